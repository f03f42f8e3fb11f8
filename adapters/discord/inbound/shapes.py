"""What an interaction is made of, as far as this bot reads it (Discord API v10, "Interaction Structure").

The library takes any value for any field (discord.py 2.7.1), so that a name that is a list breaks far behind it. Fields
that are not named here may be anything.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

Snowflake = Annotated[str, Field(pattern=r"^[1-9][0-9]{0,19}$")]
Digits = Annotated[str, Field(pattern=r"^[0-9]{1,20}$")]
"""An id, or a kind of which there are a few."""
Bits = Annotated[str, Field(pattern=r"^[0-9]{1,40}$")]
"""Permissions, a number in a text."""
Whole = Annotated[int, Field(ge=-(2**63), lt=2**63)]
Scalar = Annotated[int | float | bool | str, Field(union_mode="left_to_right")]


class _Shape(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", frozen=True, allow_inf_nan=False)


class _User(_Shape):
    id: Snowflake
    username: str
    discriminator: str
    global_name: str | None = None
    avatar: str | None
    public_flags: Whole | None = None


class _MemberData(_Shape):
    """Of somebody whom a command names: the user stands elsewhere."""

    roles: list[Snowflake]
    nick: str | None = None
    avatar: str | None = None
    joined_at: str | None = None
    permissions: Bits | None = None


class _Member(_MemberData):
    user: _User


class _Role(_Shape):
    id: Snowflake
    name: str


class _Channel(_Shape):
    id: Snowflake
    type: Whole
    name: str | None = None
    parent_id: Snowflake | None = None
    nsfw: bool | None = None
    permissions: Bits | None = None


class _Attachment(_Shape):
    id: Snowflake
    filename: str
    size: Whole
    url: str
    content_type: str | None = None


class _Part(_Shape):
    """A component of a message: a button, a row, a text."""

    type: Whole
    custom_id: str | None = None
    label: str | None = None
    content: str | None = None
    style: Whole | None = None
    accessory: _Part | None = None
    components: list[_Part] = []


class _Message(_Shape):
    id: Snowflake
    channel_id: Snowflake
    author: _User
    content: str
    mentions: list[_User]
    flags: Whole = 0
    components: list[_Part] = []


class _Resolved(_Shape):
    users: dict[Snowflake, _User] = {}
    members: dict[Snowflake, _MemberData] = {}
    roles: dict[Snowflake, _Role] = {}
    channels: dict[Snowflake, _Channel] = {}
    attachments: dict[Snowflake, _Attachment] = {}
    messages: dict[Snowflake, _Message] = {}


class _Value(_Shape):
    name: str
    type: Annotated[int, Field(ge=3)]
    value: Scalar


class _Group(_Shape):
    """A sub-command, or a group of some."""

    name: str
    type: Annotated[int, Field(ge=1, le=2)]
    options: list[_Group | _Value] = []


class _Command(_Shape):
    id: Snowflake
    name: str
    type: Whole
    options: list[_Group | _Value] = []
    resolved: _Resolved = _Resolved()
    target_id: Snowflake | None = None


class _Component(_Shape):
    custom_id: str
    component_type: Whole
    values: list[str] = []


class _Input(_Shape):
    type: Whole
    custom_id: str | None = None
    value: str | None = None
    values: list[str] | None = None
    component: _Input | None = None
    components: list[_Input] = []


class _Modal(_Shape):
    custom_id: str
    components: list[_Input]


class _Interaction(_Shape):
    id: Snowflake
    application_id: Snowflake
    token: str
    version: Whole
    locale: str | None = None
    guild_locale: str | None = None
    guild_id: Snowflake | None = None
    channel_id: Snowflake | None = None
    channel: _Channel | None = None
    context: Whole | None = None
    app_permissions: Bits | None = None
    attachment_size_limit: Whole | None = None
    authorizing_integration_owners: dict[Digits, Digits] = {}
    entitlements: list[dict[str, Any]] = []
    message: _Message | None = None


class _InServer(_Interaction):
    guild_id: Snowflake
    member: _Member


class _InPrivate(_Interaction):
    guild_id: None = None
    user: _User


_WHOLE: TypeAdapter[Any] = TypeAdapter(_InServer | _InPrivate)
_DATA: dict[int, TypeAdapter[Any]] = {
    2: TypeAdapter(_Command),
    3: TypeAdapter(_Component),
    4: TypeAdapter(_Command),
    5: TypeAdapter(_Modal),
}
"""By the type of the interaction; 4 asks what would complete an option."""


def check_interaction(data: Any) -> None:
    """Raises a ValueError where it is no interaction that this bot can read."""
    _WHOLE.validate_python(data)
    kind = data.get("type")
    if not isinstance(kind, int) or kind not in _DATA:
        raise ValueError("an interaction of no known type")
    _DATA[kind].validate_python(data.get("data"))
