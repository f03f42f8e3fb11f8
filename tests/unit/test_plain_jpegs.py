"""Where the structure and the first rows of a JPEG show that it is good, decoding to its end finds nothing wrong."""

from __future__ import annotations

import io

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from bot.decoding import pictures, structure
from bot.model.backend_errors import BadPicture
from tests.fakes.bombs import saved

SCENE = Image.effect_noise((96, 80), 90)
GOOD = {
    "plain": saved(SCENE.convert("RGB"), "JPEG"),
    "grey": saved(SCENE, "JPEG"),
    "without halved colours": saved(SCENE.convert("RGB"), "JPEG", quality=95, subsampling=0),
    "marks to restart at": saved(SCENE.convert("RGB"), "JPEG", restart_marker_blocks=4),
    "EXIF with a thumbnail's end": saved(SCENE.convert("RGB"), "JPEG", exif=b"Exif\0\0" + b"\xff\xd8\xff\xd9" * 9),
}
END = b"\xff\xd9"
MARKS = (END, b"\xff\xd8", b"\xff\xda", b"\xff\xc0", b"\xff\xc4\0\x02", b"\xff\xd3", bytes(40))


def is_good(data: bytes) -> bool:
    """Raises what measuring raises."""
    pixels_at = structure.check(data)
    pictures.measure(io.BytesIO(data))
    return pixels_at is not None and pictures.shows_something(io.BytesIO(data), pixels_at=pixels_at)


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD)
def test_a_plain_jpeg_is_good_at_a_look(data: bytes) -> None:
    assert is_good(data)
    pictures.inspect(io.BytesIO(data))


def _night_with_a_moon() -> bytes:
    night = Image.new("RGB", (1024, 1024))
    ImageDraw.Draw(night).ellipse((400, 900, 600, 1000), fill="white")
    noisy = Image.blend(night, Image.effect_noise((1024, 1024), 90).convert("RGB"), 0.01)
    return saved(noisy, "JPEG", quality=100)


@pytest.mark.parametrize(
    "data",
    [
        saved(SCENE.convert("RGB"), "PNG"),
        saved(SCENE.convert("RGB"), "JPEG", progressive=True),
        saved(SCENE.convert("CMYK"), "JPEG"),
        saved(Image.new("RGB", (96, 80)), "JPEG"),
        _night_with_a_moon(),
        GOOD["plain"].removesuffix(END),
        GOOD["plain"][:-500],
        GOOD["plain"].removesuffix(END) + b"\xff\xda\0\x0c\x03\x01\0\x02\x11\x03\x11\0\x3f\0" + END,
        GOOD["plain"].removesuffix(END) + GOOD["plain"],
    ],
    ids=["PNG", "progressive", "CMYK", "black", "night", "no end", "cut off", "two scans", "begun once more"],
)
def test_what_a_look_cannot_judge_is_left_to_decoding(data: bytes) -> None:
    assert not is_good(data)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    data = bytearray(draw(st.sampled_from(list(GOOD.values()))))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(len(data) - 1, 0)))
        new = draw(st.binary(max_size=4) | st.sampled_from(MARKS))
        data[at : at + draw(st.sampled_from([0, 1, len(new), 300]))] = new
    return bytes(data)


@given(damaged())
def test_a_damaged_jpeg_passes_the_look_only_where_it_passes_decoding(data: bytes) -> None:
    try:
        is_so = is_good(data)
    except (BadPicture, structure.BadStructure):
        is_so = False
    assume(is_so)
    pictures.inspect(io.BytesIO(data))
