"""Logs: one line an event, the program's own and every library's alike, and never a secret in them.

Redaction happens twice: each value before it is cut and escaped, and the finished line once more.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import re
import sys
import threading
import traceback
import unicodedata
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, TextIO
from urllib.parse import quote, quote_plus

from bot.model.signs import first
from bot.ops.log_limits import RepeatedLines, UnreadMessages
from bot.ops.structured import structlog

if TYPE_CHECKING:  # else it would import structlog before `structured` does
    from structlog.typing import EventDict, Processor, WrappedLogger

MAX_VALUE_CHARACTERS = 2_000
MAX_TRACE_CHARACTERS = 20_000
_MIN_SECRET_CHARACTERS = 4
"""Less is no secret, and blanking it would blank half of every line."""
_MASK = "***"
_CHATTY = (
    *("httpx", "httpcore", "aiosqlite", "sqlalchemy", "PIL", "multipart", "websockets", "watchfiles"),
    "alembic",
    # At debug it prints each update and each call, codes and all.
    "telegram",
    # At debug they print what Discord sends, interaction tokens and all, and addresses with these tokens in them.
    *("discord.gateway", "discord.http", "discord.webhook", "discord.client", "discord.state", "aiohttp"),
    # These two add a handler of their own where their level is not set.
    *("engineio.server", "socketio.server"),
)
"""Below warning they print addresses with tokens in them, SQL with its values, or every frame."""

# The patterns eat no quotes and no backslashes, so that a JSON line stays one. Each is looked for only in a text with
# one of the words before it, in lower case: most lines have none, and searching for all took a tenth of the program's
# time.
_PATTERNS = tuple(
    (words, re.compile(pattern, re.IGNORECASE))
    for words, pattern in (
        (
            ("authorization",),
            r"(?P<keep>authorization['\"\\]*\s*[:=,]\s*(?:b?['\"\\]+)?(?:(?:bearer|basic|bot|token)\s+)?)[^\s'\",;\\]+",
        ),
        (("bearer",), r"(?P<keep>\bbearer\s+)[\w.~+/=-]{6,}"),
        # Telegram: the token is a part of the address, with "bot" before it.
        (("bot",), r"(?P<keep>\bbot)\d+:[\w-]{20,}"),
        ((":",), r"(?P<keep>\b)\d{6,12}:[\w-]{30,}"),
        # Discord: a bot's token, and the tokens in the addresses of webhooks and interactions.
        ((".",), r"(?P<keep>\b)[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"),
        (("/webhooks/", "/interactions/"), r"(?P<keep>/(?:webhooks|interactions)/\d+/)[^\s/?'\",;\\]+"),
        # An interaction's token on its own: base64 of "interaction:" and more.
        (("aw50zxjhy3rpb246",), r"(?P<keep>\b)aW50ZXJhY3Rpb246[\w+/=-]{8,}"),
        (("cookie",), r"(?P<keep>cookie['\"\\]*\s*[:=,]\s*(?:b?['\"\\]+)?)[^\s;'\",\\]+(?:;\s*[^\s;'\",\\]+)*"),
        (("session",), r"(?P<keep>\bsession(?:_?id)?=)[^\s;&'\",\\]+"),
        (
            ("key=", "token=", "password=", "secret=", "sig=", "signature="),
            r"(?P<keep>[?&;](?:api_?key|key|token|access_token|password|secret|sig|signature)=)[^&\s'\"#\\]+",
        ),
        (("://",), r"(?P<keep>://[^\s/:@'\"\\]*:)[^\s/@'\"\\]+(?=@)"),
        (
            ("key", "password", "secret", "token"),
            r"(?P<keep>(?:api_?key|password|secret|token)(?:=|['\"]\s*:\s*)(?:b?['\"\\]+)?)[^\s'\",;&\\]+",
        ),
    )
)
_LONGEST_WORD = 24
"""A word alone that is shorter is found by no pattern: it has none of the signs that the others need."""
_TELLING_NAME = re.compile("authorization|cookie|session|key|password|secret|token", re.IGNORECASE)
"""What such a name is followed by is found by a pattern, whatever it looks like."""


class Redactor:
    """Blanks the given secrets, in the forms they take on their way, and whatever looks like one."""

    def __init__(self, secrets: Collection[str]) -> None:
        forms = {form for secret in secrets if len(secret) >= _MIN_SECRET_CHARACTERS for form in _forms(secret)}
        # Longest first: a secret may be a part of another one.
        longest_first = sorted(forms, key=len, reverse=True)
        self._secrets = re.compile("|".join(map(re.escape, longest_first))) if forms else None
        self._shortest = len(longest_first[-1]) if forms else 0

    def redact(self, text: str) -> str:
        if self._secrets is not None and len(text) >= self._shortest:
            text = self._secrets.sub(_MASK, text)
        if len(text) < _LONGEST_WORD and text.replace("_", "").isalnum():
            return text
        # Beyond ASCII a pattern takes other signs for a letter than `lower` does: "ſ" for an "s" (re.IGNORECASE).
        lower = text.lower() if text.isascii() else None
        for words, pattern in _PATTERNS:
            for word in words:
                if lower is None or word in lower:
                    text = pattern.sub(_blanked, text)
                    break
        return text


def _blanked(found: re.Match[str]) -> str:
    return f"{found['keep']}{_MASK}"


def configure(
    level: str, line_format: str, *, secrets: Collection[str], stream: TextIO, is_coloured: bool = False
) -> None:
    """Set up structlog, the standard library's logging, warnings and the hooks for what nobody caught.

    `level` is debug, info, warning or error; `line_format` console or json, of which the first may be coloured. A
    second call replaces the first.
    """
    redactor = Redactor(secrets)
    threshold = logging.getLevelNamesMapping()[level.upper()]
    before: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler = _Handler(stream, redactor)
    handler.addFilter(UnreadMessages())
    handler.addFilter(RepeatedLines())
    handler.setFormatter(_formatter(line_format, redactor, before, is_coloured=is_coloured))
    _route_everything(handler, threshold)
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    logging.captureWarnings(True)
    sys.excepthook = _on_crash
    sys.unraisablehook = _on_unraisable
    threading.excepthook = _on_thread_crash


def on_loop_trouble(_: asyncio.AbstractEventLoop, context: Mapping[str, object]) -> None:
    """For `loop.set_exception_handler`: what a task or a callback left behind becomes one event."""
    error = context.get("exception")
    structlog.get_logger("asyncio").error(
        "loop_trouble",
        message=str(context.get("message", "")),
        exc_info=error if isinstance(error, BaseException) else None,
    )


def line_of_dropped(lines: int) -> str:
    """A line of the log, in its format, that says how many are missing where it stands."""
    told = logging.LogRecord(
        "output", logging.WARNING, __file__, 0, "%d messages were dropped here: nobody read them", (lines,), None
    )
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _Handler):
            return f"{handler.format(told)}\n"
    return f"{told.getMessage()}\n"


class _Handler(logging.StreamHandler[TextIO]):
    """Redacts the finished line; an event that cannot be written down is told without its contents."""

    def __init__(self, stream: TextIO, redactor: Redactor) -> None:
        super().__init__(stream)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return self._redactor.redact(super().format(record))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's name
        """The standard one prints the message and its arguments as they are."""
        kind = sys.exc_info()[0]
        line = f"log_failed logger={record.name} error={kind.__name__ if kind else None}\n"
        try:
            self.stream.write(line)
            self.flush()
        except (OSError, ValueError):
            return  # the stream is closed: there is nowhere left to say it


def _formatter(
    line_format: str, redactor: Redactor, before: list[Processor], *, is_coloured: bool
) -> structlog.stdlib.ProcessorFormatter:
    def clean(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
        trace = _trace(event.pop("exc_info", None)) + str(event.pop("stack_info", None) or "")
        cleaned: EventDict = {
            _one_line(redactor.redact(str(name))): _value(str(name), value, redactor) for name, value in event.items()
        }
        if trace:
            cleaned["exception"] = _lines(_cut(redactor.redact(trace), MAX_TRACE_CHARACTERS))
        return cleaned

    renderer: Processor
    if line_format == "json":
        renderer = structlog.processors.JSONRenderer(ensure_ascii=False)
    else:
        renderer = structlog.dev.ConsoleRenderer(colors=is_coloured, exception_formatter=structlog.dev.plain_traceback)
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=before,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, clean, renderer],
    )


def _route_everything(handler: logging.Handler, threshold: int) -> None:
    """One handler at the root; libraries that brought their own lose them."""
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(threshold)
    for name in list(root.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(threshold, logging.WARNING))
    # uvicorn tells at info what our own events tell; its access log has addresses with tokens in them.
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING if threshold > logging.DEBUG else logging.DEBUG)
    logging.getLogger("uvicorn.access").setLevel(logging.CRITICAL)


def _on_crash(kind: type[BaseException], error: BaseException, _: object) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return  # Ctrl+C needs no trace
    structlog.get_logger("crash").critical("crashed", exc_info=error)


def _on_unraisable(unraisable: sys.UnraisableHookArgs) -> None:
    structlog.get_logger("crash").error(
        "error_ignored_by_python", message=unraisable.err_msg or "", exc_info=unraisable.exc_value
    )


def _on_thread_crash(crash: threading.ExceptHookArgs) -> None:
    structlog.get_logger("crash").error("thread_crashed", exc_info=crash.exc_value)


def _forms(secret: str) -> set[str]:
    """The secret as it stands, in addresses, in JSON, as Python shows it, and in base64 wherever it begins there."""
    forms = {secret, quote(secret, safe=""), quote(secret), quote_plus(secret), repr(secret.encode())[2:-1]}
    for within in (secret, json.dumps(secret)[1:-1]):  # the second: JSON as a text within JSON
        forms |= {json.dumps(within)[1:-1], json.dumps(within, ensure_ascii=False)[1:-1], repr(within)[1:-1]}
    raw = secret.encode()
    for shift in range(3):
        # A character of base64 that also holds bits of a neighbour differs from case to case: it is left out.
        start, end = -(-shift * 8 // 6), (shift + len(raw)) * 8 // 6
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            forms.add(encode(b"\0" * shift + raw).decode()[start:end])
    return {form for form in forms if len(form) >= _MIN_SECRET_CHARACTERS}


def _value(name: str, value: object, redactor: Redactor) -> str | int | float | bool | None:
    """Redacted together with its name, too: in the finished line a colour may stand between the two."""
    if value is None or isinstance(value, bool | int | float):
        return value
    text = redactor.redact(_text(value))
    if _TELLING_NAME.search(name):
        before = f"{name}="
        text = redactor.redact(before + text).removeprefix(before)
    return _one_line(_cut(text, MAX_VALUE_CHARACTERS))


def _text(value: object) -> str:
    try:
        return str(value)
    except Exception as trouble:  # noqa: BLE001  # a value that cannot be shown must not stop the event
        return f"<{type(value).__name__} cannot be shown: {type(trouble).__name__}>"


def _trace(exc_info: object) -> str:
    """Without local variables: they hold prompts and keys."""
    error: object = exc_info
    if exc_info is True:
        error = sys.exc_info()[1]
    elif isinstance(exc_info, tuple):
        error = exc_info[1]
    if not isinstance(error, BaseException):
        return ""
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=False).format())


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{first(text, limit)}… ({len(text) - limit} more)"


def _one_line(text: str) -> str:
    """Nothing that ends a line or commands a terminal."""
    return "".join(_visible(c) for c in text) if not text.isprintable() else text


def _lines(text: str) -> str:
    """Many lines, each set in: none can be taken for an event of its own."""
    return "\n".join(f"    {_one_line(line)}" for line in text.rstrip().split("\n"))


def _visible(character: str) -> str:
    # Cc and Cf: control and direction marks; Zl and Zp: line and paragraph ends; Cs: half a character.
    is_harmless = unicodedata.category(character) not in ("Cc", "Cf", "Zl", "Zp", "Cs")
    return character if is_harmless else ascii(character)[1:-1]
