"""Who may ask for pictures in which group, and groups that get another id."""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple, cast

from bot.model.people import AgeRule, GroupChange, GroupRule, GroupRules
from storage.connection import Connection, to_micros
from storage.rows import canonical_address

_RULES = "SELECT rule, channels, roles, age FROM chat_groups WHERE platform = ? AND id = ?"
_SET_RULES = """
    INSERT INTO chat_groups (platform, id, rule, channels, roles, age, changed_by, changed_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (platform, id) DO UPDATE
    SET rule = excluded.rule, channels = excluded.channels, roles = excluded.roles, age = excluded.age,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at
"""
_TAKE_OVER = """
    INSERT INTO chat_groups (platform, id, rule, channels, roles, age, changed_by, changed_at)
    SELECT platform, ?, rule, channels, roles, age, changed_by, changed_at FROM chat_groups
    WHERE platform = ? AND id = ?
    ON CONFLICT (platform, id) DO NOTHING
"""
_DROP = "DELETE FROM chat_groups WHERE platform = ? AND id = ?"
_OPEN_JOBS = "SELECT seq, address FROM jobs WHERE platform = ? AND (finished_at IS NULL OR told = 0)"
_MOVE_JOBS = "UPDATE jobs SET chat_group = ? WHERE platform = ? AND chat_group = ? AND chat_group <> ''"
_MOVE_JOB = "UPDATE jobs SET chat = ?, address = ? WHERE seq = ?"


class _PlaceRow(NamedTuple):
    seq: int
    address: str


class _RulesRow(NamedTuple):
    rule: str
    channels: str
    roles: str
    age: str


def rules(tx: Connection, *, platform: str, group: str) -> GroupRules:
    found = tx.execute(_RULES, (platform, group)).fetchone()
    if found is None:
        return GroupRules()
    row = _RulesRow._make(found)
    return GroupRules(
        who=GroupRule(row.rule),
        channels=frozenset(row.channels.split()),
        roles=frozenset(row.roles.split()),
        age=AgeRule(row.age),
    )


def change(tx: Connection, *, platform: str, group: str, to: GroupChange, by: str, at: datetime) -> GroupRules:
    """Gives what holds now. Two changes at one time both hold. Raises TooManyListed."""
    now = to.of(rules(tx, platform=platform, group=group))
    channels, roles = " ".join(sorted(now.channels)), " ".join(sorted(now.roles))
    tx.execute(_SET_RULES, (platform, group, now.who.value, channels, roles, now.age.value, by, to_micros(at)))
    return now


def move(tx: Connection, *, platform: str, old: str, new: str) -> int:
    """The group has another id now: its rules and jobs follow; gives how many places were changed. Twice is once."""
    tx.execute(_TAKE_OVER, (new, platform, old))
    tx.execute(_DROP, (platform, old))
    tx.execute(_MOVE_JOBS, (new, platform, old))
    moved = 0
    for row in map(_PlaceRow._make, tx.execute(_OPEN_JOBS, (platform,)).fetchall()):
        address = cast("dict[str, str]", json.loads(row.address))
        if address.get("chat") == old:
            tx.execute(_MOVE_JOB, (new, canonical_address({**address, "chat": new}), row.seq))
            moved += 1
    return moved
