"""Whom the bot has met, as a list shows them."""

from __future__ import annotations

from typing import NamedTuple

from bot.model.ledger import Member
from bot.model.people import Identity, PersonId
from storage import ledger, people
from storage.connection import Connection, from_micros

_MEMBERS = """
    SELECT people.id, people.met_at, (
        SELECT usernames.username FROM usernames
        JOIN identities ON identities.platform = usernames.platform AND identities.user_id = usernames.user_id
        WHERE identities.person = people.id ORDER BY usernames.username LIMIT 1
    )
    FROM people
    WHERE people.id NOT IN (SELECT person FROM links)
    AND (? = '' OR lower(people.name) LIKE ? ESCAPE '!' OR people.id IN (
        SELECT identities.person FROM identities
        LEFT JOIN usernames
        ON usernames.platform = identities.platform AND usernames.user_id = identities.user_id
        WHERE identities.user_id = ? OR identities.platform || ':' || identities.user_id = ?
        OR usernames.username LIKE ? ESCAPE '!'
    ))
    ORDER BY people.met_at DESC, people.id LIMIT ?
"""


# "Bare columns" beside min() are of the row that has the minimum (sqlite.org/lang_select.html).
_OF_GROUP = """
    SELECT identity_platform, user_id, min(seq) AS first FROM jobs
    WHERE chat_group = ? AND chat_group <> '' AND platform = ?
    GROUP BY person ORDER BY first
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


class _AskerRow(NamedTuple):
    identity_platform: str
    user_id: str
    first: int


def of_group(tx: Connection, *, platform: str, group: str) -> tuple[Identity, ...]:
    """Everybody who has asked there, once each, the earliest first."""
    rows = (_AskerRow._make(row) for row in tx.execute(_OF_GROUP, (group, platform)).fetchall())
    return tuple(Identity(platform=row.identity_platform, user_id=row.user_id) for row in rows)


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
