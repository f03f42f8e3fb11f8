"""One picture, from a queued task to checked bytes in Blobs: submit, wait, fetch, check. The row is the checkpoint."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from bot.model.backend_errors import Advice, Ambiguous, Refused, TaskLost, TryLater, Unavailable
from bot.model.images import Failed, ImageRequest, TaskId
from bot.model.jobs import Failure, Job, Task, TaskState
from bot.model.spending import OverBudget
from bot.model.storage_errors import BackendPaused, BlobMissing, JobEnded, NoSpace
from bot.model.stories import Step
from bot.pipeline.backoff import backoff_s
from bot.pipeline.circuits import CircuitState
from bot.pipeline.fetching import Fetching, GivenUp
from bot.pipeline.job_notes import JobNotes, standing, task_key, troubles
from bot.pipeline.jobs_in_flight import JobsInFlight, until_written
from bot.pipeline.keeping import Keeping
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import BUDGET_USED_UP, Lanes
from bot.pipeline.live import Live
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.poller import Outcome, Poller
from bot.pipeline.refusals import Refusals, failure_of, failure_of_refusal, said_by, told, without_prompt
from bot.ports import Blobs, Clock, Decoder, Events, Ids, Storage

T = TypeVar("T")

MAX_SUBMITS = 4
"""How often one picture may be submitted with its outcome unknown: the operator may pay for each."""
MAX_FETCHES = 6
MAX_SUBMITS_LOST = 3
"""How often one picture may be submitted where backends lose what they have accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entered:
    lane: Lane
    task_id: TaskId
    accepted_at: datetime
    is_resumed: bool


class _NotMadeHere(Exception):
    """A backend cannot make the picture that it accepted, for a reason that is the operator's to mend."""


class Generation:
    """Makes the pictures of a job. All waiting is here; each step is written before the next begins."""

    def __init__(
        self,
        *,
        storage: Storage,
        blobs: Blobs,
        decoder: Decoder,
        lanes: Lanes,
        pollers: dict[str, Poller],
        memory: MemoryBudget,
        in_flight: JobsInFlight,
        clock: Clock,
        ids: Ids,
        events: Events,
        keeping: Keeping,
        live: Live,
        refund_ambiguous: bool,
    ) -> None:
        self._storage = storage
        self._blobs = blobs
        self._lanes = lanes
        self._pollers = pollers
        self._in_flight = in_flight
        self._clock = clock
        self._ids = ids
        self._events = events
        self._refund_ambiguous = refund_ambiguous
        self._keeping = keeping
        self._live = live
        self._fetching = Fetching(
            blobs=blobs,
            decoder=decoder,
            memory=memory,
            clock=clock,
            ids=ids,
            events=events,
            keeping=self._keeping,
            max_fetches=MAX_FETCHES,
        )
        self._refusals = Refusals(lanes=lanes, events=events)
        self._notes = JobNotes(clock=clock)

    async def make_picture(self, job: Job, task: Task, *, on_progress: Callable[[float | None], None]) -> None:
        """Bring one task to its end: `rendered` or `failed`, recorded. Raises JobEnded, Stopping."""
        try:
            await self._make(job, task, on_progress)
        except GivenUp as given_up:
            failure = given_up.failure
            said = without_prompt(given_up.said, job.prompt)
            self._events.warn(
                "task_failed", job_id=job.id, index=task.index, why=failure.key, **({"said": said} if said else {})
            )
            self._notes.of_picture(job, task, Step.FAILED, circuits=troubles(self._lanes), said=given_up.said)
            notes = self._notes.take(job, task)
            write = partial(self._storage.record_failure, job.id, task.index, failure=failure, notes=notes)
            await self._written(lambda: write(at=self._clock.now()))
        except JobEnded:
            self._in_flight.end(job.id)  # the job's other pictures are not wanted any more either
            raise
        finally:
            self._lanes.forget(task_key(job, task))
            self._notes.take(job, task)  # of a job that somebody else has ended

    async def _make(self, job: Job, task: Task, on_progress: Callable[[float | None], None]) -> None:
        entered = await self._enter(job, task)
        without: set[str] = set()
        while True:
            try:
                await self._finish(job, task, entered, on_progress, without)
            except TaskLost:
                self._notes.of_picture(job, task, Step.LOST, lane=entered.lane)
                task = await self._take_back(job, task, entered)
            except _NotMadeHere:
                without.add(entered.lane.name)
                task = await self._take_back(job, task, entered)
            else:
                return
            finally:
                self._lanes.leave(entered.lane)
            entered = await self._submit(job, task, without)

    async def _take_back(self, job: Job, task: Task, entered: _Entered) -> Task:
        """The task as it is once more to be submitted, with the same key and seed. Raises GivenUp after several."""
        lost, name = entered.task_id, entered.lane.name
        if self._refund_ambiguous and not entered.lane.backend.abilities.bills_nobody:
            raise GivenUp(Failure(key="failure.ambiguous"))  # it may have been billed
        notes = self._notes.take(job, task)
        submits = await self._written(lambda: self._storage.give_up_task(job.id, task.index, task_id=lost, notes=notes))
        self._events.warn("task_lost", job_id=job.id, index=task.index, backend=name, submits=submits)
        if submits >= MAX_SUBMITS_LOST:
            raise GivenUp(Failure(key="failure.task_lost"))
        return replace(task, state=TaskState.QUEUED, task_id=None, accepted_at=None, submits=submits)

    async def _written(self, write: Callable[[], Awaitable[T]]) -> T:
        return await until_written(write, in_flight=self._in_flight, clock=self._clock, events=self._events)

    async def _enter(self, job: Job, task: Task) -> _Entered:
        """A place for a task that a backend has accepted: the one it had before a restart, or a new one."""
        if task.task_id is None:
            await asyncio.sleep(0)  # pictures in flight since before a start take their places first, without waiting
            return await self._submit(job, task)
        lane = self._lanes.named(task.backend)
        if lane is None:
            raise GivenUp(Failure(key="failure.backend_removed", detail=task.backend or ""))
        self._lanes.occupy(lane, picture=task_key(job, task))
        return _Entered(
            lane=lane, task_id=task.task_id, accepted_at=task.accepted_at or job.accepted_at, is_resumed=True
        )

    async def _submit(self, job: Job, task: Task, without: set[str] | None = None) -> _Entered:
        """`without` are the backends that are known not to make this picture; those that refuse it are added."""
        only = self._same_backend(job, task)
        if task.state is TaskState.SUBMITTING and only is None and self._refund_ambiguous:
            raise GivenUp(Failure(key="failure.ambiguous"))
        attempt = 0
        avoid: str | None = None
        without = set() if without is None else without
        while True:
            await self._until_pictures_are_kept()
            lane = await self._enter_lane(job, task, only, avoid, without)
            entered: _Entered | None = None
            try:
                entered = await self._submit_once(job, task, lane, is_unknown=only is not None)
                if entered is not None:
                    return entered
                avoid = lane.name
            except Refused as refused:
                only = None  # had it been accepted before, it would not be refused now
                without.add(lane.name)
                if not self._lanes.others_work(needs=job.needs, without=without):
                    raise GivenUp(failure_of_refusal(refused), said=said_by(refused)) from refused
            except Ambiguous as unknown:
                self._events.warn("ambiguous_submit", job_id=job.id, index=task.index, backend=lane.name)
                self._notes.of_picture(job, task, Step.UNKNOWN, lane=lane)
                if lane.backend.abilities.idempotent_submit:
                    only = lane.name
                elif self._refund_ambiguous:
                    raise GivenUp(Failure(key="failure.ambiguous")) from unknown
            finally:
                if entered is None:
                    self._lanes.abandon(lane)
                    self._lanes.leave(lane)
            attempt += 1
            self._lanes.expect(task_key(job, task), needs=job.needs, only=only)
            await self._clock.sleep(backoff_s(attempt, jitter=self._ids.jitter()))

    async def _until_pictures_are_kept(self) -> None:
        """Nothing is bought that would be thrown away. Raises GivenUp where that does not pass."""
        try:
            await self._keeping.until_possible()
        except NoSpace as trouble:
            raise GivenUp(Failure(key=trouble.key)) from trouble

    async def _enter_lane(
        self, job: Job, task: Task, only: str | None, avoid: str | None, without: Collection[str]
    ) -> Lane:
        try:
            return await self._lanes.enter(
                needs=job.needs, only=only, avoid=avoid, without=without, picture=task_key(job, task)
            )
        except Unavailable as closed:
            key = "failure.budget_used_up" if closed.reason == BUDGET_USED_UP else "failure.unavailable"
            raise GivenUp(Failure(key=key), said=closed.reason) from closed

    def _same_backend(self, job: Job, task: Task) -> str | None:
        """A submit of unknown outcome goes to the same backend where that finds the first one by its key."""
        if task.state is not TaskState.SUBMITTING:
            return None
        self._events.warn("ambiguous_submit_found", job_id=job.id, index=task.index, backend=task.backend)
        lane = self._lanes.named(task.backend)
        return lane.name if lane is not None and lane.backend.abilities.idempotent_submit else None

    async def _submit_once(self, job: Job, task: Task, lane: Lane, *, is_unknown: bool) -> _Entered | None:
        """Make one POST. None means that it was not accepted: try again. Raises Ambiguous, GivenUp, and Refused where
        another backend may make it.

        `is_unknown` is set where an earlier POST may have been accepted: then the task stays marked so, whatever comes
        of this one.
        """
        await self._clock.sleep(lane.agenda.spend(self._clock.monotonic_s()))
        if lane.circuit.state is CircuitState.OPEN:
            return None  # another's submit has shown meanwhile that there is no use
        request = self._request(job, task, lane)
        began_s = self._clock.monotonic_s()
        async with self._in_flight.critical(job.id):
            try:
                submits = await self._started(job, task, lane, seed=request.seed)
            except (BackendPaused, OverBudget):
                await self._live.look()
                return None
            if submits > MAX_SUBMITS:
                await self._charged(job, task, lane, 0)  # no POST was made
                raise GivenUp(Failure(key="failure.ambiguous"))
            try:
                task_id = await lane.backend.submit(request, key=task_key(job, task))
            except (TryLater, Unavailable) as not_accepted:
                self._not_accepted(job, task, lane, not_accepted)
                await self._postpone(job, task, lane, submits, is_unknown=is_unknown)
                return None
            except Refused as said:
                refused = self._refusals.refused(lane, said, prompt=job.prompt, needs=job.needs)
                self._notes.of_picture(job, task, Step.REFUSED, lane=lane, said=said_by(said))
                if refused.advice is Advice.WORDS and refused.is_certain:
                    await self._charged(job, task, lane, 0)
                    raise GivenUp(failure_of_refusal(refused), said=said_by(refused)) from said
                await self._postpone(job, task, lane, submits, is_unknown=is_unknown)
                raise refused from said
            except Ambiguous:
                self._lanes.fail(lane, "down", at_submit=True)
                raise
            self._lanes.succeed(lane)
            self._refusals.accepted(lane)
            at = self._clock.now()
            await self._record_task(job, task, lane, task_id, at)
        self._events.observe("submit", self._clock.monotonic_s() - began_s, backend=lane.name)
        self._events.note("task_accepted", job_id=job.id, index=task.index, backend=lane.name, task_id=task_id)
        return _Entered(lane=lane, task_id=task_id, accepted_at=at, is_resumed=False)

    async def _started(self, job: Job, task: Task, lane: Lane, *, seed: int | None) -> int:
        """How often it has been submitted, this time included. Raises BackendPaused, OverBudget, JobEnded."""
        at, price, notes = self._clock.now(), self._live.price(lane, job), self._notes.waiting(job, task)
        start = partial(self._storage.start_submitting, job.id, task.index, backend=lane.name, at=at, notes=notes)
        more = partial(start, price=price, seed=seed, spend=self._live.spend_at(lane, at=at), circuit=standing(lane))
        submits = await self._written(more)
        self._notes.take(job, task)
        return submits

    async def _charged(self, job: Job, task: Task, lane: Lane, cost: int) -> None:
        """The last submit has cost so much, whatever becomes of the picture. What it held beyond that is free again."""
        if not lane.backend.abilities.bills_nobody:
            await self._written(lambda: self._storage.settle_spend(job.id, task.index, cost=cost))
            await self._live.look_where_stopped(lane)

    async def _postpone(self, job: Job, task: Task, lane: Lane, submits: int, *, is_unknown: bool) -> None:
        storage, notes = self._storage, self._notes.take(job, task)
        if is_unknown:
            await self._written(lambda: storage.uncount_submit(job.id, task.index, submits=submits, notes=notes))
        else:
            await self._written(lambda: storage.postpone_submit(job.id, task.index, notes=notes))
        await self._live.look_where_stopped(lane)

    def _request(self, job: Job, task: Task, lane: Lane) -> ImageRequest:
        """What this backend is asked. Raises GivenUp where the picture to begin from is not there any more."""
        source = None
        if job.strength_percent is not None:
            with suppress(BlobMissing):
                source = self._blobs.path(job.source) if job.source is not None else None
            if source is None:
                raise GivenUp(Failure(key="failure.source_lost"))
        return ImageRequest(
            prompt=job.prompt,
            aspect_ratio=job.aspect_ratio,
            seed=job.seed_of(task) if lane.backend.abilities.seed else None,
            size=job.size,
            source=source,
            strength=job.strength_percent / 100 if job.strength_percent is not None else None,
            requester=str(job.person),
        )

    async def _record_task(self, job: Job, task: Task, lane: Lane, task_id: TaskId, at: datetime) -> None:
        try:
            await self._written(lambda: self._storage.record_task(job.id, task.index, task_id=task_id, at=at))
        except JobEnded:  # while the backend was accepting
            await self._pollers[lane.name].cancel(task_id, prompt=job.prompt)
            raise

    def _not_accepted(self, job: Job, task: Task, lane: Lane, error: TryLater | Unavailable) -> None:
        if isinstance(error, TryLater):
            self._pollers[lane.name].halt(error.after_s)
            why = f"later: {error.after_s:g} s"
        else:
            self._lanes.fail(lane, error.reason, at_submit=True, cause=told(error.cause, job.prompt))
            why = ": ".join(part for part in (error.reason, error.cause.said) if part)
        self._notes.of_picture(job, task, Step.POSTPONED, lane=lane, said=why)

    # --- wait, fetch, check -----------------------------------------------------------------------------------

    async def _finish(
        self,
        job: Job,
        task: Task,
        entered: _Entered,
        on_progress: Callable[[float | None], None],
        without: Collection[str],
    ) -> None:
        """Raises GivenUp, TaskLost, and _NotMadeHere where another backend may make it and none bills for this one."""
        try:
            outcome = await self._watched(job, entered, on_progress)
        except asyncio.CancelledError:
            if self._in_flight.is_over(job.id):  # else the next start goes on with it
                await self._pollers[entered.lane.name].cancel(entered.task_id, prompt=job.prompt)
            raise
        if isinstance(outcome.status, Failed):
            lane, failed = entered.lane, self._refusals.failed(entered.lane, outcome.status, prompt=job.prompt)
            await self._charged(job, task, lane, outcome.status.facts.consumed_credits or 0)
            is_free = failed.advice is Advice.NOBODY and lane.backend.abilities.bills_nobody
            if is_free and self._lanes.others_work(needs=job.needs, without={*without, lane.name}):
                self._notes.of_picture(job, task, Step.NOT_MADE, lane=lane, said=said_by(failed))
                raise _NotMadeHere
            raise GivenUp(failure_of(failed), said=said_by(failed))
        self._refusals.made(entered.lane)
        picture, facts = await self._fetching.first_good(job, task, entered.lane, outcome.status), outcome.status.facts
        made = partial(self._storage.record_picture, job.id, task.index, notes=self._notes.take(job, task))
        record = partial(made, picture=picture, facts=facts, finished=outcome.finished, at=self._clock.now())
        try:
            await self._written(record)
        except JobEnded:
            await self._blobs.delete(await self._storage.unnamed([picture.blob]))  # nobody will ask for it
            if facts.consumed_credits is not None:
                await self._charged(job, task, entered.lane, facts.consumed_credits)
            raise
        await self._live.look_where_stopped(entered.lane)
        self._events.note(
            "task_rendered",
            job_id=job.id,
            index=task.index,
            size_bytes=picture.size_bytes,
            provider_credits=facts.consumed_credits,
        )
        if facts.unread_characters:
            self._events.warn("prompt_cut", job_id=job.id, index=task.index, unread_characters=facts.unread_characters)

    async def _watched(self, job: Job, entered: _Entered, on_progress: Callable[[float | None], None]) -> Outcome:
        """How the task ended. Raises TaskLost, also where its backend is to be forsaken meanwhile."""
        age_s = max(0.0, (self._clock.now() - entered.accepted_at).total_seconds())
        watching = asyncio.ensure_future(
            self._pollers[entered.lane.name].watch(
                entered.task_id,
                prompt=job.prompt,
                started_at_s=self._clock.monotonic_s() - age_s,
                is_resumed=entered.is_resumed,
                on_progress=on_progress,
            )
        )
        if not entered.lane.backend.abilities.bills_nobody:
            return await watching
        forsaken = asyncio.ensure_future(self._lanes.forsaken(entered.lane, job.needs))
        try:
            await asyncio.wait({watching, forsaken}, return_when=asyncio.FIRST_COMPLETED)
            if not watching.done():
                raise TaskLost
            return watching.result()
        finally:
            watching.cancel()
            forsaken.cancel()
