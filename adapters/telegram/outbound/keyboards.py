"""Rows of buttons under a message."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

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
    """What the core offers for a job, and what a picture in a chat can have beside it."""
    originals = [button for button in buttons if button.command == "original"]
    of_each = [button for button in buttons if button.command == "vary" and len(originals) > 1]
    plain = [button for button in buttons if button not in originals and button not in of_each]
    numbered = [*wrapped(of_each, NUMBERS_IN_A_ROW), *wrapped(originals, NUMBERS_IN_A_ROW)]
    if job.state is not JobState.DELIVERED:
        return keyboard([plain, *numbered])
    edit, details, delete = (_button(name, job, texts) for name in ("edit", "details", "delete"))
    return keyboard([[*plain, edit], *numbered, [details, delete]])


def under_way(job: Job, texts: Texts) -> InlineKeyboardMarkup | None:
    return keyboard([[_button("cancel", job, texts)]])


def _button(name: str, job: Job, texts: Texts) -> Button:
    return Button(command=name, label=texts.say(f"button.{name}", job.locale), arguments={"job": job.id})
