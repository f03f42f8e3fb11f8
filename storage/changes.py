"""What admins give and take: each change has a key, and a key changes something once."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind
from bot.model.errors import Value
from bot.model.ledger import (
    ISSUED,
    Balance,
    Change,
    Credits,
    Source,
    TransferKind,
    account_of,
    admin_id,
    check_amount,
)
from bot.model.people import Identity, PersonId
from bot.model.refusals import KeyUsedOtherwise, UnknownPerson
from storage import acts, ledger, outbox, people
from storage.connection import Connection

_MADE = """
    SELECT kind, source, debit, credit, amount, actor, reason, posted_before, held_before FROM transfers WHERE id = ?
"""


class _MadeRow(NamedTuple):
    kind: str
    source: str
    debit: str
    credit: str
    amount: int
    actor: str
    reason: str
    posted_before: int
    held_before: int


def grant(
    tx: Connection, *, identity: Identity, amount: Credits, actor: str, reason: str, source: Source, key: str,
    at: datetime, origin: str = "", is_told: bool = False,
) -> Change:  # fmt: skip
    """Give credits, once for a key. Raises BadAmount, KeyUsedOtherwise."""
    check_amount(amount)
    made = _find(tx, key)
    if made is not None:
        person = people.find_id(tx, identity)
        wanted = (TransferKind.GRANT, source, ISSUED, person and account_of(person), amount, actor, reason)
        return _repeated(made, person, wanted, key)
    person = people.make_known(tx, identity, at=at)
    before = ledger.balance(tx, person)
    ledger.give(
        tx, person, id=admin_id(key), source=source, amount=amount, at=at, actor=actor, reason=reason, before=before
    )
    change = Change(person=person, amount=amount, before=before, after=_after(before, amount), repeated=False)
    _write_down(tx, ActKind.TOPUP, change, identity=identity, key=key, actor=actor, origin=origin, reason=reason, at=at)
    if is_told:
        _tell(tx, person, identity, ("notice.granted", "notice.granted_why"), key=key, amount=amount, actor=actor, reason=reason, at=at)
    return change


def deduct(
    tx: Connection, *, identity: Identity, amount: Credits, actor: str, reason: str, source: Source, key: str,
    at: datetime, origin: str = "", is_told: bool = False,
) -> Change:  # fmt: skip
    """Take credits that are available, once for a key. Raises BadAmount, NotEnoughCredits, UnknownPerson,
    KeyUsedOtherwise.
    """
    check_amount(amount)
    made, person = _find(tx, key), people.find_id(tx, identity)
    if made is not None:
        wanted = (TransferKind.DEDUCT, source, person and account_of(person), ISSUED, amount, actor, reason)
        return _repeated(made, person, wanted, key)
    if person is None:
        raise UnknownPerson(given=str(identity))
    before = ledger.balance(tx, person)
    ledger.take(
        tx, person, id=admin_id(key), source=source, amount=amount, at=at, actor=actor, reason=reason, before=before
    )
    change = Change(person=person, amount=amount, before=before, after=_after(before, -amount), repeated=False)
    _write_down(
        tx, ActKind.DEDUCT, change, identity=identity, key=key, actor=actor, origin=origin, reason=reason, at=at
    )
    if is_told:
        _tell(tx, person, identity, ("notice.deducted", "notice.deducted_why"), key=key, amount=amount, actor=actor, reason=reason, at=at)
    return change


def _write_down(
    tx: Connection, kind: ActKind, change: Change, *, identity: Identity, key: str, actor: str, origin: str,
    reason: str, at: datetime,
) -> None:  # fmt: skip
    act = Act(
        id=ActId(admin_id(key)),
        at=at,
        actor=actor,
        origin=origin,
        kind=kind,
        subject=str(identity),
        person=change.person,
        transfer=admin_id(key),
        amount=change.after.posted - change.before.posted,
        before=str(change.before.available),
        after=str(change.after.available),
        text=reason,
    )
    acts.record(tx, act)


def _tell(
    tx: Connection, person: PersonId, identity: Identity, keys: tuple[str, str], *, key: str, amount: Credits, actor: str,
    reason: str, at: datetime,
) -> None:  # fmt: skip
    """Have the person told, unless they did it themselves. `keys` are of the sentence without a reason, and with one."""
    if actor in map(str, people.load(tx, person).identities):
        return
    values: dict[str, Value] = {"amount": amount, "reason": reason}
    outbox.notify(
        tx, cause=admin_id(key), person=person, identity=identity, key=keys[bool(reason)], values=values, at=at
    )


def _find(tx: Connection, key: str) -> _MadeRow | None:
    row = tx.execute(_MADE, (admin_id(key),)).fetchone()
    return None if row is None else _MadeRow._make(row)


def _repeated(made: _MadeRow, person: PersonId | None, wanted: tuple[str | int | None, ...], key: str) -> Change:
    if person is None or made[: len(wanted)] != wanted:
        raise KeyUsedOtherwise(given=key)
    before = Balance(posted=made.posted_before, held=made.held_before)
    signed = made.amount if made.kind == TransferKind.GRANT else -made.amount
    return Change(person=person, amount=made.amount, before=before, after=_after(before, signed), repeated=True)


def _after(before: Balance, signed: Credits) -> Balance:
    return Balance(posted=before.posted + signed, held=before.held)
