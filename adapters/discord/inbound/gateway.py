"""Keeps the bot connected to Discord's gateway: tries again after trouble, and connects silent shards anew."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

import aiohttp
import discord

from adapters.discord.inbound.client import Client, use_gateway_of
from adapters.discord.inbound.watchdog import Watchdog
from adapters.discord.outbound.connection import Connection
from bot.ports import Clock, Events, PlatformRefused, Trouble

MAX_BACKOFF_S = 60.0
WATCH_INTERVAL_S = 30.0
CLOSE_TIMEOUT_S = 5.0
RECONNECT_TIMEOUT_S = 60.0
_BAD_TOKEN, _DISALLOWED_INTENTS = 4004, frozenset({4013, 4014})
"""Gateway close codes (Discord API, "Opcodes and Status Codes")."""


class FrameUnreadable(Exception):
    """The gateway has sent what the library cannot read."""


_TROUBLE = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, FrameUnreadable)


class Gateway:
    """`has_own_api` where the library asks another address than Discord's."""

    def __init__(self, *, token: str, has_own_api: bool, connection: Connection, clock: Clock, events: Events) -> None:
        self._token = token
        self._has_own_api = has_own_api
        self._connection = connection
        self._clock = clock
        self._events = events
        self._watchdog = Watchdog()
        self._client: Client | None = None
        self._connecting: asyncio.Task[None] | None = None

    @property
    def is_connecting(self) -> bool:
        """Whether a client is connected, or about to be."""
        return self._connecting is not None and not self._connecting.done()

    def hear(self, shard: int) -> None:
        """An interaction has come."""
        self._watchdog.hear(shard, self._clock.monotonic_s())

    async def stay_connected(self, make_client: Callable[[], Client]) -> None:
        """Tries until Discord can be reached: the rest of the program works meanwhile.

        Raises PlatformRefused where Discord has never let the bot in.
        """
        wait_s = 1.0
        while True:
            began_s = self._clock.monotonic_s()
            client = make_client()
            try:
                await client.login(self._token)
                if self._has_own_api:
                    await use_gateway_of(client)
                self._client = client
                self._connection.log_in(client)
                await self._connect(client)
            except _TROUBLE as error:
                refused = refusal_of(error)
                if refused is not None:
                    if not self._connection.was_connected:
                        await _close(client)
                        raise refused from None
                    # It worked until now: the rest of the program goes on, and the operator has to look.
                    self._events.alert("discord_refused", why=refused.sentence, again_in_s=wait_s)
                trouble = Trouble.LOST if refused is None else Trouble.REFUSED
                self._connection.lose(f"Discord cannot be reached ({type(error).__name__})", trouble)
                self._events.warn("discord_unreachable", why=type(error).__name__, again_in_s=wait_s)
            except Exception as error:  # noqa: BLE001 - the boundary of a connection: it is made anew
                self._connection.lose(f"Discord cannot be reached ({type(error).__name__})")
                self._events.incident("discord_connection_crashed", error, again_in_s=wait_s)
            self._client = None
            self._connection.log_out()
            await _close(client)
            if self._clock.monotonic_s() - began_s > MAX_BACKOFF_S:
                wait_s = 1.0
            await self._clock.sleep(wait_s)
            wait_s = min(wait_s * 2, MAX_BACKOFF_S)

    async def _connect(self, client: Client) -> None:
        """Until the connection ends. Raises FrameUnreadable beside the library's own errors.

        In a task of its own, which a cancellation leaves to `close`: the library swallows one that comes while a shard
        identifies anew (discord.py 2.7.1, `Shard.reidentify`), and what comes in while the program stops is still
        answered.
        """
        self._connecting = asyncio.create_task(client.connect(), name="discord gateway")
        await asyncio.wait({self._connecting})
        try:
            self._connecting.result()
        except _TROUBLE:
            raise
        except Exception as error:
            # What is done with an event is done in tasks of their own: here the library has failed.
            raise FrameUnreadable(f"{type(error).__name__} while a frame was read") from error

    async def watch_forever(self) -> None:
        """Connects shards anew that are closed for long, or unusually silent."""
        while True:
            await self._clock.sleep(WATCH_INTERVAL_S)
            client, now_s = self._client, self._clock.monotonic_s()
            if client is None:
                continue
            for number, shard in client.shards.items():
                self._watchdog.look(number, now_s, is_open=not shard.is_closed())
            for number in {*self._watchdog.silent(now_s), *self._watchdog.lost(now_s)}:
                self._events.warn("discord_shard_silent", shard=number)
                info = client.get_shard(number)
                if info is not None:
                    await _reconnect(info)

    async def close(self) -> None:
        """A second call does nothing."""
        client, self._client = self._client, None
        if client is None:
            return
        self._connection.log_out()
        with suppress(*_TROUBLE):
            async with asyncio.timeout(CLOSE_TIMEOUT_S):
                await client.close()
        if self._connecting is not None:
            self._connecting.cancel()
            await _ended(self._connecting, timeout_s=CLOSE_TIMEOUT_S)


async def _close(client: Client) -> None:
    with suppress(*_TROUBLE, RuntimeError, AttributeError):  # the library closes what it may not have opened
        async with asyncio.timeout(CLOSE_TIMEOUT_S):
            await client.close()


async def _reconnect(shard: discord.ShardInfo) -> None:
    """In a task of its own: the library swallows a cancellation here, too, and a stop must not wait for that."""
    reconnecting = asyncio.create_task(shard.reconnect(), name="discord shard")
    await _ended(reconnecting, timeout_s=RECONNECT_TIMEOUT_S)


async def _ended(task: asyncio.Task[None], *, timeout_s: float) -> None:
    """Waits so long at most. Trouble of the connection is nobody's any more."""
    done, _ = await asyncio.wait({task}, timeout=timeout_s)
    for ended in done:
        if not ended.cancelled():
            ended.exception()  # looked at: the library's, as `_connect` says


def refusal_of(error: Exception) -> PlatformRefused | None:
    """Where only the operator can mend it."""
    code = error.code if isinstance(error, discord.ConnectionClosed) else None
    status = error.status if isinstance(error, discord.HTTPException) else None
    if isinstance(error, discord.LoginFailure) or code == _BAD_TOKEN or status == 401:
        return PlatformRefused("startup.discord_token")
    if isinstance(error, discord.PrivilegedIntentsRequired) or code in _DISALLOWED_INTENTS:
        return PlatformRefused("startup.discord_intents")
    return PlatformRefused("startup.discord_access") if status == 403 else None
