"""What a stop must not cut: a submit on its way, a delivery under way."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.model.jobs import JobId


class Stopping(Exception):
    """The program stops: this job's work ends here, to be taken up again at the next start."""


class Work:
    """Which jobs are at a point that should be finished first, and whether the program is stopping."""

    def __init__(self) -> None:
        self.is_stopping = False
        self._critical: Counter[JobId] = Counter()
        self._idle = asyncio.Event()
        self._idle.set()

    def is_critical(self, job_id: JobId) -> bool:
        return self._critical[job_id] > 0

    @asynccontextmanager
    async def critical(self, job_id: JobId) -> AsyncIterator[None]:
        """Do not stop this job inside the block. Raises Stopping before it, or after it, once the program stops."""
        if self.is_stopping:
            raise Stopping
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
        if self.is_stopping and not self.is_critical(job_id):
            raise Stopping

    async def finished(self) -> None:
        """Wait until no job is at a critical point."""
        await self._idle.wait()
