"""Discord as a whole: connects, takes interactions in, answers them, and stops without losing any."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from adapters.discord.inbound.client import use_api
from adapters.discord.inbound.gateway import Gateway
from adapters.discord.inbound.pending import PendingInteractions
from adapters.discord.inbound.receiver import Receiver
from adapters.discord.outbound.chat import DiscordChat
from adapters.discord.outbound.connection import Connection
from adapters.discord.outbound.invite import introduction
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import PLATFORM
from adapters.discord.outbound.rate_limits import CALLS_PER_S
from bot.chats.load_shedding import LoadShedder
from bot.model.jobs import Job
from bot.ports import CoreServices, HttpApp, PlatformRefused, PlatformTools


class Discord:
    """A Platform."""

    def __init__(self, *, token: str, api_url: str | None, tools: PlatformTools) -> None:
        if api_url:
            use_api(api_url)
        self._tools = tools
        self._pending = PendingInteractions()
        self.connection = Connection(events=tools.events)
        self.gateway = Gateway(
            token=token,
            has_own_api=bool(api_url),
            connection=self.connection,
            clock=tools.clock,
            events=tools.events,
        )
        self._messages = Messages(client=self.connection.client, events=tools.events)
        self._mentions = CommandMentions()
        self._shedder = LoadShedder(platform=PLATFORM, calls_per_s=CALLS_PER_S, clock=tools.clock, events=tools.events)
        self.chat = DiscordChat(
            connection=self.connection,
            messages=self._messages,
            mentions=self._mentions,
            storage=tools.storage,
            blobs=tools.blobs,
            texts=tools.texts,
            clock=tools.clock,
            events=tools.events,
            fit=tools.fit,
            shedder=self._shedder,
        )

    def around(self, app: HttpApp, services: CoreServices) -> HttpApp:  # noqa: ARG002 - the port's shape
        """Discord is heard by the gateway alone."""
        return app

    def receiver(self, services: CoreServices) -> Receiver:
        """What answers by these services."""
        return Receiver(
            services=services,
            tools=self._tools,
            chat=self.chat,
            messages=self._messages,
            mentions=self._mentions,
            connection=self.connection,
            gateway=self.gateway,
            pending=self._pending,
            shedder=self._shedder,
        )

    async def run(self, services: CoreServices) -> None:
        """Until cancelled; what comes in is answered until `close`. Raises PlatformRefused where it is not let in."""
        receiver = self.receiver(services)
        left = await services.acceptance.provisional(PLATFORM)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.chat.progress.run())
                tasks.create_task(self.gateway.watch_forever())
                tasks.create_task(self._resolve(receiver, left))
                tasks.create_task(self.gateway.stay_connected(receiver.make_client))
        except* PlatformRefused as refused:
            raise refused.exceptions[0] from None

    async def _resolve(self, receiver: Receiver, left: Sequence[Job]) -> None:
        await self.connection.first_login()
        client = self.connection.client()
        self._tools.introduce(introduction(str(client.user or ""), client.application_id))
        await receiver.resolve(left)

    async def close(self) -> None:
        """After the last delivery: the answers under way, then the connections. A second call does nothing."""
        if self.connection.is_logged_in:  # the answers are shown by that client
            await self._pending.finished()
        await self.gateway.close()
