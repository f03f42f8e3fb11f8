"""In a Telegram group: Again below somebody else's picture, and Delete below one's own, both after a question."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA, BORIS, CAROL = 7, 8, 9
GROUP = -1004001
EXPIRED = "That button has expired, or belongs to somebody else."


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


async def offered(bot: Bot, picture: Json) -> Json:
    await bot.pressed(picture, "Again", by=BORIS)
    offer = bot.server.ours(GROUP)[-1]
    assert "1 picture for 1 credit, from your own credits" in offer["text"]
    return offer


def prompts(bot: Bot) -> list[str]:
    return [submitted.request.prompt for submitted in bot.backend.submits]


async def test_who_presses_again_gets_their_own_in_the_place_of_the_offer(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
        shown = copy.deepcopy(picture)
        offer = await offered(bot, picture)
        data = bot.server.buttons(offer)["Make mine (1 credit)"]
        await bot.kill()
    async with running_bot(tmp_path, server) as bot:
        await bot.pressed(offer, data, by=BORIS)
        await server.until(lambda: server.pictures(GROUP) == [picture, offer])
        await bot.idle()
        assert (picture, prompts(bot)) == (shown, ["a red fox"])
        bot.clock.advance(5.0)
        await bot.pressed(offer, data, by=BORIS)
        await bot.idle()
        assert (len(server.pictures(GROUP)), prompts(bot)) == (2, ["a red fox"])
        assert "Balance: 9 credits" in (await bot.written(BORIS, "/credits"))["text"]
        assert "Balance: 9 credits" in (await bot.written(ANNA, "/credits"))["text"]


@pytest.mark.parametrize("label", ["Make mine (1 credit)", "Cancel"])
async def test_an_offer_is_for_who_pressed(server: FakeTelegram, tmp_path: Path, label: str) -> None:
    async with running_bot(tmp_path, server) as bot:
        offer = await offered(bot, await bot.picture(GROUP, "/gen a red fox", by=ANNA))
        shown = copy.deepcopy(offer)
        assert (await bot.pressed(offer, label, by=CAROL))["text"] == EXPIRED
        assert (server.ours(GROUP)[-1], len(prompts(bot))) == (shown, 1)


async def test_an_offer_that_is_left_goes(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
        await bot.pressed(await offered(bot, picture), "Cancel", by=BORIS)
        assert server.ours(GROUP) == [picture]


async def test_a_prompt_of_a_private_chat_is_given_to_nobody(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        private = await bot.picture(ANNA, "/gen a secret fox")
        public = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
        job = server.buttons(private)["Again"].rpartition(":")[2]
        for action in ("again", "again_mine", "vary", "edit"):
            answered = await bot.pressed(public, f"v1:{action}:{job}", by=BORIS)
            assert "belongs to somebody else" in answered["text"]
        assert prompts(bot) == ["a secret fox", "a red fox"]


async def test_the_question_before_a_deletion_outlives_a_restart_and_listens_to_nobody_else(
    server: FakeTelegram, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
        await bot.pressed(picture, "Delete", by=ANNA)
        question = server.ours(GROUP)[-1]
        assert list(server.buttons(question)) == ["Delete for good", "Cancel"]
        for label in ("Delete for good", "Cancel"):
            assert "belongs to somebody else" in (await bot.pressed(question, label, by=BORIS))["text"]
        assert server.ours(GROUP) == [picture, question]
        await bot.kill()
    async with running_bot(tmp_path, server) as bot:
        await bot.pressed(question, "Delete for good", by=ANNA)
        assert server.ours(GROUP) == []


async def test_a_question_that_is_left_goes_and_the_picture_stays(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        picture = await bot.picture(ANNA)
        await bot.pressed(picture, "Delete")
        answered = await bot.pressed(server.ours(ANNA)[-1], "Cancel")
        assert (answered["text"], server.ours(ANNA)) == ("All right, nothing was changed.", [picture])
        assert server.buttons(picture)
