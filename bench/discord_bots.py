"""Bots to compare ours with, each in a process of its own: `python -m bench.discord_bots KIND API_URL SERVICE_URL`.

`bare` acknowledges and does nothing more; `knowing` is told the instant a picture is ready; `naive` asks every 2 s.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from io import BytesIO

import aiohttp
import discord
from discord import app_commands

NAIVE_INTERVAL_S = 2.0
Wait = Callable[[aiohttp.ClientSession, str, str], Awaitable[str]]


class Bot(discord.AutoShardedClient):
    """What a tutorial makes: defer, wait, edit."""

    def __init__(self, service: str, wait: Wait | None) -> None:
        super().__init__(intents=discord.Intents(guilds=True), max_messages=None, chunk_guilds_at_startup=False)
        self.tree = app_commands.CommandTree(self)
        self._service, self._wait = service, wait

        @self.tree.command(name="imagine", description="make a picture")
        async def imagine(interaction: discord.Interaction, prompt: str) -> None:
            await interaction.response.defer()
            if self._wait is not None:
                await self._show(interaction, prompt, self._wait)

    async def setup_hook(self) -> None:
        await self.tree.sync()
        self._session = aiohttp.ClientSession()

    async def _show(self, interaction: discord.Interaction, prompt: str, wait: Wait) -> None:
        async with self._session.post(f"{self._service}/api/generate", json={"prompt": prompt}) as answer:
            task_id = (await answer.json())["data"]["task_id"]
        address = await wait(self._session, self._service, task_id)
        async with self._session.get(address) as answer:
            picture = await answer.read()
        await interaction.edit_original_response(attachments=[discord.File(BytesIO(picture), "picture.jpg")])

    async def close(self) -> None:
        await self._session.close()
        await super().close()


async def know(session: aiohttp.ClientSession, service: str, task_id: str) -> str:
    """Answered the instant it is ready."""
    async with session.get(f"{service}/wait/{task_id}") as answer:
        await answer.read()
    return f"{service}/images/{task_id}"


async def ask_every_two_seconds(session: aiohttp.ClientSession, service: str, task_id: str) -> str:
    while True:
        await asyncio.sleep(NAIVE_INTERVAL_S)
        async with session.get(f"{service}/api/status", params={"task_id": task_id}) as answer:
            data = (await answer.json())["data"]
        if data["status"] == "SUCCESS":
            return str(data["response"][0])


WAITS: dict[str, Wait | None] = {"bare": None, "knowing": know, "naive": ask_every_two_seconds}


async def main(kind: str, api_url: str, service: str, token: str) -> None:
    discord.http.Route.BASE = api_url
    async with Bot(service, WAITS[kind]) as bot:
        await bot.start(token)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:5]))
