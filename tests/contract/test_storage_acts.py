"""What every Storage must keep, of the audit: each act once, only added, and every change by hand noticed."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.acts import Act, ActFilter, ActId, ActKind
from bot.model.ledger import Allowances
from bot.model.people import Identity
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, NOON, later
from tests.fakes.stories import deduct, deliver, grant

BORIS = Identity(platform="telegram", user_id="8")
WORDS = Act(
    id=ActId("discord:7"), at=NOON, actor="discord:99", origin="discord", kind=ActKind.PAUSE, subject="everywhere",
    before="{}", after='{"words":"잠시만요"}', text="the disk",
)  # fmt: skip


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with SqliteStorage(path=make_database(tmp_path)) as opened:
        yield opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bot.db"


async def fill(storage: SqliteStorage) -> None:
    person = (await grant(storage, 20, reason="for 여우")).person
    await deliver(storage, person)
    await deduct(storage, 2, reason="")
    await storage.record_act(WORDS)
    while await storage.seal_transfers():
        pass


class TestWriting:
    async def test_what_was_written_is_read_and_written_once(self, storage: SqliteStorage) -> None:
        assert await storage.record_act(WORDS) == 1
        assert await storage.record_act(WORDS) == 1
        act = await storage.act(1)
        assert act is not None
        assert (act.id, act.at, act.actor, act.origin, act.kind, act.subject, act.before, act.after, act.text) == (
            WORDS.id, NOON, "discord:99", "discord", ActKind.PAUSE, "everywhere", "{}", WORDS.after, "the disk"
        )  # fmt: skip
        assert (act.undone_by, act.is_erased) == (None, False)
        assert await storage.act(2) is None

    async def test_a_grant_says_who_gave_what_to_whom_why_and_what_became_of_it(self, storage: SqliteStorage) -> None:
        change = await grant(storage, 20)
        await grant(storage, 20)
        (act,) = await storage.acts(ActFilter(), limit=9)
        assert (act.kind, act.actor, act.origin, act.subject, act.person) == (
            ActKind.TOPUP, "discord:99", "discord", str(ANNA), change.person
        )  # fmt: skip
        assert (act.amount, act.before, act.after, act.text) == (20, "0", "20", "thanks")

    async def test_the_same_words_written_twice_leave_different_digests(self, storage: SqliteStorage) -> None:
        """Who guesses an erased text cannot see that they are right."""
        await storage.record_act(WORDS)
        await storage.record_act(replace(WORDS, id=ActId("discord:8")))
        rows = await storage.write(lambda tx: tx.execute("SELECT digest FROM acts").fetchall())
        assert len(set(rows)) == 2

    async def test_acts_are_filtered_and_paged(self, storage: SqliteStorage) -> None:
        for number in range(6):
            who = (ANNA, BORIS)[number % 2]
            await grant(storage, number + 1, who, key=str(number))
        await deduct(storage, 1)
        await storage.record_act(replace(WORDS, actor="terminal:root", at=later(100)))

        async def numbers(which: ActFilter, limit: int = 9) -> list[int]:
            return [act.number for act in await storage.acts(which, limit=limit)]

        boris = await storage.find_person(BORIS)
        assert boris is not None
        assert await numbers(ActFilter(), 3) == [8, 7, 6]
        assert await numbers(ActFilter(before=6), 3) == [5, 4, 3]
        assert await numbers(ActFilter(person=boris.id)) == [6, 4, 2]
        assert await numbers(ActFilter(kinds=(ActKind.DEDUCT, ActKind.PAUSE))) == [8, 7]
        assert await numbers(ActFilter(actors=("terminal:root", "web:local"))) == [8]
        assert await numbers(ActFilter(since=later(100))) == [8]
        assert await numbers(ActFilter(until=later(100), before=3)) == [2, 1]
        assert await numbers(ActFilter(kinds=())) == []


class TestWhatIsNotAllowed:
    @pytest.mark.parametrize(
        "sql",
        [
            "UPDATE acts SET actor = 'somebody'",
            "DELETE FROM acts",
            "INSERT OR REPLACE INTO acts SELECT * FROM acts",
            "UPDATE act_texts SET text = 'another'",
            "UPDATE seals SET last = 9",
            "DELETE FROM seals",
        ],
    )
    async def test_what_was_done_is_neither_changed_nor_deleted(self, storage: SqliteStorage, sql: str) -> None:
        await fill(storage)
        with pytest.raises(sqlite3.IntegrityError, match="only"):
            await storage.write(lambda tx: tx.execute(sql))

    async def test_a_text_is_erased_and_the_chain_stays_whole(self, storage: SqliteStorage) -> None:
        await fill(storage)
        await storage.write(lambda tx: tx.execute("DELETE FROM act_texts"))
        acts = await storage.acts(ActFilter(), limit=9)
        assert [(act.text, act.is_erased) for act in acts] == [("", True), ("", False), ("", True)]
        assert (await storage.verify_ledger()).faults == ()


CHANGES = {
    "another giver": ("UPDATE acts SET actor = 'discord:1' WHERE seq = 1", "act 1 was changed"),
    "another time": ("UPDATE acts SET at = at + 1 WHERE seq = 2", "act 2 was changed"),
    "another value": ("UPDATE acts SET after = '{}' WHERE seq = 3", "act 3 was changed"),
    "one act gone": ("DELETE FROM acts WHERE seq = 2", "act 3 was changed by hand, or one before it is gone"),
    "the last acts gone": ("DELETE FROM acts WHERE seq > 1", "no act tells of it"),
    "another text": ("UPDATE act_texts SET text = 'x' WHERE act = 1", "the text of act 1"),
    "another reason": ("UPDATE transfers SET reason = 'x' WHERE kind = 'grant'", "the reason of transfer admin:gift"),
    "a reason where there was none": ("UPDATE transfers SET reason = 'x' WHERE kind = 'deduct'", "the reason of"),
    "another giver of a transfer": (
        "UPDATE transfers SET actor = 'x' WHERE kind = 'grant'", "transfer admin:gift of act 1 was changed"
    ),
    "another time of a capture": ("UPDATE transfers SET at = at + 1 WHERE kind = 'capture'", "a transfer between 1"),
    "a transfer between": (
        """
        INSERT INTO transfers SELECT 0, 'welcome:x', kind, 'welcome', debit, credit, 1, NULL, 'system', '', at, NULL,
            NULL FROM transfers WHERE kind = 'grant'
        """,
        "posted, but its transfers make",
    ),
    "another seal": ("UPDATE seals SET digest = 'x'", "seal 1 of the transfers was changed"),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
async def test_every_change_by_hand_is_noticed(storage: SqliteStorage, path: Path, change: str) -> None:
    await fill(storage)
    assert (await storage.verify_ledger()).faults == ()
    sql, told = CHANGES[change]
    with closing(sqlite3.connect(path, isolation_level=None)) as by_hand:
        triggers = by_hand.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            by_hand.execute(f"DROP TRIGGER {name}")
        by_hand.execute(sql)
    faults = (await storage.verify_ledger()).faults
    assert any(told in fault for fault in faults), faults


async def test_transfers_are_sealed_once_in_pieces(storage: SqliteStorage) -> None:
    await fill(storage)
    assert await storage.seal_transfers() == 0
    await storage.meet(BORIS, name="", locale=None, allowances=Allowances(welcome=3, daily=0), at=NOON)
    assert await storage.seal_transfers() == 1
    assert (await storage.verify_ledger()).faults == ()
