"""A bare discord.py bot: a command, a button and a modal, for trying the imitation of Discord without ours."""

from __future__ import annotations

import asyncio
import contextlib
import io
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import discord
from discord import app_commands, ui

from tests.fakes.discord_server import FakeDiscord

Doing = Callable[[discord.Interaction, str], Awaitable[object]]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


class Again(ui.DynamicItem[ui.Button[Any]], template=r"again:(?P<number>[0-9]+)"):
    def __init__(self, number: str) -> None:
        super().__init__(ui.Button(label="Again", custom_id=f"again:{number}"))
        self.number = number

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction,  # noqa: ARG003 - the library's signature
        item: ui.Item[Any],  # noqa: ARG003 - the same
        match: re.Match[str],
        /,
    ) -> Again:
        return cls(match["number"])

    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"again {self.number}", ephemeral=True)


class Question(ui.Modal, title="Edit"):
    prompt: ui.Label[Any] = ui.Label(text="Prompt", component=ui.TextInput(default="a fox", custom_id="prompt"))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        assert isinstance(self.prompt.component, ui.TextInput)
        await interaction.response.send_message(self.prompt.component.value)


class Picture(ui.LayoutView):
    """A picture as a message of the new kind."""

    def __init__(self, name: str, text: str = "a red fox") -> None:
        super().__init__(timeout=None)
        gallery: ui.MediaGallery[Any] = ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{name}"))
        row: ui.ActionRow[Any] = ui.ActionRow()
        row.add_item(Again("7"))
        self.add_item(ui.Container(ui.TextDisplay(text), gallery, row))


def picture(name: str = "fox.png", content: bytes = PNG) -> discord.File:
    return discord.File(io.BytesIO(content), name, description="a red fox")


class Bare(discord.AutoShardedClient):
    def __init__(self, do: Doing, **more: Any) -> None:
        intents = more.pop("intents", discord.Intents(guilds=True))
        super().__init__(
            intents=intents, max_messages=None, chunk_guilds_at_startup=False, guild_ready_timeout=0.05, **more
        )
        self.tree = app_commands.CommandTree(self)
        self.failed: list[BaseException] = []
        self.resumed = 0

        @self.tree.command(name="draw", description="Draw")
        @app_commands.describe(prompt="What to draw", count="How many")
        @app_commands.allowed_installs(guilds=True, users=True)
        @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
        async def draw(
            interaction: discord.Interaction,
            prompt: app_commands.Range[str, 1, 300],
            count: app_commands.Range[int, 1, 4] = 1,
        ) -> None:
            await do(interaction, prompt)

        @self.tree.error
        async def failed(interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
            self.failed.append(getattr(error, "original", error))

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Without the five seconds between shards that Discord wants."""

    async def setup_hook(self) -> None:
        self.add_dynamic_items(Again)
        await self.tree.sync()

    async def on_shard_resumed(self, shard_id: int) -> None:
        self.resumed += 1


@asynccontextmanager
async def bare_bot(server: FakeDiscord, do: Doing, **more: Any) -> AsyncIterator[Bare]:
    with server.for_the_client():
        bot = Bare(do, **more)
        running = asyncio.create_task(bot.start(server.token))
        try:
            await server.until(server.gateway.is_ready)
            await server.until(bot.is_ready)
            yield bot
        finally:
            await bot.close()
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
