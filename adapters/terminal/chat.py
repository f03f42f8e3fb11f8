"""The Chat of a terminal: pictures are written to files, and progress goes to a callback."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

from bot.model.chat_errors import Gone
from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.file_names import picture_name
from bot.model.images import Picture, names_another_kind
from bot.model.jobs import JobId, Place
from bot.ports import Blobs, ChatLimits, Health


class TerminalChat:
    """Writes a delivery to the path in the place's address `out`. Each terminal command has one of its own.

    Where that is a folder, the file is named by the prompt and the job. A file that is there is written over only where
    the address has `replaces`, too.

    The name's ending is that of the bytes: where `out` says `.png` and the picture is a JPEG, the file is a `.jpg`.
    """

    def __init__(self, *, platform: str, blobs: Blobs, on_progress: Callable[[Progress], None]) -> None:
        self._platform = platform
        self._blobs = blobs
        self._on_progress = on_progress
        self._news: dict[JobId, asyncio.Future[Delivery | Notice]] = {}
        self._saved: dict[JobId, Path] = {}

    @property
    def platform(self) -> str:
        return self._platform

    @property
    def limits(self) -> ChatLimits:
        return ChatLimits(max_picture_bytes=None, progress_interval_s=0.5)

    async def outcome(self, job_id: JobId) -> Delivery | Notice:
        """Wait until the job was delivered or has ended otherwise."""
        return await asyncio.shield(self._future(job_id))  # who stops waiting may wait again

    def saved(self, job_id: JobId) -> Path | None:
        """Where the picture of a delivered job was written."""
        return self._saved.get(job_id)

    def _future(self, job_id: JobId) -> asyncio.Future[Delivery | Notice]:
        return self._news.setdefault(job_id, asyncio.get_running_loop().create_future())

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        """Write the picture, whole or not at all; a second time writes the same file again. Raises Gone."""
        named = Path(place.address["out"])
        if await asyncio.to_thread(named.is_dir):
            picture = delivery.pictures[0]
            named /= f"{picture_name(delivery.job, 1)}.{picture.file_ending}"
        try:
            out = self._saved.get(delivery.job.id)
            if out is None:
                out = await asyncio.to_thread(_free, named, delivery.pictures[0], "replaces" in place.address)
            await asyncio.to_thread(self._write, out, delivery)
        except OSError as error:
            raise Gone from error
        self._saved[delivery.job.id] = out
        self._settle(delivery.job.id, delivery)
        return Receipt(message=str(out))

    def _write(self, out: Path, delivery: Delivery) -> None:
        unfinished = out.with_name(f".{out.name}.{os.getpid()}.unfinished")
        try:
            unfinished.write_bytes(self._blobs.path(delivery.pictures[0].blob).read_bytes())
            unfinished.replace(out)
        finally:
            unfinished.unlink(missing_ok=True)

    async def tell(self, place: Place, notice: Notice) -> Receipt:  # noqa: ARG002 - the port's signature
        self._settle(notice.job.id, notice)
        return Receipt(message="terminal")

    def _settle(self, job_id: JobId, news: Delivery | Notice) -> None:
        future = self._future(job_id)
        if not future.done():
            future.set_result(news)

    async def show_progress(self, place: Place, progress: Progress) -> None:  # noqa: ARG002 - the port's signature
        self._on_progress(progress)

    async def ping(self) -> Health:
        return Health(is_ok=True, detail="the terminal")


def _free(named: Path, picture: Picture, replaces: bool) -> Path:
    """The name that was given, with the picture's own ending where it has that of another kind. A file that is not to
    be replaced, or that nobody has named, is not written over: then a number is put before the ending."""
    is_renamed = names_another_kind(named.suffix, picture)
    if replaces and not is_renamed:
        return named
    ending = f".{picture.file_ending}" if is_renamed else named.suffix
    out, number = named.with_suffix(ending), 1
    while out.exists():
        number += 1
        out = named.with_name(f"{named.stem}-{number}{ending}")
    return out
