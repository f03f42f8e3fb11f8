"""Undoing what an admin did: by another act and a counter-entry, never by an edit, and each act once.

`UNDOS` says how each kind of act is undone; `undo_many` undoes a batch. A kind that is not there cannot be; an undo
itself cannot either: what it undid is done again instead.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.model.acts import Act, ActId, ActKind, Undone, WrittenAct
from bot.model.admin_refusals import CannotBeUndone, NothingToUndo, PartlySpent, UndoneAlready, UnknownAct
from bot.model.ledger import EARNED, ISSUED, Credits, Rest, Source, TransferId, account_of, undo_id
from bot.model.people import PersonId
from bot.model.refusals import KeyUsedOtherwise
from storage import (
    acts,
    alerts,
    blocks,
    controls,
    debts,
    gifts,
    ledger,
    people,
    refused_words,
    roles,
    vouchers,
    wallets,
)
from storage.connection import Connection, marks, number
from storage.notices import OF_DEDUCTION, OF_GRANT, tell

_AMOUNT = "SELECT amount FROM transfers WHERE id = ?"
_LAST = """
    SELECT seq FROM acts WHERE actor IN ({actors}) AND kind IN ({kinds}) AND batch IS NULL
        AND CASE WHEN kind = 'topup_many' THEN EXISTS (
            SELECT 1 FROM acts AS part WHERE part.batch = acts.seq
                AND NOT EXISTS (SELECT 1 FROM acts AS undo WHERE undo.undoes = part.id)
        ) ELSE NOT EXISTS (SELECT 1 FROM acts AS undo WHERE undo.undoes = acts.id) END
    ORDER BY at DESC, seq DESC LIMIT 1
"""
_IS_OWED = "SELECT count(*) FROM debts WHERE id = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoing:
    """By whom, when, why and from where; `rest`, `expected_rest` and `is_told` as in `Acts.undo`."""

    actor: str
    at: datetime
    rest: Rest | None
    expected_rest: Credits | None
    reason: str
    origin: str
    is_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What undoing did: what was and what has become, as an act has them; `amount` is signed, `rest` what was spent."""

    before: str
    after: str
    transfer: TransferId | None = None
    amount: Credits | None = None
    rest: Credits = 0


Undo = Callable[[Connection, WrittenAct, Undoing], Outcome]


def undo(
    tx: Connection, *, which: int, actor: str, key: str, at: datetime, kinds: Collection[ActKind] | None = None,
    rest: Rest | None = None, expected_rest: Credits | None = None, reason: str = "", origin: str = "",
    is_told: bool = False,
) -> Undone:  # fmt: skip
    """Undo the act; once for a key. Raises as `Acts.undo` does."""
    act = acts.find(tx, number=which)
    if act is None:
        raise UnknownAct(given=which)
    id = ActId(f"undo:{key}")
    known = acts.find_id(tx, id=id)
    if known is not None:
        if (known.undoes, known.actor) != (act.id, actor):
            raise KeyUsedOtherwise(given=key)
        return _undone(tx, act, known, repeated=True)
    how = UNDOS.get(act.kind)
    if how is None or (kinds is not None and act.kind not in kinds):
        raise CannotBeUndone(number=which)
    if act.undone_by is not None:
        raise UndoneAlready(number=which, by=act.undone_by)
    undoing = Undoing(
        actor=actor, at=at, rest=rest, expected_rest=expected_rest, reason=reason, origin=origin, is_told=is_told
    )
    return _undone(tx, act, do(tx, act, how, undoing, id=id), repeated=False)


def do(
    tx: Connection, act: WrittenAct, how: Undo, undoing: Undoing, *, id: ActId, batch: int | None = None
) -> WrittenAct:
    """Undo what has not been undone, and write down by which act. Raises PartlySpent, ChangedSince."""
    outcome = how(tx, act, undoing)
    written = acts.record(
        tx,
        Act(
            id=id, at=undoing.at, actor=undoing.actor, origin=undoing.origin, kind=ActKind.UNDO, subject=act.subject,
            person=act.person, transfer=outcome.transfer, amount=outcome.amount, before=outcome.before,
            after=outcome.after, undoes=act.id, text=undoing.reason, batch=batch,
        ),
    )  # fmt: skip
    if undoing.is_told and act.person is not None and outcome.amount:
        _tell(tx, act.person, outcome.amount, cause=id, actor=undoing.actor, reason=undoing.reason, at=undoing.at)
    made = acts.find(tx, number=written)
    if made is None:
        raise LookupError(written)
    return made


def last_undoable(tx: Connection, *, actors: Collection[str], kinds: Collection[ActKind] | None = None) -> int:
    """The number of the newest act of these actors that can be undone and is not. Raises NothingToUndo."""
    known = [kind for kind in (*UNDOS, ActKind.TOPUP_MANY) if kinds is None or kind in kinds]
    question = _LAST.format(actors=marks(tuple(actors)), kinds=marks(known))
    row = tx.execute(question, (*actors, *(kind.value for kind in known))).fetchone()
    if row is None:
        raise NothingToUndo
    return number(row)


def _undone(tx: Connection, act: WrittenAct, by: WrittenAct, *, repeated: bool) -> Undone:
    """Acts that moved no credits (a block, a pause, a role, a setting) leave no rest."""
    if act.transfer is None:
        return Undone(act=act, by=by, rest=0, became=None, repeated=repeated)
    _, undone = _money(tx, act)
    rest = number(tx.execute(_AMOUNT, (undone,)).fetchone()) - abs(by.amount or 0)
    is_owed = rest > 0 and number(tx.execute(_IS_OWED, (undo_id(undone),)).fetchone()) > 0
    how = None if rest == 0 else Rest.DEBT if is_owed else Rest.FORGIVE
    return Undone(act=act, by=by, rest=rest, became=how, repeated=repeated)


def _tell(
    tx: Connection, person: PersonId, amount: Credits, *, cause: str, actor: str, reason: str, at: datetime
) -> None:
    sentence = OF_DEDUCTION if amount < 0 else OF_GRANT
    identity = people.load(tx, person).identities[0]
    tell(tx, person, identity, sentence, cause=cause, amount=abs(amount), actor=actor, reason=reason, at=at)


def _money(tx: Connection, act: WrittenAct) -> tuple[PersonId, TransferId]:
    """Whose wallet it is about by now, and what it moved."""
    if act.person is None or act.transfer is None:
        raise LookupError(act.id)
    return wallets.current(tx, act.person), act.transfer


def take_back(tx: Connection, act: WrittenAct, undoing: Undoing) -> Outcome:
    """Of a grant or a refund: so much of it as can be spent. The rest is what `undoing.rest` says."""
    person, undone = _money(tx, act)
    given = number(tx.execute(_AMOUNT, (undone,)).fetchone())
    before = ledger.balance(tx, person)
    taken = min(given, before.available)
    rest = given - taken
    if rest and (undoing.rest is None or undoing.expected_rest not in (None, rest)):
        raise PartlySpent(number=act.number, amount=given, taken=taken, rest=rest)
    id = undo_id(undone)
    if taken:
        to = EARNED if act.kind is ActKind.REFUND else ISSUED
        ledger.take(
            tx,
            person,
            id=id,
            source=Source.UNDO,
            amount=taken,
            at=undoing.at,
            actor=undoing.actor,
            before=before,
            to=to,
        )
    if rest and undoing.rest is Rest.DEBT:
        debts.owe(tx, account_of(person), id=id, amount=rest, at=undoing.at)
    after = ledger.balance(tx, person)
    return Outcome(
        before=str(before.available),
        after=str(after.available),
        transfer=id if taken else None,
        amount=-taken,
        rest=rest,
    )


def _take_back_gift(tx: Connection, act: WrittenAct, undoing: Undoing) -> Outcome:
    """So much of it as the receiver can spend goes back to who gave it. What is owed of the rest is owed to nobody but
    the bot: the giver is not given it.
    """
    given, taken, id, giver = gifts.take_back(tx, act, actor=undoing.actor, at=undoing.at)
    rest, (person, undone) = given - taken, _money(tx, act)
    if rest and (undoing.rest is None or undoing.expected_rest not in (None, rest)):
        raise PartlySpent(number=act.number, amount=given, taken=taken, rest=rest)
    if rest and undoing.rest is Rest.DEBT:
        debts.owe(tx, account_of(person), id=undo_id(undone), amount=rest, at=undoing.at)
    if taken:
        _tell(tx, giver, taken, cause=f"{id}:back", actor=undoing.actor, reason="", at=undoing.at)
    after = ledger.balance(tx, person).available
    return Outcome(
        before=str(after + taken), after=str(after), transfer=id if taken else None, amount=-taken, rest=rest
    )


def _give_again(tx: Connection, act: WrittenAct, undoing: Undoing) -> Outcome:
    """Of a deduction: all of it."""
    person, undone = _money(tx, act)
    amount = number(tx.execute(_AMOUNT, (undone,)).fetchone())
    before, id = ledger.balance(tx, person), undo_id(undone)
    ledger.give(
        tx, person, id=id, source=Source.UNDO, amount=amount, at=undoing.at, actor=undoing.actor, before=before
    )  # fmt: skip
    after = ledger.balance(tx, person)
    return Outcome(before=str(before.available), after=str(after.available), transfer=id, amount=amount)


def _back(restore: Callable[..., tuple[str, str]]) -> Undo:
    """Of what moved no credits: as it was before."""

    def undo(tx: Connection, act: WrittenAct, undoing: Undoing) -> Outcome:
        before, after = restore(tx, act, actor=undoing.actor, at=undoing.at)
        return Outcome(before=before, after=after)

    return undo


UNDOS: Mapping[ActKind, Undo] = {
    ActKind.TOPUP: take_back,
    ActKind.REFUND: take_back,
    ActKind.DEDUCT: _give_again,
    ActKind.BLOCK: _back(blocks.restore),
    ActKind.UNBLOCK: _back(blocks.restore),
    ActKind.ROLE: _back(roles.restore),
    ActKind.CONFIG: _back(controls.restore_override),
    ActKind.PAUSE: _back(controls.restore_pause),
    ActKind.RESUME: _back(controls.restore_pause),
    ActKind.WORDS: _back(refused_words.restore),
    ActKind.GIFT: _take_back_gift,
    ActKind.VOUCHERS: _back(vouchers.undo_make),
    ActKind.REVOKE: _back(vouchers.undo_revoke),
    ActKind.ALERTS: _back(alerts.restore_chat),
}
"""How each kind of act is undone."""
