"""HTTP to an engine of the operator's own: one attempt a call, bounded in time and size.

As with the hosted service, no proxy of the environment is asked, no redirect followed, no cookie kept, and no error is
chained to one of httpx, whose requests carry the key.
"""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Protocol

import httpx

from bot.backends.envelope import NOT_THE_PERSONS_FAULT, retry_after_s, safe_text
from bot.model.backend_errors import BackendError, Refused, TryLater, Unavailable
from bot.ports import Clock, Health

MAX_ANSWER_BYTES = 64 * 1024 * 1024
"""A picture of 32 MiB as base64, and what stands around it."""
FEED_BYTES = 256 * 1024
"""What is collected before a thread decodes it and writes it to disk."""
KEEPALIVE_S = 4.0
"""Shorter than the 5 s after which uvicorn closes an idle connection: a POST sent into a closing one is lost."""
MAX_REST_BYTES = 8 * 1024 * 1024
"""An answer without pictures, as ComfyUI's queue with all its graphs."""
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
class Heard:
    """An answer. `content` is None where it was no JSON, or where nobody could read it to its end."""

    status: int
    content: object = field(repr=False)
    retry_after: str | None = field(repr=False)

    @property
    def is_ok(self) -> bool:
        return 200 <= self.status < 300 and self.content is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheard:
    """No answer. `was_sent` as soon as the first byte of the request may have left."""

    was_sent: bool


class EngineHttp:
    """One pool of connections to one engine."""

    def __init__(
        self,
        *,
        url: str,
        key: str,
        clock: Clock,
        max_connections: int,
        timeouts: EngineTimeouts,
        ssl_context: ssl.SSLContext | None,
    ) -> None:
        self._url = url
        self._key = key
        self._clock = clock
        self._timeouts = timeouts
        authorization = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx.AsyncClient(
            headers={
                **authorization,
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "User-Agent": "imagine-bot",
            },
            verify=ssl_context or httpx.create_ssl_context(),
            trust_env=False,
            follow_redirects=False,
            cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
            limits=httpx.Limits(
                max_connections=max_connections,
                max_keepalive_connections=max_connections,
                keepalive_expiry=KEEPALIVE_S,
            ),
            timeout=httpx.Timeout(connect=timeouts.connect_s, read=None, write=timeouts.write_s, pool=timeouts.pool_s),
        )

    async def aclose(self) -> None:
        await self._client.aclose()

    async def get(self, path: str, *, timeout_s: float | None = None, reader: Reader | None = None) -> Heard | Unheard:
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
    ) -> Heard | Unheard:
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

    def error_of(self, heard: Heard) -> BackendError | None:
        """What an answer says that is no success. None where it is one; then `content` is there."""
        if heard.is_ok:
            return None
        if heard.status in (401, 403):
            return Unavailable(reason="key_invalid")
        if heard.status == 402:
            return Unavailable(reason="balance_used_up")
        if heard.status == 429:
            return TryLater(after_s=retry_after_s(heard.retry_after, now=self._clock.now()))
        if 400 <= heard.status < 500 and heard.status not in NOT_THE_PERSONS_FAULT:
            return Refused(detail=self.said(heard))
        return Unavailable(reason="down")

    def said(self, heard: Heard) -> str:
        """The engine's own words about an error, safe to show."""
        return self.safe(_message(heard.content))

    def safe(self, text: object) -> str:
        return safe_text(text, secret=self._key)

    def health_of(self, heard: Heard | Unheard, *, well: str, queued: int | None = None) -> Health:
        """What an answer to a ping means."""
        if isinstance(heard, Unheard):
            return Health(is_ok=False, detail="The engine cannot be reached.")
        if heard.status in (401, 403):
            return Health(is_ok=False, detail=f"The engine refuses the key ({heard.status}).")
        if not heard.is_ok:
            return Health(is_ok=False, detail=f"The engine does not answer as expected (HTTP {heard.status}).")
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
    ) -> Heard | Unheard:
        was_sent = False

        async def watch(event: str, _info: Mapping[str, object]) -> None:
            # httpcore 1.0 names the steps of a request; before the first of these nothing has left on the connection.
            nonlocal was_sent
            was_sent = was_sent or event.endswith(".send_request_headers.started")
            if on_sent is not None and event.endswith(".send_request_body.complete"):
                on_sent()

        response: httpx.Response | None = None
        whole: object = None
        is_cut_off = True
        try:
            async with (
                asyncio.timeout(timeout_s),
                self._client.stream(
                    method,
                    self._url + path,
                    content=content,
                    headers={"Content-Type": "application/json"} if content else None,
                    extensions={"trace": watch},
                ) as response,
            ):
                whole = await _read(response, reader)
                is_cut_off = False
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError, OSError):
            pass
        if response is None or (is_cut_off and response.is_success):
            return Unheard(was_sent=was_sent)
        return Heard(status=response.status_code, content=whole, retry_after=response.headers.get("retry-after"))


def field_of(found: object, name: str) -> object:
    """What stands under a name, in an answer that may be anything."""
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
    if response.headers.get("content-encoding", "identity").lower() != "identity":
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
