"""Which blobs are named by a task, or by a job under way that begins from one, and until when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.model.images import BlobId
from bot.model.jobs import JobId
from storage.connection import Connection, chunks, marks, number, text, to_micros
from storage.rows import find_row

_EXPIRED = "SELECT seq FROM jobs WHERE keeps_pictures = 1 AND finished_at < ?"
_BLOBS = "SELECT blob FROM tasks WHERE blob IS NOT NULL AND job IN "
_FORGET = "UPDATE tasks SET blob = NULL WHERE blob IS NOT NULL AND job IN "
_KEEPS_NONE = "UPDATE jobs SET keeps_pictures = 0 WHERE seq IN "
_NAMED = "SELECT DISTINCT blob FROM tasks WHERE blob IS NOT NULL AND blob IN "
_BEGUN_FROM = """
    SELECT DISTINCT source_blob FROM jobs WHERE finished_at IS NULL AND source_blob IS NOT NULL AND source_blob IN
"""
_EVER_BEGUN_FROM = "SELECT DISTINCT source_blob FROM jobs WHERE source_blob IS NOT NULL AND source_blob IN "
_SOURCE = "SELECT source_blob FROM jobs WHERE source_blob IS NOT NULL AND seq = ?"
_FORGET_SOURCE = "UPDATE jobs SET source_blob = NULL WHERE seq = ?"


def expire_pictures(tx: Connection, *, before: datetime) -> tuple[BlobId, ...]:
    """Forget old pictures; gives the blobs that nothing names any more. A second call has nothing left to give."""
    return _forget(tx, [number(row) for row in tx.execute(_EXPIRED, (to_micros(before),)).fetchall()])


def delete_pictures(tx: Connection, *, job_id: JobId) -> tuple[BlobId, ...]:
    """Forget the pictures of one job. One that is not over keeps its pictures. Raises UnknownJob."""
    row = find_row(tx, job_id)
    if row.finished_at is None:
        return ()
    sources = [BlobId(text(found)) for found in tx.execute(_SOURCE, (row.seq,)).fetchall()]
    tx.execute(_FORGET_SOURCE, (row.seq,))
    return tuple(dict.fromkeys((*_forget(tx, [row.seq]), *unnamed(tx, blobs=sources))))


def _forget(tx: Connection, jobs: Sequence[int]) -> tuple[BlobId, ...]:
    forgotten: dict[BlobId, None] = {}
    for piece in chunks(jobs):
        inside = f"({marks(piece)})"
        forgotten |= {BlobId(text(row)): None for row in tx.execute(_BLOBS + inside, piece).fetchall()}
        tx.execute(_FORGET + inside, piece)
        tx.execute(_KEEPS_NONE + inside, piece)
    return unnamed(tx, blobs=forgotten)


def unnamed(tx: Connection, *, blobs: Collection[BlobId]) -> tuple[BlobId, ...]:
    """Which of these blobs nothing names, in the order given."""
    return _outside(tx, blobs, _NAMED, _BEGUN_FROM)


def unused(tx: Connection, *, blobs: Collection[BlobId]) -> tuple[BlobId, ...]:
    """Which of these blobs neither a task names nor any job began from, over or not, in the order given."""
    return _outside(tx, blobs, _NAMED, _EVER_BEGUN_FROM)


def _outside(tx: Connection, blobs: Collection[BlobId], *questions: str) -> tuple[BlobId, ...]:
    named: set[str] = set()
    for piece in chunks(tuple(blobs)):
        for named_in in questions:
            named |= {text(row) for row in tx.execute(named_in + f"({marks(piece)})", piece).fetchall()}
    return tuple(blob for blob in blobs if blob not in named)
