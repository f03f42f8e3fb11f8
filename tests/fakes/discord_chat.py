"""Discord's chat over the imitation of Discord, for deliveries that other tests make up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import cast

from adapters.discord.service import Discord
from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.jobs import Job, JobId, Place
from bot.model.ledger import Balance
from bot.model.outgoing import Recipient
from bot.model.people import Identity
from bot.ops.clock import SystemClock
from bot.ports import Acceptance, Answer, ChatLimits, CoreServices, Health, ReadTyped
from tests.fakes.databases import make_database
from tests.fakes.discord_process import running
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel, Message
from tests.fakes.events import RecordedEvents
from tests.fakes.platforms import tools
from tests.fakes.telegram_chat import AnyJob, AnyPicture


class NothingLeft:
    """No job of an earlier process."""

    async def provisional(self, platform: str) -> Sequence[Job]:
        return ()


SERVICES = CoreServices(
    answer=cast("Answer", None),
    acceptance=cast("Acceptance", NothingLeft()),
    specs=lambda: (),
    read_typed=cast("ReadTyped", None),
)
"""Nobody asks for anything."""


class MadeUpChat:
    """Each job has a channel of its own, whatever place it comes with, and is shown a second time after a restart.

    Its interaction is long forgotten, so that the bot posts by itself.
    """

    def __init__(self, *, server: FakeDiscord, storage: AnyJob, folder: Path) -> None:
        self.events = RecordedEvents()
        self._server, self._storage, self._folder = server, storage, folder
        self.says_once = True
        self._guild, self._anna = server.guild("Painters"), server.user("Anna")
        self._channels: dict[JobId, Channel] = {}
        self._shown: set[JobId] = set()
        self._process = AsyncExitStack()

    async def start(self) -> None:
        """A process, in the place of the one before."""
        await self.stop()
        blobs = AnyPicture(root=self._folder)
        self._discord = Discord(
            token=self._server.token,
            api_url=None,
            tools=tools(storage=self._storage, blobs=blobs, clock=SystemClock(), events=self.events),
        )
        self.says_once = self._discord.chat.says_once
        await self._process.enter_async_context(running(self._discord, SERVICES, self._server))

    async def stop(self) -> None:
        await self._process.aclose()

    async def _place(self, job: Job) -> Place:
        if job.id in self._shown:
            await self.start()
        self._shown.add(job.id)
        return self._known_place(job)

    def _known_place(self, job: Job) -> Place:
        channel = self._channels.get(job.id)
        if channel is None:
            channel = self._channels[job.id] = self._server.channel(self._guild, f"channel-{job.id}")
        address = {"channel": str(channel.id), "user": str(self._anna.id)}
        return self._storage.places.get(job.id) or Place(platform="discord", chat=str(channel.id), address=address)

    # --- the port ------------------------------------------------------------------------------------------------

    @property
    def platform(self) -> str:
        return self._discord.chat.platform

    @property
    def limits(self) -> ChatLimits:
        return self._discord.chat.limits

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        known = await self._place(delivery.job)
        return await self._discord.chat.deliver(known, delivery)

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        known = await self._place(notice.job)
        return await self._discord.chat.tell(known, notice)

    async def show_progress(self, place: Place, progress: Progress) -> None:
        await self._discord.chat.show_progress(self._known_place(progress.job), progress)

    async def ping(self) -> Health:
        return await self._discord.chat.ping()

    # --- what somebody sees ----------------------------------------------------------------------------------------

    def _seen(self, job_id: JobId) -> list[Message]:
        channel = self._channels.get(job_id)
        return self._server.seen(channel) if channel else []

    def pictures(self, job_id: JobId) -> int:
        return sum(len(message.pictures) for message in self._seen(job_id))

    @property
    def anna(self) -> Recipient:
        return Recipient(platform="discord", user_id=str(self._anna.id))

    @property
    def closed(self) -> Recipient:
        """Somebody who takes no messages of bots."""
        boris = self._server.user("Boris", closed_to_bots=True)
        return Recipient(platform="discord", user_id=str(boris.id))

    def said(self) -> str:
        """What Anna reads besides jobs."""
        return "\n".join(message.text for message in self._server.seen(self._server.dm(self._anna)))

    async def say(self, to: Recipient, text: str, *, key: str) -> None:
        await self._discord.chat.say(to, text, key=key)

    def watched_balances(self) -> Collection[Identity]:
        return self._discord.chat.watched_balances()

    def show_balance(self, identity: Identity, balance: Balance) -> None:
        self._discord.chat.show_balance(identity, balance)

    def notices(self, job_id: JobId) -> int:
        return sum(not message.pictures for message in self._seen(job_id))


@asynccontextmanager
async def open_discord_chat(folder: Path) -> AsyncIterator[MadeUpChat]:
    make_database(folder)
    async with FakeDiscord().serving() as server, AnyJob(path=folder / "bot.db") as storage:
        chat = MadeUpChat(server=server, storage=storage, folder=folder / "pictures")
        with server.for_the_client():
            await chat.start()
            try:
                yield chat
            finally:
                await chat.stop()
        assert chat.events.incidents == []
