"""The life of a job. The row in storage is the truth; these are its words and its allowed moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from bot.model.images import MAX_SEED, AspectRatio, BlobId, Needs, Picture, Size, TaskId
from bot.model.ledger import Balance, Credits
from bot.model.people import Identity, PersonId

JobId = NewType("JobId", str)


class JobState(StrEnum):
    QUEUED = "queued"
    SUBMITTING = "submitting"
    GENERATING = "generating"
    RENDERED = "rendered"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNDELIVERABLE = "undeliverable"

    @property
    def is_final(self) -> bool:
        return not MOVES[self]


MOVES: Mapping[JobState, frozenset[JobState]] = MappingProxyType(
    {
        JobState.QUEUED: frozenset({JobState.SUBMITTING, JobState.FAILED, JobState.CANCELLED}),
        JobState.SUBMITTING: frozenset({JobState.GENERATING, JobState.RENDERED, JobState.FAILED, JobState.CANCELLED}),
        JobState.GENERATING: frozenset({JobState.RENDERED, JobState.FAILED, JobState.CANCELLED}),
        JobState.RENDERED: frozenset({JobState.DELIVERED, JobState.UNDELIVERABLE}),
        JobState.DELIVERED: frozenset(),
        JobState.FAILED: frozenset(),
        JobState.CANCELLED: frozenset(),
        JobState.UNDELIVERABLE: frozenset(),
    }
)
"""Allowed moves. A `rendered` job cannot fail any more: its pictures exist, so they are delivered, or kept as
`undeliverable`.
"""

FINAL_STATES = tuple(state for state in JobState if not MOVES[state])


class TaskState(StrEnum):
    """One picture of a job. A task found `submitting` after a start is ambiguous."""

    QUEUED = "queued"
    SUBMITTING = "submitting"
    GENERATING = "generating"
    RENDERED = "rendered"
    FAILED = "failed"

    @property
    def is_final(self) -> bool:
        return self in (TaskState.RENDERED, TaskState.FAILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a request came from and where its answer goes. Only the platform's adapter reads `address`; the
    core asks the platform's facts whether the place is for one person alone.

    `chat` is the platform's id of the chat or channel, "" where there is none. It lets the core compare where two
    requests were made.
    """

    platform: str
    chat: str = ""
    address: Mapping[str, str] = field(default_factory=dict)


NOT_ACKNOWLEDGED = "failure.not_acknowledged"
"""The key of the failure of a job that was withdrawn before anything of it was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why there is no picture: a text key `failure.*` and a short detail that is safe to show ("" where none)."""

    key: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One picture of a job. `submits` counts the submits begun; `accepted_at` is when the backend took it.

    `seed` is the one it is made with, where that is known. `price` is what the backend it was last given to costs the
    person, None before that.
    """

    index: int
    state: TaskState
    seed: int | None = None
    backend: str | None = None
    task_id: TaskId | None = None
    submits: int = 0
    accepted_at: datetime | None = None
    picture: Picture | None = None
    failure: Failure | None = None
    price: Credits | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is asked for, checked. `seed` is None where any will do; `size` goes before `aspect_ratio`.

    `source` is a picture to begin from, and `strength_percent` how much of it is painted anew; without `source` the
    picture is still on its way in.
    """

    prompt: str
    aspect_ratio: AspectRatio
    count: int = 1
    seed: int | None = None
    size: Size | None = None
    source: BlobId | None = None
    strength_percent: int | None = None

    @property
    def shape(self) -> str:
        return shape_of(self.size, self.aspect_ratio)

    @property
    def needs(self) -> Needs:
        return Needs(
            seed=self.seed is not None,
            size=self.size is not None,
            source=self.source is not None or self.strength_percent is not None,
            seeds=() if self.seed is None else tuple(nth_seed(self.seed, index) for index in range(self.count)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A request for 1 to 4 pictures. `price` is what one costs at most, `hold` all of them; `captured` what was paid.

    `drawn_seed` is the first picture's seed where the person named none: it is used where the backend takes seeds.
    `source` is gone once its picture was deleted; `strength_percent` stays and tells that there was one.

    `group` is the platform's id of the group it was asked in, "" in private. `is_spoiler` where its pictures are to be
    shown covered. `is_provisional` until its acknowledgement is confirmed: it waits, and is not started.
    """

    id: JobId
    request_id: str
    person: PersonId
    identity: Identity
    place: Place
    locale: str
    prompt: str
    aspect_ratio: AspectRatio
    price: Credits
    hold: Credits
    captured: Credits
    state: JobState
    tasks: tuple[Task, ...]
    accepted_at: datetime
    deadline_at: datetime
    finished_at: datetime | None = None
    failure: Failure | None = None
    receipt: str | None = None
    group: str = ""
    is_spoiler: bool = False
    is_provisional: bool = False
    size: Size | None = None
    source: BlobId | None = None
    strength_percent: int | None = None
    drawn_seed: int | None = None

    @property
    def count(self) -> int:
        return len(self.tasks)

    @property
    def needs(self) -> Needs:
        named = () if self.drawn_seed is not None else tuple(t.seed for t in self.tasks if t.seed is not None)
        return Needs(
            seed=bool(named),
            size=self.size is not None,
            source=self.strength_percent is not None,
            seeds=named,
        )

    @property
    def cost(self) -> Credits:
        """What its pictures cost if they are delivered: for each, the price of the backend that made it."""
        return sum(self.price if task.price is None else task.price for task, _ in self.pictures)

    @property
    def shape(self) -> str:
        return shape_of(self.size, self.aspect_ratio)

    def seed_of(self, task: Task) -> int | None:
        """The seed that a backend is given for this picture, if it takes seeds. It is the same at each try."""
        return task.seed if self.drawn_seed is None else nth_seed(self.drawn_seed, task.index)

    @property
    def pictures(self) -> tuple[tuple[Task, Picture], ...]:
        """The pictures made so far, each with the task that made it, by index."""
        return tuple((task, task.picture) for task in self.tasks if task.picture is not None)


def shape_of(size: Size | None, aspect_ratio: AspectRatio) -> str:
    """`1280×720`, or `16:9` where no size was asked for."""
    return str(aspect_ratio) if size is None else f"{size.width_px}×{size.height_px}"


def nth_seed(first: int, index: int) -> int:
    """The seed of the picture at `index` if the first has `first`: one more each, and 0 after the greatest."""
    return (first + index) % (MAX_SEED + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A checked and priced wish for pictures, ready to be accepted. `seeds` has one for each picture, or None.

    `price` is what one picture costs at most, wherever it is made.
    """

    job_id: JobId
    request_id: str
    person: PersonId
    identity: Identity
    place: Place
    locale: str
    prompt: str
    aspect_ratio: AspectRatio
    seeds: tuple[int | None, ...]
    price: Credits
    at: datetime
    deadline_at: datetime
    group: str = ""
    group_name: str = ""
    is_spoiler: bool = False
    is_provisional: bool = False
    size: Size | None = None
    source: BlobId | None = None
    strength_percent: int | None = None
    drawn_seed: int | None = None

    @property
    def hold(self) -> Credits:
        return self.price * len(self.seeds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """Orders whose pictures are on their way in: they will be accepted before this one, and stand in no row yet.

    How many of the same person, and what they would hold; how many in the same group, and in all; their pictures.
    """

    of_person: int = 0
    held: Credits = 0
    in_group: int = 0
    in_all: int = 0
    pictures_of_person: int = 0
    pictures_in_group: int = 0
    pictures_in_all: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """`place_in_queue` is 1 for the next one to start, 0 where the job is not queued any more.

    `repeated` where this request id was accepted before: then the job is as it stands now.
    """

    job: Job
    balance: Balance
    place_in_queue: int
    repeated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """The job in its final state, and what the person has now. `repeated` where it had been settled before."""

    job: Job
    balance: Balance
    repeated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds that `accept` checks in its transaction, where they cannot be bypassed. 0 switches off a bound for a
    minute or a day. Those for a day count pictures; it begins at midnight in `zone`.
    """

    max_active_per_person: int
    max_queued: int
    max_a_minute_per_person: int = 0
    max_a_minute_per_group: int = 0
    max_a_day_per_person: int = 0
    max_a_day_per_group: int = 0
    max_a_day: int = 0
    zone: tzinfo = UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedTask:
    """How long a backend took for one picture: not done after `not_done_at_s`, done by `done_by_s` (seconds)."""

    not_done_at_s: float
    done_by_s: float
