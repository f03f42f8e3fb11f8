"""What Discord refuses for its words, for a reason that nobody knows, or for good: the person is shown what can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model.chat_errors import ChatBusy
from bot.model.jobs import Job, JobState
from tests.fakes.discord_faults import (
    ALWAYS,
    CHANNEL_MESSAGE,
    CHANNEL_MESSAGES,
    FOLLOWUP,
    OPEN_DM,
    ORIGINAL,
    WRITES,
    Refused,
    failing,
    invalid,
    page,
    unknown,
)  # fmt: skip
from tests.fakes.discord_server import FakeDiscord
from tests.wire.discord import running_bot
from tests.wire.discord_office import Bot, only, open_bot

REFUSALS = {
    "AutoMod": unknown(400, 200000),
    "AutoMod, of a title": unknown(400, 200001),
    "a harmful link": unknown(400, 240000),
    "a code of tomorrow": unknown(403, 990001),
    "a page": page(400),
    "nothing": page(400, ""),
    "nothing, called JSON": page(400, "", content_type="application/json"),
    "a form": invalid("components.0", "These words are not taken."),
}
A_WHILE_S = 25.0


async def rendered(bot: Bot, prompt: str = "a red vixen") -> Job:
    await bot.anna.slash("imagine", prompt=prompt)
    return await bot.render(await bot.job_of(bot.anna))


@pytest.mark.parametrize("answer", REFUSALS.values(), ids=REFUSALS)
async def test_words_that_are_refused_everywhere_are_left_out_and_the_picture_is_shown_and_paid_once(
    tmp_path: Path, answer: Refused
) -> None:
    async with FakeDiscord().serving() as server, running_bot(tmp_path, server, finish_after_s=0.2) as bot:
        anna, channel = server.user("Anna"), server.guild().general
        server.faults.add("PATCH|POST", WRITES, answer, times=ALWAYS, word="vixen")
        asked = await bot.asked(anna, channel, prompt="a red vixen")
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)
        [message] = server.seen(channel)
        assert "vixen" not in str(message.payload(""))
        assert "left out" in message.text
        assert server.seen(server.dm(anna)) == []


@pytest.mark.parametrize("answer", REFUSALS.values(), ids=REFUSALS)
async def test_one_way_that_is_refused_whatever_the_reason_leaves_the_next_one(tmp_path: Path, answer: Refused) -> None:
    async with open_bot(tmp_path) as bot:
        job = await rendered(bot)
        bot.server.faults.add("PATCH", ORIGINAL, answer)
        await bot.deliver(job)
        [message] = bot.history
        assert (len(message.pictures), message.edited_by[-1]) == (1, "bot")
        assert "vixen" in message.text


@pytest.mark.parametrize("status", [400, 403])
@pytest.mark.parametrize("path", [OPEN_DM, CHANNEL_MESSAGES])
async def test_private_messages_closed_by_any_status_and_code_leave_the_picture_for_the_next_visit(
    tmp_path: Path, status: int, path: str
) -> None:
    async with FakeDiscord().serving() as server, running_bot(tmp_path, server, finish_after_s=0.2) as bot:
        anna, channel = server.user("Anna"), server.guild().general
        await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        server.remove_channel(channel)
        server.faults.add("POST", path, unknown(status, 990002), times=ALWAYS)
        await bot.assert_paid(anna, 0)
        [job] = await bot.jobs()
        assert job.state is JobState.UNDELIVERABLE
        assert "could not be posted" in await bot.answer(anna, server.dm(anna), "credits")


@pytest.mark.parametrize("answer", [REFUSALS["AutoMod"], REFUSALS["nothing"]], ids=["AutoMod", "nothing"])
async def test_what_is_refused_with_and_without_the_words_is_kept_and_nothing_goes_on_thinking(
    tmp_path: Path, answer: Refused
) -> None:
    async with FakeDiscord().serving() as server, running_bot(tmp_path, server, finish_after_s=0.2) as bot:
        anna, channel = server.user("Anna"), server.guild().general
        await bot.asked(anna, channel, prompt="a red vixen")
        server.faults.add("PATCH|POST", WRITES, answer, times=ALWAYS)
        await server.until(lambda: bot.backend.submits)
        await bot.assert_paid(anna, 0)
        [job] = await bot.jobs()
        assert job.failure is not None
        assert (job.state, job.failure.key) == (JobState.UNDELIVERABLE, "failure.words_refused")
        assert "HTTP 400" in job.failure.detail
        assert server.seen(channel) == []
        server.mend()
        assert "could not be posted" in await bot.answer(anna, channel, "credits")


async def test_bad_news_that_is_refused_comes_without_the_words(tmp_path: Path) -> None:
    async with FakeDiscord().serving() as server, running_bot(tmp_path, server, finish_after_s=0.2) as bot:
        anna, channel = server.user("Anna"), server.guild().general
        server.faults.add("PATCH|POST", WRITES, unknown(400, 200000), times=ALWAYS, word="vixen")
        server.faults.add("PATCH|POST", WRITES, unknown(400, 200000), times=ALWAYS, word="attachment://")
        asked = await bot.asked(anna, channel, prompt="a red vixen")
        await server.until(lambda: "could not be posted" in asked.text)
        await bot.assert_paid(anna, 0)
        assert "vixen" not in str(asked.messages[0].payload(""))


@pytest.mark.parametrize("closing", [failing(500), failing(503), page(502, "")], ids=["500", "503", "nothing"])
async def test_a_message_that_cannot_be_edited_for_good_is_given_up_for_a_new_one(
    tmp_path: Path, closing: Refused
) -> None:
    async with open_bot(tmp_path) as bot:
        job = await rendered(bot)
        bot.server.faults.add("PATCH", f"{ORIGINAL}|{CHANNEL_MESSAGE}", closing, times=ALWAYS)
        with pytest.raises(ChatBusy):
            await bot.show(job)
        bot.office.clock.advance(A_WHILE_S)
        await bot.show(job)
        [message] = bot.history
        assert (len(message.pictures), message.is_loading) == (1, False)
        assert message.pings == [f"<@{bot.anna.user.id}>"]


async def test_while_all_ways_fail_the_picture_waits(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job = await rendered(bot)
        bot.server.faults.add("PATCH|POST", WRITES, failing(500), times=ALWAYS)
        for _ in range(3):
            with pytest.raises(ChatBusy):
                await bot.show(job)
            bot.office.clock.advance(A_WHILE_S)
        bot.server.mend()
        await bot.show(job)
        assert [len(message.pictures) for message in bot.history] == [1]


async def test_progress_whose_words_are_refused_goes_on_without_them(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        fault = bot.server.faults.add("PATCH", ORIGINAL, unknown(400, 200000), times=ALWAYS, word="vixen")
        asked = await bot.anna.slash("imagine", prompt="a red vixen")
        await bot.look_at_board()
        assert not only(asked).is_loading
        assert asked.text
        assert fault.hits == 1


# --- answers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [*REFUSALS.values(), failing(500)], ids=[*REFUSALS, "500"])
async def test_an_answer_that_is_refused_is_told_in_other_words(tmp_path: Path, answer: Refused) -> None:
    async with open_bot(tmp_path) as bot:
        bot.server.faults.add("PATCH", ORIGINAL, answer, times=ALWAYS)
        told = only(await bot.anna.slash("credits"))
        assert (told.is_loading, told.is_ephemeral) == (False, True)
        assert "did not take" in told.text


async def test_where_no_answer_is_taken_at_all_nothing_goes_on_thinking(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        bot.server.faults.add("PATCH|POST", f"{ORIGINAL}|{FOLLOWUP}", unknown(400, 990003), times=ALWAYS)
        asked = await bot.anna.slash("credits")
        assert asked.original is not None
        assert asked.original.is_deleted


async def test_a_picture_shown_once_more_leaves_out_words_that_are_refused(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await bot.anna.listed()
        bot.server.faults.add("PATCH", ORIGINAL, unknown(400, 200000), word=f"> {job.prompt}")
        shown = only(await bot.anna.click(listed, f"v1:show:{job.id}"))
        assert len(shown.pictures) == 1
        assert job.prompt not in str(shown.payload(""))
