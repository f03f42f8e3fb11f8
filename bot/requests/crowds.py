"""Who is meant where several people are named: a list of them, or all whom the bot has met in a group."""

from __future__ import annotations

import re

from bot.model.admin_refusals import NobodyMet, NoGroupHere
from bot.model.commands import Request
from bot.model.people import Identity, PersonId
from bot.model.signs import first
from bot.requests.context import CommandContext
from bot.requests.targets import identity_of

GROUP = "group"
"""The people of the group where it is written; `group:discord:5` are those of another one."""
COMMAS = ",，、"
_BETWEEN = re.compile(rf"[\s{COMMAS}]+")


def is_crowd(given: str) -> bool:
    """Whether it names a group, or has a comma, which no name has."""
    return _is_group(given) or any(comma in given for comma in COMMAS)


async def crowd(given: str, request: Request, context: CommandContext) -> tuple[Identity, ...]:
    """One identity for each person, in the order of the text; those whom the bot has never met are among them.

    Raises UnknownPerson, SeveralPeople, NoGroupHere, NobodyMet.
    """
    if _is_group(given):
        return await _of_group(given, request, context)
    found: dict[PersonId | Identity, Identity] = {}
    for name in _names(given):
        identity = await identity_of(name, request, context)
        person = await context.storage.find_person(identity)
        found.setdefault(identity if person is None else person.id, identity)
    return tuple(found.values())


def _is_group(given: str) -> bool:
    return given.lower() == GROUP or given.lower().startswith(f"{GROUP}:")


def _names(given: str) -> list[str]:
    return [name for name in _BETWEEN.split(given) if name]


async def _of_group(given: str, request: Request, context: CommandContext) -> tuple[Identity, ...]:
    _, _, named = given.partition(":")
    platform, _, group = named.partition(":") if named else (request.place.platform, ":", request.group)
    if platform not in context.platforms or not group:
        raise NoGroupHere(given=first(given, 60))
    people = await context.storage.people_of_group(platform, group)
    if not people:
        raise NobodyMet
    return people
