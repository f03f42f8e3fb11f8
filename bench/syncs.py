"""How long the disk takes for a sync, what a commit would cost on an ordinary one, and how many commits there are.

Some virtual disks answer a sync from a cache within 0.3 ms: there a commit costs little more than what is committed,
and sharing commits seems to gain nothing. So where a disk is faster than an ordinary SSD (2 ms, the order of what
consumer SSDs without a protected cache take), it is measured with a pause in each COMMIT that makes up for it, too.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from storage.connection import Value
from storage.thread import connect_writer

ORDINARY_SYNC_S = 0.002
_PAGE_BYTES = 4096
_SYNCS = 50


def sync_s(folder: Path) -> float:
    """What a page more and its fsync take there: the least of some, since what else the disk does only adds to it."""
    took_s = []
    with tempfile.TemporaryFile(dir=folder) as file:
        for _ in range(_SYNCS):
            began_s = time.perf_counter()
            file.write(bytes(_PAGE_BYTES))
            file.flush()
            os.fsync(file.fileno())
            took_s.append(time.perf_counter() - began_s)
    return min(took_s)


@dataclass(slots=True)
class Disk:
    """Gives a storage its connection, which counts the commits that write something, and waits `pause_s` in each of
    them. It syncs as in the program (`synchronous=FULL`).
    """

    pause_s: float = 0.0
    commits: int = 0

    def connect(self, path: Path) -> sqlite3.Connection:
        disk = self

        class Counted(sqlite3.Connection):
            seen = 0

            # The type is narrower than that of sqlite3: parameters are sequences here, never mappings.
            def execute(  # type: ignore[override]
                self, sql: str, parameters: Sequence[Value] = (), /
            ) -> sqlite3.Cursor:
                done = super().execute(sql, parameters)
                if sql == "COMMIT" and self.total_changes != self.seen:
                    self.seen = self.total_changes
                    disk.commits += 1
                    if disk.pause_s:
                        time.sleep(disk.pause_s)
                return done

        return connect_writer(path, factory=Counted)


def pause_s(measured_s: float) -> float:
    """What an ordinary SSD would take longer; 0 where the disk is as slow or slower."""
    return max(ORDINARY_SYNC_S - measured_s, 0.0)
