"""make bench: every speed and memory claim, as ratios inside one run. Exit code 1 where a bar is missed.

`python -m bench` runs all; `python -m bench polling storage` some. `gpu` needs PyTorch and runs only by its name.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from bench import at_rest, bursts, calls, discord, gpu, in_flight, pictures, polling, storage, telegram

BENCHES: dict[str, Callable[[], int]] = {
    "storage": storage.main,
    "polling": polling.main,
    "in_flight": in_flight.main,
    "pictures": pictures.main,
    "discord": discord.main,
    "telegram": telegram.main,
    "calls": calls.main,
    "bursts": bursts.main,
    "at_rest": at_rest.main,
}


def main(names: Sequence[str]) -> int:
    """0 if every bar holds, 1 if one is missed, 2 for an unknown name."""
    known = {**BENCHES, "gpu": gpu.main}
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"No bench {', '.join(unknown)}; there are {', '.join(known)}.", file=sys.stderr)
        return 2
    missed = 0
    for name in names or BENCHES:
        print(f"\n== {name}", flush=True)
        missed |= known[name]()
    print("\nEvery bar holds." if not missed else "\nA bar was missed: see MISS above.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
