"""What comes in: commands, buttons, windows. Acknowledged first, while the core answers at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace

import discord

from adapters.discord import layouts
from adapters.discord.acknowledging import Heard, acknowledge, find_original
from adapters.discord.attachments import pieces_of
from adapters.discord.chat import DiscordChat
from adapters.discord.custom_ids import Pressed, decode, encode
from adapters.discord.errors import FileTooLarge, NotReached
from adapters.discord.messages import Messages
from adapters.discord.modals import Field, Window, fields_of
from adapters.discord.places import PLATFORM, Spot
from adapters.discord.requests import DiscordInteraction, request_of, spot_of
from bot.model.commands import Argument, CommandSpec, Delivery, Reply, ReplyKind, Request
from bot.model.errors import (
    BadPicture,
    BlobMissing,
    ChatBusy,
    ChatError,
    Refusal,
)
from bot.model.images import MAX_PROMPT_CHARACTERS
from bot.model.jobs import Job, JobId
from bot.model.ledger import MAX_REASON_CHARACTERS
from bot.ports import Acceptance, Clock, Events, Storage, TakePicture, Texts

Answer = Callable[[Request], Coroutine[None, None, Reply]]
EXPECTED = (ChatError, NotReached, FileTooLarge)
TRIES = 3
DRAIN_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """What the core gives: `specs` tells which answers everybody may see."""

    answer: Answer
    acceptance: Acceptance
    take_picture: TakePicture
    specs: Callable[[], Sequence[CommandSpec]]


class Talk:
    """Each handler ends without raising: what goes wrong is told, or noted where nobody can be told."""

    def __init__(
        self,
        *,
        core: Core,
        chat: DiscordChat,
        messages: Messages,
        storage: Storage,
        texts: Texts,
        clock: Clock,
        events: Events,
    ) -> None:
        self._core = core
        self._chat = chat
        self._messages = messages
        self._storage = storage
        self._texts = texts
        self._clock = clock
        self._events = events
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def finished(self) -> None:
        """Wait, for a while, until nothing is being answered."""
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_S):
                await self._idle.wait()

    @asynccontextmanager
    async def _handling(self, interaction: DiscordInteraction) -> AsyncIterator[None]:
        self._under_way += 1
        self._idle.clear()
        try:
            yield
        except EXPECTED as error:
            self._events.warn("discord_answer_lost", why=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - the adapter's boundary: nobody sees a stack trace
            incident = self._events.incident("discord_interaction_crashed", error)
            text = self._texts.say("error.internal", self._locale(interaction), incident=incident)
            with suppress(*EXPECTED):
                await self._messages.follow_up(spot_of(interaction, self._clock.now()), layouts.text(text))
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    def _locale(self, interaction: DiscordInteraction) -> str:
        return self._texts.locale(interaction.locale.value)

    # --- commands ------------------------------------------------------------------------------------------------

    async def command(
        self,
        interaction: DiscordInteraction,
        name: str,
        arguments: Mapping[str, Argument],
        attached: discord.Attachment | None = None,
    ) -> None:
        async with self._handling(interaction):
            if self._is_private(name):
                await self._privately(interaction, name, arguments)
            else:
                await self._publicly(interaction, name, arguments, attached)

    async def unknown(self, interaction: DiscordInteraction, name: str) -> None:
        """A command that Discord's app still shows, and this version does not know."""
        async with self._handling(interaction):
            await self._privately(interaction, name or "?", {})

    def _is_private(self, name: str) -> bool:
        spec = next((spec for spec in self._core.specs() if spec.name == name), None)
        return spec is None or spec.is_private

    async def _publicly(
        self,
        interaction: DiscordInteraction,
        name: str,
        arguments: Mapping[str, Argument],
        attached: discord.Attachment | None = None,
    ) -> None:
        """A wish for pictures: its job starts only where the acknowledgement was taken, and is released where not."""
        spot = spot_of(interaction, self._clock.now())
        request = request_of(interaction, spot, name, arguments, is_provisional=True)
        heard, reply = await self._both(interaction, spot, request, attached=attached)
        job = reply.jobs[0].job if reply.kind is ReplyKind.ACCEPTED and reply.jobs else None
        if heard is None:
            self._events.count("discord_not_acknowledged", command=name)
            if job is not None:
                await self._core.acceptance.withdraw(job.id)
            return
        spot = replace(spot, message=heard.message, ephemeral=heard.is_ephemeral)
        if job is None:
            await self._show_privately(spot, reply)
        elif await self._core.acceptance.confirm(job.id, spot.to_place()) and not self._is_shown(reply, job):
            self._chat.show_accepted(reply, spot)

    @staticmethod
    def _is_shown(reply: Reply, job: Job) -> bool:
        """Whether this is a repetition of a request that has its message already."""
        return reply.is_repeated and not job.is_provisional

    async def _both(
        self,
        interaction: DiscordInteraction,
        spot: Spot,
        request: Request,
        *,
        in_place: bool = False,
        ephemeral: bool = False,
        attached: discord.Attachment | None = None,
    ) -> tuple[Heard | None, Reply]:
        async with asyncio.TaskGroup() as group:
            heard = group.create_task(
                acknowledge(interaction, spot, self._messages, in_place=in_place, ephemeral=ephemeral)
            )
            reply = group.create_task(self._answer(request, attached))
        return heard.result(), reply.result()

    async def _answer(self, request: Request, attached: discord.Attachment | None) -> Reply:
        """With the picture that came along, once the core has taken it."""
        if attached is None:
            return await self._core.answer(request)
        try:
            source = await self._core.take_picture(pieces_of(attached))
        except Refusal as refusal:
            text = self._texts.say(refusal.key, self._texts.locale(request.locale), **refusal.values)
            return Reply(kind=ReplyKind.REFUSAL, text=text)
        return await self._core.answer(replace(request, source=source))

    async def _privately(self, interaction: DiscordInteraction, name: str, arguments: Mapping[str, Argument]) -> None:
        """An answer for the person alone."""
        spot = spot_of(interaction, self._clock.now())
        request = request_of(interaction, spot, name, arguments)
        heard, reply = await self._both(interaction, spot, request, ephemeral=True)
        if heard is not None:
            await self._show(spot, reply, self._locale(interaction))

    async def _show(self, spot: Spot, reply: Reply, locale: str) -> None:
        """In the place of what the acknowledgement has made."""
        if reply.kind is ReplyKind.FILE and reply.file is not None:
            await self._send_original(spot, reply, locale)
            return
        view = layouts.of_reply(reply, older=self._texts.say("discord.older", locale))
        await self._tried(lambda: self._messages.edit_by_token(spot, view))

    async def _show_privately(self, spot: Spot, reply: Reply) -> None:
        """A refusal to a public wish: what everybody sees goes, and the person alone is told.

        The first follow-up to a deferred answer would be as public as that was (Discord API, "Followup Messages").
        """
        view = layouts.text(reply.text, reply.buttons)
        try:
            await self._tried(lambda: self._messages.delete_by_token(spot))
        except EXPECTED:
            await self._tried(lambda: self._messages.edit_by_token(spot, view))
            return
        await self._tried(lambda: self._messages.follow_up(spot, view))

    async def _tried(self, call: Callable[[], Awaitable[object]]) -> None:
        """A few times, where Discord asks to wait a little: an answer that is not a job's is stored nowhere."""
        for attempt in range(1, TRIES + 1):
            try:
                await call()
            except ChatBusy as busy:
                if attempt == TRIES or busy.after_s > DRAIN_S:
                    raise
                await self._clock.sleep(busy.after_s)
            else:
                return

    # --- buttons --------------------------------------------------------------------------------------------------

    async def press(self, interaction: DiscordInteraction) -> None:
        """Whose it is, the core says; the message is never asked."""
        pressed = decode(interaction.custom_id or "")
        if pressed is None:
            return
        async with self._handling(interaction):
            match pressed.action:
                case "edit":
                    await self._ask_for_edit(interaction, pressed)
                case "show":
                    await self._show_again(interaction, pressed)
                case "cancel" | "delete":
                    await self._in_place(interaction, pressed)
                case action if not self._is_private(action):
                    await self._publicly(interaction, action, pressed.arguments)
                case action if "job" in pressed.arguments:
                    await self._privately(interaction, action, pressed.arguments)
                case action:
                    await self._instead(interaction, action, pressed.arguments)

    async def _in_place(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """The job's own message tells what became of it; a refusal is told to who pressed."""
        spot = spot_of(interaction, self._clock.now())
        request = request_of(interaction, spot, pressed.action, pressed.arguments)
        heard, reply = await self._both(interaction, spot, request, in_place=True)
        if reply.kind is ReplyKind.REFUSAL or not reply.jobs:
            if heard is not None:
                await self._tried(lambda: self._messages.follow_up(spot, layouts.text(reply.text, reply.buttons)))
        elif pressed.action == "delete":
            await self._take_away(interaction, spot, reply.jobs[0].job, is_heard=heard is not None)
        elif heard is not None and interaction.message is not None and interaction.message.flags.ephemeral:
            await self._tried(lambda: self._messages.edit_by_token(spot, layouts.text(reply.text)))

    async def _take_away(self, interaction: DiscordInteraction, spot: Spot, job: Job, *, is_heard: bool) -> None:
        """The message with the button, and the job's own where that is another."""
        pressed = interaction.message.id if interaction.message is not None else None
        if is_heard:
            try:
                await self._tried(lambda: self._messages.delete_by_token(spot))
                pressed = None
            except EXPECTED:
                pass
        own = Spot.of(job.place) if job.place.platform == PLATFORM else None
        places = [replace(spot, message=pressed)] if pressed is not None else []
        if own is not None and own.message is not None and own.bot_can_reach and own.message != pressed:
            places.append(own)
        for place in places:
            with suppress(*EXPECTED):  # it is gone already, or the bot may not reach it: its buttons answer either way
                await self._messages.delete_by_bot(place)

    async def _instead(self, interaction: DiscordInteraction, name: str, arguments: Mapping[str, Argument]) -> None:
        """The answer takes the place of the message with the button."""
        spot = spot_of(interaction, self._clock.now())
        request = request_of(interaction, spot, name, arguments)
        heard, reply = await self._both(interaction, spot, request, in_place=True)
        if heard is None:
            return
        if reply.kind is ReplyKind.REFUSAL:
            await self._tried(lambda: self._messages.follow_up(spot, layouts.text(reply.text, reply.buttons)))
        else:
            await self._show(spot, reply, self._locale(interaction))

    async def _show_again(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """A picture of the history, here once more. Its details say whether it is theirs."""
        spot = spot_of(interaction, self._clock.now())
        heard, reply = await self._both(interaction, spot, request_of(interaction, spot, "details", pressed.arguments))
        if heard is None:
            return
        spot = replace(spot, message=heard.message, ephemeral=heard.is_ephemeral)
        if reply.kind is ReplyKind.REFUSAL or not reply.jobs:
            await self._show_privately(spot, reply)
            return
        job = reply.jobs[0].job
        delivery = Delivery(
            job=job,
            pictures=tuple(picture for _, picture in job.pictures),
            price=job.captured,
            balance=await self._storage.balance(job.person),
            took_s=0.0,
            text=f"{job.aspect_ratio} · {job.accepted_at:%Y-%m-%d %H:%M} UTC",
            buttons=reply.jobs[0].buttons,
        )
        try:
            await self._chat.show_again(delivery, spot)
        except BlobMissing as error:
            text = self._texts.say(error.key, self._locale(interaction))
            await self._show_privately(spot, Reply(kind=ReplyKind.REFUSAL, text=text))

    async def _send_original(self, spot: Spot, reply: Reply, locale: str) -> None:
        """The file, or an honest word where it is too large for here and comes re-encoded."""
        assert reply.file is not None  # noqa: S101 - looked at by the caller
        try:
            upload, is_whole = await self._chat.original(reply.file, spot)
        except (BlobMissing, BadPicture) as error:
            view = layouts.text(self._texts.say(error.key, locale))
            await self._tried(lambda: self._messages.edit_by_token(spot, view))
            return
        text = reply.text if is_whole else self._texts.say("discord.original_too_large", locale)
        view = layouts.with_file(text, upload.name)
        await self._tried(lambda: self._messages.edit_by_token(spot, view, (upload,)))

    # --- windows --------------------------------------------------------------------------------------------------

    async def _ask_for_edit(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """A window has to be the first answer: one quick look into the database comes before it."""
        spot = spot_of(interaction, self._clock.now())
        reply = await self._core.answer(request_of(interaction, spot, "edit", pressed.arguments))
        job = await self._storage.job(JobId(pressed.job)) if reply.kind is not ReplyKind.REFUSAL else None
        if job is None:
            heard = await acknowledge(interaction, spot, self._messages, in_place=True)
            if heard is not None:
                await self._tried(lambda: self._messages.follow_up(spot, layouts.text(reply.text)))
            return
        locale = self._locale(interaction)
        label = self._texts.say("discord.edit_label", locale)
        prompt = Field(
            name="prompt", label=label, default=job.prompt, is_long=True, max_characters=MAX_PROMPT_CHARACTERS
        )
        title = self._texts.say("button.edit", locale)
        await self._open(interaction, encode("edit", {"job": job.id}), title, [prompt])

    async def ask_for_topup(self, interaction: DiscordInteraction, user: discord.User | discord.Member) -> None:
        """Whether they may is asked when it is sent: the core says so."""
        async with self._handling(interaction):
            locale = self._locale(interaction)
            fields = [
                Field(name="amount", label=self._texts.say("discord.topup_amount", locale), max_characters=10),
                Field(
                    name="reason",
                    label=self._texts.say("discord.topup_reason", locale),
                    is_required=False,
                    max_characters=MAX_REASON_CHARACTERS,
                ),
            ]
            title = self._texts.say("discord.topup_title", locale, name=user.display_name)
            await self._open(interaction, encode("topup", {"person": str(user.id)}), title, fields)

    async def _open(self, interaction: DiscordInteraction, id: str, title: str, fields: Sequence[Field]) -> None:
        window = Window(custom_id=id, title=title, fields=fields)
        try:
            await interaction.response.send_modal(window)
        except discord.HTTPException as error:
            # Not within 3 s, or seen before: the person presses again, and nothing has happened.
            self._events.count("discord_window_lost", why=str(error.code))

    async def submit(self, interaction: DiscordInteraction) -> None:
        """A window was sent; it may have been opened before a restart."""
        pressed = decode(interaction.custom_id or "")
        if pressed is None:
            return
        async with self._handling(interaction):
            arguments = {**fields_of(interaction), **pressed.arguments}
            if self._is_private(pressed.action):
                await self._privately(interaction, pressed.action, arguments)
            else:
                await self._publicly(interaction, pressed.action, arguments)

    # --- after a start ----------------------------------------------------------------------------------------------

    async def resolve(self, left: Sequence[Job]) -> None:
        """Whether the acknowledgements of the last moments before a kill were taken, Discord says. `left` are the
        provisional jobs from before this start."""
        for job in left:
            spot = Spot.of(job.place)
            message = await find_original(spot, self._messages) if spot.has_token(self._clock.now()) else None
            if message is None:
                await self._core.acceptance.withdraw(job.id)
            else:
                await self._core.acceptance.confirm(job.id, replace(spot, message=message).to_place())
