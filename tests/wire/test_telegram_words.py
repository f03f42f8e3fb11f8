"""Where the words of a message stand, whom they mention, and as whom they are written, over the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.chats.cutting import utf16_units
from bot.model.images import Abilities
from bot.ops.clock import SystemClock
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import ADMIN, Bot, running_bot

ANNA, BORIS = 7, 407
GROUP = -1004001
CHANNEL = {"id": -1009, "type": "channel", "title": "News"}
AS_CHANNEL = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
AS_GROUP = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    can = Abilities(seed=True, sizes=True, image_to_image=True)
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.05, abilities=can)
    async with running_bot(tmp_path, server, backend=backend) as bot:
        yield bot


def prompts(bot: Bot) -> list[str]:
    return [submitted.request.prompt for submitted in bot.backend.submits]


def mention(text: str, name: str, user: int, *, nth: int = 1) -> dict[str, Any]:
    """A person without a username, mentioned by the n-th occurrence of their name; Telegram counts in UTF-16."""
    at = -1
    for _ in range(nth):
        at = text.index(name, at + 1)
    entity = {"type": "text_mention", "offset": utf16_units(text[:at]), "length": utf16_units(name)}
    return {"entities": [entity | {"user": {"id": user, "is_bot": False, "first_name": name}}]}


def told_privately(bot: Bot) -> str:
    """What the admin reads in their own chat: the group sees a neutral word."""
    return str(bot.server.ours(ADMIN)[-1]["text"])


def photo(bot: Bot, **more: Any) -> Json:
    id = f"sent{len(bot.server.files)}"
    bot.server.files[id] = sample_png(size_px=320, height_px=192)
    shown = {"file_id": id, "file_unique_id": id, "width": 320, "height": 192, "file_size": 500}
    return {"photo": [shown], **more}


# --- mentions ------------------------------------------------------------------------------------------------------


async def test_somebody_mentioned_in_a_prompt_stays_who_they_are_called(bot: Bot) -> None:
    text = "/gen 👑 op and top of Op hill"
    picture = await bot.picture(GROUP, text, by=ANNA, **mention(text, "Op", BORIS))
    assert prompts(bot) == ["👑 op and top of Op hill"]
    assert str(BORIS) not in picture["caption"]


@pytest.mark.parametrize(
    ("text", "name", "nth"),
    [
        ("/topup top 5 for the top", "top", 2),
        ("/topup Ann 👑👑👑 5", "Ann 👑👑👑", 1),
        ("/topup@painter_bot \n to 5", "to", 2),
    ],
)
async def test_a_mention_names_the_person_where_it_stands(bot: Bot, text: str, name: str, nth: int) -> None:
    """`/topup` has "top" and "to" in it, too."""
    await bot.written(GROUP, text, by=ADMIN, **mention(text, name, BORIS, nth=nth))
    assert f"telegram:{BORIS} has 5 now" in told_privately(bot)


async def test_a_mention_in_a_reason_is_a_word_of_it(bot: Bot) -> None:
    text = f"/topup {BORIS} 5 helped Ann"
    await bot.written(GROUP, text, by=ADMIN, **mention(text, "Ann", ANNA))
    await bot.written(GROUP, f"/balance {BORIS}", by=ADMIN)
    assert "top-up: helped Ann" in told_privately(bot)


async def test_a_mention_in_the_place_of_the_amount_is_no_amount(bot: Bot) -> None:
    text = f"/topup {ANNA} Boris"
    assert "whole number" in (await bot.written(GROUP, text, by=ADMIN, **mention(text, "Boris", BORIS)))["text"]


async def test_who_is_mentioned_goes_before_who_is_answered(bot: Bot) -> None:
    said = bot.server.write(GROUP, "hello", by=ANNA)
    text = "/topup Boris 5"
    await bot.written(GROUP, text, by=ADMIN, answer_to=said, **mention(text, "Boris", BORIS))
    assert f"telegram:{BORIS} has 5 now" in told_privately(bot)


# --- captions ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["/gen a castle --ar 16:9", "/gen@painter_bot a castle --ar 16:9"])
async def test_a_command_below_a_picture_begins_from_it(bot: Bot, words: str) -> None:
    await bot.picture(GROUP, "", by=ANNA, **photo(bot, caption=words))
    (submitted,) = bot.backend.submits
    assert submitted.request.prompt == "a castle"
    assert submitted.request.source is not None


async def test_a_mention_in_a_caption_is_found_there(bot: Bot) -> None:
    text = "/topup Boris 5"
    entities = mention(text, "Boris", BORIS)["entities"]
    await bot.written(GROUP, "", by=ADMIN, **photo(bot, caption=text, caption_entities=entities))
    assert f"telegram:{BORIS} has 5 now" in told_privately(bot)


async def test_an_album_is_asked_for_once_by_the_words_below_one_of_its_pictures(bot: Bot) -> None:
    bot.server.write(ANNA, "", **photo(bot, media_group_id="a1", caption="/gen a castle"))
    bot.server.write(ANNA, "", **photo(bot, media_group_id="a1"))
    bot.server.write(ANNA, "", **photo(bot, media_group_id="a1"))
    await bot.server.until(lambda: bot.server.pictures(ANNA))
    await bot.settled()
    assert len(bot.server.ours(ANNA)) == 1
    assert prompts(bot) == ["a castle"]


async def test_plain_words_below_a_picture_are_offered_and_begin_from_it(bot: Bot) -> None:
    offer = await bot.written(ANNA, "", **photo(bot, caption="a castle --strength 30"))
    assert "Shall I make it?" in offer["text"]
    assert prompts(bot) == []
    await bot.pressed(offer, "Make it")
    await bot.server.until(lambda: bot.backend.submits)
    asked = bot.backend.submits[0].request
    assert (asked.prompt, asked.strength) == ("a castle", 0.3)
    assert asked.source is not None


async def test_who_may_not_ask_has_no_picture_taken_for_an_offer(bot: Bot) -> None:
    await bot.written(ANNA, "/help")
    await bot.written(ADMIN, f"/deduct {ANNA} 10")
    assert "Not enough credits" in (await bot.written(ANNA, "", **photo(bot, caption="a castle")))["text"]
    assert bot.server.named("getFile") == []


async def test_the_quoted_part_of_a_message_is_what_is_meant(bot: Bot) -> None:
    said = bot.server.write(GROUP, "Long words about a fox in the snow, and more", by=BORIS)
    quote = {"text": "a fox in the snow", "position": 17, "is_manual": True}
    await bot.picture(GROUP, "/gen", by=ANNA, answer_to=said, quote=quote)
    assert prompts(bot) == ["a fox in the snow"]


# --- as somebody else ----------------------------------------------------------------------------------------------


async def test_who_writes_as_a_channel_is_told_so_once(bot: Bot) -> None:
    as_channel: dict[str, Any] = {"user": AS_CHANNEL, "sender_chat": CHANNEL}
    told = await bot.written(GROUP, "/gen a castle", **as_channel)
    assert "writing as a channel" in told["text"]
    for text in ("/gen@painter_bot a castle", "/credits", "hello", "/ban somebody"):
        bot.server.write(GROUP, text, **as_channel)
    bot.server.write(GROUP, "/gen a post", **as_channel, is_automatic_forward=True)
    await bot.settled()
    assert bot.server.ours(GROUP) == [told]
    assert prompts(bot) == []


async def test_an_anonymous_admin_is_told_another_thing(bot: Bot) -> None:
    told = await bot.written(GROUP, "/gen a castle", user=AS_GROUP, sender_chat=bot.server.chat(GROUP))
    assert "Remain anonymous" in told["text"]


async def test_flags_of_another_keyboard_are_flags(bot: Bot) -> None:
    assert "16:9" in (await bot.picture(ANNA, "/gen 一只猫 －－ａｒ １６：９"))["caption"]
    assert prompts(bot) == ["一只猫"]
