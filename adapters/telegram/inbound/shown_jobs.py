"""Which job a message of ours shows: its buttons say so, and of a message without any a note does."""

from __future__ import annotations

from telegram import Message

from adapters.telegram.inbound.context import TelegramContext, name_of_shown_job
from bot.chats.button_ids import decode
from bot.model.jobs import Job, JobId


async def job_shown_in(message: Message, context: TelegramContext) -> Job | None:
    """None where it shows none, or several."""
    buttons = [] if message.reply_markup is None else [b for row in message.reply_markup.inline_keyboard for b in row]
    pressed = [decode(button.callback_data) for button in buttons if isinstance(button.callback_data, str)]
    named = {one.job for one in pressed if one is not None and one.job}
    if not named:
        note = await context.kept(name_of_shown_job(message.chat.id, message.message_id))
        named = set() if note is None else {str(note["job"])}
    return await context.storage.job(JobId(named.pop())) if len(named) == 1 else None
