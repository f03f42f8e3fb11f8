"""The composition root: the only module that names concrete plugs. Starts them in order, stops them in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

from bot.app.backends import check_packages, open_backends
from bot.app.chats import OpenPlatforms, fitted, make_platforms, platforms_of, role_of
from bot.app.core import Core, build_core
from bot.app.decoding import Decoders, open_decoders
from bot.app.invocation import program
from bot.app.opening import blobs_of, open_storage, texts
from bot.app.telling import open_telling
from bot.app.ways_out import check_ways_out
from bot.model.jobs import JobState
from bot.ops import logs
from bot.ops.clock import SystemClock
from bot.ops.events import StructlogEvents
from bot.ops.ids import RandomIds
from bot.ops.metrics import LoopLag, Metrics
from bot.ports import Blobs, Clock, Events, Health, PasswordTries, PlatformTools, Storage
from bot.serving.tries import Tries
from bot.settings.addresses import is_loopback
from bot.settings.secret_key import read_secret_key
from bot.settings.settings import Settings
from bot.texts.catalogs import Catalogs, menu_texts
from storage.lock import only_one_run

# --- run ----------------------------------------------------------------------------------------------------------


async def serve(settings: Settings, *, metrics: Metrics, events: StructlogEvents, say: Callable[[str], None]) -> None:
    """Everything, until SIGTERM or SIGINT. Raises the startup.* errors before anything is served."""
    check_packages(settings)
    check_ways_out(settings)
    clock, ids, catalogs = SystemClock(), RandomIds(), texts()
    with only_one_run(settings.database_path):
        async with AsyncExitStack() as stack:
            storage = await stack.enter_async_context(open_storage(settings))
            blobs = blobs_of(settings)
            decoders = await stack.enter_async_context(open_decoders())
            tries = Tries(clock=clock)
            backends = await stack.enter_async_context(open_backends(settings))
            platforms = _platforms(
                settings, storage, blobs, decoders, catalogs, tries=tries, clock=clock, events=events, say=say
            )
            stack.push_async_callback(platforms.close)
            core = await build_core(
                settings,
                storage=storage,
                blobs=blobs,
                decoder=decoders.made,
                sent_decoder=decoders.sent,
                backends=backends,
                chats=platforms.chats,
                platforms=platforms_of(settings),
                texts=catalogs,
                clock=clock,
                ids=ids,
                events=events,
            )
            telling = await stack.enter_async_context(
                open_telling(settings, core=core, chats=platforms.chats, texts=catalogs, clock=clock, events=events)
            )
            metrics.add_gauges(telling.gauges)
            lag = LoopLag(clock=clock)
            metrics.add_gauges(partial(_gauges, core))
            metrics.add_gauges(lag.gauges)
            asyncio.get_running_loop().set_exception_handler(logs.on_loop_trouble)
            stop = _stop_signals()
            # Listening comes first: where it fails, no job must have been begun, for a submit cut off is ambiguous.
            async with _http(settings, core=core, decoders=decoders, platforms=platforms, metrics=metrics, tries=tries):
                running = [
                    asyncio.create_task(_run_core(core, lag), name="core"),
                    *platforms.start(core, on_refused=telling.tell_refused),
                    asyncio.create_task(telling.run(), name="telling"),
                ]
                try:
                    _greet(settings, say)
                    await _tell_what_is_not_well({"database": storage.ping, "pictures": blobs.ping}, events, say)
                    await _until(stop, running)
                    events.note("stopping")
                    await _cancelled(running[1:])
                    await core.runner.stop()
                finally:
                    await _cancelled(running)


def _platforms(
    settings: Settings,
    storage: Storage,
    blobs: Blobs,
    decoders: Decoders,
    catalogs: Catalogs,
    *,
    tries: Tries,
    clock: Clock,
    events: Events,
    say: Callable[[str], None],
) -> OpenPlatforms:
    tools = PlatformTools(
        storage=storage,
        blobs=blobs,
        texts=catalogs,
        menu_texts=menu_texts(catalogs),
        clock=clock,
        events=events,
        fit=partial(fitted, decoders.made),
        admins=settings.admins,
        role_of=partial(role_of, settings.admins, storage),
        secret_key=read_secret_key(settings.data_dir),
        program=program(),
        tries=tries,
        proxy_for=settings.proxy_for,
        introduce=lambda line: say(line) if line else None,
    )
    return make_platforms(settings, tools)


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
async def _http(
    settings: Settings,
    *,
    core: Core,
    decoders: Decoders,
    platforms: OpenPlatforms,
    metrics: Metrics,
    tries: PasswordTries,
) -> AsyncIterator[None]:
    """One port for the operators' endpoints and what the platforms add; nothing where WEB_PORT is 0."""
    if not settings.web_port:
        yield
        return
    # Here, since these libraries take long to import, and terminal commands need none of them.
    from bot.ops.http import PATHS, SecurityHeaders, create_app
    from bot.serving.server import HttpServer

    pings: dict[str, Callable[[], Coroutine[None, None, Health]]] = {
        "storage": core.storage.ping,
        "pictures": core.blobs.ping,
        "decoding": decoders.ping,
    } | {f"backend {lane.name}": partial(core.lanes.ping, lane) for lane in core.lanes}
    pings |= {name: chat.ping for name, chat in platforms.chats.items()}
    app = create_app(metrics=metrics, pings=pings, password=settings.password_of_page or None, tries=tries)
    whole = SecurityHeaders(platforms.around(app, core))
    async with HttpServer(
        host=settings.web_host,
        port=settings.web_port,
        app=whole,
        reserved=(*PATHS, *settings.webhook_paths),
        trusted_proxies=settings.trusted_proxies,
    ):
        yield


async def _gauges(core: Core) -> Mapping[str, float]:
    counts = await core.storage.count_jobs()
    return {
        **{f"jobs_{state.value}": float(counts.get(state, 0)) for state in JobState},
        "in_flight": float(core.runner.in_flight),
        "picture_memory_bytes": float(core.memory.used_bytes),
    }


async def _tell_what_is_not_well(
    pings: Mapping[str, Callable[[], Coroutine[None, None, Health]]],
    events: StructlogEvents,
    say: Callable[[str], None],
) -> None:
    """A start without room, or where nothing can be written, serves: what it needs may come. It is told at once."""
    for name, ping in pings.items():
        health = await ping()
        if not health.is_ok:
            say(f"Note: {health.detail.rstrip('.')}. Until then no picture is made, and nobody is charged.")
            events.alert("not_well_at_start", where=name)


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
