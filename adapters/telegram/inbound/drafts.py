"""A prompt carried through a link into the private chat: `t.me/bot?start=…` takes 64 plain characters."""

from __future__ import annotations

import binascii
import hashlib
from base64 import urlsafe_b64decode, urlsafe_b64encode

from adapters.telegram.inbound.context import TelegramContext

MAX_PLAIN_BYTES = 46
_PLAIN, _KEPT = "p", "k"


async def link_of(prompt: str, context: TelegramContext, *, user: int) -> str:
    """Short prompts stand in the link itself; longer ones are kept, with whose they are, and the link names them."""
    written = prompt.encode()
    if len(written) <= MAX_PLAIN_BYTES:
        return _PLAIN + urlsafe_b64encode(written).decode().rstrip("=")
    name = hashlib.sha256(written).hexdigest()[:24]
    await context.keep(f"link:{name}", {"prompt": prompt, "user": user})
    return _KEPT + name


async def prompt_of(link: str, context: TelegramContext) -> str:
    """Empty where the link is none of ours, or too old."""
    kind, rest = link[:1], link[1:].strip()
    if kind == _KEPT:
        note = await context.kept(f"link:{rest}")
        return "" if note is None else str(note["prompt"])
    if kind == _PLAIN:
        try:
            return urlsafe_b64decode(rest + "=" * (-len(rest) % 4)).decode()
        except (binascii.Error, ValueError):
            return ""
    return ""
