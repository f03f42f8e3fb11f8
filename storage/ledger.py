"""Credits move here and nowhere else: each change of an account has its line in `transfers`, in the same transaction.

A hold, a capture and a release go between the person and the system's `earned` account: a hold sets credits aside
(`held`), a capture takes them for good (`held` and `posted`), a release gives back what is left. Balances are only
changed relative to what they are, under conditions: nothing is read, awaited and written back. The system's accounts
have no balance that is kept: it is what the transfers say, so that no row is written by everybody.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.model.ledger import (
    EARNED,
    ISSUED,
    AccountId,
    Balance,
    Credits,
    Entry,
    Source,
    TransferId,
    TransferKind,
    account_of,
    capture_id,
    hold_id,
    release_id,
)
from bot.model.people import PersonId
from bot.model.refusals import NotEnoughCredits, UnknownPerson
from bot.model.storage_errors import HoldClosed
from storage import debts
from storage.connection import Connection, Row, from_micros, number, text, to_micros

SYSTEM = "system"
"""The actor of what nobody asked for: allowances, captures, releases."""

_BALANCE = "SELECT posted, held FROM accounts WHERE id = ?"
_ADD = """
    INSERT INTO transfers
        (id, kind, source, debit, credit, amount, job, actor, reason, at, posted_before, held_before)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
_ADD_HOLD = """
    INSERT INTO transfers (id, kind, source, debit, credit, amount, job, actor, at)
    VALUES (?, 'hold', 'job', ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
_ADD_POSTED = "UPDATE accounts SET posted = posted + ? WHERE id = ?"
_TAKE_POSTED = "UPDATE accounts SET posted = posted - ? WHERE id = ? AND posted - held >= ?"
_HOLD = "UPDATE accounts SET held = held + ? WHERE id = ? AND posted - held >= ?"
_CAPTURE = "UPDATE accounts SET held = held - ?, posted = posted - ? WHERE id = ? AND held >= ?"
_RELEASE = "UPDATE accounts SET held = held - ? WHERE id = ? AND held >= ?"
_LINES_OF_JOB = "SELECT id, debit, amount FROM transfers WHERE id IN (?, ?, ?)"
# A person's newest lines are among: those of no job, those of the jobs under way, and those of as many finished jobs as
# lines are wanted, since each of these has a line as late as its end.
_ENTRIES = """
    WITH recent AS (
        SELECT id FROM (
            SELECT id FROM jobs WHERE person = ? AND finished_at IS NULL AND hold > 0
        ) AS under_way
        UNION ALL
        SELECT id FROM (
            SELECT id FROM jobs WHERE person = ? AND finished_at IS NOT NULL AND hold > 0
            ORDER BY finished_at DESC LIMIT ?
        ) AS finished
    ),
    lines AS (
        SELECT * FROM transfers WHERE id IN (
            SELECT 'hold:' || id FROM recent
            UNION ALL SELECT 'capture:' || id FROM recent
            UNION ALL SELECT 'release:' || id FROM recent
        )
        UNION ALL
        SELECT * FROM (
            SELECT * FROM transfers WHERE debit = ? AND job IS NULL ORDER BY seq DESC LIMIT ?
        ) AS taken
        UNION ALL
        SELECT * FROM (
            SELECT * FROM transfers WHERE credit = ? AND job IS NULL ORDER BY seq DESC LIMIT ?
        ) AS given
        UNION ALL
        SELECT * FROM (
            SELECT * FROM transfers WHERE credit = ? AND kind = 'refund' ORDER BY seq DESC LIMIT ?
        ) AS refunded
    )
    SELECT id, kind, source, CASE WHEN debit = ? THEN -amount ELSE amount END, job, actor, reason, at
    FROM lines ORDER BY seq DESC LIMIT ?
"""

# What an undo took back of a refund has the refund's id behind its own.
_ENTRIES_OF_JOB = """
    WITH refunds AS (SELECT id FROM transfers WHERE job = ? AND kind = 'refund')
    SELECT id, kind, source, CASE WHEN kind IN ('grant', 'refund', 'release') THEN amount ELSE -amount END, job, actor,
        reason, at
    FROM transfers
    WHERE id IN (?, ?, ?) OR id IN (SELECT id FROM refunds) OR id IN (SELECT 'undo:' || id FROM refunds)
    ORDER BY seq
"""


_NEWEST_LINE = "SELECT COALESCE(MAX(seq), 0) FROM transfers"
_LINES_AFTER = "SELECT debit, credit FROM transfers WHERE seq > ? ORDER BY seq DESC LIMIT ?"
_PERSON_OF_ACCOUNT = "SELECT person FROM accounts WHERE id = ? AND person IS NOT NULL"
CHANGED_LIMIT = 1000
"""Lines looked at for whose balance has changed: somebody looks twice a second."""


class _EntryRow(NamedTuple):
    id: str
    kind: str
    source: str
    amount: int
    job: str | None
    actor: str
    reason: str
    at: int


class _Line(NamedTuple):
    id: str
    debit: str
    amount: int


class _BalanceRow(NamedTuple):
    posted: int
    held: int


def balance(tx: Connection, person: PersonId) -> Balance:
    """Raises UnknownPerson."""
    row = tx.execute(_BALANCE, (account_of(person),)).fetchone()
    if row is None:
        raise UnknownPerson(given=person)
    return _balance(row)


def give(
    tx: Connection, person: PersonId, *, id: TransferId, source: Source, amount: Credits, at: datetime,
    actor: str = SYSTEM, reason: str = "", before: Balance | None = None,
) -> bool:  # fmt: skip
    """Grant credits, of which debts are paid first. False where the transfer was made before: nothing is changed."""
    account = account_of(person)
    if not _add(
        tx, id=id, kind=TransferKind.GRANT, source=source, debit=ISSUED, credit=account, amount=amount, at=at,
        actor=actor, reason=reason, before=before,
    ):  # fmt: skip
        return False
    tx.execute(_ADD_POSTED, (amount, account))
    if source is not Source.UNDO:  # which gives back what was theirs
        debts.pay(tx, account, cause=id, given=amount, at=at)
    return True


def take(
    tx: Connection, person: PersonId, *, id: TransferId, source: Source, amount: Credits, at: datetime,
    actor: str = SYSTEM, reason: str = "", before: Balance | None = None, to: AccountId = ISSUED,
) -> bool:  # fmt: skip
    """Deduct available credits. False where the transfer was made before. Raises NotEnoughCredits."""
    account = account_of(person)
    if not _add(
        tx, id=id, kind=TransferKind.DEDUCT, source=source, debit=account, credit=to, amount=amount, at=at,
        actor=actor, reason=reason, before=before,
    ):  # fmt: skip
        return False
    if tx.execute(_TAKE_POSTED, (amount, account, amount)).rowcount != 1:
        raise NotEnoughCredits(price=amount, balance=balance(tx, person).available)
    return True


def pass_on(
    tx: Connection, person: PersonId, *, to: PersonId, id: TransferId, source: Source, amount: Credits, at: datetime,
    actor: str, before: Balance, reason: str = "",
) -> None:  # fmt: skip
    """Move available credits from one wallet to another. The id must be new. Raises NotEnoughCredits."""
    account, other = account_of(person), account_of(to)
    is_new = _add(
        tx, id=id, kind=TransferKind.TRANSFER, source=source, debit=account, credit=other, amount=amount, at=at,
        actor=actor, reason=reason, before=before,
    )  # fmt: skip
    if not is_new:
        raise RuntimeError(f"{id} was made before")
    if tx.execute(_TAKE_POSTED, (amount, account, amount)).rowcount != 1:
        raise NotEnoughCredits(price=amount, balance=balance(tx, person).available)
    tx.execute(_ADD_POSTED, (amount, other))


def give_back(
    tx: Connection, person: PersonId, *, id: TransferId, job_id: str, amount: Credits, at: datetime, actor: str,
    reason: str, before: Balance,
) -> None:  # fmt: skip
    """Refund captured credits of a job. The id must be new."""
    account = account_of(person)
    is_new = _add(
        tx, id=id, kind=TransferKind.REFUND, source=Source.ADMIN, debit=EARNED, credit=account, amount=amount, at=at,
        actor=actor, reason=reason, job_id=job_id, before=before,
    )  # fmt: skip
    if not is_new:
        raise RuntimeError(f"{id} was made before")
    tx.execute(_ADD_POSTED, (amount, account))


def hold(tx: Connection, person: PersonId, *, job_id: str, amount: Credits, actor: str, at: datetime) -> None:
    """Set available credits aside for a job. A second call changes nothing.

    Raises NotEnoughCredits. The person must be known. Nothing is written for a job that is free.
    """
    if amount == 0:
        return
    account = account_of(person)
    # Written out, though _add could do it: this is what everybody waits for at the same time.
    line = (hold_id(job_id), account, EARNED, amount, job_id, actor, to_micros(at))
    if tx.execute(_ADD_HOLD, line).rowcount != 1:
        return
    if tx.execute(_HOLD, (amount, account, amount)).rowcount != 1:
        raise NotEnoughCredits(price=amount, balance=balance(tx, person).available)


def close(tx: Connection, *, job_id: str, captured: Credits, at: datetime) -> None:
    """Capture so much of a job's hold and release the rest; a job without a hold is free.

    A second call with the same amount changes nothing; raises HoldClosed where the hold was closed otherwise.
    """
    hold_line, capture_line, release_line = (
        hold_id(job_id), capture_id(job_id), release_id(job_id)
    )  # fmt: skip
    lines = {
        line.id: line
        for line in map(_Line._make, tx.execute(_LINES_OF_JOB, (hold_line, capture_line, release_line)).fetchall())
    }
    held = lines.get(hold_line)
    if held is None:
        if captured:
            raise HoldClosed(job_id=job_id)
        return
    rest = held.amount - captured
    closed = {id: line.amount for id, line in lines.items() if id != hold_line}
    wanted = {id: amount for id, amount in ((capture_line, captured), (release_line, rest)) if amount}
    if closed == wanted:
        return
    if closed or rest < 0:
        raise HoldClosed(job_id=job_id)
    account = AccountId(held.debit)
    if captured:
        _capture(tx, account, job_id=job_id, amount=captured, at=at)
    if rest:
        _release(tx, account, job_id=job_id, amount=rest, at=at)


def entries(tx: Connection, person: PersonId, *, limit: int) -> tuple[Entry, ...]:
    """The newest lines of a person's account, newest first."""
    account = account_of(person)
    values = (person, person, limit, account, limit, account, limit, account, limit, account, limit)
    rows = tx.execute(_ENTRIES, values).fetchall()
    return tuple(_entry(_EntryRow._make(row)) for row in rows)


def entries_of_job(tx: Connection, *, job_id: str) -> tuple[Entry, ...]:
    """What the job moved, oldest first: its hold, capture and release, refunds of it and what undid them."""
    values = (job_id, hold_id(job_id), capture_id(job_id), release_id(job_id))
    return tuple(_entry(_EntryRow._make(row)) for row in tx.execute(_ENTRIES_OF_JOB, values).fetchall())


def changed(tx: Connection, *, after: int | None) -> tuple[int, tuple[PersonId, ...]]:
    """Whose balance has changed since the line `after`, and the newest line; nobody where `after` is None."""
    newest = number(tx.execute(_NEWEST_LINE).fetchone())
    if after is None or newest <= after:
        return newest, ()
    lines = tx.execute(_LINES_AFTER, (after, CHANGED_LIMIT)).fetchall()
    accounts = dict.fromkeys(str(account) for line in lines for account in line)
    people = (tx.execute(_PERSON_OF_ACCOUNT, (account,)).fetchone() for account in accounts)
    return newest, tuple(PersonId(text(person)) for person in people if person is not None)


def _capture(tx: Connection, account: AccountId, *, job_id: str, amount: Credits, at: datetime) -> None:
    _add(
        tx, id=capture_id(job_id), kind=TransferKind.CAPTURE, source=Source.JOB, debit=account, credit=EARNED,
        amount=amount, at=at, job_id=job_id,
    )  # fmt: skip
    if tx.execute(_CAPTURE, (amount, amount, account, amount)).rowcount != 1:
        raise HoldClosed(job_id=job_id)


def _release(tx: Connection, account: AccountId, *, job_id: str, amount: Credits, at: datetime) -> None:
    _add(
        tx, id=release_id(job_id), kind=TransferKind.RELEASE, source=Source.JOB, debit=EARNED, credit=account,
        amount=amount, at=at, job_id=job_id,
    )  # fmt: skip
    if tx.execute(_RELEASE, (amount, account, amount)).rowcount != 1:
        raise HoldClosed(job_id=job_id)


def _add(
    tx: Connection, *, id: TransferId, kind: TransferKind, source: Source, debit: AccountId, credit: AccountId,
    amount: Credits, at: datetime, actor: str = SYSTEM, reason: str = "", job_id: str | None = None,
    before: Balance | None = None,
) -> bool:  # fmt: skip
    posted_before, held_before = (None, None) if before is None else (before.posted, before.held)
    values = (
        id, kind.value, source.value, debit, credit, amount, job_id, actor, reason, to_micros(at),
        posted_before, held_before,
    )  # fmt: skip
    return tx.execute(_ADD, values).rowcount == 1


def _balance(row: Row) -> Balance:
    read = _BalanceRow._make(row)
    return Balance(posted=read.posted, held=read.held)


def _entry(row: _EntryRow) -> Entry:
    return Entry(
        id=TransferId(row.id),
        kind=TransferKind(row.kind),
        source=Source(row.source),
        amount=row.amount,
        job_id=row.job,
        actor=row.actor,
        reason=row.reason,
        at=from_micros(row.at),
    )
