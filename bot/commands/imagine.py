"""`imagine`: a sentence becomes pictures. And `again`: the same wish once more."""

from __future__ import annotations

from dataclasses import dataclass

from bot.commands import arguments
from bot.commands.desk import Desk
from bot.commands.entry import check_entry
from bot.commands.own_jobs import own_job
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.images import (
    MAX_COUNT,
    MAX_PROMPT_CHARACTERS,
    MAX_SEED,
    AspectRatio,
    check_count,
    check_prompt,
    check_seed,
)
from bot.model.jobs import Accepted
from bot.model.ledger import Visit

SPEC = CommandSpec(
    name="imagine",
    parameters=(
        Parameter(name="prompt", kind=ParameterKind.TEXT, is_required=True, minimum=1, maximum=MAX_PROMPT_CHARACTERS),
        Parameter(
            name="aspect_ratio",
            kind=ParameterKind.CHOICE,
            choices=tuple(AspectRatio),
            default=AspectRatio.SQUARE,
            flag="ar",
        ),
        Parameter(name="count", kind=ParameterKind.INTEGER, minimum=1, maximum=MAX_COUNT, default=1, flag="n"),
        Parameter(name="seed", kind=ParameterKind.INTEGER, minimum=-1, maximum=MAX_SEED, flag="seed"),
    ),
    is_private=False,
)
AGAIN = CommandSpec(
    name="again",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT, is_required=True),),
    is_button=True,
    is_private=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was typed, checked."""

    prompt: str
    aspect_ratio: AspectRatio
    count: int
    seed: int | None


def read_wish(request: Request, visit: Visit) -> Wish:
    """With the person's own aspect ratio where none is given. Raises the refusals of what was typed."""
    prompt = check_prompt(str(request.arguments.get("prompt", "")))
    ratio = arguments.optional_text(request, "aspect_ratio")
    count = arguments.optional_integer(request, "count")
    seed = arguments.optional_integer(request, "seed")
    return Wish(
        prompt=prompt,
        aspect_ratio=AspectRatio.parse(ratio) if ratio else visit.person.aspect_ratio or AspectRatio.SQUARE,
        count=1 if count is None else check_count(count),
        seed=None if seed is None else check_seed(seed),
    )


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """Raises the refusals of what was typed, of `check_entry` and of Intake.accept."""
    wish = read_wish(request, visit)
    is_spoiler = await check_entry(request, visit, desk)
    accepted = await desk.intake.accept(
        request,
        visit.person.id,
        prompt=wish.prompt,
        aspect_ratio=wish.aspect_ratio,
        count=wish.count,
        seed=wish.seed,
        is_spoiler=is_spoiler,
    )
    return accepted_reply(accepted, desk)


async def handle_again(request: Request, visit: Visit, desk: Desk) -> Reply:
    """The same prompt, aspect ratio and count, with new seeds. Raises UnknownJob, NotYours and as `handle`."""
    job = await own_job(request, visit, desk)
    is_spoiler = await check_entry(request, visit, desk)
    accepted = await desk.intake.accept(
        request,
        visit.person.id,
        prompt=job.prompt,
        aspect_ratio=job.aspect_ratio,
        count=job.count,
        seed=None,
        is_spoiler=is_spoiler,
    )
    return accepted_reply(accepted, desk)


def accepted_reply(accepted: Accepted, desk: Desk) -> Reply:
    """Price, what is left, and the place in the queue."""
    job, views = accepted.job, desk.views
    text = views.say(
        "imagine.accepted",
        job.locale,
        pictures=views.pictures(job.count, job.locale),
        price=views.credits(job.hold, job.locale),
        left=views.credits(accepted.balance.available, job.locale),
    )
    view = views.job_view(job, place_in_queue=accepted.place_in_queue)
    return Reply(
        kind=ReplyKind.ACCEPTED,
        text=f"{text} {view.text}",
        is_private=False,
        jobs=(view,),
        balance=accepted.balance,
        is_repeated=accepted.repeated,
    )
