"""The real program with Telegram and the hosted service as imitations: the owner is told once when an outage begins and
once when it ends, over kills; and a person is told of what the terminal gives them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.program import KEY, TIME_LIMIT_S, Program, exit_code, prepare, program, zimage_settings
from tests.e2e.service import Service, service
from tests.fakes.contract_server import contract_server, envelope, reply
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import TOKEN as DISCORD_TOKEN
from tests.fakes.telegram_server import TOKEN, FakeTelegram

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]

OWNER, ANNA = 900, 100
QUIET_S = 3.0
"""So long nobody is told anything more."""


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


def settings(server: FakeTelegram, played: Service) -> dict[str, str]:
    return {
        **zimage_settings(played.url),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": server.base_url,
        "ADMINS": f"telegram:{OWNER}",
    }


def told(server: FakeTelegram, chat: int) -> list[str]:
    return [str(message["text"]) for message in server.ours(chat) if "text" in message]


async def connected(bot: Program, server: FakeTelegram) -> None:
    known = len(server.named("getUpdates"))
    await bot.start()
    await server.until(lambda: len(server.named("getUpdates")) > known, patience_s=30)


async def test_the_owner_is_told_once_that_the_balance_is_used_up_and_once_that_it_is_not(
    server: FakeTelegram, tmp_path: Path
) -> None:
    prepare(tmp_path)
    async with service() as played:
        with program(tmp_path, **settings(server, played)) as bot:
            await connected(bot, server)
            played.play("a red fox", submit=[envelope(status=402, code=402, message=f"no credits for {KEY}")])
            server.write(ANNA, "/gen a red fox")
            await server.until(lambda: told(server, OWNER), patience_s=30)
            bot.kill()
            await connected(bot, server)
            await asyncio.sleep(QUIET_S)
            (began,) = told(server, OWNER)
            assert "402" in began
            assert "zimage" in began
            server.write(ANNA, "/gen a good fox")
            await server.until(lambda: len(told(server, OWNER)) > 1, patience_s=60)
            bot.kill()
            await connected(bot, server)
            await asyncio.sleep(QUIET_S)
            (_, ended) = told(server, OWNER)
            assert "zimage makes pictures again" in ended
            assert KEY not in began + ended
            assert not any("402" in text for text in told(server, ANNA))
            assert await bot.stop() == 0


async def test_who_is_given_credits_at_the_terminal_is_told_once_over_a_kill(
    server: FakeTelegram, tmp_path: Path
) -> None:
    prepare(tmp_path)
    async with service() as played:
        with program(tmp_path, **settings(server, played)) as bot:
            grant = bot.spawn("credits", "grant", f"telegram:{ANNA}", "5", "--reason", "a prize", "--key", "k")
            assert await asyncio.to_thread(grant.wait, 60) == 0
            await connected(bot, server)
            await server.until(lambda: told(server, ANNA), patience_s=30)
            bot.kill()
            await connected(bot, server)
            await asyncio.sleep(QUIET_S)
            (given,) = told(server, ANNA)
            assert "5 credits (a prize)" in given
            assert await bot.stop() == 0


async def test_before_a_refused_token_ends_the_program_the_owner_is_told_by_the_other_ways(
    server: FakeTelegram, tmp_path: Path
) -> None:
    prepare(tmp_path)
    async with service() as played, FakeDiscord().serving() as discord, contract_server() as hook:
        hook.on("/alerts", reply(204, b""), reply(204, b""))
        on_discord = {"DISCORD_TOKEN": DISCORD_TOKEN, "DISCORD_API_URL": discord.api_url}
        known = {**settings(server, played), **on_discord, "ALERT_URL": f"{hook.url}/alerts"}
        with program(tmp_path, **known) as bot:
            for _ in range(2):  # as a supervisor starts it anew
                bot.settings["DISCORD_TOKEN"] = "another-token-of-nobody"
                bot.begin()
                assert await exit_code(bot.running) == 2
            assert "Discord does not know the token" in bot.err
            (began,) = told(server, OWNER)
            assert "discord refuses the bot" in began
            assert "Mend the settings" in began
            bot.settings["DISCORD_TOKEN"] = DISCORD_TOKEN
            await connected(bot, server)
            await server.until(lambda: len(told(server, OWNER)) > 1, patience_s=60)
            await server.until(lambda: len(hook.called("/alerts")) > 1, patience_s=10)
            assert await bot.stop() == 0
        (_, ended) = told(server, OWNER)
        assert "discord" in ended
        bodies = [call.body.decode() for call in hook.called("/alerts")]
        assert ["alert.began" in bodies[0], "alert.ended" in bodies[1]] == [True, True]


BUDGET = {
    "en": ("80 % of the provider", "is used up, so nothing more is bought", "has room again"),
    "ko": ("사용한 비율: 80 %", "오늘 제공자 예산을 모두 썼어요", "다시 여유가 있어요"),
}


@pytest.mark.parametrize("language", BUDGET)
async def test_the_owner_is_told_of_the_budget_at_80_and_at_100_percent_and_at_the_end(
    server: FakeTelegram, tmp_path: Path, language: str
) -> None:
    """A picture costs 15 of the provider's credits."""
    prepare(tmp_path)
    low, spent, over = BUDGET[language]

    def heard(words: str) -> int:
        return sum(words in text for text in told(server, OWNER))

    def has_pictures(count: int) -> bool:
        return len(server.pictures(ANNA)) >= count

    async with service() as played:
        with program(tmp_path, **settings(server, played)) as bot:
            assert (await bot.run("config", "PROVIDER_DAILY_BUDGET", "75")).code == 0
            await connected(bot, server)
            server.write(OWNER, "/alerts on", user=server.user(OWNER, language_code=language))
            await server.until(lambda: told(server, OWNER), patience_s=30)
            for made in range(5):
                server.write(ANNA, f"/gen fox number {made}")
                await server.until(partial(has_pictures, made + 1), patience_s=30)
                if made == 3:
                    await server.until(lambda: heard(low), patience_s=30)
                    assert heard(spent) == 0
            await server.until(lambda: heard(spent), patience_s=30)
            assert (await bot.run("config", "PROVIDER_DAILY_BUDGET", "1000")).code == 0
            await server.until(lambda: heard(over) == 2, patience_s=60)
            assert [heard(low), heard(spent)] == [1, 1]
            assert not any("%" in text for text in told(server, ANNA))
            assert await bot.stop() == 0
