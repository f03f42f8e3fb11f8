"""HTTP to the Bot API by the library's own client, and what its answers mean.

The library tells refusals apart by their status alone and takes any page for an answer: the 404 of a wrong address
for a bad token, the 403 of a proxy for a person who has blocked the bot. It logs a stack trace for each page that is
no JSON (python-telegram-bot 22.8, `BaseRequest.parse_json_payload`). So answers are read here, before it sees them.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

from telegram._utils.types import ODVInput
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import BaseRequest, HTTPXRequest, RequestData

from adapters.telegram.outbound.shapes import is_answer
from bot.model.signs import first

MAX_WORDS_CHARACTERS = 300
UNSAID_WAIT_S = 5
"""Where a 429 does not say how long to wait."""
LONGEST_WAIT_S = 24 * 3600
"""A longer wait is cut to this: a mistaken answer must not silence a chat for ever."""
_TOKEN = re.compile(r"\d{1,20}:[\w-]{6,}")
_USER = re.compile(r"://[^\s/@]*@")


class NotBotApi(NetworkError):
    """What answered is not the Bot API: a page of a proxy, or of another server."""


class AddressUnknown(NetworkError):
    """A 404 in the Bot API's words: the address is not its own, or the token has not the form of one."""


class TooLarge(NetworkError):
    """A 413, of the Bot API or of a server before it: it takes no body of that size. Nothing was shown."""


class BotApiRequest(HTTPXRequest):
    """Raises TelegramErrors whose `message` is what Telegram has said, as it said it."""

    async def do_request(  # noqa: PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """A file is fetched by GET: its bytes are handed on as they are."""
        status, payload = await super().do_request(
            url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
        )
        is_good, address = 200 <= status < 300, urlsplit(url)
        if is_good and method == "GET":
            return status, payload
        answer = _read(payload) or {}
        if is_good and "result" in answer and is_answer(address.path.rpartition("/")[2], answer["result"]):
            return status, payload
        raise refusal(status, payload, host=address.netloc)


def refusal(status: int, payload: bytes, *, host: str) -> TelegramError:
    """What an answer without a result means. Never raises."""
    answer = _read(payload) or {}
    said, parameters = answer.get("description"), answer.get("parameters")
    parameters = parameters if isinstance(parameters, dict) else {}
    migrated, after_s = _whole(parameters.get("migrate_to_chat_id")), _whole(parameters.get("retry_after"))
    if migrated is not None:
        return ChatMigrated(migrated)
    if status == 429 or (after_s or 0) > 0:
        return RetryAfter(UNSAID_WAIT_S if after_s is None else min(max(after_s, 0), LONGEST_WAIT_S))
    if status == 413:
        return _saying(TooLarge, said if isinstance(said, str) else "Request Entity Too Large")
    if not isinstance(said, str):
        return _saying(NotBotApi, f"{host} answered {status} with a page that is not the Bot API's")
    kinds: dict[int, type[TelegramError]] = {
        400: BadRequest, 401: InvalidToken, 403: Forbidden, 404: AddressUnknown, 409: Conflict,
    }  # fmt: skip
    return _saying(kinds.get(status, NetworkError), said)


def words_of(error: TelegramError) -> str:
    """What was said, for an operator."""
    return plain(error.message)


def plain(said: str) -> str:
    """One line of what somebody else wrote, cut, without tokens and passwords."""
    line = " ".join("".join(c if c.isprintable() else " " for c in said).split())
    line = _USER.sub("://***@", _TOKEN.sub("***", line))
    return line if len(line) <= MAX_WORDS_CHARACTERS else first(line, MAX_WORDS_CHARACTERS - 1) + "…"


def _saying(kind: type[TelegramError], said: str) -> TelegramError:
    error = kind(said)
    error.message = said  # the library cuts "Bad Request: " off, and writes the rest in small letters
    return error


def _whole(value: object) -> int | None:
    """None for what is no number of at most 64 bits."""
    is_whole = isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**63
    return value if is_whole and isinstance(value, int) else None


def _read(payload: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None
