"""`balance`: an admin looks at somebody's credits. Everybody else, and who names nobody, sees their own."""

from __future__ import annotations

from bot.commands import credits
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.refusals import AdminsOnly, UnknownPerson
from bot.model.roles import Role
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands
from bot.requests.targets import called, target

SPEC = CommandSpec(
    name="balance",
    parameters=(Parameter(name="person", kind=ParameterKind.PERSON),),
    role=Role.ADMIN,
    answers_everybody=True,
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises UnknownPerson, AdminsOnly."""
    if not arguments.optional_text(request, "person"):
        return await credits.handle(request, visit, context)
    if not context.may(SPEC.role, request, visit):
        raise AdminsOnly(command=SPEC.name)
    identity = await target(request, context)
    person = await context.storage.find_person(identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    balance = await context.storage.balance(person.id)
    lines = [
        context.views.say(
            "balance.of",
            request.locale,
            person=await called(identity, context),
            credits=context.views.credits(balance.available, request.locale),
        )
    ]
    lines += await credits.entry_lines(person.id, context, request.locale)
    facts: Json = {"person": str(identity), "available": balance.available, "held": balance.held}
    return Reply(kind=ReplyKind.BALANCE, head="\n".join(lines), data=facts)


COMMANDS: Commands = ((SPEC, handle),)
