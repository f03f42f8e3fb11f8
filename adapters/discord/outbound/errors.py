"""What Discord and its library say, as facts: the port's own errors, and a few that only this adapter acts on."""

from __future__ import annotations

import aiohttp
import discord

from bot.model.errors import ChatBusy, DeliveryUnknown

NOT_SENT_WAIT_S = 2.0
BLOCKED_WAIT_S = 120.0
"""A 429 without a Via header is Cloudflare's: the whole address is held back for minutes."""
UNKNOWN_INTERACTION = 10062
ALREADY_ACKNOWLEDGED = 40060
TOO_LARGE = 40005
DEAD_TOKEN = 50027
_CLOSED = frozenset({30046, 40094, 50033, 50083})
"""Said with 400: edited too often for its age, no follow-up left, nobody there for a private message any more, an
archived thread (Discord API, "JSON Error Codes"). Any other 400 is a fault of ours."""


class NotReached(Exception):
    """This way leads nowhere (any more): another one may."""


class DeadToken(NotReached):
    """The interaction is forgotten, and nothing can be done with its token any more."""


class FileTooLarge(Exception):
    """The same, smaller, may pass."""


class Blocked(Exception):
    """Not Discord but the wall before it says no, to everything from this address."""

    def __init__(self, *, after_s: float) -> None:
        super().__init__()
        self.after_s = after_s


def translated(error: Exception) -> Exception:
    """What a call's error means. After ChatBusy nothing was shown, or the call may be made again all the same."""
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
    """Whether a failed first response says that an earlier one was taken: Discord applied it, and answered 5xx once."""
    return error.code == ALREADY_ACKNOWLEDGED
