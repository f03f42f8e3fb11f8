"""Codes over the wire of Telegram: made, redeemed, lost with a kill, and found in no file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.codes import plain
from bot.model.commands import Reply, Request
from tests.fakes.kept_codes import is_kept
from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import ADMIN, Bot, running_bot

ANNA, BORIS = 7, 8
GROUP = -1004001


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        for person in (ANNA, BORIS):
            await bot.written(person, "/help")
        yield bot


async def made(bot: Bot, count: int = 1) -> tuple[Json, list[str]]:
    """The message with the codes, and these."""
    shown = await bot.written(ADMIN, f"/vouchers make --amount 5 --uses 2 --expires 30d --count {count}")
    return shown, [line for line in shown["text"].splitlines() if plain(line)]


async def test_a_voucher_is_made_and_redeemed_and_its_code_is_in_no_file(bot: Bot, tmp_path: Path) -> None:
    shown, codes = await made(bot, 3)
    assert len(codes) == 3
    told = await bot.written(ANNA, f"/redeem {codes[0].lower().replace('-', ' ')}")
    assert told["text"] == "You have got 5 credits. You have 15 credits now."
    assert "redeemed this voucher before" in (await bot.written(ANNA, f"/redeem {codes[0]}"))["text"]
    assert "needs “code”" in (await bot.written(BORIS, "/redeem"))["text"]
    assert "No voucher has this code" in (await bot.written(BORIS, f"/redeem {codes[0][:-1]}"))["text"]
    await bot.written(ADMIN, "/vouchers list", answer_to=shown)
    assert "Write /redeem" in (await bot.written(ANNA, f"what is {codes[1]}?"))["text"]
    assert "Write /redeem" in (await bot.written(ANNA, f"/gen a sign with {codes[1]} on it"))["text"]
    bot.server.write(GROUP, f"take it: {codes[2]}", by=ADMIN)
    await bot.settled()
    assert [code for code in codes if is_kept(tmp_path, code)] == []
    assert [code for code in codes if code in str(vars(bot.events))] == []


async def test_what_is_redeemed_in_a_group_is_answered_privately_and_nothing_is_made_there(bot: Bot) -> None:
    _, (code,) = await made(bot)
    known = len(bot.server.ours(ANNA))
    await bot.written(GROUP, f"/redeem {code}", by=ANNA)
    await bot.server.until(lambda: len(bot.server.ours(ANNA)) > known)
    assert "You have got 5 credits" in bot.server.ours(ANNA)[-1]["text"]
    assert not any("5 credits" in message["text"] for message in bot.server.ours(GROUP))
    await bot.written(GROUP, "/vouchers make 5", by=ADMIN)
    assert not any(plain(line) for message in bot.server.ours(GROUP) for line in message["text"].splitlines())
    assert len(await bot.storage.vouchers(limit=9)) == 1


async def test_a_code_that_a_kill_has_lost_is_asked_for_again(server: FakeTelegram, tmp_path: Path) -> None:
    asked: list[Request] = []

    async def never(request: Request) -> Reply:
        asked.append(request)
        await asyncio.Event().wait()
        raise AssertionError

    async with running_bot(tmp_path, server) as bot:
        await bot.written(ANNA, "/help")
        _, (code,) = await made(bot)
    async with running_bot(tmp_path, server, answer=never) as bot:
        server.write(ANNA, f"/redeem {code}")
        await server.until(lambda: asked)
        assert asked[0].arguments == {"code": code}
        await bot.kill()
        assert not is_kept(tmp_path, code)
    known = len(server.ours(ANNA))
    async with running_bot(tmp_path, server) as bot:
        await server.until(lambda: len(server.ours(ANNA)) > known)
        assert "/redeem needs “code”" in server.ours(ANNA)[-1]["text"]
        assert "You have got 5 credits" in (await bot.written(ANNA, f"/redeem {code}"))["text"]


async def test_a_gift_is_typed_where_gifts_are_on(bot: Bot) -> None:
    assert "gift" in (await bot.written(ANNA, f"/gift {BORIS} 5 for you"))["text"]
    await bot.written(ADMIN, "/config GIFTS true")
    await bot.written(ADMIN, f"/topup {ANNA} 20")
    assert (
        f"(telegram:{BORIS}) has got 5 credits from you"
        in (await bot.written(ANNA, f"/gift {BORIS} 5 for you"))["text"]
    )
