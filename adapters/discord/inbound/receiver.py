"""Everything that comes in from Discord, with the core that answers it."""

from __future__ import annotations

from collections.abc import Sequence

from discord.http import Route

from adapters.discord.inbound.client import Client, Handlers
from adapters.discord.inbound.context import DiscordContext
from adapters.discord.inbound.gateway import Gateway
from adapters.discord.inbound.interactions import Interactions
from adapters.discord.inbound.menus import Menus
from adapters.discord.inbound.pending import PendingInteractions
from adapters.discord.inbound.recovery import Recovery
from adapters.discord.outbound.chat import DiscordChat
from adapters.discord.outbound.connection import Connection
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.way_out import connector_for
from bot.chats.load_shedding import LoadShedder
from bot.model.jobs import Job
from bot.ports import CoreServices, PlatformTools, directly


class Receiver:
    """Makes clients of the library, whose interactions it answers."""

    def __init__(
        self,
        *,
        services: CoreServices,
        tools: PlatformTools,
        chat: DiscordChat,
        messages: Messages,
        mentions: CommandMentions,
        connection: Connection,
        gateway: Gateway,
        pending: PendingInteractions,
        shedder: LoadShedder,
    ) -> None:
        self._services = services
        self._connection = connection
        self._shedder = shedder
        self._gateway = gateway
        self._events = tools.events
        self._proxy_for = tools.proxy_for
        self._interactions = Interactions(
            context=DiscordContext(
                services=services,
                chat=chat,
                messages=messages,
                mentions=mentions,
                storage=tools.storage,
                texts=tools.texts,
                clock=tools.clock,
                events=tools.events,
                pending=pending,
            )
        )
        self._recovery = Recovery(
            acceptance=services.acceptance, messages=messages, clock=tools.clock, events=tools.events
        )
        self._menus = Menus(
            texts=tools.menu_texts,
            mentions=mentions,
            storage=tools.storage,
            clock=tools.clock,
            events=tools.events,
        )

    def make_client(self, *, shard_count: int | None = None) -> Client:
        """Not connected yet. As many shards as Discord advises, where no number is given."""
        handlers = Handlers(
            setup=self._set_up,
            stale=self._interactions.stale,
            press=self._interactions.press,
            submit=self._interactions.submit,
            connected=self._connection.open_shard,
            disconnected=self._connection.close_shard,
            heard=self._gateway.hear,
            failed=self._note_fault,
            unreadable=self._note_unreadable,
        )
        connector = None if self._proxy_for is directly else connector_for(Route.BASE, self._proxy_for)
        return Client(handlers=handlers, on_call=self._shedder.count, shard_count=shard_count, connector=connector)

    async def resolve(self, left: Sequence[Job]) -> None:
        """Ends or starts the provisional jobs that a kill has left."""
        await self._recovery.resolve(left)

    async def _set_up(self, client: Client) -> None:
        """Once logged in, before anything comes in."""
        specs = self._services.specs()
        await self._menus.set_up(
            client, specs, run=self._interactions.command, ask_for_topup=self._interactions.ask_for_topup
        )

    def _note_fault(self, event: str, error: BaseException) -> None:
        self._events.incident("discord_event_crashed", error, of=event)

    def _note_unreadable(self, event: str, error: Exception) -> None:
        self._events.warn("discord_event_unreadable", of=event, why=type(error).__name__)
