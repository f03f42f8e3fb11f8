"""Seals over the transfers, so that a change of one by hand is noticed even where its sums still agree.

A seal covers all transfers since the last one. Its hash covers all seals before it. Reasons are left out: they are the
texts of acts, which may be erased.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storage.acts import as_json, chained
from storage.connection import Connection, Row

SEAL_LIMIT = 5000
"""Transfers that one seal covers: some 20 ms of the one writer's time."""

_LAST = "SELECT seq, last, digest, hash FROM seals ORDER BY seq DESC LIMIT 1"
_ALL = "SELECT seq, last, digest, hash FROM seals ORDER BY seq"
_ADD = "INSERT INTO seals (seq, last, digest, hash) VALUES (?, ?, ?, ?)"
_LINES = """
    SELECT seq, id, kind, source, debit, credit, amount, job, actor, at, posted_before, held_before FROM transfers
    WHERE seq > ? ORDER BY seq LIMIT ?
"""
_COVERED = """
    SELECT seq, id, kind, source, debit, credit, amount, job, actor, at, posted_before, held_before FROM transfers
    WHERE seq > ? AND seq <= ? ORDER BY seq
"""


class _Seal(NamedTuple):
    seq: int
    last: int
    digest: str
    hash: str


_NONE = _Seal(0, 0, "", "")


def seal(tx: Connection, *, limit: int = SEAL_LIMIT) -> int:
    """Cover so many transfers that no seal covers yet; gives how many there were."""
    found = tx.execute(_LAST).fetchone()
    before = _NONE if found is None else _Seal._make(found)
    lines = tx.execute(_LINES, (before.last, limit)).fetchall()
    if not lines:
        return 0
    seq, last, digest = before.seq + 1, _seq(lines[-1]), _digest(lines)
    tx.execute(_ADD, (seq, last, digest, chained(before.hash, [seq, last, digest])))
    return len(lines)


def faults(tx: Connection) -> Iterator[str]:
    """A sentence for each seal that is broken, or whose transfers are not what they were."""
    before = _NONE
    for row in tx.execute(_ALL).fetchall():
        now = _Seal._make(row)
        if (now.seq, now.hash) != (before.seq + 1, chained(before.hash, [now.seq, now.last, now.digest])):
            yield f"seal {now.seq} of the transfers was changed, or one before it is gone"
        elif _digest(tx.execute(_COVERED, (before.last, now.last)).fetchall()) != now.digest:
            yield f"a transfer between {before.last + 1} and {now.last} was changed, added or deleted by hand"
        before = now


def _seq(line: Row) -> int:
    return int(str(line[0]))


def _digest(lines: Sequence[Row]) -> str:
    digest = hashlib.sha256()
    for line in lines:
        digest.update(as_json(list(line)).encode())
    return digest.hexdigest()
