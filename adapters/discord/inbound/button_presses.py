"""Presses of buttons. Whose a job is, the core says; the message is never asked."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from adapters.discord.inbound.acknowledgement import Acknowledgement
from adapters.discord.inbound.context import DiscordContext
from adapters.discord.inbound.dispatcher import Dispatcher
from adapters.discord.inbound.modals import ModalHandlers
from adapters.discord.inbound.requests import DiscordInteraction, is_ephemeral, is_for_them_alone, request_of
from adapters.discord.inbound.responses import EXPECTED, Responses
from adapters.discord.inbound.to_be_deleted import ToBeDeleted
from adapters.discord.outbound.places import PLATFORM, Spot
from bot.chats.button_ids import Pressed, decode
from bot.chats.double_press import DoublePress
from bot.model.chat_errors import Gone, WordsRefused
from bot.model.commands import ALONE, Argument, Delivery, Reply, ReplyKind
from bot.model.jobs import Job
from bot.model.storage_errors import BlobMissing

DOUBLE_PRESS_S = 2.5


class ButtonPresses:
    def __init__(
        self, *, context: DiscordContext, responses: Responses, dispatcher: Dispatcher, modals: ModalHandlers
    ) -> None:
        self._context = context
        self._responses = responses
        self._dispatcher = dispatcher
        self._modals = modals
        self._to_be_deleted = ToBeDeleted(storage=context.storage, clock=context.clock, events=context.events)
        self._double_press = DoublePress(clock=context.clock, within_s=DOUBLE_PRESS_S)

    async def press(self, interaction: DiscordInteraction) -> None:
        """The same press delivered twice is one, and so is a double press."""
        custom_id = interaction.custom_id or ""
        pressed = decode(custom_id)
        if pressed is None or self._context.seen.is_known(interaction.id):
            return
        async with self._responses.handling(interaction):
            message = interaction.message.id if interaction.message is not None else 0
            is_double = self._double_press.is_double(interaction.user.id, message, custom_id, event=str(interaction.id))
            if pressed.action == "edit":  # a modal that was closed may be opened again at once
                await self._modals.ask_for_edit(interaction, pressed)
            elif is_double:
                await self._dispatcher.acknowledge(interaction, self._context.spot(interaction), in_place=True)
            else:
                await self._answer(interaction, pressed)

    async def _answer(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        match pressed.action:
            case "show":
                await self._show_again(interaction, pressed)
            case "cancel":
                await self._cancel(interaction, pressed)
            case "delete":
                await self._ask_before_deleting(interaction, pressed)
            case "delete_now":
                await self._delete(interaction, pressed)
            case "again_mine" | "vary_mine":  # asked in a message for one; the picture is for all, as the first one is
                await self._dispatcher.answer_publicly(interaction, pressed.action, pressed.arguments)
            case "imagine_yes":
                is_alone = pressed.text("question").endswith(ALONE)
                await self._dispatcher.answer_publicly(
                    interaction, pressed.action, pressed.arguments, ephemeral=is_alone
                )
            case "dismiss":
                await self._answer_in_place(interaction, pressed.action, pressed.arguments)
            case action if not self._dispatcher.is_private(action):
                await self._dispatcher.answer_publicly(
                    interaction, action, pressed.arguments, ephemeral=is_ephemeral(interaction)
                )
            case action if "job" in pressed.arguments or not is_for_them_alone(interaction):
                await self._dispatcher.answer_privately(interaction, action, pressed.arguments)
            case action:
                await self._answer_in_place(interaction, action, pressed.arguments)

    async def _cancel(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """The job's own message tells what became of it; a refusal is told to who pressed."""
        spot, taken, reply = await self._ask_in_place(interaction, pressed)
        if taken is None:
            return
        if reply.kind is ReplyKind.REFUSAL or not reply.jobs:
            await self._responses.follow_up(spot, reply)
        elif is_ephemeral(interaction):  # the button stood in a list of jobs
            await self._responses.show(spot, replace(reply, jobs=()), self._context.locale(interaction))

    async def _ask_in_place(
        self, interaction: DiscordInteraction, pressed: Pressed
    ) -> tuple[Spot, Acknowledgement | None, Reply]:
        """The message with the button stays as it is."""
        spot = self._context.spot(interaction)
        request = request_of(interaction, spot, pressed.action, pressed.arguments)
        taken, reply = await self._dispatcher.acknowledge_and_ask(interaction, spot, request, in_place=True)
        return spot, taken, reply

    async def _ask_before_deleting(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """The question is for who pressed alone. The message with the button is kept in mind: it goes with the
        pictures, by the token of this press where the bot itself does not reach it.
        """
        spot, taken, reply = await self._ask_in_place(interaction, pressed)
        if taken is None:
            return
        if reply.kind is not ReplyKind.REFUSAL:
            on = replace(spot, message=_pressed_message(interaction), ephemeral=is_ephemeral(interaction))
            await self._to_be_deleted.keep(pressed.job, on)
        await self._responses.follow_up(spot, reply)

    async def _delete(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """What was done takes the place of the question."""
        spot, taken, reply = await self._ask_in_place(interaction, pressed)
        if reply.kind is not ReplyKind.REFUSAL and reply.jobs:
            await self._delete_messages(interaction, pressed, reply.jobs[0].job)
        if taken is None:
            return
        if reply.kind is ReplyKind.REFUSAL:
            await self._responses.follow_up(spot, reply)
        else:
            await self._responses.show(spot, replace(reply, jobs=()), self._context.locale(interaction))

    async def _delete_messages(self, interaction: DiscordInteraction, pressed: Pressed, job: Job) -> None:
        """The message whose button was pressed, and the job's own where that is another."""
        on = await self._to_be_deleted.of(interaction.application_id, pressed.job, interaction.user.id)
        own = Spot.of(job.place) if job.place.platform == PLATFORM else None
        places = []
        if on is not None and not await self._is_deleted_by_token(on):
            places.append(on)
        if own is not None and (on is None or own.message != on.message):
            places.append(own)
        for place in places:
            if place.message is not None and place.bot_can_reach:
                with suppress(*EXPECTED):  # it is gone already, or the bot may not reach it: its buttons answer anyway
                    await self._context.messages.delete_by_bot(place)

    async def _is_deleted_by_token(self, spot: Spot) -> bool:
        """By that of the press on Delete, which is good for 15 minutes."""
        if not spot.has_token(self._context.clock.now()):
            return False
        with suppress(*EXPECTED):
            await self._responses.retry(lambda: self._context.messages.delete_by_token(spot))
            return True
        return False

    async def _answer_in_place(
        self, interaction: DiscordInteraction, name: str, arguments: Mapping[str, Argument]
    ) -> None:
        """The answer takes the place of the message with the button."""
        spot = self._context.spot(interaction)
        request = request_of(interaction, spot, name, arguments)
        taken, reply = await self._dispatcher.acknowledge_and_ask(
            interaction, spot, request, in_place=True, has_interim=True
        )
        if taken is None:
            return
        if reply.kind is ReplyKind.REFUSAL:
            await self._responses.follow_up(spot, reply)
        else:
            await self._responses.show(spot, reply, self._context.locale(interaction))

    async def _show_again(self, interaction: DiscordInteraction, pressed: Pressed) -> None:
        """A picture of the history, once more, for the person alone: no rule of the channel forbids that.

        The command `details` says whether it is theirs.
        """
        context = self._context
        spot = replace(context.spot(interaction), ephemeral=True)
        request = request_of(interaction, spot, "details", pressed.arguments)
        taken, reply = await self._dispatcher.acknowledge_and_ask(interaction, spot, request, ephemeral=True)
        if taken is None:
            return
        spot = replace(spot, message=taken.message)
        if reply.kind is ReplyKind.REFUSAL or not reply.jobs:
            await self._responses.show_privately(interaction, spot, reply)
            return
        job, why_not = reply.jobs[0].job, BlobMissing.key
        try:
            if job.pictures:
                await self._show_delivered(await self._as_delivered(job, reply), spot)
                return
        except BlobMissing:
            pass
        except Gone:  # too large here, however small it is made
            why_not = "discord.file_refused"
        text = context.texts.say(why_not, context.locale(interaction))
        await self._responses.show_privately(interaction, spot, Reply(kind=ReplyKind.REFUSAL, head=text))

    async def _show_delivered(self, delivery: Delivery, spot: Spot) -> None:
        """Without the words where they are refused. Raises BlobMissing and the port's ChatErrors."""
        chat = self._context.chat
        try:
            await self._responses.retry(lambda: chat.show_again(delivery, spot))
        except WordsRefused:
            left_out = self._context.texts.say("caption.words_refused", delivery.job.locale)
            plain = replace(delivery, text=f"{delivery.text}\n{left_out}".strip(), shows_prompt=False)
            await self._responses.retry(lambda: chat.show_again(plain, spot))

    async def _as_delivered(self, job: Job, reply: Reply) -> Delivery:
        return Delivery(
            job=job,
            pictures=tuple(picture for _, picture in job.pictures),
            price=job.captured,
            balance=await self._context.storage.balance(job.person),
            took_s=0.0,
            text=reply.jobs[0].facts,
            buttons=reply.jobs[0].buttons,
        )


def _pressed_message(interaction: DiscordInteraction) -> int | None:
    return interaction.message.id if interaction.message is not None else None
