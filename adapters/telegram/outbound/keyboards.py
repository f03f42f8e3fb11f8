"""Rows of buttons under a message."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chats import job_buttons
from bot.chats.button_ids import id_of
from bot.model.commands import Button
from bot.model.jobs import Job, JobState
from bot.ports import Texts

NUMBERS_IN_A_ROW = 5
MAX_ID_BYTES = 64
"""Of a button (Bot API, InlineKeyboardButton.callback_data)."""


def keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    """None where there is no button."""
    made = [
        [InlineKeyboardButton(button.label, callback_data=id_of(button, max_bytes=MAX_ID_BYTES)) for button in row]
        for row in rows
        if row
    ]
    return InlineKeyboardMarkup(made) if made else None


def wrapped(buttons: Sequence[Button], width: int) -> list[Sequence[Button]]:
    return [buttons[start : start + width] for start in range(0, len(buttons), width)]


def of_job(job: Job, buttons: Sequence[Button], texts: Texts) -> InlineKeyboardMarkup | None:
    """What can be done with each of several pictures stands in rows of its own."""
    is_shown = job.state is JobState.DELIVERED
    grouped = job_buttons.of_pictures(job, buttons, texts) if is_shown else job_buttons.offered(buttons)
    has_several = len(grouped.originals) > 1
    of_each = [button for button in grouped.more if button.command == "vary" and has_several]
    plain = [button for button in grouped.more if button not in of_each]
    numbered = [*wrapped(of_each, NUMBERS_IN_A_ROW), *wrapped(grouped.originals, NUMBERS_IN_A_ROW)]
    return keyboard([plain, *numbered, grouped.about])


def under_way(job: Job, texts: Texts) -> InlineKeyboardMarkup | None:
    return keyboard([job_buttons.under_way(job, texts).about])
