"""The Telegram adapter and the real core against the imitation of the Bot API, in one event loop."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from adapters.telegram.service import Telegram
from bot.app.chats import PLATFORMS, services_of
from bot.app.core import Core, build_core
from bot.model.images import Abilities
from bot.ops.clock import SystemClock
from bot.ops.ids import RandomIds
from bot.settings.settings import load
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend
from tests.fakes.databases import make_database
from tests.fakes.events import RecordedEvents
from tests.fakes.platforms import tools
from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import TOKEN, FakeTelegram

ADMIN = 42


@dataclass(slots=True, kw_only=True)
class Bot:
    """A running bot: `server` is what people see of it."""

    server: FakeTelegram
    telegram: Telegram
    core: Core
    storage: SqliteStorage
    backend: FakeBackend
    events: RecordedEvents
    running: list[asyncio.Task[None]]

    async def written(self, chat: int, text: str, **more: Any) -> Json:
        """Somebody writes; the message of the bot's that answers, once it is there."""
        known = len(self.server.ours(chat))
        self.server.write(chat, text, **more)
        await self.server.until(lambda: len(self.server.ours(chat)) > known)
        return self.server.ours(chat)[known]

    async def picture(self, chat: int, text: str = "/gen a red fox", **more: Any) -> Json:
        """Somebody asks; their picture, once it is there and paid."""
        known = len(self.server.pictures(chat))
        self.server.write(chat, text, **more)
        await self.server.until(lambda: len(self.server.pictures(chat)) > known)
        await self.idle()
        return self.server.pictures(chat)[known]

    async def idle(self) -> None:
        """Until no job is under way."""
        while self.core.runner.in_flight or (await self.storage.queue(limit=1)):  # noqa: ASYNC110 - it ends soon
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.02)

    async def kill(self) -> None:
        """As far as a task can be killed."""
        for task in self.running:
            task.cancel()
        for task in self.running:
            with contextlib.suppress(BaseException):
                await task


@asynccontextmanager
async def running_bot(
    folder: Path,
    server: FakeTelegram,
    *,
    finish_after_s: float = 0.05,
    seeds: bool = True,
    webhook_url: str | None = None,
    backend: FakeBackend | None = None,
    prepare: Callable[[Bot], Coroutine[None, None, None]] | None = None,
    **settings: str,
) -> AsyncIterator[Bot]:
    path = folder / "bot.db"
    if not path.exists():
        make_database(folder)
    clock, events, catalogs = SystemClock(), RecordedEvents(), Catalogs()
    async with SqliteStorage(path=path) as storage:
        blobs = DiskBlobs(root=folder / "pictures")
        configured = load({"ADMINS": f"telegram:{ADMIN}", **settings}, None)
        telegram = Telegram(
            token=TOKEN,
            api_url=server.base_url,
            webhook_url=webhook_url,
            webhook_secret="a-secret",
            tools=tools(
                storage=storage, blobs=blobs, texts=catalogs, clock=clock, events=events, admins=configured.admins
            ),
        )
        backend = backend or FakeBackend(clock=clock, finish_after_s=finish_after_s, abilities=Abilities(seed=seeds))
        core = await build_core(
            configured,
            storage=storage,
            blobs=blobs,
            backends=[backend],
            chats={"telegram": telegram.chat},
            platforms=PLATFORMS,
            texts=catalogs,
            clock=clock,
            ids=RandomIds(),
            events=events,
        )
        bot = Bot(
            server=server,
            telegram=telegram,
            core=core,
            storage=storage,
            backend=backend,
            events=events,
            running=[],
        )
        if prepare is not None:
            await prepare(bot)
        answering = telegram.run(services_of(core, "telegram"))
        bot.running = [asyncio.create_task(core.runner.run()), asyncio.create_task(answering)]
        try:
            yield bot
        finally:
            await bot.kill()
            await telegram.close()
