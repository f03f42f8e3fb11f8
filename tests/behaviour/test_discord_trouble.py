"""What people read in Discord where a call fails: the answer comes a little later, by another way, or says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from simcord.results import ResponseMessage

from bot.model.commands import Reply, Request
from bot.model.jobs import Failure, Job, JobId, JobState, Place
from bot.model.people import Identity
from bot.model.refusals import StorageFull
from tests.fakes.discord_bot import Bot, buttons_in, gallery_in, open_bot, texts_in

ORIGINAL = "/webhooks/*/messages/@original"
FOLLOW_UP = "/webhooks/*"
CALLBACK = "/interactions/*/callback"
MESSAGE = "/channels/*/messages/*"
UNKNOWN_MESSAGE, UNKNOWN_INTERACTION, TOO_LARGE, MISSING_ACCESS, DEAD_TOKEN = 10008, 10062, 40005, 50001, 50027
FAILED = Failure(key="failure.deadline")


async def listed_picture(bot: Bot) -> tuple[Job, ResponseMessage]:
    """A job of Anna's, and her history with it."""
    job, _ = await bot.painted(bot.anna)
    listed = (await bot.anna.slash(bot.channel, "history")).response
    assert listed is not None
    return job, listed


# --- a call that fails a few times ---------------------------------------------------------------------------------


async def test_an_answer_that_discord_does_not_take_at_once_comes_at_the_third_try(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        began_s = bot.office.clock.monotonic_s()
        bot.fail("PATCH", ORIGINAL, times=2)
        result = await bot.anna.slash(bot.channel, "credits")
        assert "10 credits" in texts_in(result.response)
        assert bot.office.clock.monotonic_s() - began_s == 4.0


async def test_an_answer_that_discord_does_not_take_three_times_is_noted_as_lost(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        bot.fail("PATCH", ORIGINAL, times=3)
        result = await bot.anna.slash(bot.channel, "credits")
        assert texts_in(result.response) == ""
        assert bot.office.events.warnings == [("discord_answer_lost", {"why": "ChatBusy"})]


async def test_a_refusal_to_a_press_is_told_at_the_third_try(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.fail("POST", FOLLOW_UP, times=2)
        result = await bot.boris.click(message, label="Delete")
        assert "belongs to somebody else" in texts_in(result.followups[0])


async def test_a_picture_of_the_history_comes_at_the_third_try(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await listed_picture(bot)
        bot.fail("PATCH", ORIGINAL, times=2)
        shown = await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")
        assert gallery_in(shown.response)


# --- a job that is over before it was shown ------------------------------------------------------------------------


async def test_a_job_that_ended_before_it_was_confirmed_is_not_shown_as_accepted(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        confirm = bot.office.acceptance.confirm

        async def too_late(job_id: JobId, place: Place) -> bool:
            await bot.office.storage.end(job_id, JobState.CANCELLED, failure=FAILED, at=bot.office.clock.now())
            return await confirm(job_id, place)

        bot.office.acceptance.confirm = too_late  # type: ignore[method-assign]  # the deadline comes in between
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        await bot.look_at_board()
        assert (texts_in(result.response), buttons_in(result.response)) == ("", {})


async def test_a_job_that_was_told_before_it_was_shown_keeps_its_ending(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        confirm = bot.office.acceptance.confirm

        async def and_told(job_id: JobId, place: Place) -> bool:
            is_confirmed = await confirm(job_id, place)
            await bot.tell(await bot.job_of(bot.anna))
            return is_confirmed

        bot.office.acceptance.confirm = and_told  # type: ignore[method-assign]  # the service refuses it at once
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        await bot.look_at_board()
        assert "Nothing was charged." in texts_in(result.response)
        assert "Cancel" not in buttons_in(result.response)


# --- Delete --------------------------------------------------------------------------------------------------------


async def deleted_calls(bot: Bot) -> list[str]:
    return [call.path for call in bot.env.http_requests if call.method == "DELETE"]


async def test_where_the_token_fails_the_bot_itself_takes_the_message_away(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.refuse("DELETE", ORIGINAL, DEAD_TOKEN)
        await bot.anna.click(message, label="Delete")
        assert bot.channel.history() == []


async def test_where_discord_is_busy_the_bot_itself_takes_the_message_away_and_says_so(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.fail("DELETE", ORIGINAL, times=3)
        result = await bot.anna.click(message, label="Delete")
        assert bot.channel.history() == []
        assert "Deleted" in texts_in(result.followups[0])


async def test_a_press_on_delete_that_discord_forgot_meanwhile_takes_the_message_away_all_the_same(
    tmp_path: Path,
) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.refuse("POST", CALLBACK, UNKNOWN_INTERACTION)
        result = await bot.anna.click(message, label="Delete")
        assert not (await bot.job_of(bot.anna)).pictures
        assert bot.channel.history() == []
        assert not result.followups


async def test_a_message_is_taken_away_by_one_call(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        await bot.anna.click(message, label="Delete")
        assert [path.rpartition("/")[2] for path in await deleted_calls(bot)] == ["@original"]


async def test_a_picture_that_can_be_taken_away_by_no_way_is_forgotten_all_the_same(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.refuse("DELETE", ORIGINAL, UNKNOWN_MESSAGE)
        bot.refuse("DELETE", MESSAGE, MISSING_ACCESS)
        result = await bot.anna.click(message, label="Delete")
        assert "Deleted" in texts_in(result.followups[0])
        assert not (await bot.job_of(bot.anna)).pictures


async def test_delete_of_a_picture_made_elsewhere_takes_away_what_was_pressed_and_nothing_else(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await listed_picture(bot)
        await bot.office.storage.update_place(job.id, Place(platform="telegram", address={"chat": "1"}))
        shown = await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")
        assert shown.response is not None
        await bot.anna.click(shown.response, label="Delete")
        assert shown.response is None
        assert len(bot.channel.history()) == 1


# --- Original ------------------------------------------------------------------------------------------------------


async def test_an_original_that_is_too_large_here_comes_smaller_and_says_so(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        bot.refuse("PATCH", ORIGINAL, TOO_LARGE)
        result = await bot.anna.click(message, label="Original")
        assert result.response is not None
        [file] = result.response.attachments
        assert file.filename == f"{job.id}-1.jpg"
        assert file.size <= job.pictures[0][1].size_bytes // 2
        assert "re-encoded to fit" in texts_in(result.response)


async def test_an_original_that_is_too_large_twice_is_told_to_come_nowhere_here(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.refuse("PATCH", ORIGINAL, TOO_LARGE, times=2)
        result = await bot.anna.click(message, label="Original")
        assert result.response is not None
        assert "does not take this file here" in texts_in(result.response)
        assert not result.response.attachments


async def test_an_original_comes_at_the_third_try(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        bot.fail("PATCH", ORIGINAL, times=2)
        result = await bot.anna.click(message, label="Original")
        assert result.response is not None
        assert [file.size for file in result.response.attachments] == [job.pictures[0][1].size_bytes]


async def test_an_original_that_is_lost_on_our_disk_says_so(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        await bot.office.blobs.delete([picture.blob for _, picture in job.pictures])
        result = await bot.anna.click(message, label="Original")
        assert "no longer kept" in texts_in(result.response)


async def test_an_original_that_is_deleted_while_it_is_asked_for_says_so(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        answer = bot.office.router.answer

        async def and_gone(request: Request) -> Reply:
            reply = await answer(request)
            await bot.office.blobs.delete([picture.blob for _, picture in job.pictures])
            return reply

        bot.office.router.answer = and_gone  # type: ignore[method-assign]  # the sweep comes in between
        result = await bot.anna.click(message, label="Original")
        assert "no longer kept" in texts_in(result.response)


# --- "thinking…" never stays ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("trouble", ["lost on our disk", "deleted meanwhile", "too large", "somebody else's by now"])
async def test_a_picture_that_cannot_be_shown_again_says_why(tmp_path: Path, trouble: str) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await listed_picture(bot)
        blobs = [picture.blob for _, picture in job.pictures]
        match trouble:
            case "lost on our disk":
                await bot.office.blobs.delete(blobs)
                words = "no longer kept"
            case "deleted meanwhile":
                await bot.office.storage.delete_pictures(job.id)
                words = "no longer kept"
            case "too large":
                bot.refuse("PATCH", ORIGINAL, TOO_LARGE, times=2)
                words = "does not take this file here"
            case _:
                await bot.boris.slash(bot.channel, "credits")
                boris = await bot.office.storage.find_person(Identity(platform="discord", user_id=str(bot.boris.id)))
                assert boris is not None
                await bot.office.storage.write(lambda tx: tx.execute("UPDATE jobs SET person = ?", (boris.id,)))
                words = "belongs to somebody else"
        shown = await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")
        assert shown.ephemeral
        assert words in texts_in(shown.response)


async def test_a_fault_of_ours_is_told_with_its_number(tmp_path: Path) -> None:
    async with open_bot(tmp_path, incidents=["discord_interaction_crashed"]) as bot:

        async def broken(_: Request) -> Reply:
            raise RuntimeError("of ours")

        bot.office.router.answer = broken  # type: ignore[method-assign, assignment]  # it never should
        result = await bot.anna.slash(bot.channel, "credits")
        assert "incident1" in texts_in(result.response)
        assert result.ephemeral


async def test_a_fault_of_ours_that_can_be_told_nobody_is_one_fault(tmp_path: Path) -> None:
    async with open_bot(tmp_path, incidents=["discord_interaction_crashed"]) as bot:

        async def broken(_: Request) -> Reply:
            raise RuntimeError("of ours")

        bot.office.router.answer = broken  # type: ignore[method-assign, assignment]  # it never should
        bot.refuse("POST", FOLLOW_UP, UNKNOWN_MESSAGE)
        await bot.anna.slash(bot.channel, "credits")


@pytest.mark.parametrize("command", ["credits", "settings"])
async def test_what_was_not_acknowledged_is_not_answered(tmp_path: Path, command: str) -> None:
    async with open_bot(tmp_path) as bot:
        bot.refuse("POST", CALLBACK, UNKNOWN_INTERACTION)
        await bot.anna.slash(bot.channel, command)
        assert bot.office.events.warnings == []


async def test_a_press_that_was_not_acknowledged_is_not_answered(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await listed_picture(bot)
        shown = (await bot.anna.slash(bot.channel, "settings")).response
        assert shown is not None
        calls = len(bot.env.http_requests)
        for message, custom_id in ((shown, "v1:settings:language=ko"), (listed, f"v1:show:{job.id}")):
            bot.refuse("POST", CALLBACK, UNKNOWN_INTERACTION)
            await bot.anna.click(message, custom_id=custom_id)
        assert bot.office.events.warnings == []
        assert {call.method for call in bot.env.http_requests[calls:]} == {"POST"}


async def test_a_refusal_that_comes_with_the_confirmation_is_told_to_the_person_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:

        async def full(_: JobId, __: Place) -> bool:
            raise StorageFull

        bot.office.acceptance.confirm = full  # type: ignore[method-assign, assignment]  # the disk fills up in between
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        assert result.response is None
        assert result.followups[0].ephemeral
        assert "cannot save anything right now" in texts_in(result.followups[0])


async def test_a_refusal_to_what_only_they_see_takes_the_place_of_its_wait(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await listed_picture(bot)
        shown = (await bot.anna.click(listed, custom_id=f"v1:show:{job.id}")).response
        assert shown is not None
        await bot.owner.slash(bot.channel, "server who", who="off")
        result = await bot.anna.click(shown, label="Again")
        assert result.ephemeral
        assert "switched off" in texts_in(result.response)
        assert not result.followups
