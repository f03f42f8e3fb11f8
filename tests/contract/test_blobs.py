"""What every Blobs must keep; and what the one on a disk keeps beyond it."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.images import BlobId
from bot.model.storage_errors import BlobMissing, NoSpace, NotKept
from bot.ports import Blobs
from storage.blobs import DiskBlobs

PICTURE = bytes(range(256)) * 4096
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


@pytest.fixture(params=[DiskBlobs])
def blobs(request: pytest.FixtureRequest, root: Path) -> Blobs:
    made: Blobs = request.param(root=root)
    return made


async def keep(blobs: Blobs, data: bytes = PICTURE, piece_bytes: int = 4096) -> BlobId:
    async with blobs.draft() as draft:
        for start in range(0, len(data), piece_bytes):
            await draft.write(data[start : start + piece_bytes])
        return await draft.keep()


def files(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def make_old(path: Path, at: datetime = LONG_AGO) -> None:
    os.utime(path, (at.timestamp(), at.timestamp()))


async def test_what_was_kept_can_be_read(blobs: Blobs) -> None:
    blob = await keep(blobs)
    assert blob == hashlib.sha256(PICTURE).hexdigest()
    assert await blobs.read(blob) == PICTURE
    assert blobs.path(blob).read_bytes() == PICTURE


async def test_the_same_bytes_are_one_blob(blobs: Blobs, root: Path) -> None:
    assert await keep(blobs) == await keep(blobs, piece_bytes=100_000)
    assert len(files(root)) == 1


async def test_a_draft_kept_twice_is_kept_once(blobs: Blobs) -> None:
    async with blobs.draft() as draft:
        await draft.write(PICTURE)
        assert await draft.keep() == await draft.keep()


async def test_nothing_can_be_added_to_a_kept_draft(blobs: Blobs) -> None:
    async with blobs.draft() as draft:
        await draft.keep()
        with pytest.raises(ValueError, match="kept"):
            await draft.write(b"more")


async def test_a_draft_that_is_not_kept_leaves_nothing(blobs: Blobs, root: Path) -> None:
    async with blobs.draft() as draft:
        await draft.write(PICTURE)
    assert files(root) == []


async def test_a_draft_that_ends_in_an_error_leaves_nothing(blobs: Blobs, root: Path) -> None:
    async def fail() -> None:
        async with blobs.draft() as draft:
            await draft.write(PICTURE)
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert files(root) == []


async def test_a_draft_can_be_read_while_it_is_written(blobs: Blobs) -> None:
    async with blobs.draft() as draft:
        await draft.write(PICTURE)
        await draft.write(b"the end")
        assert draft.path.read_bytes() == PICTURE + b"the end"
        assert draft.size_bytes == len(PICTURE) + 7
        blob = await draft.keep()
        assert draft.path == blobs.path(blob)


@pytest.mark.parametrize("name", ["0" * 64, "../../../etc/passwd", "", "A" * 64, "0" * 63 + "/", "0" * 64 + "\n"])
async def test_what_is_not_there_is_missing_whatever_its_name(blobs: Blobs, name: str) -> None:
    with pytest.raises(BlobMissing):
        await blobs.read(BlobId(name))
    with pytest.raises(BlobMissing):
        blobs.path(BlobId(name))
    await blobs.delete([BlobId(name)])


async def test_the_deleted_is_gone_and_deleting_it_again_is_harmless(blobs: Blobs) -> None:
    first, second = await keep(blobs), await keep(blobs, b"another")
    await blobs.delete([first])
    await blobs.delete([first])
    with pytest.raises(BlobMissing):
        await blobs.read(first)
    assert await blobs.read(second) == b"another"


async def test_old_blobs_are_found_oldest_first(blobs: Blobs) -> None:
    kept = [await keep(blobs, bytes([number])) for number in range(8)]
    for days, blob in enumerate(kept):
        make_old(blobs.path(blob), LONG_AGO + timedelta(days=days))
    assert list(await blobs.older_than(LONG_AGO + timedelta(days=7))) == kept[:7]


async def test_files_that_are_no_blobs_are_left_alone(blobs: Blobs) -> None:
    foreign = blobs.path(await keep(blobs)).with_name("notes.txt")
    foreign.write_text("the operator's")
    make_old(foreign)
    assert list(await blobs.older_than(LONG_AGO + timedelta(days=1))) == []
    assert foreign.exists()


async def test_a_name_that_goes_on_after_a_blobs_is_no_blobs(blobs: Blobs) -> None:
    blob = await keep(blobs)
    for name in (f"{blob}/../{blob}", f"{blob}/"):
        with pytest.raises(BlobMissing):
            await blobs.read(BlobId(name))


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux tells which files are open")
async def test_no_file_stays_open(blobs: Blobs) -> None:
    await keep(blobs)
    before = open_files()
    for number in range(5):
        await keep(blobs, bytes([number]))
        async with blobs.draft() as draft:
            await draft.write(PICTURE)
    assert open_files() == before


async def test_bytes_kept_once_more_are_new_again(blobs: Blobs) -> None:
    blob = await keep(blobs)
    make_old(blobs.path(blob))
    await keep(blobs)
    assert list(await blobs.older_than(LONG_AGO + timedelta(days=1))) == []


async def test_leftovers_of_drafts_are_removed_where_they_are_old(blobs: Blobs, root: Path) -> None:
    await keep(blobs)
    old, new = root / "tmp" / "old", root / "tmp" / "new"
    old.write_bytes(b"half a pict")
    new.write_bytes(b"half a pict")
    make_old(old)
    assert list(await blobs.older_than(LONG_AGO + timedelta(days=1))) == []
    assert (old.exists(), new.exists()) == (False, True)


async def test_a_ping_says_how_much_is_left_and_leaves_nothing(blobs: Blobs, root: Path) -> None:
    health = await blobs.ping()
    assert "MiB" in health.detail
    assert files(root) == []


@pytest.mark.parametrize(
    ("free_mib", "is_ok", "warns"), [(500, True, False), (499, True, True), (50, True, True), (49, False, True)]
)
async def test_a_ping_warns_before_the_disk_is_full(root: Path, free_mib: int, is_ok: bool, warns: bool) -> None:
    health = await DiskBlobs(root=root, free_bytes=lambda _: free_mib * 2**20).ping()
    assert (health.is_ok, "make room" in health.detail) == (is_ok, warns)
    assert str(free_mib) in health.detail


async def test_pings_at_once_do_not_take_each_others_file_away(blobs: Blobs) -> None:
    found = await asyncio.gather(*(blobs.ping() for _ in range(100)))
    assert [health.detail for health in found if not health.is_ok] == []


async def test_a_ping_says_that_the_folder_cannot_be_written_to() -> None:
    assert not (await DiskBlobs(root=Path(__file__)).ping()).is_ok


class FullDisk:
    """Takes so many bytes and then refuses with what the kernel says of a full disk."""

    def __init__(self, *, room_bytes: int, error: int = errno.ENOSPC) -> None:
        self.room_bytes = room_bytes
        self.error = error

    def __call__(self, descriptor: int, data: memoryview) -> int:
        if self.room_bytes == 0:
            raise OSError(self.error, os.strerror(self.error))
        written = os.write(descriptor, data[: self.room_bytes])
        self.room_bytes -= written
        return written


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EDQUOT])
async def test_on_a_full_disk_the_half_file_is_gone(root: Path, error: int) -> None:
    blobs = DiskBlobs(root=root, write=FullDisk(room_bytes=200_000, error=error))
    async with blobs.draft() as draft:
        await draft.write(PICTURE[:100_000])
        await draft.write(PICTURE[:50_000])
        with pytest.raises(NoSpace):
            await draft.write(PICTURE[:150_000])
        assert files(root) == []


async def test_a_disk_that_is_broken_is_not_full(root: Path) -> None:
    with pytest.raises(OSError, match="Input/output error"):
        await keep(DiskBlobs(root=root, write=FullDisk(room_bytes=10, error=errno.EIO)), b"more than ten bytes")
    assert files(root) == []


async def test_a_disk_that_is_full_at_the_end_keeps_nothing(root: Path) -> None:
    blobs = DiskBlobs(root=root, write=FullDisk(room_bytes=10))
    with pytest.raises(NoSpace):
        await keep(blobs, b"more than ten bytes")
    assert files(root) == []
    assert not (await blobs.ping()).is_ok


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
async def test_the_kernels_own_refusal_is_no_space(root: Path) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    blobs = DiskBlobs(root=root, write=lambda _, data: os.write(full, data))
    with pytest.raises(NoSpace):
        await keep(blobs)
    os.close(full)


async def test_a_disk_that_takes_little_at_a_time_gets_everything(root: Path) -> None:
    blobs = DiskBlobs(root=root, write=lambda descriptor, data: os.write(descriptor, data[:1000]))
    assert await blobs.read(await keep(blobs)) == PICTURE


async def test_pictures_are_for_the_owner_alone(blobs: DiskBlobs, root: Path) -> None:
    path = blobs.path(await keep(blobs))
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert path.relative_to(root).parts == (path.name[:2], path.name[2:4], path.name)


def no_folders(error: int) -> Callable[[int], None]:
    """`os.fsync` of a file system that cannot do that for folders, as CIFS and many a NAS."""

    def fsync(descriptor: int, really: Callable[[int], None] = os.fsync) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(error, os.strerror(error))
        really(descriptor)

    return fsync


@pytest.mark.parametrize("error", [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF])
async def test_a_file_system_that_cannot_sync_folders_keeps_pictures(
    root: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    monkeypatch.setattr(os, "fsync", no_folders(error))
    blobs = DiskBlobs(root=root / "made" / "anew")
    for look in range(4):
        assert (await blobs.ping()).is_ok, look
        assert await blobs.read(await keep(blobs, f"picture {look}".encode())) == f"picture {look}".encode()


@pytest.mark.parametrize("is_of_a_folder", [True, False])
async def test_a_disk_that_cannot_be_trusted_keeps_nothing_and_is_never_well(
    root: Path, monkeypatch: pytest.MonkeyPatch, is_of_a_folder: bool
) -> None:
    """EIO of a folder is a broken disk; EINVAL of a file is no file system to keep credits or pictures on."""
    error = errno.EIO if is_of_a_folder else errno.EINVAL

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode) == is_of_a_folder:
            raise OSError(error, os.strerror(error))

    monkeypatch.setattr(os, "fsync", fsync)
    blobs = DiskBlobs(root=root)
    for look in range(5):
        assert not (await blobs.ping()).is_ok, look
        with pytest.raises(NotKept):
            await keep(blobs)


async def test_a_ping_keeps_a_whole_new_blob_each_time(root: Path) -> None:
    """Folders cannot be made any more, as without inodes: those of an earlier ping are of no use to a picture."""
    written: list[int] = []

    def write(descriptor: int, data: memoryview) -> int:
        written.append(len(data))
        return os.write(descriptor, data)

    blobs = DiskBlobs(root=root, write=write)
    for _ in range(3):
        written.clear()
        assert (await blobs.ping()).is_ok
        assert sum(written) > 60_000
    assert files(root) == []
    assert list((root / "tmp").iterdir()) == []


async def test_what_a_killed_ping_left_is_cleared_with_the_leftovers_of_drafts(root: Path) -> None:
    left = root / "tmp" / "ping-0123" / "tmp" / "half"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half")
    make_old(root / "tmp" / "ping-0123")
    assert await DiskBlobs(root=root).older_than(LONG_AGO + timedelta(days=1)) == []
    assert list((root / "tmp").iterdir()) == []
