"""A stranger cannot fill the log with what libraries say of them."""

from __future__ import annotations

import logging

from bot.ops.log_limits import LINES_PER_KIND, WINDOW_S, RepeatedLines


class Desk:
    """Records go past the filter; those let through are kept as text."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.shown: list[str] = []
        self._filter = RepeatedLines(clock_s=lambda: self.now_s)

    def say(self, text: str, *, name: str = "uvicorn.error", line: int = 1, error: Exception | None = None) -> None:
        exc_info = (type(error), error, None) if error is not None else None
        record = logging.LogRecord(name, logging.WARNING, "x.py", line, text, None, exc_info)
        if self._filter.filter(record):
            self.shown.append(record.getMessage())


def test_what_is_said_thousands_of_times_is_shown_a_few_times_and_counted() -> None:
    desk = Desk()
    for number in range(42_000):
        desk.say(f"Invalid HTTP request {number}")
    assert len(desk.shown) == LINES_PER_KIND
    assert "are counted" in desk.shown[-1]
    desk.now_s += WINDOW_S
    desk.say("Invalid HTTP request")
    assert desk.shown[-1] == f"Invalid HTTP request ({42_000 - LINES_PER_KIND} more like this were left out)"


def test_other_lines_are_shown_meanwhile() -> None:
    desk = Desk()
    for _ in range(100):
        desk.say("one")
    desk.say("another", line=2)
    desk.say("one", error=KeyError())
    desk.say("one", name="telegram")
    assert len(desk.shown) == LINES_PER_KIND + 3


def test_our_own_events_are_all_shown() -> None:
    desk = Desk()
    for _ in range(100):
        desk.say("job_finished", name="bot.gpu.server")
    assert len(desk.shown) == 100


def test_many_kinds_do_not_grow_without_an_end() -> None:
    desk = Desk()
    for line in range(5000):
        desk.say("x", line=line)
    assert len(desk._filter._kinds) <= 500
