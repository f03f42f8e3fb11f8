"""The simulator as a server: an ASGI application, in the caller's event loop or alone.

async with running(SimulatorSettings()) as simulator:
    ...  # the API is at simulator.url
"""

import asyncio
import contextlib
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, replace
from random import Random, SystemRandom

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

from bot.simulator.api import Api
from bot.simulator.settings import SimulatorSettings
from bot.simulator.tasks import Tasks

__all__ = ["RunningSimulator", "SimulatorSettings", "create_app", "run_forever", "running", "serve"]

log = structlog.get_logger()

STOP_WITHIN_S = 3
"""Calls under way at the end are given this long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningSimulator:
    """A simulator that listens; `url` has no slash at its end."""

    url: str
    app: Starlette
    api: Api

    @property
    def tasks(self) -> Tasks:
        return self.api.tasks


def create_app(settings: SimulatorSettings, *, clock: Callable[[], float] = time.time) -> Starlette:
    """The ASGI application; its `state.api` is the Api. `clock` tells seconds since the epoch.

    Reads the stored tasks of an earlier run. The addresses of the pictures begin with `settings.public_url`, or with
    the host and port of the settings.
    """
    seed = SystemRandom().getrandbits(64) if settings.seed is None else settings.seed
    url = (settings.public_url or _url(settings.host, settings.port)).rstrip("/")
    random = Random(seed)  # noqa: S311 - task ids and delays of a simulator, repeatable where a seed is given
    api = Api(settings=settings, url=url, clock=clock, random=random)
    app = Starlette(
        routes=[
            Route("/api/generate", api.submit, methods=["POST"]),
            Route("/api/status", api.status, methods=["GET"]),
            Route("/images/{name}", api.image, methods=["GET"]),
            Route("/simulator/stats", api.stats, methods=["GET"]),
        ]
    )
    app.state.api = api
    return app


@contextlib.asynccontextmanager
async def running(
    settings: SimulatorSettings, *, clock: Callable[[], float] = time.time
) -> AsyncIterator[RunningSimulator]:
    """A simulator in this event loop, listening when the block begins and gone when it ends.

    Raises OSError where the address cannot be had. Leaves the process's signal handlers alone.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.create_server((settings.host, settings.port), family=family, backlog=256)
    try:
        port = int(listener.getsockname()[1])
        app = await asyncio.to_thread(create_app, replace(settings, port=port), clock=clock)  # it reads files
    except BaseException:
        listener.close()
        raise
    api: Api = app.state.api
    server = _Server(_uvicorn_config(app))
    app.state.abort_connection = server.abort
    serving = asyncio.create_task(server.serve(sockets=[listener]), name="simulator")
    try:
        started = asyncio.create_task(server.listening.wait())
        await asyncio.wait((started, serving), return_when=asyncio.FIRST_COMPLETED)
        started.cancel()
        if serving.done():
            serving.result()
            raise OSError("the simulator's server ended before it listened")
        url = _url(settings.host, port)
        log.info("simulator_started", url=url, tasks=len(api.tasks))
        yield RunningSimulator(url=url, app=app, api=api)
    finally:
        api.stopping.set()
        server.stop()
        await serving
        listener.close()
        log.info("simulator_stopped")


async def serve(
    settings: SimulatorSettings, *, stop: asyncio.Event, announce: Callable[[RunningSimulator], None] | None = None
) -> None:
    """Run until `stop` is set; `announce` is called once it listens."""
    async with running(settings) as simulator:
        if announce is not None:
            announce(simulator)
        await stop.wait()


def run_forever(settings: SimulatorSettings) -> int:
    """The command: says where it listens, runs until Ctrl+C or SIGTERM, and returns the exit code."""

    async def until_signalled() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):  # Windows: Ctrl+C arrives as KeyboardInterrupt
                loop.add_signal_handler(number, stop.set)
        await serve(settings, stop=stop, announce=lambda simulator: print(_greeting(simulator.url), flush=True))

    try:
        asyncio.run(until_signalled())
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        print(f"The simulator cannot listen on {settings.host}:{settings.port}: {error}", file=sys.stderr)
        return 1
    return 0


class _Server(uvicorn.Server):
    """uvicorn as a guest: it takes no signals, says when it listens, and can cut a connection."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self._leaving = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.listening.set()

    async def main_loop(self) -> None:
        """Instead of a look at `should_exit` ten times a second."""
        await self._leaving.wait()

    def stop(self) -> None:
        self.should_exit = True
        self._leaving.set()

    def abort(self, client: tuple[str, int] | None) -> bool:
        """Cut the connection of a client (host and port) at once; False where there is none."""
        for connection in tuple(self.server_state.connections):
            # Every HTTP protocol of uvicorn has both names but one, a mere switch to another, which has neither.
            transport = getattr(connection, "transport", None)
            if client is not None and getattr(connection, "client", None) == tuple(client) and transport is not None:
                transport.abort()
                return True
        return False


def _uvicorn_config(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        lifespan="off",
        access_log=False,
        log_config=None,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        ws="none",
        timeout_graceful_shutdown=STOP_WITHIN_S,
    )


def _url(host: str, port: int) -> str:
    """An address a client on this machine can use, also for a server that listens everywhere."""
    reachable = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(host, host)  # noqa: S104 - read, not bound
    return f"http://[{reachable}]:{port}" if ":" in reachable else f"http://{reachable}:{port}"


def _greeting(url: str) -> str:
    return f"""The simulator of the Z Image Turbo HTTP API listens at {url}
Its pictures are samples. Try it:

  curl -s {url}/api/generate -H 'Authorization: Bearer any-key' -H 'Content-Type: application/json' \\
    -d '{{"prompt": "A red fox in the first snow", "aspect_ratio": "1:1"}}'
  curl -s '{url}/api/status?task_id=TASK_ID' -H 'Authorization: Bearer any-key'

Add -H 'X-Simulate: failed' to the first call to see a failure. What was asked so far: {url}/simulator/stats
Stop it with Ctrl+C."""
