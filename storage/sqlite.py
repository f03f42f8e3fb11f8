"""The Storage port on one SQLite file: the plain functions of this folder, behind one writer and one reader."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.model.commands import HistoryPage
from bot.model.errors import BotError
from bot.model.images import AspectRatio, BlobId, Picture, ProviderFacts, TaskId
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
from bot.model.ledger import Allowances, Credits, Visit
from bot.model.people import GroupChange, GroupRules, Identity, Membership, Person, PersonId
from bot.model.refusals import StorageFull, StorageReadOnly
from bot.model.spending import Spend
from bot.model.stories import JobNote
from bot.ports import Health
from storage import day_counts, groups, inbox, jobs, notes, people, pictures, preferences, questions, tasks
from storage.blobs import WRITABLE
from storage.connection import Connection
from storage.sqlite_guesses import SqliteGuesses
from storage.sqlite_insight import SqliteInsight
from storage.sqlite_links import SqliteLinks
from storage.sqlite_money import SqliteMoney
from storage.sqlite_privacy import SqlitePrivacy
from storage.sqlite_spending import SqliteSpending
from storage.sqlite_staff import SqliteStaff
from storage.sqlite_telling import SqliteTelling
from storage.sqlite_vouchers import SqliteVouchers
from storage.thread import connect_writer
from storage.writer import BATCH_LIMIT

PING_TIMEOUT_S = 5.0


class SqliteStorage(
    SqliteMoney,
    SqliteSpending,
    SqliteStaff,
    SqliteTelling,
    SqliteInsight,
    SqliteVouchers,
    SqliteGuesses,
    SqliteLinks,
    SqlitePrivacy,
):
    """Open it before use and close it in the same event loop: `async with SqliteStorage(path=...) as storage`.

    Any number of tasks may call it, and other processes may work on the same file.
    """

    def __init__(
        self,
        *,
        path: Path,
        batch_limit: int = BATCH_LIMIT,
        ping_timeout_s: float = PING_TIMEOUT_S,
        connect: Callable[[Path], sqlite3.Connection] = connect_writer,
    ) -> None:
        super().__init__(path=path, batch_limit=batch_limit, connect=connect)
        self._ping_timeout_s = ping_timeout_s

    # --- people -------------------------------------------------------------------------------------------------------

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
        return await self.write(
            partial(
                people.meet,
                identity=identity,
                name=name,
                locale=locale,
                allowances=allowances,
                at=at,
                username=username,
                membership=membership,
            )
        )

    async def find_person(self, identity: Identity) -> Person | None:
        return await self.read(partial(people.find, identity=identity))

    async def find_username(self, platform: str, username: str) -> Identity | None:
        return await self.read(partial(preferences.find_username, platform=platform, username=username))

    async def set_preferences(
        self,
        person: PersonId,
        *,
        locale: str | None = None,
        aspect_ratio: AspectRatio | None = None,
        wants_files: bool | None = None,
    ) -> Person:
        return await self.write(
            partial(
                preferences.set_preferences,
                person=person,
                locale=locale,
                aspect_ratio=aspect_ratio,
                wants_files=wants_files,
            )
        )

    async def mark_offered(self, person: PersonId) -> None:
        await self.write(partial(jobs.mark_offered, person=person))

    # --- places of jobs -----------------------------------------------------------------------------------------------

    async def job(self, job_id: JobId) -> Job | None:
        return await self.read(partial(questions.job, job_id=job_id))

    async def update_place(self, job_id: JobId, place: Place) -> None:
        await self.write(partial(jobs.update_place, job_id=job_id, place=place))

    # --- jobs: their life in order, and questions about them ----------------------------------------------------------

    async def accept(self, order: Order, *, limits: Limits) -> Accepted:
        return await self.write(partial(jobs.accept, order=order, limits=limits))

    async def would_accept(self, order: Order, *, limits: Limits, ahead: Ahead) -> Accepted | None:
        return await self.read(partial(jobs.would_accept, order=order, limits=limits, ahead=ahead))

    async def find_accepted(self, request_id: str, *, person: PersonId) -> Accepted | None:
        return await self.read(partial(jobs.find_accepted, request_id=request_id, person=person))

    async def confirm(self, job_id: JobId, place: Place) -> Job | None:
        return await self.write(partial(jobs.confirm, job_id=job_id, place=place))

    async def withdraw(self, job_id: JobId, *, failure: Failure, at: datetime) -> Job | None:
        return await self.write(partial(jobs.withdraw, job_id=job_id, failure=failure, at=at))

    async def provisional(self, platform: str) -> tuple[Job, ...]:
        return await self.read(partial(jobs.provisional, platform=platform))

    async def take_queued(self, *, platforms: Collection[str], pictures: int) -> tuple[Job, ...]:
        return await self.write(partial(jobs.take_queued, platforms=platforms, pictures=pictures))

    async def unfinished(self, *, platforms: Collection[str]) -> tuple[Job, ...]:
        return await self.read(partial(questions.unfinished, platforms=platforms))

    async def settled_since(self, *, since: datetime, platforms: Collection[str], limit: int) -> tuple[Job, ...]:
        return await self.read(partial(questions.settled_since, since=since, platforms=platforms, limit=limit))

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
        start = partial(tasks.start_submitting, job_id=job_id, index=index, backend=backend, at=at)
        more = partial(start, price=price, seed=seed, spend=spend, circuit=circuit, notes=notes)
        return await self.write(more)

    async def give_up_task(self, job_id: JobId, index: int, *, task_id: TaskId, notes: Sequence[JobNote] = ()) -> int:
        return await self.write(partial(tasks.give_up_task, job_id=job_id, index=index, task_id=task_id, notes=notes))

    async def postpone_submit(self, job_id: JobId, index: int, *, notes: Sequence[JobNote] = ()) -> None:
        await self.write(partial(tasks.postpone_submit, job_id=job_id, index=index, notes=notes))

    async def uncount_submit(self, job_id: JobId, index: int, *, submits: int, notes: Sequence[JobNote] = ()) -> None:
        await self.write(partial(tasks.uncount_submit, job_id=job_id, index=index, submits=submits, notes=notes))

    async def record_task(self, job_id: JobId, index: int, *, task_id: TaskId, at: datetime) -> Job:
        return await self.write(partial(tasks.record_task, job_id=job_id, index=index, task_id=task_id, at=at))

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
        return await self.write(
            partial(
                tasks.record_picture,
                job_id=job_id,
                index=index,
                picture=picture,
                facts=facts,
                finished=finished,
                at=at,
                notes=notes,
            )
        )

    async def record_failure(
        self, job_id: JobId, index: int, *, failure: Failure, at: datetime, notes: Sequence[JobNote] = ()
    ) -> Job:
        return await self.write(
            partial(tasks.record_failure, job_id=job_id, index=index, failure=failure, at=at, notes=notes)
        )

    async def settle(self, job_id: JobId, *, receipt: str, at: datetime, notes: Sequence[JobNote] = ()) -> Settlement:
        return await self.write(partial(jobs.settle, job_id=job_id, receipt=receipt, at=at, notes=notes))

    async def end(
        self, job_id: JobId, state: JobState, *, failure: Failure, at: datetime, notes: Sequence[JobNote] = ()
    ) -> Settlement:
        return await self.write(partial(jobs.end, job_id=job_id, state=state, failure=failure, at=at, notes=notes))

    async def expire(self, *, at: datetime, sparing: Collection[JobId] = (), circuits: str = "") -> tuple[Job, ...]:
        return await self.write(partial(jobs.expire, at=at, sparing=sparing, circuits=circuits))

    async def untold(self, *, platforms: Collection[str]) -> tuple[Job, ...]:
        return await self.read(partial(jobs.untold, platforms=platforms))

    async def mark_told(self, job_id: JobId, *, notes: Sequence[JobNote] = ()) -> None:
        await self.write(partial(jobs.mark_told, job_id=job_id, notes=notes))

    async def ended(self, job_ids: Collection[JobId]) -> tuple[JobId, ...]:
        return await self.read(partial(questions.ended, job_ids=job_ids))

    async def queue(self, *, limit: int) -> tuple[JobId, ...]:
        return await self.read(partial(questions.queue, limit=limit))

    async def active(self, person: PersonId) -> tuple[Job, ...]:
        return await self.read(partial(questions.active, person=person))

    async def history(self, person: PersonId, *, limit: int, before: JobId | None) -> HistoryPage:
        return await self.read(partial(questions.history, person=person, limit=limit, before=before))

    async def recent_jobs(self, *, states: Collection[JobState], limit: int) -> tuple[Job, ...]:
        return await self.read(partial(questions.recent_jobs, states=states, limit=limit))

    async def count_jobs(self) -> dict[JobState, int]:
        return await self.read(questions.count_jobs)

    async def finish_times(self, backend: str, *, limit: int) -> tuple[FinishedTask, ...]:
        return await self.read(partial(questions.finish_times, backend=backend, limit=limit))

    async def expire_pictures(self, *, before: datetime) -> tuple[BlobId, ...]:
        return await self.write(partial(pictures.expire_pictures, before=before))

    async def delete_pictures(self, job_id: JobId) -> tuple[BlobId, ...]:
        return await self.write(partial(pictures.delete_pictures, job_id=job_id))

    async def unnamed(self, blobs: Collection[BlobId]) -> tuple[BlobId, ...]:
        return await self.read(partial(pictures.unnamed, blobs=blobs))

    async def unused(self, blobs: Collection[BlobId]) -> tuple[BlobId, ...]:
        return await self.read(partial(pictures.unused, blobs=blobs))

    # --- groups -------------------------------------------------------------------------------------------------------

    async def group_rules(self, platform: str, group: str) -> GroupRules:
        return await self.read(partial(groups.rules, platform=platform, group=group))

    async def change_group_rules(
        self, platform: str, group: str, change: GroupChange, *, by: str, at: datetime
    ) -> GroupRules:
        return await self.write(partial(groups.change, platform=platform, group=group, to=change, by=by, at=at))

    async def move_group(self, platform: str, old: str, new: str) -> None:
        await self.write(partial(groups.move, platform=platform, old=old, new=new))

    # --- notes and updates of the adapters ----------------------------------------------------------------------------

    async def keep_note(self, owner: str, name: str, value: str, *, expires_at: datetime | None = None) -> None:
        await self.write(partial(notes.keep, owner=owner, name=name, value=value, expires_at=expires_at))

    async def note(self, owner: str, name: str, *, at: datetime) -> str | None:
        return await self.read(partial(notes.find, owner=owner, name=name, at=at))

    async def drop_note(self, owner: str, name: str) -> None:
        await self.write(partial(notes.drop, owner=owner, name=name))

    async def receive_updates(self, owner: str, updates: Mapping[int, str], *, at: datetime) -> tuple[int, ...]:
        return await self.write(partial(inbox.receive, owner=owner, updates=updates, at=at))

    async def waiting_updates(self, owner: str, *, max_tries: int) -> Mapping[int, str]:
        return await self.write(partial(inbox.waiting, owner=owner, max_tries=max_tries))

    async def finish_update(self, owner: str, id: int) -> None:
        await self.write(partial(inbox.finish, owner=owner, id=id))

    async def forget_old(self, *, updates_before: datetime, at: datetime) -> None:
        await self.write(partial(inbox.forget, before=updates_before))
        await self.write(partial(notes.drop_expired, at=at))
        await self.write(partial(day_counts.forget, at=at))

    # --- health -------------------------------------------------------------------------------------------------------

    async def ping(self) -> Health:
        """Whether a question is answered and a row is written within `ping_timeout_s`. Never raises an Exception."""
        try:
            async with asyncio.timeout(self._ping_timeout_s):
                await self.read(questions.count_queued)
                await self.write(_leave_a_trace)
        except TimeoutError:
            return Health(is_ok=False, detail=f"{self._path} did not answer within {self._ping_timeout_s:g} s")
        except StorageReadOnly as error:
            return Health(is_ok=False, detail=f"{self._path} cannot be written to: {error.__cause__}. {WRITABLE}")
        except StorageFull:
            return Health(is_ok=False, detail=f"{self._path} is on a full disk: make room")
        except (sqlite3.Error, BotError, RuntimeError, ValueError) as error:
            return Health(is_ok=False, detail=f"{self._path}: {error}")
        return Health(is_ok=True, detail=f"{self._path} answers")


def _leave_a_trace(tx: Connection) -> None:
    """Write a row and take it away: a transaction that changes nothing begins and commits on a read-only file, too."""
    notes.keep(tx, owner="storage", name="ping", value="", expires_at=None)
    notes.drop(tx, owner="storage", name="ping")
