"""How many lines of one kind the libraries may write: what a stranger can make them say, a stranger can repeat."""

from __future__ import annotations

import logging
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterator
from time import monotonic
from types import FrameType

LINES_PER_KIND = 20
WINDOW_S = 60.0
_MAX_KINDS = 500
_OURS = ("bot", "adapters", "storage", "crash", "bench", "tests")
"""Our own events are counted where they arise; the incident that a person was shown must be found."""

_Kind = tuple[str, str, int, str]

_ROOMS = ("bot", "adapters", "storage")
_AROUND = ("bot.serving", "adapters.web.inbound.guard")
"""They hand each message of the page on, and read nothing of it but its head."""
_SOCKETS = ("engineio", "socketio")
_READING = frozenset(
    {"_handle_event_internal", "_handle_eio_message", "run_async_handler", "_websocket_handler", "handle_request"}
)
"""Functions of the two (python-engineio 4, python-socketio 5) through which goes all that a browser sends. None of them
is passed by what we send."""


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
            _add(record, f"{left_out} more like this were left out")
        elif lines + 1 == LINES_PER_KIND:
            _add(record, "more like this are counted for a minute")
        return True


class UnreadMessages(logging.Filter):
    """Of messages to the page that NiceGUI or the libraries under it cannot read, tells one line within WINDOW_S: a
    warning without a trace. The first line after it says how many more there were.

    Any browser that reaches the page can send them, and nothing of ours is the cause: where a trace passes through our
    code, it is left as it is.
    """

    def __init__(self, *, clock_s: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._clock_s = clock_s
        self._told_at_s: float | None = None
        self._left_out = 0

    def filter(self, record: logging.LogRecord) -> bool:
        error = _error_of(record)
        if error is None or not _is_of_unread_message(error):
            return True
        now_s = self._clock_s()
        if self._told_at_s is not None and now_s - self._told_at_s < WINDOW_S:
            self._left_out += 1
            return False
        more = f"{self._left_out} more since the last line" if self._left_out else "more are counted for a minute"
        told = f"the page got a message that it cannot read: {type(error).__name__} ({more})"
        if isinstance(record.msg, dict):
            kept = {name: record.msg[name] for name in ("logger", "timestamp") if name in record.msg}
            record.msg = {**kept, "level": "warning", "event": told}
        else:
            record.msg, record.args = told, None
        record.exc_info = record.exc_text = None
        record.levelno, record.levelname = logging.WARNING, "WARNING"
        self._told_at_s, self._left_out = now_s, 0
        return True


def _add(record: logging.LogRecord, words: str) -> None:
    if isinstance(record.msg, dict):  # an event on its way to structlog's formatter, which needs it as it is
        record.msg = {**record.msg, "repeated": words}
    else:
        record.msg, record.args = f"{record.getMessage()} ({words})", None


def _error_of(record: logging.LogRecord) -> BaseException | None:
    said = record.msg.get("exc_info") if isinstance(record.msg, dict) else record.exc_info
    error = said[1] if isinstance(said, tuple) else said
    return error if isinstance(error, BaseException) else None


def _is_of_unread_message(error: BaseException) -> bool:
    is_read = False
    for frame in _frames(error):
        module = str(frame.f_globals.get("__name__", ""))
        if _is_in(module, _ROOMS) and not _is_in(module, _AROUND):
            return False
        is_read = is_read or (_is_in(module, _SOCKETS) and frame.f_code.co_name in _READING)
    return is_read


def _is_in(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def _frames(error: BaseException) -> Iterator[FrameType]:
    """Of the error and of all that it came from."""
    seen: set[int] = set()
    left: list[BaseException | None] = [error]
    while left:
        one = left.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield from (frame for frame, _ in traceback.walk_tb(one.__traceback__))
            left += [one.__cause__, one.__context__, *(one.exceptions if isinstance(one, BaseExceptionGroup) else ())]
