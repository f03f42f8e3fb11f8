"""Logs: one line an event, the libraries' too, and no secret in any of them."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import re
import sys
import threading
import warnings
from collections.abc import Callable
from urllib.parse import quote

import pytest
import structlog

from bot.app.opening import operations
from bot.ops.events import StructlogEvents
from bot.ops.logs import Redactor, configure, on_loop_trouble
from bot.ops.metrics import Metrics
from bot.settings.loading import load

KEY = 'zk"live\\0123/4567 89+é'
TELEGRAM_TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw_"
DISCORD_TOKEN = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs12"


pytestmark = pytest.mark.usefixtures("untouched_logging")


@pytest.fixture(params=["console", "coloured console", "json"])
def stream(request: pytest.FixtureRequest) -> io.StringIO:
    out = io.StringIO()
    *colour, line_format = request.param.split()
    configure("debug", line_format, secrets=[KEY, "", "abc"], stream=out, is_coloured=bool(colour))
    return out


@pytest.fixture
def console() -> io.StringIO:
    out = io.StringIO()
    configure("info", "console", secrets=[KEY], stream=out)
    return out


@pytest.fixture
def records() -> Callable[[], list[dict[str, object]]]:
    out = io.StringIO()
    configure("info", "json", secrets=[KEY], stream=out)
    return lambda: [json.loads(line) for line in out.getvalue().splitlines()]


def fail_with_the_key() -> None:
    local = {"key": KEY}
    raise ConnectionError(f"GET /?x={KEY}", local)


class Holder:
    def __str__(self) -> str:
        return f"<holds {KEY}>"


class Unspeakable:
    def __str__(self) -> str:
        raise RuntimeError(KEY)


def log_an_exception() -> None:
    try:
        fail_with_the_key()
    except ConnectionError as error:
        error.add_note(KEY)
        structlog.get_logger("x").exception("failed", why=error)
        logging.getLogger("httpx").exception("failed %s", error)  # noqa: TRY401  # as careless code does


def log_a_chain() -> None:
    try:
        try:
            fail_with_the_key()
        except ConnectionError as error:
            raise ExceptionGroup(KEY, [error, ValueError(KEY)]) from error
    except ExceptionGroup:
        logging.getLogger("anything").exception("failed")


def crash_a_thread() -> None:
    thread = threading.Thread(target=fail_with_the_key)
    thread.start()
    thread.join()


def crash_the_program() -> None:
    try:
        fail_with_the_key()
    except ConnectionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def leave_an_error_unraised() -> None:
    class Broken:
        def __del__(self) -> None:
            fail_with_the_key()

    Broken()


def leave_a_task_alone() -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(on_loop_trouble)
        loop.call_exception_handler({"message": KEY, "exception": ValueError(KEY), "task": Holder()})

    asyncio.run(main())


def log_what_cannot_be_shown() -> None:
    logging.getLogger("x").warning("%s and %s", KEY, Unspeakable())
    structlog.get_logger("x").warning("tried", value=Unspeakable())


def log_wrong_arguments() -> None:
    logging.getLogger("x").warning("%d things", KEY)


NASTY: dict[str, Callable[[], object]] = {
    "a field": lambda: structlog.get_logger("x").info("tried", key=KEY),
    "an event": lambda: structlog.get_logger("x").info(KEY),
    "a field's name": lambda: structlog.get_logger("x").info("tried", **{KEY: 1}),
    "a nested field": lambda: structlog.get_logger("x").info("tried", headers={"k": [KEY, KEY.encode()]}),
    "an object": lambda: structlog.get_logger("x").info("tried", holder=Holder()),
    "arguments": lambda: logging.getLogger("nicegui").warning("%s %r %s", KEY, {"k": KEY}, Holder()),
    "an address": lambda: logging.getLogger("x").info("GET https://host/%s?key=%s", quote(KEY, safe=""), quote(KEY)),
    "base64": lambda: logging.getLogger("x").info("%s", base64.b64encode(f"any:{KEY}".encode())),
    "json in a string": lambda: logging.getLogger("x").info(json.dumps({"k": json.dumps({"v": KEY})})),
    "a warning": lambda: warnings.warn(f"old {KEY}", RuntimeWarning, stacklevel=1),
    "an exception": log_an_exception,
    "a chain of exceptions": log_a_chain,
    "a stack": lambda: logging.getLogger("x").warning(KEY, stack_info=True),
    "a thread's end": crash_a_thread,
    "the program's end": crash_the_program,
    "a finalizer": leave_an_error_unraised,
    "a task left alone": leave_a_task_alone,
    "what cannot be shown": log_what_cannot_be_shown,
    "wrong arguments": log_wrong_arguments,
}
FORMS = (KEY, quote(KEY, safe=""), json.dumps(KEY)[1:-1], repr(KEY)[1:-1], repr(KEY.encode())[2:-1], "4567 89", "live")


@pytest.mark.filterwarnings("always")
@pytest.mark.parametrize("line_format", ["console", "json"])
@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY.keys())
def test_a_secret_is_never_written(nasty: Callable[[], object], line_format: str) -> None:
    stream = io.StringIO()
    configure("debug", line_format, secrets=[KEY], stream=stream)
    nasty()
    written = stream.getvalue()
    assert written
    for form in FORMS:
        assert form not in written, written
    encoded = base64.b64encode(f"any:{KEY}".encode()).decode()
    assert encoded[8:-8] not in written


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Authorization: Bearer abc.def-123456", "abc.def"),
        ("{'authorization': 'Basic dXNlcjpwYXNz'}", "dXNlcjpwYXNz"),
        ("[(b'Authorization', b'Bot xyzxyz')]", "xyzxyz"),
        ('{"Authorization": "rawrawraw"}', "rawrawraw"),
        (f"POST https://api.telegram.org/bot{TELEGRAM_TOKEN}/getMe", "AAHdq"),
        (f"token {TELEGRAM_TOKEN} refused", "AAHdq"),
        (f"logged in with {DISCORD_TOKEN}", "ZnCjm"),
        ("POST /api/v10/webhooks/123456/aW50ZXJhY3Rpb246MTIzNDU2Nzg5 400", "aW50ZX"),
        ("Cookie: session=abcdef; theme=dark", "abcdef"),
        ("Set-Cookie: id=secretvalue; HttpOnly", "secretvalue"),
        ("got session=eyJfaWQ.x.y from", "eyJfaWQ"),
        ("GET /socket?key=k1k2k3&b=1", "k1k2k3"),
        ("GET /?a=1&access_token=t1t2t3", "t1t2t3"),
        ("proxy http://me:passw0rd@proxy:3128", "passw0rd"),
        ("ZIMAGE_API_KEY=zk-1234", "zk-1234"),
        ("{'password': 'hunter22'}", "hunter22"),
    ],
)
def test_what_looks_like_a_secret_is_blanked(text: str, secret: str) -> None:
    redacted = Redactor([]).redact(text)
    assert secret not in redacted
    assert "***" in redacted


@pytest.mark.parametrize(
    "text",
    [
        "job_finished job_id=0123456789abcdef state=delivered took_s=4.2",
        "WEB_PASSWORD is not set, but WEB_HOST=0.0.0.0 lets other machines in",
        "https://zimageturbo.ai/api/status?task_id=abc",
        "identity=telegram:123456789 request_id=discord:1234567890123456789",
        "2026-01-01T10:00:00.000000Z",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert Redactor([KEY, "ab"]).redact(text) == text


def test_a_line_has_time_level_event_and_fields(records: Callable[[], list[dict[str, object]]]) -> None:
    structlog.get_logger("bot").info("job_finished", job_id="j1", took_s=1.5, paid=True, note=None)
    logging.getLogger("uvicorn.error").warning("odd %s", "request")
    first, second = records()
    assert str(first.pop("timestamp")).endswith("Z")
    assert first == {
        "event": "job_finished",
        "job_id": "j1",
        "took_s": 1.5,
        "paid": True,
        "note": None,
        "level": "info",
        "logger": "bot",
    }
    assert (second["event"], second["level"], second["logger"]) == ("odd request", "warning", "uvicorn.error")


def test_no_value_can_forge_a_line(stream: io.StringIO) -> None:
    forged = "x\n2026-01-01T00:00:00Z [info] forged\r\u2028\x1b[2Kforged"
    structlog.get_logger("bot").info(forged, value=forged, **{forged: 1})
    logging.getLogger("foreign").warning(forged)
    lines = stream.getvalue().split("\n")
    assert len(lines) == 3
    assert lines[2] == ""
    assert not set("\r\x1b\u2028") & set(re.sub(r"\x1b\[[0-9;]*m", "", stream.getvalue()))


def test_no_exception_can_forge_a_line_of_its_own(console: io.StringIO) -> None:
    logging.getLogger("x").error("failed", exc_info=ValueError("a\n2026-01-01T00:00:00Z [info] forged\x1b[2K"))
    first, *trace = console.getvalue().rstrip("\n").split("\n")
    assert "failed" in first
    assert trace
    assert all(line.startswith("    ") for line in trace)
    assert "\x1b" not in console.getvalue()


def test_local_variables_stay_out_of_traces(stream: io.StringIO) -> None:
    def deep(prompt: str) -> None:
        hidden = prompt.upper()
        raise LookupError(len(hidden))

    try:
        deep("a cat")
    except LookupError:
        structlog.get_logger("bot").exception("failed")
    assert "LookupError: 5" in stream.getvalue()
    assert "A CAT" not in stream.getvalue()


def test_endless_values_are_cut(stream: io.StringIO) -> None:
    structlog.get_logger("bot").error("big", value="v" * 100_000, exc_info=ValueError("e" * 100_000))
    assert len(stream.getvalue()) < 30_000


@pytest.mark.parametrize(
    "name", ["httpx", "httpcore.http11", "aiosqlite", "sqlalchemy.engine", "telegram.ext.ExtBot", "uvicorn.access"]
)
def test_libraries_that_print_addresses_are_quiet_even_at_debug(name: str, stream: io.StringIO) -> None:
    logging.getLogger(name).info("GET https://api.telegram.org/bot%s/getMe", TELEGRAM_TOKEN)
    assert stream.getvalue() == ""


def test_a_library_loses_the_handler_it_brought() -> None:
    own = io.StringIO()
    logging.getLogger("brings.its.own").addHandler(logging.StreamHandler(own))
    configure("info", "console", secrets=[KEY], stream=io.StringIO())
    logging.getLogger("brings.its.own").error(KEY)
    assert own.getvalue() == ""


def test_a_second_configuration_replaces_the_first(console: io.StringIO) -> None:
    second = io.StringIO()
    configure("error", "console", secrets=[], stream=second)
    structlog.get_logger("bot").info("quiet")
    structlog.get_logger("bot").error("loud")
    assert console.getvalue() == ""
    assert second.getvalue().count("\n") == 1


def test_a_closed_stream_stops_nobody(console: io.StringIO, capfd: pytest.CaptureFixture[str]) -> None:
    console.close()
    logging.getLogger("x").error("nobody hears this")
    assert capfd.readouterr() == ("", "")


def test_ctrl_c_leaves_no_trace(console: io.StringIO) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert console.getvalue() == ""


def test_events_become_lines(records: Callable[[], list[dict[str, object]]]) -> None:
    events = StructlogEvents(metrics=Metrics(strict=True), new_incident_id=lambda: "i1")
    events.note("job_accepted", job_id="j1", request_id="web:1", prompt="a cat", event="taken", level="x")
    events.warn("slow", took_s=2.0)
    events.alert("key_invalid", backend="zimage")
    assert events.incident("broken", ValueError("why"), job_id="j1") == "i1"
    note, warning, alert, incident = records()
    assert {"job_id": "j1", "request_id": "web:1", "event_": "taken", "level_": "x"}.items() <= note.items()
    assert (note["event"], note["level"]) == ("job_accepted", "info")
    assert "prompt" not in note
    assert (warning["level"], alert["level"], alert["alert"]) == ("warning", "error", True)
    assert incident["incident"] == "i1"
    assert "ValueError: why" in str(incident["exception"])


def test_prompts_are_shown_where_debug_asks_for_them(stream: io.StringIO) -> None:
    StructlogEvents(metrics=Metrics(strict=True), shows_prompts=True).note("asked", prompt="a cat")
    assert "a cat" in stream.getvalue()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream_type", "environment", "is_coloured"),
    [
        (Terminal, {"TERM": "xterm-256color"}, True),
        (Terminal, {"TERM": "xterm-256color", "NO_COLOR": "1"}, False),
        (Terminal, {"TERM": "dumb"}, False),
        (io.StringIO, {"TERM": "xterm-256color"}, False),
    ],
)
def test_only_a_terminal_that_takes_colours_is_given_some(
    stream_type: type[io.StringIO], environment: dict[str, str], is_coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    out = stream_type()
    monkeypatch.setattr(sys, "stderr", out)
    with operations(load({}, None)) as (_, events):
        events.note("job_ended", token="a-token-that-nobody-may-see")
    assert ("\x1b[" in out.getvalue()) is is_coloured
    assert "nobody-may-see" not in out.getvalue()
