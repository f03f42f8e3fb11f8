"""The outbox: messages that are written in the transaction of their cause, and told once."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import NamedTuple

from bot.model.errors import Value
from bot.model.outgoing import NOTICE_LIVES, MessageOutcome, Outgoing, OutgoingKind, Recipient
from bot.model.people import Identity, PersonId
from storage import people, stories
from storage.connection import Connection, from_micros, number, text, to_micros

_PUT = """
    INSERT INTO outbox (id, kind, recipients, person, locale, words, topic, made_at, expires_at, not_before)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
_DUE = """
    SELECT id, kind, recipients, person, locale, words, topic, made_at, expires_at, tries, begun_at FROM outbox
    WHERE done_at IS NULL AND not_before <= ? ORDER BY not_before, seq LIMIT ?
"""
_START = "UPDATE outbox SET begun_at = ? WHERE id = ? AND done_at IS NULL"
_POSTPONE = """
    UPDATE outbox SET not_before = ?, tries = tries + 1, begun_at = NULL WHERE id = ? AND done_at IS NULL
"""
_FINISH = "UPDATE outbox SET done_at = ?, words = '{}' WHERE id = ? AND done_at IS NULL RETURNING topic"
_FORGET = "DELETE FROM outbox WHERE done_at < ?"
_WAITING = "SELECT COUNT(*) FROM outbox WHERE done_at IS NULL"
_UNTOLD_OF = "SELECT id, recipients FROM outbox WHERE topic = ? AND done_at IS NULL"
_LANGUAGE = """
    SELECT COALESCE(
        (SELECT locale FROM people WHERE id = ?),
        (SELECT locale FROM jobs WHERE person = ? ORDER BY finished_at DESC LIMIT 1),
        'en'
    )
"""


class _Row(NamedTuple):
    id: str
    kind: str
    recipients: str
    person: str | None
    locale: str
    words: str
    topic: str
    made_at: int
    expires_at: int
    tries: int
    begun_at: int | None


class _UntoldRow(NamedTuple):
    id: str
    recipients: str


def put(tx: Connection, *, messages: Sequence[Outgoing]) -> None:
    """Have them told. One whose id was put before is left as it is, told or not. Without a locale it is in the
    language of its first recipient."""
    for message in messages:
        made_at = to_micros(message.made_at)
        values = (
            message.id,
            message.kind.value,
            json.dumps([asdict(recipient) for recipient in message.recipients]),
            message.person,
            message.locale or _language_of(tx, message.recipients[0]),
            json.dumps({"key": message.key, "values": dict(message.values)}, ensure_ascii=False),
            message.topic,
            made_at,
            to_micros(message.expires_at),
            made_at,
        )
        tx.execute(_PUT, values)


def notify(
    tx: Connection,
    *,
    cause: str,
    person: PersonId,
    identity: Identity,
    key: str,
    values: Mapping[str, Value],
    at: datetime,
    job: str | None = None,
) -> None:
    """Have a person told of what this transaction does, in their private chat on the platform of `identity`; the story
    of `job` has what came of it.

    `cause` is the id of the transfer: told once. The text has `balance`, what they can spend when it goes out, besides
    the values. The language is the one that they chose, else that of their last job.
    """
    message = Outgoing(
        id=f"notice:{cause}",
        kind=OutgoingKind.NOTICE,
        recipients=(Recipient(platform=identity.platform, user_id=identity.user_id),),
        person=person,
        locale=_language(tx, person),
        key=key,
        values=values,
        topic="" if job is None else stories.topic(job),
        made_at=at,
        expires_at=at + NOTICE_LIVES,
    )
    put(tx, messages=(message,))


def due(tx: Connection, *, at: datetime, limit: int) -> tuple[Outgoing, ...]:
    """What may be told now, those that have waited longest first."""
    rows = map(_Row._make, tx.execute(_DUE, (to_micros(at), limit)).fetchall())
    return tuple(_outgoing(row) for row in rows)


def start(tx: Connection, *, id: str, at: datetime) -> bool:
    """It is about to be told. False where it need not be any more."""
    return tx.execute(_START, (to_micros(at), id)).rowcount == 1


def postpone(tx: Connection, *, id: str, until: datetime) -> None:
    """It could not be told now. What was told or dropped stays so."""
    tx.execute(_POSTPONE, (to_micros(until), id))


def finish(
    tx: Connection, *, ids: Collection[str], at: datetime, outcome: MessageOutcome = MessageOutcome.TOLD
) -> None:
    """They were told, or never will be. Their words are forgotten, and the story of the job that one is about has what
    came of it. Twice is once."""
    for id in ids:
        finished = tx.execute(_FINISH, (to_micros(at), id)).fetchone()
        if finished is not None:
            stories.note_notice(tx, topic=text(finished), outcome=outcome, at=at)


def forget(tx: Connection, *, before: datetime) -> None:
    """Drop what was told before then: its cause comes no more."""
    tx.execute(_FORGET, (to_micros(before),))


def count_waiting(tx: Connection) -> int:
    return number(tx.execute(_WAITING).fetchone())


def untold(tx: Connection, *, topic: str) -> Mapping[str, tuple[Recipient, ...]]:
    """What waits to be told of this alert, by id, and to whom."""
    rows = map(_UntoldRow._make, tx.execute(_UNTOLD_OF, (topic,)).fetchall())
    return {row.id: _recipients(row.recipients) for row in rows}


def _recipients(written: str) -> tuple[Recipient, ...]:
    return tuple(Recipient(**recipient) for recipient in json.loads(written))


def _language(tx: Connection, person: PersonId) -> str:
    row = tx.execute(_LANGUAGE, (person, person)).fetchone()
    return "en" if row is None else text(row)


def _language_of(tx: Connection, recipient: Recipient) -> str:
    identity = Identity(platform=recipient.platform, user_id=recipient.user_id)
    person = people.find_id(tx, identity)
    return "en" if person is None else _language(tx, person)


def _outgoing(row: _Row) -> Outgoing:
    words = json.loads(row.words)
    return Outgoing(
        id=row.id,
        kind=OutgoingKind(row.kind),
        recipients=_recipients(row.recipients),
        person=None if row.person is None else PersonId(row.person),
        locale=row.locale,
        key=words["key"],
        values=words["values"],
        topic=row.topic,
        made_at=from_micros(row.made_at),
        expires_at=from_micros(row.expires_at),
        tries=row.tries,
        begun_at=None if row.begun_at is None else from_micros(row.begun_at),
    )
