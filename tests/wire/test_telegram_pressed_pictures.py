"""Presses below pictures: shown again, given as a file, taken away, over the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.jobs import JobState
from tests.fakes.telegram_faults import bad
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, message_numbered, running_bot

ANNA = 7
GROUP = -1004001
TWO_DAYS_S = 48 * 3600.0


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot


async def test_a_picture_of_the_history_is_shown_with_its_words_and_its_buttons(bot: Bot, server: FakeTelegram) -> None:
    await bot.picture(ANNA, "/gen a red fox --n 2")
    await bot.idle()
    await bot.pressed(await bot.written(ANNA, "/history"), "1")
    first, last = server.pictures(ANNA)[2:]
    assert ("caption" in first, server.buttons(first)) == (False, {})
    assert last["caption"].startswith("a red fox\n\n1:1 · 20")
    assert list(server.buttons(last)) == ["Again", "Edit", "Original 1", "Original 2", "Details", "Delete"]


async def test_a_lost_picture_says_so(bot: Bot, server: FakeTelegram, tmp_path: Path) -> None:
    """Sent as a file, so that Telegram has no photo of it; and our copy is gone."""
    await bot.pressed(await bot.written(ANNA, "/settings"), "files")
    picture = await bot.picture(ANNA)
    for kept in (tmp_path / "pictures").rglob("*"):
        if kept.is_file():
            kept.unlink()
    history = await bot.written(ANNA, "/history")
    await bot.pressed(history, "1")
    assert server.ours(ANNA)[-1]["text"] == "That picture is no longer kept. You can make it again."
    answered = await bot.pressed(picture, "Original")
    assert answered["show_alert"] == "true"
    assert "originals are deleted after 30 days" in answered["text"]


async def test_a_photo_that_telegram_shows_no_more_is_sent_as_a_file(bot: Bot, server: FakeTelegram) -> None:
    await bot.picture(ANNA)
    history = await bot.written(ANNA, "/history")
    server.faults["sendPhoto"].append(bad("wrong file identifier/HTTP URL specified"))
    await bot.pressed(history, "1")
    assert server.files[server.pictures(ANNA)[-1]["document"]["file_id"]].startswith(b"\x89PNG")


async def test_delete_removes_all_messages_of_the_album(bot: Bot, server: FakeTelegram) -> None:
    status = await bot.written(ANNA, "/gen a red fox --n 3")
    await server.until(lambda: "seed" in status.get("text", ""))
    await bot.idle()
    other = await bot.picture(ANNA, "/gen a blue fox")
    answered = await bot.deleted(status)
    assert (answered["show_alert"], answered["text"]) == ("false", "Deleted: the picture and our copy of it are gone.")
    assert server.ours(ANNA) == [other]


async def test_delete_pressed_in_another_chat_removes_messages_in_that_chat_alone(
    bot: Bot, server: FakeTelegram
) -> None:
    """The numbers of messages are each chat's own: those of the group mean others here."""
    status = await bot.written(GROUP, "/gen a red fox --n 2", by=ANNA)
    await server.until(lambda: "seed" in status.get("text", ""))
    await bot.idle()
    in_group = list(server.ours(GROUP))
    same_numbers = [message_numbered(server, ANNA, sent["message_id"]) for sent in in_group]
    await bot.pressed(await bot.written(ANNA, "/history"), "1")
    shown = server.pictures(ANNA)[-1]
    await bot.deleted(shown)
    assert server.ours(GROUP) == in_group
    assert [sent for sent in server.ours(ANNA) if sent in same_numbers] == same_numbers
    assert shown not in server.ours(ANNA)


async def test_a_message_that_is_too_old_to_be_deleted_loses_its_buttons(bot: Bot, server: FakeTelegram) -> None:
    picture = await bot.picture(ANNA)
    server.offset_s += TWO_DAYS_S
    await bot.deleted(picture)
    assert server.buttons(picture) == {}
    assert "no pictures yet" in (await bot.written(ANNA, "/history"))["text"]


async def test_what_is_young_enough_to_be_deleted_goes_although_the_rest_is_too_old(
    bot: Bot, server: FakeTelegram
) -> None:
    """Telegram refuses both together: the picture of three days ago, and its copy of now."""
    picture = await bot.picture(ANNA)
    server.offset_s += TWO_DAYS_S
    await bot.pressed(await bot.written(ANNA, "/history"), "1")
    copy = server.pictures(ANNA)[-1]
    await bot.deleted(copy)
    assert server.pictures(ANNA) == [picture]
    assert server.buttons(picture) == {}


async def test_a_delete_that_is_refused_takes_no_message_away(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        status = await bot.written(ANNA, "/gen a red fox")
        (job,) = await bot.storage.recent_jobs(states=tuple(JobState), limit=1)
        assert (await bot.pressed(status, f"v1:delete:{job.id}"))["show_alert"] == "true"
        assert server.ours(ANNA) == [status]
