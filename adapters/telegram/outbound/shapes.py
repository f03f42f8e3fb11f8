"""What the Bot API sends, as far as this bot reads it: types by its documentation (Bot API 9.2, "Available types").

The library takes any value for any field (python-telegram-bot 22.8, `TelegramObject.de_json`), so that a text that is a
number breaks far behind it. Fields that are not named here may be anything.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

Whole = Annotated[int, Field(ge=-(2**63), lt=2**63)]
"""Telegram's ids have at most 52 significant bits; 64 are what the database takes."""


class _Shape(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)


class _User(_Shape):
    id: Whole
    is_bot: bool
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None


class _Chat(_Shape):
    id: Whole
    type: str
    title: str | None = None


class _Entity(_Shape):
    type: str
    offset: Whole
    length: Whole
    user: _User | None = None


class _File(_Shape):
    file_id: str
    file_size: Whole | None = None
    mime_type: str | None = None
    file_path: str | None = None


class _Quote(_Shape):
    text: str


class _Button(_Shape):
    text: str
    callback_data: str | None = None


class _Keyboard(_Shape):
    inline_keyboard: list[list[_Button]]


class _Message(_Shape):
    message_id: Whole
    date: Whole
    chat: _Chat
    sender: _User | None = Field(default=None, alias="from")
    sender_chat: _Chat | None = None
    via_bot: _User | None = None
    message_thread_id: Whole | None = None
    is_topic_message: bool | None = None
    is_automatic_forward: bool | None = None
    media_group_id: str | None = None
    text: str | None = None
    caption: str | None = None
    entities: list[_Entity] | None = None
    caption_entities: list[_Entity] | None = None
    photo: list[_File] | None = None
    document: _File | None = None
    quote: _Quote | None = None
    reply_to_message: _Message | None = None
    reply_markup: _Keyboard | None = None
    migrate_to_chat_id: Whole | None = None
    migrate_from_chat_id: Whole | None = None


class _Press(_Shape):
    id: str
    sender: _User = Field(alias="from")
    message: _Message | None = None
    data: str | None = None


class _InlineQuery(_Shape):
    id: str
    sender: _User = Field(alias="from")
    query: str


class _Member(_Shape):
    status: str


class _Membership(_Shape):
    chat: _Chat
    sender: _User = Field(alias="from")
    old_chat_member: _Member
    new_chat_member: _Member


class _Numbered(_Shape):
    """An update that can be confirmed, whatever it is about."""

    update_id: Annotated[int, Field(ge=0, lt=2**63)]


class _Update(_Numbered):
    message: _Message | None = None
    callback_query: _Press | None = None
    inline_query: _InlineQuery | None = None
    my_chat_member: _Membership | None = None


class _Command(_Shape):
    command: str
    description: str


class _Webhook(_Shape):
    url: str
    pending_update_count: Whole
    last_error_date: Whole | None = None
    last_error_message: str | None = None


class _Me(_User):
    username: str


_UPDATE = TypeAdapter(_Update)
_ANSWERS: dict[str, TypeAdapter[Any]] = {
    **dict.fromkeys(("sendmessage", "sendphoto", "senddocument"), TypeAdapter(_Message)),
    # An edit of a message sent by way of an inline query gives True.
    **dict.fromkeys(
        ("editmessagetext", "editmessagecaption", "editmessagemedia", "editmessagereplymarkup"),
        TypeAdapter(_Message | bool),
    ),
    "sendmediagroup": TypeAdapter(list[_Message]),
    "getchatmember": TypeAdapter(_Member),
    "getfile": TypeAdapter(_File),
    "getme": TypeAdapter(_Me),
    "getmycommands": TypeAdapter(list[_Command]),
    "getwebhookinfo": TypeAdapter(_Webhook),
    # Each update is looked at by itself, so that one that is odd keeps no other back.
    "getupdates": TypeAdapter(list[_Numbered]),
}


def check_update(update: object) -> None:
    """Raises pydantic's ValidationError where it is no update that this bot can read."""
    _UPDATE.validate_python(update)


def is_answer(method: str, result: object) -> bool:
    """Whether a method of the Bot API gives such a result; of those that are not known here, any."""
    shape = _ANSWERS.get(method.lower())
    if shape is None:
        return True
    try:
        shape.validate_python(result)
    except ValidationError:
        return False
    return True
