"""What `doctor` and `run` tell of the platforms and of the page's port, before anybody waits for an answer."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.e2e.program import TIME_LIMIT_S, prepare, program, until
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import APPLICATION_ID
from tests.fakes.discord_world import TOKEN as DISCORD_TOKEN
from tests.fakes.doctor import WELL, verdict
from tests.fakes.telegram_server import TOKEN as TELEGRAM_TOKEN
from tests.fakes.telegram_server import FakeTelegram

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]
LINK = f"https://discord.com/oauth2/authorize?client_id={APPLICATION_ID}&scope="
WRONG = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GfAkEt.a-token-that-nobody-knows-at-all"


def on_discord(server: FakeDiscord, token: str = DISCORD_TOKEN) -> dict[str, str]:
    return {"DISCORD_TOKEN": token, "DISCORD_API_URL": server.api_url}


async def test_the_doctor_ends_with_the_bots_names_and_the_links_to_it(tmp_path: Path) -> None:
    prepare(tmp_path)
    async with FakeDiscord().serving() as discord, FakeTelegram().serving() as telegram:
        with program(tmp_path, **on_discord(discord)) as bot:
            bot.settings.update(TELEGRAM_TOKEN=TELEGRAM_TOKEN, TELEGRAM_API_URL=telegram.base_url)
            examined = await bot.run("doctor")
        *rest, to_discord, to_telegram = examined.out.splitlines()
        assert verdict("\n".join(rest)) == WELL, examined.said
        name = discord.bot.payload()["username"]
        assert to_discord.startswith(f"Discord: let {name} into a server with {LINK}")
        assert to_telegram == "Telegram: @painter_bot is at https://t.me/painter_bot"
        assert f"  ok    discord: {name} takes the token" in rest
        assert LINK not in "\n".join(rest)
        assert discord.called("PUT", r"/applications/\d+/commands") == []


async def test_the_doctor_finds_a_token_that_discord_refuses(tmp_path: Path) -> None:
    prepare(tmp_path)
    async with FakeDiscord().serving() as discord:
        with program(tmp_path, **on_discord(discord, WRONG)) as bot:
            examined = await bot.run("doctor")
    assert examined.code == 1
    assert "  FAULT discord: Discord does not know the token in DISCORD_TOKEN" in examined.out
    assert "oauth2/authorize" not in examined.said
    assert "nobody-knows" not in examined.said


async def test_the_doctor_finds_the_port_of_the_page_in_use(tmp_path: Path) -> None:
    prepare(tmp_path)
    with program(tmp_path) as bot, socket.create_server(("127.0.0.1", bot.port)):
        examined = await bot.run("doctor")
        ended = await bot.run("run")
    assert examined.code == 1
    sentence = f"Something else already listens on 127.0.0.1:{bot.port}."
    assert f"  FAULT page: {sentence}" in examined.out
    assert sentence in ended.err


async def test_a_bot_that_runs_has_the_port_by_right(tmp_path: Path) -> None:
    prepare(tmp_path)
    with program(tmp_path) as bot:
        await bot.start()
        beside = await bot.run("doctor")
        assert verdict(beside.out) == WELL, beside.said
        assert "where a bot of this database runs already" in beside.out
        assert await bot.stop() == 0
        after = await bot.run("doctor")
        assert f"  ok    page: http://127.0.0.1:{bot.port} is free" in after.out
        await bot.start()


async def test_run_tells_the_links_once_the_platforms_have_said_who_it_is(tmp_path: Path) -> None:
    prepare(tmp_path)
    async with FakeDiscord().serving() as discord, FakeTelegram().serving() as telegram:
        with program(tmp_path, **on_discord(discord)) as bot:
            bot.settings.update(TELEGRAM_TOKEN=TELEGRAM_TOKEN, TELEGRAM_API_URL=telegram.base_url)
            await bot.start()
            await until(lambda: LINK in bot.out and "https://t.me/" in bot.out, lambda: bot.said)
            assert bot.out.count(LINK) == 1
            assert await bot.stop() == 0
