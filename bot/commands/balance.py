"""`balance`: an admin looks at somebody's credits. Who is no admin, or names nobody, sees their own."""

from __future__ import annotations

from bot.commands import credits
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.errors import AdminsOnly, UnknownPerson
from bot.model.ledger import Visit
from bot.requests import arguments
from bot.requests.context import Desk
from bot.requests.targets import called, target

SPEC = CommandSpec(
    name="balance",
    parameters=(Parameter(name="person", kind=ParameterKind.PERSON),),
    is_for_admins=True,
    answers_everybody=True,
    is_private=True,
)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """Raises UnknownPerson, AdminsOnly."""
    if not arguments.optional_text(request, "person"):
        return await credits.handle(request, visit, desk)
    if not desk.is_admin(request, visit):
        raise AdminsOnly(command=SPEC.name)
    identity = await target(request, desk)
    person = await desk.storage.find_person(identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    balance = await desk.storage.balance(person.id)
    lines = [
        desk.views.say(
            "balance.of",
            request.locale,
            person=await called(identity, desk),
            credits=desk.views.credits(balance.available, request.locale),
        )
    ]
    lines += await credits.entry_lines(person.id, desk, request.locale)
    return Reply(kind=ReplyKind.BALANCE, head="\n".join(lines))
