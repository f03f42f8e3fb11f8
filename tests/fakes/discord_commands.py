"""What Discord checks of the commands that an application puts, and what its client checks of what people type."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from tests.fakes.discord_faults import Json, invalid
from tests.fakes.discord_world import Attachment, Channel, Role, User, member_payload

LOCALES = frozenset({
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
})  # fmt: skip
NAME = re.compile(r"[-_'\w]{1,32}")
MOST = {1: 100, 2: 5, 3: 5}
SUB, GROUP, STRING, INTEGER, PERSON, CHANNEL, ROLE, NUMBER, FILE = 1, 2, 3, 4, 6, 7, 8, 10, 11


def check_commands(commands: list[Json]) -> None:
    """A bulk PUT as a whole: raises what Discord would answer."""
    for number, command in enumerate(commands):
        kind = command.get("type", 1)
        where = f"{number}"
        if kind not in MOST:
            raise invalid(f"{where}.type", "Value must be one of (1, 2, 3).")
        _check_name(command, where, is_typed=kind == 1)
        if kind == 1:
            _check_texts(command, where, "description", 100)
            check_options(command.get("options", []), where)
        elif command.get("description"):
            raise invalid(f"{where}.description", "Context menu commands cannot have a description")
        if not set(command.get("contexts") or [0]) <= {0, 1, 2}:
            raise invalid(f"{where}.contexts", "Value must be one of (0, 1, 2).")
        if not set(command.get("integration_types") or [0]) <= {0, 1}:
            raise invalid(f"{where}.integration_types", "Value must be one of (0, 1).")
        rights = command.get("default_member_permissions")
        if rights is not None and not str(rights).isdigit():
            raise invalid(f"{where}.default_member_permissions", "Must be a permission set")
        if _size(command) > 8000:
            raise invalid(where, "Command exceeds maximum size (8000)")
    for kind, most in MOST.items():
        names = [command["name"] for command in commands if command.get("type", 1) == kind]
        if len(names) > most:
            raise invalid("type", f"Maximum number of application commands reached ({most}).")
        if len(names) != len(set(names)):
            raise invalid("name", "Application command names must be unique")


def check_options(options: list[Json], where: str) -> None:
    if len(options) > 25:
        raise invalid(f"{where}.options", "Must be 25 or fewer in length.")
    kinds = {option.get("type") for option in options}
    if kinds & {SUB, GROUP} and kinds - {SUB, GROUP}:
        raise invalid(f"{where}.options", "Sub-commands and sub-command groups cannot stand beside other options")
    has_optional = False
    for number, option in enumerate(options):
        here = f"{where}.options.{number}"
        _check_name(option, here, is_typed=True)
        _check_texts(option, here, "description", 100)
        if option.get("type") in {SUB, GROUP}:
            check_options(option.get("options", []), here)
            continue
        if option.get("type") not in range(3, 12):
            raise invalid(f"{here}.type", "Value must be one of (1, …, 11).")
        if option.get("required") and has_optional:
            raise invalid(f"{here}.required", "Required options must be placed before non-required options")
        has_optional = has_optional or not option.get("required")
        _check_choices(option, here)
    names = [option["name"] for option in options]
    if len(names) != len(set(names)):
        raise invalid(f"{where}.options", "Option name already used")


def _check_choices(option: Json, where: str) -> None:
    choices = option.get("choices") or []
    if len(choices) > 25:
        raise invalid(f"{where}.choices", "Must be 25 or fewer in length.")
    for choice in choices:
        _check_texts(choice, where, "name", 100)
        is_right = isinstance(choice.get("value"), str if option["type"] == STRING else int | float)
        if not is_right or len(str(choice["value"])) > 100:
            raise invalid(f"{where}.choices.value", "Could not be cast to the option's type")
    values = [choice["value"] for choice in choices]
    names = [choice["name"] for choice in choices]
    if len(values) != len(set(values)) or len(names) != len(set(names)):
        raise invalid(f"{where}.choices", "Option choice already used")
    if {"min_value", "max_value"} & set(option) and option["type"] not in {INTEGER, NUMBER}:
        raise invalid(f"{where}.min_value", "Only of numbers")
    if {"min_length", "max_length"} & set(option):
        shortest, longest = option.get("min_length", 0), option.get("max_length", 6000)
        if option["type"] != STRING or not 0 <= shortest <= 6000 or not 1 <= longest <= 6000:
            raise invalid(f"{where}.min_length", "Must be between 0 and 6000.")


def _check_name(item: Json, where: str, *, is_typed: bool) -> None:
    _check_texts(item, where, "name", 32)
    for name in (item["name"], *(item.get("name_localizations") or {}).values()):
        if is_typed and (not NAME.fullmatch(name) or name != name.lower()):
            raise invalid(f"{where}.name", f"Command name is invalid: {name!r}")


def _check_texts(item: Json, where: str, field: str, longest: int) -> None:
    texts = {"": item.get(field), **(item.get(f"{field}_localizations") or {})}
    for locale, text in texts.items():
        if locale and locale not in LOCALES:
            raise invalid(f"{where}.{field}_localizations", f"Value must be one of the locales, not {locale!r}")
        if not isinstance(text, str) or not 1 <= len(text) <= longest:
            raise invalid(f"{where}.{field}", f"Must be between 1 and {longest} in length: {text!r}")


def _size(item: Json) -> int:
    """Names, descriptions and values of a command and all below it; of translations the longest counts."""
    size = 0
    for field in ("name", "description"):
        texts = [item.get(field) or "", *(item.get(f"{field}_localizations") or {}).values()]
        size += max(map(len, texts))
    size += len(str(item.get("value", "")))
    return size + sum(_size(inner) for name in ("options", "choices") for inner in item.get(name) or [])


def digest(commands: list[Json]) -> str:
    return hashlib.sha256(json.dumps(commands, sort_keys=True).encode()).hexdigest()


def find(commands: list[Json], name: str) -> Json:
    return next(command for command in commands if command["name"] == name)


def typed(command: Json, path: list[str], values: dict[str, Any], resolved: Json, *, base_url: str) -> list[Json]:
    """The options of an interaction, as the client lets people send them. Raises AssertionError for what it does not.

    `path` names the sub-commands. People, channels, roles and files are put into `resolved`.
    """
    known = command.get("options", [])
    if path:
        inner = next(option for option in known if option["name"] == path[0])
        options = typed(inner, path[1:], values, resolved, base_url=base_url)
        return [{"type": inner["type"], "name": path[0], "options": options}]
    names = {option["name"] for option in known}
    assert set(values) <= names, f"/{command['name']} has no {set(values) - names}, only {names}"
    sent = []
    for option in known:
        value = values.get(option["name"])
        if value is None:
            assert not option.get("required"), f"/{command['name']} needs {option['name']}"
            continue
        if isinstance(value, Attachment):
            assert option["type"] == FILE
            resolved.setdefault("attachments", {})[str(value.id)] = value.payload(base_url)
            value = str(value.id)
        sent.append({"name": option["name"], "type": option["type"], "value": _value(option, value, resolved)})
    return sent


def _value(option: Json, value: Any, resolved: Json) -> Any:
    match value:
        case User():
            assert option["type"] == PERSON
            member = {
                name: part for name, part in member_payload(value).items() if name not in {"user", "deaf", "mute"}
            }
            resolved.setdefault("users", {})[str(value.id)] = value.payload()
            resolved.setdefault("members", {})[str(value.id)] = member
            return str(value.id)
        case Channel():
            assert option["type"] == CHANNEL
            payload = value.payload() | {"permissions": str(value.permissions)}
            resolved.setdefault("channels", {})[str(value.id)] = payload
            return str(value.id)
        case Role():
            assert option["type"] == ROLE
            resolved.setdefault("roles", {})[str(value.id)] = value.payload()
            return str(value.id)
    choices = [choice["value"] for choice in option.get("choices") or []]
    assert not choices or value in choices, f"{option['name']} is one of {choices}, not {value!r}"
    if option["type"] == INTEGER:
        assert isinstance(value, int)
        assert option.get("min_value", value) <= value <= option.get("max_value", value)
    if option["type"] == STRING:
        assert isinstance(value, str)
        assert option.get("min_length", 0) <= len(value) <= option.get("max_length", 6000)
    return value
