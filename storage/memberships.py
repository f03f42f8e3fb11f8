"""Which roles people had in a group when they were last met there."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from bot.model.people import MAX_ROLES, Identity, Membership, RoleHolder
from storage.connection import Connection, from_micros, to_micros

NOTED_EVERY = timedelta(days=1)
"""A visit with the same roles is written down no more often."""
FORGOTTEN_AT_ONCE = 5000

_ROLES = "SELECT role, seen_at FROM memberships WHERE platform = ? AND chat_group = ? AND user_id = ?"
_FORGET_OF = "DELETE FROM memberships WHERE platform = ? AND chat_group = ? AND user_id = ?"
_ADD = "INSERT INTO memberships (platform, chat_group, user_id, role, seen_at) VALUES (?, ?, ?, ?, ?)"
_WITH_ROLE = """
    SELECT user_id, max(seen_at) FROM memberships WHERE platform = ? AND role = ?
    GROUP BY user_id ORDER BY max(seen_at) DESC, user_id
"""
_FORGET = """
    DELETE FROM memberships WHERE (platform, chat_group, user_id, role) IN (
        SELECT platform, chat_group, user_id, role FROM memberships WHERE seen_at < ? ORDER BY seen_at LIMIT ?
    )
"""


class _RoleRow(NamedTuple):
    role: str
    seen_at: int


class _HolderRow(NamedTuple):
    user_id: str
    seen_at: int


def note(tx: Connection, identity: Identity, membership: Membership, *, at: datetime) -> None:
    """In the place of what was known of them there. The identity must be known."""
    whose = (identity.platform, membership.group, identity.user_id)
    known = [_RoleRow._make(row) for row in tx.execute(_ROLES, whose).fetchall()]
    roles = sorted(membership.roles)[:MAX_ROLES]
    is_fresh = bool(known) and min(row.seen_at for row in known) > to_micros(at - NOTED_EVERY)
    if is_fresh and sorted(row.role for row in known) == roles:
        return
    tx.execute(_FORGET_OF, whose)
    for role in roles:
        tx.execute(_ADD, (*whose, role, to_micros(at)))


def with_role(tx: Connection, *, platform: str, role: str) -> tuple[RoleHolder, ...]:
    """Who was met last, first."""
    rows = (_HolderRow._make(row) for row in tx.execute(_WITH_ROLE, (platform, role)).fetchall())
    return tuple(
        RoleHolder(identity=Identity(platform=platform, user_id=row.user_id), seen_at=from_micros(row.seen_at))
        for row in rows
    )


def forget(tx: Connection, *, before: datetime) -> int:
    """Drop what was last seen before then, FORGOTTEN_AT_ONCE rows at most; gives how many."""
    return tx.execute(_FORGET, (to_micros(before), FORGOTTEN_AT_ONCE)).rowcount
