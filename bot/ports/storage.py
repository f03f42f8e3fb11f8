"""The Storage port, by subject: people, money, jobs and their places, groups, notes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.model.commands import HistoryPage
from bot.model.images import (
    AspectRatio,
    BlobId,
    Picture,
    ProviderFacts,
    TaskId,
)
from bot.model.jobs import (
    Accepted,
    Ahead,
    Failure,
    FinishedTask,
    Job,
    JobId,
    JobState,
    Limits,
    Order,
    Place,
    Settlement,
)
from bot.model.ledger import Allowances, Balance, Credits, Visit
from bot.model.people import GroupChange, GroupRules, Identity, Membership, Person, PersonId
from bot.model.spending import Spend
from bot.model.stories import JobNote
from bot.ports.guesses import Guesses
from bot.ports.health import Health
from bot.ports.insight import Insight
from bot.ports.links import Links
from bot.ports.money import Acts, Money
from bot.ports.privacy import Privacy
from bot.ports.spending import Spendings
from bot.ports.staff import Staff
from bot.ports.telling import Alerts, Outbox
from bot.ports.vouchers import Vouchers


class People(Protocol):
    """Who asks, and what they prefer."""

    async def meet(
        self,
        identity: Identity,
        *,
        name: str,
        locale: str | None,
        allowances: Allowances,
        at: datetime,
        username: str | None = None,
        membership: Membership | None = None,
    ) -> Visit:
        """Know the person (made on the first visit) and give the welcome and daily credits that are due.

        `name` updates what they are called where not empty, `locale` their chosen language where not None. `username`
        is what `find_username` finds them by: "" where they have none, any more or at all, so that nobody is found by a
        name that was given up; None changes nothing. `membership` takes the place of what was known of them in that
        group (`Insight.people_of_role`); the same again within a day is not written.
        """
        ...

    async def find_person(self, identity: Identity) -> Person | None: ...

    async def find_username(self, platform: str, username: str) -> Identity | None:
        """Who was last met under this name, in whatever case it is written (without "@")."""
        ...

    async def set_preferences(
        self,
        person: PersonId,
        *,
        locale: str | None = None,
        aspect_ratio: AspectRatio | None = None,
        wants_files: bool | None = None,
    ) -> Person:
        """Change what is not None. Raises UnknownPerson."""
        ...

    async def mark_offered(self, person: PersonId) -> None:
        """The person was told of the pictures that could not be posted (`Visit.undelivered`). Twice is once."""
        ...


class Places(Protocol):
    """Where jobs are shown: what the adapters need of jobs."""

    async def job(self, job_id: JobId) -> Job | None: ...

    async def update_place(self, job_id: JobId, place: Place) -> None:
        """Replace what the platform needs to reach the place. A final job's place is updated, too."""
        ...


class Jobs(Places, Protocol):
    """The life of a job, in order; and questions about jobs.

    `notes` are steps that an admin may ask about (`Insight.story`): written with the change, and only where it is one.
    """

    async def accept(self, order: Order, *, limits: Limits) -> Accepted:
        """Hold the credits and queue the job, or raise Banned, TooManyActiveJobs, TooFast, GroupTooFast, QueueFull,
        NotEnoughCredits.

        A request id seen before (of the same person) answers with its job and `repeated`, and holds nothing more.
        """
        ...

    async def would_accept(self, order: Order, *, limits: Limits, ahead: Ahead) -> Accepted | None:
        """What `accept` would say now, with `ahead` of it: raises the same refusals, and changes nothing.

        None where it would hold and queue; a request id seen before answers as there. It decides nothing: `accept`
        does, once more.
        """
        ...

    async def find_accepted(self, request_id: str, *, person: PersonId) -> Accepted | None:
        """What `accept` answered to this request id before, as it stands now (`repeated`); None if it never did.

        Raises KeyUsedOtherwise where it was another person's.
        """
        ...

    async def confirm(self, job_id: JobId, place: Place) -> Job | None:
        """A provisional job may start, and is shown at `place`; one that was confirmed before is given as it stands.

        None where the job has ended.
        """
        ...

    async def withdraw(self, job_id: JobId, *, failure: Failure, at: datetime) -> Job | None:
        """End a provisional job as `failed`, its hold released, with nobody to be told. None where there was nothing to
        do: it had been confirmed, or had ended."""
        ...

    async def provisional(self, platform: str) -> tuple[Job, ...]:
        """Jobs that are neither confirmed nor ended, oldest first."""
        ...

    async def take_queued(self, *, platforms: Collection[str], pictures: int) -> tuple[Job, ...]:
        """Move the oldest queued jobs to `submitting`, while they fit into `pictures` (always the first one).

        Provisional ones are passed by.
        """
        ...

    async def unfinished(self, *, platforms: Collection[str]) -> tuple[Job, ...]:
        """Every job that is neither queued nor final, oldest first: what a start has to resume."""
        ...

    async def settled_since(self, *, since: datetime, platforms: Collection[str], limit: int) -> tuple[Job, ...]:
        """Jobs that have ended since then, whose person has the pictures or was told, newest first.

        Those whose pictures were deleted, and those nobody could be told of, are left out.
        """
        ...

    async def start_submitting(
        self,
        job_id: JobId,
        index: int,
        *,
        backend: str,
        at: datetime,
        price: Credits | None = None,
        seed: int | None = None,
        spend: Spend | None = None,
        circuit: str = "",
        notes: Sequence[JobNote] = (),
    ) -> int:
        """Mark a task just before its POST; gives how often that was done, this time included. Raises JobEnded.

        `price` is what the backend costs, never more than was shown (the job's price, which None stands for). `seed` is
        what it is given, None where it takes none; a seed that the person named stays. `spend` is held for what it will
        cost the operator; with OverBudget, which it then raises, nothing is marked. `circuit` is how the backend
        stands, for the note that is written of each submit. Raises BackendPaused.
        """
        ...

    async def give_up_task(self, job_id: JobId, index: int, *, task_id: TaskId, notes: Sequence[JobNote] = ()) -> int:
        """The backend has lost what it had accepted, or nobody waits for it there any longer: the task is `queued`
        again, to be submitted anew; gives how often it was submitted. The job stays `generating`. Raises JobEnded, also
        where this is not the task any more."""
        ...

    async def postpone_submit(self, job_id: JobId, index: int, *, notes: Sequence[JobNote] = ()) -> None:
        """The POST was certainly not accepted: the task is `queued` again, its submit uncounted. Raises JobEnded."""
        ...

    async def uncount_submit(self, job_id: JobId, index: int, *, submits: int, notes: Sequence[JobNote] = ()) -> None:
        """The last of `submits` POSTs was certainly not accepted, but an earlier one may have been: the task stays
        `submitting` at its backend, and this submit uncounted. Raises JobEnded. Twice is once."""
        ...

    async def record_task(self, job_id: JobId, index: int, *, task_id: TaskId, at: datetime) -> Job:
        """The backend has accepted. The job is `generating` once no task waits to be accepted. Raises JobEnded."""
        ...

    async def record_picture(
        self,
        job_id: JobId,
        index: int,
        *,
        picture: Picture,
        facts: ProviderFacts,
        finished: FinishedTask | None,
        at: datetime | None = None,
        notes: Sequence[JobNote] = (),
    ) -> Job:
        """A task is `rendered`, which is noted where `at` says when. The job is, too, once every task is final. Raises
        JobEnded. Twice is once."""
        ...

    async def record_failure(
        self, job_id: JobId, index: int, *, failure: Failure, at: datetime, notes: Sequence[JobNote] = ()
    ) -> Job:
        """A task is `failed`. Where every task is final the job is `rendered`, or `failed` with its hold released.

        Raises JobEnded. Twice is once.
        """
        ...

    async def settle(self, job_id: JobId, *, receipt: str, at: datetime, notes: Sequence[JobNote] = ()) -> Settlement:
        """The rendered pictures were delivered: capture their price, release the rest, `delivered`.

        Twice is once (`repeated`). Raises JobEnded where the job ended otherwise.
        """
        ...

    async def end(
        self, job_id: JobId, state: JobState, *, failure: Failure, at: datetime, notes: Sequence[JobNote] = ()
    ) -> Settlement:
        """Release the hold and end the job as `failed`, `cancelled` or `undeliverable`.

        Twice is once (`repeated`). Raises JobEnded where the job ended otherwise, or where the move is not allowed
        (a rendered job is neither cancelled nor failed).
        """
        ...

    async def expire(self, *, at: datetime, sparing: Collection[JobId] = (), circuits: str = "") -> tuple[Job, ...]:
        """End every job past its deadline, releasing its hold: `undeliverable` if rendered, else `failed`.

        `sparing` names jobs to be left alone: their pictures are on their way to the person at this moment. `circuits`
        are the backends that do not work, for the note of each.
        """
        ...

    async def untold(self, *, platforms: Collection[str]) -> tuple[Job, ...]:
        """Jobs that ended without a delivery whose person has not been told yet, oldest first (100 at most)."""
        ...

    async def mark_told(self, job_id: JobId, *, notes: Sequence[JobNote] = ()) -> None: ...

    async def ended(self, job_ids: Collection[JobId]) -> tuple[JobId, ...]:
        """Which of these are final: jobs that somebody else (the terminal, an admin) has ended."""
        ...

    async def queue(self, *, limit: int) -> tuple[JobId, ...]:
        """The queued jobs in the order they will start."""
        ...

    async def active(self, person: PersonId) -> tuple[Job, ...]:
        """Not final, oldest first."""
        ...

    async def history(self, person: PersonId, *, limit: int, before: JobId | None) -> HistoryPage:
        """Jobs with pictures (delivered or undeliverable), newest first, older than `before`."""
        ...

    async def recent_jobs(self, *, states: Collection[JobState], limit: int) -> tuple[Job, ...]:
        """Of everybody, newest first."""
        ...

    async def count_jobs(self) -> dict[JobState, int]: ...

    async def finish_times(self, backend: str, *, limit: int) -> tuple[FinishedTask, ...]:
        """The newest `limit`, oldest first: what polling learned before the last stop."""
        ...

    async def expire_pictures(self, *, before: datetime) -> tuple[BlobId, ...]:
        """Forget the pictures of jobs finished before then; gives the blobs that nothing names any more."""
        ...

    async def delete_pictures(self, job_id: JobId) -> tuple[BlobId, ...]:
        """Forget the pictures of one final job, the one it began from, too; gives the blobs that nothing names any
        more. Twice is once."""
        ...

    async def unnamed(self, blobs: Collection[BlobId]) -> tuple[BlobId, ...]:
        """Which of these neither a task names, nor a job under way that begins from one."""
        ...

    async def unused(self, blobs: Collection[BlobId]) -> tuple[BlobId, ...]:
        """As `unnamed`, but what a job began from that is over counts as used: it can be asked for again."""
        ...


class Groups(Protocol):
    """What the people who run a group have chosen."""

    async def group_rules(self, platform: str, group: str) -> GroupRules:
        """Everyone, everywhere, where nobody has chosen."""
        ...

    async def change_group_rules(
        self, platform: str, group: str, change: GroupChange, *, by: str, at: datetime
    ) -> GroupRules:
        """Gives what holds now. Two changes at one time both hold. Raises TooManyListed."""
        ...

    async def move_group(self, platform: str, old: str, new: str) -> None:
        """The platform calls the group otherwise now: its rules follow, and what was asked for in it counts there. The
        places of jobs stay: their messages are where they were. Twice is once."""
        ...


class Notes(Protocol):
    """Small texts that an adapter keeps, and what a platform has sent. `owner` is the bot that they belong to."""

    async def keep_note(self, owner: str, name: str, value: str, *, expires_at: datetime | None = None) -> None:
        """Remember a small text for an adapter, in the place of what had this name before."""
        ...

    async def note(self, owner: str, name: str, *, at: datetime) -> str | None: ...

    async def drop_note(self, owner: str, name: str) -> None: ...

    async def receive_updates(self, owner: str, updates: Mapping[int, str], *, at: datetime) -> tuple[int, ...]:
        """Write down what a platform has sent, by its own numbers; gives those never received before."""
        ...

    async def waiting_updates(self, owner: str, *, max_tries: int) -> Mapping[int, str]:
        """What was received and is not finished, in order. Each call is a try; after `max_tries` it is finished."""
        ...

    async def finish_update(self, owner: str, id: int) -> None: ...

    async def forget_old(self, *, updates_before: datetime, at: datetime) -> None:
        """Drop the finished updates received before then, and the notes that have expired."""
        ...


class PlatformStorage(Places, Groups, Notes, Protocol):
    """What adapters are given: they ask the core for everything else, and can neither grant nor take."""

    async def find_person(self, identity: Identity) -> Person | None: ...

    async def balance(self, person: PersonId) -> Balance: ...

    async def history(self, person: PersonId, *, limit: int, before: JobId | None) -> HistoryPage: ...


class Storage(
    People,
    Staff,
    Money,
    Vouchers,
    Guesses,
    Links,
    Spendings,
    Acts,
    Jobs,
    Groups,
    Notes,
    Outbox,
    Alerts,
    Insight,
    Privacy,
    Protocol,
):
    """Each method is one atomic, durable transaction. All raise StorageFull where the disk is full."""

    async def ping(self) -> Health: ...
