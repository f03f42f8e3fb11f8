"""One SQLite file behind one writer and one reader: what every part of the Storage port stands on."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from storage.connection import Connection
from storage.diagnosis import unusable
from storage.reader import Reader
from storage.schema import prepare
from storage.thread import connect_reader, connect_writer
from storage.writer import BATCH_LIMIT, Writer

T = TypeVar("T")


class SqliteDatabase:
    """Open it before use and close it in the same event loop. Any number of tasks may call it, and other processes may
    work on the same file. `connect` makes the connection that writes.
    """

    def __init__(
        self,
        *,
        path: Path,
        batch_limit: int = BATCH_LIMIT,
        connect: Callable[[Path], sqlite3.Connection] = connect_writer,
    ) -> None:
        self._path = path
        self._writer = Writer(connect=partial(connect, path), batch_limit=batch_limit)
        self._reader = Reader(connect=partial(connect_reader, path))

    async def open(self) -> None:
        """Make or migrate the file, then connect. Raises DatabaseTooNew, DatabaseUnusable."""
        await asyncio.to_thread(prepare, self._path)
        try:
            await self._writer.open()
            await self._reader.open()
        except sqlite3.Error as error:
            await self.close()
            raise unusable(self._path, error) from error

    async def close(self) -> None:
        """Finish what is waiting, then close. A second call does nothing."""
        try:
            await self._reader.close()  # first, so that the writer is the last to leave and tidies up the log
        finally:
            await self._writer.close()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def write(self, function: Callable[[Connection], T]) -> T:
        """One durable transaction, for what the port has no name for. The function may be run beside others."""
        return await self._writer.run(function)

    async def read(self, function: Callable[[Connection], T]) -> T:
        """A question; all its statements see the same state."""
        return await self._reader.run(function)
