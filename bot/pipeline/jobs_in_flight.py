"""Jobs that this process works on: what a stop must not cut, and what a full disk only delays."""

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
    """The program stops: the work on this job ends here, and the next start takes it up again."""


class JobsInFlight:
    """Which jobs are in a critical section (a submit or a delivery under way), and whether the program is stopping."""

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
        """A critical section of the job: a stop waits until the block has ended.

        Once the program stops, it raises Stopping before or after the block. While another picture of the same job is
        in its block, Stopping waits for that one, since it ends the work on the whole job.
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
        """A critical section in which no deadline may pass: the person would get both the pictures and "too late"."""
        async with self.critical(job_id):
            async with self._beginning:
                self._delivering.add(job_id)
            try:
                yield
            finally:
                self._delivering.discard(job_id)

    @asynccontextmanager
    async def no_delivery_begins(self) -> AsyncIterator[frozenset[JobId]]:
        """Inside the block no delivery begins. It gives the jobs whose delivery is under way."""
        async with self._beginning:
            yield frozenset(self._delivering)

    def is_over(self, job_id: JobId) -> bool:
        """Whether the job has ended although it is still worked on. Then its work stops for good, not until the next
        start.
        """
        return job_id in self._over

    def end(self, job_id: JobId) -> None:
        self._over.add(job_id)

    def forget(self, job_id: JobId) -> None:
        """This process has stopped working on the job."""
        self._over.discard(job_id)

    async def finished(self) -> None:
        """Wait until no job is in a critical section."""
        await self._idle.wait()


async def until_written(
    write: Callable[[], Awaitable[T]], *, in_flight: JobsInFlight, clock: Clock, events: Events
) -> T:
    """Call a write of storage again and again until the disk has room: what was done outside must not be forgotten."""
    while True:
        try:
            written = await write()
        except StorageFull as full:
            if not in_flight.is_disk_full:
                in_flight.is_disk_full = True
                events.alert(full.event, where="database")
        else:
            if in_flight.is_disk_full:
                in_flight.is_disk_full = False
                events.note("disk_has_room_again")
            return written
        await clock.sleep(FULL_DISK_PAUSE_S)
