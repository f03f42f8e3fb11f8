"""Opens the places that pictures come from: the only module that names concrete backends."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.util import find_spec
from typing import Protocol

from bot.app.invocation import gpu_installation
from bot.backends.comfyui import ComfyUIBackend
from bot.backends.comfyui_template import BadTemplate, Template
from bot.backends.dialects import DIALECTS
from bot.backends.openai_images import OpenAIImagesBackend
from bot.backends.sdcpp import SdcppBackend
from bot.backends.zimage import ZImageBackend
from bot.gpu.server import running as running_gpu_server
from bot.gpu.settings import CHILD, GpuServerSettings, Lora, Profile
from bot.model.images import Abilities
from bot.ops.clock import SystemClock
from bot.ops.ids import RandomIds
from bot.pipeline.poller import MAX_CALLS_AT_ONCE
from bot.ports import Backend
from bot.settings.backends import BackendChoice
from bot.settings.settings import Settings, WrongSettings
from bot.simulator.faults import FaultRule, UnknownFault, parse_rules
from bot.simulator.server import SimulatorSettings, running
from bot.simulator.tasks import Duration

MAX_API_CONNECTIONS = MAX_CALLS_AT_ONCE + 64
"""Status calls under way at most, and room for submits: waiting for a connection would look like trouble."""
Find = Callable[[str], object | None]
"""How it is looked whether a package is installed."""
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


class _Closing(Backend, Protocol):
    """A backend with connections to close."""

    async def aclose(self) -> None: ...


@asynccontextmanager
async def open_backends(
    settings: Settings, *, only: BackendChoice | None = None, find: Find = find_spec
) -> AsyncIterator[tuple[Backend, ...]]:
    """The configured backends in order of preference; a simulator among them is started here, too."""
    async with AsyncExitStack() as stack:
        backends: list[Backend] = []
        opened: Sequence[_Closing]
        for choice in (only,) if only else settings.backends:
            match choice:
                case BackendChoice.LOCAL:
                    servers = await _gpu_servers(settings, stack, find)
                    opened = [
                        _zimage(name, url, token or NO_TOKEN, abilities=GPU_SERVER_ABILITIES)
                        for name, (url, token) in servers.items()
                    ]
                case BackendChoice.ZIMAGE:
                    key = settings.zimage_api_key.get_secret_value() if settings.zimage_api_key else ""
                    opened = [_zimage(choice, settings.zimage_api_url, key)]
                case BackendChoice.OPENAI_IMAGES:
                    opened = [_openai_images(settings)]
                case BackendChoice.SDCPP:
                    opened = [_sdcpp(settings)]
                case BackendChoice.COMFYUI:
                    opened = [_comfyui(settings)]
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


def _openai_images(settings: Settings) -> OpenAIImagesBackend:
    return OpenAIImagesBackend(
        name=BackendChoice.OPENAI_IMAGES,
        url=settings.openai_images_url or "",
        dialect=DIALECTS[settings.openai_images_dialect],
        model=settings.openai_images_model,
        key=settings.key_of_engine,
        clock=SystemClock(),
        folder=settings.data_dir,
        max_active=settings.engine_max_active,
    )


def _sdcpp(settings: Settings) -> SdcppBackend:
    return SdcppBackend(
        name=BackendChoice.SDCPP,
        url=settings.sdcpp_url or "",
        clock=SystemClock(),
        folder=settings.data_dir,
        max_connections=MAX_API_CONNECTIONS,
    )


def _comfyui(settings: Settings) -> ComfyUIBackend:
    return ComfyUIBackend(
        name=BackendChoice.COMFYUI,
        url=settings.comfyui_url or "",
        template=_template(settings),
        clock=SystemClock(),
        max_connections=MAX_API_CONNECTIONS,
    )


def check_engines(settings: Settings) -> None:
    """Raises WrongSettings, before anything is opened."""
    if BackendChoice.COMFYUI in settings.backends:
        _template(settings)


def _template(settings: Settings) -> Template:
    path = settings.comfyui_template
    try:
        return Template.read(path) if path else Template.built_in()
    except BadTemplate as bad:
        raise WrongSettings([f"COMFYUI_TEMPLATE is {path}, which cannot be used. {bad}"]) from None


def check_parts(settings: Settings, *, find: Find = find_spec) -> None:
    """Whether what the backends need is installed. It is looked for and not imported: only the GPU server's child
    process does that. Raises WrongSettings."""
    if BackendChoice.LOCAL in settings.backends and not settings.gpu_server_url and find("torch") is None:
        install = gpu_installation()
        mend = f"{f'run `{install}`, or ' if install else ''}set GPU_SERVER_URL to a GPU server that runs elsewhere"
        raise WrongSettings([f"BACKENDS names local, but PyTorch is not installed: {mend}."])


async def _gpu_servers(settings: Settings, stack: AsyncExitStack, find: Find) -> dict[str, tuple[str, str]]:
    """Address and token of each; where none is named, one is started here and ends with the stack."""
    if settings.gpu_server_url:
        return {name: (url, settings.token_of_gpu_server) for name, url in gpu_servers(settings).items()}
    check_parts(settings, find=find)
    own = gpu_server_settings(settings, host="127.0.0.1", port=0, token=secrets.token_urlsafe())
    server = await stack.enter_async_context(running_gpu_server(own, clock=SystemClock(), ids=RandomIds()))
    return {BackendChoice.LOCAL.value: (server.url, server.token)}


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


def gpu_server_settings(settings: Settings, *, host: str, port: int, token: str) -> GpuServerSettings:
    """The GPU server, by the settings of the bot. Port 0 takes a free one; "" asks for no token."""
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
