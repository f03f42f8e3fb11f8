"""Vouchers and gifts over the wire of Discord: each in fields of its own, read by one person alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.codes import plain
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.kept_codes import is_kept
from tests.wire.discord import admin, running_bot


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


async def test_a_voucher_is_made_in_a_server_and_redeemed_and_its_code_is_in_no_file(
    server: FakeDiscord, tmp_path: Path
) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with running_bot(tmp_path, server) as bot:
        assert "gift" not in {command["name"] for command in server.commands}
        made = await bot.answer(admin(server), channel, "vouchers", action="make", amount=5, uses=2, expires="30d")
        (code,) = [line for line in made.splitlines() if plain(line)]
        assert "You have got 5 credits" in await bot.answer(anna, channel, "redeem", code=code.lower())
        assert "redeemed this voucher before" in await bot.answer(anna, channel, "redeem", code=code)
        assert "stands in what you wrote" in await bot.answer(anna, channel, "imagine", prompt=f"a sign: {code}")
        assert "1/2" in await bot.answer(admin(server), channel, "vouchers")
        assert "is revoked" in await bot.answer(admin(server), channel, "vouchers", action="revoke", number="1")
        assert (await bot.balance(anna)).posted == 15
    assert not is_kept(tmp_path, code)


async def test_a_gift_names_who_gets_it(server: FakeDiscord, tmp_path: Path) -> None:
    anna, boris, channel = server.user("Anna"), server.user("Boris"), server.guild().general
    async with running_bot(tmp_path, server, GIFTS="true") as bot:
        for person in (anna, boris):
            await bot.answer(person, channel, "credits")
        assert "You can give 0 at most" in await bot.answer(anna, channel, "gift", user=boris, credits=5)
        await bot.answer(admin(server), channel, "topup", user=anna, amount=20)
        told = await bot.answer(anna, channel, "gift", user=boris, credits=5, words="for you")
        assert "has got 5 credits from you" in told
        assert [(await bot.balance(person)).posted for person in (anna, boris)] == [25, 15]
