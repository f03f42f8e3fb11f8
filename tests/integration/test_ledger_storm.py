"""The ledger under a small storm: `make ledger-storm` is the large one."""

from __future__ import annotations

from pathlib import Path

from tests.storm.run import run

CALLS, KILLS = 4000, 3


def test_fifty_callers_and_kills_leave_the_ledger_whole(tmp_path: Path) -> None:
    outcome = run(tmp_path, calls=CALLS, kills=KILLS)
    assert outcome.faults == ()
    assert outcome.calls >= CALLS
    assert outcome.kills > 0
    assert outcome.acts > 0
