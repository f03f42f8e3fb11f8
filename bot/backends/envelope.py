"""What the service answers, read with suspicion: every field may be missing, odd or meant to do harm.

Z Image Turbo HTTP API: every answer is `{"code": …, "message": …, "data": {…}}`, where `code` may disagree with the
HTTP status (both must be success), other fields vary, and the spelling of a failed status is not documented.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum, auto

from bot.backends.wordings import advice_of
from bot.model.backend_errors import Cause
from bot.model.images import (
    MAX_PROMPT_CHARACTERS,
    Done,
    Failed,
    ImageRef,
    InProgress,
    ProviderFacts,
    TaskId,
    TaskStatus,
)
from bot.model.signs import first

MAX_DETAIL_CHARACTERS = 200
MAX_CAUSE_CHARACTERS = 500
MAX_MESSAGE_CHARACTERS = 2000
"""What is read of a message, before it is cleaned and cut."""
MIN_SECRET_CHARACTERS = 6
"""A shorter key (of a server for trying things out) is not looked for: it would be found inside of harmless words."""
MAX_TASK_ID_CHARACTERS = 256
MAX_CREATED_AT_CHARACTERS = 64
MAX_CONSUMED_CREDITS = 1_000_000_000
MAX_QUEUE_POSITION = 1_000_000
MAX_IMAGES = 8
MAX_URL_CHARACTERS = 8192
MAX_RETRY_AFTER_S = 300.0
"""A longer wait is cut to this: jobs have a deadline, and a mistaken or malicious header must not silence the bot."""

_ADDRESS = re.compile(r"(\b[a-z][a-z0-9+.-]*://|\bwww\.|\bdata:)\S+", re.IGNORECASE)
_BEARER = re.compile(r"\bbearer\s+\S+", re.IGNORECASE)
_TOKEN = re.compile(
    r"\b(?:sk|pk|rk|key|token|secret)[-_](?=[\w-]*[0-9])[\w-]{8,}|(?=[\w+/=-]*[0-9])[\w+/=-]{24,}",
    re.IGNORECASE | re.ASCII,
)
"""What looks like a secret: a known prefix, or a run with digits that is too long to be a word."""
_PATHS = (
    re.compile(r"""(['"`])(?:[a-z]:|~|\.{1,2})?[\\/][^'"`]*\1""", re.IGNORECASE),
    re.compile(r"""(?<![^\s(\[=,:;'"`<])(?:[a-z]:[\\/]|\\\\|~[\\/])[^\s'"`]+""", re.IGNORECASE),
    re.compile(r"""(?<![^\s(\[=,:;'"`<])(?:\.{1,2})?/[^\s/'"`<>]+/[^\s'"`]*"""),
    re.compile(r"""(?<![^\s(\[=,:;'"`<])[\w.-]+(?:[\\/][\w.-]+){2,}"""),
)
"""In quotes, where it may have blanks; of Windows or someone's home; absolute; relative, of three parts and more."""
_SECONDS = re.compile(r"[+-]?[0-9]{1,18}(\.[0-9]{1,18})?")


class Verdict(Enum):
    """What an answer means, HTTP status and envelope code taken together."""

    OK = auto()
    KEY_INVALID = auto()
    BALANCE_USED_UP = auto()
    SLOW_DOWN = auto()
    REFUSED = auto()
    TROUBLE = auto()


NOT_THE_PERSONS_FAULT = frozenset({404, 405, 408, 425})
"""Of the other 4xx, those that nobody's request is to blame for, where they come without the service's own word: an
address that is not there (a proxy, while the service behind it starts anew), and "later"."""
_NAMED = {401: Verdict.KEY_INVALID, 402: Verdict.BALANCE_USED_UP, 429: Verdict.SLOW_DOWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """`code` is None where there is no number in its place."""

    code: int | None = None
    message: object = ""
    data: Mapping[str, object] = field(default_factory=dict)


def read_envelope(body: bytes | None) -> Envelope | None:
    """None where the body is no JSON object (cut off, too deep, with a number too long to read, …)."""
    if body is None:
        return None
    try:
        whole = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(whole, dict):
        return None
    data = whole.get("data")
    return Envelope(
        code=_code(whole.get("code")),
        message=whole.get("message"),
        data=data if isinstance(data, dict) else {},
    )


def judge(http_status: int, envelope: Envelope | None) -> Verdict:
    """Success only where both say so. An error's envelope can make it more specific, never a success."""
    code = envelope.code if envelope else None
    if http_status >= 400:
        return _NAMED.get(code or 0) or _judge_error(http_status)
    if not 200 <= http_status < 300 or code is None:
        return Verdict.TROUBLE
    return Verdict.OK if 200 <= code < 300 else _judge_error(code)


def _judge_error(code: int) -> Verdict:
    return _NAMED.get(code) or (Verdict.REFUSED if 400 <= code < 500 else Verdict.TROUBLE)


def read_task_id(value: object, *, secret: str) -> TaskId | None:
    """Text or a number, of sane length and characters; None for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return None
    is_sane = 0 < len(value) <= MAX_TASK_ID_CHARACTERS and value.isprintable() and value.strip() == value
    return TaskId(value) if is_sane and not _tells(value, secret) else None


def read_status(envelope: Envelope, asked: TaskId, *, secret: str) -> TaskStatus | None:
    """None where the answer makes no sense, or is about another task: somebody else's picture is not handed out.

    SUCCESS without an address to fetch from is a failure: asking again would not bring one, and nobody pays.
    An unknown status is a failure where an error message comes with it, else the work goes on.
    """
    data = envelope.data
    if data.get("task_id") is not None and read_task_id(data["task_id"], secret=secret) != asked:
        return None
    status, error = data.get("status"), data.get("error_message")
    state = status.strip().upper() if isinstance(status, str) else ""
    said = operators_text(error, secret=secret)
    facts, detail = _facts(data), safe_text(error, secret=secret)
    failed = Failed(detail=detail, advice=advice_of("", said), cause=Cause(said=said), facts=facts)
    if state == "SUCCESS":
        images = _images(data.get("response"), secret=secret)
        return Done(images=images, facts=facts) if images else failed
    if state != "IN_PROGRESS" and (state == "FAILED" or error):
        return failed
    if not state:
        return None
    return InProgress(fraction=_fraction(data.get("progress")))


def retry_after_s(header: str | None, *, now: datetime) -> float:
    """Seconds (with or without decimals) or an HTTP date, as 0 to 300 s; 0 for what cannot be read."""
    text = (header or "").strip()
    if _SECONDS.fullmatch(text):
        wait_s = float(text)
    else:
        try:
            at = parsedate_to_datetime(text)
        except (ValueError, TypeError, LookupError, OverflowError):
            return 0.0
        wait_s = ((at if at.tzinfo else at.replace(tzinfo=UTC)) - now).total_seconds()
    return min(max(wait_s, 0.0), MAX_RETRY_AFTER_S)


def safe_text(text: object, *, secret: str) -> str:
    """One line of at most 200 characters that a person may read: no control or invisible characters, no addresses, no
    paths of files, and nothing that is or looks like a key. "" for what is no text."""
    return _line(text, secret=secret, hidden=(_ADDRESS, _BEARER, _TOKEN, *_PATHS), limit=MAX_DETAIL_CHARACTERS)


def operators_text(text: object, *, secret: str) -> str:
    """The same for the operator: at most 500 characters, and with the paths, which say what is missing where."""
    return _line(text, secret=secret, hidden=(_ADDRESS, _BEARER, _TOKEN), limit=MAX_CAUSE_CHARACTERS)


def _line(text: object, *, secret: str, hidden: Sequence[re.Pattern[str]], limit: int) -> str:
    if not isinstance(text, str):
        return ""
    line = "".join(c for c in text[:MAX_MESSAGE_CHARACTERS] if c.isspace() or unicodedata.category(c)[0] != "C")
    if len(secret) >= MIN_SECRET_CHARACTERS:
        line = line.replace(secret, "…")
    if len(text) > MAX_MESSAGE_CHARACTERS:
        # The cut may have gone through the key, and left a part of it at the end.
        line = line[: -len(secret)]
    for pattern in hidden:
        line = pattern.sub("…", line)
    line = " ".join(line.split())
    return line if len(line) <= limit else first(line, limit - 1) + "…"


def _tells(text: str, secret: str) -> bool:
    return len(secret) >= MIN_SECRET_CHARACTERS and secret in text


def _code(value: object) -> int | None:
    match value:
        case bool():
            return None
        case int():
            return value
        case float() if value.is_integer():
            return int(value)
        case str() if re.fullmatch(r"\s*[0-9]{1,6}\s*", value, re.ASCII):
            return int(value)
        case _:
            return None


def _images(value: object, *, secret: str) -> tuple[ImageRef, ...]:
    """The addresses; whether one may be fetched is decided where it is fetched."""
    items = value if isinstance(value, list) else [value]
    texts = (item.strip() for item in items if isinstance(item, str))
    good = (text for text in texts if 0 < len(text) <= MAX_URL_CHARACTERS and text.isprintable())
    return tuple(ImageRef(text) for text in dict.fromkeys(good) if not _tells(text, secret))[:MAX_IMAGES]


def _facts(data: Mapping[str, object]) -> ProviderFacts:
    consumed, created_at = data.get("consumed_credits"), data.get("created_at")
    unread = data.get("unread_characters")
    is_unread = isinstance(unread, int) and not isinstance(unread, bool) and 0 <= unread <= MAX_PROMPT_CHARACTERS
    is_count = isinstance(consumed, int) and not isinstance(consumed, bool) and 0 <= consumed <= MAX_CONSUMED_CREDITS
    is_text = isinstance(created_at, str) and created_at.isprintable()
    return ProviderFacts(
        consumed_credits=consumed if is_count and isinstance(consumed, int) else None,
        created_at=created_at[:MAX_CREATED_AT_CHARACTERS] if is_text and isinstance(created_at, str) else None,
        unread_characters=unread if is_unread and isinstance(unread, int) else 0,
    )


def _fraction(value: object) -> float | None:
    """0 to 1; a number above 1 is taken as a percentage."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e9 < value < 1e9:
        return None
    return min(max(value if value <= 1 else value / 100, 0.0), 1.0)
