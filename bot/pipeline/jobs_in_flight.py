"""What a stop must not cut (a submit on its way, a delivery under way), and what a full disk only delays."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from bot.model.jobs import JobId
from bot.model.refusals import StorageFull
from bot.ports import Clock, Events

T = TypeVar("T")

FULL_DISK_PAUSE_S = 5.0


class Stopping(Exception):
    """The program stops: this job's work ends here, to be taken up again at the next start."""


class JobsInFlight:
    """Which jobs are at a point that should be finished first, and whether the program is stopping."""

    def __init__(self) -> None:
        self.is_stopping = False
        self.is_disk_full = False
        self._critical: Counter[JobId] = Counter()
        self._delivering: set[JobId] = set()
        self._over: set[JobId] = set()
        self._beginning = asyncio.Lock()
        self._left = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()

    def is_critical(self, job_id: JobId) -> bool:
        return self._critical[job_id] > 0

    @asynccontextmanager
    async def critical(self, job_id: JobId) -> AsyncIterator[None]:
        """Do not stop this job inside the block. Raises Stopping before it, or after it, once the program stops.

        While another picture of the job is inside, Stopping waits for that one: it would end the whole job's work.
        """
        while self.is_stopping:
            if not self.is_critical(job_id):
                raise Stopping
            self._left.clear()
            await self._left.wait()
        self._critical[job_id] += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._critical[job_id] -= 1
            if not self._critical[job_id]:
                del self._critical[job_id]
            if not self._critical:
                self._idle.set()
            self._left.set()
        if self.is_stopping and not self.is_critical(job_id):
            raise Stopping

    @asynccontextmanager
    async def delivery(self, job_id: JobId) -> AsyncIterator[None]:
        """Critical, and no deadline may pass inside: the person would get both the pictures and "too late"."""
        async with self.critical(job_id):
            async with self._beginning:
                self._delivering.add(job_id)
            try:
                yield
            finally:
                self._delivering.discard(job_id)

    @asynccontextmanager
    async def no_delivery_begins(self) -> AsyncIterator[frozenset[JobId]]:
        """Inside the block none begins; gives those under way."""
        async with self._beginning:
            yield frozenset(self._delivering)

    def is_over(self, job_id: JobId) -> bool:
        """Whether a job that is still worked on has ended: its work is stopped for good, not until the next start."""
        return job_id in self._over

    def end(self, job_id: JobId) -> None:
        self._over.add(job_id)

    def forget(self, job_id: JobId) -> None:
        """Nobody works on the job any more."""
        self._over.discard(job_id)

    async def finished(self) -> None:
        """Wait until no job is at a critical point."""
        await self._idle.wait()


async def until_written(
    write: Callable[[], Awaitable[T]], *, in_flight: JobsInFlight, clock: Clock, events: Events
) -> T:
    """Call a write of storage until the disk has room for it: what was done outside must not be forgotten."""
    while True:
        try:
            written = await write()
        except StorageFull:
            if not in_flight.is_disk_full:
                in_flight.is_disk_full = True
                events.alert("disk_full", where="database")
        else:
            if in_flight.is_disk_full:
                in_flight.is_disk_full = False
                events.note("disk_has_room_again")
            return written
        await clock.sleep(FULL_DISK_PAUSE_S)
