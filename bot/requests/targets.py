"""Whose credits an admin means: `platform:id`, the platform's id alone, or the @name of somebody the bot has met."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.model.commands import Request
from bot.model.directory import find, find_on
from bot.model.jobs import JobId
from bot.model.people import Identity, PersonId
from bot.model.refusals import Refusal, UnknownPerson
from bot.model.signs import cut
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
    """The identity that the argument `person` names. Raises MissingArgument, UnknownPerson, SeveralPeople."""
    return await identity_of(arguments.text(request, "person"), request, context)


async def identity_of(given: str, request: Request, context: CommandContext) -> Identity:
    """What stands alone is of the platform where it was written; at the terminal, of whichever knows it.

    Raises UnknownPerson, SeveralPeople.
    """
    platform, _, name = given.rpartition(":")
    if not platform and context.platforms.of(request.identity.platform).is_of_operator:
        return await find(name, context.storage, context.platforms)
    platform = platform or request.identity.platform
    return await find_on(platform, name, context.storage, context.platforms, given=given)


async def job_of(
    request: Request,
    context: CommandContext,
    *,
    last_of: Callable[[PersonId], Awaitable[JobId | None]],
    none: type[Refusal],
) -> JobId:
    """The job whose id the argument `what` is, or what `last_of` gives of the person it names.

    Raises MissingArgument, UnknownPerson, and `none`, with the person, where there is none.
    """
    given = arguments.text(request, "what")
    if given.isascii() and given.isalnum() and await context.storage.job(JobId(given)) is not None:
        return JobId(given)
    identity = await identity_of(given, request, context)
    person = await context.storage.find_person(identity)
    if person is None:
        raise UnknownPerson(given=given)
    found = await last_of(person.id)
    if found is None:
        raise none(person=await called(identity, context))
    return found
