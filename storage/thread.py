"""A sqlite3 connection in a thread of its own, where plain functions can be sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import aiosqlite

T = TypeVar("T")

BUSY_TIMEOUT_S = 10.0
"""How long a transaction waits for another process, which holds the lock for milliseconds."""
_CHECKPOINT_PAGES = 4000
"""Of 4 KiB: the write-ahead log is copied into the database file every 16 MiB, and not every 4."""
_LOG_LIMIT_BYTES = 64 * 2**20
_CACHE_KIB = 32 * 1024


class ConnectionThread:
    """Runs functions one at a time on its connection; every function and the connection share one thread."""

    def __init__(self, *, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._raw: sqlite3.Connection | None = None
        self._line: aiosqlite.Connection | None = None

    async def open(self) -> None:
        """Raises sqlite3.Error where the database cannot be opened."""
        self._line = await aiosqlite.Connection(self._keep_connection, iter_chunk_size=64)

    async def close(self) -> None:
        """Finish what was sent, then close. A second call does nothing."""
        line, self._line = self._line, None
        if line is not None:
            await line.close()

    async def run(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Send a function and wait. If the caller is cancelled meanwhile, the function is run all the same."""
        if self._line is None or self._raw is None:
            raise RuntimeError("the database is closed")
        # aiosqlite has no public way to run a function in its thread; each of its public methods calls this one.
        execute = self._line._execute  # noqa: SLF001 (see above; held by tests/unit/test_writer.py)
        result = await execute(function, self._raw)  # type: ignore[no-untyped-call]  # aiosqlite leaves it untyped
        return cast("T", result)

    def _keep_connection(self) -> sqlite3.Connection:
        self._raw = self._connect()
        return self._raw


def connect_writer(path: Path, *, factory: type[sqlite3.Connection] = sqlite3.Connection) -> sqlite3.Connection:
    """For transactions that we begin and end ourselves; a commit is on the disk when it returns."""
    connection = sqlite3.connect(
        path, timeout=BUSY_TIMEOUT_S, isolation_level=None, cached_statements=256, factory=factory
    )  # fmt: skip
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")  # else INSERT OR REPLACE deletes past the delete triggers
        connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
        connection.execute(f"PRAGMA journal_size_limit = {_LOG_LIMIT_BYTES}")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        # What a savepoint would bring back is kept in memory: above 64 KiB it would go through a file otherwise.
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """For questions: it cannot change anything. The file must be there."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None, cached_statements=256)
    try:
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection
