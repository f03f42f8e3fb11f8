"""The simulator as a server: an ASGI application, in the caller's event loop or alone.

async with running(SimulatorSettings()) as simulator:
    ...  # the API is at simulator.url
"""

import asyncio
import contextlib
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from random import Random, SystemRandom

import structlog
from starlette.applications import Starlette
from starlette.routing import Route

from bot.serving.origins import OwnPagesOnly
from bot.serving.server import CannotListen, HttpServer, PortInUse
from bot.simulator.api import Api
from bot.simulator.settings import SimulatorSettings
from bot.simulator.tasks import Tasks

__all__ = ["RunningSimulator", "SimulatorSettings", "run_forever", "running", "serve"]

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


def _app(api: Api) -> Starlette:
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

    Reads the stored tasks of an earlier run. `clock` tells seconds since the epoch. Raises PortInUse, CannotListen.
    Leaves the process's signal handlers alone.
    """
    seed = SystemRandom().getrandbits(64) if settings.seed is None else settings.seed
    random = Random(seed)  # noqa: S311 - task ids and delays of a simulator, repeatable where a seed is given
    api = await asyncio.to_thread(Api, settings=settings, clock=clock, random=random)  # it reads files
    app = _app(api)
    server = HttpServer(
        host=settings.host,
        port=settings.port,
        app=OwnPagesOnly(app, listens_at=settings.host),
        grace_s=STOP_WITHIN_S,
        has_lifespan=False,
        takes_websockets=False,
    )
    app.state.abort_connection = server.abort
    async with server:
        try:
            log.info("simulator_started", url=server.url, tasks=len(api.tasks))
            yield RunningSimulator(url=server.url, app=app, api=api)
        finally:
            api.stopping.set()
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
    except (PortInUse, CannotListen) as error:
        print(f"The simulator cannot listen on {settings.host}:{settings.port}: {error.__cause__}", file=sys.stderr)
        return 1
    return 0


def _greeting(url: str) -> str:
    return f"""The simulator of the Z Image Turbo HTTP API listens at {url}
Its pictures are samples. Try it:

  curl -s {url}/api/generate -H 'Authorization: Bearer any-key' -H 'Content-Type: application/json' \\
    -d '{{"prompt": "A red fox in the first snow", "aspect_ratio": "1:1"}}'
  curl -s '{url}/api/status?task_id=TASK_ID' -H 'Authorization: Bearer any-key'

Add -H 'X-Simulate: failed' to the first call to see a failure. What was asked so far: {url}/simulator/stats
Stop it with Ctrl+C."""
