"""Again below somebody else's picture in Discord: the offer is for who pressed, the picture for the channel."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel, User
from tests.wire.discord import running_bot


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


async def test_who_presses_again_is_offered_one_for_their_own_credits(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    boris = server.user("Boris")
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        shown = list(message.components)
        pressed = await server.click(boris, message, "Again")
        assert "1 picture for 1 credit, from your own credits" in await bot.said(pressed)
        [offer] = [shown for shown in pressed.messages if shown.buttons]
        assert offer.visible_to is boris
        await server.until(lambda: server.seen(channel) == [message])
        await bot.assert_paid(boris, 0)
    async with running_bot(tmp_path, server) as bot:
        taken = await server.click(boris, offer, "Make mine (1 credit)")
        await server.until(lambda: taken.pictures)
        [picture] = taken.messages
        assert not picture.is_ephemeral
        assert server.seen(channel) == [message, picture]
        assert message.components == shown
        await bot.assert_paid(boris, 1)
        await bot.assert_paid(anna, 1)
        assert [job.prompt for job in await bot.jobs()] == ["a red fox"] * 2


async def test_who_leaves_it_pays_nothing(server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path) -> None:
    boris = server.user("Boris")
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        pressed = await server.click(boris, message, "Again")
        await server.until(lambda: any(shown.buttons for shown in pressed.messages))
        [offer] = [shown for shown in pressed.messages if shown.buttons]
        await server.click(boris, offer, "Cancel")
        await server.until(lambda: not offer.buttons)
        assert "nothing was changed" in offer.text
        await bot.assert_paid(boris, 0)
