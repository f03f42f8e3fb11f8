"""`jobs`: the person's jobs under way. `cancel`: end one of them and give its price back."""

from __future__ import annotations

from dataclasses import replace

from bot.model.commands import CommandSpec, JobView, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.jobs import Failure, Job, JobId, JobState
from bot.model.ledger import Visit
from bot.model.refusals import NotYours, TooLateToCancel
from bot.model.storage_errors import JobEnded
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import any_job, shortened

SPEC = CommandSpec(name="jobs", is_private=True)
CANCEL = CommandSpec(
    name="cancel",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),),
    is_button=True,
    is_private=True,
)
PLACES_LOOKED_AT = 1000


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
    """End a job for its owner or an admin. Cancelling twice is cancelling once. Raises UnknownJob, NotYours,
    TooLateToCancel.
    """
    job = await any_job(request, context)
    if job.person != visit.person.id and not context.is_admin(request, visit):
        raise NotYours
    try:
        settlement = await context.storage.end(
            job.id, JobState.CANCELLED, failure=Failure(key="state.cancelled"), at=context.clock.now()
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
