"""`vouchers`: an admin makes codes that give credits, sees which there are, and ends one. Codes are shown once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.model.codes import ALPHABET, CHANCE, code_of, digest, plain
from bot.model.commands import Argument, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.keyboards import as_ascii
from bot.model.ledger import MAX_AMOUNT, Visit, check_amount
from bot.model.refusals import BadDuration, MissingArgument, UnknownChoice
from bot.model.roles import Role
from bot.model.signs import first
from bot.model.tables import Json, Table
from bot.model.vouchers import MAX_MADE, MAX_USES, PURPOSE, BadUses, OnlyInPrivate, UnknownVoucher, Voucher
from bot.model.words import isolated
from bot.requests import arguments
from bot.requests.caps import caps_of
from bot.requests.context import CommandContext, Commands
from bot.requests.durations import MAX_DAYS, duration

MAKE, LIST, REVOKE = "make", "list", "revoke"
SPEC = CommandSpec(
    name="vouchers",
    parameters=(
        Parameter(name="action", kind=ParameterKind.CHOICE, choices=(MAKE, LIST, REVOKE), default=LIST),
        Parameter(name="amount", kind=ParameterKind.INTEGER, flag="amount", minimum=1, maximum=MAX_AMOUNT),
        Parameter(name="uses", kind=ParameterKind.INTEGER, flag="uses", minimum=1, maximum=MAX_USES),
        Parameter(name="expires", kind=ParameterKind.TEXT, flag="expires", maximum=20),
        Parameter(name="count", kind=ParameterKind.INTEGER, flag="count", minimum=1, maximum=MAX_MADE),
        Parameter(name="number", kind=ParameterKind.TEXT, maximum=100),
    ),
    role=Role.ADMIN,
    is_private=True,
)
FIELDS = ("amount", "uses", "expires", "count")
"""In the order in which they may be typed without their names."""
EXPIRES = timedelta(days=90)
NEVER = ("never", "no", "없음", "무기한")
MAX_MADE_IN_CHAT = 25
"""So many codes fit into one message everywhere."""
SHOWN = 20


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The list where nothing is written. Raises UnknownChoice, and what the action does."""
    action = arguments.optional_text(request, "action").lower() or LIST
    if action == MAKE:
        return await _make(request, visit, context)
    if action == REVOKE:
        return await _revoke(request, context)
    if action != LIST:
        raise UnknownChoice(name="action", given=first(action, 20), known=f"{MAKE}, {LIST}, {REVOKE}")
    return await _list(request, context)


# --- made -------------------------------------------------------------------------------------------------------------


async def _make(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The codes, which nobody is shown again. The same request once more makes none, and shows them only where this
    process has made them: its answer may not have arrived.

    Raises OnlyInPrivate, MissingArgument, NotAWholeNumber, BadAmount, BadUses, BadDuration, OverCap, OverDailyCap.
    """
    facts = context.platforms.of(request.place.platform)
    if request.group and not (facts.mark_of_private or facts.is_of_operator):
        raise OnlyInPrivate
    asked = _with_fields(request)
    amount = check_amount(arguments.integer(asked, "amount"))
    uses = _counted(asked, "uses", MAX_USES)
    count = _counted(asked, "count", MAX_MADE if facts.is_of_operator else MAX_MADE_IN_CHAT)
    expires_at = _end(asked, context)
    chances = (context.ids.chance_of(f"{request.id}:{n}", ALPHABET, CHANCE) for n in range(count))
    codes = [code_of(chance) for chance in chances]
    made = await context.storage.make_vouchers(
        [digest(plain(code), of=PURPOSE) for code in codes],
        amount=amount,
        uses=uses,
        expires_at=expires_at,
        actor=str(request.identity),
        key=request.id,
        at=context.clock.now(),
        origin=request.place.platform,
        caps=caps_of(request, visit, context),
    )
    say, locale, total = context.views.say, request.locale, amount * uses * count
    until = _told_end(made.vouchers[0], context, locale)
    if not made.is_of_these_codes:
        codes = []
        head = say("vouchers.repeated", locale, number=made.vouchers[0].number)
    else:
        if not made.repeated:
            context.events.note("vouchers_made", by=str(request.identity), count=count, uses=uses, amount=amount)
        each = context.views.credits(amount, locale)
        title = say("vouchers.made", locale, n=count, credits=each, uses=uses, total=total, until=until)
        head = "\n".join((title, *codes))
    shown: list[Json] = [
        {**_facts(voucher), **({"code": code} if code else {})}
        for voucher, code in zip(made.vouchers, codes or [""] * count, strict=True)
    ]
    data: Json = {"vouchers": shown, "total": total, "is_repeated": made.repeated}
    return Reply(kind=ReplyKind.TEXT, head=head, footer=say("vouchers.once", locale) if codes else "", data=data)


def _with_fields(request: Request) -> Request:
    """With what was typed without names, in order, where no name gave it."""
    given: dict[str, Argument] = dict(request.arguments)
    words = arguments.optional_text(request, "number").split()
    for name in FIELDS:
        if not arguments.optional_text(request, name) and words:
            given[name] = words.pop(0)
    return replace(request, arguments=given)


def _counted(request: Request, name: str, limit: int) -> int:
    """1 where it was not given. Raises NotAWholeNumber, BadUses."""
    given = arguments.optional_integer(request, name)
    if given is None:
        return 1
    if not 1 <= given <= limit:
        raise BadUses(given=given, limit=limit)
    return given


def _end(request: Request, context: CommandContext) -> datetime | None:
    """When they end: after a time, with a day of the operator's, or never. Raises BadDuration."""
    written = as_ascii(arguments.optional_text(request, "expires"))
    now = context.clock.now()
    if not written:
        return now + EXPIRES
    if written.lower() in NEVER:
        return None
    try:
        day = date.fromisoformat(written)
    except ValueError:
        lasts = duration(written)
        end = None if lasts is None else now + lasts
    else:
        midnight = datetime.combine(day, time(), tzinfo=context.zone)
        end = (midnight + timedelta(days=1)).astimezone(now.tzinfo)
    if end is None or not now < end <= now + timedelta(days=MAX_DAYS):
        raise BadDuration(given=first(written, 40), limit=MAX_DAYS)
    return end


# --- seen and revoked -------------------------------------------------------------------------------------------------


async def _revoke(request: Request, context: CommandContext) -> Reply:
    """Twice is once. Raises MissingArgument, UnknownVoucher."""
    which = _number(request)
    if which is None:
        raise MissingArgument(name="number", command=SPEC.name)
    voucher, is_new = await context.storage.revoke_voucher(
        which,
        actor=str(request.identity),
        key=request.id,
        at=context.clock.now(),
        origin=request.place.platform,
    )
    if is_new:
        context.events.note("voucher_revoked", voucher=which, by=str(request.identity))
    head = context.views.say(
        "vouchers.revoked" if is_new else "vouchers.revoked_before",
        request.locale,
        number=which,
        used=voucher.used,
        uses=voucher.uses,
    )
    return Reply(kind=ReplyKind.TEXT, head=head, data={**_facts(voucher), "is_repeated": not is_new})


async def _list(request: Request, context: CommandContext) -> Reply:
    """The newest, or those before a number. Raises UnknownVoucher for what is no number."""
    found = await context.storage.vouchers(limit=SHOWN + 1, before=_number(request))
    page = found[:SHOWN]
    say, locale = context.views.say, request.locale
    if not page:
        return Reply(kind=ReplyKind.TEXT, head=say("vouchers.none", locale), data={"vouchers": [], "before": None})
    headers = ("vouchers.number", "vouchers.amount", "vouchers.used", "vouchers.until", "vouchers.by", "vouchers.state")
    older = page[-1].number if len(found) > SHOWN else None
    data: list[Json] = [_facts(voucher) for voucher in page]
    return Reply(
        kind=ReplyKind.TEXT,
        head=say("vouchers.title", locale),
        table=Table(
            headers=tuple(say(header, locale) for header in headers),
            rows=tuple(_row(voucher, context, locale) for voucher in page),
            numeric=frozenset({1, 2}),
        ),
        footer=say("vouchers.older", locale, before=older) if older else "",
        data={"vouchers": data, "before": older},
    )


def _number(request: Request) -> int | None:
    """At the terminal it may stand where an amount would. None where there is none. Raises UnknownVoucher."""
    written = arguments.optional_text(request, "number") or arguments.optional_text(request, "amount")
    digits = as_ascii(written).removeprefix("#")
    if not digits:
        return None
    if not digits.isdecimal() or len(digits) > arguments.MAX_DIGITS:
        raise UnknownVoucher(given=first(written, 20))
    return int(digits)


def _row(voucher: Voucher, context: CommandContext, locale: str) -> tuple[str, ...]:
    return (
        f"#{voucher.number}",
        str(voucher.amount),
        f"{voucher.used}/{voucher.uses}",
        _told_end(voucher, context, locale),
        isolated(voucher.actor),
        context.views.say(f"vouchers.state.{_state(voucher, context)}", locale),
    )


def _state(voucher: Voucher, context: CommandContext) -> str:
    if voucher.revoked_at is not None:
        return "revoked"
    if voucher.used >= voucher.uses:
        return "used_up"
    return "over" if voucher.is_over(context.clock.now()) else "open"


def _told_end(voucher: Voucher, context: CommandContext, locale: str) -> str:
    end = voucher.expires_at
    return context.views.say("vouchers.for_good", locale) if end is None else f"{end:%Y-%m-%d %H:%M} UTC"


def _facts(voucher: Voucher) -> dict[str, Json]:
    return {
        "number": voucher.number,
        "amount": voucher.amount,
        "uses": voucher.uses,
        "used": voucher.used,
        "made_by": voucher.actor,
        "made_at": voucher.made_at.isoformat(),
        "expires_at": None if voucher.expires_at is None else voucher.expires_at.isoformat(),
        "is_revoked": voucher.revoked_at is not None,
    }


COMMANDS: Commands = ((SPEC, handle),)
