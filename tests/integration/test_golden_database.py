"""Databases that every version so far has left on people's disks: opened, migrated, understood and gone on with.

`tests/golden/<revision>.sql` is what the version with that revision had written (tests/golden/make_dump.py says how).
These dumps are never changed; "today" is the same story told by the code as it stands. What is expected is written out
here: none of it is computed by the code under test.
"""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.model.images import AspectRatio, BlobId, Needs, TaskId
from bot.model.jobs import Job, JobId, JobState
from bot.model.ledger import Allowances, Balance, Source
from bot.model.people import AgeRule, GroupRule, GroupRules, Identity, PersonId
from storage.blobs import DiskBlobs
from storage.migrate import migrate
from storage.schema import MIGRATIONS, revisions, stored_revision
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database, migrated_database
from tests.fakes.orders import NO_FACTS, make_picture
from tests.golden.make_dump import make

GOLDEN = Path(__file__).parents[1] / "golden"
DUMPS = sorted(file.stem for file in GOLDEN.glob("[0-9]*.sql"))
TODAY = "today"
NOON = datetime(2026, 7, 1, 12, 0, 0, 250_000, tzinfo=UTC)
ANNA, ANNAS_ID = Identity(platform="discord", user_id="1"), PersonId("ef0a7688527015a602c2")
BORIS, BORIS_ID = Identity(platform="telegram", user_id="1"), PersonId("0b3a916bfcf5a0ac886a")
FOX = BlobId("776cb326ab0cd5f0a974c1b9606044d8485201f2db19cf8e3749bdee5f36e200")
NOTHING = Allowances(welcome=0, daily=0)


@cache
def database(source: str) -> bytes:
    """One that was left by this revision, or made by today's code; opened by today's code."""
    with TemporaryDirectory() as folder:
        if source == TODAY:
            path = make_database(Path(folder))
            asyncio.run(make(path, revisions()[-1]))
        else:
            path = migrated_database(Path(folder), GOLDEN / f"{source}.sql")
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
        return path.read_bytes()


def load(path: Path, revision: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((GOLDEN / f"{revision}.sql").read_text(encoding="utf-8"))
    return path


def schema(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()


@pytest.fixture
def source() -> str:
    """Replaced by those tests that ask the dumps."""
    return TODAY


@pytest.fixture
async def storage(source: str, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    path = tmp_path / "bot.db"
    path.write_bytes(await asyncio.to_thread(database, source))
    async with SqliteStorage(path=path) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


def since(revision: str) -> pytest.MarkDecorator:
    """Of every dump that has it, and of today."""
    return pytest.mark.parametrize("source", [*(dump for dump in DUMPS if dump >= revision), TODAY])


def before(revision: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("source", [dump for dump in DUMPS if dump < revision])


def number(job: Job | JobId) -> int:
    return int((job if isinstance(job, str) else job.id).removeprefix("job"))


async def find(storage: SqliteStorage, wanted: int) -> Job:
    found = await storage.job(JobId(f"job{wanted:013}"))
    assert found is not None
    return found


class TestTheFile:
    def test_every_revision_has_its_dump(self) -> None:
        assert list(revisions()) == DUMPS

    @pytest.mark.parametrize("revision", DUMPS)
    def test_a_migration_that_was_published_is_not_changed(self, tmp_path: Path, revision: str) -> None:
        migrations = tmp_path / "migrations"
        shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
        for file in (migrations / "versions").glob("[0-9]*.py"):
            if file.name[:4] > revision:
                file.unlink()
        migrate(tmp_path / "new.db", migrations)
        assert schema(tmp_path / "new.db") == schema(load(tmp_path / "golden.db", revision))

    @pytest.mark.parametrize("revision", DUMPS)
    def test_an_old_file_becomes_like_a_new_one(self, tmp_path: Path, revision: str) -> None:
        path = migrated_database(tmp_path, GOLDEN / f"{revision}.sql", "old.db")
        assert stored_revision(path) == revisions()[-1]
        assert schema(path) == schema(make_database(tmp_path, "new.db"))

    def test_a_picture_on_the_disk_is_found_by_its_name(self, tmp_path: Path) -> None:
        shutil.copytree(GOLDEN / "pictures", tmp_path / "pictures")
        blobs = DiskBlobs(root=tmp_path / "pictures")
        assert asyncio.run(blobs.read(FOX)) == b"fox"
        assert blobs.path(FOX) == tmp_path / "pictures" / "77" / "6c" / FOX
        assert hashlib.sha256(b"fox").hexdigest() == FOX


@since("0001")
class TestPeople:
    async def test_they_are_who_they_were(self, storage: SqliteStorage) -> None:
        anna, boris = await storage.find_person(ANNA), await storage.find_person(BORIS)
        assert anna is not None
        assert boris is not None
        assert (anna.id, anna.identities, anna.name, anna.locale) == (ANNAS_ID, (ANNA,), "Anna", "ko")
        assert (boris.id, boris.identities, boris.name, boris.locale) == (BORIS_ID, (BORIS,), "Борис", None)
        banned = [await storage.find_person(Identity(platform="telegram", user_id=id)) for id in "13"]
        assert [person is not None and person.is_blocked(datetime.now(UTC)) for person in banned] == [False, True]

    async def test_they_have_what_they_had(self, storage: SqliteStorage) -> None:
        stranger = await storage.find_person(Identity(platform="discord", user_id="55"))
        assert stranger is not None
        assert await storage.balance(ANNAS_ID) == Balance(posted=42, held=0)
        assert await storage.balance(BORIS_ID) == Balance(posted=10, held=8)
        assert await storage.balance(stranger.id) == Balance(posted=7, held=0)

    async def test_every_line_is_read(self, storage: SqliteStorage) -> None:
        entries = await storage.entries(ANNAS_ID, limit=100)
        jobs = [(entry.kind.value, entry.amount, number(JobId(entry.job_id))) for entry in entries if entry.job_id]
        assert jobs == [
            ("capture", -2, 6),
            ("hold", -2, 6),
            ("release", 2, 5),
            ("release", 1, 4),
            ("release", 2, 3),
            ("release", 1, 2),
            ("release", 1, 1),
            ("capture", -1, 1),
            *(("hold", -pictures, job) for job, pictures in ((5, 2), (4, 1), (3, 2), (2, 1), (1, 2))),
        ]
        given = [entry for entry in entries if not entry.job_id]
        assert [(one.kind.value, one.source.value, one.amount, one.actor, one.reason) for one in given] == [
            ("deduct", "admin", -5, "terminal", ""),
            ("grant", "admin", 30, "discord:99", "thanks, 고마워요"),
            ("grant", "daily", 10, "system", ""),
            ("grant", "welcome", 10, "system", ""),
        ]
        assert {entry.at for entry in given} == {NOON}

    async def test_what_was_given_once_is_not_given_again(self, storage: SqliteStorage) -> None:
        allowances = Allowances(welcome=10, daily=50)
        same_day = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON)
        next_day = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON + timedelta(days=1))
        assert (same_day.welcomed, same_day.topped_up) == (0, 0)
        assert (next_day.welcomed, next_day.topped_up) == (0, 8)

    async def test_an_admins_key_is_known_again(self, storage: SqliteStorage) -> None:
        granted = await storage.grant(
            ANNA, amount=30, actor="discord:99", reason="thanks, 고마워요", source=Source.ADMIN, key="telegram:501",
            at=NOON,
        )  # fmt: skip
        deducted = await storage.deduct(
            ANNA, amount=5, actor="terminal", reason="", source=Source.ADMIN, key="fine", at=NOON
        )
        assert (granted.repeated, granted.before.posted, granted.after.posted) == (True, 20, 50)
        assert (deducted.repeated, deducted.before.posted, deducted.after.posted) == (True, 50, 45)


@since("0001")
class TestJobs:
    async def test_the_history_is_shown(self, storage: SqliteStorage) -> None:
        page = await storage.history(ANNAS_ID, limit=10, before=None)
        pictures = {number(job): [picture.blob for _, picture in job.pictures] for job in page.jobs}
        wolf, owl = (hashlib.sha256(name).hexdigest() for name in (b"wolf", b"owl"))
        assert list(pictures.items()) == [(7, [wolf]), (5, [owl, owl]), (1, [FOX])]
        assert page.next_before is None

    async def test_a_delivery_is_read_whole(self, storage: SqliteStorage) -> None:
        job = await find(storage, 1)
        assert (job.request_id, job.identity, job.state.value) == ("discord:request-1", ANNA, "delivered")
        assert (job.price, job.hold, job.captured, job.receipt) == (1, 2, 1, "message-1")
        assert (job.accepted_at, job.finished_at) == (NOON, NOON + timedelta(minutes=1))
        assert (job.prompt, job.aspect_ratio.value, job.locale) == ("a red fox in the snow, 여우", "16:9", "en")
        assert job.place.platform == "discord"
        assert job.place.address == {"channel": "7", "message": "70", "person": "1", "token": "aW50"}
        first, second = job.tasks
        assert (first.state.value, first.backend, first.task_id, first.seed) == (
            "rendered", "zimage", "job0000000000001/0", 100,
        )  # fmt: skip
        assert first.picture is not None
        assert (first.picture.media_type, first.picture.width_px, first.picture.height_px) == ("image/png", 1280, 720)
        assert second.failure is not None
        assert (second.state.value, second.failure.key, second.failure.detail) == (
            "failed", "failure.refused", "out of paint",
        )  # fmt: skip

    async def test_each_end_is_told_apart(self, storage: SqliteStorage) -> None:
        ended = [(await find(storage, wanted)) for wanted in range(1, 8)]
        assert [job.state.value for job in ended] == [
            "delivered", "failed", "failed", "cancelled", "undeliverable", "delivered", "delivered",
        ]  # fmt: skip
        assert [job.failure and job.failure.key for job in ended] == [
            None, "failure.refused", "failure.refused", "failure.cancelled", "failure.gone", None, None,
        ]  # fmt: skip
        assert [number(job) for job in await storage.untold(platforms=["discord"])] == [3]

    async def test_those_under_way_are_resumed_and_paid(self, storage: SqliteStorage) -> None:
        found = await storage.unfinished(platforms=["telegram"])
        assert [(number(job), job.state.value, [task.state.value for task in job.tasks]) for job in found] == [
            (9, "submitting", ["submitting", "queued"]),
            (10, "generating", ["generating", "generating"]),
            (11, "rendered", ["rendered"]),
        ]
        (taken,) = await storage.take_queued(platforms=["telegram"], pictures=9)
        assert (number(taken), taken.hold, taken.place.address) == (8, 3, {"chat": "-5", "message": "9", "user": "1"})
        for job in (taken, *found):
            for task in job.tasks:
                if task.picture is None:
                    await self.paint(storage, job, task.index)
            await storage.settle(job.id, receipt="m", at=NOON)
        assert await storage.balance(BORIS_ID) == Balance(posted=2, held=0)

    @staticmethod
    async def paint(storage: SqliteStorage, job: Job, index: int) -> None:
        if job.tasks[index].task_id is None:
            await storage.start_submitting(job.id, index, backend="zimage", at=NOON)
            await storage.record_task(job.id, index, task_id=TaskId("new"), at=NOON)
        await storage.record_picture(job.id, index, picture=make_picture("new"), facts=NO_FACTS, finished=None)

    async def test_those_under_way_can_end_uncharged(self, storage: SqliteStorage) -> None:
        ended = await storage.expire(at=NOON + timedelta(minutes=10))
        assert [(number(job), job.state.value) for job in ended if job.person == BORIS_ID] == [
            (8, "failed"),
            (9, "failed"),
            (10, "failed"),
            (11, "undeliverable"),
        ]
        assert await storage.balance(BORIS_ID) == Balance(posted=10, held=0)

    async def test_a_request_is_known_again(self, storage: SqliteStorage) -> None:
        again = await storage.find_accepted("telegram:request-8", person=BORIS_ID)
        assert again is not None
        assert (number(again.job), again.repeated, again.place_in_queue) == (8, True, 1)

    async def test_what_was_learned_of_backends_is_known(self, storage: SqliteStorage) -> None:
        learned = [await storage.finish_times(backend, limit=9) for backend in ("zimage", "local")]
        assert [[(one.not_done_at_s, one.done_by_s) for one in of] for of in learned] == [
            [(4.0, 5.5)],
            [(2.5, 3.0), (2.5, 3.0)],
        ]

    async def test_their_pictures_expire(self, storage: SqliteStorage) -> None:
        wolf, owl = (hashlib.sha256(name).hexdigest() for name in (b"wolf", b"owl"))
        assert set(await storage.expire_pictures(before=NOON + timedelta(minutes=8))) >= {wolf, owl}
        assert (await storage.history(ANNAS_ID, limit=10, before=None)).jobs == ()


@since("0002")
class TestWhatAdaptersKeep:
    async def test_preferences_and_usernames(self, storage: SqliteStorage) -> None:
        anna = await storage.find_person(ANNA)
        assert anna is not None
        assert (anna.aspect_ratio, anna.wants_files) == (AspectRatio.WIDE, True)
        assert await storage.find_username("discord", "Anna") == ANNA
        assert await storage.find_username("telegram", "борис") == BORIS

    async def test_a_username_given_up_since_is_cleared_at_the_next_visit(self, storage: SqliteStorage) -> None:
        await storage.meet(BORIS, name="Борис", locale=None, allowances=NOTHING, at=NOON, username="")
        assert await storage.find_username("telegram", "борис") is None
        assert await storage.find_username("discord", "anna") == ANNA

    async def test_the_rules_of_a_group(self, storage: SqliteStorage) -> None:
        assert await storage.group_rules("telegram", "-5") == GroupRules(who=GroupRule.ADMINS)
        assert await storage.group_rules("discord", "-5") == GroupRules()
        await storage.move_group("telegram", "-5", "-1005")
        assert await storage.group_rules("telegram", "-1005") == GroupRules(who=GroupRule.ADMINS)

    async def test_notes(self, storage: SqliteStorage) -> None:
        a_day_later = NOON + timedelta(days=1)
        assert await storage.note("telegram:777", "draft:1", at=NOON) == '{"prompt": "여우"}'
        assert await storage.note("telegram:777", "draft:1", at=a_day_later) is None
        assert await storage.note("discord:888", "commands", at=a_day_later) == "digest {}"

    async def test_the_inbox(self, storage: SqliteStorage) -> None:
        waiting = await storage.waiting_updates("telegram:777", max_tries=2)
        assert list(waiting.items()) == [(101, '{"update_id": 101}'), (102, '{"update_id": 102}')]
        assert list(await storage.waiting_updates("telegram:777", max_tries=2)) == [102]
        assert await storage.receive_updates("telegram:777", {100: "again", 103: "new"}, at=NOON) == (103,)


@before("0002")
async def test_who_could_choose_nothing_yet_has_chosen_nothing(storage: SqliteStorage) -> None:
    anna = await storage.find_person(ANNA)
    assert anna is not None
    assert (anna.aspect_ratio, anna.wants_files) == (None, False)
    assert await storage.find_username("discord", "anna") is None


@since("0003")
class TestGroupsAndProvisionalJobs:
    async def test_the_parts_of_a_groups_rules(self, storage: SqliteStorage) -> None:
        assert await storage.group_rules("discord", "200") == GroupRules(
            who=GroupRule.EVERYONE, channels=frozenset({"10", "11"}), roles=frozenset({"7"}), age=AgeRule.SPOILER
        )

    async def test_a_job_that_was_not_acknowledged_yet(self, storage: SqliteStorage) -> None:
        (job,) = await storage.provisional("discord")
        assert (number(job), job.group, job.is_spoiler, job.is_provisional) == (12, "200", True, True)
        confirmed = await storage.confirm(job.id, job.place)
        assert confirmed is not None
        assert confirmed.state is JobState.QUEUED

    async def test_what_could_not_be_posted_is_offered(self, storage: SqliteStorage) -> None:
        assert (await storage.meet(ANNA, name="", locale=None, allowances=NOTHING, at=NOON)).undelivered == 1
        assert (await storage.meet(BORIS, name="", locale=None, allowances=NOTHING, at=NOON)).undelivered == 0


@before("0003")
async def test_what_was_told_before_there_were_offers_is_not_offered(storage: SqliteStorage) -> None:
    assert (await storage.meet(ANNA, name="", locale=None, allowances=NOTHING, at=NOON)).undelivered == 0
    assert await storage.provisional("discord") == ()


@since("0004")
class TestPricesSizesAndSources:
    async def test_each_picture_was_paid_at_its_price(self, storage: SqliteStorage) -> None:
        job = await find(storage, 13)
        assert (job.price, job.hold, job.captured, [task.price for task in job.tasks]) == (5, 10, 7, [5, 2])
        assert str(job.size) == "1280x720"
        assert await storage.balance(job.person) == Balance(posted=23, held=10)

    async def test_a_picture_to_begin_from_is_kept(self, storage: SqliteStorage) -> None:
        job = await find(storage, 14)
        assert (job.source, job.strength_percent, job.drawn_seed) == (FOX, 40, 4294967295)
        assert (job.tasks[0].seed, job.seed_of(job.tasks[0])) == (None, 4294967295)
        assert job.needs == Needs(source=True)
        assert await storage.delete_pictures(JobId("job0000000000001")) == ()

    async def test_a_lost_task_waits_to_be_submitted_again(self, storage: SqliteStorage) -> None:
        job = await find(storage, 15)
        (task,) = job.tasks
        assert (job.state.value, task.state.value, task.task_id, task.submits) == ("generating", "queued", None, 1)
        assert await storage.start_submitting(job.id, 0, backend="zimage", at=NOON) == 2


@since("0010")
class TestWhatIsTold:
    async def test_what_nobody_was_told_yet_is_still_told(self, storage: SqliteStorage) -> None:
        (told,) = await storage.due_messages(at=NOON, limit=9)
        assert (told.id, told.key) == ("notice:admin:discord:505", "notice.granted_why")
        assert told.values == {"amount": 3, "reason": "감사"}

    async def test_alerts_and_who_takes_them(self, storage: SqliteStorage) -> None:
        assert {str(chat.recipient) for chat in await storage.alert_chats()} == {"discord:7", "telegram:-5"}
        alerts = {alert.name: alert.ended_at for alert in await storage.recent_alerts(since=NOON)}
        assert alerts == {"backend:zimage": None, "disk": NOON}


@before("0010")
async def test_a_database_that_was_migrated_tells_so_once(storage: SqliteStorage) -> None:
    assert await storage.noted_revision(at=NOON) == "before 0010"
