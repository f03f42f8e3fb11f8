"""Ways to answer what comes in. Acknowledged first, while the core answers at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

import discord
from discord import ui

from adapters.discord.inbound.acknowledgement import Heard, acknowledge
from adapters.discord.inbound.attachments import pieces_of
from adapters.discord.inbound.pending import PendingInteractions
from adapters.discord.inbound.requests import DiscordInteraction, request_of, spot_of
from adapters.discord.outbound import layouts
from adapters.discord.outbound.chat import DiscordChat
from adapters.discord.outbound.errors import FileTooLarge, NotReached
from adapters.discord.outbound.layouts import ListWords
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import Spot
from bot.chats.double_press import SeenEvents
from bot.model.commands import Argument, Reply, ReplyKind, Request
from bot.model.errors import BadPicture, BlobMissing, BotError, ChatBusy, ChatError, Refusal
from bot.model.jobs import Job
from bot.ports import Clock, CoreServices, Events, PlatformStorage, Texts

EXPECTED = (ChatError, NotReached, FileTooLarge)
TRIES = 3
MAX_WAIT_S = 5.0
CROWD = 32
"""Acknowledgements under way at one time, from which on they are not to be held up by anything."""
HEAD_START_S = 0.5


class Answers:
    """Each way ends without raising inside `handling`: what goes wrong is told, or noted where nobody can be told."""

    def __init__(
        self,
        *,
        core: CoreServices,
        chat: DiscordChat,
        messages: Messages,
        mentions: CommandMentions,
        pending: PendingInteractions,
        storage: PlatformStorage,
        texts: Texts,
        clock: Clock,
        events: Events,
    ) -> None:
        self.core = core
        self.chat = chat
        self.messages = messages
        self.storage = storage
        self.texts = texts
        self.clock = clock
        self.events = events
        self.seen = SeenEvents()
        self._mentions = mentions
        self._pending = pending
        self._unheard = 0
        self._public: frozenset[str] | None = None

    @asynccontextmanager
    async def handling(self, interaction: DiscordInteraction) -> AsyncIterator[None]:
        with self._pending.counted():
            try:
                yield
            except EXPECTED as error:
                self.events.warn("discord_answer_lost", why=type(error).__name__)
            except BotError as error:
                await self._last_word(interaction, self.texts.say(error.key, self.locale(interaction), **error.values))
            except Exception as error:  # noqa: BLE001 - the adapter's boundary: nobody sees a stack trace
                incident = self.events.incident("discord_interaction_crashed", error)
                text = self.texts.say("error.internal", self.locale(interaction), incident=incident)
                await self._last_word(interaction, text)

    async def _last_word(self, interaction: DiscordInteraction, text: str) -> None:
        with suppress(*EXPECTED):
            await self.messages.follow_up(self.spot(interaction), self.said(text))

    def locale(self, interaction: DiscordInteraction) -> str:
        return self.texts.locale(interaction.locale.value)

    def spot(self, interaction: DiscordInteraction) -> Spot:
        return spot_of(interaction, self.clock.now())

    def is_private(self, name: str) -> bool:
        """Looked at before anything is acknowledged, so it must cost nothing: specs are rendered once for it."""
        if self._public is None:
            self._public = frozenset(spec.name for spec in self.core.specs() if not spec.is_private)
        return name not in self._public

    def said(self, text: str, reply: Reply | None = None) -> ui.LayoutView:
        """A sentence of the core, with the reply's buttons."""
        return layouts.text(self._mentions.in_text(text), reply.buttons if reply is not None else ())

    # --- both at once ---------------------------------------------------------------------------------------------

    async def acknowledged(
        self, interaction: DiscordInteraction, spot: Spot, *, in_place: bool = False, ephemeral: bool = False
    ) -> bool:
        heard = await acknowledge(
            interaction, spot, self.messages, clock=self.clock, in_place=in_place, ephemeral=ephemeral
        )
        return heard is not None

    async def both(
        self,
        interaction: DiscordInteraction,
        spot: Spot,
        request: Request,
        *,
        in_place: bool = False,
        ephemeral: bool = False,
        attached: discord.Attachment | None = None,
    ) -> tuple[Heard | None, Reply]:
        """The acknowledgement, begun first, and the core's answer at the same time: a kill right after the
        acknowledgement finds the request written. In a crowd acknowledgements go before answers, which have time."""
        async with asyncio.TaskGroup() as group:
            heard = group.create_task(
                acknowledge(interaction, spot, self.messages, clock=self.clock, in_place=in_place, ephemeral=ephemeral)
            )
            self._unheard += 1
            heard.add_done_callback(self._one_less_unheard)
            if self._unheard > CROWD:
                await asyncio.wait({heard}, timeout=HEAD_START_S)
            reply = group.create_task(self._answered(request, attached))
        return heard.result(), reply.result()

    def _one_less_unheard(self, _: asyncio.Task[Heard | None]) -> None:
        self._unheard -= 1

    async def _answered(self, request: Request, attached: discord.Attachment | None) -> Reply:
        """With the picture that came along, once the core has taken it."""
        if attached is None:
            return await self.core.answer(request)
        try:
            source = await self.core.take_picture(pieces_of(attached))
        except Refusal as refusal:
            return self._refused(refusal, self.texts.locale(request.locale))
        return await self.core.answer(replace(request, source=source))

    def _refused(self, refusal: Refusal, locale: str) -> Reply:
        return Reply(kind=ReplyKind.REFUSAL, head=self.texts.say(refusal.key, locale, **refusal.values))

    async def publicly(
        self,
        interaction: DiscordInteraction,
        name: str,
        arguments: Mapping[str, Argument],
        *,
        ephemeral: bool = False,
        attached: discord.Attachment | None = None,
    ) -> None:
        """A wish for pictures: its job starts only where the acknowledgement was taken, and is released where not.

        `ephemeral` where it was asked for in a message that only the person sees: then its pictures are, too.
        """
        spot = replace(self.spot(interaction), ephemeral=ephemeral)
        request = request_of(interaction, spot, name, arguments, is_provisional=True)
        heard, reply = await self.both(interaction, spot, request, ephemeral=ephemeral, attached=attached)
        job = reply.jobs[0].job if reply.kind is ReplyKind.ACCEPTED and reply.jobs else None
        if heard is None:
            self.events.count("discord_not_acknowledged", command=name)
            if job is not None:
                await self.core.acceptance.withdraw(job.id)
            return
        spot = replace(spot, message=heard.message, ephemeral=heard.is_ephemeral)
        if job is None:
            await self.show_privately(interaction, spot, reply)
        elif not _is_shown(reply, job):
            await self._confirm(interaction, spot, reply, job)

    async def _confirm(self, interaction: DiscordInteraction, spot: Spot, reply: Reply, job: Job) -> None:
        """One that has ended meanwhile has its ending told by the core."""
        try:
            is_confirmed = await self.core.acceptance.confirm(job.id, spot.to_place())
        except Refusal as refusal:  # the disk is full: its deadline ends the job, uncharged
            await self.show_privately(interaction, spot, self._refused(refusal, self.locale(interaction)))
            return
        if is_confirmed:
            self.chat.show_accepted(reply, spot)

    async def privately(self, interaction: DiscordInteraction, name: str, arguments: Mapping[str, Argument]) -> None:
        """An answer for the person alone."""
        spot = self.spot(interaction)
        request = request_of(interaction, spot, name, arguments)
        heard, reply = await self.both(interaction, spot, request, ephemeral=True)
        if heard is not None:
            await self.show(spot, reply, self.locale(interaction))

    # --- showing --------------------------------------------------------------------------------------------------

    async def show(self, spot: Spot, reply: Reply, locale: str) -> None:
        """In the place of what the acknowledgement has made."""
        if reply.kind is ReplyKind.FILE and reply.file is not None:
            await self._send_original(spot, reply, locale)
            return
        locale = reply.jobs[0].job.locale if reply.jobs else locale  # what they chose, as the jobs were asked for
        words = ListWords(show=self.texts.say("discord.show", locale), older=self.texts.say("discord.older", locale))
        view = layouts.of_reply(reply, words, self._mentions.in_text)
        await self.tried(lambda: self.messages.edit_by_token(spot, view))

    async def show_privately(self, interaction: DiscordInteraction, spot: Spot, reply: Reply) -> None:
        """A refusal to a public wish: the person alone is told, and what everybody sees goes.

        A follow-up to a deferred answer takes its place, as public as that was, until the answer has been edited
        (Discord API, "Create Followup Message"): so it is edited first, into words that tell nothing, and deleted last.
        Where the edit fails, it is deleted first (a valid token answers 404 now and then: discord-api-docs issue 6851);
        where that fails, too, nothing is said, lest everybody reads it.
        """
        view = self.said(reply.text, reply)
        if spot.ephemeral:
            await self.tried(lambda: self.messages.edit_by_token(spot, view))
            return
        nothing = self.said(self.texts.say("discord.not_done", self.locale(interaction)))
        try:
            await self.tried(lambda: self.messages.edit_by_token(spot, nothing))
        except EXPECTED:
            with suppress(NotReached):  # somebody has deleted it, and nothing is in its place
                await self.tried(lambda: self.messages.delete_by_token(spot))
            await self.tried(lambda: self.messages.follow_up(spot, view))
            return
        await self.tried(lambda: self.messages.follow_up(spot, view))
        with suppress(*EXPECTED):
            await self.tried(lambda: self.messages.delete_by_token(spot))

    async def follow_up(self, spot: Spot, reply: Reply) -> None:
        """In a message of its own, that the person alone sees."""
        view = self.said(reply.text, reply)
        await self.tried(lambda: self.messages.follow_up(spot, view))

    async def tried(self, call: Callable[[], Awaitable[object]]) -> None:
        """A few times, where Discord asks to wait a little: an answer that is not a job's is stored nowhere."""
        for attempt in range(1, TRIES + 1):
            try:
                await call()
            except ChatBusy as busy:
                if attempt == TRIES or busy.after_s > MAX_WAIT_S:
                    raise
                await self.clock.sleep(busy.after_s)
            else:
                return

    async def _send_original(self, spot: Spot, reply: Reply, locale: str) -> None:
        """The file, or an honest word where it is too large for here and comes re-encoded."""
        assert reply.file is not None  # noqa: S101 - looked at by the caller
        limit_bytes = spot.upload_bytes
        for _ in range(2):
            try:
                upload, is_whole = await self.chat.original(reply.file, limit_bytes)
            except (BlobMissing, BadPicture) as error:
                view = self.said(self.texts.say(error.key, locale))
                await self.tried(lambda view=view: self.messages.edit_by_token(spot, view))  # type: ignore[misc]  # a default binds it now
                return
            text = reply.text if is_whole else self.texts.say("discord.original_too_large", locale)
            view = layouts.with_file(text, upload.name)
            try:
                await self.tried(lambda view=view, upload=upload: self.messages.edit_by_token(spot, view, (upload,)))  # type: ignore[misc]  # defaults bind them now
            except FileTooLarge:  # the stated limit has been too high before
                limit_bytes = min(limit_bytes, len(upload.content)) // 2
            else:
                return
        view = self.said(self.texts.say("discord.file_refused", locale))
        await self.tried(lambda: self.messages.edit_by_token(spot, view))


def _is_shown(reply: Reply, job: Job) -> bool:
    """Whether this is a repetition of a request that has its message already."""
    return reply.is_repeated and not job.is_provisional
