"""The pacing of wrong codes, over all platforms and processes, since it is in the database.

Whoever looks at a code calls `check` before and `note_wrong` after a wrong one, in the transaction that looks at it: of
many tries at once no more are looked at than may be. What `note_wrong` writes must be committed, so a wrong code is an
answer of that transaction and no error.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.model.guesses import (
    FORGOTTEN_AFTER,
    STORM_FROM,
    STORM_SPAN,
    Purpose,
    TooManyGuesses,
    wait_after,
)
from bot.model.people import Identity
from storage.connection import Connection, from_micros, marks, number, to_micros

EVERYBODY = ""
"""In the place of an identity: the row that counts all wrong tries."""

_OF = """
    SELECT COALESCE(SUM(wrong), 0), COALESCE(MAX(last_at), 0) FROM guesses
    WHERE purpose = ? AND identity IN ({identities}) AND last_at > ?
"""
_OF_EVERYBODY = "SELECT COALESCE(SUM(wrong), 0) FROM guesses WHERE purpose = ? AND identity = ? AND since > ?"
# A row that is too old begins anew: with `since` for everybody, with `last_at` for one identity.
_NOTE = """
    INSERT INTO guesses (purpose, identity, wrong, since, last_at) VALUES (?, ?, 1, ?, ?)
    ON CONFLICT (purpose, identity) DO UPDATE SET
        wrong = CASE WHEN {age} > ? THEN wrong + 1 ELSE 1 END,
        since = CASE WHEN {age} > ? THEN since ELSE excluded.since END,
        last_at = excluded.last_at
"""
_NOTE_ONE = _NOTE.format(age="guesses.last_at")
_NOTE_ALL = _NOTE.format(age="guesses.since")
_FORGET = "DELETE FROM guesses WHERE last_at <= ?"


class _Wrong(NamedTuple):
    wrong: int
    last_at: int


def wait(tx: Connection, *, purpose: Purpose, identities: Collection[Identity], at: datetime) -> timedelta:
    """How long who has these identities has to wait before another code is looked at; nothing, where they need not."""
    whose = tuple(map(str, identities))
    question = _OF.format(identities=marks(whose))
    theirs = _Wrong._make(
        tx.execute(question, (purpose.value, *whose, to_micros(at - FORGOTTEN_AFTER))).fetchone() or (0, 0)
    )
    if theirs.wrong == 0:
        return timedelta()
    of_all = tx.execute(_OF_EVERYBODY, (purpose.value, EVERYBODY, to_micros(at - STORM_SPAN))).fetchone()
    until = from_micros(theirs.last_at) + wait_after(theirs.wrong, is_storm=number(of_all) >= STORM_FROM)
    return max(until - at, timedelta())


def check(tx: Connection, *, purpose: Purpose, identities: Collection[Identity], at: datetime) -> None:
    """Raises TooManyGuesses where they have to wait. Changes nothing."""
    left = wait(tx, purpose=purpose, identities=identities, at=at)
    if left:
        raise TooManyGuesses(minutes=-(-left // timedelta(minutes=1)))


def note_wrong(tx: Connection, *, purpose: Purpose, identity: Identity, at: datetime) -> None:
    """One more wrong code, of whoever asks; it counts for all identities of their person. What counts no more of
    anybody is dropped."""
    now = to_micros(at)
    fresh, in_storm = to_micros(at - FORGOTTEN_AFTER), to_micros(at - STORM_SPAN)
    tx.execute(_FORGET, (fresh,))
    tx.execute(_NOTE_ONE, (purpose.value, str(identity), now, now, fresh, fresh))
    tx.execute(_NOTE_ALL, (purpose.value, EVERYBODY, now, now, in_storm, in_storm))
