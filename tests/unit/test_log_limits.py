"""A stranger cannot fill the log with what libraries say of them."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Callable

import pytest
import structlog

from bot.ops.log_limits import LINES_PER_KIND, WINDOW_S, RepeatedLines, UnreadMessages
from bot.ops.logs import configure


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


@pytest.mark.usefixtures("untouched_logging")
def test_events_that_repeat_are_told_as_events_to_the_last() -> None:
    """Those of libraries come in structlog's own shape, too: what a task left behind, in the name of asyncio."""
    out = io.StringIO()
    configure("info", "json", secrets=[], stream=out)
    for number in range(LINES_PER_KIND + 5):
        structlog.get_logger("asyncio").error("loop_trouble", number=number)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [(line["event"], line["number"]) for line in lines] == [("loop_trouble", n) for n in range(LINES_PER_KIND)]
    assert "are counted" in lines[-1]["repeated"]


READING, HANDED_ON, OURS = (
    ("socketio.async_server", "_handle_event_internal"),
    ("bot.serving.server", "call"),
    ("adapters.web.inbound.page", "on_click"),
)


def error_through(*frames: tuple[str, str]) -> Exception:
    """What is raised in the last of these functions, each of which is called by the one before it."""

    def fail() -> None:
        raise KeyError("client_id")

    inner: Callable[[], None] = fail
    for module, name in reversed(frames):
        names: dict[str, object] = {"__name__": module, "inner": inner}
        exec(f"def {name}():\n    inner()", names)  # noqa: S102  # the only way to a frame of another module
        inner = names[name]  # type: ignore[assignment]
    with pytest.raises(KeyError) as caught:
        inner()
    return caught.value


class Page:
    """Records of errors go past the filter; those let through are kept: text, and whether a trace is with it."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.shown: list[tuple[str, str, bool]] = []
        self._filter = UnreadMessages(clock_s=lambda: self.now_s)

    def say(self, error: BaseException | None) -> None:
        exc_info = (type(error), error, error.__traceback__) if error is not None else None
        record = logging.LogRecord("engineio.server", logging.ERROR, "x.py", 1, "it %s", ("broke",), exc_info)
        if self._filter.filter(record):
            self.shown.append((record.levelname, record.getMessage(), record.exc_info is not None))


def test_messages_that_the_page_cannot_read_are_one_line_a_minute_without_a_trace() -> None:
    page = Page()
    for _ in range(300):
        page.say(error_through(HANDED_ON, ("adapters.web.inbound.guard", "talk"), READING, ("nicegui.client", "read")))
    page.now_s = WINDOW_S - 0.1
    page.say(error_through(READING))
    assert page.shown == [
        ("WARNING", "the page got a message that it cannot read: KeyError (more are counted for a minute)", False)
    ]
    page.now_s = WINDOW_S
    page.say(error_through(READING))
    assert page.shown[1:] == [
        ("WARNING", "the page got a message that it cannot read: KeyError (300 more since the last line)", False)
    ]
    page.now_s = WINDOW_S * 2
    page.say(error_through(READING))
    assert "more are counted" in page.shown[2][1]


@pytest.mark.parametrize(
    "frames",
    [
        (READING, OURS),
        (READING, ("bot.requests.router", "answer")),
        (READING, ("storage.ledger", "hold")),
        (READING, ("adapters.web.inbound.guardian", "call")),
        (("nicegui.outbox", "loop"), ("socketio.async_server", "emit")),
        (("nicegui.events", "_handle_event_internal"),),
        (HANDED_ON,),
        (),
    ],
)
def test_a_trace_that_passes_through_our_code_or_that_no_browser_sent_is_told_each_time(
    frames: tuple[tuple[str, str], ...],
) -> None:
    page = Page()
    for _ in range(3):
        page.say(error_through(*frames))
    assert page.shown == [("ERROR", "it broke", True)] * 3


def test_an_error_of_ours_is_told_also_where_the_library_raises_another_for_it() -> None:
    page = Page()
    for of_ours in (error_through(OURS), ExceptionGroup("two", [ValueError(), error_through(OURS)])):
        for raised in (error_through(READING), error_through(READING)):
            raised.__cause__ = of_ours
            page.say(raised)
    raised = error_through(READING)
    raised.__context__ = error_through(OURS)
    raised.__cause__ = raised
    page.say(raised)
    assert [has_trace for _, _, has_trace in page.shown] == [True] * 5


def test_a_line_without_an_error_is_none_of_them() -> None:
    page = Page()
    page.say(None)
    page.say(None)
    assert len(page.shown) == 2


@pytest.mark.usefixtures("untouched_logging")
@pytest.mark.parametrize("line_format", ["json", "console"])
def test_the_line_stands_in_the_log_in_its_format_whoever_tells_it(line_format: str) -> None:
    out = io.StringIO()
    configure("info", line_format, secrets=[], stream=out)
    structlog.get_logger("asyncio").error("loop_trouble", message="left", exc_info=error_through(READING))
    logging.getLogger("engineio.server").error("again", exc_info=error_through(READING))
    (line,) = out.getvalue().splitlines()
    assert "the page got a message that it cannot read: KeyError" in line
    assert "warning" in line
    assert "loop_trouble" not in line
    if line_format == "json":
        assert json.loads(line).keys() == {"event", "level", "logger", "timestamp"}
