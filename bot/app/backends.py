"""The backends there are: each is named once here, and opened by the settings of its own.

Their modules are imported where the settings use them: together they take longer than a terminal command.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

import bot.backends
from bot.app.invocation import gpu_installation
from bot.app.servers import own_gpu_server, own_simulator
from bot.model.ledger import Credits
from bot.ports import Backend, BackendLimits, BackendPlug, BackendTools, FindPackage, plug_when_used
from bot.settings.backends import BackendChoice
from bot.settings.loading import WrongSettings
from bot.settings.settings import Settings

if TYPE_CHECKING:
    import bot.backends.comfyui
    import bot.backends.hosted
    import bot.backends.local
    import bot.backends.openai_images
    import bot.backends.sdcpp
    import bot.backends.simulator

PLUGS: tuple[BackendPlug[Settings], ...] = (
    plug_when_used("local", lambda: bot.backends.local.local_plug(start=own_gpu_server, installation=gpu_installation)),
    plug_when_used("zimage", lambda: bot.backends.hosted.ZIMAGE),
    plug_when_used("openai_images", lambda: bot.backends.openai_images.OPENAI_IMAGES),
    plug_when_used("sdcpp", lambda: bot.backends.sdcpp.SDCPP),
    plug_when_used("comfyui", lambda: bot.backends.comfyui.COMFYUI),
    plug_when_used("simulator", lambda: bot.backends.simulator.simulator_plug(start=own_simulator)),
)
SPARE_CONNECTIONS = 64
"""Besides those of status calls: room for submits. Waiting for a connection would look like trouble."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackendTerms:
    """What a backend is given, and what it costs. Backends of one kind have these terms each."""

    limits: BackendLimits
    price: Credits
    weight: int


def plug_of(kind: BackendChoice) -> BackendPlug[Settings]:
    """Raises WrongSettings where PLUGS has none."""
    for plug in PLUGS:
        if plug.name == kind:
            return plug
    raise WrongSettings([f"BACKENDS names {kind}, which this program cannot open: remove it from BACKENDS."])


def kind_of(name: str) -> BackendChoice:
    """`local-2` is the second of the local ones. Raises ValueError for a name that no setting has."""
    kind, dash, number = name.rpartition("-")
    return BackendChoice(kind if dash and number.isdecimal() else name)


def terms_of(settings: Settings, kind: BackendChoice) -> BackendTerms:
    return BackendTerms(
        limits=plug_of(kind).limits(settings),
        price=settings.price_of(kind),
        weight=settings.backend_weights.get(kind, 0),
    )


def check_backends(settings: Settings) -> None:
    """Whether the settings of each of BACKENDS can be used. Raises WrongSettings, before anything is opened."""
    faults = [fault for kind in settings.backends if (fault := plug_of(kind).fault(settings)) is not None]
    if faults:
        raise WrongSettings(faults)


def check_packages(settings: Settings, *, find: FindPackage = find_spec) -> None:
    """Whether what each of BACKENDS needs is installed. Raises WrongSettings."""
    missing = [what for kind in settings.backends if (what := plug_of(kind).missing(settings, find)) is not None]
    if missing:
        raise WrongSettings(missing)


@asynccontextmanager
async def open_backends(
    settings: Settings, *, only: BackendChoice | None = None, find: FindPackage = find_spec
) -> AsyncIterator[tuple[Backend, ...]]:
    """The configured backends in order of preference, until the end of the block. Raises WrongSettings."""
    from bot.ops.clock import SystemClock
    from bot.pipeline.poller import MAX_CALLS_AT_ONCE

    tools = BackendTools(
        clock=SystemClock(),
        folder=settings.data_dir,
        max_connections=MAX_CALLS_AT_ONCE + SPARE_CONNECTIONS,
        proxy_for=settings.proxy_for,
    )
    async with AsyncExitStack() as stack:
        backends: list[Backend] = []
        for kind in (only,) if only else settings.backends:
            plug = plug_of(kind)
            for sentence in (plug.fault(settings), plug.missing(settings, find)):
                if sentence is not None:
                    raise WrongSettings([sentence])
            backends += await stack.enter_async_context(plug.open(settings, tools))
        yield tuple(backends)
