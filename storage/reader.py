"""Reads beside the writer. Each read sees one consistent state, with everything that was committed before it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from storage.connection import Connection
from storage.thread import ConnectionThread

T = TypeVar("T")


class Reader:
    def __init__(self, *, connect: Callable[[], sqlite3.Connection]) -> None:
        self._thread = ConnectionThread(connect=connect)

    async def open(self) -> None:
        await self._thread.open()

    async def close(self) -> None:
        """A second call does nothing."""
        await self._thread.close()

    async def run(self, function: Callable[[Connection], T]) -> T:
        """Give the function's answer; all its statements see the same state."""
        return await self._thread.run(partial(in_one_view, function))


def in_one_view(function: Callable[[Connection], T], tx: sqlite3.Connection) -> T:
    """All its statements see the same state."""
    tx.execute("BEGIN")
    try:
        return function(tx)
    finally:
        tx.execute("COMMIT")
