"""What comes in, and who answers it; and what was left of it at the last stop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import discord

from adapters.discord.inbound.acknowledgement import find_original
from adapters.discord.inbound.answers import Answers
from adapters.discord.inbound.modals import Windows
from adapters.discord.inbound.presses import Presses
from adapters.discord.inbound.requests import DiscordInteraction
from adapters.discord.outbound.places import Spot
from bot.model.commands import Argument, Reply, ReplyKind
from bot.model.jobs import Job


class Talk:
    """Each handler ends without raising. The same interaction, delivered again, is answered once."""

    def __init__(self, *, answers: Answers) -> None:
        self._answers = answers
        self._windows = Windows(answers=answers)
        self._presses = Presses(answers=answers, windows=self._windows)

    async def command(
        self,
        interaction: DiscordInteraction,
        name: str,
        arguments: Mapping[str, Argument],
        attached: discord.Attachment | None = None,
    ) -> None:
        if self._answers.seen.is_known(interaction.id):
            return
        async with self._answers.handling(interaction):
            if self._answers.is_private(name):
                await self._answers.privately(interaction, name, arguments)
            else:
                await self._answers.publicly(interaction, name, arguments, attached=attached)

    async def stale(self, interaction: DiscordInteraction) -> None:
        """A command that Discord's app still shows, and that this version knows otherwise or not at all."""
        if self._answers.seen.is_known(interaction.id):
            return
        async with self._answers.handling(interaction):
            text = self._answers.texts.say("discord.stale", self._answers.locale(interaction))
            spot = self._answers.spot(interaction)
            if await self._answers.acknowledged(interaction, spot, ephemeral=True):
                reply = Reply(kind=ReplyKind.REFUSAL, head=text)
                await self._answers.show(spot, reply, self._answers.locale(interaction))

    async def press(self, interaction: DiscordInteraction) -> None:
        await self._presses.press(interaction)

    async def submit(self, interaction: DiscordInteraction) -> None:
        await self._windows.submit(interaction)

    async def ask_for_topup(self, interaction: DiscordInteraction, user: discord.User | discord.Member) -> None:
        await self._windows.ask_for_topup(interaction, user)

    # --- after a start ----------------------------------------------------------------------------------------------

    async def resolve(self, left: Sequence[Job]) -> None:
        """Whether the acknowledgements of the last moments before a kill were taken, Discord says. `left` are the
        provisional jobs from before this start."""
        for job in left:
            try:
                await self._resolve(job)
            except Exception as error:  # noqa: BLE001 - one job's trouble is not the others': its deadline ends it
                self._answers.events.incident("discord_job_not_resolved", error, job_id=job.id)

    async def _resolve(self, job: Job) -> None:
        acceptance, spot = self._answers.core.acceptance, Spot.of(job.place)
        message = None
        if spot.has_token(self._answers.clock.now()):
            message = await find_original(spot, self._answers.messages, clock=self._answers.clock)
        if message is None:
            await acceptance.withdraw(job.id)
        else:
            await acceptance.confirm(job.id, replace(spot, message=message).to_place())
