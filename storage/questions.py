"""Questions about jobs. Each has its index; only `count_jobs` reads an index from end to end."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from bot.model.commands import HistoryPage
from bot.model.jobs import NOT_ACKNOWLEDGED, FinishedTask, Job, JobId, JobState
from bot.model.people import PersonId
from storage import wallets
from storage.connection import Connection, chunks, marks, number, text, to_micros
from storage.rows import SELECT_JOBS, JobRow, load_all, with_tasks

_ONE = SELECT_JOBS + " WHERE id = ?"
_UNDER_WAY = SELECT_JOBS + " WHERE state IN ('submitting', 'generating', 'rendered') AND platform IN "
_ENDED = "SELECT id FROM jobs WHERE finished_at IS NOT NULL AND id IN "
_SETTLED_SINCE = (
    SELECT_JOBS + " WHERE finished_at >= ? AND told = 1 AND (state <> 'delivered' OR keeps_pictures = 1)"
    f" AND (failure_key IS NULL OR failure_key <> '{NOT_ACKNOWLEDGED}') AND platform IN "
)
_QUEUE = "SELECT id FROM jobs WHERE state = 'queued' ORDER BY seq LIMIT ?"
_ACTIVE = SELECT_JOBS + " WHERE person = ? AND finished_at IS NULL ORDER BY seq"
_HISTORY = SELECT_JOBS + " WHERE person = ? AND keeps_pictures = 1 AND state IN ('delivered', 'undeliverable')"
_OLDER = " AND seq < COALESCE((SELECT seq FROM jobs WHERE id = ?), 0)"
_NEWEST_FIRST = " ORDER BY seq DESC LIMIT ?"
_IN_STATE = "SELECT seq FROM (SELECT seq FROM jobs WHERE state = ? ORDER BY seq DESC LIMIT ?) AS newest"
_COUNT = "SELECT state, count(*) FROM jobs GROUP BY state"
_FINISH_TIMES = """
    SELECT not_done_at_s, done_by_s FROM tasks WHERE backend = ? AND finish_order IS NOT NULL
    ORDER BY finish_order DESC LIMIT ?
"""


class _CountRow(NamedTuple):
    state: str
    jobs: int


class _FinishRow(NamedTuple):
    not_done_at_s: float
    done_by_s: float


def job(tx: Connection, *, job_id: JobId) -> Job | None:
    found = load_all(tx, tx.execute(_ONE, (job_id,)).fetchall())
    return found[0] if found else None


def unfinished(tx: Connection, *, platforms: Collection[str]) -> tuple[Job, ...]:
    names = tuple(platforms)
    if not names:
        return ()
    return load_all(tx, tx.execute(_UNDER_WAY + f"({marks(names)}) ORDER BY seq", names).fetchall())


def settled_since(tx: Connection, *, since: datetime, platforms: Collection[str], limit: int) -> tuple[Job, ...]:
    names = tuple(platforms)
    if not names:
        return ()
    question = _SETTLED_SINCE + f"({marks(names)}) ORDER BY finished_at DESC, seq DESC LIMIT ?"
    return load_all(tx, tx.execute(question, (to_micros(since), *names, limit)).fetchall())


def ended(tx: Connection, *, job_ids: Collection[JobId]) -> tuple[JobId, ...]:
    found: list[JobId] = []
    for piece in chunks(tuple(job_ids)):
        found += [JobId(text(row)) for row in tx.execute(_ENDED + f"({marks(piece)})", piece).fetchall()]
    return tuple(found)


def queue(tx: Connection, *, limit: int) -> tuple[JobId, ...]:
    return tuple(JobId(text(row)) for row in tx.execute(_QUEUE, (limit,)).fetchall())


def active(tx: Connection, *, person: PersonId) -> tuple[Job, ...]:
    return load_all(tx, tx.execute(_ACTIVE, (wallets.current(tx, person),)).fetchall())


def history(tx: Connection, *, person: PersonId, limit: int, before: JobId | None) -> HistoryPage:
    """Jobs with pictures, newest first. After a job that nobody knows comes an empty page."""
    person = wallets.current(tx, person)
    if before is None:
        found = tx.execute(_HISTORY + _NEWEST_FIRST, (person, limit + 1)).fetchall()
    else:
        found = tx.execute(_HISTORY + _OLDER + _NEWEST_FIRST, (person, before, limit + 1)).fetchall()
    rows = [JobRow._make(row) for row in found]
    page = with_tasks(tx, rows[:limit])
    return HistoryPage(jobs=page, next_before=page[-1].id if page and len(rows) > limit else None)


def recent_jobs(tx: Connection, *, states: Collection[JobState], limit: int) -> tuple[Job, ...]:
    names = tuple(sorted({state.value for state in states}))
    if not names:
        return ()
    newest = " UNION ALL ".join([_IN_STATE] * len(names))
    values = [value for name in names for value in (name, limit)]
    return load_all(
        tx, tx.execute(SELECT_JOBS + f" WHERE seq IN ({newest})" + _NEWEST_FIRST, (*values, limit)).fetchall()
    )


def count_jobs(tx: Connection) -> dict[JobState, int]:
    """Every state has its number, 0 where there is none."""
    counted = {JobState(row.state): row.jobs for row in map(_CountRow._make, tx.execute(_COUNT).fetchall())}
    return {state: counted.get(state, 0) for state in JobState}


def finish_times(tx: Connection, *, backend: str, limit: int) -> tuple[FinishedTask, ...]:
    rows = map(_FinishRow._make, tx.execute(_FINISH_TIMES, (backend, limit)).fetchall())
    newest_first = [FinishedTask(not_done_at_s=row.not_done_at_s, done_by_s=row.done_by_s) for row in rows]
    return tuple(reversed(newest_first))


def count_queued(tx: Connection) -> int:
    return number(tx.execute("SELECT count(*) FROM jobs WHERE state = 'queued'").fetchone())
