"""The first answer, which Discord wants within 3 seconds: nothing is begun and nobody pays where it was not taken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.model.jobs import JobState
from bot.ops.clock import SystemClock
from tests.fakes.backend import FakeBackend
from tests.fakes.discord_faults import CALLBACK, ORIGINAL, Refused, failing, limited, refused
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel, User
from tests.wire.discord import Bot, running_bot


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


async def assert_uncharged(bot: Bot, user: User) -> None:
    await bot.server.until(lambda: "not_acknowledged" in bot.events.counts)
    await bot.assert_paid(user, 0)
    assert [job.state for job in await bot.jobs()] == [JobState.FAILED]
    assert bot.backend.submits == []


async def test_one_message_goes_from_wait_to_picture(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        asked = await bot.picture(anna, channel, count=2)
        [message] = server.seen(channel)
        assert (asked.messages, len(message.pictures), message.is_v2) == ([message], 2, True)
        assert message.pictures[0].description == "a red fox (1/2)"
        assert list(message.buttons) == ["Again", "Edit", "Original 1", "Original 2", "Details", "Delete"]
        assert "a red fox" in message.text
        assert "1:1" in message.text
        assert "2 credits" in message.text
        assert "left" not in message.text
        await bot.assert_paid(anna, 2)


async def test_nothing_is_waited_for_before_the_acknowledgement(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    taken = asyncio.Event()

    async def hold(bot: Bot) -> None:
        """The database takes its time with every visit."""
        meet = bot.storage.meet

        async def slowly(*args: Any, **more: Any) -> Any:
            await taken.wait()
            return await meet(*args, **more)

        bot.storage.meet = slowly  # type: ignore[method-assign]  # a slow disk

    async with running_bot(tmp_path, server, prepare=hold) as bot:
        asked = await bot.asked(anna, channel)
        assert asked.original is not None
        assert asked.original.is_loading
        taken.set()
        await server.until(lambda: asked.pictures)


async def test_a_job_starts_only_once_the_acknowledgement_was_taken(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CALLBACK, delay_s=0.5)
    async with running_bot(tmp_path, server) as bot:
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox")
        while not await bot.jobs():  # noqa: ASYNC110 - it comes soon
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        assert bot.backend.submits == []
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)


@pytest.mark.parametrize("answer", [refused(10062), refused(10015), limited(60, via=False)])
async def test_an_acknowledgement_that_is_refused_begins_nothing(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, answer: Refused
) -> None:
    server.faults.add("POST", CALLBACK, answer)
    async with running_bot(tmp_path, server) as bot:
        await server.slash(anna, channel, "imagine", prompt="a red fox")
        await assert_uncharged(bot, anna)
        assert server.seen(channel, by=anna) == []
        again = await bot.picture(anna, channel)
        assert again.pictures


async def test_a_fault_before_the_effect_is_tried_again(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CALLBACK, failing(502))
    async with running_bot(tmp_path, server) as bot:
        await bot.picture(anna, channel)
        await bot.assert_paid(anna, 1)


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_already_acknowledged_after_a_fault_means_acknowledged(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, status: int
) -> None:
    server.faults.add("POST", CALLBACK, failing(status), has_effect=True)
    async with running_bot(tmp_path, server) as bot:
        asked = await bot.picture(anna, channel)
        assert len(server.called("POST", CALLBACK)) == 2
        [job] = await bot.jobs()
        assert asked.original is not None
        assert job.place.address["message"] == str(asked.original.id)
        await bot.assert_paid(anna, 1)


async def test_where_the_answer_is_lost_discord_is_asked_whether_it_was_taken(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CALLBACK, has_effect=True, is_cut=True)
    async with running_bot(tmp_path, server) as bot:
        await bot.picture(anna, channel)
        assert server.called("GET", ORIGINAL)
        await bot.assert_paid(anna, 1)


async def test_where_the_request_is_lost_nothing_is_begun(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CALLBACK, is_cut=True)
    async with running_bot(tmp_path, server) as bot:
        await server.slash(anna, channel, "imagine", prompt="a red fox")
        await assert_uncharged(bot, anna)


async def test_a_short_rate_limit_is_waited_for(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CALLBACK, limited(0.2))
    async with running_bot(tmp_path, server) as bot:
        await bot.picture(anna, channel)
        await bot.assert_paid(anna, 1)


async def test_the_same_interaction_twice_is_one_picture(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox")
        await server.repeat(asked)
        await server.until(lambda: asked.pictures)
        await server.repeat(asked)
        await bot.assert_paid(anna, 1)
        assert len(server.seen(channel)) == 1
        assert len(bot.backend.submits) == 1


async def test_the_same_interaction_after_a_restart_is_one_picture(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        asked = await bot.picture(anna, channel)
    async with running_bot(tmp_path, server) as bot:
        await server.repeat(asked)
        await server.until(lambda: len(server.called("POST", CALLBACK)) == 2)
        await bot.assert_paid(anna, 1)
        assert [len(message.pictures) for message in server.seen(channel)] == [1]
        assert bot.backend.submits == []


@pytest.mark.parametrize("is_taken", [True, False])
async def test_killed_with_the_acknowledgement_under_way_a_start_finds_out_about_it(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, is_taken: bool
) -> None:
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.05)
    fault = server.faults.add("POST", CALLBACK, has_effect=is_taken, delay_s=3600)
    async with running_bot(tmp_path, server, backend=backend) as bot:
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox")
        while not (fault.hits and await bot.jobs()):  # noqa: ASYNC110 - it comes soon
            await asyncio.sleep(0.01)
        assert [job.is_provisional for job in await bot.jobs()] == [True]
        await bot.kill()
    assert backend.submits == []
    async with running_bot(tmp_path, server, backend=backend) as bot:
        if is_taken:
            await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1 if is_taken else 0)
        assert len(backend.submits) == (1 if is_taken else 0)
        assert len(server.seen(channel)) == (1 if is_taken else 0)
