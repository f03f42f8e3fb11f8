"""The words of those who look after the bot, over the wire of Telegram: typed, as an answer, and in menus."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from bot.commands import topup_many
from storage import undo_many
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


@pytest.mark.parametrize(
    ("typed", "tells"),
    [
        (f"/block {ANNA} 1d spam", "cannot ask for pictures until"),
        (f"/block {ANNA} spam all day", "cannot ask for pictures any more"),
        (f"/unblock {ANNA}", "can ask for pictures again"),
        ("/people", f"telegram:{ANNA}"),
        (f"/people {ANNA}", "1 person:"),
        (f"/admins {ANNA} moderator", "is now: moderator"),
        ("/admins", f"telegram:{ADMIN}"),
        ("/pause back soon", "Stopped for now: everywhere"),
        ("/pause telegram back soon", "Stopped for now: telegram"),
        ("/resume", "Nothing is stopped there"),
        ("/config", "PRICE_CREDITS"),
        ("/config MAX_QUEUED_JOBS 7", "MAX_QUEUED_JOBS: 1000 before, 7 now"),
    ],
)
async def test_each_word_is_typed(bot: Bot, typed: str, tells: str) -> None:
    assert tells in (await bot.written(ADMIN, typed))["text"]
    assert "is for admins. Ask one of them." in (await bot.written(BORIS, typed))["text"]


async def test_a_block_as_an_answer_means_who_is_answered(bot: Bot) -> None:
    said = bot.server.write(GROUP, "/credits", by=ANNA)
    await bot.settled()
    await bot.written(GROUP, "/block 1d spam", by=ADMIN, answer_to=said)
    assert f"(telegram:{ANNA}) cannot ask for pictures until" in bot.server.ours(ADMIN)[-1]["text"]
    assert "You cannot ask for pictures until" in (await bot.written(ANNA, "/gen a fox"))["text"]


async def test_a_large_topup_is_asked_about_and_done_by_the_button(bot: Bot) -> None:
    asked = await bot.written(ADMIN, f"/topup {ANNA} 5000")
    assert "They have 10 now and would have 5010." in asked["text"]
    bot.server.press(asked, bot.server.buttons(asked)["Give them"])
    await bot.server.until(lambda: "10 before, 5010 now" in bot.server.ours(ADMIN)[-1]["text"])


async def test_who_is_named_finds_their_commands_in_the_menu_and_who_is_not_any_more_does_not(bot: Bot) -> None:
    async def menu() -> set[str]:
        await bot.written(ANNA, "/help")
        await bot.settled()
        sent = [call.data for call in bot.server.named("setMyCommands") if str(ANNA) in str(call.data.get("scope"))]
        return {command["command"] for command in sent[-1]["commands"]} if sent else set()

    assert await menu() == set()
    await bot.written(ADMIN, f"/admins {ANNA} moderator")
    assert {"block", "unblock", "people"} <= (named := await menu())
    assert not {"topup", "config", "pause"} & named
    await bot.written(ADMIN, f"/admins {ANNA} nobody")
    assert not {"block", "people"} & await menu()


@pytest.mark.parametrize(
    "typed", ["/topup group 10 thanks", f"/topup {ANNA}, {BORIS} 10 thanks", "/topup_many group 10"]
)
async def test_several_people_are_given_to_by_one_button(bot: Bot, typed: str) -> None:
    for person in (ANNA, BORIS):
        bot.server.write(GROUP, "/gen a red fox", by=person)
        await bot.idle()
    await bot.server.until(lambda: len(bot.server.pictures(GROUP)) == 2)
    await bot.idle()
    await bot.written(ADMIN, "/help")
    known = len(bot.server.ours(ADMIN))
    bot.server.write(GROUP, typed, by=ADMIN)
    await bot.server.until(lambda: len(bot.server.ours(ADMIN)) > known)
    await bot.settled()
    question = bot.server.ours(ADMIN)[known]
    assert "Give 2 people 10 credits each, 20 credits in all?" in question["text"]
    assert f"telegram:{ANNA}" in question["text"]
    await bot.pressed(question, "Give them all")
    assert any("2 people have got 10 credits each" in message["text"] for message in bot.server.ours(ADMIN))
    for person in (ANNA, BORIS):
        assert "+10  top-up" in (await bot.written(person, "/credits"))["text"]


@pytest.mark.parametrize("chat", [ADMIN, GROUP])
async def test_a_long_list_says_where_it_stands_and_the_answer_takes_that_place(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, chat: int
) -> None:
    monkeypatch.setattr(topup_many, "AT_ONCE", 1)
    monkeypatch.setattr(undo_many, "AT_ONCE", 1)
    await bot.written(ADMIN, "/help")
    for typed, meanwhile, told in (
        (
            f"/topup {ANNA}, {BORIS}, 9 10",
            "1 of 3 people have got 10 credits each",
            "10 credits each, 30 credits in all.",
        ),
        ("/undo", "undone for 1 of 3 people so far", "30 credits taken back from 3 people"),
    ):
        bot.server.write(chat, typed, by=ADMIN)
        if typed != "/undo":
            await bot.server.until(lambda: "Give 3 people" in bot.server.ours(ADMIN)[-1]["text"])
            question = bot.server.ours(ADMIN)[-1]
            await bot.pressed(question, "Give them all")
        await bot.server.until(partial(_is_said, bot, told))
        await bot.settled()
        said = [str(c.data["text"]) for c in bot.server.named("sendMessage") if str(c.data["chat_id"]) == str(ADMIN)]
        assert sum(meanwhile in text for text in said) == 1
        assert [text for text in said if told in text] == [], "it was edited into the message that was there"
        assert not any(meanwhile in message["text"] for message in bot.server.ours(ADMIN))


def _is_said(bot: Bot, text: str) -> bool:
    return any(text in message["text"] for message in bot.server.ours(ADMIN))
