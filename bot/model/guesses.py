"""Wrong codes: how many may be tried, and how long who guesses has to wait."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from bot.model.refusals import Refusal

FREE_TRIES = 3
"""Wrong tries a day without any wait: a slip of a finger costs nobody time."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
FORGOTTEN_AFTER = timedelta(days=1)
"""Somebody's wrong tries count no more so long after the last one."""
STORM_SPAN = timedelta(hours=1)
STORM_FROM = 300
"""Wrong tries of everybody together within STORM_SPAN from which on many people, or one with many accounts, guess."""
STORM_WAIT = timedelta(minutes=15)
"""The shortest wait meanwhile, for those who have no free try left. Nobody else waits for what others guess."""


class Purpose(StrEnum):
    """What a code is for. Each is paced for itself."""

    VOUCHER = "voucher"
    LINK = "link"


class TooManyGuesses(Refusal):
    """The next code is looked at in so many `minutes`, rounded up, right or wrong. Trying meanwhile adds no wait."""

    key = "refusal.too_many_guesses"
    is_private = True
    names = ("minutes",)


def wait_after(wrong: int, *, is_storm: bool) -> timedelta:
    """How long after the last of so many wrong tries: nothing for the first ones, then twice as long each time."""
    if wrong < FREE_TRIES:
        return timedelta()
    wait = min(FIRST_WAIT * (1 << min(wrong - FREE_TRIES, 10)), LONGEST_WAIT)
    return max(wait, STORM_WAIT) if is_storm else wait
