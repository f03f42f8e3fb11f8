"""Updates that end the program or crash, that wait over a stop, that come twice: from the inbox, over the wire."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.model.commands import Reply, ReplyKind, Request
from bot.ports import Answer
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA = 7
OWNER = "telegram:123456789"


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@asynccontextmanager
async def started(server: FakeTelegram, folder: Path, answer: Answer) -> AsyncIterator[Bot]:
    """Once more, and past the moment where it takes up what was left."""
    polls = len(server.named("getUpdates"))
    async with running_bot(folder, server, answer=answer) as bot:
        await server.until(lambda: len(server.named("getUpdates")) > polls)
        await bot.idle()
        yield bot


async def test_an_update_that_ends_the_program_each_time_is_taken_up_three_times(
    server: FakeTelegram, tmp_path: Path
) -> None:
    asked: list[Request] = []

    async def ends(request: Request) -> Reply:
        asked.append(request)
        await asyncio.Event().wait()
        raise AssertionError

    server.write(ANNA, "/credits")
    for start in range(1, 5):
        async with running_bot(tmp_path, server, answer=ends) as bot:
            bot.clock.advance(4 * 24 * 3600.0)  # the bot was off for days: what waits is not forgotten for that
            await server.until(lambda start=start: len(asked) == start)  # type: ignore[misc]
            await bot.kill()
            assert bot.waiting() == 1
    async with started(server, tmp_path, ends) as bot:
        assert (len(asked), bot.waiting()) == (4, 0)
    assert len({request.id for request in asked}) == 1


async def test_an_update_that_crashes_is_told_as_an_incident_and_done_with(
    server: FakeTelegram, tmp_path: Path
) -> None:
    asked: list[Request] = []

    async def crashes(request: Request) -> Reply:
        asked.append(request)
        raise ZeroDivisionError

    async with running_bot(tmp_path, server, answer=crashes, incidents=("telegram_update_crashed",)) as bot:
        server.write(ANNA, "/credits")
        await server.until(lambda: asked)
        await bot.settled()
    async with started(server, tmp_path, crashes):
        assert len(asked) == 1


async def test_what_came_in_before_the_start_has_looked_is_handled_once(server: FakeTelegram, tmp_path: Path) -> None:
    """The webhook's port may be open first: the update is in the inbox, and on its way."""
    asked: list[Request] = []

    async def answer(request: Request) -> Reply:
        asked.append(request)
        return Reply(kind=ReplyKind.TEXT, head="so be it")

    async def arrive(bot: Bot) -> None:
        await bot.telegram._application.initialize()
        message = server.write(ANNA, "/credits")
        server.pending.clear()
        update = {"update_id": 500, "message": message}
        await bot.telegram._inbox.receive({500: json.dumps(update)})

    async with running_bot(tmp_path, server, answer=answer, prepare=arrive) as bot:
        await server.until(lambda: server.ours(ANNA))
        await bot.settled()
        await bot.idle()
        assert [request.id for request in asked] == [f"{OWNER}:500"]
        assert len(server.ours(ANNA)) == 1
