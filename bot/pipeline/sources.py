"""Pictures that people send: fetched, checked, made small and plain, and kept for the job that begins from them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

from bot.model import pictures
from bot.model.backend_errors import BadPicture
from bot.model.commands import SentPicture
from bot.model.images import MAX_SIDE_PX, BlobId
from bot.model.refusals import SentPictureTooLarge, SentPictureUnreadable, StorageFull
from bot.model.storage_errors import NoSpace
from bot.pipeline.memory import MemoryBudget
from bot.ports import Blobs, Decoder, Draft, Events, Storage

MAX_SENT_BYTES = 20 * 1024 * 1024
"""No chat lets a bot download more than this without special rights."""
MAX_KEPT_BYTES = 4 * 1024 * 1024
"""A JPEG of 1536 × 1536 at the best quality stays below, but for noise."""
FETCH_BUFFER_BYTES = 512 * 1024
"""What a connection and a draft hold of a picture that is on its way to the disk."""
MAX_AT_ONCE = 8
"""Pictures between the first byte and the last check: so much of the disk, MAX_SENT_BYTES each, they take at most."""


class Sources:
    """Re-encodes pictures that people send. Whatever else a file held (place, device, other formats) is dropped.

    It asks nobody whether a picture may come in: `requests/sent_pictures.py` does, before it calls this.
    """

    def __init__(
        self, *, blobs: Blobs, decoder: Decoder, storage: Storage, memory: MemoryBudget, events: Events
    ) -> None:
        self._blobs = blobs
        self._decoder = decoder
        self._storage = storage
        self._memory = memory
        self._events = events
        self._places = asyncio.Semaphore(MAX_AT_ONCE)
        self._kept: Counter[BlobId] = Counter()
        self._keeping = asyncio.Lock()

    @asynccontextmanager
    async def taken(self, sent: SentPicture) -> AsyncIterator[BlobId]:
        """Fetch the picture and keep it, as JPEG of at most 1536 pixels a side, for a job that is accepted within the
        block. Where the block raises, the picture is deleted, unless a job uses it.

        Raises SentPictureTooLarge, SentPictureUnreadable, StorageFull.
        """
        async with self._places:
            blob = await self._take(sent)
        is_refused = False
        try:
            yield blob
        except Exception:  # a cancelled block leaves it to the sweep: its job may be accepted all the same
            is_refused = True
            raise
        finally:
            self._kept -= Counter([blob])
            if is_refused:
                await self._drop_unless_used(blob)

    async def _take(self, sent: SentPicture) -> BlobId:
        try:
            async with self._blobs.draft() as draft:
                async with self._memory.reserve(FETCH_BUFFER_BYTES), aclosing(sent.fetch()) as pieces:
                    async for piece in pieces:
                        if draft.size_bytes + len(piece) > MAX_SENT_BYTES:
                            raise _too_large()
                        await draft.write(piece)
                return await self._fitted(draft)
        except NoSpace as full:
            self._events.alert(full.event, where="pictures")
            raise StorageFull from None
        except BadPicture as bad:
            if bad.detail == "too_large":
                raise _too_large() from None
            raise SentPictureUnreadable from None

    async def _fitted(self, sent: Draft) -> BlobId:
        measured = await self._decoder.measure(sent.path)
        async with self._memory.reserve(measured.decoded_bytes + MAX_KEPT_BYTES):
            fitted = await self._decoder.fit(sent.path, max_bytes=MAX_KEPT_BYTES, max_side_px=MAX_SIDE_PX)
            async with self._blobs.draft() as kept:
                await kept.write(fitted.data)
                blob = await self._keep(kept)
        self._events.note("picture_taken", width_px=fitted.width_px, height_px=fitted.height_px)
        return blob

    async def _keep(self, draft: Draft) -> BlobId:
        """The same bytes are one blob, and may be on their way twice: only the last one deletes them."""
        async with self._keeping:
            blob = await draft.keep()
            self._kept[blob] += 1
            return blob

    async def _drop_unless_used(self, blob: BlobId) -> None:
        async with self._keeping:
            if blob not in self._kept:
                await self._blobs.delete(await self._storage.unused([blob]))


def _too_large() -> SentPictureTooLarge:
    return SentPictureTooLarge(limit_mib=MAX_SENT_BYTES // 1024 // 1024, limit_px=pictures.MAX_SIDE_PX)
