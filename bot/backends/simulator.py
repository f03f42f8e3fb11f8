"""The simulator as a backend: a server on this machine that speaks the hosted API and draws samples."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from typing import Protocol, TypeVar

from bot.ports import OWN_CALLS_PER_S, Backend, BackendLimits, BackendPlug, BackendTools

NAME = "simulator"
ANY_KEY = "sample"
"""The simulator asks for a key and takes any."""
MAX_ACTIVE = 50


class Server(Protocol):
    """A simulator that runs."""

    @property
    def url(self) -> str: ...


S_contra = TypeVar("S_contra", contravariant=True)


def simulator_plug(*, start: Callable[[S_contra], AbstractAsyncContextManager[Server]]) -> BackendPlug[S_contra]:
    """`start` runs the simulator."""

    @asynccontextmanager
    async def opened(options: S_contra, tools: BackendTools) -> AsyncIterator[Sequence[Backend]]:
        from bot.backends.zimage import ZImageBackend  # noqa: PLC0415 - HTTP is needed where it is opened

        async with start(options) as server:
            backend = ZImageBackend(
                name=NAME,
                api_url=server.url,
                api_key=ANY_KEY,
                clock=tools.clock,
                max_connections=tools.max_connections,
            )
            async with aclosing(backend):
                yield (backend,)

    return BackendPlug(name=NAME, open=opened, limits=_limits)


def _limits(_: object) -> BackendLimits:
    return BackendLimits(max_active=MAX_ACTIVE, max_calls_per_s=OWN_CALLS_PER_S)
