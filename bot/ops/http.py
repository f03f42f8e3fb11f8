"""The operators' HTTP: is it alive, is it ready, what does it count; and the server that carries the page, too."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hmac
import ipaddress
import socket
from base64 import b64decode
from binascii import Error as NotBase64
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterator, Mapping
from types import TracebackType
from typing import Self

import structlog
import uvicorn
from fastapi import FastAPI
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.model.errors import BotError
from bot.ops.clock import SystemClock
from bot.ops.metrics import CONTENT_TYPE, Metrics
from bot.ports import Clock, Health

Ping = Callable[[], Awaitable[Health]]

PING_TIMEOUT_S = 5.0
READINESS_KEPT_S = 2.0
FREE_TRIES = 10
"""Wrong passwords from one address within TRIES_FORGOTTEN_AFTER_S; then it has to wait."""
TRIES_FORGOTTEN_AFTER_S = 60.0
_MAX_ADDRESSES = 1000
_MAX_CONNECTIONS = 1000
_MAX_HEADER_BYTES = 32 * 1024
_MAX_WEBSOCKET_MESSAGE_BYTES = 1024 * 1024
_BACKLOG = 256
_ABORT_AFTER_S = 2.0
"""Beyond the grace: for the application's own shutdown, and for what ignores its cancellation."""

# The page's library compiles its templates in the browser, hence 'unsafe-eval' and 'unsafe-inline'.
_CONTENT_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
SECURITY_HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": _CONTENT_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class PortInUse(BotError):
    """Another program listens there."""

    key = "startup.port_in_use"
    names = ("host", "port")


class CannotListen(BotError):
    """Not an address of this machine, or a port that is not ours to take. `detail` is the system's own word."""

    key = "startup.cannot_listen"
    names = ("host", "port", "detail")


def create_app(
    *, metrics: Metrics, pings: Mapping[str, Ping], password: str | None, clock: Clock | None = None
) -> FastAPI:
    """An application with /livez, /readyz and /metrics, to which the page is added.

    With a password (HTTP Basic, any user name) /metrics and the details of /readyz are for those who know it.
    """
    clock = clock or SystemClock()
    endpoints = _Endpoints(
        metrics=metrics, readiness=Readiness(pings=pings, clock=clock), password=password, clock=clock
    )
    app = FastAPI(
        title="imagine-bot",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        routes=[
            Route("/livez", endpoints.livez),
            Route("/readyz", endpoints.readyz),
            Route("/metrics", endpoints.metrics),
        ],
    )
    app.add_middleware(SecurityHeaders)
    return app


class SecurityHeaders:
    """On every answer, unless the page has set its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


class Readiness:
    """Asks every port at once, at most every READINESS_KEPT_S, however many want to know."""

    def __init__(self, *, pings: Mapping[str, Ping], clock: Clock, timeout_s: float = PING_TIMEOUT_S) -> None:
        self._pings = dict(pings)
        self._clock = clock
        self._timeout_s = timeout_s
        self._lock = asyncio.Lock()
        self._kept: dict[str, Health] | None = None
        self._asked_at_s = 0.0

    async def ask(self) -> Mapping[str, Health]:
        async with self._lock:
            now_s = self._clock.monotonic_s()
            if self._kept is None or now_s - self._asked_at_s >= READINESS_KEPT_S:
                async with asyncio.TaskGroup() as group:
                    tasks = {name: group.create_task(self._ask(name, ping)) for name, ping in self._pings.items()}
                self._kept = {name: task.result() for name, task in tasks.items()}
                self._asked_at_s = self._clock.monotonic_s()
            return self._kept

    async def _ask(self, name: str, ping: Ping) -> Health:
        try:
            async with asyncio.timeout(self._timeout_s):
                return await ping()
        except TimeoutError:
            return Health(is_ok=False, detail=f"no answer within {self._timeout_s:g} s")
        except Exception as trouble:  # noqa: BLE001  # a ping that breaks is an answer, too: not ready
            structlog.get_logger("bot").error("ping_failed", ping=name, exc_info=trouble)
            return Health(is_ok=False, detail="failed; the log says why")


class _Endpoints:
    def __init__(self, *, metrics: Metrics, readiness: Readiness, password: str | None, clock: Clock) -> None:
        self._metrics = metrics
        self._readiness = readiness
        self._guard = _Guard(password=password, clock=clock)

    async def livez(self, _: Request) -> Response:
        return PlainTextResponse("alive\n", headers={"Cache-Control": "no-store"})

    async def readyz(self, request: Request) -> Response:
        refusal = self._guard.refusal(request)
        if refusal is not None and "authorization" in request.headers:
            return refusal
        checks = await self._readiness.ask()
        is_ready = all(health.is_ok for health in checks.values())
        answer: dict[str, str | dict[str, dict[str, str | bool]]] = {"status": "ready" if is_ready else "not ready"}
        if refusal is None:
            answer["checks"] = {name: {"ok": health.is_ok, "detail": health.detail} for name, health in checks.items()}
        return JSONResponse(answer, status_code=200 if is_ready else 503, headers={"Cache-Control": "no-store"})

    async def metrics(self, request: Request) -> Response:
        refusal = self._guard.refusal(request)
        if refusal is not None:
            return refusal
        text = await self._metrics.render()
        return Response(text, media_type=CONTENT_TYPE, headers={"Cache-Control": "no-store"})


class _Guard:
    """HTTP Basic with one password, and a bound on how often one address may guess it."""

    def __init__(self, *, password: str | None, clock: Clock) -> None:
        self._password = password.encode() if password is not None else None
        self._clock = clock
        self._wrong: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def refusal(self, request: Request) -> Response | None:
        """None where the password is right, or none is needed."""
        given = _basic_password(request.headers.get("authorization", ""))
        if self._password is None:
            return None
        if given is None:
            return _ask_for_password()
        address = request.client.host if request.client else ""
        since_s, tries = self._wrong.get(address, (self._clock.monotonic_s(), 0))
        if self._clock.monotonic_s() - since_s >= TRIES_FORGOTTEN_AFTER_S:
            since_s, tries = self._clock.monotonic_s(), 0
        if tries >= FREE_TRIES:
            return PlainTextResponse(
                "Too many wrong passwords.\n",
                status_code=429,
                headers={"Retry-After": str(int(TRIES_FORGOTTEN_AFTER_S))},
            )
        if hmac.compare_digest(given, self._password):
            return None
        self._wrong[address] = (since_s, tries + 1)
        self._wrong.move_to_end(address)
        if len(self._wrong) > _MAX_ADDRESSES:
            self._wrong.popitem(last=False)
        return _ask_for_password()


def _basic_password(header: str) -> bytes | None:
    scheme, _, credentials = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        _, colon, password = b64decode(credentials.strip(), validate=True).partition(b":")
    except (NotBase64, ValueError):
        return None
    return password if colon else None


def _ask_for_password() -> Response:
    return PlainTextResponse(
        "This needs the password of the page (WEB_PASSWORD), with any user name.\n",
        status_code=401,
        headers={"WWW-Authenticate": 'Basic realm="imagine-bot", charset="UTF-8"', "Cache-Control": "no-store"},
    )


class HttpServer:
    """uvicorn in the caller's event loop: `async with HttpServer(...) as server`.

    Leaves signals alone. Raises PortInUse and CannotListen on the way in. On the way out open answers get `grace_s` to
    end; then they are cut, websockets among them.
    """

    def __init__(self, *, host: str, port: int, app: ASGIApp, grace_s: int = 5) -> None:
        self._host = host
        self._port = port
        self._grace_s = grace_s
        self._server = _Server(_uvicorn_config(app, host, grace_s))
        self._sockets: list[socket.socket] = []
        self._serving: asyncio.Task[None] | None = None

    @property
    def port(self) -> int:
        """The port it listens at: where 0 was asked for, the one the system chose."""
        return self._port

    async def __aenter__(self) -> Self:
        self._sockets = await _listen(self._host, self._port)
        self._port = int(self._sockets[0].getsockname()[1])
        self._serving = asyncio.create_task(self._serve(), name="http-server")
        try:
            await self._server.is_up.wait()
            if self._serving.done():
                self._serving.result()
        except BaseException:
            await self._stop()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stop()

    async def _serve(self) -> None:
        try:
            await self._server.serve(sockets=self._sockets)
        except SystemExit as exit_:
            # uvicorn leaves the process where the application's start-up fails; its log says why.
            raise RuntimeError("the page's application did not start") from exit_
        finally:
            self._server.is_up.set()

    async def _stop(self) -> None:
        serving, self._serving = self._serving, None
        self._server.should_exit = True
        try:
            if serving is not None:
                await asyncio.wait({serving}, timeout=self._grace_s + _ABORT_AFTER_S)
        finally:
            self._server.abort_connections()
            for listener in self._sockets:
                listener.close()
            if serving is not None and not serving.done():
                serving.cancel()
                await asyncio.wait({serving}, timeout=_ABORT_AFTER_S)
        if serving is not None and serving.done() and not serving.cancelled():
            serving.result()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up = asyncio.Event()
        """Set once it answers, or once it has ended without."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """The program has its own; uvicorn's would be raised a second time at the end."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_up.set()

    def abort_connections(self) -> None:
        for connection in list(self.server_state.connections):
            transport = getattr(connection, "transport", None)
            if isinstance(transport, asyncio.WriteTransport):
                transport.abort()


def _uvicorn_config(app: ASGIApp, host: str, grace_s: int) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http="h11",  # the faster httptools has no bound on the size of headers
        h11_max_incomplete_event_size=_MAX_HEADER_BYTES,
        ws_max_size=_MAX_WEBSOCKET_MESSAGE_BYTES,
        limit_concurrency=_MAX_CONNECTIONS,
        timeout_graceful_shutdown=grace_s,
        log_config=None,
        access_log=False,
        server_header=False,
        # A proxy on this machine may say who asks; from elsewhere anybody could say anything.
        proxy_headers=_is_loopback(host),
        forwarded_allow_ips="127.0.0.1,::1",
        workers=1,
        lifespan="on",
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


async def _listen(host: str, port: int) -> list[socket.socket]:
    """A listening socket for each address of `host`, all on one port. Raises PortInUse, CannotListen."""
    listeners: list[socket.socket] = []
    try:
        for family, address in await _addresses(host, port):
            # With port 0 the first address chooses for all.
            chosen = listeners[0].getsockname()[1] if listeners else port
            try:
                listeners.append(_bound(family, address, chosen))
            except OSError as trouble:
                if not listeners or trouble.errno not in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT):
                    raise
    except OSError as trouble:
        for listener in listeners:
            listener.close()
        if trouble.errno == errno.EADDRINUSE:
            raise PortInUse(host=host, port=port) from trouble
        raise CannotListen(host=host, port=port, detail=trouble.strerror or type(trouble).__name__) from trouble
    return listeners


def _bound(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((address, port))
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


async def _addresses(host: str, port: int) -> list[tuple[socket.AddressFamily, str]]:
    """`localhost` may be two, of which a machine without IPv6 can use one."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    addresses = {(info[0], str(info[4][0])) for info in found}
    return sorted(addresses, key=lambda pair: pair[0] != socket.AF_INET)
