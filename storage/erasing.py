"""What is kept of a person, and how it is erased: words go, numbers stay."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind
from bot.model.images import BlobId
from bot.model.jobs import Failure, JobId, JobState
from bot.model.people import Identity, PersonId
from bot.model.privacy import Erased, Erasure, Kept
from bot.model.refusals import UnknownPerson
from bot.model.signs import cut
from storage import acts, jobs, people, pictures, wallets
from storage.connection import Connection, Value, chunks, from_micros, marks, number, text, to_micros
from storage.links import MAX_NAME
from storage.rows import SELECT_JOBS, JobRow, load

CANCELLED = Failure(key="state.cancelled")
_UNDER_WAY = SELECT_JOBS + " WHERE finished_at IS NULL AND person IN "
_PROMPTS = "SELECT count(*) FROM jobs WHERE prompt <> '' AND person IN "
_BLOBS = """
    SELECT blob FROM tasks WHERE blob IS NOT NULL AND job IN (SELECT seq FROM jobs WHERE person IN ({people}))
    UNION SELECT source_blob FROM jobs WHERE source_blob IS NOT NULL AND person IN ({people})
"""
_OF_PEOPLE = (
    """
    UPDATE tasks SET blob = NULL, failure_detail = CASE WHEN failure_key IS NULL THEN NULL ELSE '' END
    WHERE job IN (SELECT seq FROM jobs WHERE person IN ({people}))
    """,
    "DELETE FROM job_notes WHERE job IN (SELECT seq FROM jobs WHERE person IN ({people}))",
    """
    UPDATE jobs SET prompt = '', source_blob = NULL, keeps_pictures = 0, offered = 1,
        failure_detail = CASE WHEN failure_key IS NULL THEN NULL ELSE '' END
    WHERE person IN ({people})
    """,
    "UPDATE people SET name = '', locale = NULL, aspect_ratio = NULL, wants_files = 0 WHERE id IN ({people})",
    "UPDATE blocks SET reason = '' WHERE person IN ({people})",
    "UPDATE outbox SET done_at = {at}, words = '{{}}' WHERE done_at IS NULL AND person IN ({people})",
)
_ACTS = """
    SELECT seq, transfer FROM acts WHERE person IN ({people}) OR actor IN ({identities}) OR subject IN ({identities})
        OR subject IN (SELECT id FROM jobs WHERE person IN ({people}))
"""
_TEXTS = "SELECT count(*) FROM act_texts WHERE act IN "
_FORGET_TEXTS = "DELETE FROM act_texts WHERE act IN "
_FORGET_REASONS = "UPDATE transfers SET reason = '' WHERE reason <> '' AND id IN "
_FORGET_OWN_REASONS = (
    "UPDATE transfers SET reason = '' WHERE reason <> '' AND job IS NULL AND source <> 'gift' AND debit IN ",
    "UPDATE transfers SET reason = '' WHERE reason <> '' AND job IS NULL AND credit IN ",
    "UPDATE transfers SET reason = '' WHERE reason <> '' AND kind = 'refund' AND credit IN ",
)
_FORGET_BLOCKS_BY = "UPDATE blocks SET reason = '' WHERE actor IN "
_FORGET_USERNAME = "DELETE FROM usernames WHERE platform = ? AND user_id = ?"
_FORGET_MEMBERSHIPS = "DELETE FROM memberships WHERE platform = ? AND user_id = ?"
_USERNAMES = "SELECT username FROM usernames WHERE platform = ? AND user_id = ?"
_NAMES = "SELECT name FROM people WHERE name <> '' AND id IN "
_WAITING_MESSAGES = "SELECT seq, id, words FROM outbox WHERE done_at IS NULL AND kind = 'notice'"
_GIFTS = "SELECT id FROM transfers WHERE job IS NULL AND source = 'gift' AND debit IN "
_SILENCE = "UPDATE outbox SET done_at = ?, words = '{}' WHERE seq = ?"
_NOTES = "SELECT owner, name, value FROM notes WHERE expires_at IS NOT NULL"
_FORGET_NOTE = "DELETE FROM notes WHERE owner = ? AND name = ?"
_UPDATES = "SELECT owner, id, payload FROM updates WHERE payload IS NOT NULL"
_FORGET_UPDATE = "UPDATE updates SET payload = NULL WHERE owner = ? AND id = ?"
_ADD = "INSERT INTO erasures (id, person, at, blobs) VALUES (?, ?, ?, ?)"
_UNFINISHED = "SELECT id, at, blobs FROM erasures WHERE done_at IS NULL ORDER BY at, id"
_FINISH = "UPDATE erasures SET done_at = ?, blobs = '[]' WHERE id = ? AND done_at IS NULL"
# By indexes: what is of no job, what was refunded, and what their jobs held, paid and got back.
_LINES = """
    SELECT (SELECT count(*) FROM transfers WHERE job IS NULL AND debit IN ({accounts}))
        + (SELECT count(*) FROM transfers WHERE job IS NULL AND credit IN ({accounts}) AND debit NOT IN ({accounts}))
        + (SELECT count(*) FROM transfers WHERE kind = 'refund' AND credit IN ({accounts}))
        + (
            SELECT count(*) FROM jobs JOIN transfers
                ON transfers.id IN ('hold:' || jobs.id, 'capture:' || jobs.id, 'release:' || jobs.id)
            WHERE jobs.person IN ({people})
        )
"""
_MET = "SELECT met_at FROM people WHERE id = ?"


class _ActRow(NamedTuple):
    seq: int
    transfer: str | None


class _MessageRow(NamedTuple):
    seq: int
    id: str
    words: str


class _NoteRow(NamedTuple):
    owner: str
    name: str
    value: str


class _UpdateRow(NamedTuple):
    owner: str
    id: int
    payload: str


class _ErasureRow(NamedTuple):
    id: str
    at: int
    blobs: str


def kept_of(tx: Connection, *, identity: Identity) -> Kept:
    """Raises UnknownPerson."""
    person = people.find(tx, identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    everybody = wallets.people_of(tx, person.id)
    inside = f"({marks(everybody)})"
    accounts = wallets.accounts_of(tx, person.id)
    known = _acts(tx, everybody, person.identities)
    usernames = [row for one in person.identities for row in tx.execute(_USERNAMES, _key(one)).fetchall()]
    blobs = tx.execute(_BLOBS.format(people=marks(everybody)), (*everybody, *everybody)).fetchall()
    asked = _LINES.format(accounts=marks(accounts), people=marks(everybody))
    lines = tx.execute(asked, (*accounts, *accounts, *accounts, *accounts, *everybody)).fetchone()
    return Kept(
        name=person.name,
        usernames=tuple(text(row) for row in usernames),
        identities=tuple(map(str, person.identities)),
        met_at=from_micros(number(tx.execute(_MET, (person.id,)).fetchone())),
        prompts=number(tx.execute(_PROMPTS + inside, everybody).fetchone()),
        pictures=len(blobs),
        lines=number(lines),
        acts=len(known),
        texts=sum(
            number(tx.execute(_TEXTS + f"({marks(piece)})", piece).fetchone())
            for piece in chunks([row.seq for row in known])
        ),
        under_way=len(tx.execute(_UNDER_WAY + inside, everybody).fetchall()),
    )


def erase(tx: Connection, *, identity: Identity, actor: str, key: str, at: datetime, origin: str = "") -> Erased:
    """Raises UnknownPerson."""
    person = people.find(tx, identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    id = ActId(f"erase:{key}")
    done = acts.find_id(tx, id=id)
    if done is not None:
        return Erased(number=done.number, ended=(), prompts=0, pictures=0, is_repeated=True)
    everybody = wallets.people_of(tx, person.id)
    ended = _end_jobs(tx, everybody, at=at)
    prompts = number(tx.execute(_PROMPTS + f"({marks(everybody)})", everybody).fetchone())
    found = tx.execute(_BLOBS.format(people=marks(everybody)), (*everybody, *everybody)).fetchall()
    blobs = [BlobId(text(row)) for row in found]
    _forget_messages(tx, everybody, at=at)  # while the names that they have are known
    _forget_texts(tx, everybody, person.identities)
    for change in _OF_PEOPLE:
        tx.execute(change.format(people=marks(everybody), at=to_micros(at)), everybody)
    for one in person.identities:
        tx.execute(_FORGET_USERNAME, _key(one))
        tx.execute(_FORGET_MEMBERSHIPS, _key(one))
        blobs += _forget_notes(tx, one)
        _forget_updates(tx, one)
    unnamed = pictures.unnamed(tx, blobs=blobs)
    tx.execute(_ADD, (id, person.id, to_micros(at), json.dumps(unnamed)))
    act = Act(
        id=id, at=at, actor=actor, origin=origin, kind=ActKind.ERASE, subject=str(identity), person=person.id,
        before=json.dumps({"prompts": prompts, "pictures": len(blobs)}),
        after=json.dumps({"prompts": 0, "pictures": 0}),
    )  # fmt: skip
    written = acts.record(tx, act)
    shown = tuple(load(tx, job) for job in ended)
    return Erased(number=written, ended=shown, prompts=prompts, pictures=len(blobs))


def unfinished(tx: Connection) -> tuple[Erasure, ...]:
    rows = map(_ErasureRow._make, tx.execute(_UNFINISHED).fetchall())
    return tuple(
        Erasure(id=row.id, at=from_micros(row.at), blobs=tuple(map(BlobId, json.loads(row.blobs)))) for row in rows
    )


def finish(tx: Connection, *, ids: Collection[str], at: datetime) -> None:
    for id in ids:
        tx.execute(_FINISH, (to_micros(at), id))


def _end_jobs(tx: Connection, everybody: Sequence[PersonId], *, at: datetime) -> list[JobId]:
    """Uncharged. One that is being delivered at this moment is not paid either."""
    rows = [JobRow._make(row) for row in tx.execute(_UNDER_WAY + f"({marks(everybody)})", everybody).fetchall()]
    for row in rows:
        state = JobState.UNDELIVERABLE if row.state == JobState.RENDERED else JobState.CANCELLED
        jobs.finish(tx, row, state, failure=CANCELLED, at=at)
    return [JobId(row.id) for row in rows]


def _forget_texts(tx: Connection, everybody: Sequence[PersonId], identities: Sequence[Identity]) -> None:
    """Of acts about them and by them, with the same words beside their transfers."""
    known = _acts(tx, everybody, identities)
    for piece in chunks([row.seq for row in known]):
        tx.execute(_FORGET_TEXTS + f"({marks(piece)})", piece)
    for named in chunks([row.transfer for row in known if row.transfer is not None]):
        tx.execute(_FORGET_REASONS + f"({marks(named)})", named)
    accounts = wallets.accounts_of(tx, everybody[0])
    for forget in _FORGET_OWN_REASONS:
        tx.execute(forget + f"({marks(accounts)})", accounts)
    by = tuple(map(str, identities))
    tx.execute(_FORGET_BLOCKS_BY + f"({marks(by)})", by)


def _acts(tx: Connection, everybody: Sequence[PersonId], identities: Sequence[Identity]) -> list[_ActRow]:
    by = tuple(map(str, identities))
    values: tuple[Value, ...] = (*everybody, *by, *by, *everybody)
    question = _ACTS.format(people=marks(everybody), identities=marks(by))
    return [_ActRow._make(row) for row in tx.execute(question, values).fetchall()]


def _forget_messages(tx: Connection, everybody: Sequence[PersonId], *, at: datetime) -> None:
    """What others are still to be told with a name or words of theirs. They are not told it any more."""
    inside = f"({marks(everybody)})"
    found = [text(row).strip() for row in tx.execute(_NAMES + inside, everybody).fetchall()]
    names = {*found, *(cut(name, MAX_NAME) for name in found)}  # as `storage/links.py` tells it
    accounts = wallets.accounts_of(tx, everybody[0])
    gifts = {f"notice:{text(row)}" for row in tx.execute(_GIFTS + f"({marks(accounts)})", accounts).fetchall()}
    for row in map(_MessageRow._make, tx.execute(_WAITING_MESSAGES).fetchall()):
        values = json.loads(row.words).get("values", {}).values()
        if row.id in gifts or names & set(map(str, values)):
            tx.execute(_SILENCE, (to_micros(at), row.seq))


def _forget_notes(tx: Connection, identity: Identity) -> list[BlobId]:
    """What adapters and questions keep for a time, and have this number in their name or contents. Gives the pictures
    that a wish begins from which waits for an answer.
    """
    sources: list[BlobId] = []
    number_alone, whole = _alone(identity.user_id), _alone(str(identity))
    for row in map(_NoteRow._make, tx.execute(_NOTES).fetchall()):
        is_adapters = row.owner.partition(":")[0] == identity.platform
        if number_alone.search(f"{row.name} {row.value}") if is_adapters else whole.search(row.value):
            tx.execute(_FORGET_NOTE, (row.owner, row.name))
            sources += _source_in(row.value)
    return sources


def _source_in(value: str) -> list[BlobId]:
    try:
        asked = json.loads(value)
    except ValueError:
        return []
    wish = asked.get("wish") if isinstance(asked, dict) else None
    source = wish.get("source") if isinstance(wish, dict) else None
    return [BlobId(source)] if isinstance(source, str) and source else []


def _alone(word: str) -> re.Pattern[str]:
    """Not as a part of a longer one."""
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")


def _forget_updates(tx: Connection, identity: Identity) -> None:
    """What they have sent and nobody has finished, the request to erase among it."""
    for row in map(_UpdateRow._make, tx.execute(_UPDATES).fetchall()):
        if row.owner.partition(":")[0] == identity.platform and _is_from(identity, row.payload):
            tx.execute(_FORGET_UPDATE, (row.owner, row.id))


def _is_from(identity: Identity, payload: str) -> bool:
    """As Telegram writes an update: each kind of it has its sender in `from` (Bot API, "Update")."""
    try:
        update = json.loads(payload)
    except ValueError:
        return False
    parts = update.values() if isinstance(update, dict) else ()
    senders = (part["from"] for part in parts if isinstance(part, dict) and isinstance(part.get("from"), dict))
    return any(str(sender.get("id")) == identity.user_id for sender in senders)


def _key(identity: Identity) -> tuple[str, str]:
    return identity.platform, identity.user_id
