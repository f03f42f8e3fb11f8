"""What today's version has sent to people on Telegram and keeps about it is still understood by every later one.

`tests/golden/telegram.sql` is a database of version 0004 of the schema as a kill left it; people have the buttons,
links and messages that it names before them. Nothing in it is computed here, and nothing in it is to be changed: where
a test here fails, people would see it. What newer versions send is added.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot.model.commands import Reply, ReplyKind, Request
from bot.model.images import Abilities, Done, ImageRef, ProviderFacts
from bot.ports import Answer
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.clock import SettableClock
from tests.fakes.databases import migrated_database
from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, message_numbered, running_bot

GOLDEN = Path(__file__).parents[1] / "golden"
ANNA, BORIS = 7, 8
GROUP, TOPIC = -1004001, 77
JUST_AFTER = datetime(2026, 11, 28, 9, 41, 40, tzinfo=UTC)
KEPT_PICTURE = "64/b3/64b3dc91d7743ec2452b8eee986295d6ddc9571bb88d91ef0b4c7d0dd970c23d"
MADE_PICTURE = "17/6b/176bb51131d987e5bbffcd011c557e7cd3ce1b61e0ce684d1e81a19ccbb9069a"


@asynccontextmanager
async def started_again(folder: Path, answer: Answer | None = None) -> AsyncIterator[Bot]:
    """The bot that finds it, with the chats as they were."""
    migrated_database(folder, GOLDEN / "telegram.sql")
    for name in (KEPT_PICTURE, MADE_PICTURE):
        kept = folder / "pictures" / name
        kept.parent.mkdir(parents=True)
        kept.write_bytes(sample_png(size_px=320, height_px=192))
    clock = SettableClock(at=JUST_AFTER)
    can = Abilities(seed=True, sizes=True, image_to_image=True)
    backend = FakeBackend(clock=clock, finish_after_s=0.05, abilities=can)
    backend.script_statuses(for_ever=Done(images=(ImageRef("the snail"),), facts=ProviderFacts()))
    backend.script_fetches(for_ever=sample_png(colour=(20, 160, 90)))
    async with FakeTelegram(_ids=count(3000), _updates=count(600)).serving() as server:
        server.topics[GROUP] = {TOPIC}
        for chat, id in ((ANNA, 1007), (ANNA, 1012), (GROUP, 1003), (GROUP, 1004), (GROUP, 1005), (GROUP, 1010)):
            message_numbered(server, chat, id)
        message_numbered(server, BORIS, 1018)
        server.callbacks["cb1021"] = {}
        async with running_bot(folder, server, backend=backend, clock=clock, answer=answer) as bot:
            await bot.settled()
            yield bot


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with started_again(tmp_path) as bot:
        await bot.idle()
        yield bot


def below(bot: Bot, chat: int, id: int) -> Json:
    return bot.server.messages[chat, id]


async def test_each_button_asks_the_core_for_what_it_was_made_for(tmp_path: Path) -> None:
    asked: list[Request] = []

    async def answer(request: Request) -> Reply:
        asked.append(request)
        return Reply(kind=ReplyKind.REFUSAL, head="it is only asked for")

    async with started_again(tmp_path, answer) as bot:
        button = message_numbered(bot.server, GROUP, 2000)
        for golden in json.loads((GOLDEN / "telegram_presses.json").read_text()):
            await bot.pressed(button, golden["data"], by=ANNA)
            request = asked[-1]
            understood = {"data": golden["data"], "command": request.command, "arguments": dict(request.arguments)}
            assert understood == golden
            assert (str(request.identity), request.place.address["chat"]) == (f"telegram:{ANNA}", str(GROUP))


async def test_what_had_come_in_is_answered(bot: Bot) -> None:
    said = [sent["text"] for sent in bot.server.ours(BORIS)]
    assert any("9 credits" in text for text in said)
    assert any("hhtacbjhqlwcqhn9" in text for text in said)
    assert bot.server.callbacks["cb1021"]["answered"]


async def test_a_picture_under_way_comes_into_its_message(bot: Bot) -> None:
    await bot.server.until(lambda: "photo" in below(bot, ANNA, 1007))
    picture = below(bot, ANNA, 1007)
    assert picture["caption"].startswith("a slow snail\n\n1:1 · seed 2417304551")
    assert bot.backend.submits == []


async def test_an_offer_is_made_in_its_place(bot: Bot) -> None:
    await bot.pressed(below(bot, ANNA, 1012), "v1:make:draft=505")
    await bot.server.until(lambda: "photo" in below(bot, ANNA, 1012))
    assert [made.request.prompt for made in bot.backend.submits] == ["a blue whale"]


async def test_an_offer_is_declined(bot: Bot) -> None:
    await bot.pressed(below(bot, ANNA, 1012), "v1:leave:draft=505")
    assert "nothing was made" in below(bot, ANNA, 1012)["text"]


async def test_a_question_takes_its_shape_and_its_answer_and_remembers_the_rest(bot: Bot) -> None:
    await bot.pressed(below(bot, GROUP, 1010), "v1:ratio:ratio=16:9", by=ANNA)
    bot.server.write(GROUP, "a castle", by=ANNA, answer_to=below(bot, GROUP, 1010))
    await bot.server.until(lambda: len(bot.backend.submits) == 2)
    made = [made.request for made in bot.backend.submits]
    assert [(one.prompt, str(one.aspect_ratio), one.strength) for one in made] == [("a castle", "16:9", 0.3)] * 2
    assert all(one.source is not None and str(one.source).endswith(KEPT_PICTURE) for one in made)
    await bot.idle()


async def test_a_question_for_new_words_changes_its_picture(bot: Bot) -> None:
    await bot.picture(BORIS, "a ship", answer_to=below(bot, BORIS, 1018))
    assert [made.request.prompt for made in bot.backend.submits] == ["a ship"]


@pytest.mark.parametrize(
    ("link", "prompt"), [("k42f2d97335669f86846b721a", "x" * 60), ("pYSByZWQgZm94", "a red fox"), ("inline", "")]
)
async def test_a_link_offers_its_prompt(bot: Bot, link: str, prompt: str) -> None:
    said = await bot.written(ANNA, f"/start {link}")
    assert (f"“{prompt}”\n" in said["text"]) == bool(prompt)
    assert ("Make it" in bot.server.buttons(said)) == bool(prompt)


async def test_delete_finds_the_messages_of_an_album(bot: Bot) -> None:
    await bot.deleted(below(bot, GROUP, 1003), "v1:delete:k763414qo0hfuxyd", by=ANNA)
    assert [sent["message_id"] for sent in bot.server.ours(GROUP)] == [1010]


async def test_a_picture_is_shown_again_by_the_name_telegram_gave_it(bot: Bot) -> None:
    bot.server.files["photo4"] = sample_png()
    await bot.pressed(below(bot, ANNA, 1012), "v1:show:u19red2sy8f83762")
    assert [call.data["photo"] for call in bot.server.named("sendPhoto")] == ["photo4"]


async def test_an_original_is_found_on_the_disk(bot: Bot) -> None:
    await bot.pressed(below(bot, ANNA, 1012), "v1:original:u19red2sy8f83762:1")
    document = bot.server.pictures(ANNA)[-1]["document"]
    assert document["file_name"] == "a-red-fox-u19red2sy8f83762-1.png"
