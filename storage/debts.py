"""What people owe: the part of an undone top-up that was spent. Every grant pays it first, in its own transaction.

A debt stays with the account that it was made for; whoever has that account's wallet by now pays it.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.model.ledger import ISSUED, AccountId, Credits, TransferId, debt_id
from storage import wallets
from storage.connection import Connection, marks, number, to_micros

_ADD = "INSERT INTO debts (id, account, amount, at) VALUES (?, ?, ?, ?)"
_OPEN = "SELECT id, amount - paid FROM debts WHERE account IN ({accounts}) AND paid < amount ORDER BY at, id"
_PAY = "UPDATE debts SET paid = paid + ? WHERE id = ? AND amount - paid >= ?"
_OWED = "SELECT COALESCE(SUM(amount - paid), 0) FROM debts WHERE account IN ({accounts}) AND paid < amount"
_ADD_PAYMENT = """
    INSERT INTO transfers (id, kind, source, debit, credit, amount, actor, at)
    VALUES (?, 'deduct', 'debt', ?, ?, ?, 'system', ?)
"""
_TAKE = "UPDATE accounts SET posted = posted - ? WHERE id = ? AND posted - held >= ?"
_PAID = "SELECT amount FROM transfers WHERE id = ?"


class _Debt(NamedTuple):
    id: str
    left: int


def owe(tx: Connection, account: AccountId, *, id: str, amount: Credits, at: datetime) -> None:
    tx.execute(_ADD, (id, account, amount, to_micros(at)))


def owed(tx: Connection, account: AccountId) -> Credits:
    whose = wallets.accounts_of(tx, wallets.owner_of(tx, account))
    return number(tx.execute(_OWED.format(accounts=marks(whose)), whose).fetchone())


def pay(tx: Connection, account: AccountId, *, cause: TransferId, given: Credits, at: datetime) -> Credits:
    """Pay what is owed from what `cause` has just given, the oldest debt first; gives what was paid in all."""
    paid, whose = 0, wallets.accounts_of(tx, wallets.owner_of(tx, account))
    found = tx.execute(_OPEN.format(accounts=marks(whose)), whose).fetchall()
    for turn, debt in enumerate(map(_Debt._make, found), start=1):
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
