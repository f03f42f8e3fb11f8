"""`make fuzz MINUTES=n`: rounds of each target in turn, from a seed that is printed. One round is played once more by
`python -m tests.fuzz --target NAME --seed N`.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import warnings
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from tests.fuzz.targets import TARGETS, Target
from tests.fuzz.watch import told


def play(target: Target, seed: int) -> bool:
    """Whether the round went well; else it is told."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        try:
            target.round(seed, Path(folder))
        except Exception as error:  # noqa: BLE001 - the boundary of a round
            print(f"\nFOUND by {target.name}, seed {seed}:\n{told(error)}")
            print(f"Once more: .venv/bin/python -m tests.fuzz --target {target.name} --seed {seed}", flush=True)
            return False
    return True


def main(arguments: Sequence[str]) -> int:
    """0 where nothing was found, else 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--target", choices=sorted(TARGETS), action="append", help="only this one; may be repeated")
    parser.add_argument("--seed", type=int, default=None, help="with --minutes the first seed, else the only one")
    parser.add_argument("--goes-on", action="store_true", help="do not end with the first that is found")
    given = parser.parse_args(arguments)
    warnings.simplefilter("error", RuntimeWarning)
    targets = [TARGETS[name] for name in given.target or TARGETS]
    if given.seed is not None and "--minutes" not in " ".join(arguments):
        return 0 if sum(not play(target, given.seed) for target in targets) == 0 else 1
    first = given.seed if given.seed is not None else random.SystemRandom().randrange(10**6)
    print(f"Seeds from {first} on.", flush=True)
    ends_at_s = time.monotonic() + 60 * given.minutes
    rounds = found = 0
    for seed in count(first):
        for target in targets:
            if time.monotonic() >= ends_at_s or (found and not given.goes_on):
                print(f"{rounds} rounds, {found} found.")
                return 1 if found else 0
            rounds += 1
            found += not play(target, seed)
    raise AssertionError


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
