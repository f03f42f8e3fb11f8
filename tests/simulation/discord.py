"""An imitation of Discord as far as it is documented, and our adapter on it, from an interaction to a message.

discord.py connects to nothing here: `Messages`, which alone calls it, is replaced at its own errors, and interactions
are data. The layouts are made by the library and read here as the components that it would send.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, TypeVar

import discord

from adapters.discord.inbound.context import DiscordContext
from adapters.discord.inbound.interactions import Interactions
from adapters.discord.inbound.pending import PendingInteractions
from adapters.discord.inbound.recovery import Recovery
from adapters.discord.outbound.chat import DiscordChat
from adapters.discord.outbound.errors import DeadToken, NotReached, Rejected, ServerFailed
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import CALL_TIMEOUT_S, UPLOAD_TIMEOUT_S, Messages, Upload
from adapters.discord.outbound.places import PLATFORM, Spot
from bot.chats.load_shedding import LoadShedder
from bot.model.chat_errors import ChatBusy, DeliveryUnknown
from bot.ports import Blobs, Clock, CoreServices, Events, Fit, Health, PlatformStorage, Texts
from tests.simulation.screens import BOT, Shown
from tests.simulation.wire import Wire

T = TypeVar("T")
GUILD, CHANNEL, PRIVATE = 7000, 7001, 8000
ACKNOWLEDGED_WITHIN_S = 3.0
TOKEN_LIVES_S = 900.0
NONCE_LIVES_S = 180.0
"""Discord says "within the past few minutes" (Create Message, enforce_nonce)."""


@dataclass(slots=True, kw_only=True)
class Interaction:
    """As Discord keeps it. `original` is the message that its acknowledgement has made; `is_deferred` until edited."""

    id: int
    user: int
    channel: int
    at_s: float
    command: str
    arguments: Mapping[str, Any]
    pressed: tuple[Shown, str] | None = None
    original: Shown | None = None
    is_acknowledged: bool = False
    is_deferred: bool = False

    @property
    def token(self) -> str:
        return f"token{self.id}"


@dataclass(slots=True, kw_only=True)
class DiscordServer:
    """Outlives the bot."""

    now_s: Callable[[], float]
    messages: dict[tuple[int, int], Shown] = field(default_factory=dict)
    interactions: dict[str, Interaction] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    _nonces: dict[tuple[int, str], tuple[float, Shown]] = field(default_factory=dict)
    _ids: int = 1000

    def interact(
        self,
        user: int,
        channel: int,
        command: str,
        arguments: Mapping[str, Any],
        pressed: tuple[Shown, str] | None = None,
    ) -> Interaction:
        self._ids += 1
        made = Interaction(
            id=self._ids, user=user, channel=channel, at_s=self.now_s(), command=command, arguments=arguments,
            pressed=pressed,
        )  # fmt: skip
        self.interactions[made.token] = made
        return made

    # --- by an interaction --------------------------------------------------------------------------------------------

    def defer(self, interaction: Interaction, *, is_ephemeral: bool, in_place: bool) -> int | None:
        if interaction.is_acknowledged:
            raise _http(400, 40060)
        if self.now_s() - interaction.at_s > ACKNOWLEDGED_WITHIN_S:
            raise _http(404, 10062)
        interaction.is_acknowledged = True
        if in_place:
            interaction.original = interaction.pressed[0] if interaction.pressed else None
        else:
            interaction.original = self._new(interaction.channel, reader=str(interaction.user) if is_ephemeral else "")
            interaction.is_deferred = True
        return interaction.original.id if interaction.original else None

    def _of_token(self, token: str) -> Interaction:
        interaction = self.interactions[token]
        if self.now_s() - interaction.at_s > TOKEN_LIVES_S:
            raise DeadToken("HTTP 401, code 50027")
        return interaction

    def original(self, token: str) -> Shown:
        shown = self._of_token(token).original
        if shown is None or shown.is_deleted:
            raise NotReached("HTTP 404, code 10008")
        return shown

    def edit_original(self, token: str, *, text: str, media: tuple[bytes, ...], buttons: tuple[str, ...]) -> Shown:
        shown = self.original(token)
        self._of_token(token).is_deferred = False
        return self._put(shown, text, media, buttons)

    def follow_up(self, token: str, text: str, buttons: tuple[str, ...]) -> Shown:
        """To a deferred answer it takes that one's place, as public as it was (Create Followup Message)."""
        interaction = self._of_token(token)
        if interaction.is_deferred:
            return self.edit_original(token, text=text, media=(), buttons=buttons)
        shown = self._new(interaction.channel, reader=str(interaction.user))
        return self._put(shown, text, (), buttons)

    # --- by the bot ---------------------------------------------------------------------------------------------------

    def message(self, channel: int, number: int | None) -> Shown:
        shown = self.messages.get((channel, number or 0))
        if shown is None or shown.is_deleted or shown.reader:
            raise NotReached("HTTP 404, code 10008")
        return shown

    def edit(
        self, channel: int, number: int | None, text: str, media: tuple[bytes, ...], buttons: tuple[str, ...]
    ) -> Shown:
        return self._put(self.message(channel, number), text, media, buttons)

    def send(self, channel: int, nonce: str, text: str, media: tuple[bytes, ...], buttons: tuple[str, ...]) -> Shown:
        at_s, known = self._nonces.get((channel, nonce), (-NONCE_LIVES_S, None))
        if known is not None and self.now_s() - at_s < NONCE_LIVES_S:
            return known
        shown = self._put(self._new(channel), text, media, buttons)
        self._nonces[channel, nonce] = self.now_s(), shown
        return shown

    def delete(self, shown: Shown) -> None:
        shown.is_deleted = True

    def _new(self, channel: int, *, reader: str = "") -> Shown:
        self._ids += 1
        is_public = channel == CHANNEL and not reader
        shown = Shown(platform=PLATFORM, chat=channel, id=self._ids, author=BOT, is_public=is_public, reader=reader)
        self.messages[channel, shown.id] = shown
        return shown

    def _put(self, shown: Shown, text: str, media: tuple[bytes, ...], buttons: tuple[str, ...]) -> Shown:
        new = Shown(platform="", chat=0, id=0, author="", is_public=False)
        new.put(text="", media=media, buttons=buttons)
        if len(shown.jobs) == 1 and len(new.jobs) == 1 and new.jobs != shown.jobs:
            self.faults.append(f"a message of job {shown.jobs[0]} was made one of {new.jobs[0]}")
        shown.put(text=text, media=media, buttons=buttons)
        return shown


def _http(status: int, code: int) -> discord.HTTPException:
    response: Any = SimpleNamespace(status=status, reason="", headers={"Via": "1.1 google"})
    return discord.HTTPException(response, {"code": code, "message": ""})


class SimulatedMessages:
    """Takes the place of the adapter's `Messages`: the same calls, and the same errors."""

    def __init__(self, *, server: DiscordServer, wire: Wire) -> None:
        self._server = server
        self._wire = wire

    async def _call(self, name: str, serve: Callable[[], T], *, timeout_s: float = CALL_TIMEOUT_S) -> T:
        try:
            async with asyncio.timeout(timeout_s):
                return await self._wire.call(f"discord {name}", serve, meanings=_meaning)
        except TimeoutError:
            raise DeliveryUnknown from None

    async def edit_by_token(
        self, spot: Spot, view: Any, uploads: Sequence[Upload] = (), *, timeout_s: float = 0.0
    ) -> int:
        text, buttons, media = *_read(view), tuple(upload.content for upload in uploads)
        shown = await self._call(
            "edit_by_token",
            lambda: self._server.edit_original(spot.token, text=text, media=media, buttons=buttons),
            timeout_s=timeout_s or _timeout_s(uploads),
        )
        return shown.id

    async def find_original(self, spot: Spot) -> int:
        return (await self._call("find_original", lambda: self._server.original(spot.token))).id

    async def buttons_by_token(self, spot: Spot) -> frozenset[str]:
        return frozenset((await self._call("buttons_by_token", lambda: self._server.original(spot.token))).buttons)

    async def buttons_by_bot(self, spot: Spot) -> frozenset[str]:
        found = await self._call("buttons_by_bot", lambda: self._server.message(spot.channel, spot.message))
        return frozenset(found.buttons)

    async def delete_by_token(self, spot: Spot) -> None:
        await self._call("delete_by_token", lambda: self._server.delete(self._server.original(spot.token)))

    async def follow_up(self, spot: Spot, view: Any) -> None:
        text, buttons = _read(view)
        await self._call("follow_up", lambda: self._server.follow_up(spot.token, text, buttons))

    async def edit_by_bot(
        self, spot: Spot, view: Any, uploads: Sequence[Upload] = (), *, timeout_s: float = 0.0
    ) -> int:
        text, buttons, media = *_read(view), tuple(upload.content for upload in uploads)
        shown = await self._call(
            "edit_by_bot",
            lambda: self._server.edit(spot.channel, spot.message, text, media, buttons),
            timeout_s=timeout_s or _timeout_s(uploads),
        )
        return shown.id

    async def delete_by_bot(self, spot: Spot) -> None:
        await self._call("delete_by_bot", lambda: self._server.delete(self._server.message(spot.channel, spot.message)))

    async def send(self, spot: Spot, view: Any, uploads: Sequence[Upload], *, nonce: str) -> int:
        text, buttons, media = *_read(view), tuple(upload.content for upload in uploads)
        shown = await self._call(
            "send",
            lambda: self._server.send(spot.channel, nonce, text, media, buttons),
            timeout_s=_timeout_s(uploads),
        )
        return shown.id

    async def open_private(self, user: int) -> int:
        return await self._call("open_private", lambda: PRIVATE + user)


def _timeout_s(uploads: Sequence[Upload]) -> float:
    return UPLOAD_TIMEOUT_S if uploads else CALL_TIMEOUT_S


def _meaning(what: str) -> Exception:
    kind, _, rest = what.partition(" ")
    match kind:
        case "busy":
            return ChatBusy(after_s=float(rest))
        case "failing":
            return ServerFailed(after_s=2.0)
        case "refused":
            return Rejected("HTTP 400, code 200000")
        case _:
            return DeliveryUnknown()


def _meaning_of_defer(what: str) -> Exception:
    kind = what.partition(" ")[0]
    return {"busy": _http(429, 0), "failing": _http(503, 0), "refused": _http(400, 50035)}.get(kind) or TimeoutError()


def _read(view: discord.ui.LayoutView) -> tuple[str, tuple[str, ...]]:
    """The words and the buttons' ids of what would be sent."""
    texts: list[str] = []
    buttons: list[str] = []

    def walk(parts: Sequence[Mapping[str, Any]]) -> None:
        for part in parts:
            if part.get("content"):
                texts.append(str(part["content"]))
            if part.get("custom_id"):
                buttons.append(str(part["custom_id"]))
            walk(part.get("components") or ())
            if part.get("accessory"):
                walk([part["accessory"]])

    walk(view.to_components())  # type: ignore[no-untyped-call]  # the library leaves it untyped
    return "\n".join(texts), tuple(buttons)


class Response:
    def __init__(self, *, kept: Interaction, server: DiscordServer, wire: Wire) -> None:
        self._kept, self._server, self._wire = kept, server, wire
        self.type: discord.InteractionResponseType | None = None

    def is_done(self) -> bool:
        return self.type is not None

    async def defer(self, *, thinking: bool, ephemeral: bool) -> Any:
        kinds = discord.InteractionResponseType
        number = await self._wire.call(
            "discord defer",
            lambda: self._server.defer(self._kept, is_ephemeral=ephemeral, in_place=not thinking),
            meanings=_meaning_of_defer,
        )
        self.type = kinds.deferred_channel_message if thinking else kinds.deferred_message_update
        return SimpleNamespace(message_id=number, is_ephemeral=lambda: ephemeral)


def _received(kept: Interaction, *, server: DiscordServer, wire: Wire) -> Any:
    """An interaction as the library gives it to handlers, as far as ours look at it."""
    user = SimpleNamespace(id=kept.user, name=f"p{kept.user}", display_name=f"Person {kept.user}")
    in_guild = kept.channel == CHANNEL
    message, custom_id = None, None
    if kept.pressed is not None:
        flags = SimpleNamespace(ephemeral=bool(kept.pressed[0].reader))
        message, custom_id = SimpleNamespace(id=kept.pressed[0].id, flags=flags), kept.pressed[1]
    return SimpleNamespace(
        id=kept.id, user=user, locale=discord.Locale.american_english, guild=None, channel=None, data={},
        guild_id=GUILD if in_guild else None, channel_id=kept.channel, application_id=1, token=kept.token,
        filesize_limit=10 * 2**20, context=SimpleNamespace(private_channel=False), message=message,
        custom_id=custom_id, app_permissions=discord.Permissions.all(), permissions=discord.Permissions.none(),
        client=SimpleNamespace(user=SimpleNamespace(id=99, display_name="Drawing"), http=None),
        is_user_integration=lambda: False, is_guild_integration=lambda: True,
        response=Response(kept=kept, server=server, wire=wire),
    )  # fmt: skip


class SimulatedDiscord:
    """One life of the adapter. As `adapters/discord/service.py`, without a gateway."""

    def __init__(
        self,
        *,
        server: DiscordServer,
        wire: Wire,
        storage: PlatformStorage,
        blobs: Blobs,
        texts: Texts,
        clock: Clock,
        events: Events,
        fit: Fit,
    ) -> None:
        self._server, self._wire = server, wire
        self._storage, self._texts, self._clock, self._events = storage, texts, clock, events
        messages: Any = SimulatedMessages(server=server, wire=wire)
        self._messages: Messages = messages
        self._pending = PendingInteractions()
        self._mentions = CommandMentions()
        self._tasks: asyncio.TaskGroup | None = None
        self._interactions: Interactions | None = None
        connection: Any = SimpleNamespace(health=Health(is_ok=True, detail="imitated"))
        self.chat = DiscordChat(
            connection=connection, messages=self._messages, mentions=self._mentions, storage=storage, blobs=blobs,
            texts=texts, clock=clock, events=events, fit=fit,
            shedder=LoadShedder(platform=PLATFORM, calls_per_s=50.0, clock=clock, events=events),
        )  # fmt: skip

    async def run(self, services: CoreServices) -> None:
        left = await services.acceptance.provisional(PLATFORM)
        recovery = Recovery(
            acceptance=services.acceptance, messages=self._messages, clock=self._clock, events=self._events
        )
        context = DiscordContext(
            services=services, chat=self.chat, messages=self._messages, mentions=self._mentions,
            storage=self._storage, texts=self._texts, clock=self._clock, events=self._events, pending=self._pending,
        )  # fmt: skip
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.chat.progress.run())
            tasks.create_task(recovery.resolve(left))
            self._interactions, self._tasks = Interactions(context=context), tasks

    async def close(self) -> None:
        """The answers under way get a moment."""
        await self._pending.finished()

    def receive(self, kept: Interaction) -> None:
        """By the gateway. Where the bot is not there, the person is told by Discord itself."""
        if self._interactions is None or self._tasks is None:
            return
        received = _received(kept, server=self._server, wire=self._wire)
        if kept.pressed is None:
            answer = self._interactions.command(received, kept.command, kept.arguments)
        else:
            answer = self._interactions.press(received)
        self._wire.loop.create_task(answer)

    @property
    def is_idle(self) -> bool:
        return not self._pending._count and not self.chat.progress._looks
