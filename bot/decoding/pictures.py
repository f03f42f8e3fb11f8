"""Pictures that come from outside: measured, decoded and judged, and made to fit where a chat has a limit.

Plain functions without state, for a process that can be ended. What a file says of itself (name, media type) is not
asked; Pillow 13 is given three formats to recognise by content, so that none of its other decoders is within reach.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from PIL import Image, ImageChops, ImageOps

from bot.decoding.colours import in_srgb
from bot.model.backend_errors import BadPicture
from bot.model.pictures import MAX_PIXELS, MAX_SIDE_PX, MIN_SIDE_PX, Fitted, Inspected, Measured

MAX_BLACK_LEVEL = 8
"""Of 255. A picture without a brighter channel anywhere is black: what a model gives whose numbers became NaN."""
DARK_LEVEL = 2 * MAX_BLACK_LEVEL
"""A mean above this is no black picture's, whatever rounding and the smoothing of colours have added."""
FIRST_ROWS_BYTES = 32 * 1024
"""Of a JPEG's pixels: what is decoded to see whether there is something."""
JPEG_QUALITIES = (92, 85, 75, 60)
SHRINK_FACTOR = 0.75
SMALLEST_FIT_PX = 64
"""A picture is not shrunk below this on its longer side to fit into a limit."""

_MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "MPO": "image/jpeg", "WEBP": "image/webp"}
"""Pillow calls a JPEG with further pictures appended (a phone's) MPO; its first picture is a plain JPEG."""
_FORMATS = ("PNG", "JPEG", "WEBP")
_DEEP_MODES = {"I": 257, "I;16": 257, "I;16B": 257, "I;16L": 257}
"""Modes with 16 bits a channel, and what one step of 8 bits is in them."""
_AS_SMALL_AS_CAN_BE = (1, 1)
_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def measure(file: BinaryIO) -> Measured:
    """Read the header only. Raises BadPicture: `not_a_picture`, `too_large`."""
    with _opened(file) as image:
        return Measured(media_type=_MEDIA_TYPES[image.format or ""], width_px=image.width, height_px=image.height)


def shows_something(file: BinaryIO, *, pixels_at: int) -> bool:
    """Whether the first rows of a plain JPEG are brighter than a black picture's (see `structure.check`).

    Then it is a good one, and `inspect` would say so, after 20 times as long. False is no judgement.
    """
    file.seek(0)
    start = io.BytesIO(file.read(pixels_at + FIRST_ROWS_BYTES))
    with suppress(Exception), Image.open(start, formats=_FORMATS) as image:
        if image.mode not in ("RGB", "L") or image.draft(None, _AS_SMALL_AS_CAN_BE) is None:
            return False
        with suppress(OSError):  # "truncated": the rows that were decoded are there, the others are black
            image.load()
        image.tile = []  # nothing more to decode
        return not _is_black(image, DARK_LEVEL)
    return False


def inspect(file: BinaryIO) -> Inspected:
    """Decode the whole file (of an animation the first frame) and look at it.

    Raises BadPicture: `not_a_picture` (also cut off, damaged, or less than 16 pixels a side), `too_large`, `black`.
    """
    with _opened(file) as image:
        inspected = Inspected(media_type=_MEDIA_TYPES[image.format or ""], width_px=image.width, height_px=image.height)
        # A JPEG at an eighth of its size: all its bytes are read, and a third of the time is saved (for 1 MB of noise
        # 14.3 ms, not 22.2). A pixel there is the mean of 64, so what is dark there is looked at as a whole.
        is_made_small = image.draft(None, _AS_SMALL_AS_CAN_BE) is not None
        image.load()
        is_black = _is_black(image, DARK_LEVEL if is_made_small else MAX_BLACK_LEVEL)
    if is_black and is_made_small:
        with _opened(file) as image:
            image.load()
            is_black = _is_black(image, MAX_BLACK_LEVEL)
    if inspected.media_type == "image/png":
        # Pillow is content once it has all pixels; the sums behind them and the end mark are checked here.
        with _opened(file) as image:
            image.verify()
            if len(file.read(4)) < 4:  # the sum of the end mark, which `verify` leaves unread
                raise EOFError
    if is_black:
        raise BadPicture(detail="black")
    return inspected


def fit(file: BinaryIO, *, max_bytes: int, max_side_px: int | None = None) -> Fitted:
    """Re-encode as JPEG: first at lower quality, then smaller, until it fits. Metadata is dropped, orientation applied,
    what is transparent becomes white, and the colours become sRGB.

    Raises BadPicture: `not_a_picture`, and `too_large` where it fits at no size.
    """
    limit_px = min(max_side_px or MAX_SIDE_PX, MAX_SIDE_PX)
    with _guarded():
        return _fitted(_decoded(file, limit_px), max_bytes, limit_px)


def _decoded(file: BinaryIO, limit_px: int) -> Image.Image:
    """Plain, and perhaps already smaller. What decoding took is free again when this returns."""
    with _opened(file) as image:
        # A JPEG can be decoded at 1/2, 1/4 or 1/8 of its size, which saves the memory (libjpeg's scaled decoding).
        image.draft("RGB", _scaled(image.size, limit_px))
        return _plain(image)


def _fitted(picture: Image.Image, max_bytes: int, limit_px: int) -> Fitted:
    side_px = min(max(picture.size), limit_px)
    while True:
        picture = _shrunk(picture, side_px)
        for quality in JPEG_QUALITIES:
            data = _jpeg(picture, quality)
            if len(data) <= max_bytes:
                return Fitted(data=data, media_type="image/jpeg", width_px=picture.width, height_px=picture.height)
        if side_px <= SMALLEST_FIT_PX:
            raise BadPicture(detail="too_large")
        side_px = max(int(side_px * SHRINK_FACTOR), SMALLEST_FIT_PX)


def cut(file: BinaryIO, *, width_px: int, height_px: int) -> bytes:
    """The middle of the picture in the shape and size that is asked for: RGB, 8 bits a channel, row by row.

    Raises BadPicture: `not_a_picture`, `too_large`.
    """
    with _opened(file) as image:
        return ImageOps.fit(_plain(image), (width_px, height_px), Image.Resampling.LANCZOS).tobytes()


@contextmanager
def _opened(file: BinaryIO) -> Iterator[Image.Image]:
    """The picture, its size checked before anything is decoded; what breaks meanwhile becomes BadPicture."""
    file.seek(0)
    with _guarded(), Image.open(file, formats=_FORMATS) as image:
        _check_size(image.width, image.height)
        yield image


@contextmanager
def _guarded() -> Iterator[None]:
    """Whatever a decoder of foreign bytes raises is BadPicture, MemoryError too."""
    try:
        yield
    except BadPicture:
        raise
    except _BOMBS:
        raise BadPicture(detail="too_large") from None
    except Exception as error:
        raise BadPicture(detail="not_a_picture") from error


def _plain(image: Image.Image) -> Image.Image:
    """Decoded, upright, in sRGB, on white where it is transparent, and without anything that its file said of it."""
    image.load()
    with suppress(Exception):  # a damaged orientation is no reason to withhold the picture
        ImageOps.exif_transpose(image, in_place=True)
    picture = _flat(in_srgb(_of_8_bits(image)))
    # A converted image still carries what its file said of it; only the pixels are to go out.
    picture.info.clear()
    return picture


def _check_size(width_px: int, height_px: int) -> None:
    if width_px * height_px > MAX_PIXELS or max(width_px, height_px) > MAX_SIDE_PX:
        raise BadPicture(detail="too_large")
    if min(width_px, height_px) < MIN_SIDE_PX:
        raise BadPicture(detail="not_a_picture")


def _is_black(image: Image.Image, level: int) -> bool:
    """Whether every pixel that can be seen is at most of this level, of 255.

    Transparent pixels are seen as black, whatever their colour.
    """
    if image.mode in _DEEP_MODES:
        return _brightest(image) <= level * _DEEP_MODES[image.mode]
    is_plain = image.mode in ("LA", "RGBA") or (image.mode in ("1", "L", "RGB") and not image.has_transparency_data)
    if not is_plain:
        # A palette's colours, inverted CMYK, and transparency kept beside the pixels are not to be read off directly.
        image = image.convert("RGBA")
    if "A" not in image.getbands():
        return all(_brightest(band) <= level for band in _bands(image))
    *colours, alpha = _bands(image)
    return all(_brightest(ImageChops.multiply(colour, alpha)) <= level for colour in colours)


def _bands(image: Image.Image) -> Iterator[Image.Image]:
    """One channel after the other, so that they are not all in memory twice."""
    return (image.getchannel(index) for index in range(len(image.getbands())))


def _brightest(band: Image.Image) -> float:
    match band.getextrema():
        case (int() | float(), int() | float() as highest):
            return highest
        case several:
            raise ValueError(f"one channel expected, found {several}")


def _of_8_bits(image: Image.Image) -> Image.Image:
    if image.mode not in _DEEP_MODES:
        return image
    shallow = image.point(lambda value: value * (1 / _DEEP_MODES[image.mode])).convert("L")
    shallow.info = image.info
    return shallow


def _flat(image: Image.Image) -> Image.Image:
    """As plain RGB."""
    if not image.has_transparency_data:
        return image.convert("RGB")
    seen = image if image.mode == "RGBA" else image.convert("RGBA")
    ground = Image.new("RGB", seen.size, "white")
    ground.paste(seen, mask=seen.getchannel("A"))
    return ground


def _scaled(size: tuple[int, int], longest_px: int) -> tuple[int, int]:
    factor = min(longest_px / max(size), 1.0)
    return max(round(size[0] * factor), 1), max(round(size[1] * factor), 1)


def _shrunk(image: Image.Image, longest_px: int) -> Image.Image:
    size = _scaled(image.size, longest_px)
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()
