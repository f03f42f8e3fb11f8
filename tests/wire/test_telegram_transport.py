"""How updates come in: polled or by the webhook, confirmed only when they are kept, each handled once."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from adapters.telegram.inbound.webhook import SECRET_HEADER
from bot.model.refusals import StorageFull
from bot.ops.clock import SystemClock
from bot.ports import PlatformRefused
from bot.serving.server import HttpServer
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.platforms import no_services
from tests.fakes.telegram_faults import Refusal
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA = 7
URL = "https://bot.example.org/telegram"


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


async def test_an_update_is_confirmed_only_when_it_is_kept(server: FakeTelegram, tmp_path: Path) -> None:
    async def cut(bot: Bot) -> None:
        """The disk is full for the first moment."""
        receive = bot.storage.receive_updates
        tries = 0

        async def full(*args: Any, **more: Any) -> tuple[int, ...]:
            nonlocal tries
            tries += 1
            if tries == 1:
                raise StorageFull
            return await receive(*args, **more)

        bot.storage.receive_updates = full  # type: ignore[method-assign]  # a disk that fills up

    server.write(ANNA, "/gen a red fox")
    async with running_bot(tmp_path, server, prepare=cut) as bot:
        await server.until(lambda: ("disk_full", {"where": "database"}) in bot.events.alerts)
        assert server.confirmed == []
        await bot.hurried(lambda: server.pictures(ANNA))
        await server.until(lambda: server.confirmed == [500])


async def test_a_repeated_update_does_one_thing(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        message = server.write(ANNA, "/gen a red fox")
        await server.until(lambda: server.pictures(ANNA))
        server.pending[500] = {"update_id": 500, "message": message}
        server._news.set()
        await server.until(lambda: "telegram_updates_repeated" in bot.events.names())
        await bot.idle()
        assert len(server.pictures(ANNA)) == 1
        assert len(bot.backend.submits) == 1


async def test_what_was_kept_and_not_handled_is_handled_after_a_kill(server: FakeTelegram, tmp_path: Path) -> None:
    server.faults["sendMessage"].append(Refusal(429, "Too Many Requests: retry after 5", retry_after=5))
    async with running_bot(tmp_path, server) as bot:
        server.write(ANNA, "/credits")
        await server.until(lambda: server.named("sendMessage"))
        await server.until(lambda: server.confirmed)
        await bot.kill()
    assert server.ours(ANNA) == []
    async with running_bot(tmp_path, server):
        await server.until(lambda: server.ours(ANNA))


async def test_a_kill_at_any_moment_leaves_one_picture(server: FakeTelegram, tmp_path: Path) -> None:
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.05)
    for moment_s in (0.01, 0.05, 0.1, 0.2, 0.3):
        server.write(ANNA, f"/gen fox {moment_s}")
        async with running_bot(tmp_path, server, backend=backend, MAX_ACTIVE_JOBS_PER_PERSON="50") as bot:
            await asyncio.sleep(moment_s)
            await bot.kill()
    async with running_bot(tmp_path, server, backend=backend, MAX_ACTIVE_JOBS_PER_PERSON="50") as bot:
        await server.until(lambda: len(server.pictures(ANNA)) == 5, patience_s=20)
        await bot.idle()
        assert len(server.pictures(ANNA)) == 5
        report = await bot.storage.verify_ledger()
        assert (report.faults, report.open_holds) == ((), 0)


async def test_two_pollers_are_explained_in_one_sentence(server: FakeTelegram, tmp_path: Path) -> None:
    for _ in range(2):
        server.faults["getUpdates"].append(Refusal(409, "Conflict: terminated by other getUpdates request"))
    async with running_bot(tmp_path, server) as bot:
        await server.until(lambda: bot.events.alerts)
        assert "one token serves one running bot" in str(bot.events.alerts)
        assert not (await bot.telegram.chat.ping()).is_ok
        server.write(ANNA, "/credits")
        await bot.hurried(lambda: server.ours(ANNA))
        assert (await bot.telegram.chat.ping()).is_ok
        assert [event for event, _ in bot.events.alerts] == ["telegram_conflict"]


async def test_a_token_that_telegram_does_not_know_ends_it(server: FakeTelegram, tmp_path: Path) -> None:
    server.token = "another"
    async with running_bot(tmp_path, server) as bot:
        with pytest.raises(PlatformRefused):
            await bot.running[1]


async def test_a_webhook_takes_updates_from_who_knows_the_secret(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, webhook_url=URL, incidents=("telegram_update_unreadable",)) as bot:
        await server.until(lambda: server.webhook == URL)
        body = {"update_id": 900, "message": server.write(ANNA, "/gen a red fox")}
        app = FastAPI()
        async with AsyncExitStack() as stack:
            whole = bot.telegram.around(app, no_services())
            door = await stack.enter_async_context(HttpServer(host="127.0.0.1", port=0, app=whole))
            url = f"http://127.0.0.1:{door.port}"
            client = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=30.0))
            right = {SECRET_HEADER: "a-secret"}
            assert (await client.post("/telegram", json=body)).status_code == 401
            assert (await client.post("/telegram", json=body, headers={SECRET_HEADER: "no"})).status_code == 403
            assert (await client.get("/telegram", headers=right)).status_code == 405
            assert (await client.post("/telegram", json=[1], headers=right)).status_code == 400
            assert (await client.post("/telegram", content=b"x" * 2_000_000, headers=right)).status_code == 413
            assert (await client.post("/elsewhere", headers=right)).status_code == 404
            assert (await client.post("/telegram", json={"update_id": 10**30}, headers=right)).status_code == 400
            odd = {"update_id": 899, "message": "x"}
            assert (await client.post("/telegram", json=odd, headers=right)).status_code == 200
            for _ in range(2):
                assert (await client.post("/telegram", json=body, headers=right)).status_code == 200
            await server.until(lambda: server.pictures(ANNA))
            await bot.idle()
        assert len(server.pictures(ANNA)) == 1
        assert bot.waiting() == 0, "what cannot be read must stop neither a command nor the next start"
        assert server.secret == "a-secret"
        assert server.named("getUpdates") == []
        allowed = json.dumps(server.named("setWebhook")[0].data["allowed_updates"])
        assert re.findall(r"\w+", allowed) == ["message", "callback_query", "inline_query", "my_chat_member"]


async def test_thirty_at_once_are_acknowledged_and_two_hundred_are(server: FakeTelegram, tmp_path: Path) -> None:
    """The time limits are measured where nothing else runs; here: none is lost, each is answered once."""
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        bot.backend.script_submits(Work(finish_after_s=60.0))
        for chat in range(1000, 1200):
            server.write(chat, "/gen a red fox")
        await server.until(lambda: all(server.ours(chat) for chat in range(1000, 1200)), patience_s=40)
        assert [len(server.ours(chat)) for chat in range(1000, 1200)] == [1] * 200
