"""What the imitation of the Bot API refuses by rule. Beside each rule stands the document that has it.

The documents are the Bot API 10.1 (core.telegram.org/bots/api, June 2026) and, where that is silent, the source of
Telegram's own server for it (github.com/tdlib/telegram-bot-api, version 10.0), which also has the words of refusals.
"No document" stands where neither says anything: there the imitation takes the stricter reading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from PIL import Image

from tests.fakes.telegram_faults import Json, Refusal, bad

MAX_TEXT, MAX_CAPTION, MAX_ALERT = 4096, 1024, 200
"""Characters "after entities parsing" (sendMessage.text, InputMedia*.caption), 0-200 (answerCallbackQuery.text). That
they are UTF-16 units is said of entities only (MessageEntity.offset): no document for the lengths, so the stricter."""
MAX_PHOTO_BYTES, MAX_FILE_BYTES = 10 * 1000 * 1000, 50 * 1000 * 1000
"""sendPhoto "at most 10 MB", sendDocument "up to 50 MB". Which million is meant is not said: the smaller."""
MAX_DOWNLOAD_BYTES = 20 << 20
"""getFile "up to 20MB"; the server has `MAX_DOWNLOAD_FILE_SIZE = 20 << 20` (Client.h)."""
MAX_PHOTO_SIDES_PX, MAX_PHOTO_RATIO = 10_000, 20
"""sendPhoto: width and height "in total", and their ratio."""
MAX_CALLBACK_DATA_BYTES = 64
"""InlineKeyboardButton.callback_data, 1-64 bytes."""
MAX_BUTTONS, MAX_BUTTONS_IN_A_ROW = 100, 8
"""No document; the server has the words "reply markup is too long", and not when they are said."""
MAX_DELETED_AT_ONCE = 100
DELETED_WITHIN_S = 48 * 3600.0
"""deleteMessage: "only if it was sent less than 48 hours ago"."""
QUERY_LASTS_S = 30.0
"""Of callbacks and inline queries. No document has the time; the server has the words."""
MAX_MENU, MAX_RESULTS = 100, 50
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
_KINDS = frozenset(
    {"url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
     "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay"}
)  # fmt: skip


def units(text: str) -> int:
    """UTF-16 code units."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def text_in(data: Json, name: str = "text") -> str:
    """Of sendMessage and editMessageText alike."""
    text: str = data.get(name, "")
    if not text.strip():
        raise bad("message text is empty")
    if units(text) > MAX_TEXT:
        raise bad("message is too long" if "message_id" not in data else "MESSAGE_TOO_LONG")
    check_entities(text, data, "entities")
    return text


def caption_in(data: Json) -> Json:
    caption: str = data.get("caption", "")
    if units(caption) > MAX_CAPTION:
        raise bad("message caption is too long")
    check_entities(caption, data, "caption_entities")
    return {"caption": caption} if caption else {}


def check_entities(text: str, data: Json, name: str) -> None:
    """Formatting options: HTML, MarkdownV2 and Markdown. Their grammar is not imitated: what may be markup is refused,
    so that words of a person's are never sent with a parse mode (the bot sends entities, or nothing)."""
    mode = data.get("parse_mode")
    if mode and mode.lower() not in {"html", "markdown", "markdownv2"}:
        raise bad("unsupported parse_mode")
    if mode and re.search(r"[<>&]" if mode.lower() == "html" else r"[_*\[\]()~`>#+\-=|{}.!]", text):
        raise bad("can't parse entities: Can't find end of the entity starting at byte offset 0")
    starts, place = {0}, 0
    for sign in text:
        place += units(sign)
        starts.add(place)
    for entity in data.get(name) or []:
        begin, end = int(entity["offset"]), int(entity["offset"]) + int(entity["length"])
        if begin < 0 or end <= begin or end > place:
            raise bad("can't parse entities: receive an entity with incorrect offset or length")
        if not {begin, end} <= starts:
            raise bad("can't parse entities: entity begins or ends in a middle of a UTF-16 symbol")


def markup_in(data: Json) -> Json:
    markup = data.get("reply_markup")
    rows = (markup or {}).get("inline_keyboard", [])
    for row in rows:
        for button in row:
            _check_button(button)
    # No document: see MAX_BUTTONS.
    if sum(map(len, rows)) > MAX_BUTTONS or any(len(row) > MAX_BUTTONS_IN_A_ROW for row in rows):
        raise bad("reply markup is too long")
    placeholder = (markup or {}).get("input_field_placeholder")
    if placeholder is not None and not 1 <= len(placeholder) <= 64:  # ForceReply.input_field_placeholder
        raise bad("REPLY_MARKUP_INVALID")
    return {"reply_markup": markup} if markup else {}


def _check_button(button: Json) -> None:
    """InlineKeyboardButton: a text, and "exactly one of the fields other than text"."""
    if not button.get("text", "").strip():
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String')
    if len(button.keys() & _KINDS) != 1:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if not 1 <= len(button.get("callback_data", "x").encode()) <= MAX_CALLBACK_DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")


def check_upload(content: bytes, *, most_bytes: float = MAX_FILE_BYTES) -> None:
    """Each file for itself: no document limits what several have together."""
    if not content:
        raise bad("file must be non-empty")
    if len(content) > min(most_bytes, MAX_FILE_BYTES):
        raise Refusal(413, "Request Entity Too Large")


def check_photo(content: bytes) -> tuple[int, int]:
    """Width and height in px. That what is no picture is refused: no document."""
    try:
        with Image.open(BytesIO(content)) as picture:
            width, height = picture.size
    except (OSError, ValueError, Image.DecompressionBombError):
        raise bad("IMAGE_PROCESS_FAILED") from None
    if len(content) > MAX_PHOTO_BYTES:
        raise bad("file is too big for a photo")
    is_thin = max(width, height) > MAX_PHOTO_RATIO * min(width, height)
    if width + height > MAX_PHOTO_SIDES_PX or is_thin:
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def check_album(media: Sequence[Json]) -> None:
    """sendMediaGroup: "must include 2-10 items"; documents "only with messages of the same type"."""
    if not 2 <= len(media) <= 10:
        raise bad("wrong number of media")
    if len({item["type"] for item in media} & {"document", "audio"}) and len({item["type"] for item in media}) > 1:
        raise bad("Can't use the media of the specified type in the album")


def check_menu(commands: Sequence[Json]) -> None:
    """setMyCommands: at most 100; BotCommand: 1-32 of a-z, 0-9 and _, and a description of 1-256. The words of the
    refusals: no document."""
    if len(commands) > MAX_MENU:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= units(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def check_inline_answer(data: Json) -> None:
    """answerInlineQuery: 50 results, next_offset of 64 bytes; InlineQueryResult*.id 1-64 bytes and "unique";
    InlineQueryResultsButton.start_parameter."""
    results = data.get("results") or []
    if len(results) > MAX_RESULTS:
        raise bad("too many inline query results specified")
    ids = [result.get("id", "") for result in results]
    if any(not 1 <= len(id.encode()) <= 64 for id in ids):
        raise bad("RESULT_ID_INVALID")
    if len(ids) != len(set(ids)):
        raise bad("RESULT_ID_DUPLICATE")
    for result in results:
        caption_in(result)
        markup_in(result)
    if len(str(data.get("next_offset", "")).encode()) > 64:
        raise bad("NEXT_OFFSET_INVALID")
    button: Any = data.get("button")
    if button and (not button.get("text") or len(button.keys() & {"start_parameter", "web_app"}) != 1):
        raise bad(
            "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field"
        )
    if button and "start_parameter" in button and not _START_PARAMETER.fullmatch(button["start_parameter"]):
        raise bad("START_PARAM_INVALID")


def ids_in(data: Json) -> list[int]:
    """deleteMessages.message_ids: 1-100."""
    ids = data.get("message_ids") or []
    if not ids:
        raise bad("message identifiers are not specified")
    if len(ids) > MAX_DELETED_AT_ONCE:
        raise bad("too many message identifiers specified")
    if any(int(id) <= 0 for id in ids):
        raise bad("invalid message identifier specified")
    return [int(id) for id in ids]
