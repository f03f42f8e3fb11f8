"""`samples`: who runs the bot and tries it with sample pictures gives themselves more credits for them."""

from __future__ import annotations

from bot.model.commands import CommandSpec, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.images import MAX_COUNT
from bot.model.ledger import Source, Visit
from bot.requests.context import CommandContext, Commands

PICTURES = 10
"""So many can be made with what is given once."""
REASON = "sample credits"
SPEC = CommandSpec(name="samples", needs=Feature.SAMPLE_CREDITS, is_button=True, is_private=True)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Only who can no longer pay for the largest job is given some: what is left when real pictures come is little."""
    price = context.intake.quote().most
    balance = await context.storage.balance(visit.person.id)
    if balance.available < price * MAX_COUNT:
        await context.storage.grant(
            request.identity,
            amount=max(1, price * PICTURES),
            actor=str(request.identity),
            reason=REASON,
            source=Source.ADMIN,
            key=request.id,
            at=context.clock.now(),
        )
        context.events.note("sample_credits_given", to=str(request.identity))
    balance, line = await context.balance_line(visit, request.locale)
    return Reply(kind=ReplyKind.BALANCE, head=line, balance=balance)


COMMANDS: Commands = ((SPEC, handle),)
