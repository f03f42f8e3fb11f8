"""Files of pictures that come from outside: what is known of one, and how large one may be."""

from __future__ import annotations

from dataclasses import dataclass, field

MAX_PIXELS = 4096 * 4096
MAX_SIDE_PX = 16_384
MIN_SIDE_PX = 16
DECODING_BYTES_PER_PIXEL = 17
"""Measured at the peak with Pillow 13, inspecting and fitting: WebP 16.7, PNG with transparency 13, progressive CMYK
JPEG 13, progressive JPEG 10, others 4 to 6."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What the file's header says. `is_good` where its structure and its first rows show already that `inspect` would
    find nothing wrong; without it, only that tells."""

    media_type: str
    width_px: int
    height_px: int
    is_good: bool = field(default=False, compare=False)

    @property
    def decoded_bytes(self) -> int:
        return decoded_bytes(self.width_px, self.height_px)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """A file that was decoded to its end and shows something."""

    media_type: str
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A re-encoded picture, without any metadata."""

    data: bytes = field(repr=False)
    media_type: str
    width_px: int
    height_px: int


def decoded_bytes(width_px: int, height_px: int) -> int:
    """The most memory that inspecting or fitting a picture of this size takes, the file itself apart."""
    return width_px * height_px * DECODING_BYTES_PER_PIXEL
