"""`delete`: the pictures of one of the person's jobs are deleted, with our copies. Credits that were paid stay paid."""

from __future__ import annotations

from bot.model.commands import MODERATOR, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.jobs import Job
from bot.model.ledger import Visit
from bot.model.refusals import NotYours, StillUnderWay
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import any_job

SPEC = CommandSpec(
    name="delete",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),),
    is_button=True,
    is_private=True,
)


def _moderates(request: Request, job: Job) -> bool:
    """Whether the person moderates the channel where the job was asked for. A role in one channel says nothing about
    another.
    """
    here, there = request.place, job.place
    is_there = bool(there.chat) and (here.platform, here.chat, request.group) == (there.platform, there.chat, job.group)
    return is_there and MODERATOR in request.roles


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Delete the pictures; the adapter removes the message, too. A second call changes nothing.

    Who moderates the channel may have the message removed, while the pictures stay in their owner's history. Raises
    UnknownJob, NotYours, StillUnderWay.
    """
    job = await any_job(request, context)
    is_own = job.person == visit.person.id
    if not is_own and not _moderates(request, job):
        raise NotYours
    if not job.state.is_final:
        raise StillUnderWay
    if not is_own:
        context.events.note("message_moderated", job_id=job.id, by=str(request.identity))
        text = context.views.say("delete.moderated", request.locale)
        return Reply(kind=ReplyKind.TEXT, head=text, jobs=(context.views.job_view(job),))
    await context.blobs.delete(await context.storage.delete_pictures(job.id))
    context.events.note("pictures_deleted", job_id=job.id, by=str(request.identity))
    return Reply(
        kind=ReplyKind.TEXT,
        head=context.views.say("delete.done", request.locale),
        jobs=(context.views.job_view(job),),
    )


COMMANDS: Commands = ((SPEC, handle),)
