"""Answers where the way to the person fails: never before everybody, never twice, and none is lost at a stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.inbound import dispatcher, pending
from bot.model.jobs import JobState
from bot.model.people import Identity
from tests.fakes.discord_faults import (
    CALLBACK,
    FOLLOWUP,
    ORIGINAL,
    Refused,
    failing,
    limited,
    refused,
)  # fmt: skip
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel, Interaction, User
from tests.wire.discord import Bot, ShiftedClock, identity_of, running_bot

BLOCKED = limited(60, via=False)
"""What is not worth a second try."""


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


@pytest.fixture
def anna(server: FakeDiscord) -> User:
    return server.user("Anna")


@pytest.fixture
def channel(server: FakeDiscord) -> Channel:
    return server.guild().general


class PatientClock(ShiftedClock):
    """Seconds pass at once, and are remembered."""

    def __init__(self, server: FakeDiscord) -> None:
        super().__init__(server)
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await super().sleep(0.05 if seconds >= 1.0 else seconds)


def held_until(taken: asyncio.Event, *, of: User | None = None) -> Callable[[Bot], Coroutine[None, None, None]]:
    """The database answers nobody, or not this one person, before that."""

    async def hold(bot: Bot) -> None:
        meet = bot.storage.meet

        async def slowly(identity: Identity, **more: Any) -> Any:
            if of is None or identity == identity_of(of):
                await taken.wait()
            return await meet(identity, **more)

        bot.storage.meet = slowly  # type: ignore[method-assign]  # a slow disk

    return hold


async def one_too_many(bot: Bot, user: User, channel: Channel) -> Interaction:
    """A wish that is refused, for the person has nothing left."""
    return await bot.server.slash(user, channel, "imagine", prompt="a red fox", count=2)


# --- a refusal is the person's alone --------------------------------------------------------------------------------


async def test_a_refusal_is_read_by_the_person_alone_and_leaves_nothing_behind(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, WELCOME_CREDITS="1") as bot:
        asked = await one_too_many(bot, anna, channel)
        assert "Not enough credits" in await bot.said(asked)
        await server.until(lambda: server.seen(channel) == [])
        [told] = server.seen(channel, by=anna)
        assert told.visible_to is anna


@pytest.mark.parametrize("answer", [refused(10008), refused(50013), BLOCKED], ids=["404", "403", "blocked"])
async def test_where_the_wait_cannot_be_made_neutral_it_goes_before_the_person_is_told(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, answer: Refused
) -> None:
    server.faults.add("PATCH", ORIGINAL, answer)
    async with running_bot(tmp_path, server, WELCOME_CREDITS="1") as bot:
        asked = await one_too_many(bot, anna, channel)
        assert "Not enough credits" in await bot.said(asked)
        assert server.seen(channel) == []


async def test_where_the_wait_can_neither_be_made_neutral_nor_taken_away_nothing_is_said(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("PATCH", ORIGINAL, refused(10008))
    server.faults.add("DELETE", ORIGINAL, BLOCKED)
    async with running_bot(tmp_path, server, WELCOME_CREDITS="1") as bot:
        await one_too_many(bot, anna, channel)
        await server.until(lambda: "discord_answer_lost" in bot.events.names())
        assert server.called("POST", FOLLOWUP) == []
        assert [message.text for message in server.seen(channel)] == [""]


async def test_where_somebody_has_taken_the_wait_away_the_person_is_told(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    taken = asyncio.Event()
    async with running_bot(tmp_path, server, WELCOME_CREDITS="1", prepare=held_until(taken)) as bot:
        asked = await one_too_many(bot, anna, channel)
        await server.until(lambda: asked.original)
        assert asked.original is not None
        asked.original.is_deleted = True
        taken.set()
        assert "Not enough credits" in await bot.said(asked)
        assert server.seen(channel) == []


async def test_a_person_who_cannot_be_told_leaves_a_neutral_word_and_no_refusal(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", FOLLOWUP, BLOCKED)
    async with running_bot(tmp_path, server, WELCOME_CREDITS="1") as bot:
        await one_too_many(bot, anna, channel)
        await server.until(lambda: "discord_answer_lost" in bot.events.names())
        [left] = server.seen(channel)
        assert left.text == "That could not be done. Whoever asked has been told why."


async def test_a_wait_that_cannot_be_taken_away_in_the_end_is_neutral_and_no_fault(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("DELETE", ORIGINAL, BLOCKED)
    async with running_bot(tmp_path, server, WELCOME_CREDITS="1") as bot:
        asked = await one_too_many(bot, anna, channel)
        await server.until(lambda: server.called("DELETE", ORIGINAL))
        assert "Not enough credits" in await bot.said(asked)
        assert "Not enough" not in server.seen(channel)[0].text
        await bot.answer(anna, channel, "credits")
        assert bot.events.warnings == []


# --- rate limits -----------------------------------------------------------------------------------------------------


async def test_a_rate_limit_of_seconds_is_waited_for(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    clock = PatientClock(server)
    server.faults.add("PATCH", ORIGINAL, limited(4.0))
    async with running_bot(tmp_path, server, clock=clock) as bot:
        assert "10 credits" in await bot.answer(anna, channel, "credits")
        assert 5.0 in clock.slept


async def test_a_rate_limit_of_more_seconds_is_not_and_the_answer_is_lost(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    clock = PatientClock(server)
    server.faults.add("PATCH", ORIGINAL, limited(5.0))
    async with running_bot(tmp_path, server, clock=clock) as bot:
        await server.slash(anna, channel, "credits")
        await server.until(lambda: "discord_answer_lost" in bot.events.names())
        assert 6.0 not in clock.slept
        assert len(server.called("PATCH", ORIGINAL)) == 1


# --- the first answer --------------------------------------------------------------------------------------------


async def test_a_crowd_is_acknowledged_before_it_is_answered(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """32 are answered at the same time as they are acknowledged; who comes to them is acknowledged first."""
    monkeypatch.setattr(dispatcher, "HEAD_START_S", 60.0)  # however slow this machine is
    async with running_bot(tmp_path, server) as bot:
        server.faults.add("POST", CALLBACK, delay_s=2.0, times=40)
        crowd = [await server.slash(anna, channel, "credits") for _ in range(40)]
        await server.until(lambda: len(server.called("POST", CALLBACK)) == 40)
        await server.until(lambda: bot.events.counts.get("command", 0) >= 32)
        assert bot.events.counts["command"] == 32
        await server.until(lambda: all(asked.text for asked in crowd))
        server.faults.add("POST", CALLBACK, delay_s=2.0)
        after = await server.slash(anna, channel, "credits")
        await server.until(lambda: bot.events.counts["command"] == 41)
        assert not after.is_acknowledged
        await server.until(lambda: after.text)


async def test_an_answer_goes_on_once_it_has_waited_for_half_a_second(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        server.faults.add("POST", CALLBACK, delay_s=2.0, times=33)
        crowd = [await server.slash(anna, channel, "credits") for _ in range(33)]
        await server.until(lambda: bot.events.counts.get("command") == 33)
        assert not any(asked.is_acknowledged for asked in crowd)
        await server.until(lambda: all(asked.text for asked in crowd))


async def test_the_message_of_an_acknowledgement_whose_answer_was_lost_is_known_after_the_token_is_over(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CALLBACK, failing(502), has_effect=True)
    async with running_bot(tmp_path, server, finish_after_s=0.5, JOB_DEADLINE_S="3600") as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        server.offset_s += 15 * 60 + 1
        await server.until(lambda: asked.pictures)
        assert [message.edited_by[-1] for message in server.seen(channel)] == ["bot"]
        await bot.assert_paid(anna, 1)


async def test_where_discord_is_busy_with_the_question_it_is_asked_again(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CALLBACK, has_effect=True, is_cut=True)
    server.faults.add("GET", ORIGINAL, BLOCKED, times=2)
    clock = PatientClock(server)
    async with running_bot(tmp_path, server, clock=clock) as bot:
        await bot.picture(anna, channel)
        assert {1.0, 2.0} <= set(clock.slept)
        assert len(server.called("GET", ORIGINAL)) == 3
        await bot.assert_paid(anna, 1)


async def test_where_it_cannot_be_found_out_nothing_is_begun(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CALLBACK, has_effect=True, is_cut=True)
    server.faults.add("GET", ORIGINAL, BLOCKED, times=3)
    async with running_bot(tmp_path, server, clock=PatientClock(server)) as bot:
        await server.slash(anna, channel, "imagine", prompt="a red fox")
        await server.until(lambda: "not_acknowledged" in bot.events.counts)
        await bot.assert_paid(anna, 0)
        assert [job.state for job in await bot.jobs()] == [JobState.FAILED]


# --- windows -------------------------------------------------------------------------------------------------------


async def test_where_the_database_is_slow_the_window_opens_empty_and_whose_it_is_is_asked_when_it_is_sent(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    taken = asyncio.Event()
    taken.set()
    boris = server.user("Boris")
    async with running_bot(tmp_path, server, prepare=held_until(taken)) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        await bot.answer(boris, channel, "credits")
        taken.clear()
        opened = await server.click(boris, message, "Edit")
        await server.until(lambda: opened.modal)
        taken.set()
        assert bot.events.warnings == [("discord_window_without_prompt", {})]
        assert "a red fox" not in str(opened.modal)
        sent = await server.submit(opened, prompt="a blue fox")
        assert "belongs to somebody else" in await bot.said(sent)
        await bot.assert_paid(boris, 0)


@pytest.mark.parametrize("answer", [refused(10062), BLOCKED], ids=["late", "blocked"])
async def test_a_window_that_could_not_be_opened_opens_at_the_next_press(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, answer: Refused
) -> None:
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        server.faults.add("POST", CALLBACK, answer)
        await server.click(anna, message, "Edit")
        await server.until(lambda: "window_lost" in bot.events.counts)
        opened = await server.click(anna, message, "Edit")
        await server.until(lambda: opened.modal)
        await bot.assert_paid(anna, 1)


async def test_a_window_delivered_twice_is_one_order(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        opened = await server.click(anna, message, "Edit")
        await server.until(lambda: opened.modal)
        sent = await server.submit(opened, prompt="a blue fox")
        await server.repeat(sent)
        await server.until(lambda: sent.pictures)
        assert len(server.called("POST", rf"/interactions/{sent.id}/")) == 1
        await bot.assert_paid(anna, 2)


# --- a stop --------------------------------------------------------------------------------------------------------


async def test_what_is_being_answered_at_a_stop_is_answered(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    taken = asyncio.Event()
    async with running_bot(tmp_path, server, prepare=held_until(taken, of=anna)) as bot:
        asked = await server.slash(anna, channel, "credits")
        await server.until(lambda: asked.is_acknowledged)
        await bot.answer(server.user("Boris"), channel, "credits")
        stopping = asyncio.create_task(bot.discord.close())
        await asyncio.sleep(0.05)
        assert not stopping.done()
        taken.set()
        await stopping
        assert "10 credits" in asked.text


async def test_an_answer_that_never_comes_does_not_keep_a_stop_up(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pending, "DRAIN_S", 0.1)
    async with running_bot(tmp_path, server, prepare=held_until(asyncio.Event())) as bot:
        asked = await server.slash(anna, channel, "credits")
        await server.until(lambda: asked.is_acknowledged)
        async with asyncio.timeout(20):
            await bot.discord.close()
        assert asked.text == ""
