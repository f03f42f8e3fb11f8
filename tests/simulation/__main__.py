"""`python -m tests.simulation`: plays seeds, or one of them, or a story from a file, and prints what was found."""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from tests.simulation.planted import PLANTS, planted
from tests.simulation.run import Outcome, play
from tests.simulation.shrink import shrunk
from tests.simulation.story import Story, drawn


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=200, metavar="N", help="how many are played")
    parser.add_argument("--first", type=int, default=1, metavar="SEED", help="the first of them")
    parser.add_argument("--seed", type=int, metavar="SEED", help="play this one alone, and print its story")
    parser.add_argument("--story", type=Path, metavar="FILE", help="play this one, and print it")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the story of --seed there")
    parser.add_argument("--shrink", action="store_true", help="make the story of --seed shorter first")
    parser.add_argument("--plant", choices=(*PLANTS, "all"), help="with this fault in the product, until it is found")
    given = parser.parse_args()
    with planted(given.plant) if given.plant in PLANTS else nullcontext():
        if given.story is not None:
            return _told(play(Story.read(given.story)), None)
        if given.seed is not None:
            outcome = play(drawn(given.seed))
            return _told(play(shrunk(outcome.story)) if given.shrink else outcome, given.write)
        if given.plant is None:
            return _many(given.first, given.seeds)
    return _plants([*PLANTS] if given.plant == "all" else [given.plant], given.first, given.seeds)


def _told(outcome: Outcome, write: Path | None) -> int:
    if write is not None:
        outcome.story.write(write)
    print(outcome.story, "", *outcome.events, "", *(outcome.violations or ("nothing was wrong",)), sep="\n")
    return bool(outcome.violations)


def played(first: int, seeds: int) -> Iterator[tuple[int, Outcome]]:
    """Each seed with what came of it. Garbage is collected between them, for a dead process leaves much of it."""
    gc.disable()
    gc.freeze()  # what was imported stays
    try:
        for seed in range(first, first + seeds):
            yield seed, play(drawn(seed))
            if seed % 20 == 0:
                gc.collect()
    finally:
        gc.unfreeze()
        gc.enable()


def _many(first: int, seeds: int) -> int:
    ends: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    began_s, found = time.process_time(), 0
    for seed, outcome in played(first, seeds):
        ends += outcome.ended
        kinds.update(fault.what.partition(" ")[0] for fault in outcome.story.faults or ())
        if outcome.violations:
            found += 1
            print(f"seed {seed}: {outcome.violations[0]}", flush=True)
    took_s = time.process_time() - began_s
    print(f"jobs: {dict(sorted(ends.items()))}; faults: {dict(sorted(kinds.items()))}")
    print(f"{seeds} seeds, {found} with a fault, {60 * seeds / took_s:.0f} a minute of CPU")
    return bool(found)


def _plants(names: list[str], first: int, seeds: int) -> int:
    missed = 0
    for name in names:
        with planted(name):
            found = next(((seed, outcome) for seed, outcome in played(first, seeds) if outcome.violations), None)
        missed += found is None
        after = "not found" if found is None else f"after {found[0] - first + 1} seeds: {found[1].violations[0]}"
        print(f"{name}: {after}", flush=True)
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
