"""The GPU server: an HTTP server in the caller's event loop, and a process of its own that owns the GPU.

async with running(GpuServerSettings(), decoder=decoder, clock=clock, ids=ids) as server:
    ...  # the API is at server.url, for who knows server.token

Nothing here imports torch: the loop that serves stays quick whatever the other process is busy with.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import structlog
from starlette.applications import Starlette
from starlette.routing import Route

from bot.gpu.api import Api
from bot.gpu.download_progress import ShowDownload, download_bar
from bot.gpu.messages import Load
from bot.gpu.settings import GpuServerSettings
from bot.gpu.supervisor import Supervisor, SupervisorLimits
from bot.gpu.tasks import Tasks
from bot.ports import Clock, Decoder, Ids
from bot.serving.origins import OwnPagesOnly
from bot.serving.server import CannotListen, HttpServer, PortInUse

__all__ = ["GpuServerSettings", "RunningGpuServer", "run_forever", "running"]

log = structlog.get_logger()

STOP_WITHIN_S = 3
"""Calls under way at the end are given this long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningGpuServer:
    """A GPU server that listens; `url` has no slash at its end. The model may still be loading."""

    url: str
    token: str
    supervisor: Supervisor


@contextlib.asynccontextmanager
async def running(
    settings: GpuServerSettings,
    *,
    decoder: Decoder,
    clock: Clock,
    ids: Ids,
    limits: SupervisorLimits | None = None,
    show_download: ShowDownload | None = None,
) -> AsyncIterator[RunningGpuServer]:
    """Listening when the block begins; gone, the GPU's process too, when it ends, also by a kill -9.

    Raises PortInUse, CannotListen. Leaves this process's signal handlers alone.
    """
    tasks = Tasks(
        clock=clock,
        max_queued=settings.max_queued,
        keep_s=settings.keep_pictures_s,
        max_kept_bytes=settings.max_kept_bytes,
    )
    supervisor = Supervisor(
        command=settings.child,
        load=Load(
            model=settings.model,
            profile=settings.profile or "",
            loras=tuple((lora.source, lora.strength) for lora in settings.loras),
        ),
        tasks=tasks,
        max_batch=settings.max_batch,
        clock=clock,
        limits=limits,
        show_download=show_download,
    )
    api = Api(token=settings.token, tasks=tasks, supervisor=supervisor, decoder=decoder, clock=clock, ids=ids)
    app = _app(api)
    server = HttpServer(
        host=settings.host,
        port=settings.port,
        app=app if settings.token else OwnPagesOnly(app, listens_at=settings.host),
        grace_s=STOP_WITHIN_S,
        has_lifespan=False,
        takes_websockets=False,
        reserved=("/health",),
        trusted_proxies=settings.trusted_proxies,
    )
    async with server, _supervised(supervisor):
        log.info("gpu_server_started", url=server.url)
        yield RunningGpuServer(url=server.url, token=settings.token, supervisor=supervisor)
    log.info("gpu_server_stopped")


def run_forever(
    settings: GpuServerSettings,
    *,
    open_decoder: Callable[[], AbstractAsyncContextManager[Decoder]],
    clock: Clock,
    ids: Ids,
    say: Callable[[str], None],
) -> int:
    """The command: says where it listens, runs until Ctrl+C or SIGTERM, and returns the exit code."""

    async def until_signalled() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        with download_bar() as bar:
            async with (
                open_decoder() as decoder,
                running(settings, decoder=decoder, clock=clock, ids=ids, show_download=bar) as server,
            ):
                say(_greeting(server.url, has_token=bool(server.token)))
                await stop.wait()

    try:
        asyncio.run(until_signalled())
    except (PortInUse, CannotListen) as error:
        print(f"The GPU server cannot listen on {settings.host}:{settings.port}: {error.__cause__}", file=sys.stderr)
        return 1
    return 0


def _app(api: Api) -> Starlette:
    return Starlette(
        routes=[
            Route("/api/generate", api.submit, methods=["POST"]),
            Route("/api/status", api.status, methods=["GET"]),
            Route("/api/cancel", api.cancel, methods=["POST"]),
            Route("/images/{name}", api.image, methods=["GET"]),
            Route("/health", api.health, methods=["GET"]),
        ]
    )


@contextlib.asynccontextmanager
async def _supervised(supervisor: Supervisor) -> AsyncIterator[None]:
    """The child lives in this block, and errors of the block leave it as they are."""
    supervising = asyncio.create_task(supervisor.run(), name="gpu supervisor")
    try:
        yield
    finally:
        supervising.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await supervising


def _greeting(url: str, *, has_token: bool) -> str:
    token = " -H 'Authorization: Bearer <GPU_SERVER_TOKEN>'" if has_token else ""
    return f"""The GPU server listens at {url} and loads the model; how far it is: curl -s {url}/health
Use it from the bot with BACKENDS=local and GPU_SERVER_URL={url}, or try it:

  curl -s {url}/api/generate{token} -d '{{"prompt": "A red fox in the first snow", "aspect_ratio": "1:1"}}'
  curl -s '{url}/api/status?task_id=TASK_ID'{token}

Stop it with Ctrl+C."""
