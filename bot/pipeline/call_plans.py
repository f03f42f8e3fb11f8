"""The plan of one backend's questions: when to ask next, from what was learned of its finish times.

Pure: no clock, no input or output.
"""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.pipeline.finish_times import Distribution

_STEPS_PER_GAP, _LONGEST_GRID, _HORIZON_SHARE = 8, 1500, 0.997


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """For a job unfinished at `times_s[i]`: the best time of the next question is `nexts_s[i]`. Both only rise."""

    times_s: Sequence[float]
    nexts_s: Sequence[float]

    def next_s(self, elapsed_s: float) -> float | None:
        """The next question's time, or None where the plan has ended: nearly every job is done by then."""
        index = bisect_right(self.times_s, elapsed_s) - 1
        if not 0 <= index < len(self.times_s) - 1:
            return None
        low_s, high_s = self.times_s[index], self.times_s[index + 1]
        part = (elapsed_s - low_s) / (high_s - low_s)
        return self.nexts_s[index] + (self.nexts_s[index + 1] - self.nexts_s[index]) * part


@lru_cache(maxsize=4)
def best_plan(distribution: Distribution, *, price_s: float) -> Plan:
    """The plan with the least expected wait + `price_s` x calls, by dynamic programming from the last time back.

    The grid is fine where questions will be dense: where one is worth its price, the gap to the next is near √(2
    price / hazard). The later a job is, the later its best next question (the cost of a gap has the quadrangle
    inequality), so each time looks only at candidates up to the one its successor chose. The last few plans are kept:
    backends of which nothing is known yet begin with the same one.
    """
    times, done, waits = _grid(distribution, price_s)
    last = chosen = len(times) - 1
    nexts = [times[last]] * (last + 1)
    bests = list(waits)  # with the cost of what follows
    for here in range(last - 1, -1, -1):
        share, best, latest = done[here], math.inf, chosen
        for there in range(here + 1, latest + 1):
            cost = bests[there] - share * times[there]
            if cost < best:
                best, chosen = cost, there
        bests[here] = best + share * times[here] + price_s * (1.0 - share)
        nexts[here] = times[chosen]
    return Plan(times_s=times, nexts_s=nexts)


def _grid(distribution: Distribution, price_s: float) -> tuple[list[float], list[float], list[float]]:
    """The times, the share of jobs that is done at each, and the mean wait for a question at each."""
    times, done, waits, time = list[float](), list[float](), list[float](), 0.0
    while True:
        share, wait_s, hazard_per_s = distribution.read(time)
        times.append(time)
        done.append(share)
        waits.append(wait_s)
        if len(times) >= _LONGEST_GRID or share > _HORIZON_SHARE:
            return times, done, waits
        gap_s = math.sqrt(2.0 * price_s / max(1e-9, hazard_per_s))
        time += max(0.004, min(gap_s / _STEPS_PER_GAP, max(0.02, 0.05 * time)))
