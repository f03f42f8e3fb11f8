"""Whose wallet an old person's id stands for, once two wallets have become one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.model.ledger import AccountId, account_of
from bot.model.people import PersonId
from storage.connection import Connection, number, text, to_micros

_ROOT = "SELECT root FROM links WHERE person = ?"
_OWNER = "SELECT person FROM wallets WHERE account = ?"
_TAKEN_IN = "SELECT person FROM links WHERE root = ? ORDER BY seq"
_LEFT = "SELECT wallet, at FROM unlinks WHERE person = ?"
_WHO_LEFT = "SELECT person FROM unlinks WHERE wallet = ? AND at >= ?"
ALWAYS = 2**62
"""Later than any moment, in microseconds."""


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


def left_since(tx: Connection, person: PersonId, *, since: datetime) -> tuple[PersonId, ...]:
    """Who has left the wallet that is theirs, as they are by now."""
    left = [
        PersonId(text(row))
        for wallet in people_of(tx, person)
        for row in tx.execute(_WHO_LEFT, (wallet, to_micros(since))).fetchall()
    ]
    return tuple(current(tx, one) for one in left)


def had(tx: Connection, person: PersonId) -> Mapping[PersonId, int]:
    """The wallets that their identities have ever had, each with the moment (in microseconds) until which they had it:
    ALWAYS for the one that they have, and when they left for the others.
    """
    root = current(tx, person)
    found, open = {root: ALWAYS}, [root]
    while open:
        wallet = open.pop()
        for one in people_of(tx, wallet):
            row = tx.execute(_LEFT, (one,)).fetchone()
            if row is None:
                continue
            before, until = current(tx, PersonId(text(row))), min(number(row[1:]), found[wallet])
            if found.get(before, -1) < until:
                found[before] = until
                open.append(before)
    return found
