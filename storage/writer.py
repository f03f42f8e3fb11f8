"""The one writer: functions that wait are run together and committed together.

A commit with `synchronous=FULL` waits for the disk, so callers share it: BEGIN IMMEDIATE, then a SAVEPOINT for each
function, then COMMIT. A function that raises rolls back its own savepoint and nothing else. No caller gets its answer
before the COMMIT has returned.
"""

from __future__ import annotations

import asyncio
import errno
import sqlite3
import tempfile
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from bot.model.refusals import StorageFull, StorageReadOnly
from storage.connection import Connection
from storage.thread import ConnectionThread

T = TypeVar("T")

BATCH_LIMIT = 256
"""Functions in one transaction: it bounds what the last of them waits, and how long other processes do."""
_PROBE_BYTES = 2**20

Probe = Callable[[Path], None]


def write_a_mebibyte(folder: Path) -> None:
    """Write it into a nameless file there, and forget it. Raises what the disk says."""
    with tempfile.TemporaryFile(dir=folder) as probe:
        probe.write(bytes(_PROBE_BYTES))


class Writer:
    """Transactions from any number of callers, in the order they came. Open and close it in the same event loop.

    `probe` is how one learns whether the disk is full.
    """

    def __init__(
        self,
        *,
        connect: Callable[[], sqlite3.Connection],
        batch_limit: int = BATCH_LIMIT,
        probe: Probe = write_a_mebibyte,
    ) -> None:
        self._thread = ConnectionThread(connect=connect)
        self._batch_limit = batch_limit
        self._probe = probe
        self._waiting: deque[_Waiting[object]] = deque()
        self._driver: asyncio.Task[None] | None = None
        self._is_open = False

    async def open(self) -> None:
        await self._thread.open()
        self._is_open = True

    async def close(self) -> None:
        """Commit what is waiting, then close. A second call does nothing."""
        self._is_open = False
        try:
            if self._driver is not None:
                await asyncio.shield(self._driver)
        finally:
            await self._thread.close()

    async def run(self, function: Callable[[Connection], T]) -> T:
        """Run the function in a transaction of its own (as far as it can see) and give its answer once it is durable.

        Raises what the function raises, StorageFull where the disk is full, and StorageReadOnly; then nothing of it was
        applied. A caller that is cancelled while it waits cannot know: the function may be applied or not, so it must
        be one that can be repeated.
        """
        if not self._is_open:
            raise RuntimeError("the database is closed")
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(function, answer))  # type: ignore[arg-type]  # the queue holds any answer's type
        if self._driver is None:
            self._driver = asyncio.create_task(self._drive())  # it ends by itself; close() waits for it
        return await answer

    async def run_alone(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Run the function between two transactions, on the same connection: what cannot be inside of one.

        Raises what the function raises, StorageFull and StorageReadOnly.
        """
        if not self._is_open:
            raise RuntimeError("the database is closed")
        return await self._thread.run(_Alone(function, self._probe).run)

    async def _drive(self) -> None:
        batch: Sequence[_Waiting[object]] = ()
        try:
            while batch := self._next_batch():
                try:
                    outcomes = await self._thread.run(_Batch(batch, self._probe).run)
                except Exception as error:  # noqa: BLE001 (it belongs to the callers, and each of them gets it)
                    outcomes = [_Failed(error)] * len(batch)
                for waiting, outcome in zip(batch, outcomes, strict=True):
                    waiting.resolve(outcome)
        finally:
            self._driver = None
            for waiting in (*batch, *self._waiting):  # not empty only where the loop is being torn down around us
                waiting.answer.cancel()

    def _next_batch(self) -> Sequence[_Waiting[object]]:
        batch: list[_Waiting[object]] = []
        while self._waiting and len(batch) < self._batch_limit:
            waiting = self._waiting.popleft()
            if not waiting.answer.done():  # else its caller was cancelled before it began
                batch.append(waiting)
        return batch


@dataclass(frozen=True, slots=True)
class _Failed:
    error: BaseException


class _Waiting(Generic[T]):
    __slots__ = ("answer", "function")

    def __init__(self, function: Callable[[Connection], T], answer: asyncio.Future[T]) -> None:
        self.function = function
        self.answer = answer

    def resolve(self, outcome: T | _Failed) -> None:
        if self.answer.done():  # its caller was cancelled
            return
        if isinstance(outcome, _Failed):
            self.answer.set_exception(outcome.error)
        else:
            self.answer.set_result(outcome)


class _Batch:
    """What crosses into the thread. Not a dataclass: aiosqlite logs its repr, and orders carry prompts."""

    __slots__ = ("_probe", "_waiting")

    def __init__(self, waiting: Sequence[_Waiting[object]], probe: Probe) -> None:
        self._waiting = waiting
        self._probe = probe

    def run(self, tx: sqlite3.Connection) -> list[object]:
        """One outcome for each; never raises an Exception."""
        try:
            tx.execute("BEGIN IMMEDIATE")
            outcomes = [self._run_one(tx, waiting.function) for waiting in self._waiting]
            tx.execute("COMMIT")
        except Exception as error:  # noqa: BLE001 (every caller of the batch gets it)
            failed = _Failed(translated(tx, error, self._probe))  # once: it may have to try the disk
            _undo(tx)
            return [failed] * len(self._waiting)
        return outcomes

    def _run_one(self, tx: sqlite3.Connection, function: Callable[[Connection], object]) -> object:
        tx.execute("SAVEPOINT one")
        try:
            outcome = function(tx)
        except Exception as error:  # its caller gets it
            if not tx.in_transaction:  # SQLite took back the whole transaction, as it may where the disk is full
                raise
            tx.execute("ROLLBACK TO one")
            outcome = _Failed(translated(tx, error, self._probe))
        tx.execute("RELEASE one")
        return outcome


class _Alone(Generic[T]):
    """What crosses into the thread without a transaction."""

    __slots__ = ("_function", "_probe")

    def __init__(self, function: Callable[[sqlite3.Connection], T], probe: Probe) -> None:
        self._function = function
        self._probe = probe

    def run(self, connection: sqlite3.Connection) -> T:
        try:
            return self._function(connection)
        except sqlite3.Error as error:
            raise translated(connection, error, self._probe) from error


def _undo(tx: sqlite3.Connection) -> None:
    """A failed COMMIT may leave the transaction open."""
    if tx.in_transaction:
        try:
            tx.execute("ROLLBACK")
        except sqlite3.Error:  # the connection has rolled back by itself
            return


def translated(tx: sqlite3.Connection, error: Exception, probe: Probe) -> Exception:
    """StorageFull where SQLite says that the disk is full, StorageReadOnly where it may not write; any other error as
    it is."""
    code = getattr(error, "sqlite_errorcode", None) if isinstance(error, sqlite3.Error) else None
    if code is None:
        return error
    kind = code & 0xFF
    told: Exception = error
    if kind == sqlite3.SQLITE_FULL:
        told = StorageFull()
    elif kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        told = StorageReadOnly()
    elif kind in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        told = _what_the_disk_says(tx, probe) or error
    if told is not error:
        told.__cause__ = error
    return told


def _what_the_disk_says(tx: sqlite3.Connection, probe: Probe) -> StorageFull | None:
    """Whether another mebibyte beside the database is refused, and why.

    SQLite calls a used-up quota, and some failures on a full disk or one gone read-only, an input/output error; so it
    is tried.
    """
    try:
        path = next(str(row[2]) for row in tx.execute("PRAGMA database_list") if row[1] == "main")
        probe(Path(path).parent)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return StorageFull()
        return StorageReadOnly() if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM) else None
    except (sqlite3.Error, StopIteration):
        return None
    return None
