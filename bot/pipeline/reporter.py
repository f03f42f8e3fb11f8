"""Shows progress. Best effort: changes are coalesced, nothing is stored, and a result never waits for it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from bot.model.commands import Progress
from bot.model.jobs import Job, JobId, JobState
from bot.model.ledger import Balance, Credits
from bot.model.people import PersonId
from bot.pipeline.time_limits import time_limit
from bot.pipeline.views import Views
from bot.ports import Chat, Clock, Events, Storage

MAX_OPENINGS = 5_000
TICK_S = 1.0
SHOWING_TIMEOUT_S = 3.0
"""How many seconds one edit of progress may take: all others wait for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How the message of a job begins that tells its person what is left. `price` is in words; `more` stands behind."""

    price: str
    left: Credits
    more: str = ""


@dataclass(slots=True, kw_only=True)
class _Shown:
    job: Job
    began_at_s: float
    is_queued: bool
    fractions: dict[int, float] = field(default_factory=dict)
    shown_at_s: float = -math.inf
    shown_place: int = -1


class Reporter:
    """Knows which jobs wait or are worked on here, and shows in their chats where they stand."""

    MAX_QUEUED_SHOWN: ClassVar[int] = 200
    """Places in the queue beyond this are not updated until they come nearer."""

    def __init__(
        self, *, storage: Storage, chats: Mapping[str, Chat], views: Views, clock: Clock, events: Events
    ) -> None:
        self._storage = storage
        self._chats = chats
        self._views = views
        self._clock = clock
        self._events = events
        self._shown: dict[JobId, _Shown] = {}
        self._openings: dict[JobId, Opening] = {}  # also of jobs that are not queued yet

    def opened(self, job: Job, opening: Opening) -> None:
        """The message of a job tells what is left: `show_balance` keeps it true. A second call changes nothing."""
        self._openings.setdefault(job.id, opening)
        if len(self._openings) > MAX_OPENINGS:
            del self._openings[next(iter(self._openings))]

    def queued(self, job: Job) -> None:
        self._shown.setdefault(job.id, _Shown(job=job, began_at_s=self._age_began(job), is_queued=True))

    def started(self, job: Job) -> None:
        before = self._shown.get(job.id)
        self._shown[job.id] = _Shown(
            job=job,
            began_at_s=before.began_at_s if before else self._age_began(job),
            is_queued=False,
            shown_at_s=before.shown_at_s if before else -math.inf,
        )

    def progressed(self, job_id: JobId, index: int, fraction: float | None) -> None:
        shown = self._shown.get(job_id)
        if shown is None:
            return
        if shown.job.state is JobState.SUBMITTING:
            shown.job = replace(shown.job, state=JobState.GENERATING)
        if fraction is not None:
            shown.fractions[index] = fraction

    def forget(self, job_id: JobId) -> None:
        self._shown.pop(job_id, None)
        self._openings.pop(job_id, None)

    # --- what is left -------------------------------------------------------------------------------------------------

    def watched_people(self) -> frozenset[PersonId]:
        """Who reads in a message that is under edits what they have left."""
        return frozenset(shown.job.person for job_id, shown in self._shown.items() if job_id in self._openings)

    async def show_balance(self, person: PersonId, balance: Balance) -> None:
        """In each such message of theirs that says otherwise. Best effort, as progress is."""
        for shown in [shown for shown in self._shown.values() if shown.job.person == person]:
            job, opening = shown.job, self._openings.get(shown.job.id)
            chat = self._chats.get(job.place.platform)
            if opening is None or opening.left == balance.available or chat is None:
                continue
            self._openings[job.id] = replace(opening, left=balance.available)
            place = 0
            if shown.is_queued:
                place = (await self._places()).get(job.id, 0)
                if not place or self._shown.get(job.id) is not shown:
                    continue  # started or ended meanwhile: its next progress comes
            head = self._views.opening(job, price=opening.price, balance=balance, more=opening.more)
            progress = replace(self._progress(shown, place, self._clock.monotonic_s()), head=head)
            await self._show_in(chat, progress)

    async def run(self) -> None:
        """Show what has changed, once a second, for ever."""
        while True:
            await self._clock.sleep(TICK_S)
            try:
                await self._tick()
            except Exception as error:  # noqa: BLE001 - progress is best effort: the next tick comes
                self._events.incident("progress_crashed", error)

    async def _tick(self) -> None:
        known = list(self._shown.values())
        places: dict[JobId, int] = {}
        if any(shown.is_queued for shown in known):
            places = await self._places()
        for shown in known:
            place = places.get(shown.job.id, 0)
            if self._shown.get(shown.job.id) is not shown:
                continue  # it was started or has ended while others were shown
            if shown.is_queued and not place and len(places) < self.MAX_QUEUED_SHOWN:
                self.forget(shown.job.id)  # ended in another process
                continue
            await self._show(shown, place)

    async def _places(self) -> dict[JobId, int]:
        queue = await self._storage.queue(limit=self.MAX_QUEUED_SHOWN)
        return {job_id: place for place, job_id in enumerate(queue, start=1)}

    async def _show(self, shown: _Shown, place: int) -> None:
        chat = self._chats.get(shown.job.place.platform)
        now_s = self._clock.monotonic_s()
        if chat is None or now_s - shown.shown_at_s < chat.limits.progress_interval_s:
            return
        if shown.is_queued and place in (0, shown.shown_place):
            return
        shown.shown_at_s, shown.shown_place = now_s, place
        await self._show_in(chat, self._progress(shown, place, now_s))

    async def _show_in(self, chat: Chat, progress: Progress) -> None:
        job = progress.job
        try:
            async with time_limit(self._clock, SHOWING_TIMEOUT_S):
                await chat.show_progress(job.place, progress)
        except Exception as error:  # noqa: BLE001 - progress is best effort, and one chat's trouble is not the others'
            self._events.incident("progress_crashed", error, job_id=job.id)

    def _progress(self, shown: _Shown, place: int, now_s: float) -> Progress:
        job = shown.job
        fraction = sum(shown.fractions.values()) / job.count if shown.fractions else None
        elapsed_s = max(0.0, now_s - shown.began_at_s)
        text = self._views.state_text(job, place_in_queue=place)
        if not shown.is_queued and job.state is not JobState.RENDERED:
            is_painting = job.state is JobState.GENERATING
            key = "state.painting_for" if is_painting else "state.submitting_for"
            text = self._views.say(key, job.locale, seconds=f"{elapsed_s:.0f}")
        return Progress(job=job, place_in_queue=place, fraction=fraction, elapsed_s=elapsed_s, text=text)

    def _age_began(self, job: Job) -> float:
        age_s = (self._clock.now() - job.accepted_at).total_seconds()
        return self._clock.monotonic_s() - max(0.0, age_s)
