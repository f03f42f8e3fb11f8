"""The words of a message, wherever they stand, and the people they mention by an entity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from telegram import Message, MessageEntity

from bot.chats.cutting import utf16_units


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A person without a username, named in the text: where that ends, in code points, and their user id."""

    end: int
    user: int


def text_of(message: Message) -> str:
    """What somebody wrote: a text, or the caption of a picture or another file; "" where there is neither."""
    return (message.text or message.caption or "").strip()


def quote_of(message: Message) -> str:
    """The part of another message that it answers to, where somebody has chosen one."""
    return message.quote.text.strip() if message.quote is not None else ""


def mentions_in(message: Message) -> Mapping[int, Mention]:
    """By where each begins in `text_of`, in code points. Telegram counts in UTF-16 units (Bot API, MessageEntity)."""
    text = message.text or message.caption or ""
    skipped = len(text) - len(text.lstrip())
    at = _code_points(text)
    found = {}
    for entity in message.entities or message.caption_entities:
        end = entity.offset + entity.length
        if entity.type == MessageEntity.TEXT_MENTION and entity.user is not None and {entity.offset, end} <= at.keys():
            found[at[entity.offset] - skipped] = Mention(end=at[end] - skipped, user=entity.user.id)
    return found


def _code_points(text: str) -> Mapping[int, int]:
    """The number of each code point by its offset in UTF-16 units, and that of the end."""
    at, offset = {}, 0
    for number, sign in enumerate(text):
        at[offset] = number
        offset += utf16_units(sign)
    return at | {offset: len(text)}
