"""One database file and what may happen around it: other processes, kills, a full disk, backups."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.model.jobs import JobId, JobState, Order
from bot.model.ledger import Allowances, Balance
from bot.model.refusals import StorageFull
from storage import audit, jobs, ledger, people, pictures, questions, tasks
from storage.backup import backup
from storage.connection import Cursor, Value, number
from storage.errors import AlreadyRunning, BackupExists, DatabaseMissing
from storage.lock import only_one_run
from storage.sqlite import SqliteStorage
from storage.thread import connect_reader, connect_writer
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, BORIS, LIMITS, NO_FACTS, NOON, make_finished, make_order, make_picture
from tests.fakes.stories import accept, begin, grant

HOLD_THE_LOCK = """
import sys
from pathlib import Path
from storage.lock import only_one_run
with only_one_run(Path(sys.argv[1])):
    print("running", flush=True)
    sys.stdin.read()
"""
ACCEPT_FOR_EVER = """
import asyncio, itertools, sys
from pathlib import Path
from bot.model.jobs import Limits
from storage.sqlite import SqliteStorage
from tests.fakes.orders import make_order
from tests.fakes.stories import grant
LIMITS = Limits(max_active_per_person=10**9, max_queued=10**9)
async def main():
    async with SqliteStorage(path=Path(sys.argv[1])) as storage:
        person = (await grant(storage, 10**9)).person
        numbers = itertools.count()
        async def keep_accepting():
            while True:
                accepted = await storage.accept(make_order(next(numbers), person=person), limits=LIMITS)
                print(accepted.job.id, flush=True)
        async with asyncio.TaskGroup() as callers:
            for _ in range(20):
                callers.create_task(keep_accepting())
asyncio.run(main())
"""
GRANT_FIFTY_TIMES = """
import asyncio, sys
from pathlib import Path
from storage.sqlite import SqliteStorage
from tests.fakes.stories import grant
async def main():
    async with SqliteStorage(path=Path(sys.argv[1])) as storage:
        for number in range(50):
            await grant(storage, 1, key=f"terminal-{number}")
asyncio.run(main())
"""

MEET_A_DISK_THAT_REFUSES = """
import asyncio, resource, sqlite3, sys
from pathlib import Path
from storage.sqlite import SqliteStorage
from tests.fakes.stories import accept, grant
async def main():
    path = Path(sys.argv[1])
    async with SqliteStorage(path=path) as storage:
        person = (await grant(storage, 100)).person
        log_bytes = path.with_name("bot.db-wal").stat().st_size
        no_limit = resource.RLIM_INFINITY
        resource.setrlimit(resource.RLIMIT_FSIZE, (log_bytes + 9000, no_limit))
        for number in range(3):
            try:
                await accept(storage, person, number)
            except sqlite3.OperationalError as error:
                print(error.sqlite_errorname, (await storage.balance(person)).held)
        resource.setrlimit(resource.RLIMIT_FSIZE, (no_limit, no_limit))
        await accept(storage, person, 9)
        print((await storage.balance(person)).held, (await storage.verify_ledger()).faults)
asyncio.run(main())
"""


class TestOneRun:
    def test_a_second_run_on_the_same_file_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "bot.db"
        with only_one_run(path), pytest.raises(AlreadyRunning) as refused, only_one_run(tmp_path / "." / "bot.db"):
            pass
        assert refused.value.values == {"path": str(path)}
        with only_one_run(path):
            pass

    def test_two_files_can_run_beside_each_other(self, tmp_path: Path) -> None:
        with only_one_run(tmp_path / "a.db"), only_one_run(tmp_path / "b.db"):
            pass

    def test_a_killed_run_leaves_no_lock(self, tmp_path: Path) -> None:
        path = tmp_path / "bot.db"
        with start(HOLD_THE_LOCK, path) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "running\n"
            with pytest.raises(AlreadyRunning), only_one_run(path):
                pass
            running.send_signal(signal.SIGKILL)
            running.wait(10)
        with only_one_run(path):
            pass


class TestOtherProcesses:
    async def test_the_terminal_grants_while_the_bot_writes(self, tmp_path: Path) -> None:
        path = make_database(tmp_path)
        async with SqliteStorage(path=path) as storage:
            person = (await grant(storage, 300)).person
            with start(GRANT_FIFTY_TIMES, path) as terminal:
                waited = asyncio.create_task(asyncio.to_thread(terminal.wait, 60))
                accepted = 0
                while not waited.done() and accepted < 300:
                    await accept(storage, person, accepted)
                    accepted += 1
                assert await waited == 0
            assert await storage.balance(person) == Balance(posted=350, held=accepted)
            assert (await storage.verify_ledger()).faults == ()

    async def test_two_programs_share_the_credits_of_one_person(self, tmp_path: Path) -> None:
        path = make_database(tmp_path)
        async with SqliteStorage(path=path) as first, SqliteStorage(path=path) as second:
            person = (await grant(first, 20)).person

            async def spend(storage: SqliteStorage, numbers: Sequence[int]) -> None:
                for number in numbers:
                    await accept(storage, person, number)

            async with asyncio.TaskGroup() as programs:
                programs.create_task(spend(first, range(10)))
                programs.create_task(spend(second, range(10, 20)))
            assert await first.balance(person) == await second.balance(person) == Balance(posted=20, held=20)

    @pytest.mark.parametrize("after", [40, 333])
    def test_what_was_acknowledged_survives_a_kill(self, tmp_path: Path, after: int) -> None:
        path = make_database(tmp_path)
        with start(ACCEPT_FOR_EVER, path) as running:
            assert running.stdout is not None
            acknowledged = [running.stdout.readline() for _ in range(after)]
            running.send_signal(signal.SIGKILL)
            acknowledged += [line for line in running.stdout if line.endswith("\n")]
            running.wait(10)
        with closing(connect_reader(path)) as connection:
            jobs_there = {row[0] for row in connection.execute("SELECT id FROM jobs WHERE state = 'queued'")}
            report = audit.verify_ledger(connection)
        assert jobs_there >= {line.strip() for line in acknowledged}
        assert (report.faults, report.open_holds) == ((), len(jobs_there))


class TestFullDisk:
    async def test_everything_is_refused_and_nothing_half_done_until_there_is_room(self, tmp_path: Path) -> None:
        async with SqliteStorage(path=make_database(tmp_path)) as storage:
            person = (await grant(storage, 1000)).person
            pages = await storage.write(lambda tx: number(tx.execute("PRAGMA page_count").fetchone()))
            await storage.write(lambda tx: tx.execute(f"PRAGMA max_page_count = {pages}").fetchone())
            accepted, refused = 0, 0
            while refused < 3 and accepted < 500:
                try:
                    await accept(storage, person, accepted + refused)
                except StorageFull:
                    refused += 1
                else:
                    accepted += 1
            assert refused == 3
            assert await storage.balance(person) == Balance(posted=1000, held=accepted)
            assert len(await storage.active(person)) == accepted
            assert (await storage.verify_ledger()).faults == ()
            await storage.write(lambda tx: tx.execute("PRAGMA max_page_count = 1000000").fetchone())
            assert (await accept(storage, person, 999)).state == JobState.QUEUED

    def test_a_commit_that_the_disk_refuses_is_nobodys_success(self, tmp_path: Path) -> None:
        with start(MEET_A_DISK_THAT_REFUSES, make_database(tmp_path)) as program:
            said, _ = program.communicate(timeout=60)
        assert said.splitlines() == ["SQLITE_IOERR_WRITE 0"] * 3 + ["1 ()"]


class TestBackup:
    async def test_a_copy_taken_while_others_write_is_whole(self, tmp_path: Path) -> None:
        path, to = make_database(tmp_path), tmp_path / "copy.db"
        async with SqliteStorage(path=path) as storage:
            person = (await grant(storage, 1000)).person
            async with asyncio.TaskGroup() as callers:
                for number in range(200):
                    callers.create_task(accept(storage, person, number))
                callers.create_task(asyncio.to_thread(backup, path, to))
        async with SqliteStorage(path=to) as copied:
            assert (await copied.verify_ledger()).faults == ()
            assert (await copied.balance(person)).posted == 1000

    def test_a_backup_is_one_file_for_the_owner_alone(self, tmp_path: Path) -> None:
        path, folder = make_database(tmp_path), tmp_path / "backups"
        folder.mkdir()
        backup(path, folder / "copy.db")
        assert [(file.name, file.stat().st_mode & 0o777) for file in folder.iterdir()] == [("copy.db", 0o600)]

    def test_a_backup_replaces_nothing(self, tmp_path: Path) -> None:
        to = tmp_path / "copy.db"
        to.write_text("precious")
        with pytest.raises(BackupExists):
            backup(make_database(tmp_path), to)
        assert to.read_text() == "precious"

    def test_what_is_not_there_cannot_be_backed_up(self, tmp_path: Path) -> None:
        with pytest.raises(DatabaseMissing):
            backup(tmp_path / "bot.db", tmp_path / "copy.db")
        assert list(tmp_path.iterdir()) == []


@dataclass
class Explaining:
    """A connection that asks SQLite how it will answer, before it has it answer."""

    connection: sqlite3.Connection
    plans: list[str] = field(default_factory=list)

    def execute(self, sql: str, parameters: Sequence[Value] = (), /) -> Cursor:
        if not sql.startswith(("BEGIN", "COMMIT")):
            plan = self.connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()
            self.plans += [f"{row[3]}    {' '.join(sql.split())}" for row in plan]
        return self.connection.execute(sql, parameters)


class TestIndexes:
    def test_no_question_of_a_running_bot_reads_a_whole_table(self, tmp_path: Path) -> None:
        with closing(connect_writer(make_database(tmp_path))) as connection:
            tx = Explaining(connection)
            person = people.make_known(tx, ANNA, at=NOON)
            self.live(tx, make_order(person=person, price=0))
            ledger.entries(tx, person, limit=10)
            ledger.balance(tx, person)
            questions.unfinished(tx, platforms=["discord"])
            questions.queue(tx, limit=9)
            questions.active(tx, person=person)
            questions.history(tx, person=person, limit=9, before=JobId("job0000000000001"))
            questions.recent_jobs(tx, states=[JobState.QUEUED, JobState.FAILED], limit=9)
            questions.finish_times(tx, backend="zimage", limit=9)
            questions.ended(tx, job_ids=[JobId("job0000000000001")])
            pictures.expire_pictures(tx, before=NOON)
            pictures.unnamed(tx, blobs=[make_picture().blob])
        scans = [plan for plan in tx.plans if plan.startswith("SCAN") and not is_bounded(plan)]
        assert scans == []
        assert len(tx.plans) > 50

    @staticmethod
    def live(tx: Explaining, order: Order) -> None:
        job_id = order.job_id
        jobs.accept(tx, order=order, limits=LIMITS)
        jobs.accept(tx, order=order, limits=LIMITS)
        jobs.take_queued(tx, platforms=["discord", "web"], pictures=4)
        tasks.start_submitting(tx, job_id=job_id, index=0, backend="zimage", at=NOON)
        tasks.record_picture(
            tx, job_id=job_id, index=0, picture=make_picture(), facts=NO_FACTS, finished=make_finished()
        )
        jobs.expire(tx, at=NOON)
        jobs.settle(tx, job_id=job_id, receipt="m", at=NOON)
        jobs.untold(tx, platforms=["discord"])
        jobs.mark_told(tx, job_id=job_id)


FOUND = ("recent", "lines", "given", "taken", "refunded", "under_way", "finished", "newest", "last")
"""What parts of questions are called that have found their few rows already."""


def is_bounded(plan: str) -> bool:
    """Of the untold jobs, which their index holds alone; or of what another part of the question has found."""
    return "INDEX jobs_untold" in plan or plan.split()[1] in FOUND


class TestTheLedgersOwnDefence:
    def test_a_line_can_be_neither_changed_nor_deleted(self, tmp_path: Path) -> None:
        with closing(connect_writer(make_database(tmp_path))) as connection:
            allowances = Allowances(welcome=5, daily=0)
            people.meet(connection, identity=ANNA, name="", locale=None, allowances=allowances, at=NOON)
            for sql in (
                "UPDATE transfers SET amount = 99",
                "DELETE FROM transfers",
                "INSERT OR REPLACE INTO transfers SELECT * FROM transfers",
            ):
                with pytest.raises(sqlite3.IntegrityError, match="only added"):
                    connection.execute(sql)

    @pytest.mark.parametrize(
        ("damage", "fault"),
        [
            ("UPDATE tasks SET price = 9", "at 1 a picture at most, but picture 1 costs 9"),
            ("UPDATE accounts SET posted = posted + 1 WHERE person IS NOT NULL", "its transfers make"),
            ("UPDATE accounts SET posted = posted + 1 WHERE person IS NOT NULL", "all accounts together"),
            ("UPDATE accounts SET held = held + 1 WHERE person IS NOT NULL", "its open holds make"),
            ("UPDATE jobs SET state = 'cancelled', finished_at = 1", "are still held for it"),
            ("UPDATE jobs SET state = 'delivered', finished_at = 1, captured = 2", "captures of together 0"),
            ("UPDATE jobs SET state = 'delivered', finished_at = 1, captured = 1", "with 0 pictures"),
            ("UPDATE jobs SET id = 'another'", "which does not exist"),
            ("UPDATE jobs SET price = 2, hold = 4", "needs a hold of 4"),
            ("DELETE FROM tasks WHERE idx = 1", "has 1 tasks"),
            ("DELETE FROM jobs", "2 tasks belong to no job"),
            ("DELETE FROM people", "belongs to a person that does not exist"),
            ("DELETE FROM accounts WHERE person IS NOT NULL", "has no account"),
            ("DELETE FROM accounts WHERE person IS NOT NULL", "names an account that does not exist"),
            ("UPDATE accounts SET posted = -5 WHERE person IS NOT NULL", "is below zero: -5 posted, 2 held"),
            (
                "UPDATE jobs SET person = (SELECT person FROM identities WHERE platform = 'telegram')",
                "but job job0000000000001 belongs",
            ),
        ],
    )
    async def test_every_damage_has_its_sentence(self, tmp_path: Path, damage: str, fault: str) -> None:
        path = make_database(tmp_path)
        async with SqliteStorage(path=path) as storage:
            await begin(storage, await accept(storage, (await grant(storage)).person, pictures=2))
            await grant(storage, identity=BORIS, key="another")
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute(damage)
            connection.commit()
            faults = audit.verify_ledger(connection).faults
        assert any(fault in sentence for sentence in faults), faults


def start(program: str, path: Path) -> subprocess.Popen[str]:
    """The caller ends it; leaving its `with` closes its input and waits."""
    return subprocess.Popen(
        [sys.executable, "-c", program, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
