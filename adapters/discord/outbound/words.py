"""Texts fitted to Discord: its limits, and its markdown, which people's words must not become."""

from __future__ import annotations

import re
import unicodedata

from discord.utils import escape_markdown

MAX_TEXT = 4000
"""Of all text displays of one message together (Discord API, "Component Reference": components V2)."""
MAX_PROMPT_SHOWN = 600
MAX_ALT = 256
"""Of a picture in a gallery (discord.py 2.7.1, `MediaGalleryItem`)."""
MAX_LABEL = 80
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\u20e3")
_CALLING = re.compile(r"@(?=everyone|here|[!&]?\d)")
_MENTION = re.compile(r"\\<(#\d{1,20}|@\u200b&\d{1,20}|/[a-z ]{2,65}:\d{1,20})>")


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, and no sign torn apart; "…" where it was cut."""
    if len(text) <= limit:
        return text
    kept, rest = text[: limit - 1], text[limit - 1 :]
    while kept and (_continues(rest[:1]) or kept[-1] in _JOINERS):
        kept, rest = kept[:-1], kept[-1] + rest
    return kept.rstrip() + "…"


def _continues(sign: str) -> bool:
    return bool(sign) and (sign in _JOINERS or unicodedata.combining(sign) > 0 or 0x1F3FB <= ord(sign) <= 0x1F3FF)


def plain(text: str) -> str:
    """What people wrote, shown as they wrote it: no markdown, no mention, no link with another face, no timestamp."""
    escaped = escape_markdown(text, ignore_links=False).replace("<", "\\<")
    return _CALLING.sub("@\u200b", escaped)


def said(text: str) -> str:
    """A sentence of the core: escaped, too, since it may hold people's words; channels, roles and commands stay."""
    return _MENTION.sub(lambda match: f"<{match[1]}>".replace("\u200b", ""), plain(text))


def quoted(prompt: str) -> str:
    """A prompt as a block of its own, cut and escaped."""
    lines = cut(prompt.strip(), MAX_PROMPT_SHOWN).splitlines() or [""]
    return "\n".join(f"> {plain(line)}" for line in lines)


def bar(fraction: float, *, width: int = 16) -> str:
    """`▰▰▰▰▱▱▱▱ 50 %`: what a screen reader says is the number."""
    part = min(max(fraction, 0.0), 1.0)
    filled = round(part * width)
    return f"{'▰' * filled}{'▱' * (width - filled)} {part:.0%}"
