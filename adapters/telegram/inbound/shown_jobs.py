"""Which job a message of ours shows: its buttons say so, and of a message without any a note does."""

from __future__ import annotations

from telegram import Message

from adapters.telegram.inbound.context import TelegramContext, name_of_shown_job
from adapters.telegram.inbound.ownership import buttons_of
from bot.model.jobs import Job, JobId


async def job_shown_in(message: Message, context: TelegramContext) -> Job | None:
    """None where it shows none, or several."""
    named = {button.job for button in buttons_of(message) if button.job}
    if not named:
        note = await context.kept(name_of_shown_job(message.chat.id, message.message_id))
        named = set() if note is None else {str(note["job"])}
    return await context.storage.job(JobId(named.pop())) if len(named) == 1 else None
