"""What somebody has left, in the messages of their jobs: in private as of now, and in a group never."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.model.ledger import Source
from bot.model.people import Identity
from bot.telling.balances import BalanceWatch
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import SettableClock
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA, GROUP = 7, -1004001
LONG_S = 60.0
LEFT = {"en": "{n} credits left", "ko": "{n}크레딧 남았어요"}


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as started:
        yield started


@asynccontextmanager
async def watched_bot(folder: Path, server: FakeTelegram) -> AsyncIterator[Bot]:
    """Its pictures take a minute, and what somebody has left is looked at as the program does it."""
    clock = SettableClock()
    backend = FakeBackend(clock=clock, finish_after_s=LONG_S)
    async with running_bot(folder, server, clock=clock, backend=backend) as bot:
        watch = BalanceWatch(storage=bot.storage, chats={}, clock=clock, events=bot.events, statuses=bot.core.reporter)
        watching = asyncio.create_task(watch.run())
        yield bot
        watching.cancel()


async def topup(bot: Bot, amount: int) -> None:
    await bot.storage.grant(
        Identity(platform="telegram", user_id=str(ANNA)),
        amount=amount,
        actor="telegram:42",
        reason="",
        source=Source.ADMIN,
        key="a gift",
        at=bot.clock.now(),
    )


@pytest.mark.parametrize("language", LEFT)
async def test_a_topup_while_the_picture_is_painted_is_seen_in_its_message_and_below_the_picture(
    tmp_path: Path, server: FakeTelegram, language: str
) -> None:
    async with watched_bot(tmp_path, server) as bot:
        user = bot.server.user(ANNA, language_code=language)
        status = await bot.written(ANNA, "/gen a red fox", user=user)
        assert LEFT[language].format(n=9) in status["text"]
        await topup(bot, 40)
        await bot.hurried(lambda: LEFT[language].format(n=49) in status["text"])
        assert LEFT[language].format(n=9) not in status["text"].replace(LEFT[language].format(n=49), "")
        bot.clock.advance(LONG_S)
        await bot.hurried(lambda: bot.server.pictures(ANNA))
        assert "49" in bot.server.pictures(ANNA)[0]["caption"]


async def test_nobody_in_a_group_reads_what_somebody_has_left(tmp_path: Path, server: FakeTelegram) -> None:
    async with watched_bot(tmp_path, server) as bot:
        status = await bot.written(GROUP, "/gen a red fox", by=ANNA)
        await topup(bot, 40)
        await bot.hurried(lambda: "Painting" in status["text"])
        texts = [str(call) for call in bot.server.named("editMessageText")] + [status["text"]]
        bot.clock.advance(LONG_S)
        await bot.hurried(lambda: bot.server.pictures(GROUP))
        texts.append(bot.server.pictures(GROUP)[0]["caption"])
        assert not any("left" in text for text in texts)
        assert "1 credit" in texts[-1]
