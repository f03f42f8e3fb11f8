"""Replies of the core, shown in answer to an interaction."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress

import discord
from discord import ui

from adapters.discord.inbound.acknowledgement import acknowledge
from adapters.discord.inbound.context import DiscordContext
from adapters.discord.inbound.requests import DiscordInteraction
from adapters.discord.outbound import layouts
from adapters.discord.outbound.chat import MAX_TOGETHER_BYTES
from adapters.discord.outbound.errors import FileTooLarge, NotReached, ServerFailed
from adapters.discord.outbound.layouts import ListWords
from adapters.discord.outbound.messages import Upload
from adapters.discord.outbound.places import Spot
from bot.model.backend_errors import BadPicture
from bot.model.charts import Illustration
from bot.model.chat_errors import ChatBusy, ChatError
from bot.model.commands import Button, Reply, ReplyKind
from bot.model.errors import BotError
from bot.model.storage_errors import BlobMissing

EXPECTED = (ChatError, NotReached, FileTooLarge)
TRIES = 3
MAX_WAIT_S = 5.0
"""Where Discord asks for a longer wait between two tries, there is no further one."""


class Responses:
    """Each method raises EXPECTED where Discord does not take it; `handling` is where these end."""

    def __init__(self, *, context: DiscordContext) -> None:
        self._context = context

    @asynccontextmanager
    async def handling(self, interaction: DiscordInteraction) -> AsyncIterator[None]:
        """Raises nothing: what goes wrong in the block is told, or noted where nobody can be told."""
        context = self._context
        with context.pending.counted():
            try:
                yield
            except EXPECTED as error:
                context.events.warn("discord_answer_lost", why=type(error).__name__)
                if not isinstance(error, ChatBusy) or isinstance(error, ServerFailed):
                    text = context.texts.say("discord.answer_refused", context.locale(interaction))
                    await self._tell_failure(interaction, text)
            except BotError as error:
                text = context.texts.say(error.key, context.locale(interaction), **error.values)
                await self._tell_failure(interaction, text)
            except Exception as error:  # noqa: BLE001 - the adapter's boundary: nobody sees a stack trace
                incident = context.events.incident("discord_interaction_crashed", error)
                text = context.texts.say("error.internal", context.locale(interaction), incident=incident)
                await self._tell_failure(interaction, text)

    async def _tell_failure(self, interaction: DiscordInteraction, text: str) -> None:
        """In the message that waits for the answer, if one does, else in one of its own. A message that waits does not
        go on waiting where not even this is taken."""
        messages, spot = self._context.messages, self._context.spot(interaction)
        if not interaction.response.is_done():  # it went wrong before: without this nobody can be told
            await acknowledge(interaction, spot, messages, clock=self._context.clock, ephemeral=True)
        try:
            await messages.follow_up(spot, self._view(text))
        except EXPECTED:
            if interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
                with suppress(*EXPECTED):
                    await messages.delete_by_token(spot)

    async def show(self, spot: Spot, reply: Reply, locale: str) -> None:
        """In the message that the acknowledgement has made."""
        if reply.kind is ReplyKind.FILE and reply.file is not None:
            await self._send_original(spot, reply, locale)
            return
        locale = reply.jobs[0].job.locale if reply.jobs else locale  # what they chose, as the jobs were asked for
        say = self._context.texts.say
        words = ListWords(show=say("discord.show", locale), older=say("discord.older", locale))
        if reply.picture is not None:
            try:
                await self._show_illustrated(spot, reply, reply.picture)
            except (ChatError, FileTooLarge):
                pass  # as where files are forbidden: the words stand without it
            else:
                return
        await self._edit(spot, layouts.of_reply(reply, words, self._context.mentions.in_text))

    async def _show_illustrated(self, spot: Spot, reply: Reply, picture: Illustration) -> None:
        upload = Upload(content=picture.data, name=picture.name, alt=picture.alt)
        view = layouts.with_picture(self._context.mentions.in_text(reply.text), upload.name, picture.alt)
        await self.retry(lambda: self._context.messages.edit_by_token(spot, view, (upload,)))

    async def show_privately(self, interaction: DiscordInteraction, spot: Spot, reply: Reply) -> None:
        """A refusal to a public command: the person alone is told, and the message that everybody sees is deleted.

        A follow-up to a deferred answer takes its place, as public as that was, until the answer has been edited
        (Discord API, "Create Followup Message"): so it is edited first, into words that tell nothing, and deleted last.
        Where the edit fails, it is deleted first (a valid token answers 404 now and then: discord-api-docs issue 6851);
        where that fails, too, nothing is said, lest everybody reads it.
        """
        messages = self._context.messages
        if spot.ephemeral:
            await self._edit(spot, self._view(reply.text, reply.buttons))
            return
        nothing = self._context.texts.say("discord.not_done", self._context.locale(interaction))
        try:
            await self._edit(spot, self._view(nothing))
        except EXPECTED:
            with suppress(NotReached):  # somebody has deleted it, and nothing is in its place
                await self.retry(lambda: messages.delete_by_token(spot))
            await self.follow_up(spot, reply)
            return
        await self.follow_up(spot, reply)
        with suppress(*EXPECTED):
            await self.retry(lambda: messages.delete_by_token(spot))

    async def follow_up(self, spot: Spot, reply: Reply) -> None:
        """In a message of its own, that the person alone sees."""
        view = self._view(reply.text, reply.buttons)
        await self.retry(lambda: self._context.messages.follow_up(spot, view))

    async def retry(self, call: Callable[[], Awaitable[object]]) -> None:
        """A few times, where Discord asks to wait a little: an answer that is not a job's is stored nowhere."""
        for attempt in range(1, TRIES + 1):
            try:
                await call()
            except ChatBusy as busy:
                if attempt == TRIES or busy.after_s > MAX_WAIT_S:
                    raise
                await self._context.clock.sleep(busy.after_s)
            else:
                return

    async def _send_original(self, spot: Spot, reply: Reply, locale: str) -> None:
        """The file; where it is too large for its place, it is encoded anew, and the text says so."""
        assert reply.file is not None  # noqa: S101 - looked at by the caller
        say, messages = self._context.texts.say, self._context.messages
        limit_bytes = spot.upload_bytes
        for _ in range(2):
            try:
                upload, is_whole = await self._context.chat.original(reply.file, limit_bytes)
            except (BlobMissing, BadPicture) as error:
                await self._edit(spot, self._view(say(error.key, locale)))
                return
            text = reply.text if is_whole else say("discord.original_too_large", locale)
            view = layouts.with_file(text, upload.name)
            try:
                await self.retry(lambda view=view, upload=upload: messages.edit_by_token(spot, view, (upload,)))  # type: ignore[misc]  # defaults bind them now
            except FileTooLarge:  # Discord has stated a limit that was too high before
                limit_bytes = min(min(limit_bytes, len(upload.content)) // 2, MAX_TOGETHER_BYTES)
            else:
                return
        await self._edit(spot, self._view(say("discord.file_refused", locale)))

    def _view(self, text: str, buttons: Sequence[Button] = ()) -> ui.LayoutView:
        return layouts.text(self._context.mentions.in_text(text), buttons)

    async def _edit(self, spot: Spot, view: ui.LayoutView) -> None:
        await self.retry(lambda: self._context.messages.edit_by_token(spot, view))
