"""A submit's body, read with suspicion: JSON of a known shape, and perhaps a picture to begin from."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.model.images import MAX_PROMPT_CHARACTERS, MAX_SEED, MAX_SIDE_PX, MIN_SIDE_PX, SIDE_STEP_PX, AspectRatio

MAX_SOURCE_BYTES = 16 * 1024 * 1024
MAX_BODY_BYTES = MAX_SOURCE_BYTES * 4 // 3 + 64 * 1024
MAX_STEPS = 50
STEPS = 8
"""Z-Image-Turbo is distilled to 8 evaluations. Since diffusers 0.39 all of 8 steps count; before, 9 were needed."""
STRENGTH = 0.6
SIZES_PX = {
    AspectRatio.SQUARE: (1024, 1024),
    AspectRatio.LANDSCAPE: (1152, 864),
    AspectRatio.PORTRAIT: (864, 1152),
    AspectRatio.WIDE: (1280, 720),
    AspectRatio.TALL: (720, 1280),
}


class BadSubmit(Exception):
    """The body breaks the contract; the text says how."""


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    prompt: str = Field(min_length=1, max_length=MAX_PROMPT_CHARACTERS)
    aspect_ratio: AspectRatio | None = None
    width: int | None = Field(None, ge=MIN_SIDE_PX, le=MAX_SIDE_PX, multiple_of=SIDE_STEP_PX)
    height: int | None = Field(None, ge=MIN_SIDE_PX, le=MAX_SIDE_PX, multiple_of=SIDE_STEP_PX)
    seed: int = Field(-1, ge=-1, le=MAX_SEED)
    steps: int = Field(STEPS, ge=1, le=MAX_STEPS)
    image_base64: str | None = Field(None, max_length=MAX_SOURCE_BYTES * 4 // 3 + 4)
    strength: float | None = Field(None, gt=0, le=1)

    @model_validator(mode="after")
    def _check_size(self) -> _Body:
        if (self.width is None) != (self.height is None):
            raise ValueError("width and height go together")
        if self.width is None and self.aspect_ratio is None:
            raise ValueError("either aspect_ratio or width and height is required")
        if self.strength is not None and self.image_base64 is None:
            raise ValueError("strength needs image_base64")
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Submit:
    """What is asked for. `seed` is −1 for any; `source` is a picture's file, later RGB of the size that is asked for,
    or nothing.
    """

    prompt: str
    aspect_ratio: AspectRatio | None
    width_px: int
    height_px: int
    seed: int
    steps: int
    source: bytes = field(repr=False)
    strength: float


def read_submit(body: bytes) -> Submit:
    """Raises BadSubmit. A picture is not looked at. A large body takes a while: call it in a thread."""
    try:
        read = _Body.model_validate_json(body)
    except ValidationError as wrong:
        raise BadSubmit(_sentence(wrong)) from None
    if read.width and read.height:
        ratio, size_px = None, (read.width, read.height)
    else:
        ratio = read.aspect_ratio or AspectRatio.SQUARE
        size_px = SIZES_PX[ratio]
    return Submit(
        prompt=read.prompt,
        aspect_ratio=ratio,
        width_px=size_px[0],
        height_px=size_px[1],
        seed=read.seed,
        steps=read.steps,
        source=b"" if read.image_base64 is None else _source(read.image_base64),
        strength=STRENGTH if read.strength is None else read.strength,
    )


def _sentence(wrong: ValidationError) -> str:
    """The first fault, without what was given: it may be long, and a prompt."""
    fault = wrong.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(part)[:40] for part in fault["loc"])
    what = fault["msg"].removeprefix("Value error, ")
    return f"{where}: {what}" if where else what


def _source(text: str) -> bytes:
    """The picture's file, which nobody has looked at yet."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise BadSubmit("image_base64: is not base64") from error
    if not data:
        raise BadSubmit("image_base64: is no PNG, JPEG or WebP picture")
    return data
