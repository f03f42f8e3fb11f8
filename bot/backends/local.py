"""GPU servers of the operator's own: at the addresses that are set, or one that is started on this machine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Protocol, TypeVar

from bot.model.images import Abilities
from bot.ports import (
    OWN_CALLS_PER_S,
    Backend,
    BackendLimits,
    BackendPlug,
    BackendTools,
    FindPackage,
    Unopened,
)

if TYPE_CHECKING:
    from bot.backends.zimage import ZImageBackend

NAME = "local"
NO_TOKEN = "none"  # noqa: S105 - sent where no token is set
ABILITIES = Abilities(
    seed=True,
    sizes=True,
    progress=True,
    cancel=True,
    idempotent_submit=True,
    image_to_image=True,
    bills_nobody=True,
)


class Options(Protocol):
    """The settings that this backend reads."""

    @property
    def gpu_server_url(self) -> Sequence[str]: ...

    @property
    def token_of_gpu_server(self) -> str: ...

    @property
    def gpu_max_active(self) -> int: ...


class Server(Protocol):
    """A GPU server that runs on this machine."""

    @property
    def url(self) -> str: ...

    @property
    def token(self) -> str: ...


O_contra = TypeVar("O_contra", bound=Options, contravariant=True)


def local_plug(
    *, start: Callable[[O_contra], AbstractAsyncContextManager[Server]], installation: Callable[[], str | None]
) -> BackendPlug[O_contra]:
    """`start` runs a GPU server, which is done where no address is set. `installation` is the command that installs
    what the server needs; None where there is no such command."""

    @asynccontextmanager
    async def opened(options: O_contra, tools: BackendTools) -> AsyncIterator[Sequence[Backend]]:
        async with AsyncExitStack() as stack:
            if options.gpu_server_url:
                token = options.token_of_gpu_server
                places = [(name, url, token) for name, url in servers(options).items()]
            else:
                server = await stack.enter_async_context(start(options))
                places = [(NAME, server.url, server.token)]
            backends = [_backend(name, url, token, tools) for name, url, token in places]
            for backend in backends:
                await stack.enter_async_context(aclosing(backend))
            yield backends

    def missing(options: O_contra, find: FindPackage) -> str | None:
        if options.gpu_server_url or find("torch") is not None:
            return None
        install = installation()
        mend = f"{f'run `{install}`, or ' if install else ''}set GPU_SERVER_URL to a GPU server that runs elsewhere"
        return f"BACKENDS names local, but PyTorch is not installed: {mend}."

    return BackendPlug(name=NAME, open=opened, limits=_limits, missing=missing, unopened=_unopened)


def servers(options: Options) -> dict[str, str]:
    """The addresses that are set, by the names of their backends: `local`, `local-2`, …"""
    return {
        NAME if number == 1 else f"{NAME}-{number}": url for number, url in enumerate(options.gpu_server_url, start=1)
    }


def _backend(name: str, url: str, token: str, tools: BackendTools) -> ZImageBackend:
    from bot.backends.zimage import ZImageBackend  # noqa: PLC0415 - HTTP is needed where it is opened

    return ZImageBackend(
        name=name,
        api_url=url,
        api_key=token or NO_TOKEN,
        clock=tools.clock,
        max_connections=tools.max_connections,
        abilities=ABILITIES,
    )


def _limits(options: Options) -> BackendLimits:
    return BackendLimits(max_active=options.gpu_max_active, max_calls_per_s=OWN_CALLS_PER_S)


def _unopened(options: Options) -> Unopened | None:
    """Starting a server of one's own would load the model."""
    if options.gpu_server_url:
        return None
    detail = "`run` starts a GPU server and stops it with itself; PyTorch is installed"
    return Unopened(abilities=ABILITIES, detail=detail)
