"""What an adapter remembers of a job while it is under way. The row in storage is the truth after a restart."""

from __future__ import annotations

import asyncio
from typing import Generic, TypeVar
from weakref import WeakValueDictionary

from bot.chats.bounded import Bounded
from bot.model.commands import Progress, Reply
from bot.model.jobs import JobId

S = TypeVar("S")
MAX_REMEMBERED = 5_000


class JobMemory(Generic[S]):
    """By job: its spot (where its message is, as the adapter says it), and the opening of its answer, which stays above
    the state that changes: the news of that visit, and the head, which may read otherwise later. `over` are those whose
    result is being shown: no progress goes over it. `gone` are those whose person cannot be reached."""

    def __init__(self) -> None:
        self.spots: Bounded[JobId, S] = Bounded(limit=MAX_REMEMBERED)
        self.openings: Bounded[JobId, str] = Bounded(limit=MAX_REMEMBERED)
        self._news: Bounded[JobId, str] = Bounded(limit=MAX_REMEMBERED)
        self._over: Bounded[JobId, None] = Bounded(limit=MAX_REMEMBERED)
        self._gone: Bounded[JobId, None] = Bounded(limit=MAX_REMEMBERED)
        self._locks: WeakValueDictionary[JobId, asyncio.Lock] = WeakValueDictionary()

    def open(self, reply: Reply) -> None:
        """How the answer about a job begins, whose status message changes from now on."""
        job_id = reply.jobs[0].job.id
        self.openings[job_id], self._news[job_id] = reply.opening, reply.news

    def renew(self, progress: Progress) -> bool:
        """The head reads otherwise by now. Gives whether that is news."""
        job_id, before = progress.job.id, self.openings.get(progress.job.id)
        if not progress.head:
            return False
        opening = "\n".join(part for part in (self._news.get(job_id), progress.head) if part)
        self.openings[job_id] = opening
        return opening != before

    def lock(self, job_id: JobId) -> asyncio.Lock:
        """One a job: held by whoever shows something of it that is not progress."""
        lock = self._locks.get(job_id)
        if lock is None:
            lock = self._locks[job_id] = asyncio.Lock()
        return lock

    def is_busy(self, job_id: JobId) -> bool:
        """Whether somebody holds its lock."""
        lock = self._locks.get(job_id)
        return lock is not None and lock.locked()

    def end(self, job_id: JobId) -> None:
        """Its result is being shown."""
        self._over[job_id] = None

    def is_over(self, job_id: JobId) -> bool:
        return job_id in self._over

    def lose(self, job_id: JobId) -> None:
        """Its person cannot be reached."""
        self._gone[job_id] = None

    def is_lost(self, job_id: JobId) -> bool:
        return job_id in self._gone
