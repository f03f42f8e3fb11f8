"""Pictures on the disk, each under the SHA-256 of its bytes: `ab/cd/abcd…`, and drafts in `tmp` until they are kept."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import re
import secrets
import shutil
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from bot.model.images import BlobId
from bot.model.storage_errors import BlobMissing, FolderReadOnly, NoSpace, NotKept
from bot.ports import Health
from storage.folders import make_folder, sync_folder

LOW_SPACE_BYTES = 500 * 2**20
"""Free bytes below which a ping says so."""
NO_SPACE_BYTES = 50 * 2**20
"""Free bytes below which a ping is not ok: some tens of pictures, and the database needs room, too."""
_BUFFER_BYTES = 128 * 1024
"""Small pieces are written together: a hop to a thread for each would cost more than the writing."""
_BLOB = re.compile(r"[0-9a-f]{64}")
_FULL = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
_PING = b"Kept for a moment by /readyz and doctor, to see whether pictures can be kept: "

_PING_BYTES = 64 * 1024

WRITABLE = "Let the bot's user write there, or mount the file system writable."
"""What an operator is told where something is read-only."""

Write = Callable[[int, memoryview], int]


class DiskBlobs:
    """Blobs in a folder of their own. `write` and `free_bytes` are how bytes reach the disk and what is left on it."""

    def __init__(
        self,
        *,
        root: Path,
        write: Write = os.write,
        free_bytes: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free,
    ) -> None:
        self._root = root
        self._write = write
        self._pinging = threading.Lock()
        self._free_bytes = free_bytes

    @asynccontextmanager
    async def draft(self) -> AsyncIterator[DiskDraft]:
        """Raises NoSpace."""
        draft = await asyncio.to_thread(DiskDraft, root=self._root, write=self._write)
        try:
            yield draft
        finally:
            if not draft.is_ended:
                await asyncio.to_thread(draft.drop)

    async def read(self, blob: BlobId) -> bytes:
        """Raises BlobMissing."""
        try:
            return await asyncio.to_thread(_address(self._root, blob).read_bytes)
        except FileNotFoundError:
            raise BlobMissing from None

    def path(self, blob: BlobId) -> Path:
        """Raises BlobMissing."""
        path = _address(self._root, blob)
        if not path.is_file():
            raise BlobMissing
        return path

    async def delete(self, blobs: Collection[BlobId]) -> None:
        await asyncio.to_thread(self._delete, tuple(blobs))

    async def older_than(self, at: datetime) -> Sequence[BlobId]:
        """Oldest first. Keeping the same bytes once more makes a blob new."""
        return await asyncio.to_thread(self._older_than, at.timestamp())

    async def ping(self) -> Health:
        return await asyncio.to_thread(self._ping_alone)

    def _delete(self, blobs: Collection[BlobId]) -> None:
        for blob in blobs:
            with suppress(BlobMissing):
                _address(self._root, blob).unlink(missing_ok=True)

    def _older_than(self, limit_s: float) -> Sequence[BlobId]:
        for path in (self._root / "tmp").glob("*"):
            with suppress(FileNotFoundError):  # a draft that ended meanwhile
                if path.stat().st_mtime < limit_s:
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
        old: list[tuple[float, BlobId]] = []
        for path in self._root.glob("??/??/*"):
            with suppress(FileNotFoundError):
                if _BLOB.fullmatch(path.name) and (written_s := path.stat().st_mtime) < limit_s:
                    old.append((written_s, BlobId(path.name)))
        return [blob for _, blob in sorted(old)]

    def _gives_back_a_new_one(self) -> bool:
        """As a picture that was never there before: its folders are made, and it has some size. The other blob finds
        its folders from the second ping on, and room in what the disk has given away already."""
        root = make_folder(self._root / "tmp") / f"ping-{secrets.token_hex(8)}"
        try:
            return self._gives_back(root, secrets.token_bytes(_PING_BYTES))
        finally:
            shutil.rmtree(root, ignore_errors=True)

    def _gives_back(self, root: Path, content: bytes) -> bool:
        """Keep these bytes in `root`, read them, and take them away. Raises NoSpace, OSError."""
        draft = DiskDraft(root=root, write=self._write)
        try:
            draft.add(content)
            path = _address(root, draft.keep_now())
        finally:
            draft.drop()
        try:
            return path.read_bytes() == content
        except FileNotFoundError:
            return False
        finally:
            path.unlink(missing_ok=True)

    def _ping_alone(self) -> Health:
        """Of several at once one after the other: each takes away the file that the next one would read."""
        with self._pinging:
            return self._ping()

    def _ping(self) -> Health:
        try:
            # With the process in it: another one's ping takes its own file away.
            is_kept = self._gives_back(self._root, _PING + str(os.getpid()).encode())
            is_kept = is_kept and self._gives_back_a_new_one()
            free_bytes = self._free_bytes(self._root)
        except (NoSpace, OSError) as trouble:
            return Health(is_ok=False, detail=f"{self._root} {_told(trouble)}")
        if not is_kept:
            return Health(is_ok=False, detail=f"{self._root} does not give back what was written there: check the disk")
        left = f"{free_bytes // 2**20} MiB are left for {self._root}"
        if free_bytes < LOW_SPACE_BYTES:
            return Health(is_ok=free_bytes >= NO_SPACE_BYTES, detail=f"only {left}: make room")
        return Health(is_ok=True, detail=left)


class DiskDraft:
    """A file in `tmp` until it is kept. Its functions without `async` are for a thread; a lock keeps them apart."""

    def __init__(self, *, root: Path, write: Write) -> None:
        """Raises NoSpace."""
        self._root = root
        self._write = write
        self._lock = threading.Lock()
        self._hash = hashlib.sha256()
        self._pieces: list[bytes] = []
        self._waiting_bytes = 0
        self._size_bytes = 0
        self._blob: BlobId | None = None
        with _space():
            folder = make_folder(root / "tmp")
            descriptor, name = tempfile.mkstemp(dir=folder)  # 0600
        self._descriptor: int | None = descriptor
        self._path = Path(name)

    @property
    def path(self) -> Path:
        """The file with all bytes so far, in its final place once kept. Raises NoSpace."""
        if self._pieces:
            self.flush()  # at most 128 KiB, into the page cache
        return self._path

    @property
    def size_bytes(self) -> int:
        return self._size_bytes

    @property
    def is_ended(self) -> bool:
        """Whether it was kept or dropped: its file is closed."""
        return self._descriptor is None

    async def write(self, piece: bytes) -> None:
        """Append. Raises NoSpace; then the half file is gone."""
        if self.add(piece) >= _BUFFER_BYTES:
            await asyncio.to_thread(self.flush)

    async def keep(self) -> BlobId:
        """Make the bytes durable under their hash, atomically. A second call gives the same blob. Raises NoSpace."""
        return await asyncio.to_thread(self.keep_now)

    def add(self, piece: bytes) -> int:
        """Take a piece without writing it; gives how many bytes wait to be written."""
        if self._descriptor is None:
            raise ValueError("the draft was kept or dropped; nothing can be added")
        self._pieces.append(piece)
        self._waiting_bytes += len(piece)
        self._size_bytes += len(piece)
        return self._waiting_bytes

    def flush(self) -> None:
        """Write what waits. Raises NoSpace; then the half file is gone."""
        with self._lock, self._dropped_if_full():
            self._flush()

    def drop(self) -> None:
        """Forget the bytes unless they were kept. A second call does nothing."""
        with self._lock:
            self._drop()

    def keep_now(self) -> BlobId:
        """`keep`, for a thread."""
        with self._lock, self._dropped_if_full():
            if self._blob is not None:
                return self._blob
            descriptor = self._flush()
            os.fsync(descriptor)
            blob = BlobId(self._hash.hexdigest())
            path = _address(self._root, blob)
            make_folder(path.parent)
            # Also where the blob is there already: the file gets a new time, and so is not expired too early.
            self._path.replace(path)
            sync_folder(path.parent)
            self._path, self._blob = path, blob
            self._drop()
            return blob

    def _flush(self) -> int:
        if self._descriptor is None:
            raise ValueError("the draft was dropped")
        data = b"".join(self._pieces)
        self._pieces.clear()
        self._waiting_bytes = 0
        self._hash.update(data)
        rest = memoryview(data)
        while rest:
            rest = rest[self._write(self._descriptor, rest) :]
        return self._descriptor

    def _drop(self) -> None:
        if self._descriptor is None:
            return
        os.close(self._descriptor)
        self._descriptor = None
        self._pieces.clear()
        if self._blob is None:
            self._path.unlink(missing_ok=True)

    @contextmanager
    def _dropped_if_full(self) -> Iterator[None]:
        try:
            with _space():
                yield
        except NoSpace:
            self._drop()
            raise


@contextmanager
def _space() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise NoSpace from error
        if error.errno in _READ_ONLY:
            raise FolderReadOnly from error
        raise NotKept from error


def _told(trouble: NoSpace | OSError) -> str:
    """What is wrong with a folder, for the operator."""
    if not isinstance(trouble, OSError | FolderReadOnly):
        return "is on a full disk: make room, or nothing can be drawn"
    said = trouble.__cause__ or trouble
    why = (said.strerror if isinstance(said, OSError) else None) or "it is read-only"
    return f"cannot be written to: {why}. {WRITABLE if isinstance(trouble, FolderReadOnly) else 'Check the disk.'}"


def _address(root: Path, blob: BlobId) -> Path:
    """Raises BlobMissing for what is no hash: a name from outside never becomes another path."""
    if _BLOB.fullmatch(blob) is None:
        raise BlobMissing
    return root / blob[:2] / blob[2:4] / blob
