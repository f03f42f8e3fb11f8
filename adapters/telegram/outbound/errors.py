"""What Telegram and its library say, as facts: the port's own errors, and a few that only this adapter acts on."""

from __future__ import annotations

import httpx
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from adapters.telegram.outbound.bot_api import AddressUnknown, TooLarge
from adapters.telegram.outbound.rate_limits import wait_s
from bot.model.chat_errors import ChatBusy, ChatError, DeliveryUnknown, Gone

NOT_SENT_WAIT_S = 2.0
BAD_TOKEN_WAIT_S = 30.0
# Telegram documents no codes beside the status: a 400 is told by its sentence alone. These are short cuts:
# one that is in no list is a Refused, after which the next way is tried.
_NOT_MODIFIED = ("message is not modified",)
_LOST = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to delete not found",
    "message can't be deleted",
)
_NO_TEXT = ("there is no text in the message", "no caption in the message")
_GONE = (
    *("chat not found", "not enough rights", "have no rights", "need administrator rights", "user is deactivated"),
    *("chat_write_forbidden", "chat_restricted", "chat_send_", "topic_closed", "topic_deleted", "peer_id_invalid"),
    *("message thread not found", "group chat was deactivated", "user not found", "bot was kicked", "bot was blocked"),
)


class AnsweredBadly(DeliveryUnknown):
    """Telegram's server has failed meanwhile (5xx, a broken connection): most likely nothing was shown."""


class ServerFailed(ChatBusy):
    """The same of a call that may be repeated (an edit)."""


class NotModified(Exception):
    """It looks like that already."""


class MessageLost(Exception):
    """Somebody has deleted the message, or it is too old."""


class NoText(Exception):
    """The message is a picture: it has a caption."""


class Refused(Exception):
    """Telegram takes this content not in this way, whatever its words for that are. Nothing was shown.

    Another way may work: other bytes, a file instead of a photo, a new message instead of an edit, fewer words.
    """


class FileTooLarge(Refused):
    """A smaller file may be taken."""


def translated(error: TelegramError, *, is_repeatable: bool) -> Exception:  # noqa: PLR0911 - a case, a line
    """What a call's error means. `is_repeatable` says that doing the call twice shows nothing twice (an edit).

    ChatMigrated and Conflict stay as they are: whoever calls knows what to do.
    """
    match error:
        case RetryAfter():
            return ChatBusy(after_s=wait_s(error))
        case Forbidden():
            return Gone()
        case InvalidToken() | AddressUnknown():
            return ChatBusy(after_s=BAD_TOKEN_WAIT_S)
        case TooLarge():
            return FileTooLarge()
        case BadRequest():
            return _bad_request(error)
        case TimedOut():
            if isinstance(error.__cause__, httpx.ConnectTimeout | httpx.PoolTimeout):
                return ChatBusy(after_s=NOT_SENT_WAIT_S)
            return DeliveryUnknown()
        case NetworkError():
            if isinstance(error.__cause__, httpx.ConnectError):
                return ChatBusy(after_s=NOT_SENT_WAIT_S)
            return ServerFailed(after_s=NOT_SENT_WAIT_S) if is_repeatable else AnsweredBadly()
        case _:
            return error


def _bad_request(error: BadRequest) -> Exception:
    said = error.message.lower()
    meanings: tuple[tuple[tuple[str, ...], type[Exception]], ...] = (
        (_NOT_MODIFIED, NotModified),
        (_LOST, MessageLost),
        (_NO_TEXT, NoText),
        (_GONE, Gone),
    )
    for words, meaning in meanings:
        if any(word in said for word in words):
            return meaning()
    return Refused()


EXPECTED = (ChatError, NotModified, MessageLost, NoText, Refused, TelegramError)
"""What a call may raise where nothing of ours is wrong."""
