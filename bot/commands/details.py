"""`details`: everything the bot knows about one of my pictures."""

from __future__ import annotations

from bot.commands.desk import Desk
from bot.commands.own_jobs import own_job
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit

SPEC = CommandSpec(
    name="details",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),),
    is_button=True,
    is_private=True,
)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """Raises UnknownJob, NotYours."""
    job = await own_job(request, visit, desk)
    say, locale = desk.views.say, request.locale
    lines = [job.prompt, ""]
    lines.append(desk.views.state_text(job))
    for task, picture in job.pictures:
        seed = "" if task.seed is None else ", " + say("caption.seed", locale, seed=str(task.seed))
        lines.append(f"{task.index + 1}: {picture.width_px} × {picture.height_px} px{seed}")
    lines.append(say("details.job", locale, job=job.id, at=f"{job.accepted_at:%Y-%m-%d %H:%M} UTC"))
    return Reply(kind=ReplyKind.TEXT, text="\n".join(lines), jobs=(desk.views.job_view(job),))
