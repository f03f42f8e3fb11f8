"""What follows an erasure: its pictures are deleted, and its bytes overwritten. It goes on after a kill."""

from __future__ import annotations

from bot.ports import Blobs, Clock, Events, Storage


async def finish_erasures(*, storage: Storage, blobs: Blobs, clock: Clock, events: Events) -> bool:
    """Whether nothing is left of any that was asked for. A second call has nothing to do. Raises StorageFull.

    False where another process is in the database at this moment: it is tried again within the hour.
    """
    waiting = await storage.unfinished_erasures()
    if not waiting:
        return True
    named = [blob for erasure in waiting for blob in erasure.blobs]
    await blobs.delete(await storage.unnamed(named))
    if not await storage.scrub():
        events.note("erasures_postponed", erasures=len(waiting))
        return False
    await storage.finish_erasures([erasure.id for erasure in waiting], at=clock.now())
    events.note("erasures_finished", erasures=len(waiting), pictures=len(named))
    return True
