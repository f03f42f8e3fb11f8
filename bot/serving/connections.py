"""The connections of a server, and their bounds: how long a client may keep us waiting, and how many there may be."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

RETRY_AFTER_S = 5
_MAX_CONNECTIONS = 1000
_CLOSED_AT_ONCE = 20
"""When there are too many, a twentieth of the limit is closed together, so that not each new one looks at all."""


def _most_connections() -> int:
    """Half of the files that this process may open: the database, pictures and calls to other services need theirs."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return _MAX_CONNECTIONS if files == resource.RLIM_INFINITY else max(16, min(_MAX_CONNECTIONS, files // 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """For each connection, looked at once a second, and for all of them.

    `reserve` are the connections beyond `connections` in which reserved paths alone are answered.
    """

    head_s: float = 10.0
    """From the connection, or from the first byte of the next request, to the end of the head."""
    idle_s: float = 5.0
    """Between two requests."""
    body_pause_s: float = 30.0
    """Without a byte of the body that we wait for."""
    body_s: float = 600.0
    answer_pause_s: float = 60.0
    """Without a byte being taken of an answer that is too large for the buffers."""
    connections: int = 0
    """0: as many as the system's limit of open files allows, 1000 at most."""
    reserve: int = 100

    @property
    def most_connections(self) -> int:
        return self.connections or _most_connections()


class Phase(IntEnum):
    """What a connection waits for. Where there are too many, the lowest are closed first; those at work stay."""

    IDLE = 0
    HEAD = 1
    BODY = 2
    ANSWER = 3
    WORK = 4


class Connections(ServerState):
    """uvicorn's state of a server, with a bound."""

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self.limits = limits
        self.most = limits.most_connections

    @property
    def is_crowded(self) -> bool:
        return len(self.connections) > self.most or len(self.tasks) > self.most

    def make_room(self) -> bool:
        """For one more: where there are too many, close those that wait for their client. False: there is no room."""
        if len(self.connections) >= self.most:
            waiting = [one for one in self._guarded() if one.look() is not Phase.WORK]
            waiting.sort(key=lambda one: (one.phase, one.since_s))
            for one in waiting[: max(1, self.most // _CLOSED_AT_ONCE)]:
                one.cut()
        return len(self.connections) < self.most + self.limits.reserve

    def close_overdue(self) -> None:
        """Cut each connection whose client has kept us waiting for too long."""
        for one in self._guarded():
            if one.is_overdue():
                one.cut()

    def _guarded(self) -> list[GuardedProtocol]:
        return [one for one in self.connections if isinstance(one, GuardedProtocol)]


class GuardedProtocol(H11Protocol):
    """uvicorn's HTTP protocol, which by itself waits for ever for a head, a body and a reader."""

    server_state: Connections

    def __init__(
        self,
        config: Config,
        server_state: Connections,
        app_state: dict[str, object],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.phase = Phase.HEAD
        self.since_s = self.loop.time()
        self._moved_at_s = self.since_s
        self._unsent_bytes = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        has_room = self.server_state.make_room()
        super().connection_made(transport)
        if not has_room:
            self.cut()

    def data_received(self, data: bytes) -> None:
        self._moved_at_s = self.loop.time()
        if self.phase is Phase.IDLE:
            # The next request begins, and may be over before anybody looks again.
            self.phase, self.since_s = Phase.HEAD, self._moved_at_s
        super().data_received(data)

    def cut(self) -> None:
        self.connections.discard(self)
        self.transport.abort()

    def look(self) -> Phase:
        """What it waits for now."""
        phase, now_s = self._phase(), self.loop.time()
        if phase is not self.phase:
            self.phase, self.since_s = phase, now_s
            self._moved_at_s = now_s
        if phase is Phase.ANSWER and (unsent := self.transport.get_write_buffer_size()) != self._unsent_bytes:
            self._unsent_bytes, self._moved_at_s = unsent, now_s
        return phase

    def is_overdue(self) -> bool:
        limits, phase, now_s = self.server_state.limits, self.look(), self.loop.time()
        waited_s, paused_s = now_s - self.since_s, now_s - self._moved_at_s
        match phase:
            case Phase.HEAD:
                return waited_s > limits.head_s
            case Phase.IDLE:
                return waited_s > limits.idle_s
            case Phase.BODY:
                return waited_s > limits.body_s or paused_s > limits.body_pause_s
            case Phase.ANSWER:
                return paused_s > limits.answer_pause_s
            case Phase.WORK:
                return False

    def _phase(self) -> Phase:
        if self.flow.write_paused or (self.transport.is_closing() and self.transport.get_write_buffer_size()):
            return Phase.ANSWER
        if self.cycle is None or self.cycle.response_complete:
            return Phase.IDLE if self.timeout_keep_alive_task is not None else Phase.HEAD
        return Phase.BODY if self.cycle.more_body and not self.flow.read_paused else Phase.WORK


def turnstile(app: ASGIApp, *, connections: Connections, reserved: Collection[str]) -> ASGIApp:
    """ASGI: where there are more connections than the limit, reserved paths alone are answered."""
    answered = frozenset(reserved)

    async def let_in(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or not connections.is_crowded or scope["path"] in answered:
            await app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1013, "reason": "too many connections"})
        else:
            headers = [(b"connection", b"close"), (b"retry-after", str(RETRY_AFTER_S).encode())]
            await send({"type": "http.response.start", "status": 503, "headers": headers})
            await send({"type": "http.response.body", "body": b"Too many connections. Try again in a moment.\n"})

    return let_in
