"""The Discord adapter and the real core against the imitation of Discord, in one event loop."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.discord.service import Discord
from bot.app.chats import PLATFORMS, services_of
from bot.app.core import Core, build_core
from bot.model.images import Abilities
from bot.model.jobs import Job, JobState
from bot.model.ledger import Balance, Source
from bot.model.people import Identity
from bot.ops.clock import SystemClock
from bot.ops.ids import RandomIds
from bot.settings.loading import load
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend
from tests.fakes.databases import make_database
from tests.fakes.decoding import thread_decoder
from tests.fakes.discord_server import PLAIN, FakeDiscord, Visit
from tests.fakes.discord_world import Channel, Interaction, User
from tests.fakes.events import RecordedEvents
from tests.fakes.platforms import tools

ADMIN_ID = 4242
WELCOME = 10


class ShiftedClock(SystemClock):
    """The bot's own time, as far ahead of the machine's as Discord's is."""

    def __init__(self, server: FakeDiscord) -> None:
        self._server = server

    def now(self) -> datetime:
        return datetime.fromtimestamp(super().now().timestamp() + self._server.offset_s, UTC)


@dataclass(slots=True, kw_only=True)
class Bot:
    """A running bot: `server` is what people see of it."""

    server: FakeDiscord
    discord: Discord
    core: Core
    storage: SqliteStorage
    backend: FakeBackend
    events: RecordedEvents
    running: list[asyncio.Task[None]]

    async def asked(
        self, user: User, channel: Channel, prompt: str = "a red fox", *, as_: Visit = PLAIN, **more: Any
    ) -> Interaction:
        """Somebody asks for a picture; once it is acknowledged."""
        known = await self.server.slash(user, channel, "imagine", prompt=prompt, as_=as_, **more)
        await self.server.until(lambda: known.is_acknowledged)
        return known

    async def picture(
        self, user: User, channel: Channel, prompt: str = "a red fox", *, as_: Visit = PLAIN, **more: Any
    ) -> Interaction:
        """Somebody asks; once their picture is there and paid."""
        asked = await self.server.slash(user, channel, "imagine", prompt=prompt, as_=as_, **more)
        await self.server.until(lambda: asked.pictures)
        await self.idle()
        return asked

    async def answer(self, user: User, channel: Channel, name: str, /, *, as_: Visit = PLAIN, **values: Any) -> str:
        """What a command says, once it says something."""
        return await self.said(await self.server.slash(user, channel, name, as_=as_, **values))

    async def said(self, asked: Interaction) -> str:
        """What the person alone is told."""

        def told() -> list[str]:
            return [message.text for message in asked.messages if message.is_ephemeral and message.text]

        await self.server.until(told)
        return "\n".join(told())

    async def jobs(self) -> list[Job]:
        """All there are, oldest first."""
        return list(reversed(await self.storage.recent_jobs(states=tuple(JobState), limit=1000)))

    async def balance(self, user: User) -> Balance:
        person = await self.storage.find_person(identity_of(user))
        assert person is not None
        return await self.storage.balance(person.id)

    async def give(self, user: User, credits: int) -> None:
        await self.storage.grant(
            identity_of(user), amount=credits, actor="test", reason="", source=Source.ADMIN, key=f"give:{user.id}",
            at=datetime.now(UTC),
        )  # fmt: skip

    async def idle(self, *, is_told: bool = True) -> None:
        """Until no job is under way, and, where that can be, everybody has been told how theirs ended."""
        async with asyncio.timeout(60):
            while not await self._is_idle(is_told=is_told):  # noqa: ASYNC110 - it ends soon
                await asyncio.sleep(0.01)

    async def _is_idle(self, *, is_told: bool) -> bool:
        counts = await self.storage.count_jobs()
        is_over = all(state.is_final for state, count in counts.items() if count)
        is_left = is_told and await self.storage.untold(platforms=["discord"])
        return is_over and not is_left and not self.core.runner.in_flight

    async def assert_paid(self, user: User, credits: int) -> None:
        """So much of the welcome credits is spent, nothing is held, and the ledger is whole."""
        await self.idle()
        balance = await self.balance(user)
        assert (balance.posted, balance.held) == (WELCOME - credits, 0)
        report = await self.storage.verify_ledger()
        assert (report.faults, report.open_holds) == ((), 0)

    async def kill(self) -> None:
        """As far as a task can be killed."""
        for task in self.running:
            task.cancel()
        for task in self.running:
            with contextlib.suppress(BaseException):
                await task


def identity_of(user: User) -> Identity:
    return Identity(platform="discord", user_id=str(user.id))


def admin(server: FakeDiscord) -> User:
    """Who is an admin of the bot, whatever rights they have in a server."""
    user = server.users.get(ADMIN_ID) or User(id=ADMIN_ID, name="Ada")
    server.users[user.id] = user
    return user


@asynccontextmanager
async def running_bot(
    folder: Path,
    server: FakeDiscord,
    *,
    finish_after_s: float = 0.05,
    abilities: Abilities | None = None,
    backend: FakeBackend | None = None,
    prepare: Callable[[Bot], Coroutine[None, None, None]] | None = None,
    is_let_in: bool = True,
    clock: ShiftedClock | None = None,
    incidents: Sequence[str] = (),
    **settings: str,
) -> AsyncIterator[Bot]:
    """`incidents` are those that the test means to cause: any other, or one that does not come, fails it."""
    path = folder / "bot.db"
    if not path.exists():
        make_database(folder)
    clock, events, catalogs = clock or ShiftedClock(server), RecordedEvents(), Catalogs()
    async with SqliteStorage(path=path) as storage:
        blobs = DiskBlobs(root=folder / "pictures")
        configured = load({"ADMINS": f"discord:{ADMIN_ID}", "WELCOME_CREDITS": str(WELCOME), **settings}, None)
        discord = Discord(
            token=server.token,
            api_url=None,
            tools=tools(storage=storage, blobs=blobs, texts=catalogs, clock=clock, events=events),
        )
        backend = backend or FakeBackend(
            clock=clock, finish_after_s=finish_after_s, abilities=abilities or Abilities(seed=True)
        )
        core = await build_core(
            configured,
            storage=storage,
            blobs=blobs,
            decoder=thread_decoder(),
            sent_decoder=thread_decoder(),
            backends=[backend],
            chats={"discord": discord.chat},
            platforms=PLATFORMS,
            texts=catalogs,
            clock=clock,
            ids=RandomIds(),
            events=events,
        )
        bot = Bot(
            server=server, discord=discord, core=core, storage=storage, backend=backend, events=events, running=[]
        )
        if prepare is not None:
            await prepare(bot)
        with server.for_the_client():
            answering = discord.run(services_of(core, "discord"))
            bot.running = [asyncio.create_task(core.runner.run()), asyncio.create_task(answering)]
            try:
                if is_let_in:
                    await server.until(server.gateway.is_ready, patience_s=20)
                yield bot
            finally:
                await bot.kill()
                await discord.close()
            assert [name for name, _ in events.incidents] == list(incidents), events.incidents
