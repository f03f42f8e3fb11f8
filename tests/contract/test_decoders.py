"""The Decoder port: the processes of the program, and the thread that tests use in their place."""

from __future__ import annotations

import asyncio
import io
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from bot.app.decoding import open_decoder
from bot.model.backend_errors import BadPicture
from bot.model.charts import Chart
from bot.model.pictures import Inspected, Measured
from bot.ports import Decoder
from tests.fakes.bombs import P3, chunk, jpeg_of_scans, png_with, rgb_profile, saved
from tests.fakes.decoding import thread_decoder

SCENE = Image.effect_noise((96, 64), 90).convert("RGB")
ZEROS = zlib.compress(bytes(200_000_000), 9)
HEAD_OF_A_BOMB = png_with()[:16] + b"\0\0\x4e\x20\0\0\x4e\x20" + png_with()[24:]


@pytest.fixture(params=["processes", "thread"])
async def decoder(request: pytest.FixtureRequest) -> AsyncIterator[Decoder]:
    if request.param == "thread":
        yield thread_decoder()
        return
    async with open_decoder() as opened:
        yield opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a picture with spaces, and ünïcode"


def put(path: Path, data: bytes) -> None:
    path.write_bytes(data)


@pytest.mark.parametrize(("kind", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/webp")])
async def test_a_picture_is_measured_inspected_fitted_and_cut(
    decoder: Decoder, path: Path, kind: str, media_type: str
) -> None:
    put(path, saved(SCENE, kind))
    assert await decoder.measure(path) == Measured(media_type=media_type, width_px=96, height_px=64)
    assert await decoder.inspect(path) == Inspected(media_type=media_type, width_px=96, height_px=64)
    fitted = await decoder.fit(path, max_bytes=1_000_000, max_side_px=48)
    assert (fitted.media_type, fitted.width_px, fitted.height_px) == ("image/jpeg", 48, 32)
    with Image.open(io.BytesIO(fitted.data)) as image:
        assert image.size == (48, 32)
    assert len(await decoder.cut(saved(SCENE, kind), width_px=32, height_px=16)) == 32 * 16 * 3


async def test_a_chart_is_drawn_and_one_of_thousands_of_columns_is_not(decoder: Decoder) -> None:
    drawn = await decoder.draw(Chart(labels=("00", "", "11-28"), made=(0, 3, 1_000_000), failed=(0, 0, 7)))
    with Image.open(io.BytesIO(drawn)) as image:
        assert (image.format, image.size) == ("PNG", (960, 540))
    with pytest.raises(ValueError, match="fewer columns"):
        await decoder.draw(Chart(labels=("",) * 5000, made=(1,) * 5000, failed=(0,) * 5000))


@pytest.mark.parametrize(("kind", "is_good"), [("JPEG", True), ("PNG", False), ("WEBP", False)])
async def test_a_plain_jpeg_is_known_to_be_good_when_it_is_measured(
    decoder: Decoder, path: Path, kind: str, is_good: bool
) -> None:
    put(path, saved(SCENE, kind))
    assert (await decoder.measure(path)).is_good is is_good
    put(path, saved(Image.new("RGB", (96, 64)), kind))
    assert not (await decoder.measure(path)).is_good


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"", "not_a_picture"),
        (b"hello", "not_a_picture"),
        (saved(SCENE, "GIF"), "not_a_picture"),
        (saved(SCENE, "PNG")[:-30], "not_a_picture"),
        (saved(SCENE, "JPEG")[:-30], "not_a_picture"),
        (saved(SCENE, "WEBP")[:-30], "not_a_picture"),
        (jpeg_of_scans(5000), "not_a_picture"),
        (HEAD_OF_A_BOMB, "not_a_picture"),  # its sum is wrong, too
        (saved(Image.new("1", (20_000, 20)), "PNG"), "too_large"),
        (png_with(chunk(b"zTXt", b"a\0\0" + ZEROS)), "not_a_picture"),
        (png_with(chunk(b"iCCP", b"a\0\0" + ZEROS)), "not_a_picture"),
        (saved(Image.new("RGB", (64, 64)), "PNG"), "black"),
    ],
)
async def test_what_is_no_picture_says_why(decoder: Decoder, path: Path, data: bytes, detail: str) -> None:
    put(path, data)
    with pytest.raises(BadPicture) as bad:
        await decoder.inspect(path)
    assert bad.value.detail == detail
    if detail != "black":
        with pytest.raises(BadPicture):
            await decoder.cut(data, width_px=32, height_px=32)


async def test_what_fits_at_no_size_is_too_large(decoder: Decoder, path: Path) -> None:
    put(path, saved(SCENE, "PNG"))
    with pytest.raises(BadPicture, match="too_large"):
        await decoder.fit(path, max_bytes=100)


async def test_a_file_that_cannot_be_read_is_not_called_a_bad_picture(decoder: Decoder, path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await decoder.measure(path)


async def test_a_bad_picture_does_no_harm_to_the_next_one(decoder: Decoder, path: Path) -> None:
    for _ in range(3):
        put(path, jpeg_of_scans(5000))
        with pytest.raises(BadPicture):
            await decoder.fit(path, max_bytes=1_000_000)
        put(path, saved(SCENE, "PNG", icc_profile=rgb_profile(P3)))
        assert (await decoder.fit(path, max_bytes=1_000_000)).width_px == 96


async def test_many_at_once_are_all_answered(decoder: Decoder, path: Path) -> None:
    put(path, saved(SCENE, "PNG"))
    async with asyncio.TaskGroup() as tasks:
        asked = [tasks.create_task(decoder.inspect(path)) for _ in range(20)]
    assert {task.result().width_px for task in asked} == {96}
