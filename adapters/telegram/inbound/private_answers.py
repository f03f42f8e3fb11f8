"""Answers that one person alone may read: in a group they go to the person's own chat.

Telegram lets a bot write only to who has written to it first (Bot API, "Bots FAQ"). What could not be sent is kept, and
the group is shown a button that opens the chat: `t.me/<bot>?start=a<name of the answer>`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.model.commands import Request
from bot.model.images import BlobId
from bot.model.jobs import JobId

_LINK = "a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What an answer looks like here, ready to be sent now or later.

    `job` is the one that the text is about, None where it is about none or several. With `is_pictures` it is that job's
    pictures, and `text` the line below them; with `file` it is that file, under its name.
    """

    text: str
    markup: InlineKeyboardMarkup | None = None
    job: JobId | None = None
    is_pictures: bool = False
    file: BlobId | None = None
    file_name: str = ""

    def to_note(self) -> dict[str, object]:
        markup = None if self.markup is None else self.markup.to_dict()
        return {
            "text": self.text,
            "markup": markup,
            "job": self.job,
            "is_pictures": self.is_pictures,
            "file": self.file,
            "file_name": self.file_name,
        }

    @classmethod
    def of_note(cls, note: Mapping[str, object]) -> Shown:
        file, markup, job = note["file"], note["markup"], note["job"]
        return cls(
            text=str(note["text"]),
            markup=InlineKeyboardMarkup.de_json(markup, None) if isinstance(markup, dict) else None,
            job=None if job is None else JobId(str(job)),
            is_pictures=bool(note["is_pictures"]),
            file=None if file is None else BlobId(str(file)),
            file_name=str(note["file_name"]),
        )


def link_to(request: Request) -> str:
    """What stands after `start=`: the answer's name. Whose it is, the note under that name says."""
    return _LINK + hashlib.sha256(request.id.encode()).hexdigest()[:24]


def note_of_link(link: str) -> str | None:
    """The name of the note, None for what is no link to an answer."""
    kind, name = link[:1], link[1:].strip()
    return f"answer:{name}" if kind == _LINK and name else None


def opening(label: str, bot: str, link: str = "") -> InlineKeyboardMarkup:
    """A button that opens the private chat with the bot of that username."""
    address = f"https://t.me/{bot}" + (f"?start={link}" if link else "")
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, url=address)]])
