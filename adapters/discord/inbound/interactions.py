"""What comes in, and which handler answers it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import discord

from adapters.discord.inbound.button_presses import ButtonPresses
from adapters.discord.inbound.context import DiscordContext
from adapters.discord.inbound.dispatcher import Dispatcher
from adapters.discord.inbound.message_words import job_named_in
from adapters.discord.inbound.modals import LOOK_UP_S, ModalHandlers
from adapters.discord.inbound.requests import DiscordInteraction
from adapters.discord.inbound.responses import Responses
from bot.model.commands import Argument, Reply, ReplyKind


class Interactions:
    """No method raises. The same interaction, delivered again, is answered once."""

    def __init__(self, *, context: DiscordContext) -> None:
        self._context = context
        self._responses = Responses(context=context)
        self._dispatcher = Dispatcher(context=context, responses=self._responses)
        self._modals = ModalHandlers(context=context, responses=self._responses, dispatcher=self._dispatcher)
        self._presses = ButtonPresses(
            context=context, responses=self._responses, dispatcher=self._dispatcher, modals=self._modals
        )

    async def command(
        self,
        interaction: DiscordInteraction,
        name: str,
        arguments: Mapping[str, Argument],
        attached: discord.Attachment | None = None,
        *,
        on: discord.Message | None = None,
    ) -> None:
        """`on` is the message whose words are meant."""
        if self._context.seen.is_known(interaction.id):
            return
        async with self._responses.handling(interaction):
            if on is not None:
                arguments = {**arguments, "prompt": await self._prompt_shown_in(interaction, on) or arguments["prompt"]}
            if on is not None and not arguments["prompt"]:
                await self._refuse(interaction, "discord.no_words")
            elif self._dispatcher.is_private(name):
                await self._dispatcher.answer_privately(interaction, name, arguments)
            else:
                await self._dispatcher.answer_publicly(interaction, name, arguments, attached=attached)

    async def stale(self, interaction: DiscordInteraction) -> None:
        """A command that Discord's app still shows, and that this version knows otherwise or not at all."""
        if self._context.seen.is_known(interaction.id):
            return
        async with self._responses.handling(interaction):
            await self._refuse(interaction, "discord.stale")

    async def _refuse(self, interaction: DiscordInteraction, key: str) -> None:
        """Told to the person alone."""
        spot, locale = self._context.spot(interaction), self._context.locale(interaction)
        if await self._dispatcher.acknowledge(interaction, spot, ephemeral=True):
            reply = Reply(kind=ReplyKind.REFUSAL, head=self._context.texts.say(key, locale))
            await self._responses.show(spot, reply, locale)

    async def _prompt_shown_in(self, interaction: DiscordInteraction, message: discord.Message) -> str:
        """The whole prompt of the job that a message of ours shows; "" for others', and where the database is slow."""
        job_id = job_named_in(message) if message.author == interaction.client.user else None
        if job_id is None:
            return ""
        try:
            async with asyncio.timeout(LOOK_UP_S):
                job = await self._context.storage.job(job_id)
        except TimeoutError:
            return ""
        return "" if job is None else job.prompt

    async def press(self, interaction: DiscordInteraction) -> None:
        """Of a button."""
        await self._presses.press(interaction)

    async def submit(self, interaction: DiscordInteraction) -> None:
        """Of a modal."""
        await self._modals.submit(interaction)

    async def ask_for_topup(self, interaction: DiscordInteraction, user: discord.User | discord.Member) -> None:
        """Chosen in a person's menu."""
        await self._modals.ask_for_topup(interaction, user)
