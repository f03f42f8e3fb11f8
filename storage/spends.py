"""What the provider charges: a row for each submit whose cost is not known yet, and the sums of each day.

The row of a day is read and raised in the transaction of the submit, so that concurrent submits cannot overrun it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model.jobs import JobId
from bot.model.spending import OverBudget, Spend, Spending
from storage.connection import Connection, number, to_micros
from storage.rows import find_row

LEARNED_FROM = 20
"""The dearest of so many pictures, the newest, is the estimate for the next one."""

CLOSED_AT_ONCE = 500

_ESTIMATE = """
    SELECT COALESCE(MAX(consumed_credits), ?) FROM (
        SELECT consumed_credits FROM tasks WHERE backend = ? AND finish_order IS NOT NULL
        ORDER BY finish_order DESC LIMIT ?
    ) AS newest
"""
_IS_HELD = "SELECT count(*) FROM spends WHERE job = ? AND idx = ? AND backend = ?"
_ADD_DAY = "INSERT INTO spend_days (day) VALUES (?) ON CONFLICT (day) DO NOTHING"
_HOLD = "UPDATE spend_days SET held = held + ? WHERE day = ? AND (? = 0 OR spent + held + ? <= ?)"
_ADD = "INSERT INTO spends (job, idx, submit, backend, day, held) VALUES (?, ?, ?, ?, ?, ?)"
_LAST = "SELECT submit, day, held FROM spends WHERE job = ? AND idx = ? ORDER BY submit DESC LIMIT 1"
_ONE = "SELECT submit, day, held FROM spends WHERE job = ? AND idx = ? AND submit = ?"
_DROP = "DELETE FROM spends WHERE job = ? AND idx = ? AND submit = ?"
_CLOSE = "UPDATE spend_days SET held = held - ?, spent = spent + ? WHERE day = ?"
_OLD = """
    SELECT spends.job, spends.idx, spends.submit, spends.day, spends.held
    FROM spends JOIN jobs ON jobs.seq = spends.job WHERE jobs.finished_at < ? LIMIT ?
"""
_DAY = "SELECT spent, held FROM spend_days WHERE day = ?"


class _SpendRow(NamedTuple):
    submit: int
    day: str
    held: int


class _OldRow(NamedTuple):
    job: int
    idx: int
    submit: int
    day: str
    held: int


class _DayRow(NamedTuple):
    spent: int
    held: int


def hold(tx: Connection, seq: int, index: int, *, submit: int, backend: str, spend: Spend) -> None:
    """Hold the estimate of a submit, which is counted from 1. Raises OverBudget."""
    if spend.is_once and number(tx.execute(_IS_HELD, (seq, index, backend)).fetchone()):
        return
    estimate = _estimate(tx, backend, spend.first_estimate)
    tx.execute(_ADD_DAY, (spend.day,))
    values = (estimate, spend.day, spend.budget, estimate, spend.budget)
    if tx.execute(_HOLD, values).rowcount != 1:
        raise OverBudget(backend=backend)
    tx.execute(_ADD, (seq, index, submit, backend, spend.day, estimate))


def release(tx: Connection, seq: int, index: int, *, submit: int) -> None:
    """The submit was certainly not accepted. A second call changes nothing."""
    _close(tx, seq, index, tx.execute(_ONE, (seq, index, submit)).fetchone(), cost=0)


def settle(tx: Connection, seq: int, index: int, *, cost: int | None) -> None:
    """The last submit has cost so much; None is what was held for it. A second call changes nothing."""
    _close(tx, seq, index, tx.execute(_LAST, (seq, index)).fetchone(), cost=cost)


def settle_job(tx: Connection, *, job_id: JobId, index: int, cost: int) -> None:
    """Raises UnknownJob."""
    settle(tx, find_row(tx, job_id).seq, index, cost=cost)


def close_old(tx: Connection, *, before: datetime) -> int:
    """What is held for jobs that ended before then is taken for spent, CLOSED_AT_ONCE at most; gives how many. Nothing
    tells any more whether the provider has charged it."""
    rows = tx.execute(_OLD, (to_micros(before), CLOSED_AT_ONCE)).fetchall()
    for row in map(_OldRow._make, rows):
        _close(tx, row.job, row.idx, (row.submit, row.day, row.held), cost=None)
    return len(rows)


def spending(tx: Connection, *, day: str, backends: Collection[str], first_estimate: int) -> Spending:
    found = tx.execute(_DAY, (day,)).fetchone()
    row = _DayRow(spent=0, held=0) if found is None else _DayRow._make(found)
    estimates = {name: _estimate(tx, name, first_estimate) for name in backends}
    return Spending(spent=row.spent, held=row.held, estimates=estimates)


def _estimate(tx: Connection, backend: str, first_estimate: int) -> int:
    return number(tx.execute(_ESTIMATE, (first_estimate, backend, LEARNED_FROM)).fetchone())


def _close(tx: Connection, seq: int, index: int, found: Sequence[object] | None, *, cost: int | None) -> None:
    if found is None:
        return
    row = _SpendRow._make(found)
    tx.execute(_DROP, (seq, index, row.submit))
    tx.execute(_CLOSE, (row.held, row.held if cost is None else cost, row.day))
