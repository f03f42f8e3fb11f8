"""What each transaction changes in the whole database: of the person and the job that are meant, and of no other.

The world is one of tests/golden, with neighbours who are easily taken for somebody else: the same number on
another platform, the same name with another owner.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.model.images import AspectRatio, ProviderFacts, TaskId
from bot.model.jobs import Failure, JobId, JobState, Place
from bot.model.ledger import Allowances, Source
from bot.model.people import AgeRule, GroupChange, GroupRule, Identity, PersonId
from storage.sqlite import SqliteStorage
from tests.fakes.databases import migrated_database
from tests.fakes.orders import LIMITS, block, make_finished, make_order, make_picture, unblock

Row = tuple[object, ...]
GOLDEN = Path(__file__).parents[1] / "golden"
NOON = datetime(2026, 7, 1, 12, 0, 0, 250_000, tzinfo=UTC)
LATER = NOON + timedelta(minutes=9)
ANNA, BORIS = Identity(platform="discord", user_id="1"), Identity(platform="telegram", user_id="1")
VERA, DORA = Identity(platform="telegram", user_id="3"), Identity(platform="discord", user_id="13")
NAMES = {
    "ef0a7688527015a602c2": "Anna",
    "0b3a916bfcf5a0ac886a": "Boris",
    "30ca6b6e8bd9b608383a": "Dora",
    "b1f557692672db309df9": "Clara",
    "8b88fae2bcd65b192104": "Vera",
}
ANNAS_ID, BORIS_ID, DORAS_ID, *_ = map(PersonId, NAMES)
NOTHING = Allowances(welcome=0, daily=0)
TROUBLE = Failure(key="failure.refused", detail="out of paint")
THERE = Place(platform="telegram", chat="-77", address={"chat": "-77"})
INBOX, OTHER_INBOX = "telegram:777", "telegram:778"


@cache
def world() -> bytes:
    with TemporaryDirectory() as folder:
        path = migrated_database(Path(folder), GOLDEN / "0004.sql")
        asyncio.run(add_neighbours(path))
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
        return path.read_bytes()


async def add_neighbours(path: Path) -> None:
    async with SqliteStorage(path=path) as storage:
        rules = GroupChange(who=GroupRule.NOBODY)
        await storage.change_group_rules("discord", "-5", rules, by="discord:99", at=NOON)
        await storage.change_group_rules("telegram", "-6", rules, by="telegram:9", at=NOON)
        for owner, name in ((OTHER_INBOX, "draft:1"), (INBOX, "draft:2")):
            await storage.keep_note(owner, name, "another")
        await storage.receive_updates(OTHER_INBOX, {100: "another", 101: "another"}, at=NOON)
        for number, who, person, group in (
            (20, BORIS, BORIS_ID, "-5"),
            (21, DORA, DORAS_ID, "-5"),
            (22, BORIS, BORIS_ID, "-5"),
            (23, BORIS, BORIS_ID, "-6"),
            (24, BORIS, BORIS_ID, "-5"),
        ):
            order = make_order(number, person=person, identity=who, price=0, at=NOON)
            place = Place(platform=who.platform, address={"chat": group})
            order = replace(order, group=group, place=place, is_provisional=number == 22)
            await storage.accept(order, limits=LIMITS)
        await storage.end(job(24), JobState.FAILED, failure=TROUBLE, at=NOON)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bot.db"
    path.write_bytes(world())
    return path


@pytest.fixture
async def storage(path: Path) -> AsyncIterator[SqliteStorage]:
    async with SqliteStorage(path=path) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


def rows(path: Path) -> dict[str, dict[str, Row]]:
    """Every row of every table, by a name that a person can read; the columns' names under ""."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {table: rows_of(connection, table) for (table,) in found}


def rows_of(connection: sqlite3.Connection, table: str) -> dict[str, Row]:
    columns = connection.execute(f"SELECT name, pk FROM pragma_table_info('{table}')").fetchall()  # noqa: S608
    keys = [index for index, (name, pk) in enumerate(columns) if (name == "id" if table in BY_ID else pk)]
    found = {"": tuple(name for name, _ in columns)}
    for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608
        found[" ".join(readable(row[index]) for index in keys)] = row
    return found


BY_ID = ("jobs", "transfers", "acts", "outbox")


def readable(key: object) -> str:
    text = str(key)
    for id, name in NAMES.items():
        text = text.replace(id, name)
    return text.replace("job00000000000", "job")


def changes(before: dict[str, dict[str, Row]], after: dict[str, dict[str, Row]]) -> list[str]:
    said = []
    for table, now in after.items():
        then, columns = before[table], now[""]
        said += [f"+ {table} {key}" for key in now.keys() - then.keys()]
        said += [f"- {table} {key}" for key in then.keys() - now.keys()]
        for key in now.keys() & then.keys() - {""}:
            pairs = zip(columns, then[key], now[key], strict=True)
            if differing := [str(column) for column, was, is_now in pairs if was != is_now]:
                said.append(f"{table} {key}: {' '.join(differing)}")
    return sorted(said)


def job(number: int) -> JobId:
    return JobId(f"job{number:013}")


Act = Callable[[SqliteStorage], Awaitable[object]]
ACTS: dict[str, tuple[Act, Sequence[str]]] = {
    "a visit under another name": (
        lambda storage: storage.meet(
            BORIS, name="Bob", locale="en", allowances=Allowances(welcome=10, daily=0), at=LATER, username="bob"
        ),
        ["+ usernames telegram bob", "- usernames telegram борис", "people Boris: name locale"],
    ),
    "a visit that changes nothing": (
        lambda storage: storage.meet(BORIS, name="Борис", locale=None, allowances=NOTHING, at=LATER, username="борис"),
        [],
    ),
    "a top-up": (
        lambda storage: storage.meet(
            BORIS, name="", locale=None, allowances=Allowances(welcome=10, daily=11), at=LATER
        ),
        ["+ transfers daily:Boris:2026-07-01", "accounts person:Boris: posted"],
    ),
    "a block": (lambda storage: block(storage, BORIS, key="block"), ["+ acts block:block", "+ blocks Boris"]),
    "the end of a block": (
        lambda storage: unblock(storage, VERA, key="unblock"),
        ["+ acts unblock:unblock", "- blocks Vera"],
    ),
    "a language": (lambda storage: storage.set_preferences(BORIS_ID, locale="en"), ["people Boris: locale"]),
    "a shape": (
        lambda storage: storage.set_preferences(BORIS_ID, aspect_ratio=AspectRatio.TALL),
        ["people Boris: aspect_ratio"],
    ),
    "files": (lambda storage: storage.set_preferences(BORIS_ID, wants_files=True), ["people Boris: wants_files"]),
    "no files": (lambda storage: storage.set_preferences(ANNAS_ID, wants_files=False), ["people Anna: wants_files"]),
    "a grant": (
        lambda storage: storage.grant(BORIS, amount=3, actor="a", reason="", source=Source.ADMIN, key="k", at=LATER),
        ["+ acts admin:k", "+ transfers admin:k", "accounts person:Boris: posted"],
    ),
    "a grant that is told": (
        lambda storage: storage.grant(
            BORIS, amount=3, actor="a", reason="", source=Source.ADMIN, key="k", at=LATER, is_told=True
        ),
        ["+ acts admin:k", "+ outbox notice:admin:k", "+ transfers admin:k", "accounts person:Boris: posted"],
    ),
    "a deduction": (
        lambda storage: storage.deduct(BORIS, amount=2, actor="a", reason="", source=Source.ADMIN, key="k", at=LATER),
        ["+ acts admin:k", "+ transfers admin:k", "accounts person:Boris: posted"],
    ),
    "an order": (
        lambda storage: storage.accept(
            make_order(30, person=BORIS_ID, identity=BORIS, pictures=2, at=LATER), limits=LIMITS
        ),
        ["+ jobs job30", "+ tasks 21 0", "+ tasks 21 1", "+ transfers hold:job30", "accounts person:Boris: held"],
    ),
    "the same order again": (
        lambda storage: storage.accept(make_order(8, person=BORIS_ID, identity=BORIS, at=LATER), limits=LIMITS),
        [],
    ),
    "a confirmation": (
        lambda storage: storage.confirm(job(12), THERE),
        ["jobs job12: platform address provisional chat"],
    ),
    "a confirmation of what needs none": (lambda storage: storage.confirm(job(8), THERE), []),
    "a withdrawal": (
        lambda storage: storage.withdraw(job(12), failure=TROUBLE, at=LATER),
        [
            "+ transfers release:job12",
            "accounts person:Clara: held",
            "jobs job12: state finished_at failure_key failure_detail provisional",
        ],
    ),
    "a withdrawal of what was confirmed": (lambda storage: storage.withdraw(job(8), failure=TROUBLE, at=LATER), []),
    "taking one": (lambda storage: storage.take_queued(platforms=["discord"], pictures=1), ["jobs job14: state"]),
    "a submit": (
        lambda storage: storage.start_submitting(job(9), 1, backend="local", at=LATER, price=9),
        ["+ job_notes 9 1", "tasks 9 1: state backend submits submitted_at price"],
    ),
    "a postponed submit": (lambda storage: storage.postpone_submit(job(9), 0), ["tasks 9 0: state backend submits"]),
    "a postponed submit that had not begun": (lambda storage: storage.postpone_submit(job(9), 1), []),
    "an accepted task": (
        lambda storage: storage.record_task(job(9), 0, task_id=TaskId("t"), at=LATER),
        ["tasks 9 0: state task_id accepted_at"],
    ),
    "a lost task": (
        lambda storage: storage.give_up_task(job(10), 1, task_id=TaskId(f"{job(10)}/1")),
        ["+ job_notes 10 1", "tasks 10 1: state task_id accepted_at"],
    ),
    "a picture": (
        lambda storage: storage.record_picture(
            job(10),
            0,
            picture=make_picture("new"),
            facts=ProviderFacts(consumed_credits=15, created_at="now"),
            finished=make_finished(),
        ),
        [
            "jobs job10: keeps_pictures",
            " ".join(
                (
                    "tasks 10 0: state blob media_type width_px height_px size_bytes",
                    "consumed_credits provider_created_at not_done_at_s done_by_s finish_order",
                )
            ),
        ],
    ),
    "a failure of one": (
        lambda storage: storage.record_failure(job(10), 1, failure=TROUBLE, at=LATER),
        ["tasks 10 1: state failure_key failure_detail"],
    ),
    "a failure of the last": (
        lambda storage: storage.record_failure(job(8), 0, failure=TROUBLE, at=LATER),
        [
            "+ transfers release:job08",
            "accounts person:Boris: held",
            "jobs job08: state told finished_at failure_key failure_detail",
            "tasks 8 0: state failure_key failure_detail",
        ],
    ),
    "a delivery": (
        lambda storage: storage.settle(job(11), receipt="m", at=LATER),
        [
            "+ transfers capture:job11",
            "accounts person:Boris: posted held",
            "jobs job11: captured state finished_at receipt",
        ],
    ),
    "a cancellation": (
        lambda storage: storage.end(job(9), JobState.CANCELLED, failure=TROUBLE, at=LATER),
        [
            "+ transfers release:job09",
            "accounts person:Boris: held",
            "jobs job09: state told finished_at failure_key failure_detail",
        ],
    ),
    "an undeliverable end": (
        lambda storage: storage.end(job(11), JobState.UNDELIVERABLE, failure=TROUBLE, at=LATER),
        [
            "+ transfers release:job11",
            "accounts person:Boris: held",
            "jobs job11: state told finished_at failure_key failure_detail offered",
        ],
    ),
    "somebody told": (lambda storage: storage.mark_told(job(3)), ["jobs job03: told"]),
    "somebody told before": (lambda storage: storage.mark_told(job(2)), []),
    "an offer": (lambda storage: storage.mark_offered(ANNAS_ID), ["jobs job05: offered"]),
    "an offer to who has none": (lambda storage: storage.mark_offered(BORIS_ID), []),
    "a place": (lambda storage: storage.update_place(job(3), THERE), ["jobs job03: platform address chat"]),
    "pictures that are old": (
        lambda storage: storage.expire_pictures(before=NOON + timedelta(minutes=5)),
        ["jobs job01: keeps_pictures", "tasks 1 0: blob"],
    ),
    "deleted pictures": (
        lambda storage: storage.delete_pictures(job(7)),
        ["jobs job07: keeps_pictures", "tasks 7 0: blob"],
    ),
    "a picture begun from": (
        lambda storage: storage.delete_pictures(job(1)),
        ["jobs job01: keeps_pictures", "tasks 1 0: blob"],
    ),
    "rules of a group": (
        lambda storage: storage.change_group_rules(
            "telegram", "-5", GroupChange(age=AgeRule.ONLY), by="telegram:8", at=LATER
        ),
        ["chat_groups telegram -5: changed_by changed_at age"],
    ),
    "a group that moves": (
        lambda storage: storage.move_group("telegram", "-5", "-1005"),
        [
            "+ chat_groups telegram -1005",
            "- chat_groups telegram -5",
            "jobs job20: chat_group",
            "jobs job22: chat_group",
            "jobs job24: chat_group",
        ],
    ),
    "a group that moves where rules are": (
        lambda storage: storage.move_group("telegram", "-5", "-6"),
        [
            "- chat_groups telegram -5",
            "jobs job20: chat_group",
            "jobs job22: chat_group",
            "jobs job24: chat_group",
        ],
    ),
    "a note": (
        lambda storage: storage.keep_note(INBOX, "draft:1", "new"),
        ["notes telegram:777 draft:1: value expires_at"],
    ),
    "a dropped note": (lambda storage: storage.drop_note(INBOX, "draft:1"), ["- notes telegram:777 draft:1"]),
    "a received update": (
        lambda storage: storage.receive_updates(INBOX, {101: "x", 103: "x"}, at=LATER),
        ["+ updates telegram:777 103"],
    ),
    "asking for updates": (
        lambda storage: storage.waiting_updates(INBOX, max_tries=9),
        ["updates telegram:777 101: tries", "updates telegram:777 102: tries"],
    ),
    "a finished update": (lambda storage: storage.finish_update(INBOX, 101), ["updates telegram:777 101: payload"]),
    "forgetting nothing": (lambda storage: storage.forget_old(updates_before=NOON, at=NOON), []),
    "forgetting notes": (
        lambda storage: storage.forget_old(updates_before=NOON, at=NOON + timedelta(days=1)),
        ["- notes telegram:777 draft:1"],
    ),
    "forgetting updates": (
        lambda storage: storage.forget_old(updates_before=NOON + timedelta(microseconds=1), at=NOON),
        ["- updates telegram:777 100"],
    ),
    "a question": (lambda storage: storage.ping(), []),
}


@pytest.mark.parametrize("act", ACTS)
async def test_it_changes_this_and_nothing_else(storage: SqliteStorage, path: Path, act: str) -> None:
    do, expected = ACTS[act]
    before = rows(path)
    await do(storage)
    changed = changes(before, rows(path))
    assert changed == sorted(expected)


class TestReading:
    async def test_what_is_annas_is_not_shown_to_boris(self, storage: SqliteStorage) -> None:
        entries = await storage.entries(BORIS_ID, limit=99)
        assert [(entry.kind.value, entry.job_id) for entry in entries] == [
            *(("hold", job(number)) for number in (11, 10, 9, 8)),
            ("grant", None),
        ]
        assert [found.id for found in await storage.active(BORIS_ID)] == [job(n) for n in (8, 9, 10, 11, 20, 22, 23)]
        assert (await storage.history(BORIS_ID, limit=99, before=None)).jobs == ()
        visits = [await storage.meet(who, name="", locale=None, allowances=NOTHING, at=NOON) for who in (ANNA, BORIS)]
        assert [visit.undelivered for visit in visits] == [1, 0]
        assert [visit.person.identities for visit in visits] == [(ANNA,), (BORIS,)]

    async def test_what_is_of_one_platform_is_not_given_to_another(self, storage: SqliteStorage) -> None:
        assert [found.id for found in await storage.provisional("telegram")] == [job(22)]
        assert [found.id for found in await storage.provisional("discord")] == [job(12)]
        assert (await storage.group_rules("discord", "-5")).who is GroupRule.NOBODY
        assert (await storage.group_rules("telegram", "-5")).who is GroupRule.ADMINS
        assert await storage.note(OTHER_INBOX, "draft:1", at=NOON) == "another"
        assert list(await storage.waiting_updates(OTHER_INBOX, max_tries=1)) == [100, 101]

    async def test_a_top_up_is_once_a_day_of_utc(self, storage: SqliteStorage) -> None:
        in_seoul = timezone(timedelta(hours=9))
        allowances = Allowances(welcome=0, daily=15)
        days = (
            datetime(2026, 7, 5, 8, tzinfo=in_seoul),
            NOON + timedelta(days=3),
            datetime(2026, 7, 5, 9, tzinfo=in_seoul),
        )
        given = []
        for day in days:
            visit = await storage.meet(BORIS, name="", locale=None, allowances=allowances, at=day)
            given.append(visit.topped_up)
            await storage.deduct(BORIS, amount=2, actor="a", reason="", source=Source.ADMIN, key=str(day), at=day)
        assert given == [5, 0, 4]
