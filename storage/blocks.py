"""Blocks: who may ask for no pictures, until when, and why. A block ends by itself, since its end is asked for."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, WrittenAct
from bot.model.admin_refusals import ChangedSince
from bot.model.people import Block, Identity, PersonId
from bot.model.refusals import Banned, BannedUntil, UnknownPerson
from storage import acts, people
from storage.connection import Connection, from_micros, to_micros

_FIND = "SELECT at, until, reason FROM blocks WHERE person = ?"
_SET = """
    INSERT INTO blocks (person, at, until, reason, actor) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (person) DO UPDATE SET at = excluded.at, until = excluded.until, reason = excluded.reason,
        actor = excluded.actor
"""
_LIFT = "DELETE FROM blocks WHERE person = ?"


class _BlockRow(NamedTuple):
    at: int
    until: int | None
    reason: str


def find(tx: Connection, person: PersonId) -> Block | None:
    """Also one that is over."""
    found = tx.execute(_FIND, (person,)).fetchone()
    if found is None:
        return None
    row = _BlockRow._make(found)
    until = None if row.until is None else from_micros(row.until)
    return Block(at=from_micros(row.at), until=until, reason=row.reason)


def check(tx: Connection, person: PersonId, *, at: datetime) -> None:
    """Raises Banned, BannedUntil while a block holds."""
    block = find(tx, person)
    if block is None or not block.holds(at):
        return
    if block.until is None:
        raise Banned
    raise BannedUntil(until=f"{block.until:%Y-%m-%d %H:%M} UTC")


def block(
    tx: Connection, *, identity: Identity, until: datetime | None, reason: str, actor: str, key: str, at: datetime,
    origin: str = "",
) -> bool:  # fmt: skip
    """Whether it is done by this call. Raises UnknownPerson."""
    person = _person(tx, identity)
    before = find(tx, person)
    is_so = before is not None and (before.until, before.reason) == (until, reason)
    if is_so or _is_done(tx, key, kind=ActKind.BLOCK):
        return False
    after = Block(at=at, until=until, reason=reason)
    _write(tx, person, after, actor=actor)
    _record(
        tx, ActKind.BLOCK, person, identity, before=before, after=after, actor=actor, key=key, at=at, origin=origin,
        text=reason,
    )  # fmt: skip
    return True


def unblock(tx: Connection, *, identity: Identity, actor: str, key: str, at: datetime, origin: str = "") -> bool:
    """Whether it is done by this call. Raises UnknownPerson."""
    person = _person(tx, identity)
    before = find(tx, person)
    if before is None or _is_done(tx, key, kind=ActKind.UNBLOCK):
        return False
    _write(tx, person, None, actor=actor)
    _record(
        tx, ActKind.UNBLOCK, person, identity, before=before, after=None, actor=actor, key=key, at=at, origin=origin
    )  # fmt: skip
    return True


def restore(tx: Connection, act: WrittenAct, *, actor: str, at: datetime) -> tuple[str, str]:
    """As it was before the act; gives what it was and has become. Raises ChangedSince."""
    person = people.meant_by(tx, act)
    now = _told(find(tx, person))
    if now != act.after:
        raise ChangedSince(number=act.number)
    before = _read(act.before, at=at)
    _write(tx, person, before, actor=actor)
    return now, _told(before)


def strictness(block: Block, at: datetime) -> tuple[bool, datetime]:
    """What blocks are compared by: whether it holds, and how long."""
    return block.holds(at), block.until or datetime.max.replace(tzinfo=UTC)


def _person(tx: Connection, identity: Identity) -> PersonId:
    person = people.find_id(tx, identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    return person


def _is_done(tx: Connection, key: str, *, kind: ActKind) -> bool:
    return acts.find_id(tx, id=ActId(f"{kind}:{key}")) is not None


def _write(tx: Connection, person: PersonId, block: Block | None, *, actor: str) -> None:
    if block is None:
        tx.execute(_LIFT, (person,))
        return
    until = None if block.until is None else to_micros(block.until)
    tx.execute(_SET, (person, to_micros(block.at), until, block.reason, actor))


def _record(
    tx: Connection, kind: ActKind, person: PersonId, identity: Identity, *, before: Block | None, after: Block | None,
    actor: str, key: str, at: datetime, origin: str, text: str = "",
) -> None:  # fmt: skip
    act = Act(
        id=ActId(f"{kind}:{key}"), at=at, actor=actor, origin=origin, kind=kind, subject=str(identity), person=person,
        before=_told(before), after=_told(after), text=text,
    )  # fmt: skip
    acts.record(tx, act)


def _told(block: Block | None) -> str:
    """As an act has it, without the reason, which may be erased; "" for none."""
    if block is None:
        return ""
    return json.dumps({"until": None if block.until is None else block.until.isoformat()})


def _read(told: str, *, at: datetime) -> Block | None:
    if not told:
        return None
    until = json.loads(told)["until"]
    return Block(at=at, until=None if until is None else datetime.fromisoformat(until), reason="")
