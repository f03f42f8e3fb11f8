"""What people give each other: one transfer from wallet to wallet, with its act, which an admin can undo."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, WrittenAct
from bot.model.admin_refusals import CannotBeUndone
from bot.model.gifts import GiftLimit, GiftToOneself, NotEnoughToGive, OverGiftLimit
from bot.model.ledger import Balance, Change, Credits, Source, TransferId, account_of, check_amount, gift_id, undo_id
from bot.model.people import Identity, Person, PersonId
from bot.model.refusals import KeyUsedOtherwise, UnknownPerson
from storage import acts, blocks, debts, ledger, people, wallets
from storage.connection import Connection, marks, number, text, to_micros
from storage.notices import OF_GIFT, tell

# All that was ever theirs beyond allowances, less what of it has gone: to others, to admins, to debts. What moved
# between two wallets of one person is neither.
_BEYOND_ALLOWANCES = """
    SELECT (
        SELECT COALESCE(SUM(amount), 0) FROM transfers
        WHERE credit IN ({accounts}) AND job IS NULL AND (kind = 'grant' OR kind = 'transfer')
            AND source <> 'welcome' AND source <> 'daily' AND source <> 'link'
    ) - (
        SELECT COALESCE(SUM(amount), 0) FROM transfers
        WHERE debit IN ({accounts}) AND job IS NULL AND (kind = 'deduct' OR kind = 'transfer')
            AND credit <> 'system:earned'
            AND source <> 'link'
    )
"""
_GIVEN_SINCE = """
    SELECT COALESCE(SUM(amount), 0) FROM transfers
    WHERE debit IN ({accounts}) AND job IS NULL AND source = 'gift' AND at >= ? AND at <= ?
"""
_MADE = """
    SELECT COALESCE((SELECT 'person:' || person FROM wallets WHERE account = debit), debit),
        COALESCE((SELECT 'person:' || person FROM wallets WHERE account = credit), credit), amount, reason,
        posted_before, held_before
    FROM transfers WHERE id = ?
"""
_GIVER_OF = (
    "SELECT wallets.person FROM transfers JOIN wallets ON wallets.account = transfers.debit WHERE transfers.id = ?"
)
_AMOUNT = "SELECT amount FROM transfers WHERE id = ?"


class _MadeRow(NamedTuple):
    debit: str
    credit: str
    amount: int
    reason: str
    posted_before: int
    held_before: int


def give(
    tx: Connection, *, giver: Identity, to: Identity, amount: Credits, words: str, key: str, at: datetime,
    limit: GiftLimit, origin: str = "",
) -> Change:  # fmt: skip
    """Give credits from one wallet to another, once for a key; the other one is told. Gives the giver's change.

    Raises BadAmount, UnknownPerson, GiftToOneself, NotEnoughToGive, OverGiftLimit, Banned, KeyUsedOtherwise.
    """
    check_amount(amount)
    one, other = _known(tx, giver), _known(tx, to)
    id = gift_id(key)
    made = tx.execute(_MADE, (id,)).fetchone()
    if made is not None:
        return _again(_MadeRow._make(made), one, other, amount=amount, words=words, key=key)
    if one.id == other.id:
        raise GiftToOneself
    blocks.check(tx, one.id, at=at)
    before, receiver_before = ledger.balance(tx, one.id), ledger.balance(tx, other.id)
    _check(tx, one.id, before, amount=amount, limit=limit)
    actor = str(giver)
    ledger.pass_on(
        tx, one.id, to=other.id, id=id, source=Source.GIFT, amount=amount, at=at, actor=actor, reason=words,
        before=before,
    )  # fmt: skip
    act = Act(
        id=ActId(id), at=at, actor=actor, origin=origin, kind=ActKind.GIFT, subject=str(to), person=other.id,
        transfer=id, amount=amount, before=str(receiver_before.available),
        after=str(ledger.balance(tx, other.id).available), text=words,
    )  # fmt: skip
    acts.record(tx, act)
    tell(
        tx, other.id, to, OF_GIFT, cause=id, amount=amount, actor=actor, reason=words, at=at,
        giver=one.name.strip() or str(giver),
    )  # fmt: skip
    after = ledger.balance(tx, one.id)
    return Change(person=one.id, amount=amount, before=before, after=after, repeated=False)


def can_give(tx: Connection, person: PersonId) -> Credits:
    """What can be spent, but in all no more than was theirs beyond welcome and daily credits."""
    whose = wallets.accounts_of(tx, person)
    question = _BEYOND_ALLOWANCES.format(accounts=marks(whose))
    beyond = number(tx.execute(question, (*whose, *whose)).fetchone())
    beyond -= debts.owed(tx, account_of(wallets.current(tx, person)))
    return max(min(ledger.balance(tx, person).available, beyond), 0)


def take_back(
    tx: Connection, act: WrittenAct, *, actor: str, at: datetime
) -> tuple[Credits, Credits, TransferId, PersonId]:
    """So much of a gift as the receiver can spend goes back to who gave it; gives the gift's amount, what of it was
    taken, the id that its transfer has where something was, and the giver.
    """
    if act.person is None or act.transfer is None:
        raise LookupError(act.id)
    given = number(tx.execute(_AMOUNT, (act.transfer,)).fetchone())
    found = tx.execute(_GIVER_OF, (act.transfer,)).fetchone()
    if found is None:
        raise LookupError(act.transfer)
    giver, receiver = PersonId(text(found)), wallets.current(tx, act.person)
    if giver == receiver:  # they have become one wallet since
        raise CannotBeUndone(number=act.number)
    before = ledger.balance(tx, receiver)
    taken, id = min(given, before.available), undo_id(act.transfer)
    if taken:
        ledger.pass_on(
            tx, receiver, to=giver, id=id, source=Source.UNDO, amount=taken, at=at, actor=actor, before=before
        )
    return given, taken, id, giver


def _known(tx: Connection, identity: Identity) -> Person:
    person = people.find(tx, identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    return person


def _check(tx: Connection, giver: PersonId, before: Balance, *, amount: Credits, limit: GiftLimit) -> None:
    left = min(before.available, can_give(tx, giver))
    if amount > left:
        raise NotEnoughToGive(amount=amount, left=left)
    if limit.a_day is None:
        return
    left = max(limit.a_day - _given_since(tx, giver, since=limit.since), 0)
    if amount > left:
        raise OverGiftLimit(amount=amount, limit=limit.a_day, left=left)


def _given_since(tx: Connection, giver: PersonId, *, since: datetime) -> Credits:
    """With what wallets that they have left had given by then."""
    given = 0
    for wallet, until in wallets.had(tx, giver).items():
        whose = wallets.accounts_of(tx, wallet)
        question = _GIVEN_SINCE.format(accounts=marks(whose))
        given += number(tx.execute(question, (*whose, to_micros(since), until)).fetchone())
    return given


def _again(made: _MadeRow, one: Person, other: Person, *, amount: Credits, words: str, key: str) -> Change:
    if made[:4] != (account_of(one.id), account_of(other.id), amount, words):
        raise KeyUsedOtherwise(given=key)
    before = Balance(posted=made.posted_before, held=made.held_before)
    after = Balance(posted=before.posted - amount, held=before.held)
    return Change(person=one.id, amount=amount, before=before, after=after, repeated=True)
