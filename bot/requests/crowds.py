"""Who is meant where several people are named: a list of them, all whom the bot has met in a group, or with a role."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.model.admin_refusals import NobodyInRole, NobodyMet, NoGroupHere, UnknownGroupRole
from bot.model.commands import Request
from bot.model.features import Feature
from bot.model.people import Identity, PersonId
from bot.model.signs import first
from bot.requests.context import CommandContext
from bot.requests.targets import identity_of

GROUP = "group"
"""The people of the group where it is written; `group:discord:5` are those of another one."""
ROLE = "role"
"""`role:5` are those who had the platform's role 5 when they were last met; `role:discord:5` from another platform."""
SEEN_LATELY = timedelta(days=30)
"""Who was met later than that has lost a role meanwhile only by chance."""
COMMAS = ",，、"
_BETWEEN = re.compile(rf"[\s{COMMAS}]+")
_MAX_NAMED = 60


class Crowd(NamedTuple):
    """Those meant, each once; `unseen` of them have a role by a visit that was before SEEN_LATELY."""

    people: tuple[Identity, ...]
    unseen: int = 0


class _Meant(NamedTuple):
    identity: Identity
    seen_at: datetime | None = None


def is_crowd(given: str) -> bool:
    """Whether it names a group or a role, or has a comma, which no name has."""
    return _is(GROUP, given) or _is(ROLE, given) or any(comma in given for comma in COMMAS)


async def crowd(given: str, request: Request, context: CommandContext) -> Crowd:
    """One identity for each person, in the order of the text; those whom the bot has never met are among them.

    Raises UnknownPerson, SeveralPeople, NoGroupHere, NobodyMet, UnknownGroupRole, NobodyInRole.
    """
    found: dict[PersonId | Identity, Identity] = {}
    before, unseen = context.clock.now() - SEEN_LATELY, 0
    for name in filter(None, _BETWEEN.split(given)):
        for identity, seen_at in await _meant(name, request, context):
            person = await context.storage.find_person(identity)
            whose = identity if person is None else person.id
            if whose not in found:
                found[whose] = identity
                unseen += seen_at is not None and seen_at < before
    return Crowd(tuple(found.values()), unseen)


def _is(kind: str, given: str) -> bool:
    return given.lower() == kind or given.lower().startswith(f"{kind}:")


async def _meant(name: str, request: Request, context: CommandContext) -> list[_Meant]:
    if _is(GROUP, name):
        return [_Meant(identity) for identity in await _of_group(name, request, context)]
    if _is(ROLE, name):
        return await _of_role(name, request, context)
    return [_Meant(await identity_of(name, request, context))]


async def _of_group(given: str, request: Request, context: CommandContext) -> tuple[Identity, ...]:
    _, _, named = given.partition(":")
    platform, _, group = named.partition(":") if named else (request.place.platform, ":", request.group)
    if platform not in context.platforms or not group:
        raise NoGroupHere(given=first(given, _MAX_NAMED))
    people = await context.storage.people_of_group(platform, group)
    if not people:
        raise NobodyMet
    return people


async def _of_role(given: str, request: Request, context: CommandContext) -> list[_Meant]:
    """Where the platform is not named and the one where it is written has no roles, of all that have some."""
    _, _, named = given.partition(":")
    platform, _, role = named.rpartition(":")
    having = [name for name in context.platforms.names if Feature.ROLES in context.platforms.of(name).features]
    here = request.place.platform
    asked = [platform] if platform else [here] if here in having else having
    if not role or not set(asked) <= set(having):
        raise UnknownGroupRole(given=first(given, _MAX_NAMED))
    found = [holder for name in asked for holder in await context.storage.people_of_role(name, role)]
    if not found:
        raise NobodyInRole(given=first(given, _MAX_NAMED))
    return [_Meant(holder.identity, holder.seen_at) for holder in found]
