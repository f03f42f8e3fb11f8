"""Whose wallet an old person's id stands for, once two wallets have become one."""

from __future__ import annotations

from bot.model.ledger import AccountId, account_of
from bot.model.people import PersonId
from storage.connection import Connection, text

_ROOT = "SELECT root FROM links WHERE person = ?"
_OWNER = "SELECT person FROM wallets WHERE account = ?"
_TAKEN_IN = "SELECT person FROM links WHERE root = ? ORDER BY seq"


def current(tx: Connection, person: PersonId) -> PersonId:
    """Whose wallet it is in now: their own, where it was never taken into another's."""
    row = tx.execute(_ROOT, (person,)).fetchone()
    return person if row is None else PersonId(text(row))


def owner_of(tx: Connection, account: AccountId) -> PersonId:
    """Whose a person's account is by now. Raises LookupError for an account of nobody."""
    row = tx.execute(_OWNER, (account,)).fetchone()
    if row is None or row[0] is None:
        raise LookupError(account)
    return PersonId(text(row))


def people_of(tx: Connection, person: PersonId) -> tuple[PersonId, ...]:
    """Everybody whose wallet is theirs by now: they themselves first."""
    root = current(tx, person)
    return (root, *(PersonId(text(row)) for row in tx.execute(_TAKEN_IN, (root,)).fetchall()))


def accounts_of(tx: Connection, person: PersonId) -> tuple[AccountId, ...]:
    """The accounts of `people_of`."""
    return tuple(map(account_of, people_of(tx, person)))
