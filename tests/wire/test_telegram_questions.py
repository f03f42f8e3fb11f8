"""Questions of the bot's end: by their time, and by whatever else the person asks. Small talk is not paid for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.telegram_faults import Json, Refusal
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA, BORIS = 7, 8
GROUP = -1004001
THANKS = "thank you"
IN_TIME_S, LATE_S = 290, 301


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot


def prompts(bot: Bot) -> list[str]:
    return [submitted.request.prompt for submitted in bot.backend.submits]


async def is_only_offered(bot: Bot, chat: int, text: str, **more: object) -> Json:
    known = prompts(bot)
    offer = await bot.written(chat, text, **more)
    assert "Shall I make it?" in offer["text"]
    assert list(bot.server.buttons(offer)) == ["Make it", "Not now"]
    await bot.idle()
    assert prompts(bot) == known
    return offer


async def edit_asked(bot: Bot, chat: int) -> Json:
    picture = await bot.picture(chat, "/gen a red fox", by=ANNA)
    await bot.pressed(picture, "Edit", by=ANNA)
    question = bot.server.ours(chat)[-1]
    assert question["reply_markup"]["force_reply"]
    return question


@pytest.mark.parametrize(
    "command", ["/credits", "/history", "/help", "/gen a blue fox", "/nothing_i_know", "/settings --ar 16:9", "/start"]
)
async def test_any_other_command_ends_the_question_of_gen(bot: Bot, command: str) -> None:
    await bot.written(ANNA, "/gen --n 4")
    await bot.written(ANNA, command)
    await bot.idle()
    await is_only_offered(bot, ANNA, THANKS)


async def test_a_button_that_asks_for_something_else_ends_it(bot: Bot, server: FakeTelegram) -> None:
    picture = await bot.picture(ANNA)
    await bot.written(ANNA, "/gen")
    await bot.pressed(picture, "Details")
    await is_only_offered(bot, ANNA, THANKS)


async def test_so_does_a_command_in_a_group_whose_answer_comes_into_the_private_chat(bot: Bot) -> None:
    await bot.written(ANNA, "/gen")
    await bot.written(GROUP, "/credits", by=ANNA)
    await is_only_offered(bot, ANNA, THANKS)


async def test_five_minutes_end_it(bot: Bot) -> None:
    await bot.written(ANNA, "/gen --ar 9:16")
    bot.clock.advance(IN_TIME_S)
    assert "\n\n9:16" in (await bot.picture(ANNA, "a tall tower"))["caption"]
    await bot.written(ANNA, "/gen")
    bot.clock.advance(LATE_S)
    await is_only_offered(bot, ANNA, THANKS)


@pytest.mark.parametrize("late", [True, False])
@pytest.mark.parametrize("chat", [ANNA, GROUP])
async def test_an_edit_asked_for_ends_in_the_same_ways(bot: Bot, chat: int, late: bool) -> None:
    question = await edit_asked(bot, chat)
    if late:
        bot.clock.advance(LATE_S)
    else:
        await bot.written(chat, "/credits", by=ANNA)
    offer = await is_only_offered(bot, chat, THANKS, by=ANNA, answer_to=question)
    await bot.pressed(offer, "Make it", by=ANNA)
    await bot.server.until(lambda: "photo" in offer)
    assert prompts(bot) == ["a red fox", THANKS]


async def test_an_answer_in_time_is_taken_and_a_later_one_offered_in_a_group_too(bot: Bot) -> None:
    asked = await bot.written(GROUP, "/gen", by=ANNA)
    bot.clock.advance(LATE_S)
    await is_only_offered(bot, GROUP, THANKS, by=ANNA, answer_to=asked)
    known = len(bot.server.ours(GROUP))
    bot.server.write(GROUP, "how fine", by=ANNA, answer_to=asked)
    bot.server.write(GROUP, "and for Boris", by=BORIS, answer_to=asked)
    await bot.settled()
    assert len(bot.server.ours(GROUP)) == known


async def test_a_command_of_somebody_else_ends_no_question_of_annas(bot: Bot) -> None:
    asked = await bot.written(GROUP, "/gen", by=ANNA)
    await bot.written(GROUP, "/credits", by=BORIS)
    await bot.picture(GROUP, "a tower", by=ANNA, answer_to=asked)
    assert prompts(bot) == ["a tower"]


async def test_a_shape_is_no_other_command_and_cannot_be_pressed_late(bot: Bot) -> None:
    asked = await bot.written(ANNA, "/gen")
    await bot.pressed(asked, "9:16")
    bot.clock.advance(LATE_S)
    assert "expired" in (await bot.pressed(asked, "16:9"))["text"]


async def test_an_answer_that_was_taken_stays_one_when_it_is_handled_again_late(bot: Bot, server: FakeTelegram) -> None:
    """Telegram was busy for a while: to the core it is the same request, and nothing else is offered."""
    await bot.written(ANNA, "/gen")
    server.faults["sendMessage"].append(Refusal(429, "Too Many Requests: retry after 400", retry_after=400))
    server.write(ANNA, "a tall tower")
    await bot.postponed()
    bot.clock.advance(401)
    await server.until(lambda: server.pictures(ANNA))
    await bot.settled()
    await bot.idle()
    assert prompts(bot) == ["a tall tower"]
    assert not any("Shall I make it?" in str(sent.get("text")) for sent in server.ours(ANNA))


SERVICE: list[Json] = [
    {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": ANNA, "type": "private"}}},
    {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}},
    {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}}},
    {"new_chat_members": [{"id": 9, "is_bot": False, "first_name": "New"}]},
    {"left_chat_member": {"id": 9, "is_bot": False, "first_name": "Gone"}},
    {"write_access_allowed": {"from_request": True}},
    {"users_shared": {"request_id": 1, "users": [{"user_id": 9}]}},
    {"web_app_data": {"data": "x", "button_text": "y"}},
    {"proximity_alert_triggered": {"distance": 5}},
    {"a_kind_that_comes_later": {"what": "ever"}},
    {},
]


@pytest.mark.parametrize("what", SERVICE, ids=lambda what: next(iter(what), "nothing at all"))
async def test_a_service_message_is_neither_words_nor_answered(bot: Bot, server: FakeTelegram, what: Json) -> None:
    await bot.written(ANNA, "/gen")
    message = {"message_id": 1, "date": 0, "chat": server.chat(ANNA), "from": server.user(ANNA), **what}
    server.push({"message": message})
    await bot.settled()
    assert len(server.ours(ANNA)) == 1
    await bot.picture(ANNA, "a tower")
    assert prompts(bot) == ["a tower"]


async def test_a_sticker_is_told_that_words_are_needed(bot: Bot, server: FakeTelegram) -> None:
    sticker = {"file_id": "s", "file_unique_id": "s", "width": 1, "height": 1, "is_animated": False, "is_video": False,
               "type": "regular"}  # fmt: skip
    message = {"message_id": 1, "date": 0, "chat": server.chat(ANNA), "from": server.user(ANNA), "sticker": sticker}
    server.push({"message": message})
    await bot.settled()
    assert "from words" in server.ours(ANNA)[0]["text"]
