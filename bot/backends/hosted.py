"""The hosted Z Image Turbo API as a backend."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from typing import Protocol

from bot.ports import Backend, BackendLimits, BackendPlug, BackendTools


class Options(Protocol):
    """The settings that this backend reads."""

    @property
    def zimage_api_url(self) -> str: ...

    @property
    def key_of_zimage(self) -> str: ...

    @property
    def zimage_max_active(self) -> int: ...

    @property
    def zimage_max_requests_per_s(self) -> float: ...


@asynccontextmanager
async def _opened(options: Options, tools: BackendTools) -> AsyncIterator[Sequence[Backend]]:
    from bot.backends.zimage import ZImageBackend  # noqa: PLC0415 - HTTP is needed where it is opened

    backend = ZImageBackend(
        api_url=options.zimage_api_url,
        api_key=options.key_of_zimage,
        clock=tools.clock,
        max_connections=tools.max_connections,
        proxy=tools.proxy_for(options.zimage_api_url),
    )
    async with aclosing(backend):
        yield (backend,)


def _limits(options: Options) -> BackendLimits:
    return BackendLimits(max_active=options.zimage_max_active, max_calls_per_s=options.zimage_max_requests_per_s)


ZIMAGE: BackendPlug[Options] = BackendPlug(name="zimage", open=_opened, limits=_limits)
