"""The bytes of a finished picture: from a backend to disk, looked at, and into Blobs."""

from __future__ import annotations

from contextlib import aclosing

from bot.model.backend_errors import BadPicture, TaskLost, Unavailable
from bot.model.images import Done, ImageRef, Picture, without_query
from bot.model.jobs import Failure, Job, Task
from bot.model.pictures import Inspected, Measured
from bot.model.storage_errors import NoSpace
from bot.pipeline.backoff import backoff_s
from bot.pipeline.keeping import Keeping
from bot.pipeline.lane import Lane
from bot.pipeline.memory import MemoryBudget
from bot.ports import Blobs, Clock, Decoder, Events, Ids

GONE = frozenset({"failure.bad_picture.gone", "failure.not_fetched"})
FETCH_BUFFER_BYTES = 512 * 1024
"""What one download holds in memory while its pieces go to disk."""


class GivenUp(Exception):
    """The task gets no picture, for this reason. `said` is what the service says of it, for the log."""

    def __init__(self, failure: Failure, *, said: str = "") -> None:
        super().__init__(failure.key)
        self.failure = failure
        self.said = said or failure.detail


class Fetching:
    """Fetches what a backend has made, from the first of its addresses that gives a good picture."""

    def __init__(
        self,
        *,
        blobs: Blobs,
        decoder: Decoder,
        memory: MemoryBudget,
        clock: Clock,
        ids: Ids,
        events: Events,
        keeping: Keeping,
        max_fetches: int,
    ) -> None:
        self._blobs = blobs
        self._decoder = decoder
        self._memory = memory
        self._clock = clock
        self._ids = ids
        self._events = events
        self._keeping = keeping
        self._max_fetches = max_fetches

    async def first_good(self, job: Job, task: Task, lane: Lane, done: Done) -> Picture:
        """The first of the addresses that gives a good picture; raises GivenUp with what was wrong with the last.

        Raises TaskLost where the picture is gone with a server that bills nobody: it is simply painted once more.
        """
        failure = Failure(key="failure.bad_picture", detail="")
        for image in done.images:
            try:
                return await self._fetch(lane, image)
            except BadPicture as bad:
                self._events.warn(
                    "bad_picture",
                    job_id=job.id,
                    index=task.index,
                    backend=lane.name,
                    why=bad.detail,
                    address=without_query(image),
                )
                self._events.count("bad_picture", why=bad.detail)
                failure = Failure(key=f"failure.bad_picture.{bad.detail}")
            except Unavailable:
                failure = Failure(key="failure.not_fetched")
            except NoSpace as full:
                raise GivenUp(Failure(key=full.key)) from full
        if lane.backend.abilities.bills_nobody and failure.key in GONE:
            raise TaskLost
        raise GivenUp(failure)

    async def _fetch(self, lane: Lane, image: ImageRef) -> Picture:
        """Download to disk and check. Raises BadPicture, or NoSpace or Unavailable after the last of several tries."""
        for attempt in range(1, self._max_fetches + 1):
            try:
                picture = await self._fetch_once(lane, image)
            except Unavailable:
                if attempt == self._max_fetches:
                    raise
            except NoSpace as full:
                self._keeping.failed(full)
                if attempt == self._max_fetches:
                    raise
            except BadPicture as bad:
                # An address may answer 404 for a moment after it was handed out, so "gone" is asked for twice more.
                if bad.detail != "gone" or attempt >= 3:
                    raise
            else:
                self._keeping.succeeded()
                return picture
            await self._clock.sleep(backoff_s(attempt, jitter=self._ids.jitter()))
        raise AssertionError  # the loop returns or raises

    async def _fetch_once(self, lane: Lane, image: ImageRef) -> Picture:
        async with self._blobs.draft() as draft:
            async with self._memory.reserve(FETCH_BUFFER_BYTES), aclosing(lane.backend.fetch(image)) as pieces:
                async for piece in pieces:
                    await draft.write(piece)
            measured = await self._decoder.measure(draft.path)
            found: Measured | Inspected = measured
            if not measured.is_good:
                async with self._memory.reserve(measured.decoded_bytes):
                    found = await self._decoder.inspect(draft.path)
            blob = await draft.keep()
            return Picture(
                blob=blob,
                media_type=found.media_type,
                width_px=found.width_px,
                height_px=found.height_px,
                size_bytes=draft.size_bytes,
            )
