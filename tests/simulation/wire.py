"""What stands between one life of the process and all that outlives it: calls to services, the database, the disk.

Whatever was sent arrives, also where the sender is cancelled or dies meanwhile. What was committed is on the disk;
what was not, was never there.
"""

from __future__ import annotations

import asyncio
import functools
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from bot.model.storage_errors import NoSpace
from storage import blobs as disk
from storage.sqlite import SqliteStorage
from tests.simulation.fate import KILLED_AFTER, KILLED_BEFORE
from tests.simulation.loop import VirtualLoop

T = TypeVar("T")
CALL_S, DISK_S, READ_S = 0.04, 0.004, 0.001
GIVEN_UP_AFTER_S = 9.0
"""How long a caller waits for an answer that does not come. The adapters' own time-outs are as long, or longer."""


class Wire:
    """Of one life. `at` is asked at each point what happens there."""

    def __init__(self, *, loop: VirtualLoop, at: Callable[[str], str]) -> None:
        self.loop = loop
        self.at = at
        self._in_the_air: dict[int, Callable[[], object]] = {}
        self._on_the_way_back: dict[int, object] = {}
        self._sent = 0
        self.open_files: list[disk.DiskDraft] = []
        loop.run_thread = self._run_thread
        self.now: Callable[[], datetime] = lambda: datetime.max.replace(tzinfo=UTC)
        self.cut: Callable[[object], None] = lambda _: None
        self.given_up: Callable[[object], None] = lambda _: None

    def kill(self) -> None:
        """What is on its way arrives all the same."""
        if self.loop.is_over:
            return
        self.loop.end()
        self.arrive()

    def arrive(self) -> None:
        """What is on its way arrives, whoever has sent it."""
        for serve in list(self._in_the_air.values()):
            with suppress(Exception):  # the refusal reaches nobody
                self.cut(serve())
        self._in_the_air.clear()
        for outcome in self._on_the_way_back.values():
            self.cut(outcome)
        self._on_the_way_back.clear()

    @property
    def is_in_the_air(self) -> bool:
        """Whether something is on its way to a service."""
        return bool(self._in_the_air)

    async def _die(self) -> Any:
        self.kill()
        await self.loop.create_future()

    # --- services -----------------------------------------------------------------------------------------------------

    async def call(
        self, point: str, serve: Callable[[], T], *, meanings: Callable[[str], Exception], down_s: float = CALL_S
    ) -> T:
        """One call of a service. `meanings` is what its client raises for what went wrong."""
        what = self.at(point)
        if what == KILLED_BEFORE:
            await self._die()
        kind, _, rest = what.partition(" ")
        if kind in ("busy", "failing", "refused", "closed"):
            await asyncio.sleep(CALL_S)
            raise meanings(what)
        if kind == "lost":
            await asyncio.sleep(GIVEN_UP_AFTER_S)
            raise meanings("lost")
        late_s = float(rest) if kind == "late" else 0.0
        answer: asyncio.Future[T] = self.loop.create_future()
        self._send(serve, answer, what, meanings, up_s=CALL_S + late_s / 2, down_s=down_s + late_s / 2)
        return await answer

    def _send(
        self,
        serve: Callable[[], T],
        answer: asyncio.Future[T],
        what: str,
        meanings: Callable[[str], Exception],
        *,
        up_s: float,
        down_s: float,
    ) -> None:
        self._sent = number = self._sent + 1
        self._in_the_air[number] = serve

        def arrive() -> None:
            self._in_the_air.pop(number, None)
            outcome: Any
            try:
                outcome = serve()
            except Exception as error:  # noqa: BLE001 - it is the answer
                outcome = error
            if what == KILLED_AFTER:
                self.cut(outcome)
                self.kill()
                return
            wait_s = down_s
            if what in ("unheard", "failed but done"):
                self.cut(outcome)
                outcome, wait_s = meanings(what), GIVEN_UP_AFTER_S if what == "unheard" else down_s
            self._on_the_way_back[number] = outcome
            self.loop.call_later(wait_s, self._answer, number, answer)

        self.loop.call_later(up_s, arrive)

    def _answer(self, number: int, answer: asyncio.Future[Any]) -> None:
        outcome = self._on_the_way_back.pop(number)
        if answer.done():
            self.given_up(outcome)
        _resolve(answer, outcome)

    # --- the database -------------------------------------------------------------------------------------------------

    async def transact(self, point: str, run: Callable[[], T], *, takes_s: float) -> T:
        what = self.at(point)
        if what == KILLED_BEFORE:
            await self._die()
        kind, _, rest = what.partition(" ")
        await asyncio.sleep(takes_s + (float(rest) if kind == "late" else 0.0))
        outcome = run()
        if what == KILLED_AFTER:
            await self._die()
        return outcome

    # --- threads, and the disk ----------------------------------------------------------------------------------------

    def _run_thread(self, function: Callable[[], Any], future: asyncio.Future[Any]) -> None:
        name = _name_of(function)
        what = self.at(f"file {name}")
        if what == KILLED_BEFORE:
            self.loop.call_soon(self.kill)
            return
        kind, _, rest = what.partition(" ")
        late_s = float(rest) if kind == "late" else 0.0

        def run() -> None:
            outcome: Any
            try:
                if kind == "full" and name in ("keep_now", "flush", "DiskDraft"):
                    outcome = NoSpace()
                else:
                    outcome = function()
                    self._look_after(name, function, outcome)
            except Exception as error:  # noqa: BLE001 - it is the answer
                outcome = error
            if what == KILLED_AFTER:
                self.kill()
            else:
                _resolve(future, outcome)

        self.loop.call_later(DISK_S + late_s, run)

    def _look_after(self, name: str, function: Callable[[], Any], outcome: Any) -> None:
        """Files are as old as the imitated clock says, and those of a dead process are closed by the system."""
        if isinstance(outcome, disk.DiskDraft):
            self.open_files.append(outcome)
            self._stamp(outcome._path)
        elif name == "keep_now":
            self._stamp(_bound(function)._path)

    def _stamp(self, path: Any) -> None:
        at_s = self.now().timestamp()
        with suppress(FileNotFoundError):
            os.utime(path, (at_s, at_s))

    def close_files(self) -> None:
        for draft in self.open_files:
            if draft._descriptor is not None:
                os.close(draft._descriptor)
                draft._descriptor = None
            self._stamp(draft._path)  # what was written into it meanwhile has made it as new as the real clock says
        self.open_files.clear()


def _bound(function: Callable[[], Any]) -> Any:
    return _innermost(function).__self__


def _innermost(function: Any) -> Any:
    """`asyncio.to_thread` wraps what it is given in the context's `run`, and that in partials."""
    while isinstance(function, functools.partial):
        inner = [function.func, *function.args]
        function = next(part for part in inner if callable(part) and getattr(part, "__name__", "") != "run")
    return function


def _name_of(function: Any) -> str:
    return str(getattr(_innermost(function), "__name__", "something"))


def _resolve(answer: asyncio.Future[Any], outcome: object) -> None:
    if answer.done():
        return
    if isinstance(outcome, Exception):
        answer.set_exception(outcome)
        answer.exception()  # looked at, also where nobody waits any more
    else:
        answer.set_result(outcome)


class _FullDisk:
    """A connection whose disk is full."""

    in_transaction = False

    def execute(self, *_: object) -> Any:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error


class _DirectThread:
    """Takes the place of the thread of a connection."""

    def __init__(self, *, database: sqlite3.Connection, wire: Wire, on_write: Callable[[str], None] | None) -> None:
        self._database = database
        self._wire = wire
        self._on_write = on_write

    async def open(self) -> None:
        return

    async def close(self) -> None:
        return

    async def run(self, function: Callable[[Any], T]) -> T:
        if self._on_write is None:
            name = _function_of(function.args[0])  # type: ignore[attr-defined]  # partial(_in_one_view, function)
            return await self._wire.transact(f"read {name}", lambda: function(self._database), takes_s=READ_S)
        name = "+".join(_function_of(waiting.function) for waiting in function.__self__._waiting)  # type: ignore[attr-defined]
        point = f"write {name}"
        full = self._wire.at(f"disk {name}") == "full"

        def commit() -> T:
            changes = self._database.total_changes
            outcome = function(_FullDisk() if full else self._database)
            if self._on_write is not None and self._database.total_changes != changes:
                self._on_write(name)
            return outcome

        return await self._wire.transact(point, commit, takes_s=DISK_S)


def _function_of(function: Any) -> str:
    while isinstance(function, functools.partial):
        function = function.func
    return f"{function.__module__.rpartition('.')[2]}.{function.__name__}"


class SimulatedStorage(SqliteStorage):
    """The real functions, writer and reader, on a database in memory. It outlives the process."""

    def __init__(
        self, *, database: sqlite3.Connection, wire: Wire, batch_limit: int, on_write: Callable[[str], None]
    ) -> None:
        super().__init__(path=Path("memory"), batch_limit=batch_limit)
        self._writer._thread = _DirectThread(database=database, wire=wire, on_write=on_write)  # type: ignore[assignment]
        self._reader._thread = _DirectThread(database=database, wire=wire, on_write=None)  # type: ignore[assignment]

    async def open(self) -> None:
        await self._writer.open()
