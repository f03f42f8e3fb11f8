"""Discord as a whole: connects, takes interactions in, answers them, and stops without losing any."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import aiohttp
import discord

from adapters.discord.inbound.answers import Answers
from adapters.discord.inbound.client import Client, Handlers, use_api, use_gateway_of
from adapters.discord.inbound.interactions import Talk
from adapters.discord.inbound.menus import Menus
from adapters.discord.inbound.watchdog import Watchdog
from adapters.discord.outbound.chat import DiscordChat
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import PLATFORM
from bot.model.jobs import Job
from bot.ports import CoreServices, Health, HttpApp, PlatformRefused, PlatformTools

MAX_BACKOFF_S = 60.0
WATCH_INTERVAL_S = 30.0
CLOSE_TIMEOUT_S = 5.0
RECONNECT_TIMEOUT_S = 60.0
_BAD_TOKEN, _DISALLOWED_INTENTS = 4004, frozenset({4013, 4014})
"""Gateway close codes (Discord API, "Opcodes and Status Codes")."""
_TROUBLE = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)


class Discord:
    """Make it, give its `chat` to the core, then `run` it with what the core answers."""

    def __init__(
        self,
        *,
        token: str,
        api_url: str | None,
        tools: PlatformTools,
    ) -> None:
        if api_url:
            use_api(api_url)
        self._has_own_api = bool(api_url)
        self._token = token
        self._storage = tools.storage
        self._texts = tools.texts
        self._menu_texts = tools.menu_texts
        self._clock = tools.clock
        self._events = tools.events
        self._client: Client | None = None
        self._connected: set[int] = set()
        self._watchdog = Watchdog()
        self._left: tuple[Job, ...] | None = None
        self._was_connected = False
        self._connecting: asyncio.Task[None] | None = None
        self._logged_in = asyncio.Event()
        self._messages = Messages(client=self._now, events=tools.events)
        self._mentions = CommandMentions()
        self.chat = DiscordChat(
            messages=self._messages,
            mentions=self._mentions,
            storage=tools.storage,
            blobs=tools.blobs,
            texts=tools.texts,
            clock=tools.clock,
            events=tools.events,
            fit=tools.fit,
        )

    def _now(self) -> discord.Client:
        if self._client is None:
            raise ConnectionError("not logged in to Discord yet")
        return self._client

    def around(self, app: HttpApp, services: CoreServices) -> HttpApp:  # noqa: ARG002 - the port's shape
        """Discord is heard by the gateway alone."""
        return app

    async def run(self, services: CoreServices) -> None:
        """Until cancelled; what comes in is answered until `close`. Raises PlatformRefused where it is not let in."""
        self.prepare(services)
        self._left = await services.acceptance.provisional(PLATFORM)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.chat.progress.run())
                tasks.create_task(self._watch_forever())
                tasks.create_task(self._resolve_left())
                tasks.create_task(self._stay_connected())
        except* PlatformRefused as refused:
            raise refused.exceptions[0] from None

    def prepare(self, services: CoreServices) -> None:
        """Who answers what comes in."""
        self._specs = services.specs
        self._talk = Talk(
            answers=Answers(
                core=services,
                chat=self.chat,
                messages=self._messages,
                mentions=self._mentions,
                storage=self._storage,
                texts=self._texts,
                clock=self._clock,
                events=self._events,
            )
        )

    def make_client(self, *, shard_count: int | None = None) -> Client:
        """Not connected yet; what is shown from now on goes through it."""
        self._client = Client(handlers=self._handlers(), shard_count=shard_count)
        return self._client

    async def _resolve_left(self) -> None:
        await self._logged_in.wait()
        await self._talk.resolve(self._left or ())

    async def close(self) -> None:
        """After the last delivery: the answers under way, then the connections. A second call does nothing."""
        client = self._client
        if client is None:
            return
        await self._talk.finished()  # which are shown by this client
        self._client = None
        with suppress(*_TROUBLE):
            async with asyncio.timeout(CLOSE_TIMEOUT_S):
                await client.close()
        if self._connecting is not None:
            self._connecting.cancel()
            done, _ = await asyncio.wait({self._connecting}, timeout=CLOSE_TIMEOUT_S)
            for connecting in done:
                with suppress(asyncio.CancelledError, *_TROUBLE):
                    connecting.result()

    # --- connecting ----------------------------------------------------------------------------------------------

    async def _stay_connected(self) -> None:
        """Tries until Discord can be reached: the rest of the program works meanwhile. Raises PlatformRefused."""
        wait_s = 1.0
        while True:
            began_s = self._clock.monotonic_s()
            client = Client(handlers=self._handlers())
            try:
                await client.login(self._token)
                if self._has_own_api:
                    await use_gateway_of(client)
                self._client = client
                self._logged_in.set()
                await self._connected_by(client)
            except _TROUBLE as error:
                refused = _refusal(error)
                if refused is not None:
                    if not self._was_connected:
                        await self._left_alone(client)
                        raise refused from None
                    # It worked until now: the rest of the program goes on, and the operator has to look.
                    self._events.alert("discord_refused", why=refused.sentence, again_in_s=wait_s)
                self._set_health(f"Discord cannot be reached ({type(error).__name__})")
                self._events.warn("discord_unreachable", why=type(error).__name__, again_in_s=wait_s)
            self._client = None  # what has to be shown meanwhile waits, instead of meeting a closed connection
            await self._left_alone(client)
            if self._clock.monotonic_s() - began_s > MAX_BACKOFF_S:
                wait_s = 1.0
            await self._clock.sleep(wait_s)
            wait_s = min(wait_s * 2, MAX_BACKOFF_S)

    async def _connected_by(self, client: Client) -> None:
        """Until the connection ends. In a task of its own, which a cancellation leaves to `close`: the library swallows
        one that comes while a shard identifies anew (discord.py 2.7.1, `Shard.reidentify`), and what comes in while the
        program stops is still answered."""
        self._connecting = asyncio.create_task(client.connect(), name="discord gateway")
        await asyncio.wait({self._connecting})
        self._connecting.result()

    @staticmethod
    async def _left_alone(client: Client) -> None:
        with suppress(*_TROUBLE, RuntimeError, AttributeError):  # the library closes what it may not have opened
            async with asyncio.timeout(CLOSE_TIMEOUT_S):
                await client.close()

    def _handlers(self) -> Handlers:
        return Handlers(
            setup=self._set_up,
            stale=self._talk.stale,
            press=self._talk.press,
            submit=self._talk.submit,
            connected=self._on_connected,
            disconnected=self._on_disconnected,
            heard=lambda shard: self._watchdog.hear(shard, self._clock.monotonic_s()),
            failed=self._note_fault,
        )

    def _note_fault(self, event: str, error: BaseException) -> None:
        self._events.incident("discord_event_crashed", error, of=event)

    def _on_connected(self, shard: int) -> None:
        self._was_connected = True
        self._connected.add(shard)
        self._events.note("discord_connected", shard=shard)
        self.chat.health = Health(is_ok=True, detail=f"{len(self._connected)} connected")

    def _on_disconnected(self, shard: int) -> None:
        self._connected.discard(shard)
        if not self._connected:
            self._set_health("the connection to Discord is lost")

    def _set_health(self, trouble: str) -> None:
        self._connected.clear()
        self.chat.health = Health(is_ok=False, detail=trouble)

    async def _set_up(self, client: Client) -> None:
        """Once logged in, before anything comes in."""
        menus = Menus(
            texts=self._menu_texts,
            mentions=self._mentions,
            storage=self._storage,
            clock=self._clock,
            events=self._events,
        )
        await menus.set_up(client, self._specs(), run=self._talk.command, ask_for_topup=self._talk.ask_for_topup)

    # --- shards ----------------------------------------------------------------------------------------------------

    async def _watch_forever(self) -> None:
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
                    await _begin_anew(info)


async def _begin_anew(shard: discord.ShardInfo) -> None:
    """In a task of its own: the library swallows a cancellation here, too, and a stop must not wait for that."""
    reconnecting = asyncio.create_task(shard.reconnect(), name="discord shard")
    done, _ = await asyncio.wait({reconnecting}, timeout=RECONNECT_TIMEOUT_S)
    for reconnected in done:
        with suppress(asyncio.CancelledError, *_TROUBLE):
            reconnected.result()


def _refusal(error: Exception) -> PlatformRefused | None:
    """Where only the operator can mend it."""
    code = error.code if isinstance(error, discord.ConnectionClosed) else None
    status = error.status if isinstance(error, discord.HTTPException) else None
    if isinstance(error, discord.LoginFailure) or code == _BAD_TOKEN or status == 401:
        return PlatformRefused("startup.discord_token")
    if isinstance(error, discord.PrivilegedIntentsRequired) or code in _DISALLOWED_INTENTS:
        return PlatformRefused("startup.discord_intents")
    return PlatformRefused("startup.discord_access") if status == 403 else None
