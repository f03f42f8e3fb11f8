"""Modals: opened by a button or a menu, and understood even where they are sent after a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import aiohttp
import discord

from adapters.discord.inbound.context import DiscordContext
from adapters.discord.inbound.dispatcher import Dispatcher
from adapters.discord.inbound.requests import DiscordInteraction, is_ephemeral, request_of
from adapters.discord.inbound.responses import Responses
from adapters.discord.outbound.buttons import MAX_ID_BYTES
from adapters.discord.outbound.modals import Field, Modal, fields_of
from adapters.discord.outbound.places import PLATFORM
from bot.chats.button_ids import Pressed, decode, encode
from bot.model.commands import Reply, ReplyKind
from bot.model.images import MAX_PROMPT_CHARACTERS
from bot.model.jobs import JobId
from bot.model.ledger import MAX_REASON_CHARACTERS

LOOK_UP_S = 1.5
"""A modal has to be the first answer, within 3 s: looking up what it is filled with may take half of that."""
OPEN_TIMEOUT_S = 5.0


class ModalHandlers:
    def __init__(self, *, context: DiscordContext, responses: Responses, dispatcher: Dispatcher) -> None:
        self._context = context
        self._responses = responses
        self._dispatcher = dispatcher

    async def ask_for_edit(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """With the prompt filled in, or empty where the database is slow: whose the job is, is asked again when the
        modal is sent."""
        context = self._context
        reply, prompt = None, ""
        try:
            async with asyncio.timeout(LOOK_UP_S):
                reply, prompt = await self._look_up_prompt(interaction, pressed)
        except TimeoutError:
            context.events.warn("discord_window_without_prompt")
        if reply is not None and reply.kind is ReplyKind.REFUSAL:
            spot = context.spot(interaction)
            if await self._dispatcher.acknowledge(interaction, spot, in_place=True):
                await self._responses.follow_up(spot, reply)
            return
        locale = context.locale(interaction)
        field = Field(
            name="prompt",
            label=context.texts.say("discord.edit_label", locale),
            default=prompt,
            is_long=True,
            max_characters=MAX_PROMPT_CHARACTERS,
        )
        title = context.texts.say("button.edit", locale)
        id = encode("edit", {"job": pressed.job}, max_bytes=MAX_ID_BYTES)
        await self._open(interaction, id, title, [field])

    async def _look_up_prompt(self, interaction: DiscordInteraction, pressed: Pressed) -> tuple[Reply, str]:
        """Empty where the core refuses."""
        context = self._context
        request = request_of(interaction, context.spot(interaction), "edit", pressed.arguments)
        reply = await context.services.answer(request)
        job = await context.storage.job(JobId(pressed.job)) if reply.kind is not ReplyKind.REFUSAL else None
        return reply, job.prompt if job is not None else ""

    async def ask_for_topup(self, interaction: DiscordInteraction, user: discord.User | discord.Member) -> None:
        """For how much. The core says whether they may, when the modal is sent."""
        if self._context.seen.is_known(interaction.id):
            return
        async with self._responses.handling(interaction):
            say, locale = self._context.texts.say, self._context.locale(interaction)
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
        modal = Modal(custom_id=id, title=title, fields=fields)
        try:
            async with asyncio.timeout(OPEN_TIMEOUT_S):
                await interaction.response.send_modal(modal)
        # The last four: what came as the answer was nothing that the library could read.
        except (
            *(discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError),
            *(LookupError, TypeError, ValueError, AttributeError),
        ) as error:
            # Not within 3 s, or seen before: the person presses again, and nothing has happened.
            self._context.events.count("window_lost", platform=PLATFORM, why=type(error).__name__)

    async def submit(self, interaction: DiscordInteraction) -> None:
        """It may have been opened before a restart."""
        pressed = decode(interaction.custom_id or "")
        if pressed is None or self._context.seen.is_known(interaction.id):
            return
        async with self._responses.handling(interaction):
            arguments = {**fields_of(interaction), **pressed.arguments}
            if self._dispatcher.is_private(pressed.action):
                await self._dispatcher.answer_privately(interaction, pressed.action, arguments)
            else:
                await self._dispatcher.answer_publicly(
                    interaction, pressed.action, arguments, ephemeral=is_ephemeral(interaction)
                )
