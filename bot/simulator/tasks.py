"""The simulated provider's tasks: what was asked, when it will be done, and what fate it has.

A task's finish time is drawn when it is submitted and is wall-clock time, so a task goes on while the process is down.
With a folder, each task is one small JSON file, and a simulator that was killed finds its tasks again.
"""

import json
import math
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from bot.simulator.faults import FAILURES, Fault, FaultRule, UnknownFault, parse_rules

KEEP_S = 24 * 3600.0
"""Tasks older than this are forgotten, as vendors of hosted models do with their results."""

MAX_TASKS = 10_000
CREDITS_PER_PICTURE = 15
"""What the documented example of the status call consumed."""

TASK_DIGITS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One accepted submit. Times are seconds since the epoch."""

    task_id: str
    prompt: str
    aspect_ratio: str
    submitted_at: float
    finishes_at: float
    fate: tuple[FaultRule, ...] = ()

    def has(self, fault: Fault) -> bool:
        return any(rule.fault is fault for rule in self.fate)

    @property
    def fails(self) -> bool:
        return any(rule.fault in FAILURES for rule in self.fate)

    @property
    def created_at_text(self) -> str:
        """As the documented contract writes it: without a time zone."""
        return datetime.fromtimestamp(self.submitted_at, UTC).strftime("%Y-%m-%d %H:%M:%S")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """How long a task takes, in seconds: log-normal around a median, or always `fixed_s`."""

    median_s: float = 3.0
    sigma: float = 0.35
    fixed_s: float | None = None

    def draw(self, random: Random) -> float:
        if self.fixed_s is not None:
            return self.fixed_s
        return random.lognormvariate(math.log(self.median_s), self.sigma)


@dataclass(slots=True, kw_only=True)
class Counters:
    """What was asked of the simulator since it started: refused and faulty calls are counted too."""

    submits: int = 0
    status_calls: int = 0
    images_served: int = 0
    status_calls_by_task: Counter[str] = field(default_factory=Counter)
    images_by_task: Counter[str] = field(default_factory=Counter)


class Tasks:
    """All known tasks, the newest `max_tasks` of the last day. For one event loop; files are written by the caller."""

    def __init__(
        self,
        *,
        folder: Path | None = None,
        clock: Callable[[], float],
        random: Random,
        duration: Duration | None = None,
        max_tasks: int = MAX_TASKS,
    ) -> None:
        """Reads what an earlier simulator left in the folder. `clock` tells seconds since the epoch."""
        self._folder = folder
        self._clock = clock
        self._random = random
        self._duration = duration or Duration()
        self._max_tasks = max_tasks
        self._tasks: dict[str, Task] = {}
        self.counters = Counters()
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            for task in sorted(_stored(folder), key=lambda task: task.submitted_at):
                self._tasks[task.task_id] = task
            self.save(None, self._forget_old())

    def __len__(self) -> int:
        return len(self._tasks)

    def __iter__(self) -> Iterator[Task]:
        return iter(tuple(self._tasks.values()))

    def new(self, prompt: str, aspect_ratio: str, *, fate: tuple[FaultRule, ...] = ()) -> tuple[Task, tuple[str, ...]]:
        """A fresh task, remembered, and the ids of the tasks that were forgotten for it; `save` writes both down."""
        now = self._clock()
        task_id = self._fresh_id()
        task = Task(
            task_id=task_id,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            submitted_at=now,
            finishes_at=now + self._duration.draw(self._random),
            fate=fate,
        )
        self._tasks[task_id] = task
        return task, self._forget_old()

    def save(self, task: Task | None, forgotten: tuple[str, ...]) -> None:
        """Bring the folder up to date (blocking: call it in a worker thread). Does nothing without a folder."""
        if self._folder is None:
            return
        if task is not None:
            _store(self._folder, task)
        for task_id in forgotten:
            (self._folder / f"{task_id}.json").unlink(missing_ok=True)

    def get(self, task_id: str) -> Task | None:
        """None for a task that never was, or is older than a day."""
        task = self._tasks.get(task_id)
        return None if task is None or self._is_old(task) else task

    def is_finished(self, task: Task) -> bool:
        return self._clock() >= task.finishes_at and not task.has(Fault.NEVER_FINISHES)

    def billed_credits(self, task: Task) -> int:
        """What the provider charges for it: nothing before it is done, and nothing for a failure."""
        return CREDITS_PER_PICTURE if self.is_finished(task) and not task.fails else 0

    def submits_of(self, prompt: str) -> int:
        """How many known tasks were made for a prompt, across restarts: more than one is a repeated submit."""
        return sum(task.prompt == prompt for task in self._tasks.values())

    def _fresh_id(self) -> str:
        while True:
            task_id = f"task_{self._random.randrange(10 ** (TASK_DIGITS - 1), 10**TASK_DIGITS)}"
            if task_id not in self._tasks:
                return task_id

    def _is_old(self, task: Task) -> bool:
        return self._clock() - task.submitted_at > KEEP_S

    def _forget_old(self) -> tuple[str, ...]:
        """Tasks stand in the order they were submitted in, so the oldest come first."""
        forgotten = []
        for task in tuple(self._tasks.values()):
            if not self._is_old(task) and len(self._tasks) <= self._max_tasks:
                break
            del self._tasks[task.task_id]
            self.counters.status_calls_by_task.pop(task.task_id, None)
            self.counters.images_by_task.pop(task.task_id, None)
            forgotten.append(task.task_id)
        return tuple(forgotten)


def _store(folder: Path, task: Task) -> None:
    """Atomically: a reader, also one after a kill, sees the whole file or none."""
    fields: dict[str, object] = {
        "task_id": task.task_id,
        "prompt": task.prompt,
        "aspect_ratio": task.aspect_ratio,
        "submitted_at": task.submitted_at,
        "finishes_at": task.finishes_at,
        "fate": ",".join(str(rule) for rule in task.fate),
    }
    draft = folder / f"{task.task_id}.part"
    draft.write_text(json.dumps(fields), encoding="utf-8")
    draft.replace(folder / f"{task.task_id}.json")


def _stored(folder: Path) -> list[Task]:
    """The readable tasks of a folder; a file that is not one of ours is left alone."""
    found = []
    for file in folder.glob("task_*.json"):
        try:
            found.append(_read(json.loads(file.read_text(encoding="utf-8"))))
        except (OSError, ValueError, KeyError, TypeError, UnknownFault):
            continue
    return found


def _read(fields: dict[str, object]) -> Task:
    return Task(
        task_id=str(fields["task_id"]),
        prompt=str(fields["prompt"]),
        aspect_ratio=str(fields["aspect_ratio"]),
        submitted_at=float(str(fields["submitted_at"])),
        finishes_at=float(str(fields["finishes_at"])),
        fate=parse_rules(str(fields["fate"])),
    )
