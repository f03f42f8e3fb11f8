"""Who is meant by what somebody typed, where no platform goes without saying."""

from __future__ import annotations

from typing import Protocol

from bot.model.people import Identity, Person
from bot.model.platforms import Platforms
from bot.model.refusals import SeveralPeople, UnknownPerson
from bot.model.signs import first

MAX_SHOWN = 100


class Directory(Protocol):
    """What is known of people; Storage is one."""

    async def find_username(self, platform: str, username: str) -> Identity | None: ...

    async def find_person(self, identity: Identity) -> Person | None: ...


async def find(given: str, directory: Directory, platforms: Platforms) -> Identity:
    """The identity that `platform:id` names, met or not; or the only person that an id or an @name of any platform is.

    Raises UnknownPerson, SeveralPeople.
    """
    platform, colon, name = given.strip().rpartition(":")
    if colon:
        return await find_on(platform, name, directory, platforms, given=given)
    found = [identity for platform in platforms.names if (identity := await _met(platform, name, directory, platforms))]
    if not found:
        raise UnknownPerson(given=first(given, MAX_SHOWN))
    if len(found) > 1:
        raise SeveralPeople(given=first(given, MAX_SHOWN), known=", ".join(map(str, found)))
    return found[0]


async def find_on(platform: str, name: str, directory: Directory, platforms: Platforms, *, given: str) -> Identity:
    """The identity of that id or @name, typed as `given`. An id may be of somebody whom the bot has never met.

    Raises UnknownPerson.
    """
    if platform not in platforms:
        raise UnknownPerson(given=first(given, MAX_SHOWN))
    if name.startswith("@"):
        found = await directory.find_username(platform, name.removeprefix("@"))
        if found is None:
            raise UnknownPerson(given=first(given, MAX_SHOWN))
        return found
    identity = Identity.parse(f"{platform}:{name}")
    if not platforms.of(platform).can_be(identity):
        raise UnknownPerson(given=first(given, MAX_SHOWN))
    return identity


async def _met(platform: str, name: str, directory: Directory, platforms: Platforms) -> Identity | None:
    try:
        identity = await find_on(platform, name, directory, platforms, given=name)
    except UnknownPerson:
        return None
    return identity if await directory.find_person(identity) is not None else None
