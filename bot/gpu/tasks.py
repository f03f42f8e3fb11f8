"""The tasks of the GPU server: accepted, painted, kept for a while, forgotten. In memory: who asks about a task that
a restart has forgotten is told that there is none, and submits again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.gpu.fair_queue import FairQueue
from bot.gpu.work import Work
from bot.ports import Clock

MAX_ENDED = 10_000
"""Ended tasks kept at most, whatever their age."""
MAX_WAITING_BYTES = 512 * 1024 * 1024
"""Of the pictures that waiting tasks begin from."""


class TaskState(StrEnum):
    QUEUED = "queued"
    PAINTING = "painting"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        return self in (TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED)


class QueueFull(Exception):
    """There is no place for another task now."""


class KeyUsed(Exception):
    """The idempotency key belongs to a task that was asked for in other words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """`asked` is a digest of the submit. `attempts` counts the times that painting began; `is_alone` keeps it out of
    batches. `picture` is found at an address that ends in `picture_name`, which nobody can guess. So many
    `unread_characters` at the prompt's end the model did not take."""

    work: Work
    requester: str
    asked: str
    key: str | None
    picture_name: str
    created_at: datetime
    aspect_ratio: str | None = None
    is_image_to_image: bool = False
    state: TaskState = TaskState.QUEUED
    fraction: float = 0.0
    attempts: int = 0
    is_alone: bool = False
    picture: bytes = field(default=b"", repr=False)
    unread_characters: int = 0
    failure: str = ""
    ended_at_s: float = 0.0

    @property
    def id(self) -> str:
        return self.work.task_id


class Tasks:
    """All in one event loop. Nothing here awaits, so that no method is interrupted by another."""

    def __init__(self, *, clock: Clock, max_queued: int, keep_s: float, max_kept_bytes: int) -> None:
        self._clock = clock
        self._max_queued = max_queued
        self._keep_s = keep_s
        self._max_kept_bytes = max_kept_bytes
        self._tasks: dict[str, Task] = {}
        self._by_key: dict[str, str] = {}
        self._by_picture: dict[str, str] = {}
        self._ended: OrderedDict[str, None] = OrderedDict()
        self._kept_bytes = 0
        self._queue = FairQueue()

    @property
    def waiting(self) -> int:
        return len(self._queue)

    @property
    def max_queued(self) -> int:
        return self._max_queued

    def get(self, task_id: str) -> Task | None:
        self._forget_old()
        return self._tasks.get(task_id)

    def picture(self, name: str) -> bytes | None:
        self._forget_old()
        task_id = self._by_picture.get(name)
        return (self._tasks[task_id].picture or None) if task_id else None

    def known(self, key: str | None, *, asked: str) -> Task | None:
        """The task of an earlier submit with this key. Raises KeyUsed where it asked for something else."""
        self._forget_old()
        task_id = self._by_key.get(key) if key else None
        task = self._tasks[task_id] if task_id else None
        if task is not None and task.asked != asked:
            raise KeyUsed
        return task

    def add(self, task: Task) -> None:
        """Put a new task into the queue. Raises QueueFull."""
        waiting_bytes = sum(len(self._tasks[waiting].work.source) for waiting in self._queue)
        if len(self._queue) >= self._max_queued or waiting_bytes + len(task.work.source) > MAX_WAITING_BYTES:
            raise QueueFull
        self._tasks[task.id] = task
        self._by_picture[task.picture_name] = task.id
        if task.key:
            self._by_key[task.key] = task.id
        self._queue.push(task.id, requester=task.requester)

    def position(self, task: Task) -> int:
        """How many are painted before it."""
        return self._queue.position(task.id) or 0

    # --- what the supervisor says ----------------------------------------------------------------------------

    def next_batch(self, max_batch: int) -> tuple[Work, ...]:
        """What is to be painted now, taken out of the queue: one work, or several that go together."""
        first = self._queue.pop()
        if first is None:
            return ()
        head = self._tasks[first]

        def fits(task_id: str) -> bool:
            return not self._tasks[task_id].is_alone and head.work.goes_with(self._tasks[task_id].work)

        others = () if head.is_alone else self._queue.take(max_batch - 1, where=fits)
        for task_id in (first, *others):
            task = self._tasks[task_id]
            self._tasks[task_id] = replace(task, state=TaskState.PAINTING, attempts=task.attempts + 1)
        return tuple(self._tasks[task_id].work for task_id in (first, *others))

    def advance(self, task_id: str, fraction: float) -> None:
        task = self._tasks.get(task_id)
        if task is not None and not task.state.is_final:
            self._tasks[task_id] = replace(task, fraction=fraction)

    def finish(self, task_id: str, picture: bytes, *, unread_characters: int = 0) -> None:
        if self._end(task_id, TaskState.DONE, picture=picture, unread_characters=unread_characters):
            self._kept_bytes += len(picture)

    def fail(self, task_id: str, why: str) -> None:
        self._end(task_id, TaskState.FAILED, failure=why)

    def cancel(self, task_id: str) -> None:
        if self._end(task_id, TaskState.CANCELLED, failure="The task was cancelled."):
            self._queue.remove(task_id)

    def paint_again(self, task_id: str, *, was_fair: bool) -> None:
        """Back to the head of the queue, alone. `was_fair` where the attempt counts."""
        task = self._tasks.get(task_id)
        if task is None or task.state.is_final:
            return
        attempts = task.attempts if was_fair else task.attempts - 1
        self._tasks[task_id] = replace(task, state=TaskState.QUEUED, fraction=0.0, is_alone=True, attempts=attempts)
        self._queue.push_again(task_id)

    def forget_unfinished(self) -> Collection[str]:
        """Forget the tasks that nobody will paint. Who asks for one is told that it is unknown, and asks elsewhere."""
        lost = [task.id for task in self._tasks.values() if not task.state.is_final]
        for task_id in lost:
            self._queue.remove(task_id)
            self._forget(task_id)
        return lost

    def _end(
        self, task_id: str, state: TaskState, *, picture: bytes = b"", unread_characters: int = 0, failure: str = ""
    ) -> bool:
        """False where the task is unknown or has ended already."""
        task = self._tasks.get(task_id)
        if task is None or task.state.is_final:
            return False
        # The source is not needed any more, and may be the largest part of a task.
        self._tasks[task_id] = replace(
            task,
            work=replace(task.work, source=b""),
            state=state,
            fraction=1.0 if state is TaskState.DONE else task.fraction,
            picture=picture,
            unread_characters=unread_characters,
            failure=failure,
            ended_at_s=self._clock.monotonic_s(),
        )
        self._ended[task_id] = None
        return True

    def _forget_old(self) -> None:
        """A picture and its task go together: past their time, and the oldest first where they are too many."""
        until_s = self._clock.monotonic_s() - self._keep_s
        while self._ended:
            oldest = self._tasks[next(iter(self._ended))]
            is_room = self._kept_bytes <= self._max_kept_bytes and len(self._ended) <= MAX_ENDED
            if oldest.ended_at_s > until_s and (is_room or len(self._ended) == 1):
                return
            self._forget(oldest.id)

    def _forget(self, task_id: str) -> None:
        task = self._tasks.pop(task_id)
        self._ended.pop(task_id, None)
        self._by_picture.pop(task.picture_name, None)
        if task.key:
            self._by_key.pop(task.key, None)
        self._kept_bytes -= len(task.picture)
