"""Two wallets become one, or somebody leaves one: all that is theirs moves in one transaction.

Whoever made the code keeps their id (`root`); the other one's id is found under it from then on (`storage.wallets`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind
from bot.model.ledger import AccountId, Credits, Source, account_of, link_id
from bot.model.links import Line, given_twice
from bot.model.outgoing import Recipient
from bot.model.people import Identity, PersonId
from storage import acts, blocks, day_counts, ledger, people, roles, wallets
from storage.connection import Connection, Value, from_micros, marks, number, to_micros

_NUMBER = "SELECT COALESCE(MAX(seq), 0) + 1 FROM links"
_ADD = "INSERT INTO links (seq, person, root, at) VALUES (?, ?, ?, ?)"
_FLATTEN = "UPDATE links SET root = ? WHERE root = ?"
_OPEN_HOLDS = "SELECT id, hold FROM jobs WHERE person = ? AND finished_at IS NULL AND hold > 0 ORDER BY seq"
_MOVES = (
    "UPDATE identities SET person = ? WHERE person = ?",
    "UPDATE jobs SET person = ? WHERE person = ?",
    "UPDATE outbox SET person = ? WHERE person = ? AND done_at IS NULL",
)
# What whoever made the code has chosen stands; what they have not is filled from the other.
_SETTINGS = """
    UPDATE people SET
        name = CASE WHEN name <> '' THEN name ELSE (SELECT name FROM people AS other WHERE other.id = ?) END,
        locale = COALESCE(locale, (SELECT locale FROM people AS other WHERE other.id = ?)),
        aspect_ratio = COALESCE(aspect_ratio, (SELECT aspect_ratio FROM people AS other WHERE other.id = ?)),
        wants_files = CASE WHEN wants_files = 1 THEN 1
            ELSE (SELECT wants_files FROM people AS other WHERE other.id = ?) END
    WHERE id = ?
"""
_TAKE_BLOCK = "DELETE FROM blocks WHERE person = ?"
_GIVE_BLOCK = """
    INSERT INTO blocks (person, at, until, reason, actor)
    SELECT ?, at, until, reason, actor FROM blocks WHERE person = ?
"""
_TAKE_ROLE = "DELETE FROM roles WHERE person = ?"
_SET_ROLE = "INSERT INTO roles (person, role, actor, at) VALUES (?, ?, ?, ?)"
_LINES = """
    SELECT seq, debit, credit, source, amount, at FROM transfers WHERE debit IN ({accounts}) AND job IS NULL
    UNION
    SELECT seq, debit, credit, source, amount, at FROM transfers WHERE credit IN ({accounts}) AND job IS NULL
    UNION
    SELECT seq, debit, credit, source, amount, at FROM transfers WHERE credit IN ({accounts}) AND kind = 'refund'
    UNION
    SELECT seq, debit, credit, source, amount, at FROM transfers
    WHERE id IN (SELECT 'capture:' || id FROM jobs WHERE person IN ({people}) AND captured > 0)
    ORDER BY seq
"""
_PENDING = """
    SELECT COALESCE(SUM(take_backs.amount), 0) FROM take_backs JOIN jobs ON jobs.id = take_backs.job
    WHERE jobs.person = ? AND jobs.finished_at IS NULL
"""
_TAKE_LATER = """
    INSERT INTO take_backs (job, amount) VALUES (?, ?)
    ON CONFLICT (job) DO UPDATE SET amount = amount + excluded.amount
"""
_PENDING_OF = "SELECT amount FROM take_backs WHERE job = ?"
_LEAVE_NUMBER = "SELECT COALESCE(MAX(seq), 0) + 1 FROM unlinks"
_ADD_LEAVE = "INSERT INTO unlinks (seq, person, wallet, key, at) VALUES (?, ?, ?, ?, ?)"
_LEAVE = "UPDATE identities SET person = ? WHERE platform = ? AND user_id = ?"
_LEAVE_MESSAGES = "UPDATE outbox SET person = ? WHERE person = ? AND recipients = ? AND done_at IS NULL"
_LANGUAGE = "UPDATE people SET locale = (SELECT locale FROM people AS before WHERE before.id = ?) WHERE id = ?"


class _HoldRow(NamedTuple):
    id: str
    hold: int


class _LineRow(NamedTuple):
    seq: int
    debit: str
    credit: str
    source: str
    amount: int
    at: int


def merge(tx: Connection, *, root: PersonId, other: PersonId, by: Identity, at: datetime) -> tuple[int, Credits]:
    """Take `other` into the wallet of `root`; gives the link's number, and the credits that were given twice and are
    taken back now. `by` is who made the code. Both must be people that no other wallet has taken in.
    """
    twice = _given_twice(tx, root, other)
    link = number(tx.execute(_NUMBER).fetchone())
    ledger.move(
        tx, number=link, debit=account_of(other), credit=account_of(root), holds=_open_holds(tx, other),
        actor=str(by), at=at,
    )  # fmt: skip
    _the_lower_role(tx, link, root, other, by=by, at=at)
    _the_stricter_block(tx, root, other, at=at)
    tx.execute(_SETTINGS, (other, other, other, other, root))
    for move in _MOVES:
        tx.execute(move, (root, other))
    for person in (root, other):
        day_counts.forget_person(tx, person=person)
    tx.execute(_FLATTEN, (root, other))
    tx.execute(_ADD, (link, other, root, to_micros(at)))
    return link, _take_back(tx, link, root, twice, at=at)


def leave(tx: Connection, identity: Identity, wallet: PersonId, *, key: str, at: datetime) -> PersonId:
    """Make the identity a person of its own, without credits, history and role; a block goes along."""
    turn = number(tx.execute(_LEAVE_NUMBER).fetchone())
    person = people.make(tx, f"{identity}#{turn}", at=at)
    tx.execute(_ADD_LEAVE, (turn, person, wallet, key, to_micros(at)))
    tx.execute(_LEAVE, (person, identity.platform, identity.user_id))
    tx.execute(_LANGUAGE, (wallet, person))
    tx.execute(_GIVE_BLOCK, (person, wallet))
    to_them = json.dumps([asdict(Recipient(platform=identity.platform, user_id=identity.user_id))])
    tx.execute(_LEAVE_MESSAGES, (person, wallet, to_them))
    return person


def _open_holds(tx: Connection, person: PersonId) -> Mapping[str, Credits]:
    return {row.id: row.hold for row in map(_HoldRow._make, tx.execute(_OPEN_HOLDS, (person,)).fetchall())}


def _given_twice(tx: Connection, root: PersonId, other: PersonId) -> Credits:
    """Less what is taken at the end of jobs anyhow."""
    accounts = (*wallets.accounts_of(tx, root), *wallets.accounts_of(tx, other))
    question = _LINES.format(accounts=marks(accounts), people=marks((root, other)))
    values: tuple[Value, ...] = (*accounts, *accounts, *accounts, root, other)
    rows = map(_LineRow._make, tx.execute(question, values).fetchall())
    lines = (
        Line(
            debit=AccountId(row.debit), credit=AccountId(row.credit), source=Source(row.source), amount=row.amount,
            at=from_micros(row.at),
        )
        for row in rows
    )  # fmt: skip
    pending = sum(number(tx.execute(_PENDING, (person,)).fetchone()) for person in {root, other})
    return max(given_twice(lines, frozenset(accounts)) - pending, 0)


def _take_back(tx: Connection, link: int, root: PersonId, twice: Credits, *, at: datetime) -> Credits:
    """What can be spent is taken now; what is held, where its job gives it back."""
    taken = min(twice, ledger.balance(tx, root).available)
    if taken:
        ledger.take(tx, root, id=link_id(link, "twice"), source=Source.LINK, amount=taken, at=at)
    _take_later(tx, root, twice - taken)
    return taken


def carry(tx: Connection, job_id: str, person: PersonId, *, hold: Credits, captured: Credits) -> None:
    """What a job that was paid cannot give back any more of what was given twice, the wallet's other jobs give back, as
    far as it is still there. Called once for a job, after its hold was closed.
    """
    left = _pending_of(tx, job_id) - (hold - captured)
    if left > 0:
        _take_later(tx, person, min(left, _given_twice(tx, person, person)))


def _pending_of(tx: Connection, job: str) -> Credits:
    row = tx.execute(_PENDING_OF, (job,)).fetchone()
    return 0 if row is None else number(row)


def _take_later(tx: Connection, root: PersonId, left: Credits) -> None:
    """Where the open jobs give it back."""
    for job, hold in _open_holds(tx, root).items():
        later = min(left, hold - _pending_of(tx, job))
        if later > 0:
            tx.execute(_TAKE_LATER, (job, later))
            left -= later


def _the_lower_role(
    tx: Connection, link: int, root: PersonId, other: PersonId, *, by: Identity, at: datetime
) -> None:  # fmt: skip
    """Of two roles the lower one is left, and none where one of them has none: nobody gains a role by a link."""
    for person, beside in ((root, roles.find(tx, other)), (other, roles.find(tx, root))):
        had = roles.find(tx, person)
        keeps = None if had is None or beside is None else min(had, beside)
        if had is None or had is keeps:
            continue
        tx.execute(_TAKE_ROLE, (person,))
        if person == root and keeps is not None:
            tx.execute(_SET_ROLE, (person, keeps.word, str(by), to_micros(at)))
        act = Act(
            id=ActId(f"role:link:{link}:{person}"), at=at, actor=str(by), kind=ActKind.ROLE,
            subject=str(people.load(tx, person).identities[0]), person=person, before=had.word,
            after="" if keeps is None else keeps.word,
        )  # fmt: skip
        acts.record(tx, act)
    tx.execute(_TAKE_ROLE, (other,))


def _the_stricter_block(tx: Connection, root: PersonId, other: PersonId, *, at: datetime) -> None:
    """Of two blocks that hold the one that ends later is left; one that is over gives way to any other."""
    here, there = blocks.find(tx, root), blocks.find(tx, other)
    if there is not None and (here is None or blocks.strictness(there, at) > blocks.strictness(here, at)):
        tx.execute(_TAKE_BLOCK, (root,))
        tx.execute(_GIVE_BLOCK, (root, other))
    tx.execute(_TAKE_BLOCK, (other,))
