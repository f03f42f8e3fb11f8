"""Pictures that people send: what is taken, what is made of it, what is refused."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from bot.decoding import pictures
from bot.model.images import Abilities
from bot.model.refusals import PictureNotTaken, SentPictureTooLarge, SentPictureUnreadable, StorageFull
from bot.pipeline.lanes import Lane, Lanes
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.polling import Agenda, PollingPolicy
from bot.pipeline.sources import Sources
from storage.blobs import DiskBlobs
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.clock import StoppedClock
from tests.fakes.decoding import thread_decoder
from tests.fakes.events import RecordedEvents
from tests.integration.core import ScriptedDisk

MIB = 1024 * 1024


class House:
    def __init__(self, folder: Path, *, abilities: Abilities | None = None) -> None:
        clock, self.events, self.disk = StoppedClock(), RecordedEvents(), ScriptedDisk()
        backend = FakeBackend(clock=clock, abilities=abilities or Abilities(image_to_image=True))
        agenda = Agenda(policy=PollingPolicy(), max_calls_per_s=10.0)
        self.memory = MemoryBudget(limit_bytes=64 * MIB)
        self.blobs = DiskBlobs(root=folder, write=self.disk.write)
        self.sources = Sources(
            blobs=self.blobs,
            decoder=thread_decoder(),
            lanes=Lanes([Lane(backend=backend, agenda=agenda, max_active=1)], clock=clock, events=self.events),
            memory=self.memory,
            events=self.events,
        )
        self.read_bytes = 0

    async def take(self, data: bytes) -> Path:
        return self.blobs.path(await self.sources.take(self._pieces(data)))

    async def _pieces(self, data: bytes) -> AsyncIterator[bytes]:
        for start in range(0, len(data), 64 * 1024):
            piece = data[start : start + 64 * 1024]
            self.read_bytes += len(piece)
            yield piece


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
    house = House(tmp_path)
    with pytest.raises(SentPictureTooLarge) as refused:
        await house.take(b"x" * (30 * MIB))
    assert refused.value.values["limit_mib"] == 20
    assert house.read_bytes <= 20 * MIB + 64 * 1024
    assert files_in(tmp_path) == []


async def test_more_pixels_than_can_be_taken_are_refused_before_they_are_decoded(tmp_path: Path) -> None:
    with pytest.raises(SentPictureTooLarge):
        await House(tmp_path).take(saved(Image.new("1", (16_000, 16_000))))


async def test_where_no_backend_begins_from_pictures_nothing_is_read(tmp_path: Path) -> None:
    house = House(tmp_path, abilities=Abilities(sizes=True))
    with pytest.raises(PictureNotTaken):
        await house.take(sample_png())
    assert house.read_bytes == 0


async def test_on_a_full_disk_the_operator_is_told(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.disk.is_full = True
    with pytest.raises(StorageFull):
        await house.take(sample_png())
    assert [name for name, _ in house.events.alerts] == ["disk_full"]
