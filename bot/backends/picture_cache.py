"""Keeps the pictures that came within an answer on disk, until the core has fetched them."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from bot.backends.downloads import MAX_DOWNLOAD_BYTES, PIECE_BYTES
from bot.backends.spilling import Spilled, SpillingJson, decoded
from bot.model.backend_errors import BadPicture
from bot.model.images import ImageRef, TaskId
from bot.ports import Clock

KEPT_S = 900.0
"""How long a picture is kept: enough for several tries to fetch it, and for a wait for memory between them."""
MAX_KEPT = 64
"""Pictures of so many tasks. Where there are more, the oldest are dropped, and the core asks for them once more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    pictures: tuple[Spilled, ...]
    until_s: float


class PictureCache:
    """The files have no name, so that none is left behind, however the process ends. `name` tells one backend's
    pictures from another's."""

    def __init__(self, *, name: str, folder: Path, clock: Clock) -> None:
        self._name = name
        self._folder = folder
        self._clock = clock
        self._kept: dict[TaskId, _Kept] = {}

    def reader(self) -> SpillingJson:
        """Reads an answer with pictures in it."""
        return SpillingJson(new_file=self._new_file, max_picture_bytes=MAX_DOWNLOAD_BYTES)

    def read_picture(self, value: object) -> Spilled | None:
        """A picture at its place in what was read, long or short; None for anything else."""
        if not isinstance(value, str):
            return value if isinstance(value, Spilled) else None
        file = self._new_file()
        picture = decoded(value, file)
        if picture is None:
            file.close()
        return picture

    def keep(self, task: TaskId, pictures: Sequence[Spilled]) -> None:
        self.drop(task)
        self._tidy()
        self._kept[task] = _Kept(pictures=tuple(pictures), until_s=self._clock.monotonic_s() + KEPT_S)

    def refs(self, task: TaskId) -> tuple[ImageRef, ...]:
        """Addresses of this task's pictures; none where they are not kept (any more)."""
        kept = self._kept.get(task)
        return tuple(ImageRef(f"{self._name}:{task}:{index}") for index in range(len(kept.pictures) if kept else 0))

    def is_of_here(self, image: ImageRef) -> bool:
        return image.startswith(f"{self._name}:")

    async def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        """Stream the bytes. Raises BadPicture (`gone`)."""
        picture = self._find(image)
        # A descriptor of its own, since the file may be closed meanwhile.
        descriptor = os.dup(picture.file.fileno())
        try:
            for at in range(0, picture.size_bytes, PIECE_BYTES):
                yield await asyncio.to_thread(os.pread, descriptor, PIECE_BYTES, at)
        finally:
            os.close(descriptor)

    def drop(self, task: TaskId) -> None:
        kept = self._kept.pop(task, None)
        for picture in kept.pictures if kept else ():
            picture.file.close()

    def close(self) -> None:
        for task in list(self._kept):
            self.drop(task)

    def _find(self, image: ImageRef) -> Spilled:
        for task, kept in self._kept.items():
            for ref, picture in zip(self.refs(task), kept.pictures, strict=True):
                if ref == image:
                    return picture
        raise BadPicture(detail="gone")

    def _tidy(self) -> None:
        now_s = self._clock.monotonic_s()
        old = [task for task, kept in self._kept.items() if kept.until_s <= now_s]
        for task in old or list(self._kept)[: max(0, len(self._kept) + 1 - MAX_KEPT)]:
            self.drop(task)

    def _new_file(self) -> BinaryIO:
        self._folder.mkdir(parents=True, exist_ok=True)
        return tempfile.TemporaryFile(dir=self._folder)
