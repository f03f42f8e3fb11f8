"""Steps of pictures and deliveries that no transaction has written yet: the next one takes them along."""

from __future__ import annotations

from collections import defaultdict, deque

from bot.model.jobs import Job, Task
from bot.model.stories import JobNote, Step
from bot.pipeline.circuits import CircuitState
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.pipeline.refusals import without_prompt
from bot.ports import Clock

MOST_WAITING = 20
"""Of one picture or delivery; of more the last ones are kept."""


def task_key(job: Job, task: Task) -> str:
    """The key of a picture: backends know it by this key, and so do the lanes in which it waits."""
    return f"{job.id}:{task.index}"


def standing(lane: Lane) -> str:
    """How its circuit stands: `closed`, `open: down`; `paused` where an owner has stopped it."""
    if lane.pause is not None:
        return "paused"
    return ": ".join(part for part in (str(lane.circuit.state), lane.circuit.reason) if part)


def troubles(lanes: Lanes) -> str:
    """Which backends do not work, and how they stand; "" where all work."""
    shut = (lane for lane in lanes if lane.circuit.state is not CircuitState.CLOSED or lane.pause is not None)
    return ", ".join(f"{lane.name} {standing(lane)}" for lane in shut)


class JobNotes:
    """They are written with the next change of the same picture (or job), so that no step costs a transaction of its
    own. What still waits when the process is killed is lost."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock
        self._waiting: defaultdict[str, deque[JobNote]] = defaultdict(lambda: deque(maxlen=MOST_WAITING))

    def of_job(self, job: Job, step: Step, *, said: str = "") -> None:
        """No word of the prompt is kept of what was `said`."""
        self._waiting[job.id].append(JobNote(at=self._clock.now(), step=step, said=without_prompt(said, job.prompt)))

    def of_picture(
        self, job: Job, task: Task, step: Step, *, lane: Lane | None = None, circuits: str = "", said: str = ""
    ) -> None:
        """At this backend as it stands now, or with how all of them stand. No word of the prompt is kept."""
        note = JobNote(
            at=self._clock.now(),
            step=step,
            index=task.index,
            backend=lane.name if lane else "",
            circuit=standing(lane) if lane else circuits,
            said=without_prompt(said, job.prompt),
        )
        self._waiting[task_key(job, task)].append(note)

    def waiting(self, job: Job, task: Task) -> tuple[JobNote, ...]:
        """Those of this picture, which wait on."""
        return tuple(self._waiting.get(task_key(job, task), ()))

    def take(self, job: Job, task: Task | None = None) -> tuple[JobNote, ...]:
        """Those of this picture, or of the whole job, which do not wait any more."""
        return tuple(self._waiting.pop(job.id if task is None else task_key(job, task), ()))
