"""One message, from wait to picture, over the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot
        assert bot.events.incidents == []


async def test_a_first_picture_needs_two_messages(bot: Bot) -> None:
    welcome = await bot.written(7, "/start")
    assert "10 credits" in welcome["text"]
    assert "/gen a lighthouse at dawn" in welcome["text"]
    picture = await bot.picture(7, "/gen a lighthouse at dawn --ar 16:9")
    assert picture["caption"].startswith("a lighthouse at dawn\n\n16:9 · seed ")
    assert "9 credits left" in picture["caption"]
