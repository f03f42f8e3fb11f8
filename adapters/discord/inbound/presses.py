"""What is pressed. Whose it is, the core says; the message is never asked."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from adapters.discord.inbound.answers import EXPECTED, Answers
from adapters.discord.inbound.modals import Windows
from adapters.discord.inbound.requests import DiscordInteraction, is_ephemeral, request_of
from adapters.discord.outbound.places import PLATFORM, Spot
from bot.chats.button_ids import Pressed, decode
from bot.chats.double_press import DoublePress
from bot.model.commands import Argument, Delivery, Reply, ReplyKind
from bot.model.errors import BlobMissing, Gone
from bot.model.jobs import Job

DOUBLE_PRESS_S = 2.5


class Presses:
    def __init__(self, *, answers: Answers, windows: Windows) -> None:
        self._answers = answers
        self._windows = windows
        self._presses = DoublePress(clock=answers.clock, within_s=DOUBLE_PRESS_S)

    async def press(self, interaction: DiscordInteraction) -> None:
        """The same press delivered twice is one, and so is a double click."""
        pressed = decode(interaction.custom_id or "")
        if pressed is None or self._answers.seen.is_known(interaction.id):
            return
        async with self._answers.handling(interaction):
            message = interaction.message.id if interaction.message is not None else 0
            custom_id = interaction.custom_id or ""
            is_double = self._presses.is_double(interaction.user.id, message, custom_id, event=str(interaction.id))
            if pressed.action == "edit":  # a window that was closed may be opened again at once
                await self._windows.ask_for_edit(interaction, pressed)
            elif is_double:
                await self._answers.acknowledged(interaction, self._answers.spot(interaction), in_place=True)
            else:
                await self._pressed(interaction, pressed)

    async def _pressed(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        match pressed.action:
            case "show":
                await self._show_again(interaction, pressed)
            case "cancel" | "delete":
                await self._in_place(interaction, pressed)
            case action if not self._answers.is_private(action):
                await self._answers.publicly(
                    interaction, action, pressed.arguments, ephemeral=is_ephemeral(interaction)
                )
            case action if "job" in pressed.arguments:
                await self._answers.privately(interaction, action, pressed.arguments)
            case action:
                await self._instead(interaction, action, pressed.arguments)

    async def _in_place(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """The job's own message tells what became of it; a refusal is told to who pressed."""
        spot = self._answers.spot(interaction)
        request = request_of(interaction, spot, pressed.action, pressed.arguments)
        heard, reply = await self._answers.both(interaction, spot, request, in_place=True)
        is_done = reply.kind is not ReplyKind.REFUSAL and bool(reply.jobs)
        if is_done and pressed.action == "delete":
            await self._take_away(interaction, spot, reply.jobs[0].job, is_heard=heard is not None)
        if heard is None:
            return
        if not is_done or pressed.action == "delete":
            await self._answers.follow_up(spot, reply)
        elif is_ephemeral(interaction):  # a list of jobs, in which it stood
            await self._answers.show(spot, replace(reply, jobs=()), self._answers.locale(interaction))

    async def _take_away(self, interaction: DiscordInteraction, spot: Spot, job: Job, *, is_heard: bool) -> None:
        """The message with the button, and the job's own where that is another."""
        messages = self._answers.messages
        pressed = interaction.message.id if interaction.message is not None else None
        own = Spot.of(job.place) if job.place.platform == PLATFORM else None
        is_taken_away = False
        if is_heard:
            with suppress(*EXPECTED):
                await self._answers.tried(lambda: messages.delete_by_token(spot))
                is_taken_away = True
        places = [] if is_taken_away else [replace(spot, message=pressed)]
        if own is not None and own.message != pressed:
            places.append(own)
        for place in places:
            if place.message is not None and place.bot_can_reach:
                with suppress(*EXPECTED):  # it is gone already, or the bot may not reach it: its buttons answer anyway
                    await messages.delete_by_bot(place)

    async def _instead(self, interaction: DiscordInteraction, name: str, arguments: Mapping[str, Argument]) -> None:
        """The answer takes the place of the message with the button."""
        spot = self._answers.spot(interaction)
        request = request_of(interaction, spot, name, arguments)
        heard, reply = await self._answers.both(interaction, spot, request, in_place=True)
        if heard is None:
            return
        if reply.kind is ReplyKind.REFUSAL:
            await self._answers.follow_up(spot, reply)
        else:
            await self._answers.show(spot, reply, self._answers.locale(interaction))

    async def _show_again(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """A picture of the history, once more, for the person alone: no rule of the place speaks against that.

        Its details say whether it is theirs.
        """
        answers = self._answers
        spot = replace(answers.spot(interaction), ephemeral=True)
        request = request_of(interaction, spot, "details", pressed.arguments)
        heard, reply = await answers.both(interaction, spot, request, ephemeral=True)
        if heard is None:
            return
        spot = replace(spot, message=heard.message)
        if reply.kind is ReplyKind.REFUSAL or not reply.jobs:
            await answers.show_privately(interaction, spot, reply)
            return
        job, why_not = reply.jobs[0].job, BlobMissing.key
        try:
            if job.pictures:
                delivery = await self._as_delivered(job, reply)
                await answers.tried(lambda: answers.chat.show_again(delivery, spot))
                return
        except BlobMissing:
            pass
        except Gone:  # too large here, however small it is made
            why_not = "discord.file_refused"
        text = answers.texts.say(why_not, answers.locale(interaction))
        await answers.show_privately(interaction, spot, Reply(kind=ReplyKind.REFUSAL, head=text))

    async def _as_delivered(self, job: Job, reply: Reply) -> Delivery:
        return Delivery(
            job=job,
            pictures=tuple(picture for _, picture in job.pictures),
            price=job.captured,
            balance=await self._answers.storage.balance(job.person),
            took_s=0.0,
            text=f"{job.aspect_ratio} · {job.accepted_at:%Y-%m-%d %H:%M} UTC",
            buttons=reply.jobs[0].buttons,
        )
