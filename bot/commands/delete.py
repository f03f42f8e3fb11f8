"""`delete`: the pictures of one of my jobs are forgotten, our copies and all. What was paid stays paid."""

from __future__ import annotations

from bot.commands.desk import Desk
from bot.commands.own_jobs import own_job
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.errors import StillUnderWay
from bot.model.ledger import Visit

SPEC = CommandSpec(
    name="delete",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),),
    is_button=True,
    is_private=True,
)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """The adapter takes the message away, too. Twice is once. Raises UnknownJob, NotYours, StillUnderWay."""
    job = await own_job(request, visit, desk)
    if not job.state.is_final:
        raise StillUnderWay
    await desk.blobs.delete(await desk.storage.delete_pictures(job.id))
    desk.events.note("pictures_deleted", job_id=job.id, by=str(request.identity))
    return Reply(
        kind=ReplyKind.TEXT,
        text=desk.views.say("delete.done", request.locale),
        jobs=(desk.views.job_view(job),),
    )
