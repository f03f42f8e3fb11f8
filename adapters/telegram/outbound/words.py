"""Texts fitted to Telegram: its limits, and the names its commands have here. No markup: prompts stay as written."""

from __future__ import annotations

import re

from bot.chats.cutting import cut, utf16_units
from bot.model.words import isolated

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_ALERT = 200
MAX_QUOTED = 80
_IMAGINE = re.compile(r"(?<!\S)/imagine\b")


def caption(prompt: str, facts: str) -> str:
    """The prompt, cut where it must be, above the facts, which stay whole; without a prompt ("") the facts alone."""
    if not prompt:
        return cut(facts, MAX_CAPTION, length=utf16_units)
    below = "\n\n" + cut(facts, MAX_CAPTION // 2, length=utf16_units)
    return cut(prompt, MAX_CAPTION - utf16_units(below), length=utf16_units) + below


def quoted(prompt: str) -> str:
    """The beginning of it, on one line; "" where there is none to show."""
    if not prompt:
        return ""
    line = " ".join(prompt.split())
    return f"“{isolated(cut(line, MAX_QUOTED))}”"


def as_telegram(text: str) -> str:
    """The core says /imagine; here the command is called /gen, and the other name works, too."""
    return _IMAGINE.sub("/gen", text)
