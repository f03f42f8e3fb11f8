"""Whose a message of ours is. A press may come with any data; the message itself is sent by Telegram, as it is."""

from __future__ import annotations

from enum import Enum

from telegram import InlineKeyboardMarkup, MaybeInaccessibleMessage, Message, User

from adapters.telegram.inbound.context import TelegramContext, identity_of, name_of_owner
from bot.chats.button_ids import Pressed, decode
from bot.model.jobs import JobId


class Whose(Enum):
    THEIRS = "theirs"
    SOMEBODY_ELSES = "somebody else's"
    NOBODYS = "nobody's, as far as is known"


async def whose(message: MaybeInaccessibleMessage, user: User, context: TelegramContext) -> Whose:
    """Theirs is all in their private chat. In a group it is what we have noted, else whose jobs or draft the message
    has buttons for, else whose words it answers.
    """
    if message.chat.id == user.id:
        return Whose.THEIRS
    noted = await context.kept(name_of_owner(message.chat.id, message.message_id))
    if noted is not None:
        return Whose.THEIRS if noted["user"] == user.id else Whose.SOMEBODY_ELSES
    if not isinstance(message, Message):
        return Whose.NOBODYS
    of_buttons = await _by_buttons(message, user, context)
    if of_buttons:
        return Whose.THEIRS if all(of_buttons) else Whose.SOMEBODY_ELSES
    asker = message.reply_to_message.from_user if message.reply_to_message is not None else None
    if asker is None or asker.is_bot:
        return Whose.NOBODYS
    return Whose.THEIRS if asker.id == user.id else Whose.SOMEBODY_ELSES


def buttons_of(message: MaybeInaccessibleMessage) -> list[Pressed]:
    """What the buttons below it ask for; links are left out. Of an old message Telegram does not tell them."""
    markup: InlineKeyboardMarkup | None = message.reply_markup if isinstance(message, Message) else None
    buttons = [] if markup is None else [button for row in markup.inline_keyboard for button in row]
    asked = [decode(button.callback_data) for button in buttons if isinstance(button.callback_data, str)]
    return [one for one in asked if one is not None]


async def _by_buttons(message: Message, user: User, context: TelegramContext) -> list[bool]:
    """For each job and draft that it has buttons for, whether that is the user's."""
    buttons = buttons_of(message)
    person = await context.storage.find_person(identity_of(user))
    found = []
    for id in sorted({button.job for button in buttons if button.job}):
        job = await context.storage.job(JobId(id))
        found += [] if job is None else [person is not None and job.person == person.id]
    for draft in sorted({button.text("draft") for button in buttons if button.text("draft")}):
        note = await context.kept(f"draft:{draft}")
        found += [] if note is None else [note["user"] == user.id]
    return found
