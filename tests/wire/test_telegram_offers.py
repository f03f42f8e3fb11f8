"""Offers and questions of the bot's: whose they are, how long they hold, what becomes of them, over the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.telegram_faults import Json, Refusal
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, message_numbered, running_bot

ANNA, BORIS = 7, 8
GROUP, OTHER_GROUP = -1004001, -1004002
RED_FOX = "/start@painter_bot pYSByZWQgZm94"
EXPIRED = "That button has expired, or belongs to somebody else."


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


# --- offers -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", ["Make it", "Not now"])
async def test_boris_cannot_press_annas_offer(bot: Bot, server: FakeTelegram, label: str) -> None:
    offer = await bot.written(GROUP, RED_FOX, by=ANNA)
    shown = dict(offer)
    answered = await bot.pressed(offer, label, by=BORIS)
    assert (answered["show_alert"], answered["text"]) == ("true", EXPIRED)
    assert server.ours(GROUP) == [shown]
    assert prompts(bot) == []
    await bot.pressed(offer, "Make it", by=ANNA)
    await server.until(lambda: "photo" in offer)
    assert prompts(bot) == ["a red fox"]


async def test_an_offer_pressed_twice_with_time_between_is_made_once(bot: Bot, server: FakeTelegram) -> None:
    said = await bot.written(ANNA, "a red fox")
    offer = dict(said)
    await bot.pressed(offer, "Make it")
    await server.until(lambda: "photo" in said)
    await bot.idle()
    bot.clock.advance(60)
    await bot.pressed(offer, "Make it")
    await bot.idle()
    assert prompts(bot) == ["a red fox"]
    assert server.ours(ANNA) == [said]


async def test_an_offer_holds_for_a_day(bot: Bot, server: FakeTelegram) -> None:
    offer = await bot.written(ANNA, "a red fox")
    bot.clock.advance(24 * 3600 + 1)
    assert (await bot.pressed(offer, "Make it"))["text"] == EXPIRED
    assert prompts(bot) == []


async def test_an_offer_nobody_remembers_can_be_put_away_in_private_but_not_in_a_group(
    bot: Bot, server: FakeTelegram
) -> None:
    mine, ours = await bot.written(ANNA, "a red fox"), await bot.written(GROUP, RED_FOX, by=ANNA)
    bot.clock.advance(24 * 3600 + 1)
    await bot.pressed(mine, "Not now", by=ANNA)
    assert "nothing was made" in mine["text"]
    assert (await bot.pressed(ours, "Not now", by=BORIS))["text"] == EXPIRED
    assert "nothing was made" not in ours["text"]


async def test_an_offer_that_was_declined_is_gone(bot: Bot, server: FakeTelegram) -> None:
    said = await bot.written(ANNA, "a red fox")
    offer = dict(said)
    await bot.pressed(offer, "Not now")
    assert "nothing was made" in said["text"]
    assert server.buttons(said) == {}
    assert (await bot.pressed(offer, "Make it"))["text"] == EXPIRED
    assert prompts(bot) == []


async def test_an_offer_that_was_taken_away_is_made_below_what_was_written(bot: Bot, server: FakeTelegram) -> None:
    offer = await bot.written(ANNA, "a red fox")
    (written,) = (id for chat, id in server.messages if chat == ANNA and id != offer["message_id"])
    del server.messages[ANNA, offer["message_id"]]
    await bot.pressed(offer, "Make it")
    await server.until(lambda: server.pictures(ANNA))
    assert server.pictures(ANNA)[0]["answers"] == written


async def test_an_offer_that_is_refused_meanwhile_stays_with_an_alert(bot: Bot, server: FakeTelegram) -> None:
    offer = await bot.written(ANNA, "a red fox --n 4")
    for _ in range(2):
        await bot.picture(ANNA, "/gen a blue fox --n 4")
    shown = dict(offer)
    answered = await bot.pressed(offer, "Make it")
    assert answered["show_alert"] == "true"
    assert "you have 2 to spend" in answered["text"]
    assert offer == shown
    assert prompts(bot) == ["a blue fox"] * 8


# --- questions --------------------------------------------------------------------------------------------------


async def test_a_shape_pressed_keeps_what_was_named_before(bot: Bot, server: FakeTelegram) -> None:
    asked = await bot.written(ANNA, "/gen --n 2 --seed 5")
    await bot.pressed(asked, "9:16")
    assert "✓ 9:16" in server.buttons(asked)
    await bot.picture(ANNA, "a tall tower")
    assert [(str(made.request.aspect_ratio), made.request.seed) for made in bot.backend.submits] == [
        ("9:16", 5),
        ("9:16", 6),
    ]


async def test_a_shape_can_be_pressed_below_ones_own_newest_question_alone(bot: Bot, server: FakeTelegram) -> None:
    old, asked, boris = [await bot.written(GROUP, "/gen", by=by) for by in (ANNA, ANNA, BORIS)]
    for below, by in ((old, ANNA), (asked, BORIS), (boris, ANNA)):
        shown = dict(below)
        answered = await bot.pressed(below, "9:16", by=by)
        assert (answered["show_alert"], answered["text"]) == ("true", EXPIRED)
        assert below == shown
    picture = await bot.picture(GROUP, "a tall tower", by=ANNA, answer_to=asked)
    assert "\n\n1:1" in picture["caption"]


async def test_a_shape_pressed_below_a_question_that_was_taken_away_is_taken(bot: Bot, server: FakeTelegram) -> None:
    asked = await bot.written(ANNA, "/gen")
    del server.messages[ANNA, asked["message_id"]]
    await bot.pressed(asked, "9:16")
    assert "telegram_answer_lost" not in bot.events.names()
    assert "\n\n9:16" in (await bot.picture(ANNA, "a tall tower"))["caption"]


async def test_an_answer_to_a_question_is_of_who_was_asked_and_where(bot: Bot, server: FakeTelegram) -> None:
    asked = await bot.written(GROUP, "/gen", by=ANNA)
    server.write(GROUP, "for Boris", by=BORIS, answer_to=asked)
    offer = await bot.written(ANNA, "in private")
    assert "for 1 credit" in offer["text"]
    assert len(server.ours(GROUP)) == 1
    await bot.picture(GROUP, "a tower", by=ANNA, answer_to=asked)
    assert prompts(bot) == ["a tower"]


async def test_a_question_answered_once_is_answered(bot: Bot, server: FakeTelegram) -> None:
    asked = await bot.written(GROUP, "/gen", by=ANNA)
    await bot.picture(GROUP, "a tower", by=ANNA, answer_to=asked)
    server.write(GROUP, "how fine", by=ANNA, answer_to=asked)
    await bot.settled()
    assert prompts(bot) == ["a tower"]
    assert len(server.ours(GROUP)) == 2


async def test_a_question_whose_answer_is_refused_is_still_asked(bot: Bot, server: FakeTelegram) -> None:
    asked = await bot.written(GROUP, "/gen", by=ANNA)
    refused = await bot.written(GROUP, "x" * 5000, by=ANNA, answer_to=asked)
    assert "Please shorten it" in refused["text"]
    await bot.picture(GROUP, "a tower", by=ANNA, answer_to=asked)
    assert prompts(bot) == ["a tower"]


@pytest.mark.parametrize(
    ("anna", "shown", "mentions"),
    [
        ({"username": "anna"}, "@anna\n", None),
        ({"first_name": "🦊 Anna"}, "🦊 Anna\n", [{"type": "text_mention", "offset": 0, "length": 7}]),
    ],
)
async def test_in_a_group_a_new_prompt_is_asked_of_who_has_pressed(
    bot: Bot, server: FakeTelegram, anna: Json, shown: str, mentions: list[Json] | None
) -> None:
    picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
    user = server.user(ANNA, **anna)
    server.press(picture, server.buttons(picture)["Edit"], user=user)
    await server.until(lambda: len(server.ours(GROUP)) == 2)
    await bot.settled()
    question = server.ours(GROUP)[-1]
    assert question["text"].startswith(shown)
    assert (question["reply_markup"]["force_reply"], question["reply_markup"]["selective"]) == (True, True)
    sent = server.named("sendMessage")[-1].data.get("entities")
    named = mentions and [{**mention, "user": {**user}} for mention in mentions]
    assert [{**entity, "user": user} for entity in sent or []] == (named or [])
    server.write(GROUP, "a green fox", by=BORIS, answer_to=question)
    await bot.picture(GROUP, "a blue fox", by=ANNA, answer_to=question)
    assert prompts(bot) == ["a red fox", "a blue fox"]


# --- answers that cannot be shown -------------------------------------------------------------------------------


async def test_an_offer_made_whose_status_is_shown_later_is_made_once(bot: Bot, server: FakeTelegram) -> None:
    offer = await bot.written(ANNA, "a red fox")
    server.faults["editMessageText"].append(Refusal(502, "Bad Gateway"))
    server.press(offer, server.buttons(offer)["Make it"])
    await server.until(lambda: "photo" in offer or server.pictures(ANNA))
    await bot.idle()
    bot.clock.advance(10)
    await bot.settled()
    assert prompts(bot) == ["a red fox"]
    assert len(server.pictures(ANNA)) == 1


async def test_a_forged_press_makes_nothing(bot: Bot, server: FakeTelegram) -> None:
    """What stands behind a button is sent by the client: it may be anything."""
    below = message_numbered(server, ANNA, 5)
    for data in ("v1:make:draft=1", "v1:make", "v1:ratio:ratio=9:9", "v1:topup:amount=5"):
        assert (await bot.pressed(below, data))["show_alert"] == "true"
    assert (await bot.pressed(below, "v1:make:draft=../x"))["show_alert"] == "false"  # that is no button's
    assert prompts(bot) == []
    assert server.ours(ANNA) == [below]


async def test_a_draft_of_another_chat_is_made_below_nobodys_message(bot: Bot, server: FakeTelegram) -> None:
    """As after a group has moved: the number of what was written means another message here."""
    await bot.written(GROUP, RED_FOX, by=ANNA)
    (draft,) = {data.rpartition("=")[2] for data in server.buttons(server.ours(GROUP)[0]).values()}
    kept = await bot.storage.note("telegram:123456789", f"draft:{draft}", at=bot.clock.now())
    assert kept is not None
    assert f'"chat": {GROUP}' in kept
    elsewhere = message_numbered(server, OTHER_GROUP, 5)
    await bot.pressed(elsewhere, f"v1:make:draft={draft}", by=ANNA)
    await server.until(lambda: server.pictures(OTHER_GROUP))
    assert "answers" not in server.pictures(OTHER_GROUP)[0]
    assert elsewhere == {**elsewhere, "text": "what is pressed"}
