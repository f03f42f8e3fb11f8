"""A Backend in memory, on a Clock, that does what a test's script says."""

from __future__ import annotations

import io
import random
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from PIL import Image

from bot.model.backend_errors import Ambiguous, BackendError, BadPicture, Refused, TaskLost, Unavailable
from bot.model.images import Abilities, Done, Failed, ImageRef, ImageRequest, InProgress, ProviderFacts, TaskId
from bot.model.images import TaskStatus as Status
from bot.ports import Clock, Health
from tests.fakes.scripts import Script

PIECE_BYTES = 1024


def sample_png(
    *, size_px: int = 64, height_px: int | None = None, colour: tuple[int, int, int] = (200, 120, 40)
) -> bytes:
    """A good picture, unlike others of another colour."""
    out = io.BytesIO()
    Image.new("RGB", (size_px, height_px or size_px), colour).save(out, "PNG")
    return out.getvalue()


def noise_png(*, size_px: int = 96) -> bytes:
    """A good picture that a JPEG makes much smaller, and PNG does not."""
    out = io.BytesIO()
    Image.frombytes("RGB", (size_px, size_px), random.Random(1).randbytes(3 * size_px * size_px)).save(out, "PNG")
    return out.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """How an accepted submit goes on.

    It answers after `answer_after_s`, is done `finish_after_s` later (None: the backend's default), fails with
    `failure` where that is not None, and gives `images`: bytes, or the error that fetching them raises. With
    `is_answer_lost` it is accepted and billed, but whoever submitted is told Ambiguous.
    """

    answer_after_s: float = 0.0
    finish_after_s: float | None = None
    failure: str | None = None
    images: tuple[bytes | BackendError, ...] | None = None
    is_answer_lost: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted:
    """One call of submit. `task` is None where it was not accepted."""

    request: ImageRequest
    key: str
    at_s: float
    task: TaskId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    id: TaskId
    work: Work
    started_at_s: float
    done_at_s: float


class FakeBackend:
    """Without a script every submit is accepted, done `finish_after_s` later, and gives `picture`.

    Scripts are queues: each call takes the next entry, an error is raised, and after the last one all is as without a
    script, or as `for_ever` says. `broken` makes every call raise Unavailable with that reason until it is None again.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        name: str = "zimage",
        abilities: Abilities | None = None,
        finish_after_s: float = 1.0,
        picture: bytes | None = None,
        facts: ProviderFacts | None = None,
    ) -> None:
        self._clock = clock
        self._name = name
        self._abilities = abilities or Abilities()
        self._finish_after_s = finish_after_s
        self._picture = picture or sample_png()
        self._facts = facts or ProviderFacts(consumed_credits=15, created_at="2025-12-05 13:05:09")
        self._tasks: dict[TaskId, _Task] = {}
        self._by_key: dict[str, TaskId] = {}
        self._next_submits = Script[BackendError | Work](f"submits of {name}")
        self._next_statuses = Script[BackendError | Status](f"status calls of {name}")
        self._next_fetches = Script[BackendError | bytes](f"fetches of {name}")
        self.broken: str | None = None
        self.submits: list[Submitted] = []
        self.asked: list[TaskId] = []
        self.fetched: list[ImageRef] = []
        self.cancelled: list[TaskId] = []
        self.lost: set[TaskId] = set()
        self.queued: int | None = None
        self.forgets_keys = False
        self.pings = 0

    # --- what a test says and asks --------------------------------------------------------------------------

    def script_submits(self, *outcomes: BackendError | Work, for_ever: BackendError | Work | None = None) -> None:
        self._next_submits.add(*outcomes, for_ever=for_ever)

    def script_statuses(self, *answers: BackendError | Status, for_ever: BackendError | Status | None = None) -> None:
        self._next_statuses.add(*answers, for_ever=for_ever)

    def script_fetches(self, *outcomes: BackendError | bytes, for_ever: BackendError | bytes | None = None) -> None:
        self._next_fetches.add(*outcomes, for_ever=for_ever)

    def lose_everything(self) -> None:
        """As a server that was started anew: it knows neither its tasks nor the keys they came with."""
        self.lost |= set(self._tasks)
        self._by_key.clear()

    @property
    def tasks(self) -> tuple[TaskId, ...]:
        """Everything accepted, the lost answers included."""
        return tuple(self._tasks)

    @property
    def requests(self) -> tuple[ImageRequest, ...]:
        return tuple(submitted.request for submitted in self.submits)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(submitted.key for submitted in self.submits)

    @property
    def billed(self) -> int:
        """How many pictures the provider would charge the operator for by now."""
        now_s = self._clock.monotonic_s()
        return sum(
            task.work.failure is None
            and task.done_at_s <= now_s
            and task.id not in self.lost
            and task.id not in self.cancelled
            for task in self._tasks.values()
        )

    # --- Backend --------------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        return self._name

    @property
    def abilities(self) -> Abilities:
        return self._abilities

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        broken = Unavailable(reason=self.broken) if self.broken is not None else None
        outcome = broken or self._next_submits.take() or Work()
        task = self._accept(outcome, key) if isinstance(outcome, Work) else None
        self.submits.append(Submitted(request=request, key=key, at_s=self._clock.monotonic_s(), task=task))
        if isinstance(outcome, BackendError):
            raise outcome
        if outcome.answer_after_s:
            await self._clock.sleep(outcome.answer_after_s)
        if task is None or outcome.is_answer_lost:
            raise Ambiguous
        return task

    async def status(self, task: TaskId) -> Status:
        self.asked.append(task)
        self._raise_where_broken()
        answer = self._next_statuses.take() or self._status(task)
        if isinstance(answer, BackendError):
            raise answer
        return answer

    async def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        self.fetched.append(image)
        self._raise_where_broken()
        scripted = self._next_fetches.take()
        found = scripted if scripted is not None else self._image(image)
        if isinstance(found, BackendError):
            raise found
        for start in range(0, len(found), PIECE_BYTES):
            yield found[start : start + PIECE_BYTES]

    async def cancel(self, task: TaskId) -> None:
        if self._abilities.cancel:
            self.cancelled.append(task)

    async def ping(self) -> Health:
        self.pings += 1
        return Health(is_ok=self.broken is None, detail=self.broken or "All is well.", queued=self.queued)

    def _accept(self, work: Work, key: str) -> TaskId:
        if self._abilities.idempotent_submit and key in self._by_key and not self.forgets_keys:
            return self._by_key[key]
        started_at_s = self._clock.monotonic_s() + work.answer_after_s
        takes_s = self._finish_after_s if work.finish_after_s is None else work.finish_after_s
        task_id = TaskId(f"{self._name}-task-{len(self._tasks) + 1}")
        self._tasks[task_id] = _Task(id=task_id, work=work, started_at_s=started_at_s, done_at_s=started_at_s + takes_s)
        self._by_key[key] = task_id
        return task_id

    def _status(self, task_id: TaskId) -> Status:
        task = self._tasks.get(task_id)
        if task_id in self.lost:
            raise TaskLost
        if task is None:
            raise Refused(detail="unknown task")
        if task_id in self.cancelled and not self._abilities.paints_on_after_cancel:
            return Failed(detail="cancelled")
        now_s = self._clock.monotonic_s()
        if now_s < task.done_at_s:
            fraction = max(now_s - task.started_at_s, 0.0) / (task.done_at_s - task.started_at_s)
            return InProgress(fraction=fraction if self._abilities.progress else None)
        if task.work.failure is not None:
            return Failed(detail=task.work.failure)
        count = 1 if task.work.images is None else len(task.work.images)
        return Done(images=tuple(ImageRef(f"fake:{task_id}/{index}") for index in range(count)), facts=self._facts)

    def _image(self, image: ImageRef) -> bytes | BackendError:
        if not image.startswith("fake:"):
            return BadPicture(detail="not_allowed")
        task_id, _, index = image.removeprefix("fake:").rpartition("/")
        task = self._tasks.get(TaskId(task_id))
        if task is None:
            return BadPicture(detail="gone")
        return self._picture if task.work.images is None else task.work.images[int(index)]

    def _raise_where_broken(self) -> None:
        if self.broken is not None:
            raise Unavailable(reason=self.broken)
