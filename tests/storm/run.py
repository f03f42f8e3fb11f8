"""The storm, its kills, and what must be true afterwards."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from storage import audit
from storage.thread import connect_reader
from tests.storm.callers import read
from tests.storm.errands import ERRANDS, WEIGHTS, gift, grant

_LOOK_S = 0.02
_BYTES_A_CALL = 11
"""Of the log, on average."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    calls: int
    kills: int
    took_s: float
    transfers: int
    acts: int
    faults: tuple[str, ...]


def run(folder: Path, *, calls: int, kills: int, seed: int = 1) -> Outcome:
    """Kill the process at `kills` moments, spread at random over the calls, and start it again each time.

    Raises RuntimeError where it ends otherwise.
    """
    database, log = folder / "storm.db", folder / "storm.log"
    chance = random.Random(seed)
    moments = sorted(chance.randrange(calls) for _ in range(kills))
    began_s, killed = time.monotonic(), 0
    for moment in [*moments, None]:
        command = [sys.executable, "-m", "tests.storm.callers", str(database), str(log), str(calls)]
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            killed += moment is not None and _kill_at(process, log, moment)
            said = process.stderr.read().decode() if process.stderr else ""
        if process.returncode not in (0, -signal.SIGKILL):
            raise RuntimeError(said)
    took_s = time.monotonic() - began_s
    return _checked(database, log, kills=killed, took_s=took_s)


def _kill_at(process: subprocess.Popen[bytes], log: Path, moment: int) -> bool:
    """False where it ended before that."""
    while process.poll() is None:
        time.sleep(_LOOK_S)
        if log.exists() and _calls_about(log) >= moment:
            process.send_signal(signal.SIGKILL)
            return True
    return False


def _calls_about(log: Path) -> int:
    """By the size of the log, which is not read for it."""
    return log.stat().st_size // _BYTES_A_CALL


def _checked(database: Path, log: Path, *, kills: int, took_s: float) -> Outcome:
    noted = read(log)
    with closing(connect_reader(database)) as tx:
        report = audit.verify_ledger(tx)
        faults = [*report.faults, *_lost_gifts(tx, noted.done), *_below_zero(tx)]
        acts = tx.execute("SELECT count(*) FROM acts").fetchone()[0]
    return Outcome(
        calls=noted.calls, kills=kills, took_s=took_s, transfers=report.transfers, acts=acts, faults=tuple(faults)
    )


def _lost_gifts(tx: sqlite3.Connection, done: frozenset[int]) -> list[str]:
    """Each gift that was answered is there, once, as large as it was; none that nobody asked for is."""
    made = dict(tx.execute("SELECT id, amount FROM transfers WHERE kind = 'grant' AND id LIKE 'admin:storm-%'"))
    faults = []
    for number in done:
        if random.Random(number).choices(ERRANDS, WEIGHTS)[0] is grant:
            amount = made.get(f"admin:storm-{number}")
            if amount != gift(number)[1]:
                faults.append(f"gift {number} was of {gift(number)[1]}, but {amount} is there")
    return faults


def _below_zero(tx: sqlite3.Connection) -> list[str]:
    rows = tx.execute("SELECT id FROM accounts WHERE person IS NOT NULL AND (held < 0 OR posted < held)").fetchall()
    return [f"{id} is below zero" for (id,) in rows]
