"""The imitation of Discord's gateway: resumes, lost sessions, shards, tokens, as the real library meets them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
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


# --- a socket by itself (developer documents v10, "Gateway") --------------------------------------------------------


class Line:
    """A connection to the gateway that sends what a test says."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket

    async def send(self, op: int, data: Any) -> None:
        await self._socket.send_str(json.dumps({"op": op, "d": data}))

    async def said(self, op: int) -> dict[str, Any]:
        """The next frame with that opcode."""
        async with asyncio.timeout(10):
            while (frame := await self._socket.receive_json())["op"] != op:
                continue
        return dict(frame)

    async def closed(self) -> int | None:
        """The code it is closed with."""
        async with asyncio.timeout(10):
            while (await self._socket.receive()).type is aiohttp.WSMsgType.TEXT:
                continue
        return self._socket.close_code

    async def identify(self, server: FakeDiscord, shard: int = 0, shards: int = 1) -> None:
        await self.send(2, {"token": server.token, "intents": 1, "shard": [shard, shards]})


@asynccontextmanager
async def line(server: FakeDiscord) -> AsyncIterator[Line]:
    async with aiohttp.ClientSession() as session, session.ws_connect(server.gateway_url) as socket:
        yield Line(socket)


async def test_a_heartbeat_is_acknowledged_asked_for_and_where_none_comes_the_connection_ends(
    server: FakeDiscord,
) -> None:
    async with line(server) as one:
        await one.identify(server)
        await one.said(0)
        await one.send(1, 1)
        await one.said(11)
        assert server.gateway.sessions["session1"].last_seen == 1
        await server.gateway.ask_for_heartbeat()
        await one.said(1)
    server.gateway.heartbeat_s = 0.05
    async with line(server) as silent:
        assert await silent.closed() == 4000


async def test_a_client_whose_heartbeats_are_not_acknowledged_connects_anew_and_resumes(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    server.gateway.heartbeat_s = 0.1
    async with bare_bot(server, say_it, heartbeat_timeout=0.3) as bot:
        await server.gateway.freeze()
        asked = await server.slash(anna, channel, "draw", prompt="meanwhile")
        await server.until(lambda: bot.resumed, patience_s=30)
        await server.until(lambda: asked.text == "meanwhile")
        assert len(server.gateway.identifies) == 1


@pytest.mark.parametrize(("concurrency", "is_taken"), [(1, False), (2, True)])
async def test_shards_with_one_key_identify_five_seconds_apart(
    server: FakeDiscord, concurrency: int, is_taken: bool
) -> None:
    server.gateway.identify_every_s, server.gateway.max_concurrency = 5.0, concurrency
    async with line(server) as first, line(server) as second:
        await first.identify(server, 0, 2)
        await first.said(0)
        await second.identify(server, 1, 2)
        assert (await second.said(0 if is_taken else 9))["d"] is not True


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        ([(2, "identify"), (2, "identify")], 4005),
        ([(3, {})], 4003),
        ([(99, {})], 4001),
        ([(1, "x" * 4096)], 4002),
        ([(1, None)] * 121, 4008),
    ],
)
async def test_what_may_not_be_sent_closes_the_connection(
    server: FakeDiscord, frames: list[tuple[int, Any]], code: int
) -> None:
    async with line(server) as one:
        for op, data in frames:
            await (one.identify(server) if data == "identify" else one.send(op, data))
        assert await one.closed() == code


async def test_a_resume_after_what_was_never_sent_is_refused(server: FakeDiscord) -> None:
    async with line(server) as one:
        await one.identify(server)
        session = (await one.said(0))["d"]["session_id"]
        async with line(server) as two:
            await two.send(6, {"token": server.token, "session_id": session, "seq": 99})
            assert await two.closed() == 4007
