"""Reads what a person wishes for: from what was typed, or from a job that was made before."""

from __future__ import annotations

from dataclasses import replace

from bot.model.backend_errors import BadPicture
from bot.model.commands import Parameter, ParameterKind, Request
from bot.model.features import Feature
from bot.model.images import (
    MAX_COUNT,
    MAX_SEED,
    MAX_STRENGTH_PERCENT,
    AspectRatio,
    Size,
    check_count,
    check_prompt,
    check_seed,
    check_strength,
)
from bot.model.jobs import Job, Wish
from bot.model.ledger import Visit
from bot.model.refusals import SourceGone, StrengthWithoutPicture, UnknownJob
from bot.model.storage_errors import BlobMissing
from bot.requests import arguments
from bot.requests.context import CommandContext

SIZES = (
    "512x512",
    "768x768",
    "1024x1024",
    "1280x720",
    "720x1280",
    "1152x864",
    "864x1152",
    "1536x1024",
    "1024x1536",
    "1536x1536",
)
"""Sizes that are suggested. Any other width and height that can be made may be typed."""
STRENGTH_PERCENT = 60
"""The strength for a picture that was sent, where none is named: the result is new, and clearly made from it."""
VARY_PERCENT = 40
ASPECT_RATIO = Parameter(
    name="aspect_ratio", kind=ParameterKind.CHOICE, choices=tuple(AspectRatio), default=AspectRatio.SQUARE, flag="ar"
)
COUNT = Parameter(name="count", kind=ParameterKind.INTEGER, minimum=1, maximum=MAX_COUNT, default=1, flag="n")
SEED = Parameter(name="seed", kind=ParameterKind.INTEGER, minimum=-1, maximum=MAX_SEED, flag="seed", needs=Feature.SEED)
SIZE = Parameter(name="size", kind=ParameterKind.TEXT, choices=SIZES, flag="size", needs=Feature.SIZE)
IMAGE = Parameter(name="image", kind=ParameterKind.PICTURE, needs=Feature.SOURCE)
STRENGTH = Parameter(
    name="strength",
    kind=ParameterKind.INTEGER,
    minimum=1,
    maximum=MAX_STRENGTH_PERCENT,
    flag="strength",
    needs=Feature.SOURCE,
)
DETAILS = (ASPECT_RATIO, COUNT, SEED, SIZE, IMAGE, STRENGTH)
"""The parameters of a wish beside its prompt."""


async def typed(request: Request, visit: Visit, context: CommandContext) -> Wish:
    """The wish that was typed, with the person's own aspect ratio where no shape is given. Raises the refusals of what
    was typed.
    """
    wish = Wish(
        prompt=check_prompt(str(request.arguments.get("prompt", ""))),
        aspect_ratio=visit.person.aspect_ratio or AspectRatio.SQUARE,
    )
    return await _with_details(wish, request, context)


async def edited(job: Job, request: Request, context: CommandContext) -> Wish:
    """The wish of a job, changed by what was typed. Raises the refusals of what was typed, and SourceGone."""
    prompt = check_prompt(str(request.arguments.get("prompt", "")))
    wish = _plain(job) if request.has_picture else wish_of(job, context)
    return await _with_details(replace(wish, prompt=prompt), request, context)


def wish_of(job: Job, context: CommandContext) -> Wish:
    """The wish of a job, to be made again with new seeds. Raises SourceGone where the picture it began from is not kept
    any more.
    """
    if job.strength_percent is None:
        return _plain(job)
    if job.source is None:
        raise SourceGone
    try:
        context.blobs.path(job.source)
    except BlobMissing:
        raise SourceGone from None
    return replace(_plain(job), source=job.source, strength_percent=job.strength_percent)


async def shaped_like_source(wish: Wish, context: CommandContext) -> Wish:
    """The wish with the shape of the picture it begins from. Raises SourceGone."""
    if wish.source is None:
        return wish
    try:
        measured = await context.decoder.measure(context.blobs.path(wish.source))
    except (BlobMissing, BadPicture):
        raise SourceGone from None
    width_px, height_px = measured.width_px, measured.height_px
    size = Size.like(width_px, height_px) if context.intake.can_size_sources else None
    return replace(wish, size=size, aspect_ratio=AspectRatio.nearest(width_px, height_px))


def names_shape(request: Request) -> bool:
    """Whether the request itself says what shape the result has."""
    return bool(arguments.optional_text(request, "size") or arguments.optional_text(request, "aspect_ratio"))


def _plain(job: Job) -> Wish:
    """Raises UnknownJob where the person has had the words erased."""
    if not job.prompt:
        raise UnknownJob(given=job.id)
    return Wish(prompt=job.prompt, aspect_ratio=job.aspect_ratio, count=job.count, size=job.size)


async def _with_details(wish: Wish, request: Request, context: CommandContext) -> Wish:
    count = arguments.optional_integer(request, "count")
    seed = arguments.optional_integer(request, "seed")
    wish = replace(
        wish,
        count=wish.count if count is None else check_count(count),
        seed=None if seed is None or check_seed(seed) < 0 else seed,
    )
    return await _with_shape(_with_source(wish, request), request, context)


def _with_source(wish: Wish, request: Request) -> Wish:
    strength = arguments.optional_integer(request, "strength")
    percent = wish.strength_percent if strength is None else check_strength(strength)
    source = request.source or wish.source
    if source is None and request.sent is None:
        if percent is not None:
            raise StrengthWithoutPicture
        return wish
    return replace(wish, source=source, strength_percent=STRENGTH_PERCENT if percent is None else percent)


async def _with_shape(wish: Wish, request: Request, context: CommandContext) -> Wish:
    """A size goes before an aspect ratio, since some platforms always send one. Either replaces the shape that the wish
    had.
    """
    size = arguments.optional_text(request, "size")
    ratio = arguments.optional_text(request, "aspect_ratio")
    if size:
        wanted = Size.parse(size)
        nearest = AspectRatio.nearest(wanted.width_px, wanted.height_px)
        return replace(wish, size=wanted, aspect_ratio=nearest)
    if ratio:
        return replace(wish, size=None, aspect_ratio=AspectRatio.parse(ratio))
    return await shaped_like_source(wish, context) if request.source is not None else wish
