"""`links`: an admin sees who has one wallet with somebody, and what happened to it."""

from __future__ import annotations

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.links import LinkEvent
from bot.model.refusals import UnknownPerson
from bot.model.roles import Role
from bot.model.tables import Json, Table
from bot.requests.context import CommandContext, Commands
from bot.requests.targets import called, target

SPEC = CommandSpec(
    name="links",
    parameters=(Parameter(name="person", kind=ParameterKind.PERSON, is_required=True),),
    role=Role.ADMIN,
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Raises MissingArgument, UnknownPerson, SeveralPeople."""
    identity = await target(request, context)
    person = await context.storage.find_person(identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    events = await context.storage.link_events(person.id)
    say, locale = context.views.say, request.locale
    key = "links.title" if len(person.identities) > 1 else "links.alone"
    head = say(key, locale, person=await called(identity, context), who=", ".join(map(str, person.identities)))
    rows = tuple((context.moment(event.at), say(_key(event), locale), _who(event)) for event in events)
    headers = tuple(say(key, locale) for key in ("links.at", "links.what", "links.who"))
    told: list[Json] = [
        {"at": event.at.isoformat(), "what": "left" if event.is_left else "joined", "who": _who(event)}
        for event in events
    ]
    data: Json = {"person": str(identity), "identities": [str(one) for one in person.identities], "events": told}
    return Reply(kind=ReplyKind.TEXT, head=head, table=Table(headers=headers, rows=rows) if rows else None, data=data)


def _key(event: LinkEvent) -> str:
    return "links.left" if event.is_left else "links.joined"


def _who(event: LinkEvent) -> str:
    return "" if event.left is None else str(event.left)


COMMANDS: Commands = ((SPEC, handle),)
