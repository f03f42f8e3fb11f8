"""What can be asked of a backend, and what a picture is."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from bot.model.errors import BadCount, BadSeed, EmptyPrompt, PromptTooLong, UnknownAspectRatio

MAX_PROMPT_CHARACTERS = 1000
"""Z Image Turbo HTTP API, POST /api/generate: `prompt` is at most 1000 characters (Unicode code points here)."""
MAX_COUNT = 4
MAX_SEED = 2**32 - 1

BlobId = NewType("BlobId", str)
"""SHA-256 of the bytes, in lower-case hex."""
TaskId = NewType("TaskId", str)
"""What a backend calls the work on one picture."""
ImageRef = NewType("ImageRef", str)
"""Where a backend says the bytes can be fetched from, soon: such addresses are short-lived."""


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
        normal = text.strip().replace(" ", "").translate(str.maketrans("xX/×：", ":::::"))
        try:
            return cls(normal)
        except ValueError:
            raise UnknownAspectRatio(given=text[:20], known=", ".join(cls)) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Abilities:
    """What a backend can do beyond a prompt and an aspect ratio."""

    seed: bool = False
    sizes: bool = False
    progress: bool = False
    cancel: bool = False
    idempotent_submit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageRequest:
    """One picture, checked: a clean prompt of 1 to 1000 characters. `seed` is None where the backend takes none."""

    prompt: str
    aspect_ratio: AspectRatio
    seed: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Bytes that were decoded and found good, kept in Blobs. Sizes in pixels and bytes."""

    blob: BlobId
    media_type: str
    width_px: int
    height_px: int
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderFacts:
    """What the provider said of one picture, for the operator's books; never the person's price."""

    consumed_credits: int | None = None
    created_at: str | None = None


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
    """The backend gave up on the task. `detail` is safe to show ("" where it gave no reason)."""

    detail: str


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
