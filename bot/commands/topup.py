"""`topup`: an admin gives somebody credits."""

from __future__ import annotations

from bot.commands import arguments
from bot.commands.desk import Desk
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.errors import UnknownPerson
from bot.model.ledger import MAX_AMOUNT, MAX_REASON_CHARACTERS, Source, Visit, check_amount, check_reason
from bot.model.people import Identity

SPEC = CommandSpec(
    name="topup",
    parameters=(
        Parameter(name="person", kind=ParameterKind.PERSON, is_required=True),
        Parameter(name="amount", kind=ParameterKind.INTEGER, is_required=True, minimum=1, maximum=MAX_AMOUNT),
        Parameter(name="reason", kind=ParameterKind.TEXT, maximum=MAX_REASON_CHARACTERS),
    ),
    is_for_admins=True,
    is_private=True,
)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """The request's id is the idempotency key: delivered twice, it gives once. Raises UnknownPerson, BadAmount."""
    given = arguments.text(request, "person")
    target = Identity.parse(given if ":" in given else f"{request.identity.platform}:{given}")
    if target.platform not in desk.platforms:
        raise UnknownPerson(given=given)
    amount = check_amount(arguments.integer(request, "amount"))
    reason = check_reason(arguments.optional_text(request, "reason"))
    change = await desk.storage.grant(
        target,
        amount=amount,
        actor=str(request.identity),
        reason=reason,
        source=Source.ADMIN,
        key=request.id,
        at=desk.clock.now(),
    )
    if not change.repeated:
        desk.events.note("credits_granted", to=str(target), by=str(request.identity), amount=amount)
    text = desk.views.say(
        "topup.repeated" if change.repeated else "topup.done",
        request.locale,
        person=str(target),
        amount=desk.views.credits(amount, request.locale),
        before=change.before.available,
        after=change.after.available,
    )
    is_own = change.person == visit.person.id
    return Reply(kind=ReplyKind.BALANCE, text=text, balance=change.after if is_own else None)
