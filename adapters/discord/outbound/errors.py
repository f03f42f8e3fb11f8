"""Errors of Discord and its library, translated into those of the Chat port, and into a few of this adapter's own."""

from __future__ import annotations

import aiohttp
import discord

from bot.model.chat_errors import ChatBusy, DeliveryUnknown

NOT_SENT_WAIT_S = 2.0
BLOCKED_WAIT_S = 120.0
"""A 429 without a Via header is Cloudflare's: the whole address is held back for minutes."""
UNKNOWN_INTERACTION = 10062
ALREADY_ACKNOWLEDGED = 40060
TOO_LARGE = 40005
DEAD_TOKEN = 50027
_CLOSED = frozenset({30046, 40094, 50033, 50083})
"""Codes of a 400 that closes one way: edited too often for its age, no follow-up left, no recipient of a private
message any more, an archived thread (Discord API, "JSON Error Codes"). Any other 400 is a fault of ours."""


class NotReached(Exception):
    """The message cannot be reached this way (any more). Another way may work."""


class DeadToken(NotReached):
    """Discord has forgotten the interaction, and takes its token no more."""


class FileTooLarge(Exception):
    """A smaller file may be taken."""


class Blocked(Exception):
    """Cloudflare, which stands before Discord, refuses everything from this address."""

    def __init__(self, *, after_s: float) -> None:
        super().__init__()
        self.after_s = after_s


def translated(error: Exception) -> Exception:
    """What a call's error means. After ChatBusy the call may be made again: it shows nothing twice."""
    match error:
        case TimeoutError():
            return DeliveryUnknown()
        case aiohttp.ClientError() | OSError():
            return ChatBusy(after_s=NOT_SENT_WAIT_S)
        case discord.RateLimited():
            return ChatBusy(after_s=error.retry_after)
        case discord.HTTPException():
            return _said(error)
        case _:
            return error


def _said(error: discord.HTTPException) -> Exception:
    if error.status == 429:
        is_discord = "Via" in error.response.headers
        return ChatBusy(after_s=NOT_SENT_WAIT_S) if is_discord else Blocked(after_s=BLOCKED_WAIT_S)
    if error.status == 413 or error.code == TOO_LARGE:
        return FileTooLarge()
    if error.status >= 500:
        return ChatBusy(after_s=NOT_SENT_WAIT_S)
    if error.status == 401 or error.code == DEAD_TOKEN:
        return DeadToken()
    # Unknown webhook, message, channel; missing access; closed private messages; an archived thread.
    return NotReached() if error.status in (403, 404) or error.code in _CLOSED else error


def is_acknowledged(error: discord.HTTPException) -> bool:
    """Whether this failure means that an earlier acknowledgement was taken, though Discord answered it with 5xx."""
    return error.code == ALREADY_ACKNOWLEDGED
