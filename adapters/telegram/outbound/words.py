"""Texts fitted to Telegram: its limits, and the names its commands have here. No markup: prompts stay as written."""

from __future__ import annotations

import re
import unicodedata

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_ALERT = 200
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\u20e3")
_IMAGINE = re.compile(r"(?<!\S)/imagine\b")


def cut(text: str, limit: int) -> str:
    """At most `limit` UTF-16 units, which is what Telegram counts, and no sign torn apart; "…" where it was cut."""
    if _units(text) <= limit:
        return text
    kept, units = [], 1
    for sign in text:
        units += _units(sign)
        if units > limit:
            break
        kept.append(sign)
    rest = text[len(kept) :]
    while kept and (_continues(rest[:1]) or kept[-1] in _JOINERS):
        rest = kept.pop() + rest
    return "".join(kept).rstrip() + "…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _continues(sign: str) -> bool:
    return bool(sign) and (sign in _JOINERS or unicodedata.combining(sign) > 0 or 0x1F3FB <= ord(sign) <= 0x1F3FF)


def caption(prompt: str, facts: str) -> str:
    """The prompt, cut where it must be, above the facts, which stay whole."""
    below = "\n\n" + cut(facts, MAX_CAPTION // 2)
    return cut(prompt, MAX_CAPTION - _units(below)) + below


def as_telegram(text: str) -> str:
    """The core says /imagine; here the command is called /gen, and the other name works, too."""
    return _IMAGINE.sub("/gen", text)
