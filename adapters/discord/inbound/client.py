"""The library's client, with what this bot needs of it and nothing more."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import aiohttp
import discord
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord.inbound.requests import DiscordInteraction
from adapters.discord.inbound.shapes import check_interaction
from adapters.discord.outbound.buttons import CommandButton
from adapters.discord.outbound.rate_limits import watching

MAX_RATE_LIMIT_WAIT_S = 30.0
"""A call of the bot that would have to wait longer raises discord.RateLimited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handlers:
    """What is done with what comes in. `setup` is called once logged in, before anything comes in."""

    setup: Callable[[Client], Awaitable[None]]
    stale: Callable[[DiscordInteraction], Awaitable[None]]
    press: Callable[[DiscordInteraction], Awaitable[None]]
    submit: Callable[[DiscordInteraction], Awaitable[None]]
    connected: Callable[[int], None]
    disconnected: Callable[[int], None]
    heard: Callable[[int], None]
    failed: Callable[[str, BaseException], None]
    unreadable: Callable[[str, Exception], None]


def use_api(url: str) -> None:
    """The library calls this address instead of https://discord.com/api/v10, in the whole process."""
    Route.BASE = url


async def use_gateway_of(client: discord.Client) -> None:
    """Shards that begin anew connect to the address that the API gives, instead of the library's own."""
    _, url, _ = await client.http.get_bot_gateway()
    DiscordWebSocket.DEFAULT_GATEWAY = type(DiscordWebSocket.DEFAULT_GATEWAY)(url)


class Client(discord.AutoShardedClient):
    """Slash commands, buttons and modals need the `guilds` intent alone; no message is kept in memory."""

    def __init__(
        self,
        *,
        handlers: Handlers,
        on_call: Callable[[], None],
        shard_count: int | None = None,
        connector: aiohttp.BaseConnector | None = None,
    ) -> None:
        # Nobody talks with this bot: that there is no library for it (discord.py 2.7.1, `Client.__init__`) is no news.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            intents=discord.Intents(guilds=True),
            max_messages=None,
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=MAX_RATE_LIMIT_WAIT_S,
            http_trace=watching(on_call),
            shard_count=shard_count,
            connector=connector,
        )
        self._on = handlers
        self.tree = Tree(self, handlers)
        self.on_press = handlers.press
        self._pass_over_unreadable_events()

    def _pass_over_unreadable_events(self) -> None:
        """An event that the library cannot read is noted; it would else end the whole client (discord.py 2.7.1,
        `Shard.worker`). The library has no other place to take part in the reading."""
        parsers = self._connection.parsers
        for event, parse in list(parsers.items()):
            parsers[event] = partial(self._parse, event, parse)
        # A press is read once more, with the message it comes from, in a task that nobody looks at.
        store: Any = self._connection._view_store  # noqa: SLF001 - the same
        store.schedule_dynamic_item_call = partial(self._press, store.schedule_dynamic_item_call)

    async def _press(self, press: Callable[..., Awaitable[None]], *of: object) -> None:
        """The boundary of a press; what our own handlers raise does not come here."""
        try:
            await press(*of)
        except Exception as error:  # noqa: BLE001 - the library meets odd shapes with any error
            self._on.unreadable("press", error)

    def _parse(self, event: str, parse: Callable[[Any], None], data: Any) -> None:
        """The boundary of an event of the gateway."""
        try:
            if event == "INTERACTION_CREATE":
                check_interaction(data)
            parse(data)
        except Exception as error:  # noqa: BLE001 - the library meets odd shapes with any error
            self._on.unreadable(event, error)

    async def setup_hook(self) -> None:
        self.add_dynamic_items(CommandButton)
        await self._on.setup(self)

    async def on_interaction(self, interaction: DiscordInteraction) -> None:
        """The library calls commands and buttons; modals are taken here, since it forgets them at a restart."""
        self._on.heard(self._shard_of(interaction.guild_id))
        if interaction.type is discord.InteractionType.modal_submit:
            await self._on.submit(interaction)

    def _shard_of(self, guild: int | None) -> int:
        """Private messages come over shard 0 (Discord API, "Sharding")."""
        return ((guild or 0) >> 22) % (self.shard_count or 1)

    async def on_shard_connect(self, shard: int) -> None:
        self._on.connected(shard)

    async def on_shard_disconnect(self, shard: int) -> None:
        self._on.disconnected(shard)

    async def on_shard_resumed(self, shard: int) -> None:
        self._on.connected(shard)

    async def on_error(self, event: str, /, *_: object, **__: object) -> None:
        """A fault in a handler of events: noted; the library goes on."""
        error = sys.exc_info()[1]
        if error is not None:
            self._on.failed(event, error)


class Tree(app_commands.CommandTree[discord.Client]):
    def __init__(self, client: discord.Client, handlers: Handlers) -> None:
        super().__init__(client)
        self._on = handlers

    async def _call(self, interaction: DiscordInteraction) -> None:
        """What is resolved in a command is read by the library here, in a task that nobody looks at (discord.py 2.7.1,
        `CommandTree._from_interaction`); what our own callbacks raise comes as an AppCommandError."""
        try:
            await super()._call(interaction)
        except app_commands.AppCommandError:
            raise
        except Exception as error:  # noqa: BLE001 - the library meets odd shapes with any error
            self._on.unreadable("command", error)

    async def on_error(self, interaction: DiscordInteraction, error: app_commands.AppCommandError, /) -> None:
        """A command that this version does not know, or whose options have changed since; a fault of ours; or a command
        about somebody whom Discord does not name."""
        stale = (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch, app_commands.TransformerError)
        if isinstance(error, stale):
            await self._on.stale(interaction)
        elif isinstance(error, app_commands.CommandInvokeError):
            self._on.failed("command", error)
        else:
            self._on.unreadable("command", error)
