"""Vouchers: made and revoked by admins, redeemed once a person. Of a code only its digest comes in here."""

from __future__ import annotations

import hmac
import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, WrittenAct
from bot.model.admin_refusals import ChangedSince
from bot.model.guesses import Purpose
from bot.model.ledger import Balance, Caps, Change, Credits, Source, check_amount, voucher_id
from bot.model.people import Identity, Person, PersonId
from bot.model.refusals import KeyUsedOtherwise
from bot.model.vouchers import (
    Made,
    Redeemed,
    RedeemedAlready,
    UnknownVoucher,
    Voucher,
    VoucherExpired,
    VoucherRevoked,
    VoucherUsedUp,
)
from storage import acts, blocks, changes, debts, guesses, ledger, people
from storage.connection import Connection, Value, from_micros, marks, number, to_micros

MARK = 8
"""Digits of a digest by which a voucher is found. The rest is compared in constant time."""

_COLUMNS = "number, amount, uses, used, actor, made_at, expires_at, revoked_at"
_ADD = """
    INSERT INTO vouchers (number, batch, mark, digest, amount, uses, actor, made_at, expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_LAST = "SELECT COALESCE(MAX(number), 0) FROM vouchers"
_OF_BATCH = f"SELECT {_COLUMNS} FROM vouchers WHERE batch = ? ORDER BY number"  # noqa: S608 - a constant
_COUNT = "SELECT count(*) FROM vouchers WHERE batch = ? AND digest IN ({digests})"
_NUMBERED = f"SELECT {_COLUMNS} FROM vouchers WHERE number = ?"  # noqa: S608
_LISTED = f"SELECT {_COLUMNS} FROM vouchers WHERE number < ? ORDER BY number DESC LIMIT ?"  # noqa: S608
_MARKED = f"SELECT digest, {_COLUMNS} FROM vouchers WHERE mark = ?"  # noqa: S608
_REVOKE = "UPDATE vouchers SET revoked_at = ? WHERE number = ? AND revoked_at IS NULL"
_RESTORE = "UPDATE vouchers SET revoked_at = NULL WHERE number = ?"
_IS_UNDONE = """
    SELECT 1 FROM vouchers JOIN acts AS undo ON undo.undoes = 'vouchers:' || vouchers.batch WHERE vouchers.number = ?
"""
_USE = """
    UPDATE vouchers SET used = used + 1
    WHERE number = ? AND used < uses AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)
"""
_REDEEMED_BY = "SELECT turn, request FROM redemptions WHERE voucher = ? AND who IN ({whose}) ORDER BY turn LIMIT 1"
_ADD_REDEMPTION = "INSERT INTO redemptions (voucher, who, turn, request, at) VALUES (?, ?, ?, ?, ?)"
_GIVEN = "SELECT posted_before, held_before FROM transfers WHERE id = ?"
_NO_LIMIT = 2**62


class _Row(NamedTuple):
    number: int
    amount: int
    uses: int
    used: int
    actor: str
    made_at: int
    expires_at: int | None
    revoked_at: int | None


class _Use(NamedTuple):
    turn: int
    request: str


# --- made and revoked -------------------------------------------------------------------------------------------------


def make(
    tx: Connection, *, digests: Sequence[str], amount: Credits, uses: int, expires_at: datetime | None, actor: str,
    key: str, at: datetime, origin: str = "", caps: Caps | None = None,
) -> Made:  # fmt: skip
    """One for each digest, all or none; once for a key. Raises BadAmount (also for all that they could give together),
    OverCap, OverDailyCap, KeyUsedOtherwise.
    """
    known = _batch(tx, key)
    if known:
        # Not their end: it is counted from the moment of each request.
        are_the_same = {(one.amount, one.uses, one.actor) for one in known} == {(amount, uses, actor)}
        if not are_the_same or len(known) != len(digests):
            raise KeyUsedOtherwise(given=key)
        of_these = number(tx.execute(_COUNT.format(digests=marks(digests)), (key, *digests)).fetchone())
        return Made(vouchers=known, repeated=True, is_of_these_codes=of_these == len(known))
    total = check_amount(amount) * uses * len(digests)
    check_amount(total)
    if caps is not None:  # all that they can give counts at once, as if it were given now
        changes.check_caps(tx, caps, actor=actor, amount=total)
    first = number(tx.execute(_LAST).fetchone()) + 1
    until = None if expires_at is None else to_micros(expires_at)
    for n, digest in enumerate(digests, start=first):
        tx.execute(_ADD, (n, key, digest[:MARK], digest, amount, uses, actor, to_micros(at), until))
    told = {
        "amount": amount, "uses": uses, "count": len(digests),
        "expires_at": None if expires_at is None else expires_at.isoformat(),
    }  # fmt: skip
    act = Act(
        id=ActId(f"vouchers:{key}"), at=at, actor=actor, origin=origin, kind=ActKind.VOUCHERS,
        subject=_numbers(first, first + len(digests) - 1), after=json.dumps(told),
    )  # fmt: skip
    acts.record(tx, act)
    return Made(vouchers=_batch(tx, key), repeated=False)


def revoke(tx: Connection, *, which: int, actor: str, key: str, at: datetime, origin: str = "") -> tuple[Voucher, bool]:
    """As it is now, and whether this call has ended it. Raises UnknownVoucher."""
    found = find(tx, which=which)
    is_new = found.revoked_at is None and acts.find_id(tx, id=ActId(f"revoke:{key}")) is None
    if is_new:
        _revoke(tx, found, at=at)
        act = Act(
            id=ActId(f"revoke:{key}"), at=at, actor=actor, origin=origin, kind=ActKind.REVOKE,
            subject=_numbers(which, which), before=_told([found]), after=_told([find(tx, which=which)]),
        )  # fmt: skip
        acts.record(tx, act)
    return find(tx, which=which), is_new


def find(tx: Connection, *, which: int) -> Voucher:
    """Raises UnknownVoucher."""
    row = tx.execute(_NUMBERED, (which,)).fetchone()
    if row is None:
        raise UnknownVoucher(given=which)
    return _voucher(_Row._make(row))


def listed(tx: Connection, *, limit: int, before: int | None = None) -> tuple[Voucher, ...]:
    """The newest first; `before` is a number, for paging."""
    rows = tx.execute(_LISTED, (_NO_LIMIT if before is None else before, limit)).fetchall()
    return tuple(_voucher(_Row._make(row)) for row in rows)


def undo_make(tx: Connection, act: WrittenAct, *, actor: str, at: datetime) -> tuple[str, str]:  # noqa: ARG001
    """All that were made together are revoked; what was redeemed stays with whoever redeemed it."""
    batch = _batch(tx, act.id.removeprefix("vouchers:"))
    before = _told(batch)
    for one in batch:
        _revoke(tx, one, at=at)
    return before, _told(_batch(tx, act.id.removeprefix("vouchers:")))


def undo_revoke(tx: Connection, act: WrittenAct, *, actor: str, at: datetime) -> tuple[str, str]:  # noqa: ARG001
    """It can be redeemed again, so long as it is not over. Raises ChangedSince where its making was undone, too."""
    found = find(tx, which=int(act.subject.lstrip("#")))
    if tx.execute(_IS_UNDONE, (found.number,)).fetchone() is not None:
        raise ChangedSince(number=act.number)
    tx.execute(_RESTORE, (found.number,))
    return _told([found]), _told([find(tx, which=found.number)])


def _revoke(tx: Connection, voucher: Voucher, *, at: datetime) -> None:
    tx.execute(_REVOKE, (to_micros(at), voucher.number))


def _batch(tx: Connection, key: str) -> tuple[Voucher, ...]:
    return tuple(_voucher(_Row._make(row)) for row in tx.execute(_OF_BATCH, (key,)).fetchall())


def _numbers(first: int, last: int) -> str:
    return f"#{first}" if first == last else f"#{first}–#{last}"


def _told(vouchers: Sequence[Voucher]) -> str:
    """As an act has them: how many credits they can still give, and whether that is over."""
    left = sum(one.amount * (one.uses - one.used) for one in vouchers if one.revoked_at is None)
    return json.dumps({"can_give": left, "revoked": sum(one.revoked_at is not None for one in vouchers)})


# --- redeemed ---------------------------------------------------------------------------------------------------------


def look(tx: Connection, *, identity: Identity, digest: str, request: str, at: datetime) -> None:
    """Raises what `redeem` would raise now, and changes nothing: most who guess are refused by it."""
    person = people.find(tx, identity)
    if person is not None:
        _find_redeemable(tx, person, digest=digest, request=request, at=at)


def redeem(tx: Connection, *, identity: Identity, digest: str, request: str, at: datetime) -> Redeemed | None:
    """Give its credits, once a person, whoever of their identities asks; None for a code that there is not, which is
    noted as a guess. `digest` is "" for what cannot be a code.

    The same request again answers as before. Raises TooManyGuesses, VoucherExpired, VoucherRevoked, VoucherUsedUp,
    RedeemedAlready, Banned.
    """
    person = people.load(tx, people.make_known(tx, identity, at=at))
    voucher, use = _find_redeemable(tx, person, digest=digest, request=request, at=at)
    if voucher is None:
        guesses.note_wrong(tx, purpose=Purpose.VOUCHER, identity=identity, at=at)
        return None
    if use is not None:
        return _again(tx, voucher, person.id, use)
    if tx.execute(_USE, (voucher.number, to_micros(at))).rowcount != 1:
        raise VoucherUsedUp
    turn = voucher.used + 1
    for who in _whose(person):
        tx.execute(_ADD_REDEMPTION, (voucher.number, who, turn, request, to_micros(at)))
    id, before = voucher_id(voucher.number, turn), ledger.balance(tx, person.id)
    ledger.give(
        tx, person.id, id=id, source=Source.VOUCHER, amount=voucher.amount, at=at, actor=str(identity), before=before
    )
    paid = debts.paid_by(tx, id)
    change = Change(
        person=person.id, amount=voucher.amount, before=before, after=ledger.balance(tx, person.id), repeated=False,
        paid=paid,
    )  # fmt: skip
    return Redeemed(voucher=find(tx, which=voucher.number), change=change)


def _find_redeemable(
    tx: Connection, person: Person, *, digest: str, request: str, at: datetime
) -> tuple[Voucher | None, _Use | None]:
    """The voucher, and its use where this very request has redeemed it before. Raises as `redeem` does."""
    voucher = _marked(tx, digest)
    use = None if voucher is None else _used_by(tx, voucher, person)
    if voucher is not None and use is not None and use.request == request:
        return voucher, use
    blocks.check(tx, person.id, at=at)
    guesses.check(tx, purpose=Purpose.VOUCHER, identities=person.identities, at=at)
    if voucher is None:
        return None, None
    if use is not None:
        raise RedeemedAlready
    if voucher.revoked_at is not None:
        raise VoucherRevoked
    if voucher.expires_at is not None and voucher.is_over(at):
        raise VoucherExpired(until=f"{voucher.expires_at:%Y-%m-%d %H:%M} UTC")
    if voucher.used >= voucher.uses:
        raise VoucherUsedUp
    return voucher, None


def _marked(tx: Connection, digest: str) -> Voucher | None:
    """Found by the beginning of the digest; the whole of it is compared in constant time."""
    found = None
    for row in tx.execute(_MARKED, (digest[:MARK],)).fetchall():
        if hmac.compare_digest(str(row[0]).encode(), digest.encode()):
            found = _voucher(_Row._make(row[1:]))
    return found


def _used_by(tx: Connection, voucher: Voucher, person: Person) -> _Use | None:
    whose: tuple[Value, ...] = _whose(person)
    row = tx.execute(_REDEEMED_BY.format(whose=marks(whose)), (voucher.number, *whose)).fetchone()
    return None if row is None else _Use._make(row)


def _whose(person: Person) -> tuple[str, ...]:
    """All who they are known as, so that neither a link nor its end makes them somebody else."""
    return tuple(people.hash_of(identity) for identity in person.identities)


def _again(tx: Connection, voucher: Voucher, person: PersonId, use: _Use) -> Redeemed:
    id = voucher_id(voucher.number, use.turn)
    row = tx.execute(_GIVEN, (id,)).fetchone()
    before = Balance(posted=number(row), held=number(None if row is None else row[1:]))
    paid = debts.paid_by(tx, id)
    after = Balance(posted=before.posted + voucher.amount - paid, held=before.held)
    change = Change(person=person, amount=voucher.amount, before=before, after=after, repeated=True, paid=paid)
    return Redeemed(voucher=voucher, change=change)


def _voucher(row: _Row) -> Voucher:
    return Voucher(
        number=row.number,
        amount=row.amount,
        uses=row.uses,
        used=row.used,
        actor=row.actor,
        made_at=from_micros(row.made_at),
        expires_at=None if row.expires_at is None else from_micros(row.expires_at),
        revoked_at=None if row.revoked_at is None else from_micros(row.revoked_at),
    )
