"""`python -m tests.simulation`: plays seeds, or one of them, or a story from a file, and prints what was found."""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections import Counter

from tests.simulation.run import play
from tests.simulation.story import drawn


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=200, help="how many are played")
    parser.add_argument("--first", type=int, default=1, help="the first of them")
    parser.add_argument("--seed", type=int, help="play this one alone, and print all of it")
    given = parser.parse_args()
    if given.seed is not None:
        outcome = play(drawn(given.seed))
        print(outcome.story, "", *outcome.events, "", *(outcome.violations or ("nothing was wrong",)), sep="\n")
        return bool(outcome.violations)
    ends: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    began_s, found = time.process_time(), 0
    gc.disable()
    for seed in range(given.first, given.first + given.seeds):
        outcome = play(drawn(seed))
        ends += outcome.ended
        kinds.update(fault.what.partition(" ")[0] for fault in outcome.story.faults or ())
        if outcome.violations:
            found += 1
            print(f"seed {seed}: {outcome.violations[0]}", flush=True)
        if seed % 20 == 0:
            gc.collect()
    took_s = time.process_time() - began_s
    print(f"jobs: {dict(sorted(ends.items()))}; faults: {dict(sorted(kinds.items()))}")
    print(f"{given.seeds} seeds, {found} with a fault, {60 * given.seeds / took_s:.0f} a minute of CPU")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
