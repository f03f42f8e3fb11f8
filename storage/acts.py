"""The audit: one row an act, only added, each sealed with all before it by a hash.

`record` is called inside the transaction of what it tells of. A text lies beside its act, which keeps a salted digest:
erased, it leaves the chain whole.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.model.acts import FEW, Act, ActFilter, ActId, ActKind, WrittenAct
from bot.model.ledger import TransferId
from bot.model.people import PersonId
from storage import wallets
from storage.connection import Connection, Value, from_micros, marks, number, to_micros

PAGE_LIMIT = 1000

as_json = json.JSONEncoder(separators=(",", ":")).encode
"""As hashes have the values of a row."""

_LAST = "SELECT seq, hash, (SELECT seq FROM acts WHERE id = ?) FROM acts ORDER BY seq DESC LIMIT 1"
_ADD = """
    INSERT INTO acts (seq, id, at, actor, origin, kind, subject, person, transfer, amount, before, after, undoes, entry,
        digest, batch, prev, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_TEXT = "INSERT INTO act_texts (act, salt, text) VALUES (?, ?, ?)"
_ENTRY = """
    SELECT id, kind, source, debit, credit, amount, job, actor, at, posted_before, held_before FROM transfers
    WHERE id = ?
"""
_ACTS = """
    SELECT acts.seq, acts.id, acts.at, acts.actor, acts.origin, acts.kind, acts.subject, acts.person, acts.transfer,
        acts.amount, acts.before, acts.after, acts.undoes, acts.digest, acts.hash, act_texts.text,
        (SELECT undo.seq FROM acts AS undo WHERE undo.undoes = acts.id), acts.batch,
        (SELECT count(*) FROM acts AS part WHERE part.batch = acts.seq),
        (SELECT COALESCE(SUM(part.amount), 0) FROM acts AS part WHERE part.batch = acts.seq)
    FROM acts LEFT JOIN act_texts ON act_texts.act = acts.seq
"""

_CHAIN = """
    SELECT acts.seq, acts.id, acts.at, acts.actor, acts.origin, acts.kind, acts.subject, acts.person, acts.transfer,
        acts.amount, acts.before, acts.after, acts.undoes, acts.entry, acts.digest, acts.prev, acts.hash,
        acts.transfer, acts.entry, acts.digest, act_texts.salt, act_texts.text, acts.kind, transfers.reason,
        acts.batch
    FROM acts LEFT JOIN act_texts ON act_texts.act = acts.seq LEFT JOIN transfers ON transfers.id = acts.transfer
    ORDER BY acts.seq
"""
_SEALED = 15
"""Columns of a row that its hash covers; after them `batch`, where the act is a part of one."""
_HAS_MORE = "EXISTS (SELECT 1 FROM acts AS part WHERE part.batch = {of} LIMIT 1 OFFSET ?)"
_FOLDED = f"""
    CASE WHEN acts.batch IS NOT NULL THEN NOT {_HAS_MORE.format(of="acts.batch")}
    ELSE {_HAS_MORE.format(of="acts.seq")} OR NOT {_HAS_MORE.format(of="acts.seq")} END
"""
_TEXTS_ALONE = "SELECT act FROM act_texts WHERE act NOT IN (SELECT seq FROM acts) LIMIT 1"


class _Link(NamedTuple):
    prev: str
    hash: str
    transfer: str | None
    entry: str
    digest: str
    salt: str | None
    text: str | None
    kind: str
    reason: str | None
    batch: int | None


class _ActRow(NamedTuple):
    seq: int
    id: str
    at: int
    actor: str
    origin: str
    kind: str
    subject: str
    person: str | None
    transfer: str | None
    amount: int | None
    before: str
    after: str
    undoes: str | None
    digest: str
    hash: str
    text: str | None
    undone_by: int | None
    batch: int | None
    parts: int
    parts_amount: int


class _Last(NamedTuple):
    """The newest act, and the number of the one that has the id asked for."""

    seq: int
    hash: str
    known: int | None


def record(tx: Connection, act: Act) -> int:
    """Write an act down; gives its number. An id that was written before changes nothing and gives its number.

    A transfer that it names must have been made before, in the same transaction or earlier.
    """
    found = tx.execute(_LAST, (act.id,)).fetchone()
    last = _Last(0, "", None) if found is None else _Last._make(found)
    if last.known is not None:
        return last.known
    seq = last.seq + 1
    salt = secrets.token_hex(16) if act.text else ""
    values: list[Value] = [
        seq, act.id, to_micros(act.at), act.actor, act.origin or act.actor.partition(":")[0], act.kind.value,
        act.subject, act.person, act.transfer, act.amount, act.before, act.after, act.undoes,
        entry_digest(tx, act.transfer) if act.transfer else "",
        text_digest(salt, act.text) if act.text else "",
    ]  # fmt: skip
    tx.execute(_ADD, (*values, act.batch, last.hash, chained(last.hash, _sealed(values, act.batch))))
    if act.text:
        tx.execute(_ADD_TEXT, (seq, salt, act.text))
    return seq


def _sealed(values: Sequence[object], batch: int | None) -> Sequence[object]:
    return values if batch is None else [*values, batch]


def chained(prev: str, values: Sequence[object]) -> str:
    """The hash of a row with all before it, whose last hash is `prev`."""
    return hashlib.sha256(f"{prev}{as_json(list(values))}".encode()).hexdigest()


def text_digest(salt: str, text: str) -> str:
    return hashlib.sha256(f"{salt}{text}".encode()).hexdigest()


def entry_digest(tx: Connection, transfer: TransferId) -> str:
    """Of a transfer without its reason, which is the act's text. Raises LookupError where there is no such transfer."""
    row = tx.execute(_ENTRY, (transfer,)).fetchone()
    if row is None:
        raise LookupError(transfer)
    return chained("", list(row))


def faults(tx: Connection) -> Iterator[str]:
    """A sentence for each act that was changed, or whose text or transfer is not what it was."""
    last, prev = 0, ""
    for row in tx.execute(_CHAIN).fetchall():
        link = _Link._make(row[_SEALED:])
        seq = number(row)
        if seq != last + 1 or (link.prev, link.hash) != (prev, chained(prev, _sealed(row[:_SEALED], link.batch))):
            yield f"act {seq} was changed by hand, or one before it is gone"
        elif link.text is not None and text_digest(link.salt or "", link.text) != link.digest:
            yield f"the text of act {seq} was changed by hand"
        elif link.transfer is not None:
            yield from _entry_faults(tx, seq, link)
        last, prev = seq, link.hash
    yield from (f"the text of act {number(row)} has no act" for row in tx.execute(_TEXTS_ALONE).fetchall())


def _entry_faults(tx: Connection, seq: int, link: _Link) -> Iterator[str]:
    transfer = TransferId(link.transfer or "")
    try:
        is_same = entry_digest(tx, transfer) == link.entry
    except LookupError:
        yield f"transfer {transfer} of act {seq} is gone"
        return
    if not is_same:
        yield f"transfer {transfer} of act {seq} was changed by hand"
    elif (link.text is not None or not link.digest) and link.kind != ActKind.UNDO and link.reason != (link.text or ""):
        yield f"the reason of transfer {transfer} is not that of act {seq}"


def find(tx: Connection, *, number: int) -> WrittenAct | None:
    row = tx.execute(_ACTS + " WHERE acts.seq = ?", (number,)).fetchone()
    return None if row is None else _written(_ActRow._make(row))


def find_id(tx: Connection, *, id: ActId) -> WrittenAct | None:
    row = tx.execute(_ACTS + " WHERE acts.id = ?", (id,)).fetchone()
    return None if row is None else _written(_ActRow._make(row))


def listed(tx: Connection, *, which: ActFilter, limit: int) -> tuple[WrittenAct, ...]:
    """Newest first, PAGE_LIMIT at most."""
    conditions, values = _conditions(tx, which)
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = tx.execute(f"{_ACTS}{where} ORDER BY acts.seq DESC LIMIT ?", (*values, min(limit, PAGE_LIMIT))).fetchall()
    return tuple(_written(_ActRow._make(row)) for row in rows)


def _conditions(tx: Connection, which: ActFilter) -> tuple[list[str], list[Value]]:
    conditions: list[str] = []
    values: list[Value] = []
    asked: tuple[tuple[str, Value], ...] = (
        ("acts.at >= ?", None if which.since is None else to_micros(which.since)),
        ("acts.at < ?", None if which.until is None else to_micros(which.until)),
        ("acts.seq < ?", which.before),
        ("acts.batch = ?", which.batch),
    )
    for condition, value in asked:
        if value is not None:
            conditions.append(condition)
            values.append(value)
    whose = None if which.person is None else wallets.people_of(tx, which.person)
    for column, wanted in (("person", whose), ("actor", which.actors), ("kind", which.kinds)):
        if wanted is not None:
            conditions.append(f"acts.{column} IN ({marks(wanted)})")
            values.extend(str(one) for one in wanted)
    if which.is_folded:
        conditions.append(_FOLDED)
        values += [FEW, FEW, 0]
    return conditions, values


def _written(row: _ActRow) -> WrittenAct:
    return WrittenAct(
        number=row.seq,
        id=ActId(row.id),
        at=from_micros(row.at),
        actor=row.actor,
        origin=row.origin,
        kind=ActKind(row.kind),
        subject=row.subject,
        person=None if row.person is None else PersonId(row.person),
        transfer=None if row.transfer is None else TransferId(row.transfer),
        amount=row.amount,
        before=row.before,
        after=row.after,
        undoes=None if row.undoes is None else ActId(row.undoes),
        text=row.text or "",
        hash=row.hash,
        undone_by=row.undone_by,
        is_erased=bool(row.digest) and row.text is None,
        batch=row.batch,
        parts=row.parts,
        parts_amount=row.parts_amount,
    )
