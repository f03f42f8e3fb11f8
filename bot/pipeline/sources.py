"""Pictures that people send: checked, made small and plain, and kept for the job that begins from them."""

from __future__ import annotations

from collections.abc import AsyncIterable

from bot.model import pictures
from bot.model.backend_errors import BadPicture
from bot.model.images import MAX_SIDE_PX, BlobId
from bot.model.refusals import PictureNotTaken, SentPictureTooLarge, SentPictureUnreadable, StorageFull
from bot.model.storage_errors import NoSpace
from bot.pipeline.lanes import Lanes
from bot.pipeline.memory import MemoryBudget
from bot.ports import Blobs, Decoder, Draft, Events

MAX_SENT_BYTES = 20 * 1024 * 1024
"""No chat lets a bot download more than this without special rights."""
MAX_KEPT_BYTES = 4 * 1024 * 1024
"""A JPEG of 1536 × 1536 at the best quality stays below, but for noise."""


class Sources:
    """Re-encodes pictures that people send. Whatever else a file held (place, device, other formats) is dropped."""

    def __init__(self, *, blobs: Blobs, decoder: Decoder, lanes: Lanes, memory: MemoryBudget, events: Events) -> None:
        self._blobs = blobs
        self._decoder = decoder
        self._lanes = lanes
        self._memory = memory
        self._events = events

    async def take(self, pieces: AsyncIterable[bytes]) -> BlobId:
        """Keep the picture as JPEG of at most 1536 pixels a side. Raises what `TakePicture` lists."""
        if not self._lanes.abilities.image_to_image:
            raise PictureNotTaken
        try:
            async with self._blobs.draft() as sent:
                await self._write(sent, pieces)
                fitted = await self._fitted(sent)
            async with self._blobs.draft() as kept:
                await kept.write(fitted.data)
                blob = await kept.keep()
        except NoSpace as full:
            self._events.alert(full.event, where="pictures")
            raise StorageFull from None
        except BadPicture as bad:
            if bad.detail == "too_large":
                raise _too_large() from None
            raise SentPictureUnreadable from None
        self._events.note("picture_taken", width_px=fitted.width_px, height_px=fitted.height_px)
        return blob

    @staticmethod
    async def _write(sent: Draft, pieces: AsyncIterable[bytes]) -> None:
        async for piece in pieces:
            if sent.size_bytes + len(piece) > MAX_SENT_BYTES:
                raise _too_large()
            await sent.write(piece)

    async def _fitted(self, sent: Draft) -> pictures.Fitted:
        measured = await self._decoder.measure(sent.path)
        async with self._memory.reserve(measured.decoded_bytes + MAX_KEPT_BYTES):
            return await self._decoder.fit(sent.path, max_bytes=MAX_KEPT_BYTES, max_side_px=MAX_SIDE_PX)


def _too_large() -> SentPictureTooLarge:
    return SentPictureTooLarge(limit_mib=MAX_SENT_BYTES // 1024 // 1024, limit_px=pictures.MAX_SIDE_PX)
