"""Interactions on their way to the core: each is acknowledged at once, and the core answers at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

import discord

from adapters.discord.inbound.acknowledgement import Acknowledgement, acknowledge
from adapters.discord.inbound.attachments import sent_picture
from adapters.discord.inbound.context import DiscordContext
from adapters.discord.inbound.requests import DiscordInteraction, request_of
from adapters.discord.inbound.responses import EXPECTED, Responses
from adapters.discord.outbound.places import PLATFORM, Spot
from bot.chats.interims import CalmInterim
from bot.model.commands import Argument, Reply, ReplyKind, Request
from bot.model.jobs import Job
from bot.model.refusals import Refusal

CROWD = 32
"""With more acknowledgements than this under way at one time, the core's answers wait for them."""
HEAD_START_S = 0.5
"""How long they wait."""


class Dispatcher:
    def __init__(self, *, context: DiscordContext, responses: Responses) -> None:
        self._context = context
        self._responses = responses
        self._unacknowledged = 0
        self._public: frozenset[str] | None = None

    def is_private(self, name: str) -> bool:
        """Whether the person alone sees a command's answer.

        It is asked before anything is acknowledged, so it must cost nothing: the specs are rendered once for it.
        """
        if self._public is None:
            self._public = frozenset(spec.name for spec in self._context.services.specs() if not spec.is_private)
        return name not in self._public

    async def acknowledge(
        self, interaction: DiscordInteraction, spot: Spot, *, in_place: bool = False, ephemeral: bool = False
    ) -> Acknowledgement | None:
        """None where it was not taken, so that nothing can be shown."""
        context = self._context
        return await acknowledge(
            interaction, spot, context.messages, clock=context.clock, in_place=in_place, ephemeral=ephemeral
        )

    async def acknowledge_and_ask(
        self,
        interaction: DiscordInteraction,
        spot: Spot,
        request: Request,
        *,
        in_place: bool = False,
        ephemeral: bool = False,
        has_interim: bool = False,
    ) -> tuple[Acknowledgement | None, Reply]:
        """The acknowledgement is begun first, and the core answers at the same time: after a kill that follows right
        on the acknowledgement, the request is found written. In a crowd, acknowledgements go before answers, which have
        more time. With `has_interim` the message of the acknowledgement shows meanwhile where the answer stands."""
        async with asyncio.TaskGroup() as group:
            acknowledging = group.create_task(
                self.acknowledge(interaction, spot, in_place=in_place, ephemeral=ephemeral)
            )
            self._unacknowledged += 1
            acknowledging.add_done_callback(self._count_acknowledged)
            if self._unacknowledged > CROWD:
                await asyncio.wait({acknowledging}, timeout=HEAD_START_S)
            if has_interim:
                show = partial(self._show_interim, acknowledging, spot, self._context.locale(interaction))
                request = replace(request, interim=CalmInterim(show=show, clock=self._context.clock))
            answering = group.create_task(self._ask_safely(request))
        reply = answering.result()
        if isinstance(reply, Exception):
            raise reply
        return acknowledging.result(), reply

    async def _show_interim(
        self, acknowledging: asyncio.Task[Acknowledgement | None], spot: Spot, locale: str, reply: Reply
    ) -> None:
        """Nothing where Discord does not take it: the answer follows."""
        await asyncio.wait({acknowledging})
        if acknowledging.result() is not None:
            with suppress(*EXPECTED):
                await self._responses.show(spot, reply, locale)

    def _count_acknowledged(self, _: asyncio.Task[Acknowledgement | None]) -> None:
        self._unacknowledged -= 1

    async def _ask_safely(self, request: Request) -> Reply | Exception:
        """A fault of the core is given back, to be raised once the acknowledgement has ended: raised here, it would end
        that, too, and nobody could be told of it."""
        try:
            return await self._context.services.answer(request)
        except Exception as error:  # noqa: BLE001 - raised again by who waits for both
            return error

    def _refused(self, refusal: Refusal, locale: str) -> Reply:
        return Reply(kind=ReplyKind.REFUSAL, head=self._context.texts.say(refusal.key, locale, **refusal.values))

    async def answer_publicly(
        self,
        interaction: DiscordInteraction,
        name: str,
        arguments: Mapping[str, Argument],
        *,
        ephemeral: bool = False,
        attached: discord.Attachment | None = None,
    ) -> None:
        """A request for pictures: its job starts where the acknowledgement was taken, and is withdrawn where not.

        `ephemeral` where it was asked for in a message that only the person sees: then its pictures are, too.
        """
        context = self._context
        spot = replace(context.spot(interaction), ephemeral=ephemeral)
        sent = None if attached is None else sent_picture(attached, interaction.client.http)
        request = request_of(interaction, spot, name, arguments, is_provisional=True, sent=sent)
        taken, reply = await self.acknowledge_and_ask(interaction, spot, request, ephemeral=ephemeral)
        job = reply.jobs[0].job if reply.kind is ReplyKind.ACCEPTED and reply.jobs else None
        if taken is None:
            context.events.count("not_acknowledged", platform=PLATFORM, command=name)
            if job is not None:
                await context.services.acceptance.withdraw(job.id)
            return
        spot = replace(spot, message=taken.message, ephemeral=taken.is_ephemeral)
        if job is None:
            await self._responses.show_privately(interaction, spot, reply)
        elif not _is_shown(reply, job):
            await self._confirm(interaction, spot, reply, job)
        elif Spot.of(job.place).interaction != spot.interaction:  # pressed again: the job has another message
            await self._responses.show_privately(interaction, spot, reply)

    async def _confirm(self, interaction: DiscordInteraction, spot: Spot, reply: Reply, job: Job) -> None:
        """Where the job has ended meanwhile, the core tells how."""
        context = self._context
        try:
            is_confirmed = await context.services.acceptance.confirm(job.id, spot.to_place())
        except Refusal as refusal:  # the disk is full: its deadline ends the job, uncharged
            refused = self._refused(refusal, context.locale(interaction))
            await self._responses.show_privately(interaction, spot, refused)
            return
        if is_confirmed:
            context.chat.show_accepted(reply, spot)

    async def answer_privately(
        self, interaction: DiscordInteraction, name: str, arguments: Mapping[str, Argument]
    ) -> None:
        """An answer that the person alone sees."""
        spot = self._context.spot(interaction)
        request = request_of(interaction, spot, name, arguments)
        taken, reply = await self.acknowledge_and_ask(interaction, spot, request, ephemeral=True, has_interim=True)
        if taken is not None:
            await self._responses.show(spot, reply, self._context.locale(interaction))


def _is_shown(reply: Reply, job: Job) -> bool:
    """Whether this is a repetition of a request that has its message already."""
    return reply.is_repeated and not job.is_provisional
