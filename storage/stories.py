"""Notes of what happened to jobs, written inside the transactions that did it; and the story they make."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model.jobs import JobId
from bot.model.outgoing import MessageOutcome
from bot.model.people import PersonId
from bot.model.signs import cut
from bot.model.stories import JobNote, Step, Story
from storage import ledger, wallets
from storage.connection import Connection, from_micros, number, to_micros
from storage.rows import find_row, load

MAX_NOTES = 60
"""Of one job. What comes of further submits is left out; how a job ended is always written."""
MAX_SAID_CHARACTERS = 300
_ALWAYS = frozenset({
    Step.FAILED, Step.ENDED_BY, Step.EXPIRED, Step.TOLD, Step.NOT_TOLD, Step.REFUND_TOLD, Step.REFUND_NOT_TOLD,
})  # fmt: skip
MOST_NOTES = 100
FORGOTTEN_AT_ONCE = 20_000
"""Notes deleted in one transaction, which takes some 20 ms."""

_ADD = """
    INSERT INTO job_notes (job, n, at, step, idx, backend, circuit, said)
    SELECT ?, last.n + 1, ?, ?, ?, ?, ?, ?
    FROM (SELECT COALESCE(MAX(n), 0) AS n FROM job_notes WHERE job = ?) AS last WHERE last.n < ?
"""
_NOTES = "SELECT at, step, idx, backend, circuit, said FROM job_notes WHERE job = ? ORDER BY n"
_LAST_JOB = "SELECT seq, id FROM jobs WHERE person = ? ORDER BY seq DESC LIMIT 1"
_TOLD = "SELECT told FROM jobs WHERE seq = ?"
_WAITING = "SELECT made_at FROM outbox WHERE topic = ? AND kind = 'notice' AND done_at IS NULL ORDER BY seq"
_SEQ = "SELECT seq FROM jobs WHERE id = ?"
_TOPIC = "job:"
_FORGET = """
    DELETE FROM job_notes WHERE (job, n) IN (
        SELECT job, n FROM job_notes WHERE job <= (
            SELECT seq FROM jobs WHERE finished_at < ? ORDER BY finished_at DESC LIMIT 1
        ) LIMIT ?
    )
"""


class _NoteRow(NamedTuple):
    at: int
    step: str
    idx: int | None
    backend: str
    circuit: str
    said: str


class _JobIdRow(NamedTuple):
    seq: int
    id: str


def add(tx: Connection, seq: int, notes: Sequence[JobNote]) -> None:
    """Write them behind those that the job has."""
    for note in notes:
        most = MOST_NOTES if note.step in _ALWAYS else MAX_NOTES
        values = (
            seq, to_micros(note.at), note.step.value, note.index, note.backend, cut(note.circuit, MAX_SAID_CHARACTERS),
            cut(note.said, MAX_SAID_CHARACTERS), seq, most,
        )  # fmt: skip
        tx.execute(_ADD, values)


def story(tx: Connection, *, job_id: JobId) -> Story:
    """Raises UnknownJob."""
    row = find_row(tx, job_id)
    rows = map(_NoteRow._make, tx.execute(_NOTES, (row.seq,)).fetchall())
    return Story(
        job=load(tx, job_id),
        notes=tuple(_note(note) for note in rows),
        entries=ledger.entries_of_job(tx, job_id=job_id),
        is_told=bool(number(tx.execute(_TOLD, (row.seq,)).fetchone())),
        refunds_untold=tuple(from_micros(number(row)) for row in tx.execute(_WAITING, (topic(job_id),)).fetchall()),
    )


def topic(job_id: str) -> str:
    """What a notice about the job is marked with in the outbox."""
    return f"{_TOPIC}{job_id}"


def note_notice(tx: Connection, *, topic: str, outcome: MessageOutcome, at: datetime) -> None:
    """What came of a notice about a job; of any other, and of a job that is gone, nothing is written."""
    found = tx.execute(_SEQ, (topic.removeprefix(_TOPIC),)).fetchone() if topic.startswith(_TOPIC) else None
    if found is not None:
        step = Step.REFUND_TOLD if outcome is MessageOutcome.TOLD else Step.REFUND_NOT_TOLD
        said = "no answer" if outcome is MessageOutcome.UNKNOWN else ""
        add(tx, number(found), [JobNote(at=at, step=step, said=said)])


def last_job(tx: Connection, *, person: PersonId) -> JobId | None:
    """What the person asked for last, whatever came of it."""
    found = tx.execute(_LAST_JOB, (wallets.current(tx, person),)).fetchone()
    return None if found is None else JobId(_JobIdRow._make(found).id)


def forget(tx: Connection, *, before: datetime) -> int:
    """Drop notes of jobs that ended before then, the oldest first, FORGOTTEN_AT_ONCE at most; gives how many.

    Jobs are numbered as they come, so that all up to the last one that ended before then are over, but for what was
    under way beside it.
    """
    return tx.execute(_FORGET, (to_micros(before), FORGOTTEN_AT_ONCE)).rowcount


def _note(row: _NoteRow) -> JobNote:
    return JobNote(
        at=from_micros(row.at),
        step=Step(row.step),
        index=row.idx,
        backend=row.backend,
        circuit=row.circuit,
        said=row.said,
    )
