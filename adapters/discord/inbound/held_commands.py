"""The commands that Discord holds, and whether they are ours.

Discord gives back more than it was sent (ids, versions, defaults that it fills in), leaves out what is empty, and keeps
the order of options and choices (Discord API, "Application Command Object"). So both sides are brought to one form.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from discord.http import HTTPClient, Route

Command = Mapping[str, Any]
CHAT_INPUT, ENTRY_POINT = 1, 4
_LISTS_WITHOUT_ORDER = frozenset({"contexts", "integration_types", "channel_types"})
_FILLED_IN = frozenset({"contexts", "integration_types"})
"""Where they are not sent, Discord gives back its own defaults."""
_COMPARED = _LISTS_WITHOUT_ORDER | {
    *("type", "name", "name_localizations", "description", "description_localizations", "options", "choices", "value"),
    *("required", "autocomplete", "min_value", "max_value", "min_length", "max_length", "nsfw"),
    "default_member_permissions",
}


async def held_commands(http: HTTPClient, application: int) -> Sequence[Command]:
    """All global ones, in all languages. Raises as every call of the library, TypeError where it is no list."""
    route = Route("GET", "/applications/{application_id}/commands", application_id=application)
    # The library's own call leaves the languages out.
    held: object = await http.request(route, params={"with_localizations": "true"})
    if not isinstance(held, list):
        raise TypeError("no list of commands")
    return held


def are_ours(held: Sequence[Command], ours: Sequence[Command]) -> bool:
    """Whether Discord would offer people the same after ours were sent."""
    by_name = _by_name(held)
    return by_name.keys() == _by_name(ours).keys() and all(
        _plain(by_name[_name(command)], like=command) == _plain(command, like=command) for command in ours
    )


def digest(commands: Sequence[Command]) -> str:
    """Of what is compared."""
    plain = sorted((_plain(command) for command in commands if command.get("type") != ENTRY_POINT), key=str)
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


def ids_of(held: Sequence[Command]) -> dict[str, int]:
    """Of slash commands, by their names."""
    return {command["name"]: int(command["id"]) for command in held if command.get("type", CHAT_INPUT) == CHAT_INPUT}


def _name(command: Command) -> tuple[int, str]:
    return command.get("type", CHAT_INPUT), command["name"]


def _by_name(commands: Sequence[Command]) -> dict[tuple[int, str], Command]:
    """But for the one that Discord itself makes for an activity."""
    return {_name(command): command for command in commands if command.get("type") != ENTRY_POINT}


def _plain(part: Command, *, like: Command | None = None) -> dict[str, Any]:
    """Without what is empty, unknown here, or filled in where `like` has not set it."""
    plain: dict[str, Any] = {}
    for key, value in part.items():
        if key not in _COMPARED or value is None or value is False or value in ("", [], {}):
            continue
        if key in _FILLED_IN and like is not None and like.get(key) is None:
            continue
        plain[key] = _value(key, value)
    return plain


def _value(key: str, value: Any) -> Any:
    if key in _LISTS_WITHOUT_ORDER:
        return sorted(value)
    if key in {"options", "choices"}:
        return [_plain(part) for part in value]
    return str(value) if key == "default_member_permissions" else value
