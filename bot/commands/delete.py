"""`delete` asks whether the pictures of a job are to be deleted; `delete_now` deletes them, with our copies. Credits
that were paid stay paid.
"""

from __future__ import annotations

from dataclasses import replace

from bot.commands.dismiss import leaving_it
from bot.model.acts import Act, ActId, ActKind
from bot.model.commands import MODERATOR, Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.jobs import Job, TaskState
from bot.model.ledger import Visit
from bot.model.refusals import NotYours, StillUnderWay
from bot.model.roles import Role
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import any_job

SPEC = CommandSpec(
    name="delete",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),),
    is_button=True,
    is_private=False,
)
NOW = replace(SPEC, name="delete_now", is_private=True)


def _moderates(request: Request, visit: Visit, job: Job, context: CommandContext) -> bool:
    """Whether the person moderates the group's channel where the job was asked for, or is a moderator of the bot's in it. A
    role in one channel says nothing about another.
    """
    here, there = request.place, job.place
    is_there = bool(there.chat and job.group) and (here.platform, here.chat, request.group) == (
        there.platform,
        there.chat,
        job.group,
    )
    return is_there and (MODERATOR in request.roles or context.may(Role.MODERATOR, request, visit))


async def _deletable(request: Request, visit: Visit, context: CommandContext) -> tuple[Job, bool]:
    """The job, and whether it is the person's own. Raises UnknownJob, NotYours, StillUnderWay."""
    job = await any_job(request, context)
    is_own = job.person == visit.person.id
    if not is_own and not _moderates(request, visit, job, context):
        raise NotYours
    if not job.state.is_final:
        raise StillUnderWay
    return job, is_own


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Ask first: the button stands beside harmless ones, and nothing brings the pictures back. Nothing is changed.

    The question tells nothing that a group may not read. Raises UnknownJob, NotYours, StillUnderWay.
    """
    job, is_own = await _deletable(request, visit, context)
    say, locale = context.views.say, request.locale
    made = sum(task.state is TaskState.RENDERED for task in job.tasks)
    sure = Button(command=NOW.name, label=say(f"button.{NOW.name}", locale), arguments={"job": job.id})
    return Reply(
        kind=ReplyKind.TEXT,
        head=say("delete.ask", locale, n=max(1, made)) if is_own else say("delete.ask_moderator", locale),
        is_private=False,
        buttons=(sure, leaving_it(job.id, request, context)),
    )


async def handle_now(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Delete the pictures; the adapter removes the message, too. A second call changes nothing.

    Who moderates the channel may have the message removed, while the pictures stay in their owner's history: an act of
    the audit, once for a job. Raises UnknownJob, NotYours, StillUnderWay.
    """
    job, is_own = await _deletable(request, visit, context)
    view = context.views.job_view(job)
    if not is_own:
        act = Act(
            id=ActId(f"delete:{job.id}"),
            at=context.clock.now(),
            actor=str(request.identity),
            origin=request.place.platform,
            kind=ActKind.DELETE,
            subject=job.id,
            person=job.person,
        )
        await context.storage.record_act(act)
        context.events.note("message_moderated", job_id=job.id, by=str(request.identity))
        text = context.views.say("delete.moderated", request.locale)
        return Reply(kind=ReplyKind.TEXT, head=text, jobs=(view,))
    await context.blobs.delete(await context.storage.delete_pictures(job.id))
    context.events.note("pictures_deleted", job_id=job.id, by=str(request.identity))
    return Reply(kind=ReplyKind.TEXT, head=context.views.say("delete.done", request.locale), jobs=(view,))


COMMANDS: Commands = (
    (SPEC, handle),
    (NOW, handle_now),
)
