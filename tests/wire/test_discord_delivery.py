"""The way of a picture to where it was asked for, and each way that is left when one is closed."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from bot.model.jobs import JobState
from bot.ops.clock import SystemClock
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.discord_faults import (
    ALWAYS,
    CALLBACK,
    CHANNEL_MESSAGE,
    CHANNEL_MESSAGES,
    OPEN_DM,
    ORIGINAL,
    Refused,
    failing,
    limited,
    refused,
)  # fmt: skip
from tests.fakes.discord_server import FakeDiscord, Visit
from tests.fakes.discord_world import MAY_POST, MIB, SEND_MESSAGES, Channel, Interaction, User
from tests.wire.discord import Bot, running_bot

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


def noise_png(side_px: int = 700) -> bytes:
    """A picture that is large for its pixels."""
    out = io.BytesIO()
    Image.effect_noise((side_px, side_px), 90).convert("RGB").save(out, "PNG")
    return out.getvalue()


async def late(bot: Bot, asked: Interaction) -> None:
    """A quarter of an hour passes while the picture is being made."""
    await bot.server.until(lambda: bot.backend.submits)
    bot.server.offset_s += QUARTER_HOUR_S


async def test_a_fault_after_the_picture_was_shown_shows_it_once(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        asked = await bot.asked(anna, channel)
        server.faults.add("PATCH", ORIGINAL, failing(502), has_effect=True, times=2, only_uploads=True)
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)
        assert [len(message.pictures) for message in server.seen(channel)] == [1]


async def test_a_connection_cut_during_the_upload_shows_it_once(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        server.faults.add("PATCH", ORIGINAL, has_effect=True, is_cut=True, only_uploads=True)
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)
        assert [len(message.pictures) for message in server.seen(channel)] == [1]


async def test_after_a_quarter_of_an_hour_the_bot_edits_the_same_message(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.5, JOB_DEADLINE_S="3600") as bot:
        asked = await bot.asked(anna, channel)
        await late(bot, asked)
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)
        [message] = server.seen(channel)
        assert message.edited_by[-1] == "bot"
        assert [call.status for call in server.calls if call.status == 401] == []
        [job] = await bot.jobs()
        assert "token" not in job.place.address


async def test_a_token_that_dies_early_is_tried_once_and_left(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        dead = server.faults.add("PATCH", ORIGINAL, refused(50027), times=ALWAYS)
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)
        assert (dead.hits, len(server.seen(channel))) == (1, 1)


async def test_a_message_taken_away_meanwhile_is_replaced_and_only_the_asker_is_pinged(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        asked = await bot.asked(anna, channel, prompt="a fox @everyone <@123456789012345678>")
        await server.until(lambda: bot.backend.submits)
        assert asked.original is not None
        asked.original.is_deleted = True
        await server.until(lambda: any(message.pictures for message in server.seen(channel)))
        await bot.assert_paid(anna, 1)
        [message] = server.seen(channel)
        assert message.pings == [f"<@{anna.id}>"]
        assert [job.place.address["message"] for job in await bot.jobs()] == [str(message.id)]
        pressed = await server.click(anna, message, "Details")
        assert await bot.said(pressed)


async def test_a_new_message_is_made_once_though_discord_fails_after_it(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        assert asked.original is not None
        asked.original.is_deleted = True
        server.faults.add("POST", CHANNEL_MESSAGES, failing(503), has_effect=True)
        await server.until(lambda: any(message.pictures for message in server.seen(channel)))
        await bot.assert_paid(anna, 1)
        assert len(server.seen(channel)) == 1


async def test_a_channel_that_is_closed_by_then_sends_it_privately(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.5, JOB_DEADLINE_S="3600") as bot:
        asked = await bot.asked(anna, channel)
        await late(bot, asked)
        channel.permissions = 0
        await server.until(lambda: server.seen(server.dm(anna)))
        await bot.assert_paid(anna, 1)
        [private] = server.seen(server.dm(anna))
        assert private.pictures
        assert "Again" in private.buttons


async def test_a_channel_that_is_gone_by_then_sends_it_privately(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        server.remove_channel(channel)
        await server.until(lambda: server.seen(server.dm(anna)))
        await bot.assert_paid(anna, 1)


async def test_what_can_be_posted_nowhere_costs_nothing_and_is_offered_on_the_next_visit(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.5, JOB_DEADLINE_S="3600") as bot:
        asked = await bot.asked(anna, channel)
        await late(bot, asked)
        channel.permissions, anna.closed_to_bots = 0, True
        await bot.assert_paid(anna, 0)
        assert [job.state for job in await bot.jobs()] == [JobState.UNDELIVERABLE]
        channel.permissions = MAY_POST
        visit = await server.slash(anna, channel, "credits")
        assert "could not be posted" in await bot.said(visit)
        [message] = visit.messages
        [label] = message.buttons
        pages = await server.click(anna, message, label)
        await server.until(lambda: "Show" in message.buttons)
        shown = await server.click(anna, message, "Show")
        await server.until(lambda: shown.pictures)
        assert pages.is_acknowledged
        assert all(message.is_ephemeral for message in shown.messages)
        await bot.assert_paid(anna, 0)
        assert "could not be posted" not in await bot.answer(anna, channel, "credits")


async def test_a_picture_is_made_to_fit_the_places_own_limit(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    assert channel.guild is not None
    channel.guild.upload_limit_bytes = MIB // 2
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.05, picture=noise_png())
    async with running_bot(tmp_path, server, backend=backend) as bot:
        asked = await bot.picture(anna, channel)
        assert 0 < len(asked.pictures[0].content) <= MIB // 2
        original = await server.click(anna, asked.messages[0], "Original")
        await server.until(lambda: original.messages and original.messages[0].attachments)
        assert len(original.messages[0].attachments[0].content) <= MIB // 2
        await bot.assert_paid(anna, 1)


@pytest.mark.parametrize("answer", [refused(40005), failing(413)])
async def test_refused_as_too_large_it_is_made_smaller_and_sent_again(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, answer: Refused
) -> None:
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.05, picture=noise_png(300))
    async with running_bot(tmp_path, server, backend=backend) as bot:
        server.faults.add("PATCH", ORIGINAL, answer, only_uploads=True)
        await bot.picture(anna, channel)
        sizes = [len(call.files[0].content) for call in server.called("PATCH", ORIGINAL) if call.files]
        assert len(sizes) == 2
        assert sizes[1] <= sizes[0] // 2
        await bot.assert_paid(anna, 1)


@pytest.mark.parametrize("is_global", [False, True])
async def test_a_rate_limit_is_waited_for(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, is_global: bool
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        server.faults.add("PATCH", ORIGINAL, limited(0.3, is_global=is_global), times=2, only_uploads=True)
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)


async def test_a_long_rate_limit_is_not_slept_through_and_the_picture_comes_after_it(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        server.faults.add("PATCH", ORIGINAL, limited(4.0), only_uploads=True)
        await server.until(lambda: asked.pictures, patience_s=20)
        await bot.assert_paid(anna, 1)
        assert len(server.seen(channel)) == 1


async def test_the_wall_before_discord_is_an_alarm_and_the_picture_waits(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        server.faults.add("PATCH", ORIGINAL, limited(60, via=False), times=ALWAYS)
        await server.until(lambda: "discord_blocks_this_address" in str(bot.events.alerts))
        [job] = await bot.jobs()
        assert job.state is JobState.RENDERED
        assert (await bot.balance(anna)).held == 1
    server.mend()
    async with running_bot(tmp_path, server) as bot:
        await server.until(lambda: any(message.pictures for message in server.seen(channel)))
        await bot.assert_paid(anna, 1)


async def test_progress_that_is_refused_keeps_no_picture_back(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    server.faults.add("PATCH", ORIGINAL, refused(10008))
    async with running_bot(tmp_path, server, finish_after_s=0.6) as bot:
        asked = await bot.picture(anna, channel)
        assert len(asked.messages) == 1
        await bot.assert_paid(anna, 1)


async def test_as_a_personal_app_it_works_where_the_bot_is_not(server: FakeDiscord, anna: User, tmp_path: Path) -> None:
    mine = Visit(is_user_installed=True, app_permissions=SEND_MESSAGES)
    places = [server.group_dm(anna, server.user("Boris")), server.guild("Elsewhere", has_bot=False).general]
    async with running_bot(tmp_path, server, finish_after_s=0.4, JOB_DEADLINE_S="3600") as bot:
        for number, place in enumerate(places, 1):
            asked = await bot.picture(anna, place, as_=mine)
            assert len(asked.messages) == 1
            await bot.assert_paid(anna, number)
        asked = await server.slash(anna, places[0], "imagine", prompt="late", as_=mine)
        await server.until(lambda: len(bot.backend.submits) == 3)
        server.offset_s += QUARTER_HOUR_S
        await server.until(lambda: server.seen(server.dm(anna)))
        assert server.seen(server.dm(anna))[0].pictures
        assert not server.called("POST", rf"/channels/{places[0].id}/messages")
        await bot.assert_paid(anna, 3)


async def test_in_private_everything_works(server: FakeDiscord, anna: User, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        asked = await bot.picture(anna, server.dm(anna))
        assert asked.messages == server.seen(server.dm(anna))
        await bot.assert_paid(anna, 1)


async def test_a_failure_is_told_in_the_same_message_and_costs_nothing(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.4) as bot:
        bot.backend.script_submits(Work(failure="broken"))
        asked = await bot.asked(anna, channel)
        await server.until(lambda: "could not make" in asked.text)
        assert "Nothing was charged." in asked.text
        assert "Again" in asked.messages[0].buttons
        await bot.assert_paid(anna, 0)
        assert len(asked.messages) == 1
        assert not asked.pictures


@pytest.mark.parametrize("path", [CHANNEL_MESSAGE, OPEN_DM])
async def test_faults_on_the_later_ways_lose_nothing(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, path: str
) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.5, JOB_DEADLINE_S="3600") as bot:
        asked = await bot.asked(anna, channel)
        await late(bot, asked)
        if path == OPEN_DM:
            channel.permissions = 0
        server.faults.add("POST" if path == OPEN_DM else "PATCH", path, failing(503), times=2)
        where = [server.dm(anna), channel]
        await server.until(lambda: any(m.pictures for place in where for m in server.seen(place)), patience_s=20)
        await bot.assert_paid(anna, 1)
        assert sum(len(message.pictures) for place in where for message in server.seen(place)) == 1


async def test_acknowledged_and_killed_the_picture_comes_after_the_start(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    backend = FakeBackend(clock=SystemClock(), finish_after_s=0.3)
    async with running_bot(tmp_path, server, backend=backend) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: backend.submits)
        await bot.kill()
    async with running_bot(tmp_path, server, backend=backend) as bot:
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)
        assert len(server.seen(channel)) == len(server.called("POST", CALLBACK)) == len(backend.submits) == 1
