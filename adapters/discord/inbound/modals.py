"""Windows that ask for more: opened by a button or a menu, and understood even where they are sent after a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import aiohttp
import discord

from adapters.discord.inbound.answers import Answers
from adapters.discord.inbound.requests import DiscordInteraction, is_ephemeral, request_of
from adapters.discord.outbound.buttons import MAX_ID_BYTES
from adapters.discord.outbound.modals import Field, Window, fields_of
from bot.chats.button_ids import Pressed, decode, encode
from bot.model.commands import Reply, ReplyKind
from bot.model.images import MAX_PROMPT_CHARACTERS
from bot.model.jobs import JobId
from bot.model.ledger import MAX_REASON_CHARACTERS

LOOK_UP_S = 1.5
"""A window has to be the first answer, within 3 s: what it is filled with may take half of that."""
OPEN_TIMEOUT_S = 5.0


class Windows:
    def __init__(self, *, answers: Answers) -> None:
        self._answers = answers

    async def ask_for_edit(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """With the prompt filled in, or empty where the database is slow: whose it is, is asked again when it comes."""
        answers = self._answers
        reply, prompt = None, ""
        try:
            async with asyncio.timeout(LOOK_UP_S):
                reply, prompt = await self._prompt_now(interaction, pressed)
        except TimeoutError:
            answers.events.warn("discord_window_without_prompt")
        if reply is not None and reply.kind is ReplyKind.REFUSAL:
            spot = answers.spot(interaction)
            if await answers.acknowledged(interaction, spot, in_place=True):
                await answers.follow_up(spot, reply)
            return
        locale = answers.locale(interaction)
        field = Field(
            name="prompt",
            label=answers.texts.say("discord.edit_label", locale),
            default=prompt,
            is_long=True,
            max_characters=MAX_PROMPT_CHARACTERS,
        )
        title = answers.texts.say("button.edit", locale)
        await self._open(interaction, encode("edit", {"job": pressed.job}, max_bytes=MAX_ID_BYTES), title, [field])

    async def _prompt_now(self, interaction: DiscordInteraction, pressed: Pressed) -> tuple[Reply, str]:
        answers = self._answers
        request = request_of(interaction, answers.spot(interaction), "edit", pressed.arguments)
        reply = await answers.core.answer(request)
        job = await answers.storage.job(JobId(pressed.job)) if reply.kind is not ReplyKind.REFUSAL else None
        return reply, job.prompt if job is not None else ""

    async def ask_for_topup(self, interaction: DiscordInteraction, user: discord.User | discord.Member) -> None:
        """Whether they may is asked when it is sent: the core says so."""
        if self._answers.seen.is_known(interaction.id):
            return
        async with self._answers.handling(interaction):
            say, locale = self._answers.texts.say, self._answers.locale(interaction)
            fields = [
                Field(name="amount", label=say("discord.topup_amount", locale), max_characters=10),
                Field(
                    name="reason",
                    label=say("discord.topup_reason", locale),
                    is_required=False,
                    max_characters=MAX_REASON_CHARACTERS,
                ),
            ]
            title = say("discord.topup_title", locale, name=user.display_name)
            id = encode("topup", {"person": str(user.id)}, max_bytes=MAX_ID_BYTES)
            await self._open(interaction, id, title, fields)

    async def _open(self, interaction: DiscordInteraction, id: str, title: str, fields: Sequence[Field]) -> None:
        window = Window(custom_id=id, title=title, fields=fields)
        try:
            async with asyncio.timeout(OPEN_TIMEOUT_S):
                await interaction.response.send_modal(window)
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
            # Not within 3 s, or seen before: the person presses again, and nothing has happened.
            self._answers.events.count("discord_window_lost", why=type(error).__name__)

    async def submit(self, interaction: DiscordInteraction) -> None:
        """A window was sent; it may have been opened before a restart."""
        pressed = decode(interaction.custom_id or "")
        if pressed is None or self._answers.seen.is_known(interaction.id):
            return
        async with self._answers.handling(interaction):
            arguments = {**fields_of(interaction), **pressed.arguments}
            if self._answers.is_private(pressed.action):
                await self._answers.privately(interaction, pressed.action, arguments)
            else:
                await self._answers.publicly(
                    interaction, pressed.action, arguments, ephemeral=is_ephemeral(interaction)
                )
