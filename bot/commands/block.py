"""`block` and `unblock`: a moderator keeps somebody from asking for pictures, for a time or for good."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from bot.model.admin_refusals import StaffStays
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, Request
from bot.model.jobs import Failure, JobState
from bot.model.ledger import MAX_REASON_CHARACTERS, Visit, check_reason
from bot.model.people import Identity, Person
from bot.model.refusals import AdminsStay, BadDuration, UnknownPerson
from bot.model.roles import Role
from bot.model.signs import first
from bot.model.storage_errors import JobEnded
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands, text_reply
from bot.requests.durations import MAX_DAYS, duration, moment
from bot.requests.targets import called, target

_PERSON = Parameter(name="person", kind=ParameterKind.PERSON, is_required=True)
_TIME = Parameter(name="time", kind=ParameterKind.TEXT, maximum=40)
_REASON = Parameter(name="reason", kind=ParameterKind.TEXT, maximum=MAX_REASON_CHARACTERS)
BLOCK = CommandSpec(name="block", parameters=(_PERSON, _TIME, _REASON), role=Role.MODERATOR, is_private=True)
UNBLOCK = CommandSpec(name="unblock", parameters=(_PERSON,), role=Role.MODERATOR, is_private=True)


async def handle_block(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Refuse the person from now on. Pictures in the making are finished, waiting jobs are cancelled uncharged, credits
    stay.

    A second call changes nothing; one with another time or reason takes the place of the first. The person is told the
    end where they are refused, and not the reason, which is for the record and may be about others. Raises
    UnknownPerson, AdminsStay, StaffStays, BadDuration, ReasonTooLong.
    """
    identity = await target(request, context)
    person = await context.storage.find_person(identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    until, reason = _end_and_reason(request, context)
    if context.admins & {identity, *person.identities}:
        raise AdminsStay(person=await called(identity, context))
    if person.role is not None:
        raise StaffStays(person=await called(identity, context))
    is_new = await context.storage.block(
        identity,
        until=until,
        reason=reason,
        actor=str(request.identity),
        key=request.id,
        at=context.clock.now(),
    )
    cancelled = await _cancel_waiting(person, context)
    if is_new:
        context.events.note("person_blocked", who=str(identity), by=str(request.identity), cancelled=cancelled)
    return await _told(identity, until, cancelled, request, context)


async def _told(
    identity: Identity, until: datetime | None, cancelled: int, request: Request, context: CommandContext
) -> Reply:
    name, say = await called(identity, context), context.views.say
    if until is None:
        text = say("block.done", request.locale, person=name, n=cancelled)
    else:
        text = say("block.done_until", request.locale, person=name, until=moment(until), n=cancelled)
    facts: Json = {
        "person": str(identity),
        "is_blocked": True,
        "until": None if until is None else until.isoformat(),
        "cancelled": cancelled,
    }
    return text_reply(text, data=facts)


def _end_and_reason(request: Request, context: CommandContext) -> tuple[datetime | None, str]:
    """None is for good. What is typed in the place of the time and is none begins the reason.

    Raises BadDuration, ReasonTooLong.
    """
    given, reason = arguments.optional_text(request, "time"), arguments.optional_text(request, "reason")
    length = duration(given)
    if given and length is None:
        if context.platforms.of(request.place.platform).has_fields:
            raise BadDuration(given=first(given, 40), limit=MAX_DAYS)
        reason = f"{given} {reason}".strip()
    return None if length is None else context.clock.now() + length, check_reason(reason)


async def handle_unblock(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Let the person ask for pictures again. A second call changes nothing. Raises UnknownPerson."""
    identity = await target(request, context)
    is_new = await context.storage.unblock(
        identity, actor=str(request.identity), key=request.id, at=context.clock.now()
    )
    if is_new:
        context.events.note("person_unblocked", who=str(identity), by=str(request.identity))
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
