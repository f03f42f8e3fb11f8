"""The batching writer: who hears what, and when."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import aiosqlite
import pytest

from bot.model.errors import StorageFull
from storage.connection import Connection, number
from storage.thread import ConnectionThread, connect_writer
from storage.writer import Writer

SCHEMA = """
    CREATE TABLE parents (id INTEGER PRIMARY KEY);
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY, body TEXT, parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED
    );
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
    assert (said.count("BEGIN IMMEDIATE"), said.count("COMMIT"), said.count("SAVEPOINT one")) == (3, 3, 50)


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
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        return [value for name in names for value in tx.execute(f"PRAGMA {name}").fetchone() or ()]

    assert await writer.run(pragmas) == ["wal", 2, 1, 10_000]


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
