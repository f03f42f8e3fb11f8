"""What owners have named people. Who is listed in ADMINS stands in the settings alone."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, WrittenAct
from bot.model.admin_refusals import ChangedSince
from bot.model.people import Identity, Person, PersonId
from bot.model.roles import Role
from storage import acts, people
from storage.connection import Connection, text, to_micros

_FIND = "SELECT role FROM roles WHERE person = ?"
_ALL = "SELECT person FROM roles ORDER BY at, person"
_SET = """
    INSERT INTO roles (person, role, actor, at) VALUES (?, ?, ?, ?)
    ON CONFLICT (person) DO UPDATE SET role = excluded.role, actor = excluded.actor, at = excluded.at
"""
_TAKE = "DELETE FROM roles WHERE person = ?"


class _RoleRow(NamedTuple):
    person: str


def set_role(
    tx: Connection, *, identity: Identity, role: Role | None, actor: str, key: str, at: datetime, origin: str = ""
) -> Role | None:
    """Gives what they were before. Somebody never met is made known first. The same key again changes nothing."""
    person = people.make_known(tx, identity, at=at)
    before = find(tx, person)
    id = ActId(f"role:{key}")
    if before is role or acts.find_id(tx, id=id) is not None:
        return before
    _write(tx, person, role, actor=actor, at=at)
    act = Act(
        id=id, at=at, actor=actor, origin=origin, kind=ActKind.ROLE, subject=str(identity), person=person,
        before=_told(before), after=_told(role),
    )  # fmt: skip
    acts.record(tx, act)
    return before


def staff(tx: Connection) -> tuple[Person, ...]:
    """Whom owners have named, the longest named first."""
    rows = [_RoleRow._make(row) for row in tx.execute(_ALL).fetchall()]
    return tuple(people.load(tx, PersonId(row.person)) for row in rows)


def restore(tx: Connection, act: WrittenAct, *, actor: str, at: datetime) -> tuple[str, str]:
    """As it was before the act; gives what it was and has become. Raises ChangedSince."""
    person = people.meant_by(tx, act)
    now = _told(find(tx, person))
    if now != act.after:
        raise ChangedSince(number=act.number)
    _write(tx, person, Role.named(act.before), actor=actor, at=at)
    return now, act.before


def find(tx: Connection, person: PersonId) -> Role | None:
    row = tx.execute(_FIND, (person,)).fetchone()
    return None if row is None else Role.named(text(row))


def _write(tx: Connection, person: PersonId, role: Role | None, *, actor: str, at: datetime) -> None:
    if role is None:
        tx.execute(_TAKE, (person,))
    else:
        tx.execute(_SET, (person, role.word, actor, to_micros(at)))


def _told(role: Role | None) -> str:
    return "" if role is None else role.word
