"""The real program with Telegram on, against the imitation of the Bot API: kills, stops, tokens, logs."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from adapters.telegram.inbound.webhook import SECRET_HEADER
from bot.model.jobs import JobState
from bot.model.people import Identity
from tests.e2e.program import NO_PAGE, TIME_LIMIT_S, Program, customers, prepare, program
from tests.fakes.telegram_faults import Refusal
from tests.fakes.telegram_server import TOKEN, FakeTelegram

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]

PEOPLE = range(100, 104)
SECRET_PART = TOKEN.partition(":")[2]


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


def beside_the_page(server: FakeTelegram) -> dict[str, str]:
    return {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": server.base_url, "SIMULATOR_DELAY_S": "0.3"}


def settings(server: FakeTelegram) -> dict[str, str]:
    return beside_the_page(server) | NO_PAGE


async def connected(bot: Program, server: FakeTelegram) -> None:
    known = len(server.named("getUpdates"))
    await bot.start()

    def is_asking() -> bool:
        assert bot.running.poll() is None, f"it ended with code {bot.running.returncode}:\n{bot.said}"
        return len(server.named("getUpdates")) > known

    await server.until(is_asking, patience_s=30)


async def test_killed_at_random_each_command_ends_once_and_every_balance_is_right(
    server: FakeTelegram, tmp_path: Path
) -> None:
    chance = random.Random(7)
    prepare(tmp_path)
    asked = dict.fromkeys(PEOPLE, 0)
    with program(tmp_path, **settings(server), MAX_ACTIVE_JOBS_PER_PERSON="50") as bot:
        for _ in range(3):
            for chat in PEOPLE:
                server.write(chat, f"/gen fox {asked[chat]}")
                asked[chat] += 1
            known = len(server.calls)
            bot.begin()
            await server.until(lambda known=known: len(server.calls) > known + 4, patience_s=30)  # type: ignore[misc]
            await asyncio.sleep(chance.random() * 1.5)
            bot.kill()
        await connected(bot, server)
        await server.until(lambda: all(len(server.pictures(chat)) >= asked[chat] for chat in PEOPLE), patience_s=40)
        async with customers(bot.database) as people:
            await people.all_final()
            assert [len(server.pictures(chat)) for chat in PEOPLE] == list(asked.values())
            for chat in PEOPLE:
                left = await people.balance(Identity(platform="telegram", user_id=str(chat)))
                assert (left.posted, left.held) == (10 - asked[chat], 0)
            await people.assert_whole()
        assert await bot.stop() == 0


async def test_the_token_is_in_no_log_even_at_debug_and_in_trouble(server: FakeTelegram, tmp_path: Path) -> None:
    prepare(tmp_path)
    server.faults["getUpdates"].append(Refusal(409, "Conflict: terminated by other getUpdates request"))
    server.faults["getUpdates"].append(Refusal(500, f"Internal error at /bot{TOKEN}/getUpdates"))
    server.faults["editMessageMedia"].append(Refusal(400, f"Bad Request: what is /bot{TOKEN}/editMessageMedia?"))
    server.faults["sendMessage"].append(Refusal(502, "Bad Gateway"))
    with program(tmp_path, **beside_the_page(server), LOG_LEVEL="debug") as bot:
        await connected(bot, server)
        server.write(100, "/gen a red fox")
        await server.until(lambda: server.pictures(100), patience_s=40)
        ready = (await asyncio.to_thread(httpx.get, f"{bot.url}/readyz", timeout=10)).json()
        assert ready["checks"]["telegram"]["ok"], ready
        assert await bot.stop() == 0
        assert "telegram_conflict" in bot.err
        assert "getUpdates" in bot.err
        assert SECRET_PART not in bot.said
        doctor = await bot.run("doctor")
        assert SECRET_PART not in doctor.said


async def test_a_token_that_telegram_refuses_ends_with_one_sentence_and_code_2(
    server: FakeTelegram, tmp_path: Path
) -> None:
    prepare(tmp_path)
    wrong = settings(server) | {"TELEGRAM_TOKEN": "987654321:AAF-another_token_that_nobody_knows"}
    with program(tmp_path, **wrong) as bot:
        ended = await bot.run("run")
    assert ended.code == 2
    assert ended.err.strip().splitlines()[-1].startswith("Telegram does not know the token in TELEGRAM_TOKEN")
    assert "Traceback" not in ended.said
    assert "nobody_knows" not in ended.said


async def test_a_stop_in_flight_loses_nothing(server: FakeTelegram, tmp_path: Path) -> None:
    prepare(tmp_path)
    with program(tmp_path, **settings(server)) as bot:
        await connected(bot, server)
        server.write(100, "/gen a red fox")
        await server.until(lambda: server.ours(100), patience_s=20)
        assert await bot.stop() == 0
        await connected(bot, server)
        await server.until(lambda: server.pictures(100), patience_s=20)
        async with customers(bot.database) as people:
            await people.all_final()
            assert (await people.storage.count_jobs())[JobState.DELIVERED] == 1
        assert len(server.pictures(100)) == 1


async def test_the_webhook_is_on_the_programs_own_port_and_behind_its_secret(
    server: FakeTelegram, tmp_path: Path
) -> None:
    prepare(tmp_path)
    told = {"TELEGRAM_WEBHOOK_URL": "https://bot.example.org/telegram", "WEB_PASSWORD": "a long password"}
    with program(tmp_path, **beside_the_page(server), **told) as bot:
        await bot.start()
        await server.until(lambda: server.webhook, patience_s=30)
        update = {"update_id": 900, "message": server.write(100, "/gen a red fox")}
        async with httpx.AsyncClient(base_url=bot.url, timeout=20) as client:
            assert (await client.post("/telegram", json=update)).status_code == 401
            right = {SECRET_HEADER: server.secret}
            assert (await client.post("/telegram", json=update, headers=right)).status_code == 200
        bot.kill()
        await bot.start()
        await server.until(lambda: server.pictures(100), patience_s=30)
        assert len(server.pictures(100)) == 1
        assert server.secret not in bot.said
