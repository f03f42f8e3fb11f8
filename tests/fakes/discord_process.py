"""The Discord adapter as it runs in the program, connected to the imitation of Discord."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from adapters.discord.service import Discord
from bot.ports import CoreServices
from tests.fakes.discord_server import FakeDiscord


@asynccontextmanager
async def running(discord: Discord, services: CoreServices, server: FakeDiscord) -> AsyncIterator[None]:
    """From when it says that it is connected until Discord has seen it go; within `server.for_the_client()`."""
    task = asyncio.create_task(discord.run(services))
    try:
        await server.until(server.gateway.is_ready)
        async with asyncio.timeout(10):
            while not (await discord.chat.ping()).is_ok:  # noqa: ASYNC110 - it comes soon
                await asyncio.sleep(0.001)
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await discord.close()
        await server.until(lambda: not server.gateway.connected)
