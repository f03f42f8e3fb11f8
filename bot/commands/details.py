"""`details`: everything the bot knows about one of the person's jobs."""

from __future__ import annotations

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import own_job

SPEC = CommandSpec(
    name="details",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),),
    is_button=True,
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises UnknownJob, NotYours."""
    job = await own_job(request, visit, context)
    say, locale = context.views.say, request.locale
    lines = [job.prompt, ""]
    lines.append(context.views.state_text(job))
    for task, picture in job.pictures:
        facts = [f"{picture.width_px} × {picture.height_px} px"]
        if task.seed is not None:
            facts.append(say("caption.seed", locale, seed=str(task.seed)))
        if task.backend is not None:
            facts.append(say("details.made_by", locale, name=context.views.backend(task.backend, locale)))
        lines.append(f"{task.index + 1}: {', '.join(facts)}")
    lines.append(say("details.job", locale, job=job.id, at=f"{job.accepted_at:%Y-%m-%d %H:%M} UTC"))
    return Reply(kind=ReplyKind.TEXT, head="\n".join(lines), jobs=(context.views.job_view(job),))


COMMANDS: Commands = ((SPEC, handle),)
