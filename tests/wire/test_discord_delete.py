"""Delete under a picture in Discord: the message goes by whatever way is left, and the person reads what was done."""

from __future__ import annotations

from pathlib import Path

from bot.model.jobs import Place
from tests.fakes.discord_faults import CALLBACK, CHANNEL_MESSAGE, ORIGINAL
from tests.wire.discord_office import only, open_bot

UNKNOWN_MESSAGE, UNKNOWN_INTERACTION, MISSING_ACCESS, DEAD_TOKEN = 10008, 10062, 50001, 50027


async def test_a_message_is_taken_away_by_one_call(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        await bot.anna.delete(message)
        assert bot.history == []
        deleted = [call.path for call in bot.server.calls if call.method == "DELETE"]
        assert [path.rpartition("/")[2] for path in deleted] == ["@original"]


async def test_delete_from_the_history_takes_the_message_in_the_channel_away(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, shown = await bot.anna.shown_again()
        await bot.anna.delete(shown)
        assert bot.history == []


async def test_delete_of_a_picture_made_elsewhere_takes_away_what_was_pressed_and_nothing_else(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await bot.anna.listed()
        await bot.move(job, Place(platform="telegram", address={"chat": "1"}))
        shown = only(await bot.anna.click(listed, f"v1:show:{job.id}"))
        await bot.anna.delete(shown)
        assert shown.is_deleted
        assert len(bot.history) == 1


async def test_where_the_token_fails_the_bot_itself_takes_the_message_away(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.refuse("DELETE", ORIGINAL, DEAD_TOKEN)
        await bot.anna.delete(message)
        assert bot.history == []


async def test_where_discord_is_busy_the_bot_itself_takes_the_message_away_and_says_so(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.be_busy("DELETE", ORIGINAL, times=3)
        pressed = await bot.anna.delete(message)
        assert bot.history == []
        assert pressed.source is not None
        assert "Deleted" in pressed.source.text


async def test_a_press_on_delete_that_discord_forgot_meanwhile_takes_the_message_away_all_the_same(
    tmp_path: Path,
) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        question = only(await bot.anna.click(message, "Delete"))
        bot.refuse("POST", CALLBACK, UNKNOWN_INTERACTION)
        pressed = await bot.anna.click(question, "Delete for good")
        assert not (await bot.job_of(bot.anna)).pictures
        assert bot.history == []
        assert pressed.messages == []


async def test_a_picture_that_can_be_taken_away_by_no_way_is_forgotten_all_the_same(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.refuse("DELETE", ORIGINAL, UNKNOWN_MESSAGE)
        bot.refuse("DELETE", CHANNEL_MESSAGE, MISSING_ACCESS)
        pressed = await bot.anna.delete(message)
        assert pressed.source is not None
        assert "Deleted" in pressed.source.text
        assert not (await bot.job_of(bot.anna)).pictures


async def test_delete_asks_who_pressed_alone_and_changes_nothing(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna, count=2)
        asked = only(await bot.anna.click(message, f"v1:delete:{job.id}"))
        assert (asked.visible_to, "for good?" in asked.text) == (bot.anna.user, True)
        assert list(asked.buttons) == ["Delete for good", "Cancel"]
        assert len((await bot.job_of(bot.anna)).pictures) == 2
        assert bot.history == [message]


async def test_cancel_leaves_the_picture_and_takes_the_question_back(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        question = only(await bot.anna.click(message, "Delete"))
        await bot.anna.click(question, "Cancel")
        assert ("nothing was changed" in question.text, list(question.buttons)) == (True, [])
        assert bot.history == [message]
        assert (await bot.job_of(bot.anna)).pictures


async def test_a_question_from_before_a_restart_is_answered_and_a_second_answer_does_nothing_more(
    tmp_path: Path,
) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        question = only(await bot.anna.click(message, "Delete"))
        asked = list(question.components)
        await bot.restart()
        bot.pass_quarter_hour()
        await bot.anna.click(question, "Delete for good")
        assert bot.history == []
        assert "Deleted" in question.text
        spent = await bot.credits(bot.anna)
        question.components = asked
        await bot.anna.click(question, "Delete for good")
        assert await bot.credits(bot.anna) == spent
