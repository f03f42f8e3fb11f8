"""Undoing a top-up of many: each gift by a counter-entry of its own, some in a transaction, under one act for all."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, Undone, WrittenAct
from bot.model.admin_refusals import CannotBeUndone, PartlySpent, UndoneAlready
from bot.model.ledger import Credits, Rest
from bot.model.refusals import KeyUsedOtherwise
from storage import acts
from storage import undo as single
from storage.connection import Connection, number

AT_ONCE = 100
"""Gifts undone in one transaction, so that others wait no longer than for some small ones."""

_IS_LEFT = "acts.batch = ? AND NOT EXISTS (SELECT 1 FROM acts AS undo WHERE undo.undoes = acts.id)"
_NEXT = f"SELECT acts.seq FROM acts WHERE {_IS_LEFT} ORDER BY acts.seq LIMIT ?"  # noqa: S608 - nothing but the constant above
_SUM_LEFT = f"""
    SELECT COALESCE(SUM(gifts), 0), COALESCE(SUM(amount), 0),
        COALESCE(SUM(CASE WHEN amount > free THEN amount - free ELSE 0 END), 0)
    FROM (
        SELECT count(*) AS gifts, SUM(acts.amount) AS amount, MAX(accounts.posted - accounts.held) AS free
        FROM acts LEFT JOIN links ON links.person = acts.person
        JOIN accounts ON accounts.person = COALESCE(links.root, acts.person)
        WHERE {_IS_LEFT} GROUP BY accounts.id
    ) AS wallets
"""  # noqa: S608 - the same
_LAST_UNDO = """
    SELECT MAX(undo.seq) FROM acts JOIN acts AS undo ON undo.undoes = acts.id WHERE acts.batch = ?
"""
_UNDONE = """
    SELECT COALESCE(SUM(gifts.amount + COALESCE(undo.amount, 0)), 0), count(debts.id)
    FROM acts AS undo JOIN acts AS gifts ON gifts.id = undo.undoes
    LEFT JOIN debts ON debts.id = 'undo:' || gifts.transfer WHERE undo.batch = ?
"""


class _Left(NamedTuple):
    gifts: int
    amount: Credits
    rest: Credits


class _UndoneRow(NamedTuple):
    rest: Credits
    owed: int


def undo(
    tx: Connection, *, which: int, actor: str, key: str, at: datetime, kinds: Collection[ActKind] | None = None,
    rest: Rest | None = None, expected_rest: Credits | None = None, reason: str = "", origin: str = "",
    is_told: bool = False,
) -> Undone:  # fmt: skip
    """Undo an act, or some gifts of a batch: the same call goes on. Raises as `Acts.undo` does."""
    batch = acts.find(tx, number=which)
    if batch is None or batch.kind is not ActKind.TOPUP_MANY:
        return single.undo(
            tx, which=which, actor=actor, key=key, at=at, kinds=kinds, rest=rest, expected_rest=expected_rest,
            reason=reason, origin=origin, is_told=is_told,
        )  # fmt: skip
    id = ActId(f"undo:{key}")
    known = acts.find_id(tx, id=id)
    if known is not None and (known.undoes, known.actor) != (batch.id, actor):
        raise KeyUsedOtherwise(given=key)
    if kinds is not None and batch.kind not in kinds:
        raise CannotBeUndone(number=which)
    (left,) = map(_Left._make, tx.execute(_SUM_LEFT, (which,)).fetchall())
    if not left.gifts:
        if known is None:
            raise UndoneAlready(number=which, by=batch.undone_by or _last_undo(tx, which))
        return _undone(tx, batch, known, left=0, repeated=True)
    if left.rest and (rest is None or expected_rest not in (None, left.rest)):
        raise PartlySpent(number=which, amount=left.amount, taken=left.amount - left.rest, rest=left.rest)
    undoing = single.Undoing(
        actor=actor, at=at, rest=rest, expected_rest=None, reason=reason, origin=origin, is_told=is_told
    )
    by = known or _begun(tx, batch, undoing, id=id)
    seqs = [number(row) for row in tx.execute(_NEXT, (which, AT_ONCE)).fetchall()]
    for seq in seqs:
        gift = acts.find(tx, number=seq)
        if gift is None:
            raise LookupError(seq)
        single.do(tx, gift, single.take_back, undoing, id=ActId(f"{by.id}:{seq}"), batch=by.number)
    return _undone(tx, batch, by, left=left.gifts - len(seqs), repeated=False)


def _begun(tx: Connection, batch: WrittenAct, undoing: single.Undoing, *, id: ActId) -> WrittenAct:
    """The act that undoes the batch: the one that there is, where it was begun and cut off."""
    if batch.undone_by is None:
        written = acts.record(
            tx,
            Act(
                id=id, at=undoing.at, actor=undoing.actor, origin=undoing.origin, kind=ActKind.UNDO,
                subject=batch.subject, undoes=batch.id, text=undoing.reason,
            ),
        )  # fmt: skip
    else:
        written = batch.undone_by
    made = acts.find(tx, number=written)
    if made is None:
        raise LookupError(written)
    return made


def _undone(tx: Connection, batch: WrittenAct, by: WrittenAct, *, left: int, repeated: bool) -> Undone:
    now = acts.find(tx, number=by.number) or by
    (told,) = map(_UndoneRow._make, tx.execute(_UNDONE, (by.number,)).fetchall())
    became = None if told.rest == 0 else Rest.DEBT if told.owed else Rest.FORGIVE
    return Undone(act=batch, by=now, rest=told.rest, became=became, repeated=repeated, left=left)


def _last_undo(tx: Connection, which: int) -> int:
    return number(tx.execute(_LAST_UNDO, (which,)).fetchone())
