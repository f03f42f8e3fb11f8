"""What may be wrong with a database file, its lock and its copies, and what is said then."""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from bot.model.ledger import Balance
from bot.model.people import PersonId
from bot.model.refusals import UnknownPerson
from storage.backup import backup
from storage.connection import Connection, number
from storage.errors import AlreadyRunning, BackupDamaged, BackupExists, DatabaseUnusable
from storage.lock import only_one_run
from storage.reader import Reader
from storage.sqlite import SqliteStorage
from storage.thread import connect_reader, connect_writer
from tests.fakes.databases import make_database
from tests.fakes.stories import grant

COUNT_PEOPLE = "SELECT count(*) FROM people"
ADD_SOMEBODY = "INSERT INTO people (id, met_at) VALUES ('new', 0)"
ODD = "a b 50%20 what? #1 여우"


def lose_the_connection(tx: Connection) -> None:
    assert isinstance(tx, sqlite3.Connection)
    tx.close()


class TestReading:
    async def test_all_statements_of_a_question_see_one_state(self, tmp_path: Path) -> None:
        path = make_database(tmp_path)
        reader = Reader(connect=lambda: connect_reader(path))
        await reader.open()

        def count_twice(tx: Connection) -> tuple[int, int]:
            before = number(tx.execute(COUNT_PEOPLE).fetchone())
            with closing(connect_writer(path)) as other:
                other.execute(ADD_SOMEBODY)
            return before, number(tx.execute(COUNT_PEOPLE).fetchone())

        assert await reader.run(count_twice) == (0, 0)
        assert await reader.run(lambda tx: number(tx.execute(COUNT_PEOPLE).fetchone())) == 1
        await reader.close()

    async def test_a_question_that_fails_leaves_the_reader_as_it_was(self, tmp_path: Path) -> None:
        async with SqliteStorage(path=make_database(tmp_path)) as storage:
            for _ in range(2):
                with pytest.raises(UnknownPerson):
                    await storage.balance(PersonId("nobody"))
            person = (await grant(storage, 5)).person
            assert await storage.balance(person) == Balance(posted=5, held=0)

    def test_a_question_changes_nothing_and_makes_no_file(self, tmp_path: Path) -> None:
        with (
            closing(connect_reader(make_database(tmp_path))) as reader,
            pytest.raises(sqlite3.OperationalError, match="readonly"),
        ):
            reader.execute(ADD_SOMEBODY)
        with pytest.raises(sqlite3.OperationalError, match="unable to open"):
            connect_reader(tmp_path / "nothing.db")
        assert not (tmp_path / "nothing.db").exists()

    @pytest.mark.parametrize("name", ["a b", "50%20", "what?", "#1", "여우"])
    async def test_a_file_may_be_called_whatever(self, tmp_path: Path, name: str) -> None:
        folder = tmp_path / name
        folder.mkdir()
        async with SqliteStorage(path=make_database(folder, f"{name}.db")) as storage:
            assert (await storage.balance((await grant(storage, 5)).person)).posted == 5
        backup(folder / f"{name}.db", folder / "copy.db")
        assert sorted(file.suffix for file in folder.iterdir() if "copy" in file.name) == [".db"]

    async def test_a_file_is_made_whatever_it_is_called(self, tmp_path: Path) -> None:
        folder = tmp_path / ODD
        async with SqliteStorage(path=folder / f"{ODD}.db") as storage:
            assert (await storage.balance((await grant(storage, 5)).person)).posted == 5
        assert [file.name for file in folder.glob("*.db")] == [f"{ODD}.db"]


class TestPing:
    async def test_a_writer_that_is_out_of_order_is_noticed(self, tmp_path: Path) -> None:
        async with SqliteStorage(path=make_database(tmp_path)) as storage:
            assert (await storage.ping()).is_ok
            with pytest.raises(sqlite3.ProgrammingError):
                await storage.write(lose_the_connection)
            health = await storage.ping()
        assert (health.is_ok, "closed database" in health.detail) == (False, True)

    async def test_a_reader_that_is_out_of_order_is_noticed(self, tmp_path: Path) -> None:
        async with SqliteStorage(path=make_database(tmp_path)) as storage:
            with pytest.raises(sqlite3.ProgrammingError):
                await storage._reader.run(lose_the_connection)
            health = await storage.ping()
        assert (health.is_ok, "closed database" in health.detail) == (False, True)

    async def test_a_writer_that_does_not_answer_is_noticed(self, tmp_path: Path) -> None:
        may_go_on = threading.Event()
        async with SqliteStorage(path=make_database(tmp_path), ping_timeout_s=0.01) as storage:
            slow = asyncio.create_task(storage.write(lambda _: may_go_on.wait(10)))
            await asyncio.sleep(0)
            health = await storage.ping()
            may_go_on.set()
            await slow
        assert (health.is_ok, "did not answer" in health.detail) == (False, True)

    async def test_a_storage_that_was_closed_says_so(self, tmp_path: Path) -> None:
        storage = SqliteStorage(path=make_database(tmp_path))
        await storage.open()
        await storage.close()
        health = await storage.ping()
        assert (health.is_ok, "the database is closed" in health.detail) == (False, True)


class TestOpening:
    async def test_what_could_not_be_opened_keeps_no_connection(self, tmp_path: Path) -> None:
        def refuse() -> sqlite3.Connection:
            raise sqlite3.OperationalError("unable to open database file")

        storage = SqliteStorage(path=make_database(tmp_path))
        storage._reader = Reader(connect=refuse)
        others = set(threading.enumerate())
        with pytest.raises(DatabaseUnusable):
            await storage.open()
        begun = [thread for thread in set(threading.enumerate()) - others if not thread.name.startswith("asyncio")]
        for thread in begun:
            thread.join(10)  # else the program would never end
        assert not any(thread.is_alive() for thread in begun)
        with pytest.raises(RuntimeError, match="closed"):
            await storage.write(lose_the_connection)


class TestOneRun:
    def test_the_same_file_by_another_name_is_the_same(self, tmp_path: Path) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "bot.db").symlink_to(tmp_path / "data" / "bot.db")
        with (
            only_one_run(tmp_path / "data" / "bot.db"),
            pytest.raises(AlreadyRunning),
            only_one_run(tmp_path / "bot.db"),
        ):
            raise AssertionError("two run at once")

    def test_a_run_that_ends_in_an_error_leaves_no_lock(self, tmp_path: Path) -> None:
        path = tmp_path / "data" / "bot.db"
        with pytest.raises(LookupError), only_one_run(path):
            raise LookupError
        with only_one_run(path):
            lock = path.with_name("bot.db.lock")
            assert (lock.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


class TestBackup:
    def test_a_copy_needs_no_log_beside_it(self, tmp_path: Path) -> None:
        path, to = make_database(tmp_path), tmp_path / "copy.db"
        backup(path, to)
        # The SQLite file format, bytes 18 and 19: 2 with a write-ahead log, 1 without.
        assert (path.read_bytes()[18:20], to.read_bytes()[18:20]) == (b"\x02\x02", b"\x01\x01")

    def test_a_copy_is_kept_where_folders_cannot_be_synced(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        sync = os.fsync

        def fsync(descriptor: int) -> None:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode):
                raise OSError(errno.EINVAL, "Invalid argument")
            sync(descriptor)

        monkeypatch.setattr(os, "fsync", fsync)
        backup(make_database(tmp_path), tmp_path / "copy.db")
        assert connect_reader(tmp_path / "copy.db").execute(COUNT_PEOPLE).fetchone() == (0,)

    def test_a_damaged_copy_is_told_and_removed(self, tmp_path: Path) -> None:
        path, folder = make_database(tmp_path), tmp_path / "backups"
        folder.mkdir()
        with closing(connect_writer(path)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute(ADD_SOMEBODY)
            connection.execute("INSERT INTO accounts (id, person, posted, held) VALUES ('person:new', 'new', 1, 2)")
        with pytest.raises(BackupDamaged) as refused:
            backup(path, folder / "copy.db")
        assert refused.value.values == {"path": str(path), "detail": "('CHECK constraint failed in accounts',)"}
        assert list(folder.iterdir()) == []

    def test_what_cannot_be_copied_leaves_nothing(self, tmp_path: Path) -> None:
        path, folder = tmp_path / "bot.db", tmp_path / "backups"
        folder.mkdir()
        path.write_text("no database at all, and long enough to be looked at" * 100)
        with pytest.raises(sqlite3.DatabaseError):
            backup(path, folder / "copy.db")
        assert list(folder.iterdir()) == []

    def test_a_name_that_was_taken_stays_though_there_is_nothing_to_copy_into(self, tmp_path: Path) -> None:
        path, folder = make_database(tmp_path), tmp_path / "backups"
        (folder / "copy.db").mkdir(parents=True)
        with pytest.raises(BackupExists):
            backup(path, folder / "copy.db")
        assert [file.name for file in folder.iterdir()] == ["copy.db"]
