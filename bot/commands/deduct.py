"""`deduct`: an admin takes credits from somebody."""

from __future__ import annotations

from bot.commands import arguments
from bot.commands.desk import Desk
from bot.commands.targets import target
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.errors import NotEnoughCredits, NothingToDeduct
from bot.model.ledger import MAX_AMOUNT, MAX_REASON_CHARACTERS, Source, Visit, check_amount, check_reason

SPEC = CommandSpec(
    name="deduct",
    parameters=(
        Parameter(name="person", kind=ParameterKind.PERSON, is_required=True),
        Parameter(name="amount", kind=ParameterKind.INTEGER, is_required=True, minimum=1, maximum=MAX_AMOUNT),
        Parameter(name="reason", kind=ParameterKind.TEXT, maximum=MAX_REASON_CHARACTERS),
    ),
    is_for_admins=True,
    is_private=True,
)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """The request's id is the idempotency key. Raises UnknownPerson, BadAmount, NothingToDeduct."""
    person = await target(request, desk)
    amount = check_amount(arguments.integer(request, "amount"))
    reason = check_reason(arguments.optional_text(request, "reason"))
    try:
        change = await desk.storage.deduct(
            person,
            amount=amount,
            actor=str(request.identity),
            reason=reason,
            source=Source.ADMIN,
            key=request.id,
            at=desk.clock.now(),
        )
    except NotEnoughCredits as short:
        raise NothingToDeduct(person=str(person), amount=amount, balance=short.values["balance"]) from None
    desk.events.note("credits_deducted", of=str(person), by=str(request.identity), amount=amount)
    text = desk.views.say(
        "deduct.repeated" if change.repeated else "deduct.done",
        request.locale,
        person=str(person),
        amount=desk.views.credits(amount, request.locale),
        before=change.before.available,
        after=change.after.available,
    )
    is_own = change.person == visit.person.id
    return Reply(kind=ReplyKind.BALANCE, text=text, balance=change.after if is_own else None)
