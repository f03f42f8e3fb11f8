"""People, the identities they are known by, and what a visit gives them."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import NamedTuple

from bot.model.acts import WrittenAct
from bot.model.images import AspectRatio
from bot.model.ledger import Allowances, Credits, Source, TransferId, Visit, account_of, daily_id, welcome_id
from bot.model.people import Block, Identity, Membership, Person, PersonId
from bot.model.refusals import UnknownPerson
from bot.model.roles import Role
from storage import debts, ledger, memberships, wallets
from storage.connection import Connection, from_micros, number, text, to_micros

_PERSON_OF = "SELECT person FROM identities WHERE platform = ? AND user_id = ?"
_PERSON = """
    SELECT people.id, people.name, people.locale, people.aspect_ratio, people.wants_files, roles.role, blocks.at,
        blocks.until, blocks.reason
    FROM people LEFT JOIN roles ON roles.person = people.id LEFT JOIN blocks ON blocks.person = people.id
    WHERE people.id = COALESCE((SELECT root FROM links WHERE person = ?), ?)
"""
_IDENTITIES = "SELECT platform, user_id FROM identities WHERE person = ? ORDER BY platform, user_id"
_MAKE_PERSON = "INSERT INTO people (id, met_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"
_MAKE_ACCOUNT = "INSERT INTO accounts (id, person) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"
_MAKE_IDENTITY = "INSERT INTO identities (platform, user_id, person) VALUES (?, ?, ?)"
_RENAME = "UPDATE people SET name = ? WHERE id = ? AND name <> ?"
_SET_LOCALE = "UPDATE people SET locale = ? WHERE id = ? AND (locale IS NULL OR locale <> ?)"
_NAME_FOR_ANOTHER = "DELETE FROM usernames WHERE platform = ? AND user_id = ? AND username <> ?"
_SET_USERNAME = """
    INSERT INTO usernames (platform, username, user_id) VALUES (?, ?, ?)
    ON CONFLICT (platform, username) DO UPDATE SET user_id = excluded.user_id WHERE user_id <> excluded.user_id
"""
_IS_CALLED = "SELECT 1 FROM usernames WHERE platform = ? AND username = ? AND user_id = ?"
_UNDELIVERED = "SELECT count(*) FROM jobs WHERE person = ? AND offered = 0"
_LEFT_AT = "SELECT at FROM unlinks WHERE person = ?"
_IS_MADE = "SELECT 1 FROM transfers WHERE id = ?"


class _PersonRow(NamedTuple):
    id: str
    name: str
    locale: str | None
    aspect_ratio: str | None
    wants_files: int
    role: str | None
    blocked_at: int | None
    blocked_until: int | None
    reason: str | None


class _IdentityRow(NamedTuple):
    platform: str
    user_id: str


def find_id(tx: Connection, identity: Identity) -> PersonId | None:
    row = tx.execute(_PERSON_OF, (identity.platform, identity.user_id)).fetchone()
    return None if row is None else PersonId(text(row))


def find(tx: Connection, identity: Identity) -> Person | None:
    person = find_id(tx, identity)
    return None if person is None else load(tx, person)


def meant_by(tx: Connection, act: WrittenAct) -> PersonId:
    """Who is by now whom the act names. They may have left the wallet that they had then."""
    platform, _, user_id = act.subject.partition(":")
    person = find_id(tx, Identity(platform=platform, user_id=user_id))
    if person is None and act.person is None:
        raise LookupError(act.id)
    return person or wallets.current(tx, act.person or PersonId(""))


def make_known(tx: Connection, identity: Identity, *, at: datetime) -> PersonId:
    """Give the identity's person, who is made where it has none. A second call changes nothing."""
    known = find_id(tx, identity)
    if known is not None:
        return known
    # From the identity and not from chance: the same visit played again makes the same person.
    person = make(tx, str(identity), at=at)
    tx.execute(_MAKE_IDENTITY, (identity.platform, identity.user_id, person))
    return person


def make(tx: Connection, cause: str, *, at: datetime) -> PersonId:
    """A person with an account and nothing in it. The same cause makes the same person."""
    person = PersonId(_hash(cause))
    tx.execute(_MAKE_PERSON, (person, to_micros(at)))
    tx.execute(_MAKE_ACCOUNT, (account_of(person), person))
    return person


def hash_of(identity: Identity) -> str:
    """20 hexadecimal digits that stand for the identity where it must not be written."""
    return _hash(str(identity))


def _hash(cause: str) -> str:
    return hashlib.sha256(cause.encode()).hexdigest()[:20]


def meet(
    tx: Connection,
    *,
    identity: Identity,
    name: str,
    locale: str | None,
    allowances: Allowances,
    at: datetime,
    username: str | None = None,
    membership: Membership | None = None,
) -> Visit:
    """Know the person, and give what is due. A visit that gives and changes nothing writes nothing."""
    person = make_known(tx, identity, at=at)
    if name:
        tx.execute(_RENAME, (name, person, name))
    if username is not None:
        _call(tx, identity, username.lower())
    if membership is not None:
        memberships.note(tx, identity, membership, at=at)
    if locale is not None:
        tx.execute(_SET_LOCALE, (locale, person, locale))
    welcomed = _welcome(tx, person, allowances.welcome, at)
    topped_up = _top_up(tx, person, allowances.daily, at)
    return Visit(
        person=load(tx, person),
        balance=ledger.balance(tx, person),
        welcomed=welcomed,
        topped_up=topped_up,
        undelivered=number(tx.execute(_UNDELIVERED, (person,)).fetchone()),
    )


def _call(tx: Connection, identity: Identity, username: str) -> None:
    """Only the person last seen with a username has it, and a person has one at a time, or none ("")."""
    if not username:
        tx.execute(_NAME_FOR_ANOTHER, (identity.platform, identity.user_id, username))
        return
    called = (identity.platform, username, identity.user_id)
    if tx.execute(_IS_CALLED, called).fetchone() is None:
        tx.execute(_NAME_FOR_ANOTHER, (identity.platform, identity.user_id, username))
        tx.execute(_SET_USERNAME, called)


def _welcome(tx: Connection, person: PersonId, welcome: Credits, at: datetime) -> Credits:
    id = welcome_id(person)
    if welcome <= 0 or _is_made(tx, id) or _is_welcomed_otherwise(tx, person):
        return 0
    return _given(tx, person, id=id, source=Source.WELCOME, amount=welcome, at=at)


def _top_up(tx: Connection, person: PersonId, daily: Credits, at: datetime) -> Credits:
    """Held credits count as credits the person has: else holding them over midnight and cancelling would be worth
    credits.
    """
    missing = daily - ledger.balance(tx, person).posted if daily > 0 else 0
    day = at.astimezone(UTC).date()
    id = daily_id(person, day)
    if missing <= 0 or _is_made(tx, id) or _is_filled_up_otherwise(tx, person, day):
        return 0
    return _given(tx, person, id=id, source=Source.DAILY, amount=missing, at=at)


def _is_made(tx: Connection, id: TransferId) -> bool:
    return tx.execute(_IS_MADE, (id,)).fetchone() is not None


def _is_welcomed_otherwise(tx: Connection, person: PersonId) -> bool:
    """Whether somebody whose wallet is theirs was, or has left a wallet that was."""
    return any(_is_made(tx, welcome_id(one)) or _left_at(tx, one) is not None for one in wallets.people_of(tx, person))


def _is_filled_up_otherwise(tx: Connection, person: PersonId, day: date) -> bool:
    """Whether somebody whose wallet is theirs was on that UTC day, or has left another wallet on it."""
    for one in wallets.people_of(tx, person):
        left_at = _left_at(tx, one)
        if _is_made(tx, daily_id(one, day)) or (left_at is not None and left_at.astimezone(UTC).date() >= day):
            return True
    return False


def _left_at(tx: Connection, person: PersonId) -> datetime | None:
    """When they became a person of their own by leaving a wallet."""
    row = tx.execute(_LEFT_AT, (person,)).fetchone()
    return None if row is None else from_micros(number(row))


def _given(
    tx: Connection, person: PersonId, *, id: TransferId, source: Source, amount: Credits, at: datetime
) -> Credits:
    """What is theirs of it, once their debts are paid."""
    is_given = ledger.give(tx, person, id=id, source=source, amount=amount, at=at)
    return amount - debts.paid_by(tx, id) if is_given else 0


def load(tx: Connection, person: PersonId) -> Person:
    """Of the wallet that is theirs by now. Raises UnknownPerson."""
    found = tx.execute(_PERSON, (person, person)).fetchone()
    if found is None:
        raise UnknownPerson(given=person)
    row = _PersonRow._make(found)
    identities = (_IdentityRow._make(known) for known in tx.execute(_IDENTITIES, (row.id,)).fetchall())
    return Person(
        id=PersonId(row.id),
        identities=tuple(Identity(platform=known.platform, user_id=known.user_id) for known in identities),
        name=row.name,
        locale=row.locale,
        aspect_ratio=None if row.aspect_ratio is None else AspectRatio(row.aspect_ratio),
        wants_files=bool(row.wants_files),
        role=None if row.role is None else Role.named(row.role),
        block=_block_of(row),
    )


def _block_of(row: _PersonRow) -> Block | None:
    if row.blocked_at is None:
        return None
    until = None if row.blocked_until is None else from_micros(row.blocked_until)
    return Block(at=from_micros(row.blocked_at), until=until, reason=row.reason or "")
