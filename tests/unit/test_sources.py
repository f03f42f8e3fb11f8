"""Pictures that people send: what is taken, what is made of it, what is refused."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest
from PIL import Image

from bot.decoding import pictures
from bot.model.refusals import SentPictureTooLarge, SentPictureUnreadable, StorageFull
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.sources import FETCH_BUFFER_BYTES, MAX_AT_ONCE, Sources
from storage.blobs import DiskBlobs
from storage.sqlite import SqliteStorage
from tests.fakes.backend import sample_png
from tests.fakes.decoding import thread_decoder
from tests.fakes.events import RecordedEvents
from tests.fakes.sent_pictures import Sent
from tests.integration.core import ScriptedDisk

MIB = 1024 * 1024


class House:
    def __init__(self, folder: Path) -> None:
        self.events, self.disk = RecordedEvents(), ScriptedDisk()
        self.memory = MemoryBudget(limit_bytes=64 * MIB)
        self.blobs = DiskBlobs(root=folder, write=self.disk.write)
        self.sources = Sources(
            blobs=self.blobs,
            decoder=thread_decoder(),
            storage=SqliteStorage(path=folder / "bot.db"),
            memory=self.memory,
            events=self.events,
        )

    async def take(self, data: bytes | Sent) -> Path:
        """For a job that is accepted."""
        sent = data if isinstance(data, Sent) else Sent(data)
        async with self.sources.taken(sent.picture) as blob:
            return self.blobs.path(blob)


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    ("size", "kept"), [((320, 180), (320, 180)), ((3072, 1024), (1536, 512)), ((1536, 1536), (1536, 1536))]
)
async def test_a_picture_is_kept_in_its_shape_and_no_larger_than_can_be_made(
    tmp_path: Path, size: tuple[int, int], kept: tuple[int, int]
) -> None:
    path = await House(tmp_path).take(sample_png(size_px=size[0], height_px=size[1]))
    with path.open("rb") as file:
        measured = pictures.measure(file)
    assert (measured.media_type, (measured.width_px, measured.height_px)) == ("image/jpeg", kept)


async def test_the_same_picture_twice_is_kept_once(tmp_path: Path) -> None:
    house = House(tmp_path)
    assert await house.take(sample_png(size_px=100)) == await house.take(sample_png(size_px=100))


async def test_what_the_file_told_of_place_and_camera_goes_no_further(tmp_path: Path) -> None:
    image = Image.new("RGB", (64, 64), "red")
    exif = Image.Exif()
    exif[0x010F] = "secret camera"
    sent = saved(image, "JPEG", exif=exif)
    assert b"secret camera" in sent
    path = await House(tmp_path).take(sent)
    assert b"secret camera" not in path.read_bytes()


async def test_a_photograph_taken_sideways_stands_upright(tmp_path: Path) -> None:
    image = Image.new("RGB", (96, 64), "red")
    exif = Image.Exif()
    exif[0x0112] = 6  # Exif 2.32, Orientation: the right-hand side is the top
    path = await House(tmp_path).take(saved(image, "JPEG", exif=exif))
    with Image.open(path) as kept:
        assert kept.size == (64, 96)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
async def test_three_kinds_are_read(tmp_path: Path, kind: str) -> None:
    path = await House(tmp_path).take(saved(Image.new("RGB", (64, 64), "red"), kind))
    with Image.open(path) as kept:
        assert (kept.format, kept.size) == ("JPEG", (64, 64))


async def test_a_black_picture_is_a_picture_to_begin_from(tmp_path: Path) -> None:
    path = await House(tmp_path).take(sample_png(colour=(0, 0, 0)))
    with Image.open(path) as kept:
        assert kept.convert("L").getextrema() == (0, 0)


@pytest.mark.parametrize(
    "data", [b"", b"hello", sample_png()[:100], saved(Image.new("RGB", (64, 64)), "GIF"), sample_png(size_px=8)]
)
async def test_what_is_no_picture_is_refused_and_leaves_nothing(tmp_path: Path, data: bytes) -> None:
    house = House(tmp_path)
    with pytest.raises(SentPictureUnreadable):
        await house.take(data)
    assert files_in(tmp_path) == []
    assert house.memory.used_bytes == 0


async def test_a_file_that_is_too_long_is_read_no_further_than_the_limit(tmp_path: Path) -> None:
    sent = Sent(b"x" * (30 * MIB))
    with pytest.raises(SentPictureTooLarge) as refused:
        await House(tmp_path).take(sent)
    assert refused.value.values["limit_mib"] == 20
    assert (sent.read_bytes <= 20 * MIB + 64 * 1024, sent.open) == (True, 0)
    assert files_in(tmp_path) == []


async def test_more_pixels_than_can_be_taken_are_refused_before_they_are_decoded(tmp_path: Path) -> None:
    with pytest.raises(SentPictureTooLarge):
        await House(tmp_path).take(saved(Image.new("1", (16_000, 16_000))))


async def test_on_a_full_disk_the_operator_is_told(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.disk.is_full = True
    with pytest.raises(StorageFull):
        await house.take(sample_png())
    assert [name for name, _ in house.events.alerts] == ["disk_full"]


async def test_a_crowd_is_fetched_a_few_at_a_time_and_the_budget_holds(tmp_path: Path) -> None:
    house, gate = House(tmp_path), asyncio.Event()
    sent = Sent(sample_png(size_px=64), gate=gate)
    async with asyncio.TaskGroup() as crowd:
        for _ in range(100):
            crowd.create_task(house.take(sent))
        for _ in range(MAX_AT_ONCE):
            await sent.begun.acquire()
        await asyncio.to_thread(lambda: None)
        assert (sent.fetches, len(files_in(tmp_path / "tmp"))) == (MAX_AT_ONCE, MAX_AT_ONCE)
        assert house.memory.used_bytes == MAX_AT_ONCE * FETCH_BUFFER_BYTES
        gate.set()
    assert (sent.fetches, sent.most_open, house.memory.used_bytes) == (100, MAX_AT_ONCE, 0)
    assert len(files_in(tmp_path)) == 1
