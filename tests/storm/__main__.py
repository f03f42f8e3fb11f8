"""`make ledger-storm`: a million calls with 20 kills in under 10 minutes, and ten times what one commit each does."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from storage.schema import prepare
from tests.storm.callers import storm
from tests.storm.run import run

LIMIT_S = 600
RATIO = 10
_SAMPLE = 4_000


def _rate(folder: Path, *, batch_limit: int) -> float:
    """Calls of the same kinds a second, without kills, from an empty database."""
    database, log = folder / f"rate{batch_limit}.db", folder / f"rate{batch_limit}.log"
    prepare(database)
    began_s = time.perf_counter()
    asyncio.run(storm(database, log, _SAMPLE, batch_limit=batch_limit))
    return _SAMPLE / (time.perf_counter() - began_s)


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.storm", description=__doc__)
    asked.add_argument("--calls", type=int, default=1_000_000)
    asked.add_argument("--kills", type=int, default=20)
    asked.add_argument("--seed", type=int, default=1)
    options = asked.parse_args()
    # In the working folder and not in /tmp, which is often memory, where a commit costs nothing.
    with tempfile.TemporaryDirectory(prefix=".storm-", dir=Path.cwd()) as folder:
        outcome = run(Path(folder), calls=options.calls, kills=options.kills, seed=options.seed)
        together, single = (_rate(Path(folder), batch_limit=limit) for limit in (256, 1))
    print(f"{outcome.calls:,} calls, {outcome.kills} kills, {outcome.transfers:,} transfers, {outcome.acts:,} acts")
    print(f"{outcome.took_s:.0f} s, {outcome.calls / outcome.took_s:,.0f} calls a second")
    print(f"without kills {together:,.0f} a second, with one commit each {single:,.0f}: {together / single:.1f} times")
    for fault in outcome.faults[:20]:
        print(f"FAULT: {fault}")
    return 1 if outcome.faults or outcome.took_s > LIMIT_S else 0


if __name__ == "__main__":
    sys.exit(main())
