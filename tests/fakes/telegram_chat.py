"""Telegram's chat over the imitation of the Bot API, for deliveries that other tests make up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from adapters.telegram.outbound.chat import TelegramChat
from adapters.telegram.outbound.client import build
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import Spot
from bot.app.chats import fitted
from bot.chats.load_shedding import LoadShedder
from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.images import BlobId
from bot.model.jobs import Job, JobId, Place
from bot.model.outgoing import Recipient
from bot.ops.clock import SystemClock
from bot.ports import Health
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.sqlite import SqliteStorage
from tests.fakes.backend import sample_png
from tests.fakes.databases import make_database
from tests.fakes.decoding import thread_decoder
from tests.fakes.events import RecordedEvents
from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import TOKEN, FakeTelegram

FIRST_CHAT = 7
ANNA, BORIS = 5, 6


class AnyPicture(DiskBlobs):
    async def read(self, blob: BlobId) -> bytes:
        return sample_png()


class AnyJob(SqliteStorage):
    """Jobs that are in no database have a place all the same."""

    def __init__(self, *, path: Path) -> None:
        super().__init__(path=path)
        self.places: dict[JobId, Place] = {}

    async def update_place(self, job_id: JobId, place: Place) -> None:
        self.places[job_id] = place


class MadeUpChat(TelegramChat):
    """Each job has a private chat of its own, whatever place it comes with, and looks it up as after a restart."""

    def __init__(self, *, server: FakeTelegram, storage: AnyJob, folder: Path) -> None:
        clock, events = SystemClock(), RecordedEvents()
        self.events = events
        self._server, self._jobs = server, storage
        self._chats: dict[JobId, int] = {}
        self._application = build(token=TOKEN, api_url=server.base_url, clock=clock)
        super().__init__(
            messages=Messages(bot=self._application.bot, storage=storage, events=events),
            storage=storage,
            blobs=AnyPicture(root=folder),
            texts=Catalogs(),
            clock=clock,
            events=events,
            fit=partial(fitted, thread_decoder()),
            shedder=LoadShedder(platform="telegram", calls_per_s=30.0, clock=clock, events=events),
            owner="telegram:1",
        )
        self.set_health(Health(is_ok=True, detail="an imitation"))

    def _chat(self, job_id: JobId) -> int:
        return self._chats.setdefault(job_id, FIRST_CHAT + len(self._chats))

    def _place(self, job: Job) -> Place:
        self._memory.spots.drop(job.id)
        return self._jobs.places.get(job.id) or Spot(chat=self._chat(job.id)).to_place()

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        return await super().deliver(self._place(delivery.job), delivery)

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        return await super().tell(self._place(notice.job), notice)

    async def show_progress(self, place: Place, progress: Progress) -> None:
        await super().show_progress(self._place(progress.job), progress)

    def _messages_of(self, job_id: JobId) -> list[Json]:
        return self._server.ours(self._chat(job_id))

    def pictures(self, job_id: JobId) -> int:
        return len(self._server.pictures(self._chat(job_id)))

    @property
    def anna(self) -> Recipient:
        return Recipient(platform="telegram", user_id=str(ANNA))

    @property
    def closed(self) -> Recipient:
        """Somebody who has blocked the bot."""
        self._server.blocked.add(BORIS)
        return Recipient(platform="telegram", user_id=str(BORIS))

    def said(self) -> str:
        """What Anna reads besides jobs."""
        return "\n".join(str(message["text"]) for message in self._server.ours(ANNA))

    def notices(self, job_id: JobId) -> int:
        return sum("did not work" in message.get("text", "") for message in self._messages_of(job_id))


@asynccontextmanager
async def open_telegram_chat(folder: Path) -> AsyncIterator[MadeUpChat]:
    make_database(folder)
    async with FakeTelegram().serving() as server, AnyJob(path=folder / "bot.db") as storage:
        yield MadeUpChat(server=server, storage=storage, folder=folder / "pictures")
