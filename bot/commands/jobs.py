"""`jobs`: the person's jobs under way. `cancel`: end one of them and give its price back.

`cancel` without a job means the only one under way; of several, the person chooses one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.model.commands import CommandSpec, JobView, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.jobs import Failure, Job, JobId, JobState
from bot.model.ledger import Visit
from bot.model.refusals import NotYours, TooLateToCancel
from bot.model.roles import Role
from bot.model.storage_errors import JobEnded
from bot.model.stories import JobNote, Step
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import any_job, shortened

SPEC = CommandSpec(name="jobs", is_private=True)
CANCEL = CommandSpec(
    name="cancel",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT),),
    is_button=True,
    is_private=True,
)
PLACES_LOOKED_AT = 1000
NOTES = "core"
"""Whose notes these are, beside those of the platforms' bots."""
NONE_OF_THEM = ""
CHOICE_KEPT = timedelta(days=1)
"""How long the same request, made again, means the job that it has cancelled. Platforms repeat one within minutes."""


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Oldest first, each with its place in the queue or its state, and a button to cancel it."""
    locale, views = request.locale, context.views
    jobs = await context.storage.active(visit.person.id)
    balance = await context.storage.balance(visit.person.id)
    if not jobs:
        return Reply(kind=ReplyKind.JOBS, head=views.say("jobs.none", locale), balance=balance)
    places = await _places(jobs, context)
    shown = tuple(views.job_view(job, place_in_queue=places.get(job.id, 0), locale=locale) for job in jobs)
    return Reply(
        kind=ReplyKind.JOBS,
        head=views.say("jobs.title", locale, n=len(jobs), limit=context.max_active),
        jobs=tuple(replace(view, row=_row(number, view)) for number, view in enumerate(shown, start=1)),
        balance=balance,
    )


async def _places(jobs: tuple[Job, ...], context: CommandContext) -> dict[JobId, int]:
    if all(job.state is not JobState.QUEUED for job in jobs):
        return {}
    queue = await context.storage.queue(limit=PLACES_LOOKED_AT)
    return {job_id: place for place, job_id in enumerate(queue, start=1)}


def _row(number: int, view: JobView) -> str:
    return f"{number}. {shortened(view.job.prompt)}\n    {view.text}"


async def handle_cancel(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """End a job for its owner or a moderator; where none is named, the owner's only one, else they are asked which.

    Cancelling twice is cancelling once. Raises UnknownJob, NotYours, TooLateToCancel.
    """
    if arguments.optional_job_id(request, "job") is None:
        return await _cancel_unnamed(request, visit, context)
    return await _cancel(await any_job(request, context), request, visit, context)


async def _cancel_unnamed(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The same request again means what it meant at first, not a job that was asked for since. Raises as
    `handle_cancel`.
    """
    note, now = f"cancel:{request.id}", context.clock.now()
    meant = await context.storage.note(NOTES, note, at=now)
    if meant is None:
        jobs = await context.storage.active(visit.person.id)
        meant = jobs[0].id if len(jobs) == 1 else NONE_OF_THEM
        await context.storage.keep_note(NOTES, note, meant, expires_at=now + CHOICE_KEPT)
    job = await context.storage.job(JobId(meant))
    if job is not None:
        reply = await _cancel(job, request, visit, context)
        return replace(reply, head=f"“{shortened(job.prompt)}”\n{reply.head}")
    listed = await handle(request, visit, context)
    return replace(listed, head=context.views.say("cancel.which", request.locale)) if listed.jobs else listed


async def _cancel(job: Job, request: Request, visit: Visit, context: CommandContext) -> Reply:
    if job.person != visit.person.id and not context.may(Role.MODERATOR, request, visit):
        raise NotYours
    now = context.clock.now()
    try:
        settlement = await context.storage.end(
            job.id,
            JobState.CANCELLED,
            failure=Failure(key="state.cancelled"),
            at=now,
            notes=(JobNote(at=now, step=Step.ENDED_BY, said=str(request.identity)),),
        )
    except JobEnded:
        raise TooLateToCancel from None
    if not settlement.repeated:
        context.events.note("job_cancelled", job_id=job.id, by=str(request.identity))
        await context.announce(settlement.job)
    balance = settlement.balance if job.person == visit.person.id else None
    view = context.views.job_view(settlement.job, locale=request.locale)
    return Reply(kind=ReplyKind.JOBS, head=view.text, jobs=(view,), balance=balance)


COMMANDS: Commands = (
    (SPEC, handle),
    (CANCEL, handle_cancel),
)
