"""The way of a picture into a thread that is archived or locked by then, and of four that are too large together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.discord.outbound.chat import limit_of_each
from adapters.discord.outbound.places import Spot
from bot.model.chat_errors import ChatBusy, DeliveryUnknown
from bot.ops.clock import SystemClock
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.discord_faults import CHANNEL_MESSAGES, ORIGINAL
from tests.fakes.discord_rest import MAX_REQUEST_BYTES
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import MIB, Channel, User
from tests.wire.discord import running_bot

QUARTER_HOUR_S = 15 * 60 + 1


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


# --- threads ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("later_s", [0, QUARTER_HOUR_S])
async def test_a_thread_archived_by_then_is_opened_by_the_picture_and_what_was_waited_in_goes(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, later_s: int
) -> None:
    thread = server.thread(channel)
    async with running_bot(tmp_path, server, finish_after_s=0.5, JOB_DEADLINE_S="3600") as bot:
        await bot.asked(anna, thread)
        await server.until(lambda: bot.backend.submits)
        server.offset_s += later_s
        thread.is_archived = True
        await bot.assert_paid(anna, 1)
        [message] = server.seen(thread)
        assert message.pictures
        assert message.pings == [f"<@{anna.id}>"]
        assert not thread.is_archived
        assert server.seen(server.dm(anna)) == []


@pytest.mark.parametrize("is_archived", [False, True])
async def test_into_a_thread_that_is_locked_by_then_no_picture_comes_but_a_private_one(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, is_archived: bool
) -> None:
    thread = server.thread(channel)
    async with running_bot(tmp_path, server, finish_after_s=0.5, JOB_DEADLINE_S="3600") as bot:
        await bot.asked(anna, thread, prompt="a red fox")
        await server.until(lambda: bot.backend.submits)
        thread.is_locked, thread.is_archived = True, is_archived
        await bot.assert_paid(anna, 1)
        [private] = server.seen(server.dm(anna))
        assert private.pictures
        assert "a red fox" in private.text, "the words are not held for the reason"
        assert thread.is_archived is is_archived


# --- too large together -------------------------------------------------------------------------------------------


async def test_four_pictures_fit_into_one_request_although_each_may_be_larger(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    assert channel.guild is not None
    channel.guild.upload_limit_bytes = 50 * MIB
    heavy = sample_png() + bytes(7 * MIB)
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.05, picture=heavy)
    async with running_bot(tmp_path, server, backend=backend) as bot:
        await bot.picture(anna, channel, count=4)
        [call] = [call for call in server.called("PATCH", ORIGINAL) if len(call.files) == 4]
        assert call.size_bytes <= MAX_REQUEST_BYTES
        await bot.assert_paid(anna, 4)


@pytest.mark.parametrize(
    ("sizes", "each", "expected"),
    [
        ([1, 1, 1, 1], 10, 10),
        ([10, 10, 2, 2], 10, 10),
        ([10, 10, 10, 10], 10, 6),
        ([12, 12, 12], 10, 8),
        ([20, 3, 1], 50, 50),
        ([30, 3, 1], 50, 20),
        ([30], 50, 24),
    ],
)
def test_small_files_leave_their_share_to_large_ones(sizes: list[int], each: int, expected: int) -> None:
    limit = limit_of_each(sizes, each, 24)
    assert limit == expected
    assert sum(min(size, limit) for size in sizes) <= 24


# --- a route that takes no more -----------------------------------------------------------------------------------


async def test_a_picture_that_was_shown_while_the_library_waits_for_its_route_is_not_of_unknown_outcome(
    server: FakeDiscord, channel: Channel, tmp_path: Path
) -> None:
    """The library keeps the good answer of the last call that a route takes until the route takes more."""
    server.rest.limits.set("POST", CHANNEL_MESSAGES, most=1, within_s=20.0)
    async with running_bot(tmp_path, server) as bot:
        spot, messages = Spot(channel=channel.id, user=1), bot.discord.chat._messages
        for _ in range(2):
            with pytest.raises(ChatBusy):
                async with asyncio.timeout(8), messages._translated(0.5):
                    await messages._client().get_partial_messageable(spot.channel).send("a fox", nonce="one")
        assert [message.text for message in server.seen(channel)] == ["a fox"]
        assert len(server.called("POST", CHANNEL_MESSAGES)) == 1


async def test_an_answer_that_does_not_come_is_of_unknown_outcome(
    server: FakeDiscord, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("POST", CHANNEL_MESSAGES, has_effect=True, delay_s=30.0)
    async with running_bot(tmp_path, server) as bot:
        messages = bot.discord.chat._messages
        with pytest.raises(DeliveryUnknown):
            async with messages._translated(0.5):
                await messages._client().get_partial_messageable(channel.id).send("a fox", nonce="one")
