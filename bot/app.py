"""The composition root: the only module that names concrete plugs. Starts them in order, stops them in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path
from typing import Protocol

from starlette.types import ASGIApp

from adapters.terminal.chat import TerminalChat
from adapters.web.chat import WebChat
from bot.backend_wiring import (
    check_engines,
    check_parts,
    duration_of,
    fault_rules,
    gpu_server_settings,
    open_backends,
    simulator_settings,
)
from bot.chat_wiring import Platforms, make_platforms
from bot.commands.typed import parse
from bot.config import LogLevel, Settings, WrongSettings
from bot.core import Core, build_core
from bot.gpu.server import run_forever as run_gpu_server_forever
from bot.invocation import program
from bot.model.commands import Delivery, Notice, Progress
from bot.model.jobs import JobId, JobState
from bot.ops import logs
from bot.ops.clock import SystemClock
from bot.ops.events import StructlogEvents
from bot.ops.ids import RandomIds
from bot.ops.metrics import LoopLag, Metrics
from bot.ports import Backend, Chat, Events, Health
from bot.secret_key import read_secret_key
from bot.setting_values import is_loopback
from bot.simulator.server import SimulatorSettings, run_forever
from bot.simulator.tasks import Duration
from bot.texts.catalogs import Catalogs, menu_texts
from storage.backup import backup as copy_database
from storage.blobs import DiskBlobs
from storage.lock import only_one_run
from storage.sqlite import SqliteStorage

WEB_PLATFORM = "web"


def texts() -> Catalogs:
    return Catalogs()


@contextmanager
def operations(settings: Settings, *, is_quiet: bool = False) -> Iterator[tuple[Metrics, StructlogEvents]]:
    """Logs and metrics, for as long as the block lasts. `is_quiet` keeps all but errors from the terminal."""
    level = LogLevel.ERROR if is_quiet and settings.log_level is not LogLevel.DEBUG else settings.log_level
    logs.configure(level, settings.log_format, secrets=settings.secrets, stream=sys.stderr)
    metrics = Metrics()
    yield metrics, StructlogEvents(metrics=metrics, shows_prompts=level is LogLevel.DEBUG)


def check(settings: Settings) -> None:
    """What only the plugs can tell of the settings. Raises WrongSettings, before anything is made or opened."""
    simulator_settings(settings)
    check_engines(settings)


@asynccontextmanager
async def open_storage(settings: Settings) -> AsyncIterator[SqliteStorage]:
    """The database alone, as the terminal commands use it beside a running bot. Raises the startup.* errors."""
    async with SqliteStorage(path=settings.database_path) as storage:
        yield storage


def blobs_of(settings: Settings) -> DiskBlobs:
    return DiskBlobs(root=settings.data_dir / "pictures")


# --- run ----------------------------------------------------------------------------------------------------------


async def serve(settings: Settings, *, metrics: Metrics, events: StructlogEvents, say: Callable[[str], None]) -> None:
    """Everything, until SIGTERM or SIGINT. Raises the startup.* errors before anything is served."""
    check_parts(settings)
    clock, ids, catalogs = SystemClock(), RandomIds(), texts()
    with only_one_run(settings.database_path):
        async with AsyncExitStack() as stack:
            storage = await stack.enter_async_context(open_storage(settings))
            blobs = blobs_of(settings)
            backends = await stack.enter_async_context(open_backends(settings))
            web, secret_key = WebChat(), read_secret_key(settings.data_dir)
            platforms = make_platforms(
                settings,
                secret_key=secret_key,
                storage=storage,
                blobs=blobs,
                texts=catalogs,
                menu_texts=menu_texts(catalogs),
                clock=clock,
                events=events,
            )
            stack.push_async_callback(platforms.close)
            chats: dict[str, Chat] = {web.platform: web, **platforms.chats}
            core = await build_core(
                settings,
                storage=storage,
                blobs=blobs,
                backends=backends,
                chats=chats,
                texts=catalogs,
                clock=clock,
                ids=ids,
                events=events,
            )
            lag = LoopLag(clock=clock)
            metrics.add_gauges(partial(_gauges, core))
            metrics.add_gauges(lag.gauges)
            asyncio.get_running_loop().set_exception_handler(logs.on_loop_trouble)
            stop = _stop_signals()
            # Listening comes first: where it fails, no job must have been begun, for a submit cut off is ambiguous.
            async with _page(
                settings,
                core=core,
                web=web,
                platforms=platforms,
                backends=backends,
                catalogs=catalogs,
                metrics=metrics,
                secret_key=secret_key,
            ):
                running = [asyncio.create_task(_run_core(core, lag), name="core"), *platforms.start(core)]
                try:
                    _greet(settings, say)
                    await _until(stop, running)
                    events.note("stopping")
                    await _cancelled(running[1:])
                    await core.runner.stop()
                finally:
                    await _cancelled(running)


async def _cancelled(tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for task in tasks:
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _run_core(core: Core, lag: LoopLag) -> None:
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(lag.watch())
        await core.runner.run()


async def _until(stop: asyncio.Event, running: Sequence[asyncio.Task[None]]) -> None:
    """Until a stop is asked for; what ends by itself is a fault and raises here."""
    stopped = asyncio.create_task(stop.wait())
    await asyncio.wait({stopped, *running}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    for task in running:
        if task.done():
            task.result()


def _stop_signals() -> asyncio.Event:
    """The first SIGTERM or SIGINT sets the event; a second ends the process at once, and nothing is lost by that."""
    stop = asyncio.Event()

    def stop_or_leave() -> None:
        if stop.is_set():
            os._exit(1)
        stop.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop_or_leave)
    return stop


@asynccontextmanager
async def _page(
    settings: Settings,
    *,
    core: Core,
    web: WebChat,
    platforms: Platforms,
    backends: Sequence[Backend],
    catalogs: Catalogs,
    metrics: Metrics,
    secret_key: bytes,
) -> AsyncIterator[None]:
    """The page and the operators' endpoints on one port; nothing where WEB_PORT is 0."""
    if not settings.web_port:
        yield
        return
    # Here, since the page's libraries take longer to import than all others together, and terminal commands need none.
    from adapters.web.page import mount  # noqa: PLC0415
    from bot.ops.http import HttpServer, create_app  # noqa: PLC0415

    password = settings.web_password.get_secret_value() if settings.web_password else None
    pings: dict[str, Callable[[], Coroutine[None, None, Health]]] = {
        "storage": core.storage.ping,
        "pictures": core.blobs.ping,
        WEB_PLATFORM: web.ping,
    } | {f"backend {backend.name}": backend.ping for backend in backends}
    pings |= {name: chat.ping for name, chat in platforms.chats.items()}
    app = create_app(metrics=metrics, pings=pings, password=password)
    mount(
        app,
        chat=web,
        answer=core.router.answer,
        read_typed=lambda text: parse(text, core.router.specs(WEB_PLATFORM)),
        specs=partial(core.router.specs, WEB_PLATFORM),
        texts=catalogs,
        blobs=core.blobs,
        password=password,
        secret_key=secret_key,
        is_sample=settings.makes_samples_only,
        clock=SystemClock(),
        price=settings.dearest_credits,
        is_price_exact=settings.has_one_price,
        host=settings.web_host,
        program=program(),
    )
    webhook = platforms.telegram.webhook if platforms.telegram is not None else None
    whole: ASGIApp = webhook.around(app) if webhook is not None else app
    async with HttpServer(host=settings.web_host, port=settings.web_port, app=whole):
        yield


async def _gauges(core: Core) -> Mapping[str, float]:
    counts = await core.storage.count_jobs()
    return {
        **{f"jobs_{state.value}": float(counts.get(state, 0)) for state in JobState},
        "in_flight": float(core.runner.in_flight),
        "picture_memory_bytes": float(core.memory.used_bytes),
    }


def _greet(settings: Settings, say: Callable[[str], None]) -> None:
    for warning in settings.warnings:
        say(f"Note: {warning}")
    if settings.web_port:
        host = settings.web_host if is_loopback(settings.web_host) else "<this machine>"
        say(f"The page is at http://{f'[{host}]' if ':' in host else host}:{settings.web_port}  (stop with Ctrl+C)")
    if settings.makes_samples_only:
        say(
            "Its pictures are samples drawn on this machine. For real ones put two settings into .env and start anew:\n"
            "  BACKENDS=zimage\n  ZIMAGE_API_KEY=<your key from zimageturbo.ai>"
        )


class TerminalOutcome(Protocol):
    """What a terminal command waits for."""

    @property
    def platform(self) -> str: ...

    async def outcome(self, job_id: JobId) -> Delivery | Notice: ...


# --- terminal commands ----------------------------------------------------------------------------------------


@asynccontextmanager
async def terminal_core(
    settings: Settings, *, events: Events, on_progress: Callable[[Progress], None]
) -> AsyncIterator[tuple[Core, TerminalOutcome]]:
    """A core that serves this terminal alone; it may stand beside a running bot, whose jobs it leaves alone."""
    check_parts(settings)
    async with AsyncExitStack() as stack:
        storage = await stack.enter_async_context(open_storage(settings))
        blobs = blobs_of(settings)
        backends = await stack.enter_async_context(open_backends(settings))
        # A platform of its own: another terminal beside this one must not take this one's jobs for its own, unfinished.
        platform = f"terminal-{secrets.token_hex(4)}"
        chat = TerminalChat(platform=platform, blobs=blobs, on_progress=on_progress)
        core = await build_core(
            settings,
            storage=storage,
            blobs=blobs,
            backends=backends,
            chats={chat.platform: chat},
            texts=texts(),
            clock=SystemClock(),
            ids=RandomIds(),
            events=events,
            is_beside_another=True,
        )
        running_core = asyncio.create_task(core.runner.run(), name="runner")
        try:
            yield core, chat
        finally:
            await core.runner.stop()  # also after trouble or Ctrl+C: what was delivered is settled first
            running_core.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running_core


def backup(settings: Settings, to: Path) -> None:
    """A consistent copy of the database while others write to it. Raises the backup.* errors."""
    copy_database(settings.database_path, to)


def run_simulator(*, host: str, port: int, delay_s: float | None, faults: Sequence[str], api_key: str | None) -> int:
    """The simulator alone, until Ctrl+C. Raises WrongSettings for a fault there is not."""
    rules = fault_rules(",".join(faults), of="--fault")
    return run_forever(
        SimulatorSettings(
            host=host,
            port=port,
            api_key=api_key,
            duration=Duration() if delay_s is None else duration_of(delay_s),
            faults=rules,
            prompt_markers=True,
        )
    )


def run_gpu_server(settings: Settings, *, host: str, port: int, say: Callable[[str], None]) -> int:
    """The GPU server alone, until Ctrl+C. Raises WrongSettings where strangers could use it."""
    token = settings.token_of_gpu_server
    if not token and not is_loopback(host):
        why = f"--host {host} lets other machines in, but GPU_SERVER_TOKEN is not set"
        mend = "set it to 8 signs or more, here and where the bot runs, or listen on this machine alone: 127.0.0.1"
        raise WrongSettings([f"{why}: {mend}."])
    with operations(settings):
        server = gpu_server_settings(settings, host=host, port=port, token=token)
        return run_gpu_server_forever(server, clock=SystemClock(), ids=RandomIds(), say=say)
