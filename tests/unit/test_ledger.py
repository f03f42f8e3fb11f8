"""The plain functions that move credits, called twice and at the wrong time: what their callers rely on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.model.ledger import Balance, Change, Source, TransferId
from bot.model.people import PersonId
from bot.model.refusals import BadAmount, KeyUsedOtherwise
from bot.model.storage_errors import HoldClosed
from storage import changes, ledger, people
from storage.thread import connect_writer
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, NOON, later

Kind = Callable[..., Change]


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect_writer(make_database(tmp_path))) as connection:
        yield connection


@pytest.fixture
def anna(tx: sqlite3.Connection) -> PersonId:
    person = people.make_known(tx, ANNA, at=NOON)
    assert ledger.give(tx, person, id=TransferId("gift"), source=Source.WELCOME, amount=10, at=NOON)
    return person


def hold(tx: sqlite3.Connection, person: PersonId, job_id: str = "job") -> None:
    ledger.hold(tx, person, job_id=job_id, amount=4, actor="discord:1", at=NOON)


def test_credits_given_twice_are_given_once(tx: sqlite3.Connection, anna: PersonId) -> None:
    assert not ledger.give(tx, anna, id=TransferId("gift"), source=Source.WELCOME, amount=10, at=NOON)
    assert ledger.balance(tx, anna) == Balance(posted=10, held=0)


def test_credits_taken_twice_are_taken_once(tx: sqlite3.Connection, anna: PersonId) -> None:
    taken = [ledger.take(tx, anna, id=TransferId("fine"), source=Source.ADMIN, amount=3, at=NOON) for _ in range(2)]
    assert (taken, ledger.balance(tx, anna)) == ([True, False], Balance(posted=7, held=0))


def test_credits_held_twice_are_held_once(tx: sqlite3.Connection, anna: PersonId) -> None:
    hold(tx, anna)
    hold(tx, anna)
    assert ledger.balance(tx, anna) == Balance(posted=10, held=4)


def test_a_hold_closed_twice_in_the_same_way_is_closed_once(tx: sqlite3.Connection, anna: PersonId) -> None:
    hold(tx, anna)
    for _ in range(2):
        ledger.close(tx, job_id="job", captured=3, at=NOON)
    assert ledger.balance(tx, anna) == Balance(posted=7, held=0)


@pytest.mark.parametrize("captured", [0, 1, 4])
def test_a_closed_hold_is_not_closed_in_another_way(tx: sqlite3.Connection, anna: PersonId, captured: int) -> None:
    hold(tx, anna)
    hold(tx, anna, "another")
    ledger.close(tx, job_id="job", captured=3, at=NOON)
    with pytest.raises(HoldClosed):
        ledger.close(tx, job_id="job", captured=captured, at=NOON)
    assert ledger.balance(tx, anna) == Balance(posted=7, held=4)


def test_no_more_is_captured_than_was_held(tx: sqlite3.Connection, anna: PersonId) -> None:
    hold(tx, anna)
    with pytest.raises(HoldClosed):
        ledger.close(tx, job_id="job", captured=5, at=NOON)
    assert ledger.balance(tx, anna) == Balance(posted=10, held=4)


@pytest.mark.parametrize("captured", [0, 2, 4])
def test_an_account_that_holds_less_than_its_lines_say_closes_nothing_and_the_job_is_named(
    tx: sqlite3.Connection, anna: PersonId, captured: int
) -> None:
    hold(tx, anna)
    tx.execute("UPDATE accounts SET held = 1 WHERE person = ?", (anna,))
    with pytest.raises(HoldClosed) as refused:
        ledger.close(tx, job_id="job", captured=captured, at=NOON)
    assert refused.value.values == {"job_id": "job"}


def test_nothing_is_captured_where_nothing_was_held(tx: sqlite3.Connection, anna: PersonId) -> None:
    ledger.close(tx, job_id="free", captured=0, at=NOON)
    with pytest.raises(HoldClosed):
        ledger.close(tx, job_id="free", captured=1, at=NOON)
    assert ledger.balance(tx, anna) == Balance(posted=10, held=0)


def test_a_hold_and_what_closes_it_say_when(tx: sqlite3.Connection, anna: PersonId) -> None:
    hold(tx, anna)
    ledger.close(tx, job_id="job", captured=3, at=later(5))
    lines = tx.execute("SELECT id, at FROM transfers WHERE job = 'job' ORDER BY seq").fetchall()
    noon, five_seconds_later = 1_773_489_600_123_456, 1_773_489_605_123_456
    assert lines == [("hold:job", noon), ("capture:job", five_seconds_later), ("release:job", five_seconds_later)]


def change(
    tx: sqlite3.Connection, kind: Kind, amount: int = 2, *, actor: str = "discord:99", source: Source = Source.ADMIN
) -> Change:
    return kind(tx, identity=ANNA, amount=amount, actor=actor, reason="why", source=source, key="key", at=NOON)


@pytest.mark.parametrize("kind", [changes.grant, changes.deduct])
@pytest.mark.parametrize("amount", [0, -5, 1_000_000_001])
def test_nobody_gives_or_takes_less_than_one_or_more_than_a_billion(
    tx: sqlite3.Connection, anna: PersonId, kind: Kind, amount: int
) -> None:
    with pytest.raises(BadAmount):
        change(tx, kind, amount)
    assert ledger.balance(tx, anna) == Balance(posted=10, held=0)


@pytest.mark.parametrize("kind", [changes.grant, changes.deduct])
def test_a_key_is_of_one_actor_and_one_source(tx: sqlite3.Connection, anna: PersonId, kind: Kind) -> None:
    change(tx, kind)
    before = ledger.balance(tx, anna)
    with pytest.raises(KeyUsedOtherwise):
        change(tx, kind, actor="discord:98")
    with pytest.raises(KeyUsedOtherwise):
        change(tx, kind, source=Source.DAILY)
    assert ledger.balance(tx, anna) == before


@pytest.mark.parametrize(("kind", "posted"), [(changes.grant, 12), (changes.deduct, 8)])
def test_a_change_tells_what_is_held_also_the_second_time(
    tx: sqlite3.Connection, anna: PersonId, kind: Kind, posted: int
) -> None:
    hold(tx, anna)
    for is_repeated in (False, True):
        made = change(tx, kind)
        assert (made.before, made.after) == (Balance(posted=10, held=4), Balance(posted=posted, held=4))
        assert made.repeated is is_repeated


def test_each_line_says_where_the_credits_came_from_and_when(tx: sqlite3.Connection, anna: PersonId) -> None:
    ledger.take(tx, anna, id=TransferId("fine"), source=Source.DAILY, amount=1, at=later(1), actor="a", reason="why")
    entries = ledger.entries(tx, anna, limit=9)
    assert [(entry.source, entry.amount, entry.at, entry.actor, entry.reason) for entry in entries] == [
        (Source.DAILY, -1, later(1), "a", "why"),
        (Source.WELCOME, 10, NOON, "system", ""),
    ]
