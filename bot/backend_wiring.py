"""Opens the places that pictures come from: the only module that names concrete backends."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.util import find_spec

from bot.backend_settings import BackendChoice
from bot.backends.zimage import ZImageBackend
from bot.config import Settings, WrongSettings
from bot.model.images import Abilities
from bot.ops.clock import SystemClock
from bot.pipeline.poller import MAX_CALLS_AT_ONCE
from bot.ports import Backend
from bot.simulator.faults import FaultRule, UnknownFault, parse_rules
from bot.simulator.server import SimulatorSettings, running
from bot.simulator.tasks import Duration

MAX_API_CONNECTIONS = MAX_CALLS_AT_ONCE + 64
"""Status calls under way at most, and room for submits: waiting for a connection would look like trouble."""
NO_TOKEN = "none"  # noqa: S105 - it is said where there is none
"""Said to a GPU server that asks for no token."""
GPU_SERVER_ABILITIES = Abilities(
    seed=True,
    sizes=True,
    progress=True,
    cancel=True,
    idempotent_submit=True,
    image_to_image=True,
    bills_nobody=True,
)


@asynccontextmanager
async def open_backends(settings: Settings, *, only: BackendChoice | None = None) -> AsyncIterator[tuple[Backend, ...]]:
    """The configured backends in order of preference; a simulator among them is started here, too."""
    async with AsyncExitStack() as stack:
        backends: list[Backend] = []
        for choice in (only,) if only else settings.backends:
            match choice:
                case BackendChoice.LOCAL:
                    check_parts(settings)
                    token = settings.gpu_token or NO_TOKEN
                    opened = [
                        _zimage(name, url, token, abilities=GPU_SERVER_ABILITIES)
                        for name, url in gpu_servers(settings).items()
                    ]
                case BackendChoice.ZIMAGE:
                    key = settings.zimage_api_key.get_secret_value() if settings.zimage_api_key else ""
                    opened = [_zimage(choice, settings.zimage_api_url, key)]
                case BackendChoice.SIMULATOR:
                    simulator = await stack.enter_async_context(running(simulator_settings(settings)))
                    opened = [_zimage(choice, simulator.url, "sample")]
            for backend in opened:
                stack.push_async_callback(backend.aclose)
            backends += opened
        yield tuple(backends)


def _zimage(name: str, url: str, key: str, *, abilities: Abilities | None = None) -> ZImageBackend:
    return ZImageBackend(
        name=name,
        api_url=url,
        api_key=key,
        clock=SystemClock(),
        max_connections=MAX_API_CONNECTIONS,
        abilities=abilities,
    )


def check_parts(settings: Settings, *, find: Callable[[str], object | None] = find_spec) -> None:
    """Whether what the backends need is installed. It is looked for and not imported: only the GPU server's child
    process does that. Raises WrongSettings."""
    if BackendChoice.LOCAL in settings.backends and not settings.gpu_server_url and find("torch") is None:
        mend = "run `make install-gpu`, or set GPU_SERVER_URL to a GPU server that runs elsewhere"
        raise WrongSettings([f"BACKENDS names local, but PyTorch is not installed: {mend}."])


def gpu_servers(settings: Settings) -> dict[str, str]:
    """The address of each by the name of its backend: `local`, `local-2`, … One has a circuit of its own each."""
    return {
        BackendChoice.LOCAL.value if number == 1 else f"{BackendChoice.LOCAL.value}-{number}": url
        for number, url in enumerate(settings.gpu_server_url, start=1)
    }


def simulator_settings(settings: Settings) -> SimulatorSettings:
    """As it runs inside the bot: on a free port of loopback, its tasks kept, so that they outlive a kill."""
    rules = fault_rules(settings.simulator_faults, of="SIMULATOR_FAULTS")
    return SimulatorSettings(
        folder=settings.data_dir / "simulator",
        duration=duration_of(settings.simulator_delay_s),
        faults=rules,
        prompt_markers=bool(rules),
    )


def fault_rules(written: str, *, of: str) -> tuple[FaultRule, ...]:
    try:
        return parse_rules(written)
    except UnknownFault as unknown:
        raise WrongSettings([f"{of}: {unknown}"]) from None


def duration_of(median_s: float) -> Duration:
    """Around the median; at once where that is 0, which has no logarithm."""
    return Duration(median_s=median_s) if median_s else Duration(fixed_s=0.0)
