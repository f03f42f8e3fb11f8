"""Jobs as rows, and rows as jobs."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from bot.model.images import AspectRatio, BlobId, Picture, Size, TaskId
from bot.model.jobs import Failure, Job, JobId, JobState, Place, Task, TaskState
from bot.model.people import Identity, PersonId
from bot.model.refusals import UnknownJob
from storage.connection import Connection, Row, chunks, from_micros, marks

SELECT_JOBS = """
    SELECT seq, id, request_id, person, identity_platform, user_id, platform, address, locale, prompt, aspect_ratio,
        price, hold, captured, state, accepted_at, deadline_at, finished_at, failure_key, failure_detail, receipt,
        chat_group, spoiler, provisional, width_px, height_px, source_blob, strength_percent, drawn_seed, chat
    FROM jobs
"""
_SELECT_TASKS = """
    SELECT job, idx, state, seed, backend, task_id, submits, accepted_at, blob, media_type, width_px, height_px,
        size_bytes, failure_key, failure_detail, price
    FROM tasks
"""
_JOB = SELECT_JOBS + " WHERE id = ?"
_TASKS_OF_JOB = _SELECT_TASKS + " WHERE job = ? ORDER BY idx"
_write_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


class JobRow(NamedTuple):
    seq: int
    id: str
    request_id: str
    person: str
    identity_platform: str
    user_id: str
    platform: str
    address: str
    locale: str
    prompt: str
    aspect_ratio: str
    price: int
    hold: int
    captured: int
    state: str
    accepted_at: int
    deadline_at: int
    finished_at: int | None
    failure_key: str | None
    failure_detail: str | None
    receipt: str | None
    chat_group: str
    spoiler: int
    provisional: int
    width_px: int | None
    height_px: int | None
    source_blob: str | None
    strength_percent: int | None
    drawn_seed: int | None
    chat: str


class TaskRow(NamedTuple):
    job: int
    idx: int
    state: str
    seed: int | None
    backend: str | None
    task_id: str | None
    submits: int
    accepted_at: int | None
    blob: str | None
    media_type: str | None
    width_px: int | None
    height_px: int | None
    size_bytes: int | None
    failure_key: str | None
    failure_detail: str | None
    price: int | None


def find_row(tx: Connection, job_id: JobId) -> JobRow:
    """Raises UnknownJob."""
    row = tx.execute(_JOB, (job_id,)).fetchone()
    if row is None:
        raise UnknownJob(given=job_id)
    return JobRow._make(row)


def load(tx: Connection, job_id: JobId) -> Job:
    """The job as it stands now. Raises UnknownJob."""
    row = find_row(tx, job_id)
    return joined(row, find_tasks(tx, row.seq))


def load_all(tx: Connection, rows: Sequence[Row]) -> tuple[Job, ...]:
    """The jobs of rows that SELECT_JOBS gave, in that order."""
    return with_tasks(tx, [JobRow._make(row) for row in rows])


def with_tasks(tx: Connection, rows: Sequence[JobRow]) -> tuple[Job, ...]:
    tasks: defaultdict[int, list[Task]] = defaultdict(list)
    for piece in chunks([row.seq for row in rows]):
        found = tx.execute(_SELECT_TASKS + f" WHERE job IN ({marks(piece)}) ORDER BY job, idx", piece).fetchall()
        for task in map(TaskRow._make, found):
            tasks[task.job].append(to_task(task))
    return tuple(to_job(row, tuple(tasks[row.seq])) for row in rows)


def find_tasks(tx: Connection, seq: int) -> tuple[TaskRow, ...]:
    """Of one job, in order."""
    return tuple(map(TaskRow._make, tx.execute(_TASKS_OF_JOB, (seq,)).fetchall()))


def joined(row: JobRow, tasks: Iterable[TaskRow]) -> Job:
    """The job of rows that are known already."""
    return to_job(row, tuple(map(to_task, tasks)))


def to_job(row: JobRow, tasks: tuple[Task, ...]) -> Job:
    return Job(
        id=JobId(row.id),
        request_id=row.request_id,
        person=PersonId(row.person),
        identity=Identity(platform=row.identity_platform, user_id=row.user_id),
        place=Place(platform=row.platform, chat=row.chat, address=_read_address(row.address)),
        locale=row.locale,
        prompt=row.prompt,
        aspect_ratio=AspectRatio(row.aspect_ratio),
        price=row.price,
        hold=row.hold,
        captured=row.captured,
        state=JobState(row.state),
        tasks=tasks,
        accepted_at=from_micros(row.accepted_at),
        deadline_at=from_micros(row.deadline_at),
        finished_at=None if row.finished_at is None else from_micros(row.finished_at),
        failure=_failure(row.failure_key, row.failure_detail),
        receipt=row.receipt,
        group=row.chat_group,
        is_spoiler=bool(row.spoiler),
        is_provisional=bool(row.provisional),
        size=_size(row),
        source=None if row.source_blob is None else BlobId(row.source_blob),
        strength_percent=row.strength_percent,
        drawn_seed=row.drawn_seed,
    )


def to_task(row: TaskRow) -> Task:
    return Task(
        index=row.idx,
        state=TaskState(row.state),
        seed=row.seed,
        backend=row.backend,
        task_id=None if row.task_id is None else TaskId(row.task_id),
        submits=row.submits,
        accepted_at=None if row.accepted_at is None else from_micros(row.accepted_at),
        picture=_picture(row),
        failure=_failure(row.failure_key, row.failure_detail),
        price=row.price,
    )


def write_address(place: Place) -> str:
    return canonical_address(place.address)


def canonical_address(address: Mapping[str, str]) -> str:
    return _write_canonical(dict(address))


def _read_address(written: str) -> dict[str, str]:
    return cast("dict[str, str]", json.loads(written))


def _size(row: JobRow) -> Size | None:
    if row.width_px is None or row.height_px is None:
        return None
    return Size(width_px=row.width_px, height_px=row.height_px)


def _picture(row: TaskRow) -> Picture | None:
    if row.blob is None:
        return None
    return Picture(
        blob=BlobId(row.blob),
        media_type=row.media_type or "",
        width_px=row.width_px or 0,
        height_px=row.height_px or 0,
        size_bytes=row.size_bytes or 0,
    )


def _failure(key: str | None, detail: str | None) -> Failure | None:
    return None if key is None else Failure(key=key, detail=detail or "")
