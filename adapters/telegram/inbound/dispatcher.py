"""One update, given to what answers its kind."""

from __future__ import annotations

from telegram import ChatMemberUpdated, Update
from telegram.constants import ChatMemberStatus, ChatType

from adapters.telegram.inbound.button_presses import ButtonPresses
from adapters.telegram.inbound.context import TelegramContext
from adapters.telegram.inbound.inline import Inline
from adapters.telegram.inbound.questions import Questions
from adapters.telegram.inbound.text_messages import TextMessages
from adapters.telegram.outbound.menus import Menus
from adapters.telegram.outbound.places import Spot
from adapters.telegram.outbound.words import as_telegram

_IN = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR)


class Dispatcher:
    def __init__(self, *, context: TelegramContext, menus: Menus) -> None:
        self._context = context
        self._menus = menus
        questions = Questions(context=context)
        self._text_messages = TextMessages(context=context, questions=questions)
        self._button_presses = ButtonPresses(context=context, text_messages=self._text_messages, questions=questions)
        self._inline = Inline(context=context)

    async def handle(self, update: Update) -> None:
        """Raises ChatErrors where the answer could not be shown; the request was made all the same."""
        key = str(update.update_id)
        if (chat := update.effective_chat) is not None and chat.title:
            self._context.groups.titles[chat.id] = chat.title
        if update.message is not None:
            await self._text_messages.handle(update.message, key)
            if update.message.from_user is not None:
                await self._menus.greet(update.message.from_user.id)
        elif update.callback_query is not None:
            await self._button_presses.press(update.callback_query, key)
        elif update.inline_query is not None:
            await self._inline.answer(update.inline_query)
        elif update.my_chat_member is not None:
            await self._on_membership(update.my_chat_member)

    async def _on_membership(self, change: ChatMemberUpdated) -> None:
        """Taken into a group it says hello; where it was put out, deliveries find out by themselves."""
        was, now = change.old_chat_member.status, change.new_chat_member.status
        self._context.events.note("telegram_membership", chat_type=change.chat.type, status=now)
        if change.chat.type in (ChatType.GROUP, ChatType.SUPERGROUP) and now in _IN and was not in _IN:
            locale = await self._context.locale(change.from_user)
            text = as_telegram(self._context.texts.say("telegram.added", locale))
            await self._context.say(Spot(chat=change.chat.id), text)
