"""Progress of many jobs: best effort, coalesced, at most so often, and never in a result's way."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from bot.chats.bounded import Bounded
from bot.chats.load_shedding import LoadShedder
from bot.model.chat_errors import DeliveryUnknown
from bot.model.commands import Progress
from bot.model.jobs import JobId
from bot.ports import Clock, Events

S = TypeVar("S")
S_contra = TypeVar("S_contra", contravariant=True)

TICK_S = 0.25
URGENT_INTERVAL_S = 0.5
"""The shortest time between two edits where the second is news that is to be seen within a second."""
FORGOTTEN_AFTER_S = 10.0
"""A job of which nothing is heard for so long is over, or another process's."""
SETTLE_S = 1.0
"""How long a result waits for an edit that is on its way."""
LATE_S = 15.0
"""An edit without an answer may be taken by the platform so long after it was sent."""
LOOKS_S = (3.0, 12.0)
"""After which a result is looked at that such an edit may have covered."""
MAX_UNHEARD = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """`bucket` is what the interval is counted for: a message, or a chat. `waits_first` where the message was just sent
    with the same words, so that its first edit has time."""

    bucket: Hashable
    interval_s: float
    waits_first: bool = False


class ProgressView(Protocol[S_contra]):
    """How a platform shows progress. Expected errors are its own to count; what else it raises is an incident."""

    def pace(self, spot: S_contra, job_id: JobId) -> Pace: ...

    async def show(self, spot: S_contra, progress: Progress, opening: str) -> bool:
        """Edit the message; False where it is gone and nothing more is to be shown of the job.

        Raises DeliveryUnknown where nobody knows whether the edit has arrived, or will.
        """
        ...


@dataclass(slots=True, kw_only=True)
class _Watched(Generic[S]):
    spot: S
    opening: str
    progress: Progress
    seen_at_s: float
    is_unseen: bool
    """Its message says nothing yet, so that the first words of it are never shed."""
    is_urgent: bool = False
    shown: tuple[str, str, float | None] | None = None
    edit: asyncio.Task[None] | None = field(default=None, repr=False)
    is_lost: bool = False


@dataclass(slots=True, kw_only=True)
class _Look:
    uncover: Callable[[], Awaitable[None]]
    due_s: tuple[float, ...]


class ProgressBoard(Generic[S]):
    """`put` never waits, and `drop` only for an edit that is on its way. `run` does the talking: at most `at_once`
    edits at one time, since results have the rest of the connections, and of the machine.

    What a platform takes late it shows, also over a result that came meanwhile. So a result that may be covered is
    shown at once, and looked at later (`look_later`).
    """

    def __init__(
        self, *, view: ProgressView[S], at_once: int, shedder: LoadShedder, clock: Clock, events: Events
    ) -> None:
        self._view = view
        self._at_once = at_once
        self._shedder = shedder
        self._clock = clock
        self._events = events
        self._watched: dict[JobId, _Watched[S]] = {}
        self._edited_at_s: dict[Hashable, float] = {}
        self._unheard_at_s: Bounded[JobId, float] = Bounded(limit=MAX_UNHEARD)
        self._looks: dict[JobId, _Look] = {}
        self._under_way = 0
        self._news = asyncio.Event()

    def put(
        self, spot: S, progress: Progress, *, opening: str, is_unseen: bool = False, is_urgent: bool = False
    ) -> None:
        """The newest progress of a job takes the place of what was not shown yet.

        `is_unseen` where the job has no status message before this one: it is shown under any load. `is_urgent` where
        it does not wait for the view's interval, as a new opening.
        """
        now_s = self._clock.monotonic_s()
        watched = self._watched.get(progress.job.id)
        if watched is None:
            self._watched[progress.job.id] = _Watched(
                spot=spot,
                opening=opening,
                progress=progress,
                seen_at_s=now_s,
                is_unseen=is_unseen,
                is_urgent=is_urgent,
            )
            self._news.set()
            return
        watched.spot, watched.opening = spot, opening
        watched.progress, watched.seen_at_s = progress, now_s
        watched.is_unseen = watched.is_unseen or is_unseen
        watched.is_urgent = watched.is_urgent or is_urgent

    async def drop(self, job_id: JobId) -> None:
        """Nothing more is shown of it. An edit on its way gets a moment to arrive, lest it overtakes the result."""
        watched = self._watched.pop(job_id, None)
        if watched is None or watched.edit is None or watched.edit.done():
            return
        await asyncio.wait({watched.edit}, timeout=SETTLE_S)
        if watched.edit.cancel():  # it may be asleep in a rate limit, in the line that the result has to pass
            self.leave_unheard(job_id)

    def leave_unheard(self, job_id: JobId) -> None:
        """An edit of its message has no answer: it may arrive later than what comes next."""
        self._unheard_at_s[job_id] = self._clock.monotonic_s()

    def look_later(self, job_id: JobId, uncover: Callable[[], Awaitable[None]]) -> None:
        """Of a result that was just shown: where an edit without an answer may still cover it, `uncover` is called some
        seconds later, twice. It is best effort, as progress is, and must be harmless where nothing was covered."""
        sent_at_s, now_s = self._unheard_at_s.get(job_id), self._clock.monotonic_s()
        if sent_at_s is not None and now_s - sent_at_s < LATE_S:
            self.look_in(job_id, uncover)

    def look_in(
        self, job_id: JobId, uncover: Callable[[], Awaitable[None]], *, after_s: Sequence[float] = LOOKS_S
    ) -> None:
        """`uncover` is called after so many seconds each, whatever is known of edits. It takes the place of what was to
        be called for the job before."""
        if job_id in self._looks or len(self._looks) < MAX_UNHEARD:
            now_s = self._clock.monotonic_s()
            self._looks[job_id] = _Look(uncover=uncover, due_s=tuple(now_s + seconds for seconds in after_s))
            self._news.set()

    async def run(self) -> None:
        """For ever."""
        async with asyncio.TaskGroup() as edits:
            while True:
                self._news.clear()
                self._tick(edits)
                with suppress(TimeoutError):  # where nothing is watched, the next news is waited for
                    async with asyncio.timeout(TICK_S if self._watched or self._looks or self._edited_at_s else None):
                        await self._news.wait()

    def _tick(self, edits: asyncio.TaskGroup) -> None:
        now_s = self._clock.monotonic_s()
        self._look(edits, now_s)
        for job_id, watched in list(self._watched.items()):
            if now_s - watched.seen_at_s > FORGOTTEN_AFTER_S:
                del self._watched[job_id]
                continue
            if self._under_way >= self._at_once:
                return
            what = (watched.opening, watched.progress.text, watched.progress.fraction)
            is_idle = not watched.is_lost and (watched.edit is None or watched.edit.done())
            is_due = is_idle and what != watched.shown and self._has_time(watched, job_id, now_s)
            if is_due and (watched.is_unseen or self._shedder.admits_progress()):
                watched.shown, watched.is_unseen, watched.is_urgent = what, False, False
                watched.edit = self._start(edits, self._show(watched))
        self._forget_buckets(now_s)

    def _look(self, edits: asyncio.TaskGroup, now_s: float) -> None:
        for job_id, look in list(self._looks.items()):
            if now_s >= look.due_s[0]:
                look.due_s = look.due_s[1:]
                edits.create_task(self._uncover(job_id, look.uncover))
            if not look.due_s:
                del self._looks[job_id]

    async def _uncover(self, job_id: JobId, uncover: Callable[[], Awaitable[None]]) -> None:
        try:
            await uncover()
        except Exception as error:  # noqa: BLE001 - the boundary of what is looked at later, which is best effort
            self._events.incident("uncover_crashed", error, job_id=job_id)

    def _has_time(self, watched: _Watched[S], job_id: JobId, now_s: float) -> bool:
        pace = self._view.pace(watched.spot, job_id)
        last_s = self._edited_at_s.get(pace.bucket)
        if last_s is None:
            self._edited_at_s[pace.bucket] = now_s
            return not pace.waits_first
        if now_s - last_s < (min(pace.interval_s, URGENT_INTERVAL_S) if watched.is_urgent else pace.interval_s):
            return False
        self._edited_at_s[pace.bucket] = now_s
        return True

    def _start(self, edits: asyncio.TaskGroup, edit: Coroutine[None, None, None]) -> asyncio.Task[None]:
        self._under_way += 1
        started = edits.create_task(edit)
        started.add_done_callback(self._ended)
        return started

    def _ended(self, _: asyncio.Task[None]) -> None:
        self._under_way -= 1
        self._news.set()

    async def _show(self, watched: _Watched[S]) -> None:
        try:
            watched.is_lost = not await self._view.show(watched.spot, watched.progress, watched.opening)
        except DeliveryUnknown:
            self.leave_unheard(watched.progress.job.id)
        except Exception as error:  # noqa: BLE001 - the boundary of progress, which is best effort
            self._events.incident("progress_crashed", error, job_id=watched.progress.job.id)

    def _forget_buckets(self, now_s: float) -> None:
        for bucket in [b for b, at_s in self._edited_at_s.items() if now_s - at_s > FORGOTTEN_AFTER_S]:
            del self._edited_at_s[bucket]
