"""`python -m tests.storm.callers DATABASE LOG CALLS`: the process that is killed.

It notes in LOG which errand it begins and which it has done, and ends once so many calls of the port are noted there.
What was begun and not done, by an earlier process, comes first.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from bench.syncs import Disk
from storage.sqlite import SqliteStorage
from storage.thread import connect_writer
from tests.storm.errands import Caller

CALLERS = 50


@dataclass(frozen=True)
class Noted:
    """What a log tells: errands begun, errands done, and how many calls of the port these were."""

    begun: frozenset[int]
    done: frozenset[int]
    calls: int


def read(log: Path) -> Noted:
    """A last line that was cut off by a kill counts for nothing."""
    begun, done, calls = set(), set(), 0
    text = log.read_text() if log.exists() else ""
    for line in text.splitlines():
        match line.split():
            case ["begun", number]:
                begun.add(int(number))
            case ["done", number, made, "."]:
                done.add(int(number))
                calls += int(made)
    return Noted(frozenset(begun), frozenset(done), calls)


async def storm(database: Path, log: Path, calls: int, *, batch_limit: int = 256, disk: Disk | None = None) -> None:
    """Until so many calls are in the log. `disk` counts the commits."""
    noted = read(log)
    numbers = chain(sorted(noted.begun - noted.done), count(max(noted.begun, default=0) + 1))
    file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    made = noted.calls
    try:
        connect = connect_writer if disk is None else disk.connect
        async with SqliteStorage(path=database, batch_limit=batch_limit, connect=connect) as storage:

            async def keep_calling(caller: Caller, numbers: Iterator[int]) -> None:
                nonlocal made
                ended = ""
                while made < calls:
                    number, before = next(numbers), caller.calls
                    os.write(file, f"{ended}begun {number}\n".encode())
                    await caller.run(number)
                    made += caller.calls - before
                    ended = f"done {number} {caller.calls - before} .\n"
                os.write(file, ended.encode())

            async with asyncio.TaskGroup() as callers:
                for index in range(CALLERS):
                    callers.create_task(keep_calling(Caller(storage, f"storm:{index}"), numbers))
    finally:
        os.close(file)


if __name__ == "__main__":
    asyncio.run(storm(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
