"""`why`, `top` and `stats` over the wires of Discord and Telegram: each with its words, and the chart as a picture."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.discord_faults import ORIGINAL
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import ADMINISTRATOR
from tests.fakes.telegram_server import FakeTelegram
from tests.wire import discord, telegram
from tests.wire.discord_office import only, open_bot

ANNA, GROUP = 7, -1004001
TOO_LARGE = 40005


@pytest.fixture
async def in_discord() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


@pytest.fixture
async def in_telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


async def test_discord_tells_them_to_admins_alone_and_shows_the_chart(in_discord: FakeDiscord, tmp_path: Path) -> None:
    server, anna, channel = in_discord, in_discord.user("Anna"), in_discord.guild().general
    async with discord.running_bot(tmp_path, server) as bot:
        await bot.picture(anna, channel)
        await bot.idle()
        known = {command["name"]: command for command in server.commands}
        words: tuple[tuple[str, dict[str, Any], str], ...] = (
            ("why", {"what": str(anna.id)}, "accepted by"),
            ("top", {"span": "week"}, "spent"),
            ("stats", {"span": "month"}, "Pictures, the last 30 days"),
        )
        for word, given, tells in words:
            assert int(known[word]["default_member_permissions"]) == ADMINISTRATOR
            asked = await server.slash(discord.admin(server), channel, word, **given)
            assert tells in await bot.said(asked)
            assert "is for admins" in await bot.answer(anna, channel, word, **given)
        assert channel.guild is not None
        assert f"{channel.guild.name} (discord:" in asked.text.replace("\\", "")
        [chart] = asked.messages[0].attachments
        assert chart.name == "stats-month.png"
        assert "1 / 1" in str(chart.payload(""))
        assert asked.messages[0].is_ephemeral


async def test_discord_shows_the_numbers_alone_where_it_takes_no_file(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.painted(bot.anna)
        bot.refuse("PATCH", ORIGINAL, TOO_LARGE)
        shown = only(await bot.boss.slash("stats"))
        assert "Pictures, today" in shown.text
        assert not shown.attachments


@pytest.mark.parametrize(
    ("typed", "tells"),
    [
        (f"/why {ANNA}", "accepted by"),
        ("/top", "spent"),
        ("/top month", "the last 30 days"),
        ("/why 1", "nobody I know"),
    ],
)
async def test_telegram_tells_them_in_one_message(
    in_telegram: FakeTelegram, tmp_path: Path, typed: str, tells: str
) -> None:
    async with telegram.running_bot(tmp_path, in_telegram) as bot:
        await bot.picture(ANNA)
        await bot.idle()
        assert tells in (await bot.written(telegram.ADMIN, typed))["text"]
        assert "is for admins. Ask one of them." in (await bot.written(ANNA, typed))["text"]


@pytest.mark.parametrize("chat", [telegram.ADMIN, GROUP])
async def test_telegram_shows_the_chart_below_the_numbers_to_who_asked_alone(
    in_telegram: FakeTelegram, tmp_path: Path, chat: int
) -> None:
    async with telegram.running_bot(tmp_path, in_telegram) as bot:
        await bot.picture(ANNA)
        await bot.written(telegram.ADMIN, "/help")
        await bot.idle()
        before = len(in_telegram.named("sendPhoto"))
        await bot.written(chat, "/stats week", by=telegram.ADMIN)
        await in_telegram.until(lambda: len(in_telegram.named("sendPhoto")) > before)
        assert str(in_telegram.named("sendPhoto")[-1].data["chat_id"]) == str(telegram.ADMIN)
        numbers, chart = in_telegram.ours(telegram.ADMIN)[-2:]
        assert "Pictures, the last 7 days" in numbers["text"]
        assert "photo" in chart
        assert all("photo" not in message for message in in_telegram.ours(GROUP))


async def test_telegram_calls_a_group_by_its_title(in_telegram: FakeTelegram, tmp_path: Path) -> None:
    async with telegram.running_bot(tmp_path, in_telegram) as bot:
        in_telegram.write(GROUP, "/gen a red fox", by=ANNA)
        await in_telegram.until(lambda: in_telegram.pictures(GROUP))
        await bot.idle()
        assert f"G (telegram:{GROUP})" in (await bot.written(telegram.ADMIN, "/stats"))["text"]
