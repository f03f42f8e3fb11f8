"""Buttons under pictures in Discord: what they do, for whom, how often, and after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model.jobs import JobState
from tests.fakes.discord_bot import buttons_in, gallery_in, open_bot, texts_in


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_again_makes_another_picture_of_the_same_words(tmp_path: Path, is_restarted: bool) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna, "a red fox")
        if is_restarted:
            await bot.restart()
        result = await bot.anna.click(message, label="Again")
        again = await bot.job_of(bot.anna)
        assert again.id != job.id
        assert again.prompt == "a red fox"
        await bot.deliver(await bot.render(again))
        assert gallery_in(result.response)
        assert gallery_in(message)


async def test_a_double_click_makes_one_picture(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        await bot.anna.click(message, label="Again")
        second = await bot.anna.click(message, label="Again")
        assert second.acknowledged
        assert await bot.count_jobs() == 2
        bot.office.clock.advance(3.0)
        await bot.anna.click(message, label="Again")
        assert await bot.count_jobs() == 3


async def test_two_people_who_press_at_once_are_two_people(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        refused = await bot.boris.click(message, label="Again")
        await bot.anna.click(message, label="Again")
        assert "belongs to somebody else" in texts_in(refused.followups[0])
        assert refused.followups[0].ephemeral
        assert await bot.count_jobs() == 2


@pytest.mark.parametrize("label", ["Again", "Edit", "Original", "Details", "Delete"])
async def test_nobody_elses_press_does_anything(tmp_path: Path, label: str) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        await bot.boris.slash(bot.channel, "credits")
        result = await bot.boris.click(message, label=label)
        told = result.followups[0] if result.followups else result.response
        assert told is not None
        assert told.ephemeral
        assert "belongs to somebody else" in texts_in(told)
        assert await bot.count_jobs() == 1
        assert gallery_in(message)


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_edit_opens_a_window_with_the_words_filled_in(tmp_path: Path, is_restarted: bool) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna, "a red fox")
        window = await bot.anna.click(message, label="Edit")
        assert window.modal is not None
        assert "a red fox" in str(window.modal)
        if is_restarted:
            await bot.restart()
        result = await bot.anna.submit_modal(window, {"prompt": "a blue fox"})
        job = await bot.job_of(bot.anna)
        assert job.prompt == "a blue fox"
        await bot.deliver(await bot.render(job))
        assert "a blue fox" in texts_in(result.response)


async def test_a_window_that_was_closed_opens_again_at_once(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        for _ in range(2):
            assert (await bot.anna.click(message, label="Edit")).modal is not None


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_the_original_comes_as_a_file_for_its_owner_alone(tmp_path: Path, is_restarted: bool) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        if is_restarted:
            await bot.restart()
        result = await bot.anna.click(message, label="Original")
        assert result.ephemeral
        assert result.response is not None
        [file] = result.response.attachments
        assert file.filename == f"{job.id}-1.png"
        assert file.size == job.pictures[0][1].size_bytes


async def test_each_of_four_has_its_own_original(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna, count=4)
        result = await bot.anna.click(message, label="Original 3")
        assert result.response is not None
        assert result.response.attachments[0].filename == f"{job.id}-3.png"


async def test_details_tell_all_that_is_known(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna, "a red fox")
        result = await bot.anna.click(message, label="Details")
        assert result.ephemeral
        assert "64 × 64 px" in texts_in(result.response)


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_delete_takes_message_and_pictures_away(tmp_path: Path, is_restarted: bool) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        if is_restarted:
            await bot.restart()
        result = await bot.anna.click(message, label="Delete")
        assert bot.channel.history() == []
        assert "Deleted" in texts_in(result.followups[0])
        assert not (await bot.job_of(bot.anna)).pictures


async def test_a_moderator_takes_the_message_away_and_the_pictures_stay_their_owners(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        result = await bot.owner.click(message, label="Delete")
        assert bot.channel.history() == []
        assert "/history" in texts_in(result.followups[0])
        assert (await bot.job_of(bot.anna)).pictures


async def test_delete_from_the_history_takes_the_message_in_the_channel_away(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, _ = await bot.painted(bot.anna)
        listed = (await bot.anna.slash(bot.channel, "history")).response
        assert listed is not None
        shown = (await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")).response
        assert shown is not None
        await bot.anna.click(shown, label="Delete")
        assert bot.channel.history() == []


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_cancel_gives_the_price_back_while_it_waits(tmp_path: Path, is_restarted: bool) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        await bot.look_at_board()
        assert result.response is not None
        if is_restarted:
            await bot.restart()
        before = texts_in(result.response)
        await bot.anna.click(result.response, label="Cancel")
        assert (await bot.job_of(bot.anna)).state is JobState.CANCELLED
        assert texts_in(result.response) == before  # its ending is the core's to tell
        assert await bot.credits(bot.anna) == 10


async def test_too_late_to_cancel_is_told_to_who_pressed(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        await bot.look_at_board()
        await bot.render(await bot.job_of(bot.anna))
        assert result.response is not None
        pressed = await bot.anna.click(result.response, label="Cancel")
        assert "Too late" in texts_in(pressed.followups[0])


async def test_again_from_what_only_they_see_is_seen_by_them_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, _ = await bot.painted(bot.anna)
        listed = (await bot.anna.slash(bot.channel, "history")).response
        assert listed is not None
        shown = (await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")).response
        assert shown is not None
        result = await bot.anna.click(shown, label="Again")
        again = await bot.job_of(bot.anna)
        assert result.ephemeral
        assert again.place.address["ephemeral"] == "1"
        await bot.deliver(await bot.render(again))
        assert gallery_in(result.response)
        assert len(bot.channel.history()) == 1


async def test_an_edit_from_what_only_they_see_is_seen_by_them_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, _ = await bot.painted(bot.anna)
        listed = (await bot.anna.slash(bot.channel, "history")).response
        assert listed is not None
        shown = (await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")).response
        assert shown is not None
        window = await bot.anna.click(shown, label="Edit")
        result = await bot.anna.submit_modal(window, {"prompt": "a blue fox"})
        edited = await bot.job_of(bot.anna)
        assert edited.prompt == "a blue fox"
        assert edited.place.address["ephemeral"] == "1"
        assert result.ephemeral
        assert len(bot.channel.history()) == 1


async def test_what_was_made_for_one_pair_of_eyes_comes_in_private_once_the_interaction_is_forgotten(
    tmp_path: Path,
) -> None:
    async with open_bot(tmp_path) as bot:
        job, _ = await bot.painted(bot.anna)
        listed = (await bot.anna.slash(bot.channel, "history")).response
        assert listed is not None
        shown = (await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")).response
        assert shown is not None
        await bot.anna.click(shown, label="Again")
        again = await bot.render(await bot.job_of(bot.anna))
        await bot.env.advance_time(16 * 60)
        bot.office.clock.advance(16 * 60)
        await bot.deliver(again)
        assert len(bot.channel.history()) == 1
        assert bot.anna.user.dm_channel.last_message is not None


async def test_pictures_that_could_not_be_posted_are_offered_with_a_button(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        await bot.tell(job, JobState.UNDELIVERABLE, "failure.gone")
        told = (await bot.anna.slash(bot.channel, "credits")).response
        assert told is not None
        assert "Show them" in buttons_in(told)
        await bot.anna.click(told, label="Show them")
        assert "a red fox" in texts_in(told)
