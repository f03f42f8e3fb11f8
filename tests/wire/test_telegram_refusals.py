"""What Telegram refuses, in whatever words: the next way is tried, and the person is told at the end, over the wire."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.images import BlobId
from bot.model.jobs import JobState
from tests.fakes.backend import FakeBackend, Work, noise_png, sample_png
from tests.fakes.clock import SettableClock
from tests.fakes.telegram_faults import Page, Refusal, bad
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA = 7
DEAD_WORDS = [
    "wrong file identifier/HTTP URL specified",
    "wrong remote file identifier specified: can't unserialize it. Wrong last symbol",
    "FILE_REFERENCE_EXPIRED",
    "MEDIA_EMPTY",
    "words that nobody has read before",
]


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    clock = SettableClock()
    backend = FakeBackend(clock=clock, finish_after_s=0.05, picture=noise_png())
    async with running_bot(tmp_path, server, clock=clock, backend=backend) as bot:
        yield bot


async def states(bot: Bot) -> list[JobState]:
    return [job.state for job in await bot.storage.recent_jobs(states=tuple(JobState), limit=50)]


async def file_ids(bot: Bot) -> list[str]:
    """What Telegram calls the newest job's pictures, as it is kept; "" where nothing is."""
    (job,) = await bot.storage.recent_jobs(states=tuple(JobState), limit=1)
    return [await bot.telegram.chat.file_id(BlobId(picture.blob)) for _, picture in job.pictures]


async def foxes(bot: Bot, count: int) -> list[str]:
    """So many pictures, each of its own; what Telegram calls them."""
    bot.backend.script_submits(*[Work(images=(sample_png(size_px=64 + n),)) for n in range(count)])
    return [(await bot.picture(ANNA, f"/gen fox {n}"))["photo"][0]["file_id"] for n in range(count)]


# --- file ids ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", DEAD_WORDS)
async def test_a_dead_file_id_gives_way_to_the_bytes_and_is_forgotten(
    bot: Bot, server: FakeTelegram, words: str
) -> None:
    await bot.picture(ANNA)
    history = await bot.written(ANNA, "/history")
    server.dead_files, server.dead_words = set(server.files), words
    await bot.pressed(history, "1")
    again = server.pictures(ANNA)[-1]
    assert again["document"]["file_id"] not in server.dead_files
    assert "Again" in server.buttons(again)
    assert await file_ids(bot) == [""]
    bot.clock.advance(5)
    await bot.pressed(history, "1")
    assert "photo" in server.pictures(ANNA)[-1]
    assert await file_ids(bot) == [server.pictures(ANNA)[-1]["photo"][0]["file_id"]]


async def test_inline_answers_leave_out_the_dead_and_forget_them(bot: Bot, server: FakeTelegram) -> None:
    kept = await foxes(bot, 3)
    bot.clock.advance(5)
    server.dead_files = {kept[1]}
    asked = server.type_inline(ANNA, "fox")
    await server.until(lambda: asked in server.inline)
    assert {one["photo_file_id"] for one in server.inline[asked]["results"]} == {kept[0], kept[2]}
    await bot.settled()
    asked = server.type_inline(ANNA, "fox")
    await server.until(lambda: asked in server.inline)
    assert len(server.named("answerInlineQuery")) == 3, "the dead one is asked for no more"


async def test_inline_answers_leave_out_what_is_refused_although_the_file_is_there(
    bot: Bot, server: FakeTelegram
) -> None:
    kept = await foxes(bot, 4)
    server.refused_inline = {kept[2]}
    asked = server.type_inline(ANNA, "fox")
    await bot.settled()
    assert {one["photo_file_id"] for one in server.inline[asked]["results"]} == {kept[0], kept[1], kept[3]}


async def test_inline_answers_come_to_leave_out_several_that_are_refused(bot: Bot, server: FakeTelegram) -> None:
    """A query is answered once, so that each finds out a little more; none goes without results."""
    kept = await foxes(bot, 5)
    server.refused_inline = {kept[1], kept[4]}
    for _ in range(3):
        asked = server.type_inline(ANNA, "fox")
        await bot.settled()
        shown = {one["photo_file_id"] for one in server.inline[asked]["results"]}
        assert shown
        assert not shown & server.refused_inline
    assert len(shown) >= 2
    calls = len(server.named("answerInlineQuery"))
    server.type_inline(ANNA, "fox")
    await bot.settled()
    assert len(server.named("answerInlineQuery")) == calls + 1, "what is refused is asked for no more"


async def test_an_inline_query_that_is_over_forgets_no_picture(bot: Bot, server: FakeTelegram) -> None:
    await bot.picture(ANNA)
    server.faults["answerInlineQuery"].append(
        bad("query is too old and response timeout expired or query ID is invalid")
    )
    server.type_inline(ANNA, "")
    await bot.settled()
    assert len(server.named("answerInlineQuery")) == 1
    assert await file_ids(bot) != [""]


# --- too large ----------------------------------------------------------------------------------------------------


async def test_a_picture_too_large_for_telegram_is_sent_smaller(bot: Bot, server: FakeTelegram) -> None:
    server.most_bytes = len(noise_png()) - 1
    picture = await bot.picture(ANNA)
    assert server.files[picture["photo"][0]["file_id"]].startswith(b"\xff\xd8")
    assert len(server.named("editMessageMedia")) == 2
    assert await states(bot) == [JobState.DELIVERED]


@pytest.mark.parametrize(
    "fault",
    [Refusal(413, "Request Entity Too Large"), Page(status=413, body="<h1>413</h1>")],
    ids=["Telegram", "a server before it"],
)
async def test_a_picture_refused_for_its_size_twice_is_sent_as_a_file(
    bot: Bot, server: FakeTelegram, fault: Refusal | Page
) -> None:
    server.faults["editMessageMedia"].extend([fault, fault])
    assert "document" in await bot.picture(ANNA)


@pytest.mark.parametrize("count", [1, 2])
async def test_a_picture_too_large_in_every_way_is_undeliverable_after_three_uploads(
    bot: Bot, server: FakeTelegram, count: int
) -> None:
    server.most_bytes = 100
    status = await bot.written(ANNA, f"/gen a red fox --n {count}")
    await server.until(lambda: "could not be posted" in status.get("text", ""))
    await bot.idle()
    assert len(server.named("editMessageMedia")) + len(server.named("sendMediaGroup")) == 3
    assert await states(bot) == [JobState.UNDELIVERABLE]


async def test_an_album_too_large_for_telegram_is_sent_smaller(bot: Bot, server: FakeTelegram) -> None:
    server.most_bytes = len(noise_png()) - 1
    status = await bot.written(ANNA, "/gen a red fox --n 2")
    await server.until(lambda: "credits left" in status.get("text", "") and "·" in status["text"])
    assert ["photo" in picture for picture in server.pictures(ANNA)] == [True, True]


# --- unknown words ------------------------------------------------------------------------------------------------


async def test_a_message_that_cannot_be_changed_for_an_unknown_reason_is_replaced(
    bot: Bot, server: FakeTelegram
) -> None:
    server.faults["editMessageMedia"].extend([bad("SOMETHING_NEW")] * 2)
    await bot.picture(ANNA)
    assert len(server.ours(ANNA)) == 1, "the status message does not stay beside the picture"


async def test_words_that_are_refused_are_left_out(bot: Bot, server: FakeTelegram) -> None:
    server.faults["editMessageMedia"].extend([bad("SOMETHING_NEW")] * 4)
    assert "a red fox" not in (await bot.picture(ANNA, "/gen a red fox"))["caption"]


async def test_bad_news_whose_words_are_refused_is_told_without_the_prompt(bot: Bot, server: FakeTelegram) -> None:
    bot.backend.script_submits(Work(finish_after_s=0.5, failure="no foxes today"))
    await bot.written(ANNA, "/gen a red fox")
    server.faults["editMessageText"].append(bad("SOMETHING_NEW"))
    server.faults["sendMessage"].append(bad("SOMETHING_NEW"))
    await server.until(lambda: any("Nothing was charged" in sent["text"] for sent in server.ours(ANNA)))
    (told,) = server.ours(ANNA)
    assert "a red fox" not in told["text"]


async def test_a_message_that_telegram_fails_to_change_for_long_is_given_up_for_a_new_one(
    bot: Bot, server: FakeTelegram
) -> None:
    server.faults["editMessageMedia"].extend([Refusal(500, "Internal Server Error")] * 2)
    server.write(ANNA, "/gen a red fox")
    await server.until(lambda: len(bot.telegram.chat._failing_since_s))
    (failing,) = server.ours(ANNA)
    bot.clock.advance(11)
    await server.until(lambda: server.pictures(ANNA))
    (shown,) = server.ours(ANNA)
    assert shown["message_id"] != failing["message_id"]
    await bot.idle()
    assert await states(bot) == [JobState.DELIVERED]


async def test_bad_news_that_telegram_fails_to_write_into_its_message_comes_in_a_new_one(
    bot: Bot, server: FakeTelegram
) -> None:
    bot.backend.script_submits(Work(finish_after_s=0.5, failure="no foxes today"))
    status = await bot.written(ANNA, "/gen a red fox")
    server.faults["editMessageText"].extend([Refusal(500, "Internal Server Error")] * 2)
    await server.until(lambda: len(bot.telegram.chat._failing_since_s))
    bot.clock.advance(11)
    await server.until(lambda: any("Nothing was charged" in sent["text"] for sent in server.ours(ANNA)))
    assert [sent["message_id"] != status["message_id"] for sent in server.ours(ANNA)] == [True]


async def test_a_picture_refused_in_every_way_is_undeliverable_and_nothing_has_crashed(
    bot: Bot, server: FakeTelegram
) -> None:
    server.faults["editMessageMedia"].extend([bad("SOMETHING_NEW")] * 8)
    server.write(ANNA, "/gen a red fox")
    await server.until(lambda: any("/history" in sent.get("text", "") for sent in server.ours(ANNA)))
    await bot.idle()
    assert await states(bot) == [JobState.UNDELIVERABLE]


# --- no answer of the Bot API ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 401, 403, 404, 409, 500, 502])
async def test_a_page_in_the_place_of_an_answer_is_nobodys_refusal(
    bot: Bot, server: FakeTelegram, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    server.faults["editMessageMedia"].append(Page(status=status))
    await bot.picture(ANNA)
    await bot.idle()
    assert await states(bot) == [JobState.DELIVERED]
    assert [record for record in caplog.records if record.exc_info] == []


async def test_half_a_minute_of_pages_is_told_in_one_line(
    bot: Bot, server: FakeTelegram, caplog: pytest.LogCaptureFixture
) -> None:
    await server.until(lambda: server.named("getUpdates"))
    caplog.set_level(logging.INFO)
    server.faults["getUpdates"].extend([Page(status=502)] * 8)
    server.write(ANNA, "/credits")
    await bot.hurried(lambda: not server.faults["getUpdates"] and server.ours(ANNA))
    assert [record for record in caplog.records if record.exc_info] == []
    ((event, fields),) = bot.events.alerts
    assert event == "telegram_unreachable"
    assert "502" in str(fields["meaning"])
