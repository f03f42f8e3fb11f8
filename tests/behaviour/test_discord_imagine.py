"""Asking for pictures in Discord: from the wait to the picture in one message."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.chat_errors import Gone
from bot.model.images import Abilities
from bot.model.jobs import JobId, JobState, Place
from bot.model.people import AgeRule, GroupChange
from tests.fakes.backend import sample_png
from tests.fakes.discord_bot import buttons_in, gallery_in, open_bot, texts_in


async def test_a_wish_becomes_a_picture_in_the_message_that_acknowledged_it(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox", aspect_ratio="16:9")
        job = await bot.job_of(bot.anna)
        assert result.deferred
        assert not job.is_provisional
        await bot.deliver(await bot.render(job))
        assert "a red fox" in texts_in(result.response)
        assert "16:9" in texts_in(result.response)
        assert list(buttons_in(result.response)) == ["Again", "Edit", "Original", "Details", "Delete"]
        assert len(bot.channel.history()) == 1


async def test_four_pictures_stand_in_one_gallery_with_words_for_those_who_cannot_see(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna, "a red fox", count=4)
        items = gallery_in(message)
        assert [item["description"] for item in items] == [f"a red fox ({n}/4)" for n in range(1, 5)]
        assert len(message.attachments) == 4
        assert [label for label in buttons_in(message) if label.startswith("Original")] == [
            f"Original {n}" for n in range(1, 5)
        ]


async def test_the_wait_is_told_in_the_same_message_with_a_way_out(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        await bot.look_at_board()
        assert "1 picture for 1 credit; 9 credits left." in texts_in(result.response)
        assert list(buttons_in(result.response)) == ["Cancel"]


async def test_progress_is_a_bar_where_the_service_says_how_far_it_is(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.job_of(bot.anna)
        await bot.show_progress(job, fraction=0.5)
        assert "50%" in texts_in(result.response)
        bot.office.clock.advance(3.1)
        await bot.show_progress(job, text="Painting: 4 s so far.")
        assert "Painting: 4 s so far." in texts_in(result.response)


async def test_progress_is_edited_every_three_seconds_at_most(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.job_of(bot.anna)
        await bot.show_progress(job, text="first")
        bot.office.clock.advance(2.0)
        await bot.show_progress(job, text="second")
        assert "first" in texts_in(result.response)
        bot.office.clock.advance(1.1)
        await bot.look_at_board()
        assert "second" in texts_in(result.response)


async def test_no_progress_goes_over_a_picture(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        bot.office.clock.advance(10.0)
        await bot.show_progress(job, text="late")
        assert gallery_in(message)


async def test_a_refusal_is_seen_by_nobody_else(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        for _ in range(3):
            await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        result = await bot.anna.slash(bot.channel, "imagine", prompt="one too many")
        assert result.response is None
        [told] = result.followups
        assert told.ephemeral
        assert "3 of 3 jobs" in texts_in(told)


async def test_a_failure_is_told_where_the_picture_would_have_been(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        await bot.tell(await bot.job_of(bot.anna))
        assert "Nothing was charged." in texts_in(result.response)
        assert "Again" in buttons_in(result.response)
        assert await bot.credits(bot.anna) == 10


async def test_what_people_write_is_no_markdown_and_mentions_nobody(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna, f"**bold** @everyone <@{bot.boris.id}> [x](https://e.example) # head")
        shown = texts_in(message)
        assert r"\*\*bold\*\*" in shown
        assert "@everyone" not in shown
        assert f" <@{bot.boris.id}>" not in shown
        assert not message.message.mentions
        assert not message.message.mention_everyone


async def test_after_fifteen_minutes_the_bot_edits_the_same_message_itself(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        await bot.env.advance_time(16 * 60)
        bot.office.clock.advance(16 * 60)
        await bot.deliver(job)
        assert gallery_in(result.response)
        kept = await bot.office.storage.job(job.id)
        assert kept is not None
        assert "token" not in kept.place.address


async def test_where_the_message_is_gone_the_picture_comes_in_a_new_one_that_calls_whoever_asked(
    tmp_path: Path,
) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        assert result.response is not None
        await bot.owner.delete(result.response)
        await bot.deliver(job)
        message = bot.channel.last_message
        assert message is not None
        assert [user.id for user in message.mentions] == [bot.anna.id]
        before = await bot.office.storage.job(job.id)
        assert before is not None
        assert before.place.address["message"] == str(message.id)


async def test_where_the_channel_is_closed_the_picture_comes_in_private(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        await bot.env.advance_time(16 * 60)
        bot.office.clock.advance(16 * 60)
        bot.deny(bot.channel, "view_channel")
        await bot.deliver(job)
        assert bot.anna.user.dm_channel.last_message is not None
        assert bot.anna.user.dm_channel.last_message.attachments


async def test_shown_twice_is_seen_once_by_every_way(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        assert result.response is not None
        await bot.owner.delete(result.response)
        receipts = set()
        for _ in range(2):
            fresh = await bot.office.storage.job(job.id)
            assert fresh is not None
            receipts.add((await bot.service.chat.deliver(fresh.place, await bot.delivery(fresh))).message)
        assert len(receipts) == 1
        assert len(bot.channel.history()) == 1


async def test_a_picture_too_large_for_the_place_is_made_to_fit(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash(bot.channel, "imagine", prompt="noise")
        job = await bot.render(await bot.job_of(bot.anna), side_px=512)
        await bot.limit_uploads(job, 40_000)
        await bot.deliver(job)
        [attachment] = bot.channel.history()[0].attachments
        assert attachment.filename.endswith(".jpg")
        assert attachment.size <= 40_000


# --- places and their rules -------------------------------------------------------------------------------------


async def test_a_missing_permission_is_named_before_anything_is_held(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        bot.deny(bot.channel, "attach_files")
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        [told] = result.followups
        assert "Attach Files" in texts_in(told)
        assert await bot.credits(bot.anna) == 10


async def test_pictures_are_covered_where_the_server_wants_it(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.owner.slash(bot.channel, "server age", rule="spoiler")
        _, message = await bot.painted(bot.anna)
        assert [item["spoiler"] for item in gallery_in(message)] == [True]


async def test_a_closed_server_tells_so_in_private(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.owner.slash(bot.channel, "server who", who="off")
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        assert "switched off" in texts_in(result.followups[0])


async def test_it_works_in_private_messages(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        result = await bot.anna.user.slash("imagine", prompt="a red fox")
        await bot.deliver(await bot.render(await bot.job_of(bot.anna)))
        assert gallery_in(result.response)


async def test_the_text_of_a_message_becomes_a_picture_from_its_menu(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        said = await bot.boris.send(bot.channel, "a lighthouse at dawn")
        await bot.anna.context_menu(bot.channel, "Imagine this text", said)
        assert (await bot.job_of(bot.anna)).prompt == "a lighthouse at dawn"


async def test_a_job_that_was_left_unconfirmed_is_confirmed_where_discord_knows_its_message(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.job_of(bot.anna)
        await bot.make_provisional(job)
        await bot.restart()
        await bot.resolve()
        assert not (await bot.job_of(bot.anna)).is_provisional


async def test_one_unconfirmed_jobs_trouble_is_not_the_others(tmp_path: Path) -> None:
    async with open_bot(tmp_path, incidents=["discord_job_not_resolved"]) as bot:
        jobs = []
        for prompt in ("a red fox", "a blue fox"):
            await bot.anna.slash(bot.channel, "imagine", prompt=prompt)
            jobs.append(await bot.job_of(bot.anna))
            await bot.make_provisional(jobs[-1])
        confirm = bot.office.acceptance.confirm

        async def broken_for_the_first(job_id: JobId, place: Place) -> bool:
            if job_id == jobs[0].id:
                raise RuntimeError("of ours")
            return await confirm(job_id, place)

        bot.office.acceptance.confirm = broken_for_the_first  # type: ignore[method-assign]  # a fault of ours
        await bot.restart()
        await bot.resolve()
        kept = [await bot.office.storage.job(job.id) for job in jobs]
        assert [job.is_provisional for job in kept if job is not None] == [True, False]


@pytest.mark.parametrize("is_late", [False, True])
async def test_a_job_whose_acknowledgement_never_arrived_is_taken_back_at_the_next_start(
    tmp_path: Path, is_late: bool
) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.job_of(bot.anna)
        await bot.make_provisional(job, token="forgotten")
        if is_late:
            bot.office.clock.advance(timedelta(minutes=16).total_seconds())
        await bot.restart()
        await bot.resolve()
        assert (await bot.job_of(bot.anna)).state is JobState.FAILED
        assert await bot.credits(bot.anna) == 10


async def test_a_rule_about_ages_holds_for_the_channel_it_is_asked_in(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        change = GroupChange(age=AgeRule.ONLY)
        await bot.office.storage.change_group_rules(
            "discord", str(bot.guild.id), change, by="test", at=bot.office.clock.now()
        )
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        assert "age-restricted" in texts_in(result.followups[0])
        bot.restrict_by_age(bot.channel)
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        assert not result.followups


async def test_an_attached_picture_is_what_it_begins_from(tmp_path: Path) -> None:
    async with open_bot(tmp_path, backends=(Abilities(seed=True, image_to_image=True),)) as bot:
        await bot.anna.slash(bot.channel, "imagine", prompt="a fox", image=("me.png", sample_png(size_px=320)))
        job = await bot.job_of(bot.anna)
        assert job.source is not None


async def test_a_picture_is_varied_by_its_button_where_a_service_can(tmp_path: Path) -> None:
    async with open_bot(tmp_path, backends=(Abilities(seed=True, image_to_image=True),)) as bot:
        job, message = await bot.painted(bot.anna)
        await bot.anna.click(message, label="Vary")
        varied = await bot.job_of(bot.anna)
        assert varied.id != job.id
        assert varied.source is not None


async def test_what_is_no_picture_is_refused_to_who_attached_it_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path, backends=(Abilities(seed=True, image_to_image=True),)) as bot:
        result = await bot.anna.slash(bot.channel, "imagine", prompt="a fox", image=("me.png", b"no picture"))
        assert result.response is None
        assert result.followups[0].ephemeral
        assert await bot.count_jobs() == 0


async def test_who_reads_korean_is_answered_in_it(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash(bot.channel, "settings", language="ko")
        result = await bot.anna.slash(bot.channel, "imagine", prompt="붉은 여우")
        await bot.tell(await bot.job_of(bot.anna))
        assert "크레딧" in texts_in((await bot.anna.slash(bot.channel, "credits")).response)
        assert list(buttons_in(result.response)) == ["다시 만들기", "고치기"]


async def test_where_nothing_leads_to_the_person_the_pictures_are_kept(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash(bot.channel, "imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        await bot.env.advance_time(16 * 60)
        bot.office.clock.advance(16 * 60)
        bot.deny(bot.channel, "view_channel")
        bot.env.inject_error("POST", "/users/@me/channels", status=403, code=50278)
        with pytest.raises(Gone):
            await bot.deliver(job)
