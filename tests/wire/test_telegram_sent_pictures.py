"""Answers to pictures that begin from them, over the wire."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from bot.model.images import Abilities
from bot.model.people import Identity
from bot.ops.clock import SystemClock
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.orders import block
from tests.fakes.telegram_faults import Json, bad
from tests.fakes.telegram_people import BOT_ID
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA = 7
BORIS = 8
GROUP = -1004001
CAN = Abilities(seed=True, sizes=True, image_to_image=True)


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.05, abilities=CAN)
    async with running_bot(tmp_path, server, backend=backend) as bot:
        yield bot


def photo(bot: Bot, data: bytes, *, size_bytes: int | None = None) -> Json:
    """Somebody shows one in the group."""
    id = f"sent{len(bot.server.files)}"
    bot.server.files[id] = data
    shown = {"file_id": id, "file_unique_id": id, "width": 320, "height": 192}
    small = {"file_id": "small", "file_unique_id": "small", "width": 90, "height": 54}
    return bot.server.write(GROUP, "", by=ANNA, photo=[small, shown | {"file_size": size_bytes or len(data)}])


async def test_an_answer_with_a_strength_begins_from_the_picture(bot: Bot) -> None:
    said = photo(bot, sample_png(size_px=320, height_px=192))
    picture = await bot.picture(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
    (submitted,) = bot.backend.submits
    asked = submitted.request
    assert (asked.prompt, asked.strength, str(asked.size)) == ("a castle", 0.4, "320x192")
    assert asked.source is not None
    with Image.open(asked.source) as kept:
        assert kept.width == 320
    assert "320×192 · from a picture, 40 % new" in picture["caption"]


async def test_an_image_sent_as_a_file_is_a_picture_too(bot: Bot) -> None:
    bot.server.files["file1"] = sample_png(size_px=128)
    document = {"file_id": "file1", "file_unique_id": "file1", "mime_type": "image/png", "file_name": "a.png"}
    said = bot.server.write(GROUP, "", by=ANNA, document=document)
    await bot.picture(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
    assert bot.backend.submits[0].request.source is not None


async def test_an_answer_without_a_strength_is_about_something_else(bot: Bot) -> None:
    said = photo(bot, sample_png(size_px=320))
    await bot.picture(GROUP, "/gen a castle", by=ANNA, answer_to=said)
    assert bot.backend.submits[0].request.source is None
    assert bot.server.named("getFile") == []


async def test_a_picture_of_ours_can_be_painted_anew_with_its_own_words(bot: Bot) -> None:
    picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
    await bot.picture(GROUP, "/gen --strength 30", by=ANNA, answer_to=picture)
    assert [submitted.request.prompt for submitted in bot.backend.submits] == ["a red fox", "a red fox"]
    assert bot.backend.submits[1].request.strength == 0.3


async def test_the_prompt_may_come_after_the_picture(bot: Bot) -> None:
    said = photo(bot, sample_png(size_px=320))
    question = await bot.written(GROUP, "/gen --strength 30", by=ANNA, answer_to=said)
    await bot.picture(GROUP, "a castle", by=ANNA, answer_to=question)
    assert bot.backend.submits[0].request.strength == 0.3


async def test_an_answer_that_comes_before_its_question_is_kept_is_an_answer(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_let_through, keep_note = asyncio.Event(), bot.storage.keep_note

    async def keep_late(owner: str, name: str, value: str, *, expires_at: datetime | None = None) -> None:
        if name.startswith("ask:"):
            await is_let_through.wait()
        await keep_note(owner, name, value, expires_at=expires_at)

    monkeypatch.setattr(bot.storage, "keep_note", keep_late)
    said = photo(bot, sample_png(size_px=320))
    bot.server.write(GROUP, "/gen --strength 30", by=ANNA, answer_to=said)
    await bot.server.until(lambda: bot.server.ours(GROUP))
    bot.server.write(GROUP, "a castle", by=ANNA, answer_to=bot.server.ours(GROUP)[0])
    bot.server.write(BORIS, "/credits")
    await bot.server.until(lambda: bot.server.ours(BORIS))  # hers came first, and is looked at by now
    is_let_through.set()
    await bot.server.until(lambda: bot.server.pictures(GROUP))
    await bot.idle()
    assert bot.backend.submits[0].request.strength == 0.3


@pytest.mark.parametrize(
    ("data", "size_bytes", "told"),
    [
        (b"no picture", None, "I cannot read that as a picture."),
        (b"x", 30_000_000, "That picture is too large: 20 MiB"),
        (bytes(21 * 2**20), 1000, "That picture is too large: 20 MiB"),
    ],
)
async def test_what_cannot_be_taken_is_refused_and_costs_nothing(
    bot: Bot, data: bytes, size_bytes: int | None, told: str
) -> None:
    said = photo(bot, data, size_bytes=size_bytes)
    refused = await bot.written(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
    assert told in refused["text"]
    assert bot.backend.submits == []


async def test_a_picture_that_telegram_does_not_give_out_is_refused(bot: Bot) -> None:
    bot.server.faults["getFile"].append(bad("wrong file_id or the file is temporarily unavailable"))
    said = photo(bot, sample_png(size_px=320))
    refused = await bot.written(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
    assert "I cannot read that as a picture." in refused["text"]


async def test_a_picture_of_who_may_not_ask_is_not_fetched_with_the_prompt_or_before_it(bot: Bot) -> None:
    said = photo(bot, sample_png(size_px=320))
    await bot.written(GROUP, "/credits", by=ANNA)
    await block(bot.storage, Identity(platform="telegram", user_id=str(ANNA)))
    await bot.written(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
    assert "You cannot use this bot." in bot.server.ours(ANNA)[-1]["text"]
    question = await bot.written(GROUP, "/gen --strength 30", by=ANNA, answer_to=said)
    before = len(bot.server.ours(ANNA))
    await bot.written(GROUP, "a castle", by=ANNA, answer_to=question)
    (refused,) = bot.server.ours(ANNA)[before:]
    assert "You cannot use this bot." in refused["text"]
    assert (bot.server.named("getFile"), bot.server.downloads) == ([], [])


async def test_a_question_of_an_earlier_version_has_its_picture_already(bot: Bot) -> None:
    """Pictures were taken when the question was asked, and named in its note."""
    said = photo(bot, sample_png(size_px=320))
    await bot.picture(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
    assert bot.backend.submits[0].request.source is not None
    question = await bot.written(GROUP, "/gen", by=ANNA)
    name, asked = f"ask:{GROUP}:{ANNA}", {"message": question["message_id"], "command": "imagine"}
    asked |= {"arguments": {"strength": 30}, "source": bot.backend.submits[0].request.source.name, "until": 4e9}
    await bot.storage.keep_note(f"telegram:{BOT_ID}", name, json.dumps(asked))
    await bot.picture(GROUP, "a tower", by=ANNA, answer_to=question)
    assert bot.backend.submits[1].request.source == bot.backend.submits[0].request.source
    assert len(bot.server.downloads) == 1


async def test_a_server_in_local_mode_gives_a_file_on_this_machine(bot: Bot, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(sample_png(size_px=320))
    document = {
        "file_id": str(path),
        "file_unique_id": "a",
        "mime_type": "image/png",
    }  # the imitation: id and path are one
    said = bot.server.write(GROUP, "", by=ANNA, document=document)
    await bot.picture(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
    assert bot.backend.submits[0].request.source is not None
    assert bot.server.downloads == []


async def test_where_no_backend_can_the_flag_is_refused_with_the_right_ones(
    server: FakeTelegram, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        said = photo(bot, sample_png(size_px=320))
        refused = await bot.written(GROUP, "/gen a castle --strength 40", by=ANNA, answer_to=said)
        assert "--ar, --n, --seed" in refused["text"]
