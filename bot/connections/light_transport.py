"""HTTP beneath httpx by aiohttp, for many calls to one service; no proxy, no redirects, no cookies.

httpcore 1.0 looks at every connection that it keeps for every request. With 64 calls at a time one took 10.3 ms of CPU
by it, and takes 1.3 by this (medians of five runs each in turn, on a busy machine; what httpx itself does is in both).
What httpx promises holds:
its errors, its time-outs of single steps, and the name of the step before which nothing has left.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import aiohttp
import httpx
import yarl

from bot.connections.light_session import light_session

_LOG = logging.getLogger(__name__)

PIECE_BYTES = 256 * 1024
"""Larger bodies are sent in pieces, each within the time-out of a write. aiohttp itself has none."""
STARTED = "aiohttp.send_request_headers.started"
"""As httpcore names the step."""
_NO_HEADERS_OF_ITS_OWN = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class LightTransport(httpx.AsyncBaseTransport):
    """Made anywhere; the first request opens it, in whose event loop it stays."""

    def __init__(self, *, max_connections: int, keepalive_s: float, ssl_context: ssl.SSLContext) -> None:
        self._max_connections = max_connections
        self._keepalive_s = keepalive_s
        self._ssl_context = ssl_context
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Raises httpx.TransportError."""
        content = await request.aread()
        with _as_httpx(request):
            async with asyncio.timeout(None) as writing:
                response = await self._opened().request(
                    request.method,
                    yarl.URL(str(request.url), encoded=True),
                    headers=[(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw],
                    data=_in_pieces(request, content, writing) if len(content) > PIECE_BYTES else content or None,
                    timeout=_timeout(request),
                    allow_redirects=False,
                    trace_request_ctx=request,
                )
        return httpx.Response(
            response.status, headers=response.raw_headers, stream=_Body(request, response), request=request
        )

    async def aclose(self) -> None:
        """A request after it opens it anew, as httpx's own does."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            tracing = aiohttp.TraceConfig()
            # From either on the next bytes of the request may leave.
            tracing.on_connection_create_end.append(_tell_started)
            tracing.on_connection_reuseconn.append(_tell_started)
            self._session = light_session(
                connector=aiohttp.TCPConnector(
                    limit=self._max_connections, keepalive_timeout=self._keepalive_s, ssl=self._ssl_context
                ),
                timeout=aiohttp.ClientTimeout(total=None),  # each call has its own
                skip_auto_headers=_NO_HEADERS_OF_ITS_OWN,
                trace_configs=[tracing],
            )
        return self._session


async def _in_pieces(request: httpx.Request, content: bytes, writing: asyncio.Timeout) -> AsyncIterator[memoryview]:
    """Each piece is asked for once the one before it has left. `writing` ends where one takes too long."""
    loop = asyncio.get_running_loop()
    write_s = request.extensions.get("timeout", {}).get("write")
    for start in range(0, len(content), PIECE_BYTES):
        if write_s is not None:
            writing.reschedule(loop.time() + write_s)
        yield memoryview(content)[start : start + PIECE_BYTES]
    writing.reschedule(None)


class _Body(httpx.AsyncByteStream):
    def __init__(self, request: httpx.Request, response: aiohttp.ClientResponse) -> None:
        self._request = request
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx(self._request):
            async for piece in self._response.content.iter_any():
                yield piece

    async def aclose(self) -> None:
        """A connection with more to read is closed, any other one kept."""
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


async def _tell_started(_: aiohttp.ClientSession, context: SimpleNamespace, __: object) -> None:
    request: httpx.Request = context.trace_request_ctx
    trace = request.extensions.get("trace")
    if trace is not None:
        await trace(STARTED, {"request": request})


def _timeout(request: httpx.Request) -> aiohttp.ClientTimeout:
    limits: dict[str, Any] = request.extensions.get("timeout", {})
    connect_s, pool_s = limits.get("connect"), limits.get("pool")
    waited_s = None if connect_s is None or pool_s is None else connect_s + pool_s
    return aiohttp.ClientTimeout(total=None, connect=waited_s, sock_connect=connect_s, sock_read=limits.get("read"))


@contextmanager
def _as_httpx(request: httpx.Request) -> Iterator[None]:
    """What aiohttp raises, as httpx calls it. Logged is the kind of error alone: its words may repeat a header."""
    try:
        yield
    except (aiohttp.ClientError, OSError) as error:  # TimeoutError is an OSError
        _LOG.debug("no_answer error=%s", type(error).__name__)
        raise _kind_of(error)(str(error), request=request) from error


def _kind_of(error: Exception) -> type[httpx.TransportError]:
    match error:
        case aiohttp.ConnectionTimeoutError():
            return httpx.ConnectTimeout
        case aiohttp.ClientConnectorError():
            return httpx.ConnectError
        case aiohttp.ServerTimeoutError():
            return httpx.ReadTimeout
        case TimeoutError():
            return httpx.WriteTimeout
        case _:
            return httpx.ReadError
