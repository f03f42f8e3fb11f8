"""Who may ask for pictures in which group, and groups that get another id."""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple, cast

from bot.model.people import GroupRule
from storage.connection import Connection, text, to_micros
from storage.rows import canonical_address

_RULE = "SELECT rule FROM chat_groups WHERE platform = ? AND id = ?"
_SET_RULE = """
    INSERT INTO chat_groups (platform, id, rule, changed_by, changed_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (platform, id) DO UPDATE
    SET rule = excluded.rule, changed_by = excluded.changed_by, changed_at = excluded.changed_at
"""
_TAKE_OVER = """
    INSERT INTO chat_groups (platform, id, rule, changed_by, changed_at)
    SELECT platform, ?, rule, changed_by, changed_at FROM chat_groups WHERE platform = ? AND id = ?
    ON CONFLICT (platform, id) DO NOTHING
"""
_DROP = "DELETE FROM chat_groups WHERE platform = ? AND id = ?"
_OPEN_JOBS = "SELECT seq, address FROM jobs WHERE platform = ? AND (finished_at IS NULL OR told = 0)"
_MOVE_JOB = "UPDATE jobs SET address = ? WHERE seq = ?"


class _PlaceRow(NamedTuple):
    seq: int
    address: str


def rule(tx: Connection, *, platform: str, group: str) -> GroupRule:
    row = tx.execute(_RULE, (platform, group)).fetchone()
    return GroupRule.EVERYONE if row is None else GroupRule(text(row))


def set_rule(tx: Connection, *, platform: str, group: str, rule: GroupRule, by: str, at: datetime) -> None:
    tx.execute(_SET_RULE, (platform, group, rule.value, by, to_micros(at)))


def move(tx: Connection, *, platform: str, old: str, new: str) -> int:
    """As the port says. Twice is once."""
    tx.execute(_TAKE_OVER, (new, platform, old))
    tx.execute(_DROP, (platform, old))
    moved = 0
    for row in map(_PlaceRow._make, tx.execute(_OPEN_JOBS, (platform,)).fetchall()):
        address = cast("dict[str, str]", json.loads(row.address))
        if address.get("chat") == old:
            tx.execute(_MOVE_JOB, (canonical_address({**address, "chat": new}), row.seq))
            moved += 1
    return moved
