"""What comes twice: the same interaction delivered again, and the same button pressed again by an impatient finger."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import TypeVar

from bot.ports import Clock

K = TypeVar("K", bound=Hashable)

DOUBLE_CLICK_S = 2.5
"""Two presses of one button by one person within this are one press; a third after it is an honest one."""
MAX_REMEMBERED = 10_000


class Repeats:
    """In memory: what is delivered again after a restart, the core knows by the request's id."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock
        self._interactions: OrderedDict[int, float] = OrderedDict()
        self._presses: OrderedDict[Hashable, float] = OrderedDict()

    def is_known(self, interaction: int) -> bool:
        """Whether this very interaction is, or was, answered here."""
        return self._seen(self._interactions, interaction) is not None

    def is_double_click(self, user: int, message: int, custom_id: str) -> bool:
        pressed_at_s = self._seen(self._presses, (user, message, custom_id))
        return pressed_at_s is not None and self._clock.monotonic_s() - pressed_at_s < DOUBLE_CLICK_S

    def _seen(self, known: OrderedDict[K, float], key: K) -> float | None:
        """When it was last seen; None the first time."""
        before = known.get(key)
        known[key] = self._clock.monotonic_s()
        known.move_to_end(key)
        if len(known) > MAX_REMEMBERED:
            known.popitem(last=False)
        return before
