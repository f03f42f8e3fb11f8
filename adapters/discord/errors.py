"""What Discord and its library say, as facts: the port's own errors, and a few that only this adapter acts on."""

from __future__ import annotations

import aiohttp
import discord

from bot.model.errors import BotError, ChatBusy

NOT_SENT_WAIT_S = 2.0
CLOUDFLARE_WAIT_S = 120.0
"""A 429 without a Via header is Cloudflare's: the whole address is held back for minutes."""
UNKNOWN_INTERACTION = 10062
ALREADY_ACKNOWLEDGED = 40060
TOO_LARGE = 40005


class StartRefused(BotError):
    """Discord does not let the program in. `sentence` is the text key of what the operator is told."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.sentence = key


class NotReached(Exception):
    """This way leads nowhere (any more): another one may."""


class FileTooLarge(Exception):
    """The same, smaller, may pass."""


class NotHeard(Exception):
    """An acknowledgement was certainly not taken."""


def translated(error: Exception) -> Exception:  # noqa: PLR0911 - a case, a line
    """What a call's error means, where doing the call again would show nothing twice."""
    match error:
        case TimeoutError() | aiohttp.ClientError() | OSError():
            return ChatBusy(after_s=NOT_SENT_WAIT_S)
        case discord.RateLimited():
            return ChatBusy(after_s=error.retry_after)
        case discord.HTTPException() if error.status == 429:
            return ChatBusy(after_s=CLOUDFLARE_WAIT_S)
        case discord.HTTPException() if error.status == 413 or error.code == TOO_LARGE:
            return FileTooLarge()
        case discord.HTTPException() if error.status >= 500:
            return ChatBusy(after_s=NOT_SENT_WAIT_S)
        case discord.HTTPException():
            # Unknown webhook, message, channel; dead token; missing access; archived thread; closed private messages.
            return NotReached()
        case _:
            return error


def is_heard(error: discord.HTTPException) -> bool:
    """Whether a failed first response says that an earlier one was taken: Discord applied it, and answered 5xx once."""
    return error.code == ALREADY_ACKNOWLEDGED
