"""What people write and press, over the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.controls import Scope
from tests.fakes.telegram_people import BOT
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import ADMIN, Bot, running_bot

ANNA, BORIS = 7, 8
GROUP = -1004001
TOPIC = 77
PRIVATELY = "I have answered you in our private chat."


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


@pytest.mark.parametrize(
    ("typed", "prompt"),
    [
        ("/gen a cat —ar 16:9", "a cat"),
        ("/gen --ar 16:9 a cat", "a cat"),
        ("/imagine a cat --ar 16:9", "a cat"),
        ("/gen@painter_bot a cat --ar 16:9", "a cat"),
        ('/gen "a cat"\nin two lines --ar 16:9', '"a cat"\nin two lines'),
    ],
)
async def test_flags_and_names(bot: Bot, typed: str, prompt: str) -> None:
    assert (await bot.picture(ANNA, typed))["caption"].startswith(f"{prompt}\n\n16:9")
    assert prompts(bot) == [prompt]


async def test_an_unknown_flag_is_refused_with_the_right_ones(bot: Bot) -> None:
    refused = await bot.written(ANNA, "/gen a cat --size 9")
    assert "--ar, --n, --seed" in refused["text"]
    assert prompts(bot) == []


async def test_gen_as_an_answer_takes_the_text_it_answers(bot: Bot) -> None:
    said = bot.server.write(GROUP, "a fox in the snow", by=BORIS)
    await bot.picture(GROUP, "/gen", by=ANNA, answer_to=said)
    assert prompts(bot) == ["a fox in the snow"]


async def test_gen_as_an_answer_to_a_picture_takes_its_prompt_without_the_facts(bot: Bot) -> None:
    picture = await bot.picture(ANNA, "/gen a red fox")
    await bot.picture(ANNA, "/gen --ar 3:4", answer_to=picture)
    assert prompts(bot) == ["a red fox", "a red fox"]


async def test_gen_as_an_answer_to_a_picture_takes_the_whole_prompt_as_it_was_written(bot: Bot) -> None:
    """Its caption is cut, and a prompt may have empty lines of its own."""
    prompt = "a red fox\n\n1:1 · in the snow\n\n" + "🦊" * 900
    picture = await bot.picture(ANNA, f"/gen {prompt}")
    await bot.picture(ANNA, "/gen", answer_to=picture)
    assert prompts(bot) == [prompt, prompt]


async def test_gen_as_an_answer_to_the_details_of_a_picture_takes_its_prompt(bot: Bot) -> None:
    picture = await bot.picture(ANNA, "/gen a red fox")
    await bot.pressed(picture, "Details")
    details = bot.server.ours(ANNA)[-1]
    assert "64 × 64 px" in details["text"]
    await bot.picture(ANNA, "/gen", answer_to=details)
    assert prompts(bot) == ["a red fox", "a red fox"]


async def test_gen_as_an_answer_to_what_shows_no_picture_asks_for_the_prompt(bot: Bot) -> None:
    credits = await bot.written(ANNA, "/credits")
    assert "9:16" in bot.server.buttons(await bot.written(ANNA, "/gen", answer_to=credits))
    assert prompts(bot) == []


async def test_gen_as_an_answer_to_a_persons_words_takes_all_of_them(bot: Bot) -> None:
    said = bot.server.write(GROUP, "a fox\n\n1:1 · in the snow", by=BORIS)
    await bot.picture(GROUP, "/gen", by=ANNA, answer_to=said)
    assert prompts(bot) == ["a fox\n\n1:1 · in the snow"]


async def test_gen_alone_asks_and_takes_ratio_and_prompt(bot: Bot) -> None:
    asked = await bot.written(ANNA, "/gen")
    bot.server.press(asked, bot.server.buttons(asked)["9:16"])
    await bot.server.until(lambda: "✓ 9:16" in bot.server.buttons(asked))
    assert "\n\n9:16" in (await bot.picture(ANNA, "a tall tower"))["caption"]
    assert prompts(bot) == ["a tall tower"]


async def test_gen_alone_in_a_group_takes_an_answer_to_the_question(bot: Bot) -> None:
    asked = await bot.written(GROUP, "/gen", by=ANNA)
    bot.server.write(GROUP, "not for the bot", by=ANNA)
    await bot.picture(GROUP, "a tower", by=ANNA, answer_to=asked)
    assert prompts(bot) == ["a tower"]


async def test_plain_text_is_made_after_one_tap_that_shows_the_price(bot: Bot) -> None:
    offer = await bot.written(ANNA, "a red fox")
    assert "for 1 credit; you have 10 credits" in offer["text"]
    assert prompts(bot) == []
    for _ in range(2):  # two taps make one picture
        bot.server.press(offer, bot.server.buttons(offer)["Make it"]) if "text" in offer else None
    await bot.server.until(lambda: "photo" in offer)
    await bot.idle()
    assert prompts(bot) == ["a red fox"]


async def test_an_offer_declined_makes_nothing(bot: Bot) -> None:
    offer = await bot.written(ANNA, "a red fox")
    bot.server.press(offer, bot.server.buttons(offer)["Not now"])
    await bot.server.until(lambda: "nothing was made" in offer["text"])
    assert prompts(bot) == []


async def test_again_and_edit(bot: Bot) -> None:
    picture = await bot.picture(ANNA, "/gen a red fox --ar 3:4")
    buttons = bot.server.buttons(picture)
    bot.server.press(picture, buttons["Again"])
    await bot.server.until(lambda: len(bot.server.pictures(ANNA)) == 2)
    bot.server.press(picture, buttons["Edit"])
    await bot.server.until(lambda: "reply_markup" in bot.server.ours(ANNA)[-1])
    await bot.server.until(lambda: bot.server.ours(ANNA)[-1]["reply_markup"].get("force_reply"))
    answer = await bot.picture(ANNA, "a blue fox", answer_to=bot.server.ours(ANNA)[-1])
    assert answer["caption"].startswith("a blue fox\n\n3:4")
    assert prompts(bot) == ["a red fox", "a red fox", "a blue fox"]


async def test_original_details_and_delete(bot: Bot) -> None:
    picture = await bot.picture(ANNA)
    buttons = bot.server.buttons(picture)
    bot.server.press(picture, buttons["Original"])
    await bot.server.until(lambda: any("document" in message for message in bot.server.ours(ANNA)))
    original = next(message for message in bot.server.ours(ANNA) if "document" in message)
    assert bot.server.files[original["document"]["file_id"]].startswith(b"\x89PNG")
    assert "caption" not in original
    bot.server.press(picture, buttons["Details"])
    await bot.server.until(lambda: "64 × 64 px" in bot.server.ours(ANNA)[-1].get("text", ""))
    await bot.deleted(picture)
    await bot.server.until(lambda: (ANNA, picture["message_id"]) not in bot.server.messages)
    assert "no pictures yet" in (await bot.written(ANNA, "/history"))["text"]


async def test_a_button_of_somebody_else_is_refused_at_once(bot: Bot) -> None:
    picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
    pressed = bot.server.press(picture, bot.server.buttons(picture)["Delete"], by=BORIS)
    await bot.server.until(lambda: bot.server.callbacks[pressed])
    assert bot.server.callbacks[pressed]["text"].endswith("That one belongs to somebody else.")
    assert bot.server.callbacks[pressed]["show_alert"] == "true"
    assert (GROUP, picture["message_id"]) in bot.server.messages


async def test_buttons_fit_and_an_unknown_one_is_answered(bot: Bot) -> None:
    picture = await bot.picture(ANNA)
    assert all(len(data.encode()) <= 64 for data in bot.server.buttons(picture).values())
    pressed = bot.server.press(picture, "v0:from:another:age")
    await bot.server.until(lambda: bot.server.callbacks[pressed])


async def test_history_shows_a_picture_again(bot: Bot) -> None:
    await bot.picture(ANNA)
    history = await bot.written(ANNA, "/history")
    bot.server.press(history, bot.server.buttons(history)["1"])
    await bot.server.until(lambda: len(bot.server.pictures(ANNA)) == 2)
    assert "attach://" not in str(bot.server.named("sendPhoto")[0].data["photo"])


async def test_admins_give_take_and_look_by_answer_number_and_name(bot: Bot) -> None:
    anna = bot.server.user(ANNA, username="Anna_Painter")
    said = bot.server.write(GROUP, "/credits", user=anna)
    await bot.server.until(lambda: bot.server.ours(GROUP))
    await bot.settled()
    for text, tells, more in (
        ("/topup 5 well done", "10 before, 15 now", {"answer_to": said}),
        (f"/topup {ANNA} 5", "15 before, 20 now", {}),
        ("/topup @anna_painter 5", "20 before, 25 now", {}),
        ("/deduct @Anna_Painter 20 a mistake", "25 before, 5 now", {}),
        ("/balance @anna_painter", "5 credits", {}),
        ("/topup @nobody_i_know 5", "nobody I know", {}),
        ("/topup 5 3 months of help", "5 before, 10 now", {"answer_to": said}),
        ("/deduct @anna_painter 500", "cannot be taken", {}),
    ):
        in_group = await bot.written(GROUP, text, by=ADMIN, **more)
        assert in_group["text"] == PRIVATELY
        assert tells in bot.server.ours(ADMIN)[-1]["text"], text
    ours = bot.server.ours(GROUP)[0]
    await bot.written(GROUP, "/topup 5 thanks", by=ADMIN, answer_to=ours)
    assert " now." not in bot.server.ours(ADMIN)[-1]["text"]
    assert "is for admins" in (await bot.written(GROUP, f"/topup {ANNA} 5", by=BORIS))["text"]
    assert (await bot.written(GROUP, "/balance", by=BORIS))["text"] == PRIVATELY
    assert "Balance: 10 credits" in bot.server.ours(BORIS)[-1]["text"]


async def test_a_username_that_was_given_up_or_taken_over_receives_nothing(bot: Bot) -> None:
    await bot.written(ANNA, "/help", user=bot.server.user(ANNA, username="painter"))
    assert "15 now" in (await bot.written(ADMIN, "/topup @painter 5"))["text"]
    await bot.written(ANNA, "/help")
    assert "nobody I know" in (await bot.written(ADMIN, "/topup @painter 5"))["text"]
    await bot.written(BORIS, "/help", user=bot.server.user(BORIS, username="Painter"))
    assert f"(telegram:{BORIS}) got 5 credits" in (await bot.written(ADMIN, "/topup @painter 5"))["text"]


async def test_settings_hold_for_the_next_picture_and_in_the_chosen_language(bot: Bot) -> None:
    settings = await bot.written(ANNA, "/settings")
    bot.server.press(settings, bot.server.buttons(settings)["16:9"])
    await bot.server.until(lambda: "✓ 16:9" in bot.server.buttons(settings))
    bot.server.press(settings, bot.server.buttons(settings)["한국어"])
    await bot.server.until(lambda: "내 설정" in settings["text"])
    assert "\n\n16:9 · 시드" in (await bot.picture(ANNA))["caption"]


async def test_topics_are_kept_and_other_threads_never_sent(bot: Bot) -> None:
    bot.server.topics[GROUP] = {TOPIC}
    picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA, thread=TOPIC, is_topic=True)
    assert picture["message_thread_id"] == TOPIC
    await bot.picture(GROUP, "/gen a red fox", by=ANNA, thread=5)
    await bot.picture(GROUP, "/gen a red fox", by=ANNA, thread=1, is_topic=True)
    sent = [call.data.get("message_thread_id") for call in bot.server.calls if call.method.startswith("send")]
    assert set(sent) <= {None, str(TOPIC)}


async def test_what_is_not_for_the_bot_is_not_answered(bot: Bot) -> None:
    for text in ("hello", "/gen@other_bot a cat", "/ban somebody"):
        bot.server.write(GROUP, text, by=ANNA)
    bot.server.push({"edited_message": bot.server.write(GROUP, "edited", by=ANNA) | {"text": "/gen a cat"}})
    bot.server.write(ANNA, "via", via_bot=BOT)
    assert (await bot.written(GROUP, "/credits", by=ANNA))["text"] == PRIVATELY
    assert len(bot.server.ours(GROUP)) == 1
    assert ["credits" in sent["text"] for sent in bot.server.ours(ANNA)] == [True]


async def test_the_admins_of_a_group_choose_words_that_are_refused_there(bot: Bot) -> None:
    """Under the rule that everybody may ask, too."""
    bot.server.admins.add((GROUP, BORIS))
    await bot.written(BORIS, "/start", by=BORIS)
    bot.server.write(GROUP, "/group_words refuse cat", by=ANNA)
    await bot.settled()
    assert await bot.storage.refused_words(Scope.parse(f"group:telegram:{GROUP}")) == ()
    bot.server.write(GROUP, "/group_words refuse cat", by=BORIS)
    await bot.server.until(lambda: any("is refused from now on" in sent["text"] for sent in bot.server.ours(BORIS)))
    bot.server.write(GROUP, "/gen a Cat", by=ANNA)
    await bot.settled()
    assert not bot.server.pictures(GROUP)


async def test_the_admins_of_a_group_choose_who_may_ask(bot: Bot) -> None:
    bot.server.admins.add((GROUP, BORIS))
    assert "Only the admins" in (await bot.written(GROUP, "/group off", by=ANNA))["text"]
    assert "switched off" in (await bot.written(GROUP, "/group off", by=BORIS))["text"]
    assert "switched off" in (await bot.written(GROUP, "/gen a cat", by=ANNA))["text"]
    now = await bot.written(GROUP, "/group", by=BORIS)
    bot.server.press(now, bot.server.buttons(now)["Admins only"], by=BORIS)
    await bot.server.until(lambda: "Only the admins of this group can ask" in now["text"])
    assert "only its admins" in (await bot.written(GROUP, "/gen a cat", by=ANNA))["text"]
    assert (await bot.picture(GROUP, "/gen a cat", by=BORIS))["photo"]


async def test_inline_offers_the_persons_own_pictures_and_a_way_to_a_new_one(bot: Bot) -> None:
    await bot.picture(ANNA, "/gen a red fox in the snow")
    await bot.picture(BORIS, "/gen a red fox of mine")
    asked = bot.server.type_inline(ANNA, "FOX red")
    await bot.server.until(lambda: asked in bot.server.inline)
    answer = bot.server.inline[asked]
    assert [result["caption"] for result in answer["results"]] == ["a red fox in the snow"]
    assert answer["is_personal"] == "true"
    link = answer["button"]["start_parameter"]
    assert "FOX red" in (await bot.written(ANNA, f"/start {link}"))["text"]
    assert len(prompts(bot)) == 2


async def test_menus_are_set_by_place_and_language_and_only_when_changed(
    bot: Bot, server: FakeTelegram, tmp_path: Path
) -> None:
    await bot.server.until(lambda: all(f"chat:{ADMIN}:{language}" in server.menus for language in ("ko", "zh", "")))
    assert server.menus["default::zh"][0]["description"] == "用一句话生成图片"
    assert server.menus["default::"][0]["command"] == "gen"
    assert "topup" in {command["command"] for command in server.menus[f"chat:{ADMIN}:"]}
    assert "topup" not in {command["command"] for command in server.menus["default::ko"]}
    assert "group" in {command["command"] for command in server.menus["all_group_chats::"]}
    known = len(server.named("setMyCommands"))
    async with running_bot(tmp_path, server) as second:
        await second.written(ANNA, "/help")
        assert len(server.named("setMyCommands")) == known


async def test_korean_is_spoken_to_who_reads_it(bot: Bot) -> None:
    welcome = await bot.written(ANNA, "/start", user=bot.server.user(ANNA, language_code="ko"))
    assert "환영해요" in welcome["text"]
    assert "/gen 새벽녘의 등대" in welcome["text"]
