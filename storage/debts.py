"""What people owe: the part of an undone top-up that was spent. Every grant pays it first, in its own transaction.

A debt is of the identity that was given what was undone; whoever has the wallet of that identity by now pays it. So it
goes along with a link, and with whoever leaves.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model.ledger import ISSUED, AccountId, Credits, TransferId, debt_id
from bot.model.people import PersonId
from storage import wallets
from storage.connection import Connection, marks, number, text, to_micros

_ADD = "INSERT INTO debts (id, account, amount, at) VALUES (?, ?, ?, ?)"
_OPEN = """
    SELECT debts.id, debts.amount - debts.paid, debts.account,
        COALESCE(jobs.identity_platform || ':' || jobs.user_id, acts.subject)
    FROM debts LEFT JOIN acts ON acts.transfer = substr(debts.id, 6) LEFT JOIN jobs ON jobs.id = acts.subject
    WHERE debts.account IN ({accounts}) AND debts.paid < debts.amount ORDER BY debts.at, debts.id
"""
"""A debt's id is `undo:` and the transfer that was undone, whose act names to whom it was given, or, of a refund,
the job."""
_PERSON_OF = "SELECT person FROM identities WHERE platform = ? AND user_id = ?"
_PAY = "UPDATE debts SET paid = paid + ? WHERE id = ? AND amount - paid >= ?"
_ADD_PAYMENT = """
    INSERT INTO transfers (id, kind, source, debit, credit, amount, actor, at)
    VALUES (?, 'deduct', 'debt', ?, ?, ?, 'system', ?)
"""
_TAKE = "UPDATE accounts SET posted = posted - ? WHERE id = ? AND posted - held >= ?"
_PAID = "SELECT amount FROM transfers WHERE id = ?"


class _Debt(NamedTuple):
    id: str
    left: int
    account: str
    subject: str | None


def owe(tx: Connection, account: AccountId, *, id: str, amount: Credits, at: datetime) -> None:
    tx.execute(_ADD, (id, account, amount, to_micros(at)))


def owed(tx: Connection, account: AccountId) -> Credits:
    return sum(debt.left for debt in _open(tx, account))


def pay(tx: Connection, account: AccountId, *, cause: TransferId, given: Credits, at: datetime) -> Credits:
    """Pay what is owed from what `cause` has just given, the oldest debt first; gives what was paid in all."""
    paid = 0
    for turn, debt in enumerate(_open(tx, account), start=1):
        part = min(debt.left, given - paid)
        if part <= 0:
            break
        tx.execute(_ADD_PAYMENT, (debt_id(cause, turn), account, ISSUED, part, to_micros(at)))
        is_taken = tx.execute(_TAKE, (part, account, part)).rowcount == 1
        if not is_taken or tx.execute(_PAY, (part, debt.id, part)).rowcount != 1:
            raise RuntimeError(f"{debt.id} could not be paid")
        paid += part
    return paid


def paid_by(tx: Connection, cause: TransferId) -> Credits:
    """What of an earlier grant went to debts."""
    paid, turn = 0, 1
    while (row := tx.execute(_PAID, (debt_id(cause, turn),)).fetchone()) is not None:
        paid += number(row)
        turn += 1
    return paid


def _open(tx: Connection, account: AccountId) -> Sequence[_Debt]:
    """Those of whoever has the account's wallet by now, the oldest first."""
    person = wallets.owner_of(tx, account)
    accounts = [one for wallet in wallets.had(tx, person) for one in wallets.accounts_of(tx, wallet)]
    found = map(_Debt._make, tx.execute(_OPEN.format(accounts=marks(accounts)), accounts).fetchall())
    return [debt for debt in found if _owes(tx, debt) == person]


def _owes(tx: Connection, debt: _Debt) -> PersonId:
    """Whose it is by now; where nobody is known by that identity, whose account it is."""
    platform, _, user_id = (debt.subject or "").partition(":")
    row = tx.execute(_PERSON_OF, (platform, user_id)).fetchone()
    return wallets.owner_of(tx, AccountId(debt.account)) if row is None else PersonId(text(row))
