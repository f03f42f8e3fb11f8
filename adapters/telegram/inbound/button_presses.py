"""What people press. Each press is answered at once; whose job it is, the database says.

A press changes a message only where that is the presser's (`ownership`): what stands behind a button comes from their
app and may be anything. All others get a message of their own, or an alert.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

from telegram import CallbackQuery, MaybeInaccessibleMessage, Message, User
from telegram.error import TelegramError

from adapters.telegram.inbound.context import TelegramContext, arguments_in, identity_of, name_of
from adapters.telegram.inbound.ownership import Whose, whose
from adapters.telegram.inbound.private_answers import Shown
from adapters.telegram.inbound.questions import Questions
from adapters.telegram.inbound.shown_jobs import job_shown_in
from adapters.telegram.inbound.text_messages import TextMessages, ratio_buttons, spot_of
from adapters.telegram.outbound.errors import MessageLost, Refused
from adapters.telegram.outbound.keyboards import of_job
from adapters.telegram.outbound.places import PLATFORM, Spot
from adapters.telegram.outbound.rate_limits import NO_WAITING
from adapters.telegram.outbound.words import MAX_ALERT, as_telegram
from bot.chats.button_ids import Pressed, decode
from bot.chats.cutting import cut, utf16_units
from bot.chats.double_press import DoublePress
from bot.model.commands import Reply, ReplyKind
from bot.model.refusals import StorageFull
from bot.model.storage_errors import BlobMissing

T = TypeVar("T")
DOUBLE_TAP_S = 2.0
AT_ONCE_S = 0.7
"""A press whose answer takes longer is acknowledged without it: the button stops spinning."""
IN_PLACE = frozenset({"settings", "group", "history"})
"""Their answers take the place of the message with the button, where that is the presser's."""
OF_GROUPS = frozenset({"group"})
"""What all admins of a group may press, whoever of them has asked for it."""

OFFERED_TO_OTHERS = frozenset({"again", "vary"})
"""Below somebody else's picture they are answered with an offer, which says to whom."""
TOLD_AT_ONCE = frozenset({"cancel", "delete_now", "dismiss"})
"""Their answers are told to who presses, in no message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Press:
    query: CallbackQuery
    user: User
    spot: Spot
    pressed: Pressed
    key: str


class ButtonPresses:
    def __init__(self, *, context: TelegramContext, text_messages: TextMessages, questions: Questions) -> None:
        self._context = context
        self._questions = questions
        self._text_messages = text_messages
        self._double = DoublePress(clock=context.clock, within_s=DOUBLE_TAP_S)

    async def press(self, query: CallbackQuery, key: str) -> None:
        """Raises the port's ChatErrors where the answer could not be shown; the request was made all the same."""
        pressed, message = decode(query.data or ""), query.message
        if pressed is None or message is None or self._is_double(query, message, key):
            await self._acknowledge(query, "")
            return
        spot = _spot_of(message)
        press = _Press(query=query, user=query.from_user, spot=spot, pressed=pressed, key=key)
        if pressed.action != "ratio":
            await self._questions.end(press.user, spot.chat)
        match pressed.action:
            case "make":
                await self._make(press)
            case "leave":
                await self._leave(press)
            case "ratio":
                await self._choose_ratio(press)
            case "edit":
                await self._edit(press)
            case "show":
                await self._show(press)
            case "delete":
                await self._ask_before_deleting(press)
            case "delete_now":
                await self._delete(press)
            case "dismiss":
                await self._dismiss(press)
            case "again_mine" | "vary_mine":
                await self._make_mine(press)
            case _:
                await self._plain(press)

    def _is_double(self, query: CallbackQuery, message: MaybeInaccessibleMessage, key: str) -> bool:
        """Two taps are one wish. `key` is the update's: handled anew, it is no second tap."""
        return self._double.is_double(
            query.from_user.id, message.chat.id, message.message_id, query.data or "", event=key
        )

    async def _plain(self, press: _Press) -> None:
        """A command of the core."""
        action = press.pressed.action
        found = await self._whose(press) if action in IN_PLACE else Whose.NOBODYS
        if found is Whose.SOMEBODY_ELSES and action not in OF_GROUPS:
            await self._expired(press)
            return
        reply = await self._ask(press)
        if action == "cancel":
            await self._tidy(press)
        if reply.kind is ReplyKind.REFUSAL or action == "cancel":
            return  # the press itself was answered with it, and a cancelled job's message says so
        is_in_place = found is Whose.THEIRS
        spot = replace(press.spot, message=press.spot.source) if is_in_place else press.spot
        if reply.buttons and spot.is_group and action in OFFERED_TO_OTHERS:
            reply = replace(reply, news=f"{name_of(press.user)}\n{reply.news}".strip())
        await self._context.show(reply, spot, is_pressed=True)

    async def _whose(self, press: _Press) -> Whose:
        message = press.query.message
        return Whose.NOBODYS if message is None else await whose(message, press.user, self._context)

    async def _is_theirs(self, press: _Press) -> bool:
        return await self._whose(press) is Whose.THEIRS

    async def _tidy(self, press: _Press) -> None:
        """The button may stand on a message that the job does not know. A list of several jobs is none of them."""
        message = press.query.message
        markup = message.reply_markup if isinstance(message, Message) else None
        if not isinstance(message, Message) or markup is None or sum(map(len, markup.inline_keyboard)) != 1:
            return
        job = await job_shown_in(message, self._context)
        if job is not None and job.id == press.pressed.job and job.identity == identity_of(press.user):
            await self._context.chat.adopt(job, replace(press.spot, message=press.spot.source))

    async def _ask(self, press: _Press) -> Reply:
        """The core's answer, of which a refusal is the answer to the press."""
        asked = self._context.ask(press.user, press.spot, press.pressed.action, press.pressed.arguments, key=press.key)
        return await self._answered(press, asked)

    async def _answered(self, press: _Press, asked: Coroutine[None, None, Reply]) -> Reply:
        async with asyncio.TaskGroup() as group:
            asking = group.create_task(asked)
            await asyncio.wait({asking}, timeout=AT_ONCE_S)
            if not asking.done():
                await self._acknowledge(press.query, "")
                reply = await asking
                if reply.kind is ReplyKind.REFUSAL:
                    await self._context.show(reply, press.spot, is_pressed=True)
                return reply
        reply = asking.result()
        is_refused = reply.kind is ReplyKind.REFUSAL
        is_toast = is_refused or press.pressed.action in TOLD_AT_ONCE
        text = as_telegram(reply.text) if is_toast else ""
        if not is_toast and not self._context.is_for_here(reply, press.spot):
            text = self._context.texts.say("telegram.see_privately", await self._context.locale(press.user))
        await self._acknowledge(press.query, text, is_alert=is_refused)
        return reply

    async def _acknowledge(self, query: CallbackQuery, text: str, *, is_alert: bool = False) -> None:
        shown = cut(text, MAX_ALERT, length=utf16_units) or None
        with suppress(TelegramError):  # too late for it: "query is too old", after a restart
            await self._context.bot.answer_callback_query(
                query.id, text=shown, show_alert=is_alert, rate_limit_args=NO_WAITING
            )

    # --- the bot's own questions -----------------------------------------------------------------------------------

    async def _make(self, press: _Press) -> None:
        """The prompt that was offered. Pressed twice, it is made once: the draft is the request."""
        draft = press.pressed.text("draft")
        note = await self._context.kept(f"draft:{draft}")
        if note is None or note["user"] != press.user.id:
            await self._expired(press)
            return
        source = note.get("source")
        is_here = note.get("chat") == press.spot.chat
        spot = replace(
            press.spot,
            source=source if isinstance(source, int) and is_here else None,
            message=press.spot.source if await self._is_theirs(press) else None,
        )
        file = note.get("file")
        file_id = file if isinstance(file, str) else None
        arguments = arguments_in(note)
        asked = self._context.ask(press.user, spot, "imagine", arguments, key=f"draft:{draft}", file_id=file_id)
        reply = await self._answered(press, asked)
        if reply.kind is ReplyKind.ACCEPTED or reply.is_question:
            await self._context.show(reply, spot)

    async def _leave(self, press: _Press) -> None:
        """In a group an offer that nobody remembers may be anybody's."""
        name = f"draft:{press.pressed.text('draft')}"
        note = await self._context.kept(name)
        is_theirs = not press.spot.is_group if note is None else note["user"] == press.user.id
        if not is_theirs:
            await self._expired(press)
            return
        is_shown = await self._is_theirs(press)  # before the draft goes, which says whose it is
        await self._acknowledge(press.query, "")
        await self._context.drop(name)
        locale = await self._context.locale(press.user)
        text = self._context.texts.say("telegram.left", locale)
        if is_shown:
            await self._context.say(replace(press.spot, message=press.spot.source), text)

    async def _choose_ratio(self, press: _Press) -> None:
        question = await self._questions.to(press.user, press.spot.chat)
        if question is None or not question.is_open or question.message != press.spot.source:
            await self._expired(press)
            return
        await self._acknowledge(press.query, "")
        ratio = press.pressed.text("ratio")
        await self._questions.name_ratio(press.user, press.spot.chat, ratio)
        with suppress(MessageLost):
            await self._context.messages.edit_keyboard(
                replace(press.spot, message=press.spot.source), ratio_buttons(ratio)
            )

    async def _expired(self, press: _Press) -> None:
        locale = await self._context.locale(press.user)
        await self._acknowledge(press.query, self._context.texts.say("telegram.expired", locale), is_alert=True)

    # --- jobs -------------------------------------------------------------------------------------------------------

    async def _edit(self, press: _Press) -> None:
        reply = await self._ask(press)
        if reply.kind is not ReplyKind.REFUSAL:
            await self._text_messages.ask_for_edit(press.user, press.spot, press.pressed.text("job"), reply)

    async def _show(self, press: _Press) -> None:
        """A picture of the history, once more. Its details say whether it is theirs."""
        asked = self._context.ask(press.user, press.spot, "details", press.pressed.arguments, key=press.key)
        reply = await self._answered(press, asked)
        if reply.kind is ReplyKind.REFUSAL or not reply.jobs:
            return
        view = reply.jobs[0]
        markup = of_job(view.job, view.buttons, self._context.texts)
        shown = Shown(text=view.facts, markup=markup, job=view.job.id, is_pictures=True)
        try:
            await self._context.show_as(reply, shown, press.spot, is_pressed=True)
        except BlobMissing as error:
            locale = await self._context.locale(press.user)
            await self._context.say(press.spot, self._context.texts.say(error.key, locale))

    async def _ask_before_deleting(self, press: _Press) -> None:
        """The question answers the message whose button was pressed, which goes with the pictures if it is theirs."""
        reply = await self._ask(press)
        if reply.kind is ReplyKind.REFUSAL:
            return
        asked = await self._context.show(reply, press.spot, is_pressed=True)
        if asked is not None and asked.chat == press.spot.chat and await self._is_theirs(press):
            note = {"user": press.user.id, "message": press.spot.source}
            with suppress(StorageFull):  # then the job's own messages go, and this one keeps its buttons
                await self._context.keep(_name_of_question(asked.chat, asked.message), note)

    async def _delete(self, press: _Press) -> None:
        """The pictures, ours and Telegram's, and the question; messages too old to be deleted lose their buttons.

        The numbers of messages are each chat's own: those of another chat stay.
        """
        reply = await self._ask(press)
        if reply.kind is ReplyKind.REFUSAL or not reply.jobs:
            return
        place, question = reply.jobs[0].job.place, press.spot.source
        messages: set[int | None] = set()
        if place.platform == PLATFORM and place.chat == press.spot.to_place().chat:
            own = Spot.of(place)
            messages = {own.message, *own.album_messages}
        note = await self._context.kept(_name_of_question(press.spot.chat, question))
        if note is not None and note["user"] == press.user.id:
            messages.add(int(str(note["message"])))
        await self._take_away(press, messages - {question})
        if question in messages or await self._is_theirs(press):
            await self._take_away(press, {question})

    async def _dismiss(self, press: _Press) -> None:
        """A question of ours goes, if it is theirs."""
        if not await self._is_theirs(press):
            await self._expired(press)
            return
        await self._ask(press)
        await self._take_away(press, {press.spot.source})

    async def _take_away(self, press: _Press, messages: set[int | None]) -> None:
        """Where Telegram refuses one of several, it deletes none of them: then each goes for itself."""
        numbers = sorted(id for id in messages if id is not None)
        try:
            if numbers:
                await self._context.messages.delete(press.spot, numbers)
        except (MessageLost, Refused):
            for number in numbers:
                await self._take_one_away(press, number, is_alone=len(numbers) == 1)

    async def _take_one_away(self, press: _Press, number: int, *, is_alone: bool) -> None:
        """`is_alone` where it has been refused already. What stays loses its buttons."""
        if not is_alone:
            with suppress(MessageLost, Refused):
                await self._context.messages.delete(press.spot, [number])
                return
        with suppress(MessageLost, Refused):
            await self._context.messages.edit_keyboard(replace(press.spot, message=number), None)

    async def _make_mine(self, press: _Press) -> None:
        """A picture like somebody else's, in the place of the question about it. Pressed twice, it is made once: the
        question is the request.
        """
        found = await self._whose(press)
        if found is Whose.SOMEBODY_ELSES:
            await self._expired(press)
            return
        spot = replace(press.spot, message=press.spot.source if found is Whose.THEIRS else None)
        key = f"mine:{spot.chat}:{spot.source}:{press.user.id}:{press.query.data}"
        asked = self._context.ask(press.user, spot, press.pressed.action, press.pressed.arguments, key=key)
        reply = await self._answered(press, asked)
        if reply.kind is ReplyKind.ACCEPTED or reply.is_question:
            await self._context.show(reply, spot)


def _name_of_question(chat: int, message: int | None) -> str:
    """Of the note that says below which message the button was that a question about deleting is about."""
    return f"deletes:{chat}:{message}"


def _spot_of(message: MaybeInaccessibleMessage) -> Spot:
    """Of an old message Telegram tells the chat and the number alone."""
    if isinstance(message, Message):
        return spot_of(message)
    return Spot(chat=message.chat.id, source=message.message_id)
