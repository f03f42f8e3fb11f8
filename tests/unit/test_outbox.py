"""What tells the messages of the outbox: with what holds when they go out, and while the database cannot be read."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from bot.model.ledger import Source
from bot.model.outgoing import Outgoing, OutgoingKind, Recipient
from bot.pipeline.views import Views
from bot.ports import Storage
from bot.telling.outbox import OutboxService
from bot.texts.catalogs import Catalogs
from storage.sqlite import SqliteStorage
from tests.fakes.chat import FakeChat
from tests.fakes.clock import SettableClock, StoppedClock
from tests.fakes.databases import make_database
from tests.fakes.events import RecordedEvents
from tests.fakes.orders import ANNA
from tests.fakes.stories import grant

LOOKS = 3


class Unreadable:
    """A database whose file is damaged: every look fails."""

    def __init__(self) -> None:
        self.looks = 0
        self.looked_often = asyncio.Event()

    async def forget_messages(self, *, before: datetime) -> None: ...

    async def due_messages(self, *, at: datetime, limit: int) -> Sequence[Outgoing]:
        self.looks += 1
        if self.looks == LOOKS:
            self.looked_often.set()
        raise ZeroDivisionError


class Listening(FakeChat):
    """Tells when something was said."""

    def __init__(self, *, platform: str) -> None:
        super().__init__(platform=platform)
        self.heard = asyncio.Event()

    async def say(self, to: Recipient, text: str, *, key: str) -> None:
        await super().say(to, text, key=key)
        self.heard.set()


async def test_news_of_a_database_that_cannot_be_read_is_told_once_without_it() -> None:
    storage, chat, clock, events = Unreadable(), FakeChat(), StoppedClock(), RecordedEvents()
    outbox = OutboxService(
        storage=cast("Storage", storage), chats={"fake": chat}, webhook=None, views=Views(texts=Catalogs()),
        clock=clock, events=events,
    )  # fmt: skip
    admin = Recipient(platform="fake", user_id="1")
    news = Outgoing(
        id="disk:1", kind=OutgoingKind.ALERT, recipients=(admin,), key="alert.ended", locale="en", topic="disk",
        values={"kind": "disk_low", "minutes": 61}, made_at=clock.now(), expires_at=clock.now() + timedelta(days=1),
    )  # fmt: skip
    outbox.put_unkept([news])
    running = asyncio.create_task(outbox.run())
    looked_often = asyncio.create_task(storage.looked_often.wait())
    await asyncio.wait({running, looked_often}, return_when=asyncio.FIRST_COMPLETED)
    assert looked_often.done()
    running.cancel()
    assert chat.asked == [admin]
    assert chat.said["disk:1"] == (admin, "✅ The disk has room again. It lasted 1 h 1 min.")
    assert events.warnings[0] == ("outbox_not_read", {"why": "ZeroDivisionError"})
    assert events.incidents == []


async def test_a_notice_tells_what_there_is_when_it_goes_out(tmp_path: Path) -> None:
    chat, clock = Listening(platform=ANNA.platform), SettableClock()
    clock.stop()
    async with SqliteStorage(path=make_database(tmp_path)) as storage:
        await storage.grant(
            ANNA, amount=5, actor="telegram:9", reason="", source=Source.ADMIN, key="k", at=clock.now(), is_told=True
        )  # fmt: skip
        await grant(storage, 7)
        outbox = OutboxService(
            storage=storage, chats={ANNA.platform: chat}, webhook=None, views=Views(texts=Catalogs()), clock=clock,
            events=RecordedEvents(),
        )  # fmt: skip
        running = asyncio.create_task(outbox.run())
        await chat.heard.wait()
        running.cancel()
    ((_, text),) = chat.said.values()
    assert "12 credits" in text
