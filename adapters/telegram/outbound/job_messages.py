"""The message of each job: where it is, its row included, and when it is given up for a new one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from adapters.telegram.outbound.errors import EXPECTED
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import Spot
from bot.chats.bounded import Bounded
from bot.chats.job_memory import JobMemory
from bot.model.jobs import Job, JobId, Place
from bot.ports import Clock, Events, PlatformStorage

FAILING_LIMIT_S = 10.0
"""A message that cannot be changed for so long, since Telegram's side fails, is given up for a new one."""
MAX_FAILING = 5_000


class JobMessages:
    """`memory` is what is remembered of the jobs under way."""

    def __init__(self, *, messages: Messages, storage: PlatformStorage, clock: Clock, events: Events) -> None:
        self.memory: JobMemory[Spot] = JobMemory()
        self._messages = messages
        self._storage = storage
        self._clock = clock
        self._events = events
        self.failing_since_s: Bounded[JobId, float] = Bounded(limit=MAX_FAILING)

    def spot(self, job: Job, place: Place) -> Spot:
        return self.memory.spots.get(job.id) or Spot.of(place)

    async def keep(self, job_id: JobId, spot: Spot) -> Spot:
        """In the row at once: after a crash it says what was shown where."""
        self.memory.spots[job_id] = spot
        await self._storage.update_place(job_id, spot.to_place())
        return spot

    def is_failing_too_long(self, job_id: JobId) -> bool:
        """Whether a message that Telegram fails to change is given up for a new one by now."""
        now_s = self._clock.monotonic_s()
        if job_id not in self.failing_since_s:
            self.failing_since_s[job_id] = now_s
        return now_s - (self.failing_since_s.get(job_id) or 0.0) >= FAILING_LIMIT_S

    async def leave(self, job_id: JobId, spot: Spot) -> Spot:
        """A message that Telegram lets us change no more, for a reason nobody knows: what comes next is a new one."""
        self._events.warn("telegram_message_left", job_id=job_id)
        with suppress(*EXPECTED):
            await self._messages.delete(spot, [spot.message or 0])
        return replace(spot, message=None)
