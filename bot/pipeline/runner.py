"""Takes jobs, brings each to its end, resumes what a start finds unfinished, and stops without losing any."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from datetime import timedelta
from functools import partial

from bot.model.jobs import Failure, Job, JobId, JobState, Task
from bot.model.refusals import StorageFull
from bot.model.storage_errors import JobEnded
from bot.pipeline.delivery import DeliveryService
from bot.pipeline.erasing import finish_erasures
from bot.pipeline.generation import Generation
from bot.pipeline.job_notes import task_key, troubles
from bot.pipeline.jobs_in_flight import FULL_DISK_PAUSE_S, JobsInFlight, Stopping, until_written
from bot.pipeline.lanes import Lanes
from bot.pipeline.live import Live
from bot.pipeline.poller import Poller
from bot.pipeline.reporter import Reporter
from bot.pipeline.time_limits import time_limit
from bot.ports import Blobs, Clock, Events, Storage

SWEEP_INTERVAL_S = 1.0
"""How often deadlines are looked at, and jobs ended by somebody else (the terminal) are noticed."""
EXPIRY_INTERVAL_S = 3600.0
ERASURE_INTERVAL_S = 60.0
SEAL_INTERVAL_S = 60.0
LOOK_INTERVAL_S = 1.0
"""How long another process' change of settings, or pause of a backend, may go unnoticed where nobody asks."""
SEALS_AT_ONCE = 20
FORGETS_AT_ONCE = 50
MEMBERSHIPS_KEPT = timedelta(days=90)
"""How long after somebody was last met in a group it is known which roles they had there."""
LOOK_BACK_S = 60.0
LOOKS_BACK = 100
"""At a start, so many of the results of the last minute are looked at again: of those that were settled last."""
RETELL_INTERVAL_S = 5.0
STOP_GRACE_S = 10.0
HOPELESS_PICTURES = 50
"""How many are taken at once to be told that no backend can draw them."""


class Runner:
    """Works on the jobs of the platforms that this process serves. `run` works until cancelled; `stop` ends it in
    order.
    """

    def __init__(
        self,
        *,
        storage: Storage,
        blobs: Blobs,
        platforms: frozenset[str],
        lanes: Lanes,
        pollers: Mapping[str, Poller],
        generation: Generation,
        delivery_service: DeliveryService,
        reporter: Reporter,
        in_flight: JobsInFlight,
        live: Live,
        clock: Clock,
        events: Events,
        keep_days: int,
        keep_stories_days: int,
        keep_backups_days: int,
        sweep_after_s: float = 0.0,
    ) -> None:
        """`sweep_after_s`: so many seconds after its deadline a job is ended. It holds for all platforms, also those
        nobody serves.
        """
        self._storage = storage
        self._blobs = blobs
        self._platforms = platforms
        self._lanes = lanes
        self._pollers = pollers
        self._generation = generation
        self._delivery_service = delivery_service
        self._reporter = reporter
        self._in_flight = in_flight
        self._live = live
        self._clock = clock
        self._events = events
        self._keep_days = keep_days
        self._keep_stories_days = keep_stories_days
        self._keep_backups_days = keep_backups_days
        self._sweep_after = timedelta(seconds=sweep_after_s)
        self._running: dict[JobId, asyncio.Task[None]] = {}
        self._telling: set[JobId] = set()
        self._wake = asyncio.Event()
        self._untold = asyncio.Event()
        lanes.listen(self._wake.set)

    @property
    def in_flight(self) -> int:
        return len(self._running)

    def wake(self, job: Job) -> None:
        """A job was queued."""
        self._reporter.queued(job)
        self._wake.set()

    async def announce(self, job: Job) -> None:
        """Stop working on a job that a command has ended, and have its place told. A second call does nothing more."""
        self._drop(job.id)

    def _drop(self, job_id: JobId) -> None:
        """Stop working on a job that has ended. A critical section goes on, and finds out by itself."""
        running = self._running.get(job_id)
        if running is not None:
            self._in_flight.end(job_id)
            if not self._in_flight.is_critical(job_id):
                running.cancel()
        self._reporter.forget(job_id)
        self._untold.set()
        self._wake.set()

    async def run(self) -> None:
        """Resume, then take and sweep, until cancelled or stopped."""
        async with asyncio.TaskGroup() as tasks:
            for poller in self._pollers.values():
                tasks.create_task(poller.run())
            tasks.create_task(self._lanes.probe_forever())
            tasks.create_task(self._reporter.run())
            await self._guarded(self._sweep_once)
            await self._guarded(self._live.look)
            await self._resume(tasks)
            tasks.create_task(self._every(SWEEP_INTERVAL_S, self._sweep_once))
            tasks.create_task(self._tell_forever(tasks))
            tasks.create_task(self._every(LOOK_INTERVAL_S, self._live.look))
            tasks.create_task(self._every(EXPIRY_INTERVAL_S, self._expire_pictures))
            tasks.create_task(self._every(SEAL_INTERVAL_S, self._seal_transfers))
            tasks.create_task(self._every(EXPIRY_INTERVAL_S, self._forget_memberships))
            tasks.create_task(self._every(EXPIRY_INTERVAL_S, self._forget_copies))
            tasks.create_task(self._every(ERASURE_INTERVAL_S, self._finish_erasures))
            await self._take_forever(tasks)

    async def stop(self) -> None:
        """Start nothing new, let submits and deliveries under way finish (10 s), leave the rest for the next start."""
        self._in_flight.is_stopping = True
        for job_id, running in list(self._running.items()):
            if not self._in_flight.is_critical(job_id):
                running.cancel()
        with suppress(TimeoutError):
            async with time_limit(self._clock, STOP_GRACE_S):
                await self._in_flight.finished()
        for running in list(self._running.values()):
            running.cancel()
        self._events.note("runner_stopped", left=len(self._running))

    # --- taking -------------------------------------------------------------------------------------------

    async def _resume(self, tasks: asyncio.TaskGroup) -> None:
        resumed = await self._storage.unfinished(platforms=self._platforms)
        for job in resumed:
            self._start(job, tasks)
        if resumed:
            self._events.note("jobs_resumed", jobs=len(resumed))
        await self._guarded(self._look_again)
        for job_id in await self._storage.queue(limit=Reporter.MAX_QUEUED_SHOWN):
            queued = await self._storage.job(job_id)
            if queued is not None and queued.place.platform in self._platforms and not queued.is_provisional:
                self._reporter.queued(queued)

    async def _look_again(self) -> None:
        """An edit of progress that the earlier process has left without an answer may have covered a result since."""
        since = self._clock.now() - timedelta(seconds=LOOK_BACK_S)
        for job in await self._storage.settled_since(since=since, platforms=self._platforms, limit=LOOKS_BACK):
            await self._delivery_service.look_again(job)

    async def _take_forever(self, tasks: asyncio.TaskGroup) -> None:
        while not self._in_flight.is_stopping:
            self._wake.clear()
            try:
                await self._take(tasks)
            except StorageFull as full:
                self._note_full_disk(full)
                await self._clock.sleep(FULL_DISK_PAUSE_S)
            except Exception as error:  # noqa: BLE001 - one failed look must not end the work on all jobs
                self._events.incident("take_crashed", error)
                await self._clock.sleep(SWEEP_INTERVAL_S)
            await self._wait_for_news()

    async def _take(self, tasks: asyncio.TaskGroup) -> None:
        """Take as many jobs as there are places for. If only the operator can mend all backends, take some anyway, so
        that their people are told.
        """
        places = HOPELESS_PICTURES if self._lanes.is_closed_by_operator else self._lanes.free
        if places > 0:
            for job in await self._storage.take_queued(platforms=self._platforms, pictures=places):
                self._start(job, tasks)

    async def _wait_for_news(self) -> None:
        """Wait until a job was queued, has found its place or has ended here, and one second at most, since other
        processes queue jobs, too.
        """
        with suppress(TimeoutError):
            async with time_limit(self._clock, SWEEP_INTERVAL_S):
                await self._wake.wait()

    def _start(self, job: Job, tasks: asyncio.TaskGroup) -> None:
        self._reporter.started(job)
        for task in job.tasks:
            if not task.state.is_final:
                only = task.backend if task.task_id is not None else None
                self._lanes.expect(task_key(job, task), needs=job.needs, only=only)
        running = tasks.create_task(self._bring_to_its_end(job), name=f"job {job.id}")
        self._running[job.id] = running
        running.add_done_callback(lambda _: self._forget(job))

    def _forget(self, job: Job) -> None:
        for task in job.tasks:
            self._lanes.forget(task_key(job, task))
        self._running.pop(job.id, None)
        self._in_flight.forget(job.id)
        self._reporter.forget(job.id)
        self._untold.set()
        self._wake.set()

    # --- one job ------------------------------------------------------------------------------------------

    async def _bring_to_its_end(self, job: Job) -> None:
        """The boundary of a job: whatever goes wrong inside ends this job alone, and its person is told."""
        try:
            await self._work_on(job)
        except* (JobEnded, Stopping):
            pass
        except* Exception as crash:  # noqa: BLE001 - the job boundary
            incident = self._events.incident("job_crashed", crash, job_id=job.id)
            await self._end_crashed(job.id, incident)

    async def _work_on(self, job: Job) -> None:
        if job.state is not JobState.RENDERED:
            async with asyncio.TaskGroup() as pictures:
                for task in job.tasks:
                    if not task.state.is_final:
                        pictures.create_task(
                            self._generation.make_picture(job, task, on_progress=self._progress_of(job, task))
                        )
        found = await self._storage.job(job.id)
        if found is not None and found.state is JobState.RENDERED:
            self._reporter.forget(job.id)  # progress must neither delay the pictures nor come after them
            await self._delivery_service.deliver(found)

    def _progress_of(self, job: Job, task: Task) -> Callable[[float | None], None]:
        return lambda fraction: self._reporter.progressed(job.id, task.index, fraction)

    async def _end_crashed(self, job_id: JobId, incident: str) -> None:
        try:
            job = await self._storage.job(job_id)
            if job is None or job.state.is_final:
                return
            state = JobState.UNDELIVERABLE if job.state is JobState.RENDERED else JobState.FAILED
            failure = Failure(key="failure.internal", detail=incident)
            await until_written(
                lambda: self._storage.end(job_id, state, failure=failure, at=self._clock.now()),
                in_flight=self._in_flight,
                clock=self._clock,
                events=self._events,
            )
        except Exception as error:  # noqa: BLE001 - the job boundary
            # Left for the sweep: at its deadline the job is ended and its hold released.
            self._events.incident("job_not_ended", error, job_id=job_id)

    # --- sweeping -----------------------------------------------------------------------------------------

    async def _every(self, interval_s: float, step: Callable[[], Coroutine[None, None, None]]) -> None:
        while True:
            await self._clock.sleep(interval_s)
            if self._in_flight.is_stopping:
                return
            await self._guarded(step)

    async def _guarded(self, step: Callable[[], Coroutine[None, None, None]]) -> None:
        try:
            await step()
        except StorageFull as full:
            self._note_full_disk(full)
        except Exception as error:  # noqa: BLE001 - one failed sweep must not end all others
            self._events.incident("sweep_crashed", error)

    def _note_full_disk(self, full: StorageFull) -> None:
        if not self._in_flight.is_disk_full:
            self._in_flight.is_disk_full = True
            self._events.alert(full.event, where="database")

    async def _sweep_once(self) -> None:
        async with self._in_flight.no_delivery_begins() as delivering:
            expired = await self._storage.expire(
                at=self._clock.now() - self._sweep_after, sparing=delivering, circuits=troubles(self._lanes)
            )
        for job in expired:
            self._events.warn("job_expired", job_id=job.id, state=job.state)
            self._events.count("deadline_passed")
            self._drop(job.id)
        if self._running:
            for job_id in await self._storage.ended(tuple(self._running)):
                self._drop(job_id)

    # --- telling ------------------------------------------------------------------------------------------

    async def _tell_forever(self, tasks: asyncio.TaskGroup) -> None:
        """Every notice is given from here, whoever has ended the job, so that nobody is told twice at the same time."""
        while not self._in_flight.is_stopping:
            self._untold.clear()
            await self._guarded(partial(self._tell_untold, tasks))
            with suppress(TimeoutError):
                async with time_limit(self._clock, RETELL_INTERVAL_S):
                    await self._untold.wait()

    async def _tell_untold(self, tasks: asyncio.TaskGroup) -> None:
        being_told = frozenset(self._telling)  # as it was before looking: who is told meanwhile is still found
        for job in await self._storage.untold(platforms=self._platforms):
            if job.id not in being_told:
                self._telling.add(job.id)
                tasks.create_task(self._tell(job), name=f"notice {job.id}")

    async def _tell(self, job: Job) -> None:
        try:
            await self._guarded(partial(self._delivery_service.tell, job))
        finally:
            self._telling.discard(job.id)

    async def _expire_pictures(self) -> None:
        before = self._clock.now() - timedelta(days=self._keep_days)
        await self._storage.expire_pictures(before=before)
        # By age, not by what was just forgotten: the same bytes may have been kept anew for a job of today.
        old = await self._storage.unnamed(await self._blobs.older_than(before))
        await self._blobs.delete(old)
        if old:
            self._events.note("pictures_expired", pictures=len(old))
        before = self._clock.now() - timedelta(days=self._keep_stories_days)
        for forget in (self._storage.forget_stories, self._storage.close_spends):
            for _ in range(FORGETS_AT_ONCE):
                if not await forget(before=before):
                    break

    async def _forget_memberships(self) -> None:
        before = self._clock.now() - MEMBERSHIPS_KEPT
        for _ in range(FORGETS_AT_ONCE):
            if not await self._storage.forget_memberships(before=before):
                return

    async def _forget_copies(self) -> None:
        before = self._clock.now() - timedelta(days=self._keep_backups_days)
        copies = await self._storage.forget_copies(before=before)
        if copies:
            self._events.note("backups_expired", copies=copies)

    async def _finish_erasures(self) -> None:
        await finish_erasures(storage=self._storage, blobs=self._blobs, clock=self._clock, events=self._events)

    async def _seal_transfers(self) -> None:
        """Against changes by hand. Each seal is a short transaction, so that nobody waits for all of them."""
        for _ in range(SEALS_AT_ONCE):
            if not await self._storage.seal_transfers():
                return
