"""Bounds on waiting, by the core's own clock."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.ports import Clock


@asynccontextmanager
async def time_limit(clock: Clock, seconds: float) -> AsyncIterator[None]:
    """`asyncio.timeout`, but on the Clock: the block is cancelled and TimeoutError raised once the time has passed."""
    async with asyncio.timeout(None) as limit:
        watch = asyncio.create_task(_end(limit, clock, seconds))
        try:
            yield
        finally:
            watch.cancel()


async def _end(limit: asyncio.Timeout, clock: Clock, seconds: float) -> None:
    await clock.sleep(seconds)
    limit.reschedule(asyncio.get_running_loop().time())
