"""Whose credits an admin means: `platform:id`, the platform's id alone, or the @name of somebody the bot has met."""

from __future__ import annotations

from bot.model.commands import Request
from bot.model.people import Identity
from bot.model.refusals import UnknownPerson
from bot.model.signs import cut, first
from bot.model.words import isolated, one_line
from bot.requests import arguments
from bot.requests.context import CommandContext

MAX_NAME = 64
"""How many characters of somebody's name an answer shows."""


async def called(identity: Identity, context: CommandContext) -> str:
    """The person's name with the identity beside it; the identity alone for somebody the bot has never met."""
    person = await context.storage.find_person(identity)
    if person is None or not one_line(person.name).strip():
        return str(identity)
    return f"{isolated(cut(person.name.strip(), MAX_NAME))} ({identity})"


async def target(request: Request, context: CommandContext) -> Identity:
    """The identity that the argument `person` names. Raises MissingArgument, UnknownPerson."""
    given = arguments.text(request, "person")
    platform, _, name = given.rpartition(":")
    platform = platform or request.identity.platform
    if platform not in context.platforms:
        raise UnknownPerson(given=first(given, 100))
    if name.startswith("@"):
        found = await context.storage.find_username(platform, name.removeprefix("@"))
        if found is None:
            raise UnknownPerson(given=first(given, 100))
        return found
    identity = Identity.parse(f"{platform}:{name}")
    if not context.platforms.of(platform).can_be(identity):
        raise UnknownPerson(given=first(given, 100))
    return identity
