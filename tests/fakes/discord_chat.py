"""Discord's chat inside simcord's Discord, for deliveries that other tests make up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from simcord.builders import ChannelHandle, GuildHandle
from simcord.env import Env

from adapters.discord.inbound.client import Client
from adapters.discord.outbound.chat import DiscordChat
from adapters.discord.outbound.connection import Connection
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import Spot
from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.jobs import Job, JobId, Place
from bot.ops.clock import SystemClock
from bot.texts.catalogs import Catalogs
from tests.fakes.databases import make_database
from tests.fakes.discord_bot import make_client, make_service
from tests.fakes.events import RecordedEvents
from tests.fakes.office import open_office
from tests.fakes.telegram_chat import AnyJob, AnyPicture


class MadeUpChat(DiscordChat):
    """Each job has a channel of its own, whatever place it comes with, and looks it up as after a restart.

    Its interaction is long forgotten, so that the bot posts by itself.
    """

    def __init__(self, *, client: Client, env: Env, guild: GuildHandle, storage: AnyJob, folder: Path) -> None:
        self.recorded = events = RecordedEvents()
        self._env, self._guild, self._jobs = env, guild, storage
        self._user = env.create_user("anna")
        self._channels: dict[JobId, ChannelHandle] = {}
        connection = Connection(events=events)
        connection.log_in(client)
        connection.open_shard(0)
        super().__init__(
            connection=connection,
            messages=Messages(client=connection.client, events=events),
            mentions=CommandMentions(),
            storage=storage,
            blobs=AnyPicture(root=folder),
            texts=Catalogs(),
            clock=SystemClock(),
            events=events,
            fit=lambda _, __: b"",
        )

    def _place(self, job: Job) -> Place:
        self._memory.spots.drop(job.id)
        channel = self._channels.get(job.id)
        if channel is None:
            channel = self._channels[job.id] = self._guild.create_text_channel(f"channel-{job.id}")
        long_ago = SystemClock().now() - timedelta(hours=1)
        first = Spot(channel=channel.id, user=self._user.id, token="forgotten", token_expires=long_ago)
        return self._jobs.places.get(job.id) or first.to_place()

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        return await super().deliver(self._place(delivery.job), delivery)

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        return await super().tell(self._place(notice.job), notice)

    async def show_progress(self, place: Place, progress: Progress) -> None:
        await super().show_progress(self._place(progress.job), progress)

    def pictures(self, job_id: JobId) -> int:
        channel = self._channels.get(job_id)
        return sum(len(message.attachments) for message in channel.history()) if channel else 0

    def notices(self, job_id: JobId) -> int:
        channel = self._channels.get(job_id)
        return sum(not message.attachments for message in channel.history()) if channel else 0


@asynccontextmanager
async def open_discord_chat(folder: Path) -> AsyncIterator[MadeUpChat]:
    make_database(folder)
    async with open_office(folder) as office, AnyJob(path=folder / "bot.db") as storage:
        client = make_client(make_service(office), office)
        env = Env(client)  # not `simcord.run`, which binds its clock to the context of one task: a fixture has another
        await env.start()
        try:
            guild = env.create_guild("Painters")
            chat = MadeUpChat(client=client, env=env, guild=guild, storage=storage, folder=folder / "pictures")
            yield chat
            assert chat.recorded.incidents == []
        finally:
            await env.shutdown()
