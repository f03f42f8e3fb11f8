"""HTTP to an engine of the operator's own: what is asked as JSON, and what the answers mean."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import httpx

from bot.backends.envelope import NOT_THE_PERSONS_FAULT, retry_after_s, safe_text
from bot.backends.http_calls import HttpCalls, NoAnswer, is_packed
from bot.backends.verdicts import USED_UP, cause_of, error_of_refusal
from bot.backends.wordings import advice_of, is_about_words
from bot.model.backend_errors import Ambiguous, BackendError, Cause, Refused, TryLater, Unavailable
from bot.model.images import Failed
from bot.ports import Clock, Health

MAX_ANSWER_BYTES = 64 * 1024 * 1024
"""A picture of 32 MiB as base64, and what stands around it."""
FEED_BYTES = 256 * 1024
"""So much of a body is collected before a thread decodes it and writes it to disk."""
MAX_REST_BYTES = 8 * 1024 * 1024
"""Of an answer without pictures, such as ComfyUI's queue with all its graphs."""
MAX_MESSAGE_DEPTH = 6
_MESSAGE_FIELDS = ("error", "detail", "message", "msg")


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineTimeouts:
    """In seconds. `paint_s` bounds a call that answers with the finished picture; a job's deadline is usually shorter.
    `settle_s` is how long such a call is listened to for an error before the picture counts as being made."""

    pool_s: float = 5.0
    connect_s: float = 5.0
    write_s: float = 30.0
    call_s: float = 30.0
    paint_s: float = 3600.0
    settle_s: float = 0.5


class Reader(Protocol):
    """Reads an answer as it comes. Raises ValueError where it makes no sense, OSError where the disk is full."""

    def feed(self, piece: bytes) -> None: ...

    def whole(self) -> object: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an engine answered. `content` is None where the body was no JSON, too large, or cut off."""

    status: int
    content: object = field(repr=False)
    retry_after: str | None = field(repr=False)

    @property
    def is_ok(self) -> bool:
        return 200 <= self.status < 300 and self.content is not None


class EngineHttp:
    """One pool of connections to one engine."""

    def __init__(
        self,
        *,
        url: str,
        key: str = "",
        clock: Clock,
        max_connections: int,
        timeouts: EngineTimeouts | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._key = key
        self._clock = clock
        self._timeouts = timeouts or EngineTimeouts()
        self._http = HttpCalls(
            url=url,
            key=key,
            max_connections=max_connections,
            timeouts=httpx.Timeout(
                connect=self._timeouts.connect_s,
                read=None,
                write=self._timeouts.write_s,
                pool=self._timeouts.pool_s,
            ),
            ssl_context=ssl_context,
        )

    async def aclose(self) -> None:
        await self._http.aclose()

    async def get(
        self, path: str, *, timeout_s: float | None = None, reader: Reader | None = None
    ) -> Answer | NoAnswer:
        timeout_s = timeout_s or self._timeouts.call_s
        return await self._call("GET", path, reader=reader or _InMemory(), timeout_s=timeout_s)

    async def post(
        self,
        path: str,
        body: Mapping[str, object],
        *,
        timeout_s: float | None = None,
        reader: Reader | None = None,
        on_sent: Callable[[], None] | None = None,
    ) -> Answer | NoAnswer:
        """`on_sent` is called when the whole request has left."""
        content = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        return await self._call(
            "POST",
            path,
            content=content,
            reader=reader or _InMemory(),
            timeout_s=timeout_s or self._timeouts.call_s,
            on_sent=on_sent,
        )

    def content_of(self, answer: Answer | NoAnswer) -> object:
        """What an answer to a question holds. Raises TryLater, Refused, Unavailable."""
        if isinstance(answer, NoAnswer):
            raise Unavailable(reason="down")
        error = self.error_of(answer)
        if error is not None:
            raise error
        return answer.content

    def submitted(self, answer: Answer | NoAnswer) -> object:
        """What an answer to a submit holds. Raises TryLater, Refused, Unavailable, Ambiguous."""
        if isinstance(answer, NoAnswer) and answer.was_sent:
            raise Ambiguous
        return self.content_of(answer)

    def error_of(self, answer: Answer) -> BackendError | None:
        """What an answer says that is no success. None where it is one; then `content` is there."""
        if answer.is_ok:
            return None
        if answer.status in (401, 402):
            reason = "key_invalid" if answer.status == 401 else "balance_used_up"
            return Unavailable(reason=reason, cause=self.cause_of(answer.content))
        cause = self.cause_of(answer.content)
        if answer.status == 403 and not is_about_words(cause.code, cause.said):
            return Unavailable(reason="key_invalid", cause=cause)
        if answer.status == 429 and cause.code not in USED_UP:
            return TryLater(after_s=retry_after_s(answer.retry_after, now=self._clock.now()))
        if 400 <= answer.status < 500:
            error = error_of_refusal(cause, detail=self.said(answer.content))
            is_known = not isinstance(error, Refused) or error.is_certain
            if is_known or answer.status not in NOT_THE_PERSONS_FAULT:
                return error
        return self._trouble_of(answer, cause)

    def _trouble_of(self, answer: Answer, cause: Cause) -> BackendError:
        """A 503 may name a time: Xinference 4.1 does while it loads a model."""
        after_s = retry_after_s(answer.retry_after, now=self._clock.now())
        if answer.status == 503 and after_s:
            return TryLater(after_s=after_s)
        return Unavailable(reason="down", cause=cause)

    def cause_of(self, content: object) -> Cause:
        """What the operator is told of an error."""
        return cause_of(content, secret=self._key, message=_message(content))

    def failure_of(self, content: object) -> Failed:
        """What an engine says of a picture that it accepted and did not make."""
        cause = self.cause_of(content)
        return Failed(detail=self.said(content), advice=advice_of(cause.code, cause.said), cause=cause)

    def said(self, content: object) -> str:
        """The engine's own words about an error, cleaned so that a person may read them."""
        return self.safe(_message(content))

    def safe(self, text: object) -> str:
        return safe_text(text, secret=self._key)

    def health_of(self, answer: Answer | NoAnswer, *, well: str, queued: int | None = None) -> Health:
        """What an answer to a ping means."""
        if isinstance(answer, NoAnswer):
            return Health(is_ok=False, detail="The engine cannot be reached.")
        if answer.status in (401, 403):
            return Health(is_ok=False, detail=f"The engine refuses the key ({answer.status}).")
        if not answer.is_ok:
            return Health(is_ok=False, detail=f"The engine does not answer as expected (HTTP {answer.status}).")
        return Health(is_ok=True, detail=well, queued=queued)

    async def _call(
        self,
        method: str,
        path: str,
        *,
        content: bytes | None = None,
        reader: Reader,
        timeout_s: float,
        on_sent: Callable[[], None] | None = None,
    ) -> Answer | NoAnswer:
        answer = await self._http.call(
            method,
            path,
            content=content,
            read=lambda response: _read(response, reader),
            timeout_s=timeout_s,
            on_sent=on_sent,
        )
        if isinstance(answer, NoAnswer):
            return answer
        if answer.is_cut_off and 200 <= answer.status < 300:
            return NoAnswer(was_sent=True)
        return Answer(status=answer.status, content=answer.content, retry_after=answer.retry_after)


def field_of(found: object, name: str) -> object:
    """A field of an answer; None where the answer is no object, or has no such field."""
    value: object = found.get(name) if isinstance(found, Mapping) else None
    return value


class _InMemory:
    """For answers without pictures."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, piece: bytes) -> None:
        self._bytes += piece
        if len(self._bytes) > MAX_REST_BYTES:
            raise ValueError("The answer is too long.")

    def whole(self) -> object:
        try:
            return json.loads(self._bytes) if self._bytes else {}
        except RecursionError:
            raise ValueError("The answer is nested too deep.") from None


async def _read(response: httpx.Response, reader: Reader) -> object:
    """What the reader makes of the body; None where that is nothing."""
    if is_packed(response):
        return None
    waiting, size_bytes = bytearray(), 0
    try:
        async for piece in response.aiter_raw():
            waiting += piece
            size_bytes += len(piece)
            if size_bytes > MAX_ANSWER_BYTES:
                return None
            if len(waiting) >= FEED_BYTES:
                await asyncio.to_thread(reader.feed, bytes(waiting))
                waiting.clear()
        if size_bytes >= FEED_BYTES:
            return await asyncio.to_thread(_finished, reader, bytes(waiting))
        return _finished(reader, bytes(waiting))
    except ValueError:
        return None


def _finished(reader: Reader, last: bytes) -> object:
    reader.feed(last)
    return reader.whole()


def _message(content: object) -> object:
    """`{"error": {"message": …}}` (OpenAI), `{"error": …}`, `{"message": …}`, `{"detail": …}` (FastAPI), where the
    last may be a list of what is wrong with which field."""
    for _ in range(MAX_MESSAGE_DEPTH):
        if isinstance(content, list):
            content = content[0] if content else ""
        elif isinstance(content, dict):
            content = next((content[name] for name in _MESSAGE_FIELDS if content.get(name)), "")
    return content
