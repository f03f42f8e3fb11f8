"""What the operator is told: the chats that take alerts, and what is wrong at present. Told once, with its messages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model.alerts import Alert, AlertChat, AlertKind
from bot.model.outgoing import Outgoing, Recipient
from storage import notes, outbox
from storage.connection import Connection, from_micros, to_micros

_OPT_IN = """
    INSERT INTO alert_chats (platform, chat, locale, changed_by, changed_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (platform, chat) DO UPDATE SET locale = excluded.locale WHERE locale <> excluded.locale
"""
_OPT_OUT = "DELETE FROM alert_chats WHERE platform = ? AND chat = ?"
_CHATS = "SELECT platform, chat, locale FROM alert_chats ORDER BY changed_at, platform, chat"
_ALERTS = """
    SELECT name, kind, facts, began_at, told_at, ended_at, times FROM alerts
    WHERE ended_at IS NULL OR ended_at >= ? ORDER BY name
"""
_BEGIN = """
    INSERT INTO alerts (name, kind, facts, began_at, told_at, times) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, facts = excluded.facts, began_at = excluded.began_at,
        told_at = excluded.told_at, times = excluded.times, ended_at = NULL
    WHERE ended_at IS NOT NULL
"""
_LASTS = "UPDATE alerts SET kind = ?, facts = ?, told_at = ? WHERE name = ? AND ended_at IS NULL"
_END = "UPDATE alerts SET ended_at = ? WHERE name = ? AND ended_at IS NULL"
_OWNER, _REVISION = "alerts", "revision"


class _ChatRow(NamedTuple):
    platform: str
    chat: str
    locale: str


class _AlertRow(NamedTuple):
    name: str
    kind: str
    facts: str
    began_at: int
    told_at: int
    ended_at: int | None
    times: int


def set_chat(tx: Connection, *, chat: Recipient, is_on: bool, locale: str, by: str, at: datetime) -> bool:
    """Gives whether that changed anything: twice is once."""
    if not is_on:
        return tx.execute(_OPT_OUT, (chat.platform, chat.chat)).rowcount == 1
    was_on = any(known.recipient == chat for known in chats(tx))
    tx.execute(_OPT_IN, (chat.platform, chat.chat, locale, by, to_micros(at)))
    return not was_on


def chats(tx: Connection) -> tuple[AlertChat, ...]:
    rows = map(_ChatRow._make, tx.execute(_CHATS).fetchall())
    return tuple(
        AlertChat(recipient=Recipient(platform=row.platform, chat=row.chat), locale=row.locale) for row in rows
    )


def recent(tx: Connection, *, since: datetime) -> tuple[Alert, ...]:
    """What is wrong, and what has ended since then."""
    return tuple(_alert(_AlertRow._make(row)) for row in tx.execute(_ALERTS, (to_micros(since),)).fetchall())


def begin(tx: Connection, *, alert: Alert, messages: Sequence[Outgoing]) -> bool:
    """False where it is told already: then nothing is changed."""
    facts = json.dumps(dict(alert.facts), ensure_ascii=False)
    values = (alert.name, alert.kind.value, facts, to_micros(alert.began_at), to_micros(alert.told_at), alert.times)
    if tx.execute(_BEGIN, values).rowcount != 1:
        return False
    outbox.put(tx, messages=messages)
    return True


def go_on(tx: Connection, *, alert: Alert, messages: Sequence[Outgoing]) -> bool:
    """It lasts. Who waits to be told of it gets no more. False where it is over."""
    facts = json.dumps(dict(alert.facts), ensure_ascii=False)
    if tx.execute(_LASTS, (alert.kind.value, facts, to_micros(alert.told_at), alert.name)).rowcount != 1:
        return False
    waiting = set(outbox.untold(tx, topic=alert.name).values())
    outbox.put(tx, messages=[message for message in messages if message.recipients not in waiting])
    return True


def end(tx: Connection, *, name: str, messages: Sequence[Outgoing], at: datetime) -> bool:
    """Its end takes the place of what waits to be told of it. False where it had ended: then nothing is changed."""
    if tx.execute(_END, (to_micros(at), name)).rowcount != 1:
        return False
    outbox.finish(tx, ids=outbox.untold(tx, topic=name), at=at)
    outbox.put(tx, messages=messages)
    return True


def note_revision(tx: Connection, *, revision: str, messages: Sequence[Outgoing], at: datetime) -> None:
    """The database is of this revision now. The messages are told where it was of another one before."""
    known = notes.find(tx, owner=_OWNER, name=_REVISION, at=at)
    if known == revision:
        return
    notes.keep(tx, owner=_OWNER, name=_REVISION, value=revision, expires_at=None)
    if known is not None:
        outbox.put(tx, messages=messages)


def noted_revision(tx: Connection, *, at: datetime) -> str | None:
    """The revision that the last start has found; None where none has looked yet."""
    return notes.find(tx, owner=_OWNER, name=_REVISION, at=at)


def _alert(row: _AlertRow) -> Alert:
    return Alert(
        name=row.name,
        kind=AlertKind(row.kind),
        facts=json.loads(row.facts),
        began_at=from_micros(row.began_at),
        told_at=from_micros(row.told_at),
        ended_at=None if row.ended_at is None else from_micros(row.ended_at),
        times=row.times,
    )
