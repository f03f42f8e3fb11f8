"""What a platform has sent: written down before the platform hears that it arrived, and handled from here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from storage.connection import Connection, to_micros

_RECEIVE = """
    INSERT INTO updates (owner, id, payload, received_at) VALUES (?, ?, ?, ?) ON CONFLICT (owner, id) DO NOTHING
"""
_WAITING = "SELECT id, payload FROM updates WHERE owner = ? AND payload IS NOT NULL AND tries < ? ORDER BY id"
_TRY = "UPDATE updates SET tries = tries + 1 WHERE owner = ? AND payload IS NOT NULL"
_FINISH = "UPDATE updates SET payload = NULL WHERE owner = ? AND id = ?"
_GIVE_UP = "UPDATE updates SET payload = NULL WHERE owner = ? AND payload IS NOT NULL AND tries >= ?"
_FORGET = "DELETE FROM updates WHERE received_at < ? AND payload IS NULL"


class _UpdateRow(NamedTuple):
    id: int
    payload: str


def receive(tx: Connection, *, owner: str, updates: Mapping[int, str], at: datetime) -> tuple[int, ...]:
    """Write down what a platform has sent; gives the numbers that were never received before."""
    return tuple(
        id for id, payload in updates.items() if tx.execute(_RECEIVE, (owner, id, payload, to_micros(at))).rowcount == 1
    )


def waiting(tx: Connection, *, owner: str, max_tries: int) -> Mapping[int, str]:
    """What was received and is not finished, in order. Asking counts as a try; what was tried often
    enough is finished: its contents are not kept.
    """
    tx.execute(_GIVE_UP, (owner, max_tries))
    rows = map(_UpdateRow._make, tx.execute(_WAITING, (owner, max_tries)).fetchall())
    found = {row.id: row.payload for row in rows}
    tx.execute(_TRY, (owner,))
    return found


def finish(tx: Connection, *, owner: str, id: int) -> None:
    tx.execute(_FINISH, (owner, id))


def forget(tx: Connection, *, before: datetime) -> None:
    tx.execute(_FORGET, (to_micros(before),))
