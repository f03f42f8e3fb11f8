"""Whom the bot has met, as a list shows them."""

from __future__ import annotations

from typing import NamedTuple

from bot.model.ledger import Member
from bot.model.people import PersonId
from storage import ledger, people
from storage.connection import Connection, from_micros

_MEMBERS = """
    SELECT people.id, people.met_at, (
        SELECT usernames.username FROM usernames
        JOIN identities ON identities.platform = usernames.platform AND identities.user_id = usernames.user_id
        WHERE identities.person = people.id ORDER BY usernames.username LIMIT 1
    )
    FROM people
    WHERE ? = '' OR lower(people.name) LIKE ? ESCAPE '!' OR people.id IN (
        SELECT identities.person FROM identities
        LEFT JOIN usernames
        ON usernames.platform = identities.platform AND usernames.user_id = identities.user_id
        WHERE identities.user_id = ? OR identities.platform || ':' || identities.user_id = ?
        OR usernames.username LIKE ? ESCAPE '!'
    )
    ORDER BY people.met_at DESC, people.id LIMIT ?
"""


class _MemberRow(NamedTuple):
    id: str
    met_at: int
    username: str | None


def members(tx: Connection, *, named: str, limit: int) -> tuple[Member, ...]:
    """Newest first. `named` is an id, or a part of a name or @name; "" for all."""
    wanted = named.strip().removeprefix("@").lower()
    part = f"%{_literally(wanted)}%"
    found = tx.execute(_MEMBERS, (wanted, part, wanted, wanted, part, limit)).fetchall()
    return tuple(_member(tx, _MemberRow._make(row)) for row in found)


def _member(tx: Connection, row: _MemberRow) -> Member:
    person = PersonId(row.id)
    return Member(
        person=people.load(tx, person),
        balance=ledger.balance(tx, person),
        met_at=from_micros(row.met_at),
        username=row.username or "",
    )


def _literally(text: str) -> str:
    """In a pattern of LIKE, without the meaning that some signs have there."""
    return "".join(f"!{sign}" if sign in "!%_" else sign for sign in text)
