"""Whose credits an admin means: `platform:id`, the platform's id alone, or the @name of somebody the bot has met."""

from __future__ import annotations

from bot.model.commands import Request
from bot.model.people import Identity
from bot.model.refusals import UnknownPerson
from bot.requests import arguments
from bot.requests.context import CommandContext


async def called(identity: Identity, context: CommandContext) -> str:
    """The person's name with the identity beside it; the identity alone for somebody the bot has never met."""
    person = await context.storage.find_person(identity)
    return f"{person.name} ({identity})" if person is not None and person.name else str(identity)


async def target(request: Request, context: CommandContext) -> Identity:
    """The identity that the argument `person` names. Raises MissingArgument, UnknownPerson."""
    given = arguments.text(request, "person")
    platform, _, name = given.rpartition(":")
    platform = platform or request.identity.platform
    if platform not in context.platforms:
        raise UnknownPerson(given=given[:100])
    if name.startswith("@"):
        found = await context.storage.find_username(platform, name.removeprefix("@"))
        if found is None:
            raise UnknownPerson(given=given[:100])
        return found
    identity = Identity.parse(f"{platform}:{name}")
    if not context.platforms.of(platform).can_be(identity):
        raise UnknownPerson(given=given[:100])
    return identity
