"""HTTP calls to a service that makes pictures: one attempt each, bounded in time.

Only a proxy that is given is asked, no redirect followed and no cookie kept. The key goes into one header of these
calls and nowhere else: no error leaves that knows the request, as those of httpx do.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Generic, TypeVar

import httpx

from bot.backends.certificates import trusted

KEEPALIVE_S = 4.0
"""Shorter than the 5 s after which Node and uvicorn close an idle connection: a POST sent into a closing one is lost,
and nobody knows whether it arrived."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpAnswer(Generic[T]):
    """A status line and headers that came. `content` is None where no sense could be made of the body, or where
    it `is_cut_off`. What a service says may repeat the key, so that it is not shown where an answer is printed."""

    status: int
    content: T | None = field(repr=False)
    retry_after: str | None = field(repr=False)
    is_cut_off: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoAnswer:
    """`was_sent` as soon as the first byte of the request may have left."""

    was_sent: bool


class HttpCalls:
    """One pool of connections to one address. `timeouts` are those of single steps; each call has one of its own for
    all of them together. `key` is "" where the service asks for none. `transport` carries the calls in the place of
    httpx's own: it knows no proxy, and LightTransport calls no `on_sent`."""

    def __init__(
        self,
        *,
        url: str,
        key: str,
        max_connections: int,
        timeouts: httpx.Timeout,
        ssl_context: ssl.SSLContext | None,
        proxy: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._url = url
        authorization = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx.AsyncClient(
            headers={
                **authorization,
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "User-Agent": "imagine-bot",
            },
            verify=ssl_context or trusted(),
            transport=transport,
            trust_env=False,
            proxy=proxy,
            follow_redirects=False,
            cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
            limits=httpx.Limits(
                max_connections=max_connections,
                max_keepalive_connections=max_connections,
                keepalive_expiry=KEEPALIVE_S,
            ),
            timeout=timeouts,
        )

    async def aclose(self) -> None:
        await self._client.aclose()

    async def call(
        self,
        method: str,
        path: str,
        *,
        read: Callable[[httpx.Response], Awaitable[T | None]],
        timeout_s: float,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        on_sent: Callable[[], None] | None = None,
    ) -> HttpAnswer[T] | NoAnswer:
        """`read` makes the content of the body. `on_sent` is called when the whole request has left.

        Trouble with the network is told by what is returned. A full disk, where `read` writes to one, is the same.
        """
        was_sent = False

        async def watch(event: str, info: Mapping[str, object]) -> None:
            # httpcore 1.0 names the steps of a request; before the first of these nothing has left on the connection.
            # What asks a proxy for the way there is a request of its own, and has reached nobody else.
            nonlocal was_sent
            if event.endswith(".send_request_headers.started"):
                was_sent = was_sent or getattr(info.get("request"), "method", b"") != b"CONNECT"
            if was_sent and on_sent is not None and event.endswith(".send_request_body.complete"):
                on_sent()

        json_type = {"Content-Type": "application/json"} if content else {}
        response: httpx.Response | None = None
        found: T | None = None
        is_cut_off = True
        try:
            async with (
                asyncio.timeout(timeout_s),
                self._client.stream(
                    method,
                    self._url + path,
                    params=params,
                    headers={**json_type, **(headers or {})},
                    content=content,
                    extensions={"trace": watch},
                ) as response,
            ):
                found = await read(response)
                is_cut_off = False
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError, OSError):
            pass
        if response is None:
            return NoAnswer(was_sent=was_sent)
        return HttpAnswer(
            status=response.status_code,
            content=found,
            retry_after=_retry_after(response.headers),
            is_cut_off=is_cut_off,
        )


def _retry_after(headers: httpx.Headers) -> str | None:
    """`Retry-After`; where there is OpenAI's `retry-after-ms`, which is more exact, that in seconds."""
    exact_ms = headers.get("retry-after-ms", "").strip()
    if re.fullmatch(r"[0-9]{1,12}(\.[0-9]{1,6})?", exact_ms):
        return f"{float(exact_ms) / 1000:.6f}"
    said: str | None = headers.get("retry-after")
    return said


def is_packed(response: httpx.Response) -> bool:
    """Whether the body is compressed, although it was asked for plainly: then nobody knows how large it is."""
    packing: str = response.headers.get("content-encoding", "identity")
    return packing.lower() != "identity"
