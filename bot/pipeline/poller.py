"""Asks one backend how its pictures come along: the agenda says when, this makes the calls and wakes who waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from bot.model.backend_errors import Advice, Refused, TaskLost, TryLater, Unavailable
from bot.model.images import Done, Failed, InProgress, TaskId
from bot.model.jobs import FinishedTask
from bot.pipeline.backoff import backoff_s
from bot.pipeline.circuits import OPERATORS_REASONS
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.pipeline.refusals import told
from bot.ports import Clock, Events, Ids

MAX_CALLS_AT_ONCE = 64
"""Status calls under way at one time; the rest wait their turn in the agenda."""
OPERATORS_RETRY_S = 10.0
"""How long a picture in the making waits before it asks again while the key or the balance is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a task ended. `finished` is None where it is not known how long it took (a start came between)."""

    status: Done | Failed
    finished: FinishedTask | None


@dataclass(slots=True, kw_only=True)
class _Watched:
    task_id: TaskId
    started_at_s: float
    result: asyncio.Future[Outcome]
    on_progress: Callable[[float | None], None]
    is_resumed: bool
    prompt: str = field(repr=False)
    not_done_at_s: float | None = None
    troubles: int = field(default=0)


class Poller:
    """One for each lane; `run` is its loop, `watch` waits for one task."""

    def __init__(self, *, lane: Lane, lanes: Lanes, clock: Clock, ids: Ids, events: Events) -> None:
        self._lane = lane
        self._lanes = lanes
        self._clock = clock
        self._ids = ids
        self._events = events
        self._watched: dict[str, _Watched] = {}
        self._numbers = count()
        self._wake = asyncio.Event()
        self._calls = asyncio.Semaphore(MAX_CALLS_AT_ONCE)

    @property
    def in_flight(self) -> int:
        return len(self._watched)

    async def watch(
        self,
        task_id: TaskId,
        *,
        prompt: str,
        started_at_s: float,
        is_resumed: bool,
        on_progress: Callable[[float | None], None],
    ) -> Outcome:
        """Wait until the task has ended. `started_at_s` is on the monotonic clock and may lie far back. `prompt` is
        left out of what the operator is told of trouble.

        `on_progress` is called at once, and with the fraction at each answer "in progress". Being cancelled ends it.
        Raises TaskLost.
        """
        watched = _Watched(
            task_id=task_id,
            started_at_s=min(started_at_s, self._clock.monotonic_s()),
            result=asyncio.get_running_loop().create_future(),
            on_progress=on_progress,
            is_resumed=is_resumed,
            prompt=prompt,
        )
        key = self._begin(watched)
        on_progress(None)
        try:
            return await watched.result
        finally:
            self._end(key)

    async def cancel(self, task_id: TaskId, *, prompt: str) -> None:
        """Stop the work on a task, where the backend can. Its place is taken until the work has ended."""
        abilities = self._lane.backend.abilities
        if abilities.cancel:
            await self._lane.backend.cancel(task_id)
        if abilities.paints_on_after_cancel:
            self._keep_place(task_id, prompt)

    def _keep_place(self, task_id: TaskId, prompt: str) -> None:
        result: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        watched = _Watched(
            task_id=task_id,
            started_at_s=self._clock.monotonic_s(),
            result=result,
            on_progress=lambda _: None,
            is_resumed=True,  # so that nothing is learned of how long a picture takes
            prompt=prompt,
        )
        self._lanes.occupy(self._lane)
        key = self._begin(watched)

        def free(ended: asyncio.Future[Outcome]) -> None:
            ended.exception()  # looked at: a task that is lost has ended, too
            self._end(key)
            self._lanes.leave(self._lane)

        result.add_done_callback(free)

    def _begin(self, watched: _Watched) -> str:
        # Not the task's id alone: a service may give the same one twice, and both who wait must hear.
        key = f"{watched.task_id}#{next(self._numbers)}"
        self._watched[key] = watched
        self._lane.agenda.add(key, started_at_s=watched.started_at_s, now_s=self._clock.monotonic_s())
        self._wake.set()
        return key

    def _end(self, key: str) -> None:
        self._watched.pop(key, None)
        self._lane.agenda.drop(key)

    async def run(self) -> None:
        """Ask what is due, for ever."""
        async with asyncio.TaskGroup() as calls:
            while True:
                self._wake.clear()
                await self._calls.acquire()
                key = self._lane.agenda.take_due(self._clock.monotonic_s())
                if key is not None:
                    calls.create_task(self._ask(key))
                    continue
                self._calls.release()
                await self._pause(self._lane.agenda.next_due_in_s(self._clock.monotonic_s()))

    async def _pause(self, due_in_s: float | None) -> None:
        """Until a question is due, or something new is to be watched."""
        woken = asyncio.ensure_future(self._wake.wait())
        slept = asyncio.ensure_future(self._clock.sleep(max(due_in_s, 0.001))) if due_in_s is not None else None
        try:
            await asyncio.wait({woken, slept} if slept else {woken}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            woken.cancel()
            if slept is not None:
                slept.cancel()

    async def _ask(self, key: str) -> None:
        try:
            watched = self._watched.get(key)
            if watched is not None:
                await self._ask_watched(key, watched)
        except Exception as error:  # noqa: BLE001 - a job boundary
            # A fault of ours while asking must end neither the asking of all others nor this picture.
            self._events.incident("status_call_crashed", error, backend=self._lane.name)
            self._retry(key, 5.0)
        finally:
            self._calls.release()
            self._wake.set()

    async def _ask_watched(self, key: str, watched: _Watched) -> None:
        asked_at_s = self._clock.monotonic_s()
        try:
            status = await self._lane.backend.status(watched.task_id)
        except TryLater as later:
            self.halt(later.after_s)
            self._retry(key, 0.0)
        except Unavailable as trouble:
            self._lanes.fail(self._lane, trouble.reason, cause=told(trouble.cause, watched.prompt))
            watched.troubles += 1
            is_operators = trouble.reason in OPERATORS_REASONS
            wait_s = OPERATORS_RETRY_S if is_operators else backoff_s(watched.troubles, jitter=self._ids.jitter())
            self._retry(key, wait_s)
        except Refused as refused:
            self._finish(key, watched, Outcome(status=_failed(refused), finished=None))
        except TaskLost as lost:
            self._lanes.heard(self._lane)
            self._lose(key, watched, lost)
        else:
            watched.troubles = 0
            self._lanes.heard(self._lane)
            self._take_answer(key, watched, status, asked_at_s)

    def _take_answer(self, key: str, watched: _Watched, status: Done | Failed | InProgress, asked_at_s: float) -> None:
        now_s = self._clock.monotonic_s()
        match status:
            case InProgress(fraction=fraction):
                watched.not_done_at_s = asked_at_s - watched.started_at_s
                self._lane.agenda.answered(key, now_s=now_s, done=False, asked_at_s=asked_at_s)
                watched.on_progress(fraction)
            case Failed():
                self._finish(key, watched, Outcome(status=status, finished=None))
            case Done():
                finished = self._measured(watched, asked_at_s)
                if finished is not None:
                    added_s = finished.done_by_s - finished.not_done_at_s
                    self._events.observe("added_wait", added_s, backend=self._lane.name)
                    self._lane.agenda.answered(key, now_s=now_s, done=True, asked_at_s=asked_at_s)
                self._finish(key, watched, Outcome(status=status, finished=finished))

    @staticmethod
    def _measured(watched: _Watched, asked_at_s: float) -> FinishedTask | None:
        """What this picture taught. After a restart the first answer says only "some time ago": nothing is learned."""
        if watched.is_resumed and watched.not_done_at_s is None:
            return None
        done_by_s = max(asked_at_s - watched.started_at_s, 0.0)
        return FinishedTask(not_done_at_s=min(watched.not_done_at_s or 0.0, done_by_s), done_by_s=done_by_s)

    def _finish(self, key: str, watched: _Watched, outcome: Outcome) -> None:
        self._lane.agenda.drop(key)
        if not watched.result.done():
            watched.result.set_result(outcome)

    def _lose(self, key: str, watched: _Watched, lost: TaskLost) -> None:
        self._lane.agenda.drop(key)
        if not watched.result.done():
            watched.result.set_exception(lost)

    def _retry(self, key: str, retry_in_s: float) -> None:
        self._lane.agenda.failed_call(key, now_s=self._clock.monotonic_s(), retry_in_s=retry_in_s)

    def halt(self, after_s: float) -> None:
        """The service said 429: no call to it before `after_s` (with no time named: a backoff that grows)."""
        self._lane.halts_in_a_row += 1
        wait_s = after_s or backoff_s(self._lane.halts_in_a_row, jitter=self._ids.jitter())
        self._lane.agenda.halt_until(self._clock.monotonic_s() + wait_s)
        self._events.warn("backend_says_later", backend=self._lane.name, wait_s=round(wait_s, 1))
        self._wake.set()


def _failed(refused: Refused) -> Failed:
    """A question that is refused is about the task. It says nothing of the prompt, which was accepted."""
    advice = Advice.LATER if refused.advice is Advice.WORDS else refused.advice
    return Failed(detail=refused.detail, advice=advice, cause=refused.cause)
