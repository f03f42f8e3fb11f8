"""`imagine` makes pictures from a sentence, `again` makes the same wish once more, `vary` makes a picture from a
picture.
"""

from __future__ import annotations

from bot.commands.history import picture_at
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.images import MAX_COUNT, MAX_PROMPT_CHARACTERS, check_strength
from bot.model.jobs import Accepted, Wish
from bot.model.ledger import Visit
from bot.model.refusals import PictureExpired
from bot.model.storage_errors import BlobMissing
from bot.requests import arguments, sent_pictures, wishes
from bot.requests.admission import check_admission
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import own_job

JOB = Parameter(name="job", kind=ParameterKind.TEXT, is_required=True)
SPEC = CommandSpec(
    name="imagine",
    parameters=(
        Parameter(name="prompt", kind=ParameterKind.TEXT, is_required=True, minimum=1, maximum=MAX_PROMPT_CHARACTERS),
        *wishes.DETAILS,
    ),
    is_private=False,
)
AGAIN = CommandSpec(name="again", parameters=(JOB,), is_button=True, is_private=False)
VARY = CommandSpec(
    name="vary",
    parameters=(
        JOB,
        Parameter(name="index", kind=ParameterKind.INTEGER, minimum=1, maximum=MAX_COUNT, default=1),
        wishes.STRENGTH,
    ),
    is_button=True,
    is_private=False,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises the refusals of what was typed, of `check_admission` and of Intake.accept."""
    wish = await wishes.typed(request, visit, context)
    return await enqueue(wish, request, visit, context)


async def handle_again(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The wish of a job again, with new seeds. Raises UnknownJob, NotYours, SourceGone and as `handle`."""
    job = await own_job(request, visit, context)
    return await enqueue(wishes.wish_of(job, context), request, visit, context)


async def handle_vary(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """One picture that begins from one of the job's: the same prompt, a new seed, a low strength.

    Raises UnknownJob, NotYours, NoSuchPicture, PictureExpired and as `handle`.
    """
    job = await own_job(request, visit, context)
    index = arguments.optional_integer(request, "index")
    picture = picture_at(job, 1 if index is None else index, context)
    try:
        context.blobs.path(picture.blob)
    except BlobMissing:
        raise PictureExpired(days=context.keep_days) from None
    strength = arguments.optional_integer(request, "strength")
    wish = Wish(
        prompt=job.prompt,
        aspect_ratio=job.aspect_ratio,
        source=picture.blob,
        strength_percent=wishes.VARY_PERCENT if strength is None else check_strength(strength),
    )
    return await enqueue(await wishes.shaped_like_source(wish, context), request, visit, context)


async def enqueue(wish: Wish, request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Hold what the wish costs at most, and queue its job. Raises as `check_admission` and `sent_pictures.accept`."""
    is_spoiler = await check_admission(request, visit, context)
    accepted = await sent_pictures.accept(wish, request, visit, context, is_spoiler=is_spoiler)
    return accepted_reply(accepted, context, named_seed=wish.seed)


def accepted_reply(accepted: Accepted, context: CommandContext, *, named_seed: int | None = None) -> Reply:
    """The reply that tells the price, what is left, the place in the queue, and the seed where it is not the one that
    was named."""
    job, views = accepted.job, context.views
    text = views.say(
        "imagine.accepted",
        job.locale,
        pictures=views.pictures(job.count, job.locale),
        price=views.price(context.intake.quote_of(job), job.locale),
        left=views.credits(accepted.balance.available, job.locale),
    )
    used = job.tasks[0].seed
    if named_seed is not None and used is not None and used != named_seed:
        text += " " + views.say("imagine.other_seed", job.locale, given=str(named_seed), used=str(used))
    view = views.job_view(job, place_in_queue=accepted.place_in_queue)
    return Reply(
        kind=ReplyKind.ACCEPTED,
        head=text,
        is_private=False,
        jobs=(view,),
        balance=accepted.balance,
        is_repeated=accepted.repeated,
    )


COMMANDS: Commands = (
    (SPEC, handle),
    (AGAIN, handle_again),
    (VARY, handle_vary),
)
