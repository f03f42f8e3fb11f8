"""Texts as Discord takes them: within its limits, and escaped, so that people's words are no markdown."""

from __future__ import annotations

import re

from bot.chats.cutting import ELLIPSIS, cut

MAX_TEXT = 4000
"""Of all text displays of one message together (Discord API, "Component Reference": components V2)."""
MAX_PROMPT_SHOWN = 600
MAX_ALT = 256
"""Of a picture in a gallery (discord.py 2.7.1, `MediaGalleryItem`)."""
MAX_LABEL = 80
_ANYWHERE = re.compile(r"[\\*_~`|\[<]")
_AT_START = re.compile(r"^([^\S\n]*)([#>-])", re.MULTILINE)
"""Signs that are markdown anywhere, and those that are at the start of a line (Discord's help, "Markdown Text 101")."""
_TORN_ESCAPE = re.compile(rf"(?<!\\)(?P<whole>(?:\\\\)*)\\{ELLIPSIS}$")
_NUMBERED = re.compile(r"^(\s*\d+)(?=[.)]\s)")
_CALLING = re.compile(r"@(?=everyone|here|[!&]?\d)")
_MENTION = re.compile(r"\\<(#\d{1,20}|@\u200b&\d{1,20}|/[a-z ]{2,65}:\d{1,20})>")


def plain(text: str) -> str:
    """What people wrote, shown as they wrote it: no markdown, no mention, no link with another face, no timestamp."""
    escaped = _AT_START.sub(r"\g<1>\\\g<2>", _ANYWHERE.sub(r"\\\g<0>", text))
    return _CALLING.sub("@\u200b", escaped)


def said(text: str) -> str:
    """A sentence of the core. It is escaped, too, since it may quote people; mentions of channels, roles and commands
    stay."""
    return _MENTION.sub(lambda match: f"<{match[1]}>".replace("\u200b", ""), plain(text))


def fitted(escaped: str, limit: int) -> str:
    """What was escaped, cut to at most `limit` characters, and no escape torn from its sign."""
    return _TORN_ESCAPE.sub(lambda torn: torn["whole"] + ELLIPSIS, cut(escaped, limit))


def quoted(prompt: str) -> str:
    """A prompt as a block of its own, cut and escaped."""
    lines = cut(prompt.strip(), MAX_PROMPT_SHOWN).splitlines() or [""]
    return "\n".join("> " + _NUMBERED.sub(r"\g<1>\\", plain(line)) for line in lines)


def bar(fraction: float, *, width: int = 16) -> str:
    """`▰▰▰▰▱▱▱▱ 50 %`: what a screen reader says is the number."""
    part = min(max(fraction, 0.0), 1.0)
    filled = round(part * width)
    return f"{'▰' * filled}{'▱' * (width - filled)} {part:.0%}"
