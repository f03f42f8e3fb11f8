"""The batching writer: who hears what, and when."""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import aiosqlite
import pytest

from bot.model.refusals import StorageFull
from storage.connection import Connection, number
from storage.thread import ConnectionThread, connect_writer
from storage.writer import Writer

SCHEMA = """
    CREATE TABLE parents (id INTEGER PRIMARY KEY);
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY, body TEXT, parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED
    );
"""

HOME = Path(__file__).parents[2]
TRY_THE_DISK = """
import errno, resource, sys
from pathlib import Path
from storage.writer import write_a_mebibyte
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
try:
    write_a_mebibyte(Path(sys.argv[1]))
    print("room")
except OSError as error:
    print(errno.errorcode[error.errno])
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "notes.db"
    connection = sqlite3.connect(path)
    connection.executescript(SCHEMA)
    connection.close()
    return path


@pytest.fixture
async def writer(path: Path) -> AsyncIterator[Writer]:
    writer = Writer(connect=partial(connect_writer, path))
    await writer.open()
    yield writer
    await writer.close()


def note(body: str, parent: int | None = None) -> Callable[[Connection], str]:
    def write(tx: Connection) -> str:
        tx.execute("INSERT INTO notes (body, parent) VALUES (?, ?)", (body, parent))
        return body

    return write


def note_and_fail(tx: Connection) -> None:
    note("half done")(tx)
    raise LookupError("changed my mind")


def count(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return number(connection.execute("SELECT count(*) FROM notes").fetchone())
    finally:
        connection.close()


def bodies(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT body FROM notes ORDER BY id")]


def refuse(code: int) -> Callable[[Connection], None]:
    """Fail as SQLite does, with its extended code."""

    def fail(tx: Connection) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = code
        raise error

    return fail


async def all_outcomes(writer: Writer, *functions: Callable[[Connection], object]) -> list[object]:
    """Sent together, so that they are one batch; an error stands for itself."""

    async def outcome(function: Callable[[Connection], object]) -> object:
        try:
            return await writer.run(function)
        except Exception as error:  # noqa: BLE001 (it is what the test asks for)
            return error

    async with asyncio.TaskGroup() as callers:
        sent = [callers.create_task(outcome(function)) for function in functions]
    return [one.result() for one in sent]


async def test_each_caller_gets_its_own_answer(writer: Writer, path: Path) -> None:
    bodies = [f"note {number}" for number in range(600)]
    assert await all_outcomes(writer, *map(note, bodies)) == bodies
    assert count(path) == 600


@pytest.mark.parametrize("batch_limit", [1, 3, 256])
async def test_functions_are_run_in_the_order_they_came(path: Path, batch_limit: int) -> None:
    writer = Writer(connect=partial(connect_writer, path), batch_limit=batch_limit)
    await writer.open()
    await all_outcomes(writer, *[note(str(number)) for number in range(10)])
    await writer.close()
    assert bodies(path) == ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]


async def test_what_comes_while_others_are_written_is_written_after_them(writer: Writer, path: Path) -> None:
    async def one_after_another(names: str) -> None:
        for name in names:
            await writer.run(note(name))

    async with asyncio.TaskGroup() as callers:
        callers.create_task(one_after_another("abc"))
        callers.create_task(one_after_another("123"))
    assert bodies(path) == ["a", "1", "b", "2", "c", "3"]


async def test_waiting_functions_share_one_commit(path: Path) -> None:
    said: list[str] = []

    def connect() -> sqlite3.Connection:
        connection = connect_writer(path)
        connection.set_trace_callback(said.append)
        return connection

    writer = Writer(connect=connect, batch_limit=20)
    await writer.open()
    await all_outcomes(writer, *[note("a")] * 50)
    await writer.close()
    assert (said.count("BEGIN IMMEDIATE"), said.count("COMMIT")) == (3, 3)
    assert (said.count("SAVEPOINT one"), said.count("RELEASE one")) == (50, 50)


async def test_an_answer_comes_after_the_commit(writer: Writer, path: Path) -> None:
    await writer.run(note("durable"))
    assert count(path) == 1


async def test_an_error_undoes_its_own_function_alone(writer: Writer, path: Path) -> None:
    first, failed, second = await all_outcomes(writer, note("a"), note_and_fail, note("b"))
    assert (first, second) == ("a", "b")
    assert isinstance(failed, LookupError)
    assert count(path) == 2


async def test_a_failed_commit_is_told_to_every_caller_and_nothing_is_applied(writer: Writer, path: Path) -> None:
    outcomes = await all_outcomes(writer, note("a"), note("b", parent=404), note("c"))
    assert [type(outcome) for outcome in outcomes] == [sqlite3.IntegrityError] * 3
    assert count(path) == 0
    assert await writer.run(note("d")) == "d"


async def test_a_full_disk_refuses_and_recovers(writer: Writer, path: Path) -> None:
    pages = await writer.run(lambda tx: number(tx.execute("PRAGMA page_count").fetchone()))
    await writer.run(lambda tx: tx.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    outcomes = await all_outcomes(writer, note("x" * 50_000), note("y" * 50_000))
    assert [type(outcome) for outcome in outcomes] == [StorageFull, StorageFull]
    assert count(path) == 0
    await writer.run(lambda tx: tx.execute("PRAGMA max_page_count = 1000000").fetchone())
    assert await writer.run(note("z")) == "z"


@pytest.mark.parametrize("says", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("code", [sqlite3.SQLITE_IOERR, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC])
async def test_an_input_output_error_on_a_full_disk_is_a_full_disk(path: Path, says: int, code: int) -> None:
    tried: list[Path] = []

    def probe(folder: Path) -> None:
        tried.append(folder)
        raise OSError(says, os.strerror(says))

    writer = Writer(connect=partial(connect_writer, path), probe=probe)
    await writer.open()
    refused, applied = await all_outcomes(writer, refuse(code), note("a"))
    await writer.close()
    assert isinstance(refused, StorageFull)
    assert isinstance(refused.__cause__, sqlite3.OperationalError)
    assert (applied, count(path), tried) == ("a", 1, [path.parent])


@pytest.mark.parametrize(
    ("code", "says"), [(sqlite3.SQLITE_IOERR_WRITE, errno.EIO), (sqlite3.SQLITE_CORRUPT, errno.ENOSPC)]
)
async def test_another_error_is_told_as_it_is(path: Path, code: int, says: int) -> None:
    def probe(folder: Path) -> None:
        raise OSError(says, os.strerror(says))

    writer = Writer(connect=partial(connect_writer, path), probe=probe)
    await writer.open()
    (outcome,) = await all_outcomes(writer, refuse(code))
    await writer.close()
    assert isinstance(outcome, sqlite3.OperationalError)


async def test_an_input_output_error_on_a_disk_with_room_is_told_as_it_is(writer: Writer, path: Path) -> None:
    await writer.run(note("a"))
    before = sorted(path.parent.iterdir())
    (outcome,) = await all_outcomes(writer, refuse(sqlite3.SQLITE_IOERR_WRITE))
    assert isinstance(outcome, sqlite3.OperationalError)
    assert sorted(path.parent.iterdir()) == before


def test_the_disk_is_tried_with_a_whole_mebibyte(tmp_path: Path) -> None:
    said: list[str] = []
    for limit_bytes in ("1048576", "1048575"):
        command = [sys.executable, "-c", TRY_THE_DISK, str(tmp_path), limit_bytes]
        said += subprocess.run(command, capture_output=True, text=True, cwd=HOME, check=True).stdout.split()
    assert said == ["room", "EFBIG"]
    assert list(tmp_path.iterdir()) == []


async def test_an_error_of_the_thread_leaves_nobody_waiting(path: Path) -> None:
    def lose_the_connection(tx: Connection) -> None:
        assert isinstance(tx, sqlite3.Connection)
        tx.close()

    writer = Writer(connect=partial(connect_writer, path), batch_limit=2)
    await writer.open()
    async with asyncio.timeout(10):
        outcomes = await all_outcomes(writer, note("a"), lose_the_connection, *[note("b")] * 3)
        later = await all_outcomes(writer, note("c"))
        await writer.close()
    assert [type(outcome) for outcome in outcomes + later] == [sqlite3.ProgrammingError] * 6
    assert count(path) == 0


async def test_nobody_waits_for_a_writer_that_is_torn_down(path: Path) -> None:
    writer = Writer(connect=partial(connect_writer, path), batch_limit=1)
    await writer.open()
    others = asyncio.all_tasks()
    waiting = [asyncio.create_task(writer.run(note(name))) for name in "ab"]
    for _ in range(2):  # they come, and the driver begins
        await asyncio.sleep(0)
    (driver,) = asyncio.all_tasks() - others - set(waiting)
    driver.cancel()
    ended, still_waiting = await asyncio.wait(waiting, timeout=10)
    assert (len(still_waiting), [one.cancelled() for one in ended]) == (0, [True, True])
    assert await writer.run(note("c")) == "c"
    await writer.close()


async def test_a_transaction_lost_in_the_middle_is_told_to_the_whole_batch(writer: Writer, path: Path) -> None:
    def lose_everything(tx: Connection) -> None:
        tx.execute("ROLLBACK")  # as SQLite does by itself after some failures of the disk
        raise sqlite3.OperationalError("disk I/O error")

    outcomes = await all_outcomes(writer, note("a"), lose_everything, note("b"))
    assert [type(outcome) for outcome in outcomes] == [sqlite3.OperationalError] * 3
    assert count(path) == 0


async def test_a_cancelled_caller_does_not_disturb_the_others(writer: Writer) -> None:
    started, may_go_on = threading.Event(), threading.Event()

    def slow(tx: Connection) -> str:
        started.set()
        may_go_on.wait(10)
        return note("slow")(tx)

    async with asyncio.TaskGroup() as callers:
        cancelled = callers.create_task(writer.run(slow))
        await asyncio.to_thread(started.wait, 10)
        waiting = callers.create_task(writer.run(note("a")))
        also_cancelled = callers.create_task(writer.run(note("b")))
        await asyncio.sleep(0)
        cancelled.cancel()
        also_cancelled.cancel()
        await asyncio.sleep(0)
        may_go_on.set()
    assert (cancelled.cancelled(), also_cancelled.cancelled(), waiting.result()) == (True, True, "a")


async def test_another_process_that_holds_the_lock_is_waited_for(writer: Writer, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.TaskGroup() as callers:
        waiting = callers.create_task(writer.run(note("a")))
        await asyncio.to_thread(other.execute, "COMMIT")
    other.close()
    assert waiting.result() == "a"


async def test_a_lock_held_too_long_is_an_error_and_nothing_is_applied(path: Path) -> None:
    def connect() -> sqlite3.Connection:
        connection = connect_writer(path)
        connection.execute("PRAGMA busy_timeout = 0")
        return connection

    writer = Writer(connect=connect)
    await writer.open()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    (outcome,) = await all_outcomes(writer, note("a"))
    other.execute("ROLLBACK")
    other.close()
    assert isinstance(outcome, sqlite3.OperationalError)
    assert await writer.run(note("b")) == "b"
    await writer.close()
    assert count(path) == 1


async def test_closing_commits_what_waits_and_refuses_what_comes_later(path: Path) -> None:
    writer = Writer(connect=partial(connect_writer, path))
    await writer.open()
    async with asyncio.TaskGroup() as callers:
        for number in range(10):
            callers.create_task(writer.run(note(str(number))))
        await asyncio.sleep(0)
        await writer.close()
    await writer.close()
    assert count(path) == 10
    with pytest.raises(RuntimeError):
        await writer.run(note("late"))


async def test_the_writer_is_durable_and_checks_what_refers_to_what(writer: Writer) -> None:
    def pragmas(tx: Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "busy_timeout")
        return [value for name in names for value in tx.execute(f"PRAGMA {name}").fetchone() or ()]

    assert await writer.run(pragmas) == ["wal", 2, 1, 1, 10_000]


async def test_the_log_is_copied_back_and_cut_off(writer: Writer) -> None:
    def limits(tx: Connection) -> list[object]:
        names = ("wal_autocheckpoint", "journal_size_limit")
        return [value for name in names for value in tx.execute(f"PRAGMA {name}").fetchone() or ()]

    assert await writer.run(limits) == [4000, 67_108_864]


async def test_a_close_that_is_given_up_loses_nothing_that_was_begun(path: Path) -> None:
    started, may_go_on = threading.Event(), threading.Event()

    def slow(tx: Connection) -> str:
        started.set()
        may_go_on.wait(10)
        return note("slow")(tx)

    writer = Writer(connect=partial(connect_writer, path))
    await writer.open()
    waiting = asyncio.create_task(writer.run(slow))
    await asyncio.to_thread(started.wait, 10)
    closing_it = asyncio.create_task(writer.close())
    await asyncio.sleep(0)
    closing_it.cancel()
    await asyncio.sleep(0)
    may_go_on.set()
    assert await waiting == "slow"
    await asyncio.wait([closing_it], timeout=10)
    assert bodies(path) == ["slow"]


async def test_aiosqlite_runs_a_function_of_ours_in_the_thread_of_its_connection(path: Path) -> None:
    """`_execute` is aiosqlite's own, and ours by ConnectionThread alone: an update that changes it is noticed here."""
    assert hasattr(aiosqlite.Connection, "_execute")
    thread = ConnectionThread(connect=lambda: sqlite3.connect(path))
    await thread.open()
    names = [await thread.run(lambda tx: (threading.current_thread().name, tx.in_transaction)) for _ in range(2)]
    with pytest.raises(LookupError):
        await thread.run(note_and_fail)
    await thread.close()
    assert names[0] == names[1] != (threading.current_thread().name, False)
