"""`make ledger-storm`: a million calls with 20 kills in under 10 minutes.

It says, too, how much faster calls of these kinds are together than with one commit each; the bar of ten times is that
of `make bench`, whose holds do nothing besides.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from bench.syncs import ORDINARY_SYNC_S, Disk, pause_s, sync_s
from storage.schema import prepare
from tests.storm.callers import storm
from tests.storm.run import run

LIMIT_S = 600
_SAMPLE = 4_000


def _rate(folder: Path, disk: Disk, *, batch_limit: int) -> float:
    """Calls of the same kinds a second, without kills, from an empty database."""
    with tempfile.TemporaryDirectory(dir=folder) as empty:
        database, log = Path(empty, "rate.db"), Path(empty, "rate.log")
        prepare(database)
        began_s = time.perf_counter()
        asyncio.run(storm(database, log, _SAMPLE, batch_limit=batch_limit, disk=disk))
        return _SAMPLE / (time.perf_counter() - began_s)


def _compared(folder: Path, pause_s: float) -> str:
    shared, single = Disk(pause_s), Disk(pause_s)
    together, alone = _rate(folder, shared, batch_limit=256), _rate(folder, single, batch_limit=1)
    return (
        f"{together:,.0f} calls a second with {shared.commits / _SAMPLE:.2f} commits a call, "
        f"{alone:,.0f} with {single.commits / _SAMPLE:.2f}: {together / alone:.1f} times"
    )


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.storm", description=__doc__)
    asked.add_argument("--calls", type=int, default=1_000_000)
    asked.add_argument("--kills", type=int, default=20)
    asked.add_argument("--seed", type=int, default=1)
    options = asked.parse_args()
    # In the working folder and not in /tmp, which is often memory, where a commit costs nothing.
    with tempfile.TemporaryDirectory(prefix=".storm-", dir=Path.cwd()) as folder:
        outcome = run(Path(folder), calls=options.calls, kills=options.kills, seed=options.seed)
        measured_s = sync_s(Path(folder))
        ratios = [f"a sync takes {measured_s * 1000:.2f} ms here: {_compared(Path(folder), 0.0)}"]
        if longer_s := pause_s(measured_s):
            ratios.append(f"with one of {ORDINARY_SYNC_S * 1000:g} ms imitated: {_compared(Path(folder), longer_s)}")
    print(f"{outcome.calls:,} calls, {outcome.kills} kills, {outcome.transfers:,} transfers, {outcome.acts:,} acts")
    print(f"{outcome.took_s:.0f} s, {outcome.calls / outcome.took_s:,.0f} calls a second")
    print(*ratios, sep="\n")
    for fault in outcome.faults[:20]:
        print(f"FAULT: {fault}")
    return 1 if outcome.faults or outcome.took_s > LIMIT_S else 0


if __name__ == "__main__":
    sys.exit(main())
