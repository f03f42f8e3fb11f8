"""Who may ask for pictures in which group, and groups that get another id."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.model.controls import Scope, ScopeKind
from bot.model.people import AgeRule, GroupChange, GroupRule, GroupRules
from storage import day_counts, notes, refused_words
from storage.connection import Connection, text, to_micros

_OWNER_OF_NAMES = "group-names:"
"""With the platform: whose notes are the names of groups."""
_NAME = "SELECT value FROM notes WHERE owner = ? AND name = ?"
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
_MOVE_JOBS = "UPDATE jobs SET chat_group = ? WHERE platform = ? AND chat_group = ? AND chat_group <> ''"
_MOVE_ALERTS = """
    INSERT INTO alert_chats (platform, chat, locale, changed_by, changed_at)
    SELECT platform, ?, locale, changed_by, changed_at FROM alert_chats WHERE platform = ? AND chat = ?
    ON CONFLICT (platform, chat) DO NOTHING
"""
_MOVE_PAUSE = """
    INSERT INTO pauses (scope, words, actor, at) SELECT ?, words, actor, at FROM pauses WHERE scope = ?
    ON CONFLICT (scope) DO NOTHING
"""
_DROP_PAUSE = "DELETE FROM pauses WHERE scope = ?"
_DROP_ALERTS = "DELETE FROM alert_chats WHERE platform = ? AND chat = ?"


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


def move(tx: Connection, *, platform: str, old: str, new: str) -> None:
    """The group has another id now: its rules, alerts and pause follow, and what was asked for in it counts there.

    Twice is once.
    """
    tx.execute(_TAKE_OVER, (new, platform, old))
    tx.execute(_DROP, (platform, old))
    tx.execute(_MOVE_JOBS, (new, platform, old))
    tx.execute(_MOVE_ALERTS, (new, platform, old))
    tx.execute(_DROP_ALERTS, (platform, old))
    was, now = (str(Scope(kind=ScopeKind.GROUP, name=f"{platform}:{group}")) for group in (old, new))
    tx.execute(_MOVE_PAUSE, (now, was))
    tx.execute(_DROP_PAUSE, (was,))
    refused_words.move(tx, was=was, now=now)
    day_counts.forget_group(tx, platform=platform, group=old)
    day_counts.forget_group(tx, platform=platform, group=new)


def call(tx: Connection, *, platform: str, group: str, name: str) -> None:
    """What people call a group, as the platform told it last; `name` is bounded by who asks. Nothing is written where
    it has that name already."""
    if name != name_of(tx, platform=platform, group=group):
        notes.keep(tx, owner=_OWNER_OF_NAMES + platform, name=group, value=name, expires_at=None)


def name_of(tx: Connection, *, platform: str, group: str) -> str:
    """Empty where nothing was told."""
    row = tx.execute(_NAME, (_OWNER_OF_NAMES + platform, group)).fetchone()
    return "" if row is None else text(row)
