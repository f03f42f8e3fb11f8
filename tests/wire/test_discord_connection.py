"""The gateway: shards, resumes, sessions that are over, and what the operator is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from adapters.discord.inbound.client import Client
from bot.ports import PlatformRefused
from tests.fakes.discord_faults import COMMANDS, Refused, failing
from tests.fakes.discord_server import FakeDiscord
from tests.wire.discord import ShiftedClock, running_bot


class HastyClock(ShiftedClock):
    """Half a minute is over at once, and a test may let more pass."""

    passed_s = 0.0

    def monotonic_s(self) -> float:
        return super().monotonic_s() + self.passed_s

    async def sleep(self, seconds: float) -> None:
        await super().sleep(0.05 if seconds >= 30.0 else seconds)


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


async def test_what_comes_while_a_shard_reconnects_is_answered_once(server: FakeDiscord, tmp_path: Path) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with running_bot(tmp_path, server) as bot:
        await server.gateway.reconnect()
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox")
        await server.until(lambda: asked.pictures)
        assert len(server.gateway.resumes) == 1
        await server.gateway.drop()
        await server.until(lambda: len(server.gateway.resumes) == 2)
        asked = await bot.picture(anna, channel)
        await bot.assert_paid(anna, 2)
        assert (len(server.gateway.identifies), len(server.syncs)) == (1, 1)


async def test_a_session_that_is_over_is_begun_anew_and_commands_are_not_sent_again(
    server: FakeDiscord, tmp_path: Path
) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with running_bot(tmp_path, server) as bot:
        await server.gateway.invalidate()
        await server.until(lambda: len(server.gateway.identifies) == 2, patience_s=20)
        await server.until(server.gateway.is_ready)
        await bot.picture(anna, channel)
        await bot.assert_paid(anna, 1)
        assert len(server.syncs) == 1


async def test_the_picture_comes_though_the_gateway_is_gone_meanwhile(server: FakeDiscord, tmp_path: Path) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        asked = await bot.asked(anna, channel)
        await server.gateway.drop()
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)


async def test_two_shards_serve_their_own_servers_and_private_messages_the_first(
    server: FakeDiscord, tmp_path: Path
) -> None:
    server.gateway.shards = 2
    anna = server.user("Anna")
    places = [server.guild("Even", shard=0).general, server.guild("Odd", shard=1).general, server.dm(anna)]
    async with running_bot(tmp_path, server) as bot:
        for place in places:
            await bot.picture(anna, place)
        await server.gateway.reconnect(1)
        await bot.picture(anna, places[1])
        await bot.assert_paid(anna, 4)
        assert [identify["shard"] for identify in server.gateway.identifies] == [[0, 2], [1, 2]]
        assert {identify["intents"] for identify in server.gateway.identifies} == {1}
        assert (await bot.discord.chat.ping()).is_ok


async def test_a_token_that_discord_does_not_know_ends_it_in_a_sentence(server: FakeDiscord, tmp_path: Path) -> None:
    server.gateway.token = "another"
    async with running_bot(tmp_path, server, is_let_in=False) as bot:
        with pytest.raises(PlatformRefused) as refusal:
            await bot.running[1]
        assert refusal.value.sentence == "startup.discord_token"


@pytest.mark.parametrize(("status", "sentence"), [(401, "startup.discord_token"), (403, "startup.discord_access")])
async def test_an_application_that_may_have_no_commands_ends_it_in_a_sentence(
    server: FakeDiscord, tmp_path: Path, status: int, sentence: str
) -> None:
    server.faults.add("PUT", COMMANDS, Refused(status, 50001, "Missing Access"))
    async with running_bot(tmp_path, server, is_let_in=False) as bot:
        with pytest.raises(PlatformRefused) as refusal:
            await bot.running[1]
        assert refusal.value.sentence == sentence


async def test_a_disallowed_intent_ends_it_in_a_sentence(server: FakeDiscord, tmp_path: Path) -> None:
    server.gateway.closes_with = 4014
    async with running_bot(tmp_path, server, is_let_in=False) as bot:
        with pytest.raises(PlatformRefused) as refusal:
            await bot.running[1]
        assert refusal.value.sentence == "startup.discord_intents"


async def test_discord_being_down_at_the_start_is_waited_for(server: FakeDiscord, tmp_path: Path) -> None:
    server.faults.add("GET", "/users/@me", failing(503), times=2)
    anna, channel = server.user("Anna"), server.guild().general
    async with running_bot(tmp_path, server) as bot:
        await bot.picture(anna, channel)
        assert "discord_unreachable" in bot.events.names()


async def test_health_says_whether_it_is_connected(server: FakeDiscord, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        await server.until(lambda: bot.discord.connection.health.is_ok)
        server.gateway.closes_with = 4000
        await server.gateway.drop()
        await server.until(lambda: not bot.discord.connection.health.is_ok)
        server.gateway.closes_with = None
        await server.until(lambda: bot.discord.connection.health.is_ok, patience_s=30)


async def test_what_was_lost_with_a_dead_process_is_not_charged(server: FakeDiscord, tmp_path: Path) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "credits")
        await bot.kill()
        await asyncio.sleep(0)
        lost = await server.slash(anna, channel, "imagine", prompt="a red fox")
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "credits")
        await bot.assert_paid(anna, 0)
        assert not lost.is_acknowledged


async def test_a_shard_that_hears_nothing_any_more_is_connected_anew(server: FakeDiscord, tmp_path: Path) -> None:
    anna, channel, clock = server.user("Anna"), server.guild().general, HastyClock(server)
    async with running_bot(tmp_path, server, clock=clock) as bot:
        for _ in range(20):
            await bot.answer(anna, channel, "credits")
        server.gateway.deaf.add(0)
        unheard = await server.slash(anna, channel, "imagine", prompt="a red fox")
        clock.passed_s += 16 * 60
        await server.until(lambda: "discord_shard_silent" in bot.events.names())
        await server.until(lambda: server.gateway.resumes or len(server.gateway.identifies) > 1, patience_s=20)
        server.gateway.deaf.clear()
        await server.until(server.gateway.is_ready)
        await bot.picture(anna, channel)
        assert not unheard.is_acknowledged
        await bot.assert_paid(anna, 1)


async def test_a_stop_is_a_stop_where_the_library_swallows_it(
    server: FakeDiscord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """discord.py 2.7.1 does, while a shard identifies anew (`Shard.reidentify` returns on CancelledError)."""

    async def connect(client: Client, *, reconnect: bool = True) -> None:
        while not client.is_closed():
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(3600)

    monkeypatch.setattr(Client, "connect", connect)
    async with running_bot(tmp_path, server, is_let_in=False) as bot:
        await server.until(lambda: bot.discord.gateway.is_connecting)
        bot.running[1].cancel()
        done, _ = await asyncio.wait({bot.running[1]}, timeout=10)
        assert done
