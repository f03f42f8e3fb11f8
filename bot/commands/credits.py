"""`credits`: what the person has, what is held, and the newest lines of their account."""

from __future__ import annotations

from bot.model.commands import CommandSpec, Reply, ReplyKind, Request
from bot.model.ledger import Entry, Source, TransferKind, Visit
from bot.model.people import PersonId
from bot.model.words import isolated
from bot.requests.context import CommandContext, Commands

SPEC = CommandSpec(name="credits", is_private=True)
ENTRIES_SHOWN = 5
ENTRIES_LOOKED_AT = 50
PASSING = frozenset({TransferKind.HOLD, TransferKind.RELEASE})
"""Kinds of lines that are not shown: the balance line says what is held now."""

TRANSFERRED = {
    (Source.GIFT, True): "entry.gift.got",
    (Source.GIFT, False): "entry.gift.given",
    (Source.UNDO, True): "entry.gift.back",
    (Source.UNDO, False): "entry.deduct.undo",
}
"""What moved between two people, by its source and whether it came."""
DEDUCTED = {Source.UNDO: "entry.deduct.undo", Source.DEBT: "entry.deduct.debt"}


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The balance, the price of a picture, and the newest entries."""
    locale, views = request.locale, context.views
    balance, line = await context.balance_line(visit, locale)
    lines = [line]
    if balance.held:
        lines.append(views.say("credits.held", locale, credits=views.credits(balance.held, locale)))
    lines.append(views.say("credits.price", locale, price=views.price(context.intake.quote(), locale)))
    if context.allowances.daily:
        lines.append(views.say("credits.daily", locale, credits=views.credits(context.allowances.daily, locale)))
    entries = await _newest(visit.person.id, context)
    lines += [_entry_line(entry, context, locale) for entry in entries]
    return Reply(kind=ReplyKind.BALANCE, head="\n".join(lines), balance=balance)


async def entry_lines(person: PersonId, context: CommandContext, locale: str) -> list[str]:
    """The newest entries of somebody's account, a line each."""
    return [_entry_line(entry, context, locale) for entry in await _newest(person, context)]


async def _newest(person: PersonId, context: CommandContext) -> tuple[Entry, ...]:
    found = await context.storage.entries(person, limit=ENTRIES_LOOKED_AT)
    return tuple(entry for entry in found if entry.kind not in PASSING)[:ENTRIES_SHOWN]


def _entry_line(entry: Entry, context: CommandContext, locale: str) -> str:
    """`2026-11-23 10:04 UTC  −1  picture`: signed, dated, named."""
    words = context.views.say(_entry_key(entry), locale)
    reason = f": {isolated(entry.reason)}" if entry.reason and entry.source is Source.ADMIN else ""
    sign = "+" if entry.amount > 0 else "−"
    return f"{entry.at:%Y-%m-%d %H:%M} UTC  {sign}{abs(entry.amount)}  {words}{reason}"


def _entry_key(entry: Entry) -> str:
    if entry.kind is TransferKind.GRANT:
        return f"entry.grant.{entry.source}"
    if entry.kind is TransferKind.TRANSFER:
        return TRANSFERRED.get((entry.source, entry.amount > 0), "entry.transfer")
    if entry.kind is TransferKind.DEDUCT:
        return DEDUCTED.get(entry.source, "entry.deduct")
    return f"entry.{entry.kind}"


COMMANDS: Commands = ((SPEC, handle),)
