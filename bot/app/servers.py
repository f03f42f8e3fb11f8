"""The servers that the bot can run besides itself, set up by its settings: the GPU server and the simulator.

What runs them is imported where one is started: most programs run neither.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING

from bot.app.invocation import gpu_installation
from bot.settings.loading import WrongSettings
from bot.settings.settings import Settings

if TYPE_CHECKING:
    from bot.gpu.server import RunningGpuServer
    from bot.gpu.settings import GpuServerSettings
    from bot.simulator.faults import FaultRule
    from bot.simulator.server import RunningSimulator, SimulatorSettings
    from bot.simulator.tasks import Duration


@asynccontextmanager
async def own_gpu_server(settings: Settings) -> AsyncIterator[RunningGpuServer]:
    """A GPU server for this process alone: on a free port of loopback, with a token that nobody else knows."""
    from bot.app.decoding import open_decoder
    from bot.gpu.server import running
    from bot.ops.clock import SystemClock
    from bot.ops.ids import RandomIds

    own = gpu_server_settings(settings, host="127.0.0.1", port=0, token=secrets.token_urlsafe())
    async with (
        open_decoder() as decoder,
        running(own, decoder=decoder, clock=SystemClock(), ids=RandomIds()) as server,
    ):
        yield server


def own_simulator(settings: Settings) -> AbstractAsyncContextManager[RunningSimulator]:
    """A simulator for this process alone. Raises WrongSettings."""
    from bot.simulator.server import running

    return running(simulator_settings(settings))


def simulator_settings(settings: Settings) -> SimulatorSettings:
    """As it runs inside the bot: on a free port of loopback, its tasks kept, so that they outlive a kill.

    Raises WrongSettings.
    """
    from bot.simulator.settings import SimulatorSettings

    rules = own_fault_rules(settings)
    return SimulatorSettings(
        folder=settings.data_dir / "simulator",
        duration=duration_of(settings.simulator_delay_s),
        faults=rules,
        prompt_markers=bool(rules),
    )


def own_fault_rules(settings: Settings) -> tuple[FaultRule, ...]:
    """What SIMULATOR_FAULTS says. Raises WrongSettings."""
    return fault_rules(settings.simulator_faults, of="SIMULATOR_FAULTS")


def fault_rules(written: str, *, of: str) -> tuple[FaultRule, ...]:
    """Raises WrongSettings, with a sentence about the setting or option `of`."""
    if not written:
        return ()
    from bot.simulator.faults import UnknownFault, parse_rules

    try:
        return parse_rules(written)
    except UnknownFault as unknown:
        raise WrongSettings([f"{of}: {unknown}"]) from None


def duration_of(median_s: float) -> Duration:
    """Around the median; at once where that is 0, which has no logarithm."""
    from bot.simulator.tasks import Duration

    return Duration(median_s=median_s) if median_s else Duration(fixed_s=0.0)


def gpu_server_settings(settings: Settings, *, host: str, port: int, token: str) -> GpuServerSettings:
    """The GPU server, by the settings of the bot. Port 0 takes a free one; "" asks for no token."""
    from bot.gpu.settings import CHILD, GpuServerSettings, Lora, Profile

    install = gpu_installation()
    return GpuServerSettings(
        trusted_proxies=settings.trusted_proxies,
        model=settings.gpu_model,
        token=token,
        host=host,
        port=port,
        profile=None if settings.gpu_profile == "auto" else Profile(settings.gpu_profile),
        loras=tuple(Lora(source=lora.source, strength=lora.strength) for lora in settings.gpu_loras),
        max_batch=settings.gpu_max_batch,
        max_queued=settings.gpu_max_queued,
        child=(*CHILD, *([install] if install else [])),
    )
