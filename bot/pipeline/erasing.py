"""What follows an erasure: its pictures are deleted, and its bytes overwritten. It goes on after a kill."""

from __future__ import annotations

from datetime import timedelta

from bot.ports import Blobs, Clock, Events, Storage

SETTLES_IN = timedelta(minutes=1)
"""So long after it was asked for, an erasure is gone over once more: the request itself had their name or number."""


async def finish_erasures(*, storage: Storage, blobs: Blobs, clock: Clock, events: Events) -> bool:
    """Whether nothing is left of any that was asked for. Raises StorageFull.

    False where another process is in the database at this moment: ask again.
    """
    waiting = await storage.unfinished_erasures()
    if not waiting:
        return True
    named = [blob for erasure in waiting for blob in erasure.blobs]
    await blobs.delete(await storage.unnamed(named))
    if not await storage.scrub():
        events.note("erasures_postponed", erasures=len(waiting))
        return False
    now = clock.now()
    settled = [erasure.id for erasure in waiting if now - erasure.at >= SETTLES_IN]
    if settled:
        await storage.finish_erasures(settled, at=now)
        events.note("erasures_finished", erasures=len(settled))
    return True
