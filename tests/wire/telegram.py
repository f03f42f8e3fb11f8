"""The Telegram adapter and the real core against the imitation of the Bot API, in one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from adapters.telegram.service import Telegram
from bot.app.chats import PLATFORMS, services_of
from bot.app.core import Core, build_core
from bot.model.images import Abilities
from bot.ops.ids import RandomIds
from bot.ports import Answer
from bot.settings.loading import load
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import SettableClock
from tests.fakes.databases import make_database
from tests.fakes.decoding import thread_decoder
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
    clock: SettableClock
    path: Path
    running: list[asyncio.Task[None]]

    async def written(self, chat: int, text: str, **more: Any) -> Json:
        """Somebody writes; the message of the bot's that answers, once it is there and the bot has done with it."""
        known = len(self.server.ours(chat))
        self.server.write(chat, text, **more)
        await self.server.until(lambda: len(self.server.ours(chat)) > known)
        await self.settled()
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

    async def settled(self) -> None:
        """Until each update is handled to its end."""
        await self.server.until(lambda: not self.server.pending and not self.waiting())

    def waiting(self) -> int:
        """Updates that are kept and not finished."""
        with contextlib.closing(sqlite3.connect(self.path)) as database:
            (count,) = database.execute("SELECT count(*) FROM updates WHERE payload IS NOT NULL").fetchone()
            return int(count)

    async def hurried(self, is_so: Callable[[], object]) -> None:
        """Until it is so; each look costs half a second of the bot's time."""

        def looked() -> object:
            self.clock.advance(0.5)
            return is_so()

        await self.server.until(looked)

    async def postponed(self, times: int = 1) -> None:
        """Until an answer that could not be shown waits, for so many times in all."""
        await self.server.until(lambda: self.events.names().count("telegram_answer_postponed") >= times)

    async def pressed(self, message: Json, label: str, *, by: int | None = None) -> Json:
        """Somebody presses the button with that label, or with that data; how the press was answered."""
        id = self.server.press(message, self.server.buttons(message).get(label, label), by=by)
        await self.server.until(lambda: self.server.callbacks[id])
        await self.settled()
        return self.server.callbacks[id]

    async def deleted(self, message: Json, label: str = "Delete", *, by: int | None = None) -> Json:
        """Somebody presses Delete and says that they are sure; how that was answered."""
        chat = message["chat"]["id"]
        known = len(self.server.ours(chat))
        await self.pressed(message, label, by=by)
        assert len(self.server.ours(chat)) == known + 1
        return await self.pressed(self.server.ours(chat)[-1], "Delete for good", by=by)

    async def kill(self) -> None:
        """As far as a task can be killed."""
        for task in self.running:
            task.cancel()
        for task in self.running:
            with contextlib.suppress(BaseException):
                await task


def message_numbered(server: FakeTelegram, chat: int, id: int, **more: object) -> Json:
    """A message of the bot's with that number."""
    sent: Json = server._add({"chat_id": chat}, {"text": "what is pressed"})
    server.messages[chat, id] = server.messages.pop((chat, sent["message_id"])) | {"message_id": id} | more
    return server.messages[chat, id]


@asynccontextmanager
async def running_bot(
    folder: Path,
    server: FakeTelegram,
    *,
    finish_after_s: float = 0.05,
    seeds: bool = True,
    webhook_url: str | None = None,
    backend: FakeBackend | None = None,
    clock: SettableClock | None = None,
    answer: Answer | None = None,
    incidents: tuple[str, ...] = (),
    prepare: Callable[[Bot], Coroutine[None, None, None]] | None = None,
    **settings: str,
) -> AsyncIterator[Bot]:
    """`answer` stands in for the core. `incidents` are those that the test means to cause: all others fail it."""
    path = folder / "bot.db"
    if not path.exists():
        make_database(folder)
    clock, events, catalogs = clock or SettableClock(), RecordedEvents(), Catalogs()
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
            decoder=thread_decoder(),
            sent_decoder=thread_decoder(),
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
            clock=clock,
            path=path,
            running=[],
        )
        if prepare is not None:
            await prepare(bot)
        services = services_of(core, "telegram")
        answering = telegram.run(services if answer is None else replace(services, answer=answer))
        bot.running = [asyncio.create_task(core.runner.run()), asyncio.create_task(answering)]
        try:
            yield bot
        finally:
            await bot.kill()
            await telegram.close()
        assert [name for name, _ in events.incidents] == list(incidents), events.incidents
