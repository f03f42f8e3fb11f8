"""Bots to compare ours with, each in a process of its own.

    python -m bench.discord_bots KIND API_URL SERVICE_URL TOKEN

`bare` acknowledges and does nothing more; `knowing` is told the instant a picture is ready; `naive` asks every 2 s.
"""

from __future__ import annotations

import asyncio
import sys
from io import BytesIO

import discord
from discord import app_commands

from bench.service_calls import WAITS, Wait, client, picture


class Bot(discord.AutoShardedClient):
    """What a tutorial makes: defer, wait, edit."""

    def __init__(self, service: str, wait: Wait | None) -> None:
        super().__init__(intents=discord.Intents(guilds=True), max_messages=None, chunk_guilds_at_startup=False)
        self.tree = app_commands.CommandTree(self)
        self._calls = client(service)

        @self.tree.command(name="imagine", description="make a picture")
        async def imagine(interaction: discord.Interaction, prompt: str) -> None:
            await interaction.response.defer()
            if wait is not None:
                file = discord.File(BytesIO(await picture(self._calls, prompt, wait)), "picture.jpg")
                await interaction.edit_original_response(attachments=[file])

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def close(self) -> None:
        await self._calls.aclose()
        await super().close()


async def main(kind: str, api_url: str, service: str, token: str) -> None:
    discord.http.Route.BASE = api_url
    async with Bot(service, WAITS.get(kind)) as bot:
        await bot.start(token)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:5]))
