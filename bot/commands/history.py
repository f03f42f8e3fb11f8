"""`history`: the person's pictures, newest first, by pages. `original`: the bytes of one picture as they came."""

from __future__ import annotations

from dataclasses import replace

from bot.model.commands import CommandSpec, Parameter, ParameterKind, PictureFile, Reply, ReplyKind, Request
from bot.model.file_names import picture_name
from bot.model.images import Picture
from bot.model.jobs import Job, TaskState
from bot.model.ledger import Visit
from bot.model.refusals import NoSuchPicture, PictureExpired
from bot.model.storage_errors import BlobMissing
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import own_job, shortened

PAGE = 10
SPEC = CommandSpec(
    name="history", parameters=(Parameter(name="before", kind=ParameterKind.TEXT, is_internal=True),), is_private=True
)
ORIGINAL = CommandSpec(
    name="original",
    parameters=(
        Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),
        Parameter(name="index", kind=ParameterKind.INTEGER, minimum=1, maximum=4, default=1),
    ),
    is_button=True,
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The page of pictures older than the job `before`, or the newest."""
    before = arguments.optional_job_id(request, "before")
    page = await context.storage.history(visit.person.id, limit=PAGE, before=before)
    balance = await context.storage.balance(visit.person.id)
    locale, views = request.locale, context.views
    if not page.jobs:
        key = "history.empty" if before is None else "history.end"
        return Reply(kind=ReplyKind.PICTURES, head=views.say(key, locale), balance=balance)
    return Reply(
        kind=ReplyKind.PICTURES,
        head=views.say("history.title", locale, n=len(page.jobs)),
        jobs=tuple(replace(views.job_view(job, locale=locale), row=_row(job)) for job in page.jobs),
        balance=balance,
        next_page=page.next_before,
    )


def _row(job: Job) -> str:
    return f"{job.accepted_at:%Y-%m-%d %H:%M} UTC  {shortened(job.prompt)}"


async def handle_original(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """One picture as a file. Raises UnknownJob, NotYours, NoSuchPicture, PictureExpired."""
    job = await own_job(request, visit, context)
    given = arguments.optional_integer(request, "index")
    index = 1 if given is None else given
    picture = picture_at(job, index, context)
    try:
        context.blobs.path(picture.blob)
    except BlobMissing:
        raise PictureExpired(days=context.keep_days) from None
    name = f"{picture_name(job, index)}.{picture.file_ending}"
    file = PictureFile(blob=picture.blob, name=name, media_type=picture.media_type, size_bytes=picture.size_bytes)
    return Reply(kind=ReplyKind.FILE, head=context.views.say("original.here", request.locale, name=name), file=file)


def picture_at(job: Job, index: int, context: CommandContext) -> Picture:
    """`index` counts from 1 in the job's order, failed pictures included. Raises NoSuchPicture, PictureExpired."""
    if not 1 <= index <= job.count:
        raise NoSuchPicture(index=index, count=job.count)
    task = job.tasks[index - 1]
    if task.picture is None:
        if task.state is TaskState.RENDERED:
            raise PictureExpired(days=context.keep_days)
        raise NoSuchPicture(index=index, count=len(job.pictures))
    return task.picture


COMMANDS: Commands = (
    (SPEC, handle),
    (ORIGINAL, handle_original),
)
