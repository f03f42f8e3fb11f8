"""`unlink`: the wallet stays with who asks, and everybody else leaves it. At the terminal an operator names whom it
stays with. `unlink_yes` is the button of the question.
"""

from __future__ import annotations

from dataclasses import replace

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.ledger import Visit
from bot.model.link_refusals import NobodyToUnlink
from bot.model.people import Identity
from bot.model.refusals import AdminsOnly, UnknownPerson
from bot.model.roles import Role
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands, text_reply
from bot.requests.questions import answer_spec, answered, ask_first
from bot.requests.targets import target

SPEC = CommandSpec(
    name="unlink",
    parameters=(Parameter(name="person", kind=ParameterKind.PERSON, needs=Feature.PEOPLE_BY_NAME),),
    is_private=True,
    is_for_operators_too=True,
)
YES = replace(answer_spec(SPEC, "unlink_yes"), is_for_operators_too=False)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Ask first, where somebody else has the wallet; nothing is changed. Raises UnknownPerson, AdminsOnly,
    MissingArgument.
    """
    others = await _others(await _keeper(request, visit, context), context)
    if not others:
        return text_reply(context.views.say(NobodyToUnlink.key, request.locale), data={"left": []})
    names = ", ".join(sorted({other.platform.capitalize() for other in others}))
    text = context.views.say("unlink.ask", request.locale, platforms=names)
    return await ask_first(text, request, context, button=YES.name)


async def handle_yes(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Pressed again, it is told again. Raises QuestionGone, NobodyToUnlink, UnknownPerson, AdminsOnly."""
    asked = await answered(request, context)
    keeper = await _keeper(asked, visit, context)
    done = await context.storage.unlink(
        keeper, actor=str(request.identity), key=asked.id, at=context.clock.now(), origin=request.place.platform
    )
    if not done.is_repeated:
        context.events.note("wallet_unlinked", keeper=str(keeper), left=len(done.left), by=str(request.identity))
    person = await context.storage.find_person(keeper)
    if person is None:
        raise UnknownPerson(given=str(keeper))
    balance = await context.storage.balance(person.id)
    said = context.views.credits(balance.available, request.locale)
    text = context.views.say("unlink.done", request.locale, balance=said)
    data: Json = {"keeper": str(keeper), "left": [str(one) for one in done.left], "is_repeated": done.is_repeated}
    return Reply(kind=ReplyKind.TEXT, head=text, data=data)


async def _keeper(request: Request, visit: Visit, context: CommandContext) -> Identity:
    """With whom it stays: who asks, or whom an owner names. Raises AdminsOnly, UnknownPerson, MissingArgument."""
    is_operator = context.platforms.of(request.identity.platform).is_of_operator
    if not is_operator and not arguments.optional_text(request, "person"):
        return request.identity
    if not context.may(Role.OWNER, request, visit):
        raise AdminsOnly(command=SPEC.name)
    return await target(request, context)


async def _others(keeper: Identity, context: CommandContext) -> tuple[Identity, ...]:
    person = await context.storage.find_person(keeper)
    if person is None:
        raise UnknownPerson(given=str(keeper))
    return tuple(known for known in person.identities if known != keeper)


COMMANDS: Commands = ((SPEC, handle), (YES, handle_yes))
