"""Codes that people type are kept nowhere: an update is written down without them.

The update itself is handled from memory, whole. Where a kill comes in between, the next start finds the command without
its code, and its answer says how to type it again.
"""

from __future__ import annotations

import json
import re

from bot.model.codes import CODE_COMMANDS, without_codes

_COMMAND = re.compile(rf"\s*/(?:{'|'.join(sorted(CODE_COMMANDS))})(?:@\w+)?(?=\s|$)", re.IGNORECASE)
_TEXTS = {"text": "entities", "caption": "caption_entities", "query": ""}
"""What people wrote in an update (Bot API, Message and InlineQuery), and what says where its parts begin and end."""


def without_typed_codes(payload: str) -> str:
    """The same update, to be written down. What cannot be read is given back as it is."""
    try:
        read = json.loads(payload)
    except (ValueError, RecursionError):
        return payload
    return json.dumps(read) if _hide(read) else payload


def _hide(part: object) -> bool:
    """Whether something was hidden, in the part or below it: an answer holds the message that it answers."""
    is_hidden = False
    if isinstance(part, list):
        for one in part:
            is_hidden |= _hide(one)
    elif isinstance(part, dict):
        for name, value in list(part.items()):
            if name in _TEXTS and isinstance(value, str):
                is_hidden |= _hide_in(part, name, value)
            else:
                is_hidden |= _hide(value)
    return is_hidden


def _hide_in(part: dict[str, object], name: str, text: str) -> bool:
    command = _COMMAND.match(text)
    if command is not None and text[command.end() :].strip():
        part[name] = command[0]
        part.pop(_TEXTS[name], None)  # the parts that they name are gone
        return True
    part[name] = without_codes(text)
    return part[name] != text
