"""Errors of Discord and its library, translated into those of the Chat port, and into a few of this adapter's own."""

from __future__ import annotations

import re

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
INVALID_FORM = 50035
ARCHIVED_THREAD = 50083
_CLOSED = frozenset(
    {
        *(10003, 10004, 10008, 10013, 10015, UNKNOWN_INTERACTION),
        *(30046, 40094, 50001, 50005, 50007, 50008, 50013, 50033, 50278, 160005, 160006),
    }
)
"""Codes that close one way, whatever the status: the channel, the server, the message, the person, the webhook or the
interaction is unknown; edited too often for its age; no follow-up left; no access, not our message, closed private
messages, no text there, no permission, no recipient, no server in common, a locked thread, too many threads that are
open (Discord API, "JSON Error Codes"). The list is not whole, and need not be: see `Rejected`."""
_FIELD = re.compile(r"^In ([\w.\[\]]+):", re.MULTILINE)


class NotReached(Exception):
    """The message cannot be reached this way (any more). Another way may work. `reason` is for the log."""

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason


class DeadToken(NotReached):
    """Discord has forgotten the interaction, and takes its token no more."""


class Archived(NotReached):
    """An archived thread takes no edit. A new message opens it again, unless a moderator has locked it (Discord
    developer documents v10, "Threads")."""


class Rejected(NotReached):
    """Refused for its words (AutoMod: 200000, 200001, 240000), or for a reason that is not known here.

    Another way may work, and so may the message without the prompt. `reason` has the status and the code alone: what
    Discord says may repeat the words.
    """


class ServerFailed(ChatBusy):
    """Discord's side has failed (5xx): most likely nothing was shown."""


class AddressBlocked(ChatBusy):
    """See `Blocked`: no other way works meanwhile, and each try makes it longer."""


class FileTooLarge(Exception):
    """A smaller file may be taken."""


class Blocked(Exception):
    """Cloudflare, which stands before Discord, refuses everything from this address."""

    def __init__(self, *, after_s: float) -> None:
        super().__init__()
        self.after_s = after_s


def translated(error: Exception) -> Exception:
    """What a call's error means. After ChatBusy the call may be made again: it shows nothing twice.

    What Discord may answer is an open set: an answer that is not known here is Rejected.
    """
    match error:
        case TimeoutError():
            return DeliveryUnknown()
        case aiohttp.ClientError() | OSError():
            return ChatBusy(after_s=NOT_SENT_WAIT_S)
        case discord.RateLimited():
            return ChatBusy(after_s=error.retry_after)
        case discord.HTTPException():
            return _said(error)
        case discord.DiscordException():
            return Rejected(type(error).__name__)
        case _:
            return error


def _said(error: discord.HTTPException) -> Exception:
    if error.status == 429:
        is_discord = "Via" in error.response.headers
        return ChatBusy(after_s=NOT_SENT_WAIT_S) if is_discord else Blocked(after_s=BLOCKED_WAIT_S)
    if error.status == 413 or error.code == TOO_LARGE:
        return FileTooLarge()
    if error.status >= 500:
        return ServerFailed(after_s=NOT_SENT_WAIT_S)
    if error.status == 401 or error.code == DEAD_TOKEN:
        return DeadToken(reason_of(error))
    if error.status == 404 or error.code in {*_CLOSED, ARCHIVED_THREAD}:
        return (Archived if error.code == ARCHIVED_THREAD else NotReached)(reason_of(error))
    # A form that Discord cannot read is a fault of ours, but for whoever waits it is a refusal like any other.
    return error if error.code == INVALID_FORM else Rejected(reason_of(error))


def unread(status: int) -> Exception:
    """What an answer means that is not what the API promises: a page, or nothing at all."""
    if status >= 500:
        return ServerFailed(after_s=NOT_SENT_WAIT_S)
    if status == 429:
        return ChatBusy(after_s=NOT_SENT_WAIT_S)
    if status in (401, 404):
        return (DeadToken if status == 401 else NotReached)(f"HTTP {status}")
    return Rejected(f"HTTP {status}, unreadable") if status >= 400 else DeliveryUnknown()


def reason_of(error: discord.HTTPException) -> str:
    """The status and the code, and the names of the fields where the form was refused; no word of the message."""
    fields = sorted(set(_FIELD.findall(error.text)))[:5] if error.code == INVALID_FORM else []
    return ", ".join((f"HTTP {error.status}", *([f"code {error.code}"] if error.code else []), *fields))


def is_acknowledged(error: discord.HTTPException) -> bool:
    """Whether this failure means that an earlier acknowledgement was taken, though Discord answered it with 5xx."""
    return error.code == ALREADY_ACKNOWLEDGED
