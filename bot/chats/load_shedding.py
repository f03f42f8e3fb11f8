"""Load shedding: while a platform is called nearly as often as it allows, progress is left out.

Results, notices, answers and the first status of a job are never left out: they are only counted.
"""

from __future__ import annotations

from collections import deque

from bot.ports import Clock, Events

SHARE = 0.5
"""Of the platform's rate: above it, progress is shed."""
WINDOW_S = 3.0
"""How long the load is averaged over: as long as the interval of progress in one chat."""
CALM_S = 10.0
"""How long the load has to stay below the share until progress is shown again."""


class LoadShedder:
    """One for each platform. The load is what is called and what was shed: so that it is no lower because of shedding,
    and progress does not come and go."""

    def __init__(self, *, platform: str, calls_per_s: float, clock: Clock, events: Events) -> None:
        """`calls_per_s` is what the platform allows a bot in all chats together."""
        self._platform = platform
        self._clock = clock
        self._events = events
        self._newest_at_s: deque[float] = deque(maxlen=max(2, round(calls_per_s * SHARE * WINDOW_S) + 1))
        self._sheds_until_s: float | None = None

    def count(self) -> None:
        """A call of any kind is made."""
        now_s = self._clock.monotonic_s()
        self._newest_at_s.append(now_s)
        if len(self._newest_at_s) < (self._newest_at_s.maxlen or 0) or now_s - self._newest_at_s[0] >= WINDOW_S:
            return
        if self._sheds_until_s is None:
            self._events.note("progress_shedding_began", platform=self._platform)
        self._sheds_until_s = now_s + CALM_S

    def admits_progress(self) -> bool:
        """Whether a call that only shows progress may be made now. One that may not is not made up for."""
        if self._sheds_until_s is None:
            return True
        if self._clock.monotonic_s() >= self._sheds_until_s:
            self._sheds_until_s = None
            self._events.note("progress_shedding_ended", platform=self._platform)
            return True
        self.count()
        self._events.count("progress_shed", platform=self._platform)
        return False
