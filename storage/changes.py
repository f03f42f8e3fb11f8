"""What admins give and take: each change has a key, and a key changes something once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind
from bot.model.admin_refusals import OverCap, OverDailyCap
from bot.model.ledger import (
    ISSUED,
    Balance,
    Caps,
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
from storage import acts, debts, ledger, people, wallets
from storage.connection import Connection, Value, marks, number, to_micros
from storage.notices import OF_DEDUCTION, OF_GRANT, tell

# The accounts as they are called by now: one that was taken into another wallet is that one.
_MADE = """
    SELECT kind, source, COALESCE((SELECT 'person:' || person FROM wallets WHERE account = debit), debit),
        COALESCE((SELECT 'person:' || person FROM wallets WHERE account = credit), credit), amount, actor, reason,
        posted_before, held_before
    FROM transfers WHERE id = ?
"""

# What was given, less what an undo took back; and what vouchers can give, or have given before they were revoked.
_GIVEN_SINCE = """
    SELECT (
        SELECT COALESCE(SUM(acts.amount + COALESCE(undo.amount, 0)), 0)
        FROM acts LEFT JOIN acts AS undo ON undo.undoes = acts.id
        WHERE acts.actor IN ({actors}) AND acts.at >= ? AND acts.kind = 'topup'
    ) + (
        SELECT COALESCE(SUM(amount * CASE WHEN revoked_at IS NULL THEN uses ELSE used END), 0)
        FROM vouchers WHERE actor IN ({actors}) AND made_at >= ?
    )
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
    at: datetime, origin: str = "", caps: Caps | None = None, is_told: bool = False, batch: int | None = None,
) -> Change:  # fmt: skip
    """Give credits, once for a key. Raises BadAmount, KeyUsedOtherwise, OverCap, OverDailyCap."""
    check_amount(amount)
    made = _find(tx, key)
    if made is not None:
        person = _changed_before(tx, identity, key)
        wanted = (TransferKind.GRANT, source, ISSUED, person and account_of(person), amount, actor, reason)
        return _repeated(made, person, wanted, key, paid=debts.paid_by(tx, admin_id(key)))
    if caps is not None:
        check_caps(tx, caps, actor=actor, amount=amount)
    person = people.make_known(tx, identity, at=at)
    before = ledger.balance(tx, person)
    ledger.give(
        tx, person, id=admin_id(key), source=source, amount=amount, at=at, actor=actor, reason=reason, before=before
    )
    paid = debts.paid_by(tx, admin_id(key))
    after = _after(before, amount - paid)
    change = Change(person=person, amount=amount, before=before, after=after, repeated=False, paid=paid)
    _write_down(
        tx, ActKind.TOPUP, change, identity=identity, key=key, actor=actor, origin=origin, reason=reason, at=at,
        batch=batch,
    )  # fmt: skip
    if is_told:
        tell(tx, person, identity, OF_GRANT, cause=admin_id(key), amount=amount, actor=actor, reason=reason, at=at)
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
        person = _changed_before(tx, identity, key)
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
        tell(tx, person, identity, OF_DEDUCTION, cause=admin_id(key), amount=amount, actor=actor, reason=reason, at=at)
    return change


def grant_many(
    tx: Connection, *, identities: Sequence[Identity], amount: Credits, actor: str, reason: str, batch: str,
    at: datetime, origin: str = "", caps: Caps | None = None, is_told: bool = False, of: int | None = None,
) -> tuple[Change, ...]:  # fmt: skip
    """Give the same to each, once for a batch and identity. All are given or, where one is refused, none.

    With `of`, how many the whole batch is for, there is one act for it, and the gifts are its parts. Raises as `grant`
    does.
    """
    whole = None
    if of is not None:
        after = json.dumps({"people": of, "each": amount}, separators=(",", ":"))
        act = Act(
            id=ActId(f"batch:{batch}"), at=at, actor=actor, origin=origin, kind=ActKind.TOPUP_MANY, subject=batch,
            after=after, text=reason,
        )  # fmt: skip
        whole = acts.record(tx, act)
    return tuple(
        grant(
            tx, identity=identity, amount=amount, actor=actor, reason=reason, source=Source.ADMIN,
            key=f"{batch}:{identity}", at=at, origin=origin, caps=caps, is_told=is_told, batch=whole,
        )
        for identity in identities
    )  # fmt: skip


def given_since(tx: Connection, *, actor: str, since: datetime) -> Credits:
    """What this admin has given since then, with all that vouchers of theirs can give; also by others of their
    identities, and by those who have left their wallet since.
    """
    actors, since_micros = _actors(tx, actor, since), to_micros(since)
    values: tuple[Value, ...] = (*actors, since_micros, *actors, since_micros)
    return number(tx.execute(_GIVEN_SINCE.format(actors=marks(actors)), values).fetchone())


def _actors(tx: Connection, actor: str, since: datetime) -> tuple[str, ...]:
    platform, _, user_id = actor.partition(":")
    person = people.find_id(tx, Identity(platform=platform, user_id=user_id))
    if person is None:
        return (actor,)
    whose = (person, *wallets.left_since(tx, person, since=since))
    return tuple({actor, *(str(identity) for one in whose for identity in people.load(tx, one).identities)})


def check_caps(tx: Connection, caps: Caps, *, actor: str, amount: Credits) -> None:
    """Whether an admin may give so much now. Raises OverCap, OverDailyCap."""
    if caps.per_grant is not None and amount > caps.per_grant:
        raise OverCap(amount=amount, limit=caps.per_grant)
    if caps.per_day is None:
        return
    left = max(caps.per_day - given_since(tx, actor=actor, since=caps.since), 0)
    if amount > left:
        raise OverDailyCap(amount=amount, limit=caps.per_day, left=left)


def _write_down(
    tx: Connection, kind: ActKind, change: Change, *, identity: Identity, key: str, actor: str, origin: str,
    reason: str, at: datetime, batch: int | None = None,
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
        amount=change.amount if kind is ActKind.TOPUP else -change.amount,
        before=str(change.before.available),
        after=str(change.after.available),
        text=reason,
        batch=batch,
    )
    acts.record(tx, act)


def _changed_before(tx: Connection, identity: Identity, key: str) -> PersonId | None:
    """Whose account it was for which the identity was named, also where the identity has left that wallet since."""
    act = acts.find_id(tx, id=ActId(admin_id(key)))
    if act is not None and act.person is not None and act.subject == str(identity):
        return wallets.current(tx, act.person)
    return people.find_id(tx, identity)


def _find(tx: Connection, key: str) -> _MadeRow | None:
    row = tx.execute(_MADE, (admin_id(key),)).fetchone()
    return None if row is None else _MadeRow._make(row)


def _repeated(
    made: _MadeRow, person: PersonId | None, wanted: tuple[str | int | None, ...], key: str, *, paid: Credits = 0
) -> Change:
    if person is None or made[: len(wanted)] != wanted:
        raise KeyUsedOtherwise(given=key)
    before = Balance(posted=made.posted_before, held=made.held_before)
    signed = made.amount - paid if made.kind == TransferKind.GRANT else -made.amount
    after = _after(before, signed)
    return Change(person=person, amount=made.amount, before=before, after=after, repeated=True, paid=paid)


def _after(before: Balance, signed: Credits) -> Balance:
    return Balance(posted=before.posted + signed, held=before.held)
