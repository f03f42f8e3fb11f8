"""How long to wait before trying again."""

from __future__ import annotations

FIRST_S = 1.0
LONGEST_S = 30.0


def backoff_s(attempt: int, *, jitter: float) -> float:
    """Seconds to wait after the `attempt`-th failure (from 1): doubling, 30 s at most, with "equal jitter".

    `jitter` is 0 to 1: half of the wait is fixed, so that a retry never comes at once, and half is spread, so that
    many do not come together.
    """
    whole_s = min(LONGEST_S, FIRST_S * 2.0 ** min(max(attempt, 1) - 1, 16))
    return whole_s / 2 + whole_s / 2 * jitter
