"""The operators' HTTP: is it alive, is it ready, what does it count."""

from __future__ import annotations

import asyncio
import hmac
import math
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Awaitable, Callable, Mapping

from fastapi import FastAPI
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.ops.clock import SystemClock
from bot.ops.metrics import CONTENT_TYPE, Metrics
from bot.ops.structured import structlog
from bot.ports import Clock, Health, PasswordTries
from bot.serving.tries import Tries

Ping = Callable[[], Awaitable[Health]]

PATHS = ("/livez", "/readyz", "/metrics")
PING_TIMEOUT_S = 5.0
READINESS_KEPT_S = 2.0
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


def create_app(
    *,
    metrics: Metrics,
    pings: Mapping[str, Ping],
    password: str | None,
    clock: Clock | None = None,
    tries: PasswordTries | None = None,
) -> FastAPI:
    """An application with /livez, /readyz and /metrics, to which the page is added.

    With a password (HTTP Basic, any user name) /metrics and the details of /readyz are for those who know it. `tries`
    are those of the login, where there is one: whoever guesses at one door waits at the other.
    """
    clock = clock or SystemClock()
    guard = _Guard(password=password, tries=tries or Tries(clock=clock))
    endpoints = _Endpoints(metrics=metrics, readiness=Readiness(pings=pings, clock=clock), guard=guard)
    return FastAPI(
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
    def __init__(self, *, metrics: Metrics, readiness: Readiness, guard: _Guard) -> None:
        self._metrics = metrics
        self._readiness = readiness
        self._guard = guard

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
    """HTTP Basic with one password, and a bound on how often it may be guessed."""

    def __init__(self, *, password: str | None, tries: PasswordTries) -> None:
        self._password = password.encode() if password is not None else None
        self._tries = tries

    def refusal(self, request: Request) -> Response | None:
        """None where the password is right, or none is needed."""
        given = _basic_password(request.headers.get("authorization", ""))
        if self._password is None:
            return None
        if given is None:
            return _ask_for_password()
        address = request.client.host if request.client else ""
        wait_s = math.ceil(self._tries.begin(address))
        if wait_s > 0:
            headers = {"Retry-After": str(wait_s), "Cache-Control": "no-store"}
            return PlainTextResponse("Too many wrong passwords.\n", status_code=429, headers=headers)
        if not hmac.compare_digest(given, self._password):
            return _ask_for_password()
        self._tries.succeeded(address)
        return None


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
