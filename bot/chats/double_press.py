"""What comes twice: the same event delivered again, and the same button pressed again by an impatient finger."""

from __future__ import annotations

from collections.abc import Hashable

from bot.chats.bounded import Bounded
from bot.ports import Clock

MAX_REMEMBERED = 10_000


class DoublePress:
    """Two presses of one button by one person within `within_s` are one press; a third after it is an honest one.

    In memory: what is delivered again after a restart, the core knows by the request's id.
    """

    def __init__(self, *, clock: Clock, within_s: float) -> None:
        self._clock = clock
        self._within_s = within_s
        self._last: Bounded[Hashable, tuple[str, float]] = Bounded(limit=MAX_REMEMBERED)

    def is_double(self, *button: Hashable, event: str) -> bool:
        """`button` is person, message and what stands behind the button. The same `event` once more (since its answer
        could not be shown) is no second press."""
        now_s = self._clock.monotonic_s()
        last = self._last.get(button)
        if last is not None and last[0] != event and now_s - last[1] < self._within_s:
            return True
        self._last[button] = (event, now_s)
        return False


class SeenEvents:
    """Events that are, or were, answered here."""

    def __init__(self) -> None:
        self._seen: Bounded[Hashable, None] = Bounded(limit=MAX_REMEMBERED)

    def is_known(self, event: Hashable) -> bool:
        """False the first time, True from then on."""
        is_known = event in self._seen
        self._seen[event] = None
        return is_known
