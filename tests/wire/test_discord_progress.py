"""The wait for a picture, in the message that becomes it: told at once, not too often, and never over an ending."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.discord.outbound.places import Spot
from bot.model.commands import Progress
from bot.model.images import Abilities
from bot.model.jobs import Failure, Job, JobId, JobState, Place
from tests.fakes.office import ADMIN
from tests.wire.discord_office import Bot, only, open_bot

FAILED = Failure(key="failure.deadline")


async def test_the_wait_is_told_in_the_same_message_with_a_way_out(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        assert "1 picture for 1 credit." in asked.text
        assert list(only(asked).buttons) == ["Cancel"]


async def test_what_is_left_is_told_where_the_person_alone_reads_it(tmp_path: Path) -> None:
    """In a server, and in a conversation that others read where only the person has installed the bot, it is not."""
    async with open_bot(tmp_path) as bot:
        everybody = await bot.anna.slash("imagine", prompt="a red fox")
        private = await bot.boris.slash("imagine", where=bot.server.dm(bot.boris.user), prompt="a red fox")
        assert "left" not in everybody.text
        assert "1 picture for 1 credit; 9 credits left." in private.text


async def test_what_is_left_is_shown_within_a_second_of_a_topup(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", where=bot.server.dm(bot.anna.user), prompt="a red fox")
        bot.office.clock.advance(3.1)
        job = await bot.job_of(bot.anna)
        await bot.show_progress(job, text="Painting: 3 s so far.")
        bot.office.clock.advance(0.5)
        progress = Progress(
            job=job, place_in_queue=0, fraction=None, elapsed_s=4.0, text="Painting: 4 s so far.", head="99 left."
        )
        await bot.discord.chat.show_progress(job.place, progress)
        await bot.look_at_board()
        assert "99 left.\nPainting: 4 s so far." in asked.text


async def test_progress_is_a_bar_where_the_service_says_how_far_it_is(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        job = await bot.job_of(bot.anna)
        bot.office.clock.advance(3.1)
        await bot.show_progress(job, fraction=0.5)
        assert "50%" in asked.text
        bot.office.clock.advance(3.1)
        await bot.show_progress(job, text="Painting: 4 s so far.")
        assert "Painting: 4 s so far." in asked.text


async def test_progress_is_edited_every_three_seconds_at_most(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        job = await bot.job_of(bot.anna)
        bot.office.clock.advance(3.1)
        await bot.show_progress(job, text="first")
        bot.office.clock.advance(2.0)
        await bot.show_progress(job, text="second")
        assert "first" in asked.text
        bot.office.clock.advance(1.1)
        await bot.look_at_board()
        assert "second" in asked.text


async def test_no_progress_goes_over_a_picture(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        bot.office.clock.advance(10.0)
        await bot.show_progress(job, text="late")
        assert message.pictures
        assert "late" not in message.text


async def late_progress(bot: Bot, job: Job) -> None:
    """An edit that Discord took after the result, for whatever reason."""
    progress = Progress(job=job, place_in_queue=0, fraction=None, elapsed_s=9.0, text="Painting: 9 s so far.")
    await bot.discord.chat.progress._view.show(Spot.of(job.place), progress, "")


@pytest.mark.parametrize("is_token_dead", [False, True])
async def test_a_picture_that_late_progress_covers_is_uncovered(tmp_path: Path, *, is_token_dead: bool) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        if is_token_dead:
            bot.pass_quarter_hour()
        job = await bot.render(await bot.job_of(bot.anna))
        bot.discord.chat.progress.leave_unheard(job.id)
        await bot.deliver(job)
        await late_progress(bot, job)
        assert (only(asked).pictures, list(only(asked).buttons)) == ([], ["Cancel"])
        bot.office.clock.advance(3.1)
        await bot.look_at_board()
        assert only(asked).pictures
        assert "Cancel" not in only(asked).buttons


async def test_an_ending_that_late_progress_covers_is_uncovered(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        job = await bot.job_of(bot.anna)
        bot.discord.chat.progress.leave_unheard(job.id)
        await bot.tell(job)
        ending = asked.text
        await late_progress(bot, job)
        bot.office.clock.advance(3.1)
        await bot.look_at_board()
        assert asked.text == ending


async def test_a_picture_that_nothing_covers_is_not_uploaded_again_nor_is_one_that_was_deleted(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        bot.discord.chat.progress.leave_unheard(job.id)
        await bot.deliver(job)
        uploads = len(bot.server.uploads)
        bot.office.clock.advance(3.1)
        await bot.look_at_board()
        await bot.anna.delete(only(asked))
        seen = len(bot.history)
        bot.office.clock.advance(9.1)
        await bot.look_at_board()
        assert (len(bot.server.uploads), len(bot.history)) == (uploads, seen)


async def test_a_job_that_ended_before_it_was_confirmed_is_not_shown_as_accepted(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        confirm = bot.office.acceptance.confirm

        async def too_late(job_id: JobId, place: Place) -> bool:
            await bot.office.storage.end(job_id, JobState.CANCELLED, failure=FAILED, at=bot.office.clock.now())
            return await confirm(job_id, place)

        bot.office.acceptance.confirm = too_late  # type: ignore[method-assign]  # the deadline comes in between
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        assert (asked.text, only(asked).buttons) == ("", {})


async def test_a_job_that_was_told_before_it_was_shown_keeps_its_ending(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        confirm = bot.office.acceptance.confirm

        async def and_told(job_id: JobId, place: Place) -> bool:
            is_confirmed = await confirm(job_id, place)
            await bot.tell(await bot.job_of(bot.anna))
            return is_confirmed

        bot.office.acceptance.confirm = and_told  # type: ignore[method-assign]  # the service refuses it at once
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        assert "Nothing was charged." in asked.text
        assert "Cancel" not in only(asked).buttons


async def test_cancel_gives_the_price_back_while_it_waits_after_a_restart_too(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        await bot.restart()
        before = asked.text
        await bot.anna.click(only(asked), "Cancel")
        assert (await bot.job_of(bot.anna)).state is JobState.CANCELLED
        assert asked.text == before  # its ending is the core's to tell
        assert await bot.credits(bot.anna) == 10


async def test_too_late_to_cancel_is_told_to_who_pressed(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        await bot.render(await bot.job_of(bot.anna))
        pressed = await bot.anna.click(only(asked), "Cancel")
        assert "Too late" in only(pressed).text
        assert only(pressed).is_ephemeral


# --- the picture ---------------------------------------------------------------------------------------------------


async def test_four_pictures_stand_in_one_gallery_with_words_for_those_who_cannot_see(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna, "a red fox", count=4)
        assert [item["description"] for item in message.gallery] == [f"a red fox ({n}/4)" for n in range(1, 5)]
        assert len(message.attachments) == 4
        assert [label for label in message.buttons if label.startswith("Original")] == [
            f"Original {n}" for n in range(1, 5)
        ]


async def test_shown_twice_is_seen_once_by_every_way(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        only(asked).is_deleted = True
        receipts = {await bot.show(job) for _ in range(2)}
        assert len(receipts) == 1
        assert len(bot.history) == 1


async def test_a_double_click_makes_one_picture_and_a_later_one_another(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        await bot.anna.click(message, "Again")
        assert (await bot.anna.click(message, "Again")).is_acknowledged
        assert await bot.office.jobs() == 2
        bot.office.clock.advance(3.0)
        await bot.anna.click(message, "Again")
        assert await bot.office.jobs() == 3


async def test_a_price_that_is_paid_twice_is_one_picture_and_leaves_no_message_that_thinks(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.office.ask("config", {"setting": "CONFIRM_PRICE_FROM", "value": "1"}, by=ADMIN)
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        question = only(asked)
        made = await bot.anna.click(question, next(iter(question.buttons)))
        assert not only(made).is_ephemeral
        bot.office.clock.advance(3.0)
        again = await bot.anna.click(question, next(iter(question.buttons)))
        assert await bot.office.jobs() == 1
        assert all(shown.text for shown in again.messages), "and none is left thinking"


async def test_a_price_asked_about_where_one_alone_reads_makes_a_picture_for_one(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, shown = await bot.anna.shown_again()
        await bot.office.ask("config", {"setting": "CONFIRM_PRICE_FROM", "value": "1"}, by=ADMIN)
        question = only(await bot.anna.click(shown, "Again"))
        made = await bot.anna.click(question, next(iter(question.buttons)))
        assert await bot.office.jobs() == 2
        assert only(made).is_ephemeral


async def test_two_people_who_press_at_once_are_two_people(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        offered = await bot.boris.click(message, "Again")
        await bot.anna.click(message, "Again")
        assert "Shall I make one like it for you?" in only(offered).text
        assert only(offered).is_ephemeral
        assert await bot.office.jobs() == 2


async def test_a_picture_is_varied_by_its_button_where_a_service_can(tmp_path: Path) -> None:
    async with open_bot(tmp_path, backends=(Abilities(seed=True, image_to_image=True),)) as bot:
        job, message = await bot.painted(bot.anna)
        await bot.anna.click(message, "Vary")
        varied = await bot.job_of(bot.anna)
        assert varied.id != job.id
        assert varied.source is not None


async def test_a_window_that_was_closed_opens_again_at_once(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        for _ in range(2):
            assert (await bot.anna.click(message, "Edit")).modal is not None
