"""Refunds of what a job cost: tied to it, whole or in parts, at any time, and never more than was captured."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, WrittenAct
from bot.model.admin_refusals import NothingToRefund, RefundedAlready, RefundTooLarge
from bot.model.jobs import JobId
from bot.model.ledger import Balance, Change, Credits, Refunded, check_amount, refund_id
from bot.model.people import Identity, PersonId
from bot.model.refusals import KeyUsedOtherwise
from storage import acts, ledger, wallets
from storage.connection import Connection
from storage.notices import OF_REFUND, tell
from storage.rows import find_row

# What an undo took back of a refund, or what is owed for it, can be refunded again.
_REFUNDED = """
    SELECT count(*), COALESCE(SUM(refunds.amount - COALESCE(undone.amount, 0) - COALESCE(debts.amount, 0)), 0)
    FROM transfers AS refunds LEFT JOIN transfers AS undone ON undone.id = 'undo:' || refunds.id
    LEFT JOIN debts ON debts.id = 'undo:' || refunds.id
    WHERE refunds.job = ? AND refunds.kind = 'refund'
"""
_PAID_JOBS = "SELECT id, captured FROM jobs WHERE person = ? AND captured > 0 ORDER BY finished_at DESC, seq DESC"
_BEFORE = "SELECT posted_before, held_before FROM transfers WHERE id = ?"


class _Made(NamedTuple):
    times: int
    credits: int


class _PaidJob(NamedTuple):
    id: str
    captured: int


class _Before(NamedTuple):
    posted: int
    held: int


def refund(
    tx: Connection, *, job_id: JobId, amount: Credits | None, actor: str, reason: str, key: str, at: datetime,
    origin: str = "", is_told: bool = False,
) -> Refunded:  # fmt: skip
    """Give back so much of what the job cost, or all that is left (None); once for a key.

    Raises UnknownJob, BadAmount, NothingToRefund, RefundedAlready, RefundTooLarge, KeyUsedOtherwise.
    """
    row = find_row(tx, job_id)
    person, act_id = PersonId(row.person), ActId(f"refund:{key}")
    known = acts.find_id(tx, id=act_id)
    if known is not None:
        if (known.subject, known.actor) != (job_id, actor) or amount not in (None, known.amount):
            raise KeyUsedOtherwise(given=key)
        return _repeated(tx, known, job_id, captured=row.captured)
    if not row.captured:
        raise NothingToRefund(job=job_id)
    made = _made(tx, job_id)
    left = row.captured - made.credits
    if left <= 0:
        raise RefundedAlready(job=job_id, amount=row.captured)
    wanted = left if amount is None else check_amount(amount)
    if wanted > left:
        raise RefundTooLarge(job=job_id, amount=wanted, left=left)
    id = refund_id(job_id, None if wanted == row.captured and not made.times else made.times + 1)
    before = ledger.balance(tx, person)
    ledger.give_back(
        tx, person, id=id, job_id=job_id, amount=wanted, at=at, actor=actor, reason=reason, before=before
    )  # fmt: skip
    after = ledger.balance(tx, person)
    acts.record(
        tx,
        Act(
            id=act_id, at=at, actor=actor, origin=origin, kind=ActKind.REFUND, subject=job_id, person=person,
            transfer=id, amount=wanted, before=str(before.available), after=str(after.available), text=reason,
        ),
    )  # fmt: skip
    if is_told:
        identity = Identity(platform=row.identity_platform, user_id=row.user_id)
        tell(tx, person, identity, OF_REFUND, cause=id, amount=wanted, actor=actor, reason=reason, at=at, job=job_id)
    change = Change(person=person, amount=wanted, before=before, after=after, repeated=False)
    return Refunded(job_id=job_id, change=change, captured=row.captured, refunded=made.credits + wanted)


def refundable(tx: Connection, *, person: PersonId) -> JobId | None:
    """The person's last job of which something can be given back."""
    for row in map(_PaidJob._make, tx.execute(_PAID_JOBS, (wallets.current(tx, person),)).fetchall()):
        if _made(tx, JobId(row.id)).credits < row.captured:
            return JobId(row.id)
    return None


def refunded(tx: Connection, *, job_id: JobId) -> Credits:
    """What has been given back of the job's price."""
    return _made(tx, job_id).credits


def _made(tx: Connection, job_id: JobId) -> _Made:
    row = tx.execute(_REFUNDED, (job_id,)).fetchone()
    return _Made(0, 0) if row is None else _Made._make(row)


def _repeated(tx: Connection, act: WrittenAct, job_id: JobId, *, captured: Credits) -> Refunded:
    if act.person is None or act.transfer is None or act.amount is None:
        raise LookupError(act.id)
    then = _Before._make(tx.execute(_BEFORE, (act.transfer,)).fetchall()[0])
    change = Change(
        person=act.person,
        amount=act.amount,
        before=Balance(posted=then.posted, held=then.held),
        after=Balance(posted=then.posted + act.amount, held=then.held),
        repeated=True,
    )
    return Refunded(job_id=job_id, change=change, captured=captured, refunded=_made(tx, job_id).credits)
