"""`block` and `unblock`: an admin keeps somebody from asking for pictures, or lets them again."""

from __future__ import annotations

from contextlib import suppress

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, Request
from bot.model.jobs import Failure, JobState
from bot.model.ledger import MAX_REASON_CHARACTERS, Visit, check_reason
from bot.model.people import Person
from bot.model.refusals import AdminsStay, UnknownPerson
from bot.model.roles import Role
from bot.model.storage_errors import JobEnded
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands, text_reply
from bot.requests.targets import called, target

_PERSON = Parameter(name="person", kind=ParameterKind.PERSON, is_required=True)
_REASON = Parameter(name="reason", kind=ParameterKind.TEXT, maximum=MAX_REASON_CHARACTERS)
BLOCK = CommandSpec(name="block", parameters=(_PERSON, _REASON), role=Role.MODERATOR, is_private=True)
UNBLOCK = CommandSpec(name="unblock", parameters=(_PERSON,), role=Role.MODERATOR, is_private=True)


async def handle_block(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Refuse the person from now on. Pictures in the making are finished, waiting jobs are cancelled uncharged, credits
    stay.

    A second call changes nothing. Raises UnknownPerson, AdminsStay.
    """
    reason = check_reason(arguments.optional_text(request, "reason"))
    identity = await target(request, context)
    person = await context.storage.find_person(identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    if context.admins & {identity, *person.identities}:
        raise AdminsStay(person=await called(identity, context))
    await context.storage.set_banned(identity, banned=True)
    cancelled = await _cancel_waiting(person, context)
    context.events.note(
        "person_banned", who=str(identity), by=str(request.identity), reason=reason, cancelled=cancelled
    )
    name = await called(identity, context)
    facts: Json = {"person": str(identity), "is_blocked": True, "cancelled": cancelled}
    return text_reply(context.views.say("block.done", request.locale, person=name, n=cancelled), data=facts)


async def handle_unblock(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Let the person ask for pictures again. A second call changes nothing. Raises UnknownPerson."""
    identity = await target(request, context)
    await context.storage.set_banned(identity, banned=False)
    context.events.note("person_unbanned", who=str(identity), by=str(request.identity))
    text = context.views.say("block.lifted", request.locale, person=await called(identity, context))
    return text_reply(text, data={"person": str(identity), "is_blocked": False})


async def _cancel_waiting(person: Person, context: CommandContext) -> int:
    """End the person's waiting jobs; gives how many there were."""
    cancelled = 0
    for job in await context.storage.active(person.id):
        if job.state is not JobState.QUEUED:
            continue
        with suppress(JobEnded):  # begun meanwhile: it is finished, too
            failure = Failure(key="state.cancelled")
            settlement = await context.storage.end(job.id, JobState.CANCELLED, failure=failure, at=context.clock.now())
            await context.announce(settlement.job)
            cancelled += 1
    return cancelled


COMMANDS: Commands = (
    (BLOCK, handle_block),
    (UNBLOCK, handle_unblock),
)
