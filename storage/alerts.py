"""What the operator is told: the chats that take alerts, and what is wrong at present. Told once, with its messages."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, WrittenAct
from bot.model.admin_refusals import ChangedSince
from bot.model.alerts import Alert, AlertChat, AlertKind
from bot.model.outgoing import Outgoing, Recipient
from storage import acts, notes, outbox
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


def set_chat(
    tx: Connection, *, chat: Recipient, is_on: bool, locale: str, by: str, at: datetime, key: str = "", origin: str = ""
) -> bool:
    """Gives whether it was opted in or out by that: twice is once, and the same key again changes nothing.

    Without a key each change is another act.
    """
    id = ActId(f"alerts:{key or secrets.token_hex(16)}")
    before, after = _locale(tx, chat), locale if is_on else None
    if before == after or acts.find_id(tx, id=id) is not None:
        return False
    _write_chat(tx, chat, after, by=by, at=at)
    act = Act(
        id=id, at=at, actor=by, origin=origin, kind=ActKind.ALERTS, subject=str(chat), before=_told(before),
        after=_told(after),
    )  # fmt: skip
    acts.record(tx, act)
    return (before is None) != (after is None)


def restore_chat(tx: Connection, act: WrittenAct, *, actor: str, at: datetime) -> tuple[str, str]:
    """As it was before the act; gives what it was and has become. Raises ChangedSince."""
    platform, _, name = act.subject.partition(":")
    chat = Recipient(platform=platform, chat=name)
    now = _told(_locale(tx, chat))
    if now != act.after:
        raise ChangedSince(number=act.number)
    _write_chat(tx, chat, json.loads(act.before)["locale"], by=actor, at=at)
    return now, act.before


def _locale(tx: Connection, chat: Recipient) -> str | None:
    """The language in which it takes alerts, None where it takes none."""
    return next((known.locale for known in chats(tx) if known.recipient == chat), None)


def _write_chat(tx: Connection, chat: Recipient, locale: str | None, *, by: str, at: datetime) -> None:
    if locale is None:
        tx.execute(_OPT_OUT, (chat.platform, chat.chat))
    else:
        tx.execute(_OPT_IN, (chat.platform, chat.chat, locale, by, to_micros(at)))


def _told(locale: str | None) -> str:
    return json.dumps({"locale": locale})


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
