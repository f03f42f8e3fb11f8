"""`imagine` makes pictures from a sentence, `again` makes the same wish once more, `vary` makes a picture from a
picture.

Both work for whoever reads the job's message in a group: who did not ask for it is told the price first, and
`again_mine` or `vary_mine` makes them a picture of their own, for their own credits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.commands.dismiss import leaving_it
from bot.commands.history import picture_at
from bot.model.commands import Argument, Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.images import MAX_COUNT, MAX_PROMPT_CHARACTERS, check_strength
from bot.model.jobs import Accepted, Job, JobState, Wish
from bot.model.ledger import Visit
from bot.model.refusals import NotYours, PictureExpired, PriceRisen
from bot.model.storage_errors import BlobMissing
from bot.pipeline.reporter import Opening
from bot.requests import arguments, asked_prices, sent_pictures, wishes
from bot.requests.admission import check_admission
from bot.requests.context import CommandContext, Commands
from bot.requests.own_jobs import job_read_here
from bot.requests.questions import answer_spec

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
AGAIN_MINE = replace(AGAIN, name="again_mine")
INDEX = Parameter(name="index", kind=ParameterKind.INTEGER, minimum=1, maximum=MAX_COUNT, default=1)
VARY = CommandSpec(name="vary", parameters=(JOB, INDEX, wishes.STRENGTH), is_button=True, is_private=False)
VARY_MINE = replace(VARY, name="vary_mine", parameters=(JOB, INDEX))
YES = answer_spec(SPEC, asked_prices.YES)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises the refusals of what was typed, of `check_admission` and of Intake.accept."""
    wish = await wishes.typed(request, visit, context)
    return await enqueue(wish, request, visit, context)


async def handle_again(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The wish of a job again, with new seeds; an offer of it to who did not ask for that job. Raises UnknownJob,
    NotYours, SourceGone and as `handle`.
    """
    job = await job_read_here(request, visit, context)
    wish = wishes.wish_of(job, context)
    if job.person != visit.person.id:
        return await _offered(wish, request, visit, context, made_by=AGAIN_MINE, given={"job": job.id})
    return await enqueue(wish, request, visit, context)


async def handle_again_mine(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The wish of a job that the person reads where they ask, for their own credits. Raises as `handle_again`."""
    job = await job_read_here(request, visit, context)
    return await enqueue(wishes.wish_of(job, context), request, visit, context)


async def handle_vary(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """One picture that begins from one of the job's: the same prompt, a new seed, a low strength; an offer of it to who
    did not ask for that job.

    Raises UnknownJob, NotYours, NoSuchPicture, PictureExpired and as `handle`.
    """
    job = await _job_with_shown_pictures(request, visit, context)
    wish = await _variation(job, request, context)
    if job.person != visit.person.id:
        given: dict[str, Argument] = {"job": job.id, "index": _index(request)}
        return await _offered(wish, request, visit, context, made_by=VARY_MINE, given=given)
    return await enqueue(wish, request, visit, context)


async def handle_vary_mine(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """A variation of a picture that the person sees where they ask, for their own credits. Raises as `handle_vary`."""
    job = await _job_with_shown_pictures(request, visit, context)
    return await enqueue(await _variation(job, request, context), request, visit, context)


async def _job_with_shown_pictures(request: Request, visit: Visit, context: CommandContext) -> Job:
    """Raises UnknownJob, NotYours: others may begin from pictures that everybody there was shown, and from no other."""
    job = await job_read_here(request, visit, context)
    if job.person != visit.person.id and job.state is not JobState.DELIVERED:
        raise NotYours
    return job


async def _variation(job: Job, request: Request, context: CommandContext) -> Wish:
    """Raises NoSuchPicture, PictureExpired, BadStrength."""
    picture = picture_at(job, _index(request), context)
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
    return await wishes.shaped_like_source(wish, context)


def _index(request: Request) -> int:
    index = arguments.optional_integer(request, "index")
    return 1 if index is None else index


async def _offered(
    wish: Wish,
    request: Request,
    visit: Visit,
    context: CommandContext,
    *,
    made_by: CommandSpec,
    given: Mapping[str, Argument],
) -> Reply:
    """What the wish of somebody else's job costs the person, with a button for the command `made_by`, which makes it
    and is `given` the job. Nothing is held yet.

    In a group without messages for one person everybody sees it, so it does not tell what the person has. Raises as
    `enqueue`, whatever would refuse the wish now.
    """
    await check_admission(request, visit, context)
    async with context.intake.expect(request, visit.person.id, wish):
        pass
    say, locale = context.views.say, request.locale
    quote = context.intake.quote_for(wish).times(wish.count)
    price = context.views.price(quote, locale)
    pictures = context.views.pictures(wish.count, locale)
    text = say("offer.of_your_own", locale, pictures=pictures, price=price)
    if asked_prices.is_asked_about(quote, context):
        return await asked_prices.ask(wish, request, context, text=text, quote=quote, balance=None)
    make = Button(command=made_by.name, label=say(f"button.{made_by.name}", locale, price=price), arguments=given)
    return Reply(
        kind=ReplyKind.TEXT,
        head=text,
        is_private=False,
        buttons=(make, leaving_it(given["job"], request, context)),
    )


async def enqueue(wish: Wish, request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Hold what the wish costs at most, and queue its job; ask first, where it costs much. Raises as `check_admission`
    and `sent_pictures.accept`.
    """
    is_spoiler = await check_admission(request, visit, context)
    if asked_prices.may_be_asked_about(wish, request, context):
        return await _asked_first(wish, request, visit, context, is_spoiler=is_spoiler)
    accepted = await sent_pictures.accept(wish, request, visit, context, is_spoiler=is_spoiler)
    return accepted_reply(accepted, context, named_seed=wish.seed)


async def _asked_first(
    wish: Wish, request: Request, visit: Visit, context: CommandContext, *, is_spoiler: bool
) -> Reply:
    """The price, and a button that pays it. Whatever would refuse the wish now, does; a picture that was sent is kept
    until old pictures are deleted."""
    named_seed = wish.seed
    async with context.intake.expect(request, visit.person.id, wish) as known:
        if known is not None:
            return accepted_reply(known, context, named_seed=named_seed)
        if request.sent is None:
            return await _price_asked(wish, request, visit, context)
        async with context.sources.taken(request.sent) as source:
            wish = await sent_pictures.begun_from(source, wish, request, context)
            if asked_prices.is_asked_about(context.intake.quote_for(wish).times(wish.count), context):
                return await _price_asked(wish, request, visit, context)
            accepted = await context.intake.accept(request, visit.person.id, wish, is_spoiler=is_spoiler)
            return accepted_reply(accepted, context, named_seed=named_seed)


async def _price_asked(
    wish: Wish, request: Request, visit: Visit, context: CommandContext, *, about: str = "", news: str = ""
) -> Reply:
    """In a group everybody sees it, and it does not tell what the person has."""
    quote = context.intake.quote_for(wish).times(wish.count)
    balance = None if request.group else await context.storage.balance(visit.person.id)
    text = context.views.say(
        "offer.price" if balance else "offer.price_in_group",
        request.locale,
        pictures=context.views.pictures(wish.count, request.locale),
        ratio=wish.shape,
        price=context.views.price(quote, request.locale),
        **({"left": context.views.credits(balance.available, request.locale)} if balance else {}),
    )
    text = " ".join(part for part in (news, text) if part)
    return await asked_prices.ask(wish, request, context, text=text, quote=quote, balance=balance, about=about)


async def handle_yes(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Make what was asked about, for no more than was shown; where it costs more by now, ask again. Pressed again, it
    is the same job. Raises QuestionGone, SourceGone and as `handle`.
    """
    asked = await asked_prices.asked_about(request, context)
    is_spoiler = await check_admission(request, visit, context)
    same = replace(request, id=asked.request)
    try:
        accepted = await context.intake.accept(
            same, visit.person.id, asked.wish, is_spoiler=is_spoiler, shown=asked.price
        )
    except PriceRisen as risen:
        news = context.views.error_text(risen, request.locale)
        return await _price_asked(asked.wish, request, visit, context, about=asked.request, news=news)
    return accepted_reply(accepted, context, named_seed=asked.wish.seed)


def accepted_reply(accepted: Accepted, context: CommandContext, *, named_seed: int | None = None) -> Reply:
    """The reply that tells the price, the place in the queue, and the seed where it is not the one that was named; and
    what is left, where nobody else reads it."""
    job, views = accepted.job, context.views
    price, used, more = views.price(context.intake.quote_of(job), job.locale), job.tasks[0].seed, ""
    if named_seed is not None and used is not None and used != named_seed:
        more = views.say("imagine.other_seed", job.locale, given=str(named_seed), used=str(used))
    is_public = context.platforms.of(job.place.platform).is_read_by_others(job.place, job.group)
    if not is_public:
        context.opened(job, Opening(price=price, left=accepted.balance.available, more=more))
    view = views.job_view(job, place_in_queue=accepted.place_in_queue)
    return Reply(
        kind=ReplyKind.ACCEPTED,
        head=views.opening(job, price=price, balance=None if is_public else accepted.balance, more=more),
        is_private=False,
        jobs=(view,),
        balance=accepted.balance,
        is_repeated=accepted.repeated,
    )


COMMANDS: Commands = (
    (SPEC, handle),
    (AGAIN, handle_again),
    (AGAIN_MINE, handle_again_mine),
    (VARY, handle_vary),
    (VARY_MINE, handle_vary_mine),
    (YES, handle_yes),
)
