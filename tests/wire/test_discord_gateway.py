"""The imitation of Discord's gateway: resumes, lost sessions, shards, tokens, as the real library meets them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import discord
import pytest

from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Interaction
from tests.wire.discord_bare import Bare, bare_bot


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


async def say_it(interaction: discord.Interaction, prompt: str) -> None:
    await interaction.response.send_message(prompt)


async def test_a_resume_brings_what_came_in_between(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with bare_bot(server, say_it) as bot:
        await server.gateway.reconnect()
        asked = await server.slash(anna, channel, "draw", prompt="while away")
        await server.until(lambda: asked.text == "while away")
        await server.until(lambda: bot.resumed == 1)
        assert len(server.gateway.identifies) == 1
        await server.gateway.drop()
        await server.until(lambda: bot.resumed == 2)


async def test_a_shard_asked_to_reconnect_again_while_it_is_away_is_asked_once_it_is_back(server: FakeDiscord) -> None:
    async with bare_bot(server, say_it) as bot:
        await server.gateway.reconnect()
        await server.until(lambda: not server.gateway.connected)
        await server.gateway.reconnect()
        await server.until(lambda: bot.resumed == 2)


async def test_an_invalid_session_is_begun_anew(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with bare_bot(server, say_it):
        await server.gateway.invalidate()
        await server.until(lambda: len(server.gateway.identifies) == 2, patience_s=15)
        await server.until(server.gateway.is_ready)
        asked = await server.slash(anna, channel, "draw", prompt="x")
        await server.until(lambda: asked.text == "x")


async def test_two_shards_get_what_is_theirs(server: FakeDiscord) -> None:
    server.gateway.shards = 2
    guilds = [server.guild("Even", shard=0), server.guild("Odd", shard=1)]
    anna, shards = server.user("Anna"), list[int | None]()

    async def note(interaction: discord.Interaction, prompt: str) -> None:
        assert interaction.guild is not None
        shards.append(interaction.guild.shard_id)
        await interaction.response.send_message(prompt)

    async with bare_bot(server, note) as bot:
        asked = [await server.slash(anna, guild.general, "draw", prompt="x") for guild in guilds]
        await server.until(lambda: all(one.text for one in asked))
        assert shards == [0, 1]
        assert len(bot.guilds) == 2
        assert server.gateway.heartbeats >= 2


async def test_a_wrong_token_and_a_disallowed_intent_end_it(server: FakeDiscord) -> None:
    with server.for_the_client():
        bot = Bare(say_it)
        with pytest.raises(discord.LoginFailure):
            await bot.start("another")
        await bot.close()
        bot = Bare(say_it, intents=discord.Intents(guilds=True, message_content=True))
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await bot.start(server.token)
        await bot.close()


async def test_a_deaf_shard_gets_no_interaction(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with bare_bot(server, say_it):
        server.gateway.deaf.add(0)
        asked: Interaction = await server.slash(anna, channel, "draw", prompt="x")
        await asyncio.sleep(0.05)
        assert not asked.is_acknowledged
        assert server.gateway.lost
