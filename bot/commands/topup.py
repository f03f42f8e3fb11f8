"""`topup` and `deduct`: an admin gives somebody credits, or takes some."""

from __future__ import annotations

from dataclasses import replace

from bot.commands import topup_many
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import (
    MAX_AMOUNT,
    MAX_REASON_CHARACTERS,
    Change,
    Credits,
    Source,
    Visit,
    check_amount,
    check_reason,
)
from bot.model.people import Identity
from bot.model.refusals import NotEnoughCredits, NothingToDeduct
from bot.model.roles import Role
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.caps import caps_of, check_cap
from bot.requests.context import CommandContext, Commands
from bot.requests.debts import with_debt
from bot.requests.questions import answer_spec, answered, ask_first
from bot.requests.targets import called, target

_PARAMETERS = (
    Parameter(name="person", kind=ParameterKind.PERSON, is_required=True),
    Parameter(name="amount", kind=ParameterKind.INTEGER, is_required=True, minimum=1, maximum=MAX_AMOUNT),
    Parameter(name="reason", kind=ParameterKind.TEXT, maximum=MAX_REASON_CHARACTERS),
)
TOPUP = CommandSpec(name="topup", parameters=_PARAMETERS, role=Role.ADMIN, is_private=True)
DEDUCT = CommandSpec(name="deduct", parameters=_PARAMETERS, role=Role.ADMIN, is_private=True)

TOPUP_NOW, DEDUCT_NOW = answer_spec(TOPUP, "topup_now"), answer_spec(DEDUCT, "deduct_now")


async def handle_topup(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Ask first where it is much, showing before and after, or for several people; else give.

    Raises as `handle_topup_now`, and for several people as `topup_many`.
    """
    if topup_many.means_many(request.arguments):
        return await topup_many.handle(request, visit, context)
    identity, amount, _ = await _read(request, context)
    check_cap(amount, request, visit, context)
    if not _is_asked_about(amount, context):
        return await handle_topup_now(request, visit, context)
    return await _ask("topup.ask", identity, amount, request, context, button=TOPUP_NOW.name)


async def handle_topup_now(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Give credits. The request's id is the idempotency key: delivered twice, it gives once.

    Somebody whom the bot has never met may be given credits, too; the answer says that they are unknown, in case the
    number was mistyped. Raises UnknownPerson, BadAmount, OverCap, OverDailyCap.
    """
    identity, amount, reason = await _read(request, context)
    is_met = await context.storage.find_person(identity) is not None
    change = await context.storage.grant(
        identity,
        amount=amount,
        actor=str(request.identity),
        reason=reason,
        source=Source.ADMIN,
        key=request.id,
        at=context.clock.now(),
        caps=caps_of(request, visit, context),
        is_told=True,
    )
    if not change.repeated:
        context.events.note("credits_granted", to=str(identity), by=str(request.identity), amount=amount)
    key = "topup.repeated" if change.repeated else "topup.done" if is_met else "topup.unmet"
    is_own = change.person == visit.person.id
    return await _told(key, request, context, identity=identity, amount=amount, change=change, is_own=is_own)


async def handle_deduct(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Ask first where it is much, showing before and after; else take. Raises as `handle_deduct_now`."""
    identity, amount, _ = await _read(request, context)
    if not _is_asked_about(amount, context):
        return await handle_deduct_now(request, visit, context)
    return await _ask("deduct.ask", identity, -amount, request, context, button=DEDUCT_NOW.name)


async def handle_deduct_now(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Take credits. The request's id is the idempotency key. Raises UnknownPerson, BadAmount, NothingToDeduct."""
    identity, amount, reason = await _read(request, context)
    try:
        change = await context.storage.deduct(
            identity,
            amount=amount,
            actor=str(request.identity),
            reason=reason,
            source=Source.ADMIN,
            key=request.id,
            at=context.clock.now(),
            is_told=True,
        )
    except NotEnoughCredits as short:
        person = await called(identity, context)
        raise NothingToDeduct(person=person, amount=amount, balance=short.values["balance"]) from None
    if not change.repeated:
        context.events.note("credits_deducted", of=str(identity), by=str(request.identity), amount=amount)
    key = "deduct.repeated" if change.repeated else "deduct.done"
    is_own = change.person == visit.person.id
    return await _told(key, request, context, identity=identity, amount=amount, change=change, is_own=is_own)


async def _read(request: Request, context: CommandContext) -> tuple[Identity, Credits, str]:
    identity = await target(request, context)
    amount = check_amount(arguments.integer(request, "amount"))
    return identity, amount, check_reason(arguments.optional_text(request, "reason"))


async def _told(
    key: str,
    request: Request,
    context: CommandContext,
    *,
    identity: Identity,
    amount: Credits,
    change: Change,
    is_own: bool,
) -> Reply:
    # A change that comes again is answered as it was then; what they have by now is another number.
    after = await context.storage.balance(change.person) if change.repeated else change.after
    text = context.views.say(
        key,
        request.locale,
        person=await called(identity, context),
        amount=context.views.credits(amount, request.locale),
        before=change.before.available,
        after=after.available,
    )
    facts: dict[str, Json] = {
        "person": str(identity),
        "amount": amount,
        "before": change.before.available,
        "after": after.available,
        "is_repeated": change.repeated,
    }
    if change.paid:
        facts["paid_debt"] = change.paid
    head = with_debt(text, change.paid, request, context)
    return Reply(kind=ReplyKind.BALANCE, head=head, balance=after if is_own else None, data=facts)


def _is_asked_about(amount: Credits, context: CommandContext) -> bool:
    """Whether it is so much that a slip of a finger would be a pity."""
    confirm_from = context.live.terms.confirm_from
    return bool(confirm_from) and amount >= confirm_from


async def _ask(
    key: str, identity: Identity, signed: Credits, request: Request, context: CommandContext, *, button: str
) -> Reply:
    """Raises NothingToDeduct where more would be taken than there is."""
    person = await context.storage.find_person(identity)
    before = (await context.storage.balance(person.id)).available if person else 0
    name = await called(identity, context)
    if before + signed < 0:
        raise NothingToDeduct(person=name, amount=-signed, balance=before)
    amount = context.views.credits(abs(signed), request.locale)
    text = context.views.say(key, request.locale, person=name, amount=amount, before=before, after=before + signed)
    # By the number: who has the @name when the button is pressed may be another one, and an erasure finds it.
    by_number = replace(request, arguments={**request.arguments, "person": str(identity)})
    return await ask_first(text, by_number, context, button=button)


async def handle_topup_pressed(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises QuestionGone, and as `handle_topup_now`."""
    return await handle_topup_now(await answered(request, context), visit, context)


async def handle_deduct_pressed(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises QuestionGone, and as `handle_deduct_now`."""
    return await handle_deduct_now(await answered(request, context), visit, context)


COMMANDS: Commands = (
    (TOPUP, handle_topup),
    (TOPUP_NOW, handle_topup_pressed),
    (DEDUCT, handle_deduct),
    (DEDUCT_NOW, handle_deduct_pressed),
)
