"""How many lines of one kind the libraries may write: what a stranger can make them say, a stranger can repeat."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

LINES_PER_KIND = 20
WINDOW_S = 60.0
_MAX_KINDS = 500
_OURS = ("bot", "adapters", "storage", "crash", "bench", "tests")
"""Our own events are counted where they arise; the incident that a person was shown must be found."""

_Kind = tuple[str, str, int, str]


class RepeatedLines(logging.Filter):
    """Lets LINES_PER_KIND lines through from each place of a library's code within WINDOW_S, then tells how many more
    there were, with the first line after it."""

    def __init__(self, *, clock_s: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._clock_s = clock_s
        self._kinds: OrderedDict[_Kind, list[float]] = OrderedDict()

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.partition(".")[0] in _OURS:
            return True
        error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        kind = (record.name, record.pathname, record.lineno, type(error).__name__)
        now_s = self._clock_s()
        began_s, lines = self._kinds.get(kind, [now_s, 0.0])
        left_out = 0
        if now_s - began_s >= WINDOW_S:
            left_out = max(0, int(lines) - LINES_PER_KIND)
            began_s, lines = now_s, 0.0
        self._kinds[kind] = [began_s, lines + 1]
        self._kinds.move_to_end(kind)
        if len(self._kinds) > _MAX_KINDS:
            self._kinds.popitem(last=False)
        if lines >= LINES_PER_KIND:
            return False
        if left_out:
            record.msg, record.args = f"{record.getMessage()} ({left_out} more like this were left out)", None
        elif lines + 1 == LINES_PER_KIND:
            record.msg, record.args = f"{record.getMessage()} (more like this are counted for a minute)", None
        return True
