"""The one HTTP server of the program: of the page, the GPU server and the simulator. Guarded by limits of its own."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
from collections.abc import Collection, Iterator, Sequence
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp

from bot.model.errors import BotError
from bot.serving.connections import Connections, GuardedProtocol, Limits, turnstile
from bot.serving.proxies import LOOPBACK, ForwardedHeaders, Network

DATE_INTERVAL_S = 1.0
_MAX_HEADER_BYTES = 32 * 1024
_MAX_WEBSOCKET_MESSAGE_BYTES = 1024 * 1024
_BACKLOG = 256
_ABORT_AFTER_S = 2.0
"""Beyond the grace: for the application's own shutdown, and for what ignores its cancellation."""


class PortInUse(BotError):
    """Another program listens there."""

    key = "startup.port_in_use"
    names = ("host", "port")


class CannotListen(BotError):
    """Not an address of this machine, or a port that is not ours to take. `detail` is the system's own word."""

    key = "startup.cannot_listen"
    names = ("host", "port", "detail")


class HttpServer:
    """uvicorn in the caller's event loop: `async with HttpServer(...) as server`.

    Leaves signals alone. Raises PortInUse and CannotListen on the way in. On the way out open answers get `grace_s` to
    end; then they are cut, websockets among them. `has_lifespan` where the application wants to know of its start and
    end; `takes_websockets` where it talks by them. `reserved` are paths that are answered also where there are more
    connections than `limits` allow. What `trusted_proxies` say of their clients is believed.
    """

    def __init__(
        self,
        *,
        host: str,
        port: int,
        app: ASGIApp,
        grace_s: int = 5,
        has_lifespan: bool = True,
        takes_websockets: bool = True,
        limits: Limits | None = None,
        reserved: Collection[str] = (),
        trusted_proxies: Sequence[Network] = LOOPBACK,
    ) -> None:
        self._host = host
        self._port = port
        self._grace_s = grace_s
        connections = Connections(limits or Limits())
        whole = turnstile(ForwardedHeaders(app, trusted=trusted_proxies), connections=connections, reserved=reserved)
        config = _uvicorn_config(whole, grace_s, has_lifespan=has_lifespan, takes_websockets=takes_websockets)
        self._server = _Server(config, connections)
        self._sockets: list[socket.socket] = []
        self._serving: asyncio.Task[None] | None = None

    @property
    def port(self) -> int:
        """The port it listens at: where 0 was asked for, the one the system chose."""
        return self._port

    @property
    def url(self) -> str:
        """An address that a client on this machine can use, also for a server that listens everywhere. No slash at its
        end."""
        reachable = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(self._host, self._host)  # noqa: S104 - read, not bound
        return f"http://[{reachable}]:{self._port}" if ":" in reachable else f"http://{reachable}:{self._port}"

    @property
    def open_connections(self) -> int:
        return len(self._server.server_state.connections)

    def abort(self, client: tuple[str, int] | None) -> bool:
        """Cut the connection of one client (host and port) at once; False where there is none."""
        return client is not None and self._server.abort(client)

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
            raise RuntimeError("the application of this port did not start") from exit_
        finally:
            self._server.is_up.set()

    async def _stop(self) -> None:
        serving, self._serving = self._serving, None
        self._server.leave()
        try:
            if serving is not None:
                await asyncio.wait({serving}, timeout=self._grace_s + _ABORT_AFTER_S)
        finally:
            self._server.abort()
            for listener in self._sockets:
                listener.close()
            if serving is not None and not serving.done():
                serving.cancel()
                await asyncio.wait({serving}, timeout=_ABORT_AFTER_S)
        if serving is not None and serving.done() and not serving.cancelled():
            serving.result()


class _Server(uvicorn.Server):
    """uvicorn inside our event loop: it takes no signals, says when it answers, and ends when it is told to."""

    def __init__(self, config: uvicorn.Config, connections: Connections) -> None:
        super().__init__(config)
        self.server_state = self._connections = connections
        self.is_up = asyncio.Event()
        """Set once it answers, or once it has ended without."""
        self._leaving = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """The program has its own; uvicorn's would be raised a second time at the end."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_up.set()

    async def main_loop(self) -> None:
        """Instead of a look at `should_exit` ten times a second (uvicorn 0.x, `Server.main_loop`): once a second for
        the limits of time, and for the `Date` header, which uvicorn renews at every tenth tick."""
        while not self._leaving.is_set():
            await self.on_tick(0)
            self._connections.close_overdue()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(DATE_INTERVAL_S):
                    await self._leaving.wait()

    def leave(self) -> None:
        self.should_exit = True
        self._leaving.set()

    def abort(self, client: tuple[str, int] | None = None) -> bool:
        """Cut the connection of this client (host and port) at once, or every one; False where there was none."""
        was_there = False
        for connection in list(self.server_state.connections):
            # Every HTTP protocol of uvicorn has both names but one, a mere switch to another, which has neither.
            transport = getattr(connection, "transport", None)
            is_meant = client is None or getattr(connection, "client", None) == tuple(client)
            if is_meant and isinstance(transport, asyncio.WriteTransport):
                transport.abort()
                was_there = True
        return was_there


def _uvicorn_config(app: ASGIApp, grace_s: int, *, has_lifespan: bool, takes_websockets: bool) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=GuardedProtocol,  # over h11: the faster httptools has no bound on the size of headers
        h11_max_incomplete_event_size=_MAX_HEADER_BYTES,
        ws_max_size=_MAX_WEBSOCKET_MESSAGE_BYTES,
        timeout_graceful_shutdown=grace_s,
        # So many are accepted before any of them is looked at: with uvicorn's 2048 there would be no file left to open.
        backlog=_BACKLOG,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # ForwardedHeaders reads them
        workers=1,
        lifespan="on" if has_lifespan else "off",
        ws="auto" if takes_websockets else "none",
    )


async def try_to_listen(host: str, port: int) -> None:
    """Whether a server could be opened there: it is, and closed at once. Raises PortInUse, CannotListen."""
    for listener in await _listen(host, port):
        listener.close()


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
    except OSError:
        listener.close()
        raise
    return listener


async def _addresses(host: str, port: int) -> list[tuple[socket.AddressFamily, str]]:
    """`localhost` may be two, of which a machine without IPv6 can use one."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    addresses = {(info[0], str(info[4][0])) for info in found}
    return sorted(addresses, key=lambda pair: pair[0] != socket.AF_INET)
