"""One message, from wait to picture, over the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest

from bot.model.images import MAX_PROMPT_CHARACTERS
from bot.model.jobs import JobState
from bot.model.people import Identity
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.clock import SettableClock
from tests.fakes.telegram_faults import Hang, Json, Refusal, bad
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA, BORIS = 7, 8
GROUP = -4001
SUPERGROUP = -1004001


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot


async def balance(bot: Bot, user: int = ANNA) -> tuple[int, int]:
    person = await bot.storage.find_person(Identity(platform="telegram", user_id=str(user)))
    assert person is not None
    found = await bot.storage.balance(person.id)
    return found.posted, found.held


async def states(bot: Bot) -> list[JobState]:
    return [job.state for job in await bot.storage.recent_jobs(states=tuple(JobState), limit=50)]


async def test_a_first_picture_needs_two_messages(bot: Bot) -> None:
    welcome = await bot.written(ANNA, "/start")
    assert "10 credits" in welcome["text"]
    assert "/gen a lighthouse at dawn" in welcome["text"]
    picture = await bot.picture(ANNA, "/gen a lighthouse at dawn --ar 16:9")
    assert picture["caption"].startswith("a lighthouse at dawn\n\n16:9 · seed ")
    assert "9 credits left" in picture["caption"]


async def test_the_status_message_becomes_the_picture_and_keeps_its_buttons(bot: Bot) -> None:
    status = await bot.written(ANNA, "/gen a red fox")
    assert "1 credit" in status["text"]
    assert list(bot.server.buttons(status)) == ["Cancel"]
    await bot.server.until(lambda: bot.server.pictures(ANNA))
    picture = bot.server.pictures(ANNA)[0]
    assert picture["message_id"] == status["message_id"]
    assert list(bot.server.buttons(picture)) == ["Again", "Edit", "Original", "Details", "Delete"]
    await bot.idle()
    assert await balance(bot) == (9, 0)


async def test_a_long_prompt_is_cut_in_the_caption_and_the_facts_stay(bot: Bot) -> None:
    picture = await bot.picture(ANNA, "/gen " + "🦊" * MAX_PROMPT_CHARACTERS)
    assert len(picture["caption"].encode("utf-16-le")) // 2 <= 1024
    assert "…\n\n1:1" in picture["caption"]
    assert picture["caption"].endswith("left")


async def test_several_pictures_are_an_album_and_the_status_message_its_caption(bot: Bot) -> None:
    status = await bot.written(ANNA, "/gen a red fox —n 3")
    await bot.server.until(lambda: "seed" in status.get("text", ""))
    album = bot.server.pictures(ANNA)
    assert [(message["media_group_id"], message["answers"]) for message in album] == [("1", status["message_id"])] * 3
    assert list(bot.server.buttons(status))[:2] == ["Again", "Edit"]
    assert len([label for label in bot.server.buttons(status) if label.startswith("Original")]) == 3
    await bot.idle()
    assert await balance(bot) == (7, 0)


async def test_an_album_of_unknown_outcome_is_neither_repeated_nor_paid(bot: Bot) -> None:
    bot.server.faults["sendMediaGroup"].append(Refusal(500, "Internal Server Error"))
    status = await bot.written(ANNA, "/gen a red fox --n 2")
    await bot.server.until(lambda: "not certain" in status.get("text", ""), patience_s=30)
    assert len(bot.server.named("sendMediaGroup")) == 1
    assert await balance(bot) == (10, 0)
    assert await states(bot) == [JobState.UNDELIVERABLE]


@pytest.mark.parametrize(
    "trouble", [Refusal(500, "Internal Server Error"), Refusal(429, "Too Many Requests", retry_after=40)]
)
async def test_an_album_that_stands_is_paid_at_once_and_its_words_follow(
    server: FakeTelegram, tmp_path: Path, trouble: Refusal
) -> None:
    clock = SettableClock()
    backend = FakeBackend(clock=clock, finish_after_s=1.0)
    async with running_bot(tmp_path, server, clock=clock, backend=backend) as bot:
        status = await bot.written(ANNA, "/gen a red fox --n 2")
        server.faults.then["sendMediaGroup"] = [("editMessageText", trouble)]
        await bot.hurried(lambda: len(server.pictures(ANNA)) == 2)
        await bot.idle()
        assert (await states(bot), await balance(bot)) == ([JobState.DELIVERED], (8, 0))
        assert "Again" not in server.buttons(status)
        await bot.hurried(lambda: "Again" in server.buttons(status))
        assert "8 credits left" in status["text"]
        assert len(server.ours(ANNA)) == 3


async def test_an_album_whose_chat_closes_before_its_words_is_paid(bot: Bot, server: FakeTelegram) -> None:
    bot.backend.script_submits(Work(finish_after_s=0.5), Work(finish_after_s=0.5))
    await bot.written(ANNA, "/gen a red fox --n 2")
    blocked = Refusal(403, "Forbidden: bot was blocked by the user")
    server.faults.then["sendMediaGroup"] = [("editMessageText", blocked)]
    await server.until(lambda: len(server.pictures(ANNA)) == 2)
    await bot.idle()
    assert (await states(bot), await balance(bot)) == ([JobState.DELIVERED], (8, 0))


async def test_an_album_whose_words_are_refused_with_and_without_the_prompt_is_paid(
    bot: Bot, server: FakeTelegram
) -> None:
    bot.backend.script_submits(Work(finish_after_s=0.5), Work(finish_after_s=0.5))
    await bot.written(ANNA, "/gen a red fox --n 2")
    refused = [(method, bad("SOMETHING_NEW")) for method in ("editMessageText", "sendMessage")]
    server.faults.then["sendMediaGroup"] = refused * 2
    await server.until(lambda: len(server.pictures(ANNA)) == 2)
    await bot.idle()
    assert (await states(bot), await balance(bot)) == ([JobState.DELIVERED], (8, 0))
    assert len(server.named("sendMediaGroup")) == 1


async def test_an_album_that_was_certainly_not_sent_is_sent_again(bot: Bot) -> None:
    bot.server.faults["sendMediaGroup"].append(Refusal(429, "Too Many Requests: retry after 1", retry_after=1))
    bot.server.write(ANNA, "/gen a red fox --n 2")
    await bot.server.until(lambda: len(bot.server.pictures(ANNA)) == 2)
    await bot.idle()
    assert await balance(bot) == (8, 0)


async def test_told_to_wait_for_long_the_picture_comes_later_and_others_do_not_wait(bot: Bot) -> None:
    bot.server.faults["editMessageMedia"].append(Refusal(429, "Too Many Requests: retry after 12", retry_after=12))
    bot.server.write(ANNA, "/gen a red fox")
    await bot.server.until(lambda: bot.server.named("editMessageMedia"))
    bot.server.write(BORIS, "/gen a blue fox")
    await bot.server.until(lambda: bot.server.pictures(BORIS))
    assert bot.server.pictures(ANNA) == []
    bot.clock.advance(13)
    await bot.server.until(lambda: bot.server.pictures(ANNA))
    await bot.idle()
    assert await states(bot) == [JobState.DELIVERED] * 2


async def test_an_upload_that_times_out_after_its_effect_is_edited_again_and_paid_once(
    server: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.telegram.outbound.messages.UPLOAD_TIMEOUT_S", 0.3)
    async with running_bot(tmp_path, server) as bot:
        server.faults["editMessageMedia"].append(Hang(has_effect=True))
        bot.server.write(ANNA, "/gen a red fox")
        await server.until(lambda: len(server.named("editMessageMedia")) == 2)
        await bot.idle()
        assert len(server.pictures(ANNA)) == 1
        assert await balance(bot) == (9, 0)


async def test_a_deleted_status_message_is_replaced_by_a_new_one(bot: Bot) -> None:
    bot.backend.script_submits(Work(finish_after_s=0.5))
    status = await bot.written(ANNA, "/gen a red fox")
    del bot.server.messages[ANNA, status["message_id"]]
    await bot.server.until(lambda: bot.server.pictures(ANNA))
    assert bot.server.pictures(ANNA)[0]["message_id"] != status["message_id"]


async def test_message_is_not_modified_is_a_success(bot: Bot) -> None:
    bot.server.faults["editMessageMedia"].append(bad("message is not modified: exactly the same"))
    bot.server.write(ANNA, "/gen a red fox")
    await bot.server.until(lambda: bot.server.named("editMessageMedia"))
    await bot.idle()
    assert await states(bot) == [JobState.DELIVERED]


async def test_a_photo_that_telegram_refuses_is_sent_as_a_file(bot: Bot) -> None:
    bot.server.faults["editMessageMedia"].append(bad("PHOTO_INVALID_DIMENSIONS"))
    assert (await bot.picture(ANNA))["document"]


async def test_who_wants_files_gets_files(bot: Bot) -> None:
    settings = await bot.written(ANNA, "/settings")
    bot.server.press(settings, bot.server.buttons(settings)["files"])
    await bot.server.until(lambda: "sent as files" in settings["text"])
    assert (await bot.picture(ANNA))["document"]["file_name"].endswith(".png")


async def test_blocked_is_undeliverable_kept_not_charged_and_not_tried_again(bot: Bot) -> None:
    bot.backend.script_submits(Work(finish_after_s=0.3))
    await bot.written(ANNA, "/gen a red fox")
    bot.server.blocked.add(ANNA)
    await bot.server.until(lambda: bot.server.named("editMessageMedia"))
    await bot.idle()
    await asyncio.sleep(0.1)
    assert len(bot.server.named("editMessageMedia")) == 1
    assert await states(bot) == [JobState.UNDELIVERABLE]
    assert await balance(bot) == (10, 0)
    bot.server.blocked.clear()
    assert bot.server.buttons(await bot.written(ANNA, "/history")) != {}


async def test_a_group_that_becomes_a_supergroup_is_followed(bot: Bot) -> None:
    bot.backend.script_submits(Work(finish_after_s=0.4))
    await bot.written(GROUP, "/gen a red fox", by=ANNA)
    bot.server.migrated[GROUP] = SUPERGROUP
    await bot.server.until(lambda: bot.server.pictures(SUPERGROUP))
    await bot.idle()
    assert await balance(bot) == (9, 0)
    job = (await bot.storage.recent_jobs(states=tuple(JobState), limit=1))[0]
    assert job.place.address["chat"] == str(SUPERGROUP)


async def test_a_failure_is_told_in_the_status_message_and_costs_nothing(bot: Bot) -> None:
    bot.backend.script_submits(Work(failure="no foxes today"))
    status = await bot.written(ANNA, "/gen a red fox")
    await bot.server.until(lambda: "Nothing was charged" in status.get("text", ""))
    assert list(bot.server.buttons(status)) == ["Again"]
    assert await balance(bot) == (10, 0)


async def test_an_ending_that_late_progress_covers_is_told_once_more(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chats.progress.LOOKS_S", (0.5,))
    bot.backend.script_submits(Work(finish_after_s=0.5, failure="no foxes today"))
    status = await bot.written(ANNA, "/gen a red fox")
    (job,) = await bot.storage.recent_jobs(states=tuple(JobState), limit=1)
    bot.telegram.chat._progress.leave_unheard(job.id)
    await bot.server.until(lambda: "Nothing was charged" in status.get("text", ""))
    status["text"] = "Painting: 3 s so far."  # an edit that Telegram took late
    await bot.server.until(lambda: "Nothing was charged" in status["text"])
    assert len(bot.server.named("sendMessage")) == 1


async def test_progress_is_told_with_the_action_and_never_too_often(bot: Bot) -> None:
    bot.backend.script_submits(Work(finish_after_s=5.0))
    status: Json = await bot.written(ANNA, "/gen a red fox")
    await bot.server.until(lambda: bot.server.named("editMessageMedia"), patience_s=20)
    edits = [call.at_s for call in bot.server.named("editMessageText")]
    assert edits
    assert all(later - earlier >= 2.9 for earlier, later in pairwise(edits))
    assert bot.server.named("sendChatAction")[0].data["action"] == "upload_photo"
    assert status["photo"]


async def test_a_cancelled_job_says_so_and_gives_its_price_back(bot: Bot) -> None:
    bot.backend.script_submits(Work(finish_after_s=60.0))
    status = await bot.written(ANNA, "/gen a red fox")
    await bot.server.until(lambda: bot.backend.submits)
    bot.server.press(status, bot.server.buttons(status)["Cancel"])
    await bot.server.until(lambda: "Cancelled" in status["text"])
    assert await balance(bot) == (10, 0)
