"""Pictures as they are uploaded: as they were made; where Telegram takes no such upload, smaller, or as files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from adapters.telegram.outbound.errors import FileTooLarge, Refused
from adapters.telegram.outbound.messages import Upload
from bot.model.backend_errors import BadPicture
from bot.model.file_names import picture_name
from bot.model.images import Picture
from bot.model.jobs import Job
from bot.ports import Blobs, Fit

T = TypeVar("T")
MAX_FILE_BYTES = 50 * 1000 * 1000
MAX_PHOTO_BYTES = 10 * 1000 * 1000
MAX_PHOTO_SIDES_PX = 10_000
MAX_PHOTO_RATIO = 20
SMALLEST_SHARE = 4


class Uploads:
    def __init__(self, *, blobs: Blobs, fit: Fit) -> None:
        self._blobs = blobs
        self._fit = fit

    async def by_some_way(
        self,
        job: Job,
        pictures: Sequence[Picture],
        send: Callable[[Sequence[Upload], bool], Awaitable[T]],
        *,
        as_files: bool,
        first: int = 1,
    ) -> T:
        """What `send` gives for the first uploads that Telegram takes, three tries at most; `first` numbers them.

        After a 413: at half the bytes, and then at a quarter as files. After any other refusal: as files.
        Raises Refused where none is taken, BlobMissing, and what `send` raises otherwise.
        """
        share = 1
        uploads = [await self._whole(job, number, picture) for number, picture in enumerate(pictures, start=first)]
        while True:
            try:
                return await send(uploads, as_files)
            except FileTooLarge:
                if share == SMALLEST_SHARE:
                    raise
                share *= 2
                smaller = await self._smaller(job, pictures, share, first)
                if smaller is None and as_files:
                    raise
                uploads, as_files = smaller or uploads, as_files or smaller is None or share == SMALLEST_SHARE
            except Refused:
                if as_files:
                    raise
                as_files = True

    async def _whole(self, job: Job, number: int, picture: Picture) -> Upload:
        if picture.size_bytes > MAX_FILE_BYTES:
            smaller = await self._smaller(job, (picture,), 1, number)
            if smaller is None:
                raise FileTooLarge
            return smaller[0]
        content = await self._blobs.read(picture.blob)
        return Upload(content=content, name=f"{picture_name(job, number)}.{picture.file_ending}")

    async def _smaller(self, job: Job, pictures: Sequence[Picture], share: int, first: int) -> list[Upload] | None:
        """Encoded anew into a share of their bytes; None where they cannot be."""
        uploads = []
        for number, picture in enumerate(pictures, start=first):
            limit_bytes = min(picture.size_bytes, MAX_FILE_BYTES) // share
            try:
                content = await self._fit(self._blobs.path(picture.blob), limit_bytes)
            except BadPicture:
                return None
            uploads.append(Upload(content=content, name=f"{picture_name(job, number)}.jpg"))
        return uploads


def is_photo(picture: Picture) -> bool:
    """Whether Telegram would take it as a photo."""
    longer, shorter = max(picture.width_px, picture.height_px), max(1, min(picture.width_px, picture.height_px))
    return (
        picture.size_bytes <= MAX_PHOTO_BYTES
        and picture.width_px + picture.height_px <= MAX_PHOTO_SIDES_PX
        and longer <= MAX_PHOTO_RATIO * shorter
    )
