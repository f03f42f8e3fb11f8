"""What can be asked of a backend, and what a picture is."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NewType

from bot.model.backend_errors import Advice, Cause
from bot.model.features import Feature
from bot.model.keyboards import as_ascii
from bot.model.refusals import BadCount, BadSeed, BadSize, BadStrength, EmptyPrompt, PromptTooLong, UnknownAspectRatio
from bot.model.signs import first

MAX_PROMPT_CHARACTERS = 1000
"""The hosted API takes a `prompt` of at most 1000 characters (Z Image Turbo HTTP API, POST /api/generate), counted here
in Unicode code points.
"""
MAX_COUNT = 4
MAX_SEED = 2**32 - 1
EVERY_SEED = range(MAX_SEED + 1)
MAX_STRENGTH_PERCENT = 100

BlobId = NewType("BlobId", str)
"""SHA-256 of the bytes, in lower-case hex."""
TaskId = NewType("TaskId", str)
"""What a backend calls the work on one picture."""
ImageRef = NewType("ImageRef", str)
"""An address from which a backend lets the bytes be fetched. It soon expires."""


def without_query(image: ImageRef) -> str:
    """Where it was said to be, for the operator: without the query, where signatures and tokens stand, without what
    stands behind it, and without a user's name and password."""
    return re.sub(r"^([^/]*//)[^/]*@", r"\1", re.split(r"[?#]", image, maxsplit=1)[0])[:200]


class AspectRatio(StrEnum):
    """Width to height, as the hosted API writes it."""

    SQUARE = "1:1"
    LANDSCAPE = "4:3"
    PORTRAIT = "3:4"
    WIDE = "16:9"
    TALL = "9:16"

    @classmethod
    def parse(cls, text: str) -> AspectRatio:
        """Read `16:9`, also as `16x9`, `16/9` or with spaces; raises UnknownAspectRatio."""
        normal = "".join(as_ascii(text).split()).translate(str.maketrans("xX/×", "::::"))
        try:
            return cls(normal)
        except ValueError:
            raise UnknownAspectRatio(given=first(text, 20), known=", ".join(cls)) from None

    @classmethod
    def nearest(cls, width_px: int, height_px: int) -> AspectRatio:
        """The one whose shape is closest to these sides."""
        return min(cls, key=lambda ratio: abs(math.log(width_px / height_px / ratio.width_to_height)))

    @property
    def width_to_height(self) -> float:
        width, height = self.value.split(":")
        return int(width) / int(height)


@dataclass(frozen=True, slots=True, kw_only=True)
class Abilities:
    """What a backend can do beyond a prompt and an aspect ratio.

    `bills_nobody` is set for a machine of the operator's own: a task that is left behind there costs only time. So a
    picture that it has accepted may be asked of another backend when it has been out of order for long. `kept_seeds`
    are those that it paints with as they are, where it takes seeds. `paints_on_after_cancel`: what it has begun goes on
    to its end, and its place there is not free before.
    """

    seed: bool = False
    sizes: bool = False
    progress: bool = False
    cancel: bool = False
    idempotent_submit: bool = False
    image_to_image: bool = False
    bills_nobody: bool = False
    kept_seeds: range = EVERY_SEED
    paints_on_after_cancel: bool = False

    @property
    def features(self) -> frozenset[Feature]:
        """The features of commands that a backend with these abilities makes possible."""
        can = {Feature.SEED: self.seed, Feature.SIZE: self.sizes, Feature.SOURCE: self.image_to_image}
        return frozenset(feature for feature, is_there in can.items() if is_there)

    def meet(self, needs: Needs) -> bool:
        """Whether a request that needs this can be done."""
        return (
            (self.seed or not needs.seed)
            and (self.sizes or not needs.size)
            and (self.image_to_image or not needs.source)
        )

    def keeps(self, seeds: Iterable[int]) -> bool:
        """Whether each of them is painted with as it is."""
        return all(seed in self.kept_seeds for seed in seeds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """The abilities without which a request cannot be done as it was asked. `seeds` are those that were named."""

    seed: bool = False
    size: bool = False
    source: bool = False
    seeds: tuple[int, ...] = ()


MIN_SIDE_PX = 16
MAX_SIDE_PX = 1536
SIDE_STEP_PX = 16
"""Z-Image's sides are multiples of 16 (diffusers 0.42.1 raises ValueError else); 1536 is what the model is made for."""
_SIZE = re.compile(r"(\d{1,5})[xX×*](\d{1,5})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Whole pixels, written `1024x768`."""

    width_px: int
    height_px: int

    @classmethod
    def parse(cls, text: str) -> Size:
        """Read `1024x768`, also with × or spaces; raises BadSize for other forms and sides that cannot be made."""
        match = _SIZE.fullmatch("".join(as_ascii(text).split()))
        sides = [int(side) for side in match.groups()] if match else []
        if not sides or any(not MIN_SIDE_PX <= side <= MAX_SIDE_PX or side % SIDE_STEP_PX for side in sides):
            raise BadSize(given=first(text, 20), minimum=MIN_SIDE_PX, maximum=MAX_SIDE_PX, step=SIDE_STEP_PX)
        return cls(width_px=sides[0], height_px=sides[1])

    @classmethod
    def like(cls, width_px: int, height_px: int) -> Size:
        """The nearest size that can be made of the same shape, no larger than these sides."""
        factor = min(1.0, MAX_SIDE_PX / max(width_px, height_px))
        sides = [max(MIN_SIDE_PX, round(side * factor / SIDE_STEP_PX) * SIDE_STEP_PX) for side in (width_px, height_px)]
        return cls(width_px=sides[0], height_px=sides[1])

    def __str__(self) -> str:
        return f"{self.width_px}x{self.height_px}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageRequest:
    """One picture, checked: a clean prompt of 1 to 1000 characters. `seed` is None where the backend takes none.

    `size` goes before `aspect_ratio` where `Abilities.sizes`. `source` is the file of a picture to begin from and
    `strength` how much of it is painted anew (0 to 1), where `Abilities.image_to_image`. `requester` tells apart who
    asks, for a backend that is fair between people.
    """

    prompt: str
    aspect_ratio: AspectRatio
    seed: int | None = None
    size: Size | None = None
    source: Path | None = None
    strength: float | None = None
    requester: str = ""


SHAPE_TOLERANCE = 0.05
"""The logarithm of how much longer a side may be: services round sides to 16, 32 or 64 pixels."""
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Bytes that were decoded and found good, kept in Blobs. Sizes in pixels and bytes."""

    blob: BlobId
    media_type: str
    width_px: int
    height_px: int
    size_bytes: int

    def is_unlike(self, *, size: Size | None, aspect_ratio: AspectRatio) -> bool:
        """Whether it is not of the size that was asked for, or clearly not of the shape."""
        if size is not None:
            return (self.width_px, self.height_px) != (size.width_px, size.height_px)
        return abs(math.log(self.width_px / self.height_px / aspect_ratio.width_to_height)) > SHAPE_TOLERANCE

    @property
    def file_ending(self) -> str:
        """Without a dot."""
        return _ENDINGS.get(self.media_type, "img")


_KINDS = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".jpe": "image/jpeg", ".jfif": "image/jpeg"} | {
    f".{ending}": f"image/{ending}" for ending in ("png", "webp", "gif", "bmp", "tiff", "avif")
}


def names_another_kind(suffix: str, picture: Picture) -> bool:
    """Whether a file name's ending, dot included, says that it holds another kind of picture than this one is."""
    return _KINDS.get(suffix.lower(), picture.media_type) != picture.media_type


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderFacts:
    """What the provider said of one picture, for the operator's books; never the person's price. So many
    `unread_characters` at the prompt's end its model did not take."""

    consumed_credits: int | None = None
    created_at: str | None = None
    unread_characters: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InProgress:
    """`fraction` is 0 to 1 where the backend says how far it is."""

    fraction: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """`images` has at least one address; the first that gives a good picture is taken."""

    images: tuple[ImageRef, ...]
    facts: ProviderFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The backend gave up on the task. `detail` is safe to show ("" where it gave no reason).

    `advice` is what can be done about it, `cause` what the operator is told besides. `was_stopped` is set where
    somebody stopped the work at the backend. What the provider charged all the same stands in `facts`.
    """

    detail: str
    advice: Advice = Advice.LATER
    was_stopped: bool = field(default=False, compare=False)
    cause: Cause = field(default_factory=Cause, compare=False)
    facts: ProviderFacts = field(default_factory=ProviderFacts, compare=False)


TaskStatus = InProgress | Done | Failed


_LINE_BREAKS = str.maketrans("\r\v\f\x85", "\n\n\n\n")
_SHOWS_NOTHING = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


def check_prompt(text: str) -> str:
    """Trim and clean a prompt; raises EmptyPrompt or PromptTooLong (counted in characters, after trimming).

    Control characters other than line breaks and tabs are dropped, and lone surrogates replaced, since neither
    can be sent as JSON text in UTF-8 and shown back. Text that shows nothing (zero-width characters alone) is empty.
    """
    whole = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").translate(_LINE_BREAKS)
    clean = "".join(c for c in whole if c in "\n\t" or unicodedata.category(c) != "Cc").strip()
    if all(unicodedata.category(c) in _SHOWS_NOTHING for c in clean):
        raise EmptyPrompt
    if len(clean) > MAX_PROMPT_CHARACTERS:
        over = len(clean) - MAX_PROMPT_CHARACTERS
        raise PromptTooLong(length=len(clean), limit=MAX_PROMPT_CHARACTERS, over=over)
    return clean


def check_count(count: int) -> int:
    """Between 1 and 4 pictures; raises BadCount."""
    if not 1 <= count <= MAX_COUNT:
        raise BadCount(given=count, limit=MAX_COUNT)
    return count


def check_seed(seed: int) -> int:
    """−1 (any) or 0 to 2³²−1; raises BadSeed."""
    if not -1 <= seed <= MAX_SEED:
        raise BadSeed(given=seed, limit=MAX_SEED)
    return seed


def kept_seed(seed: int, kept: range) -> int:
    """The seed where it is one of these, else always the same other one of them."""
    return kept[(seed - kept.start) % len(kept)]


def check_strength(percent: int) -> int:
    """1 to 100 percent; raises BadStrength."""
    if not 1 <= percent <= MAX_STRENGTH_PERCENT:
        raise BadStrength(given=percent, limit=MAX_STRENGTH_PERCENT)
    return percent
