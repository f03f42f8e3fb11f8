"""What stands behind a button: `v1:<action>:<what>` in at most 64 bytes. It carries ids, never rights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.model.commands import Argument, Button

VERSION = "v1"
MAX_BYTES = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """`arguments` as a command takes them."""

    action: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return str(self.arguments.get(name, ""))


def data_of(button: Button) -> str:
    return encode(button.command, button.arguments)


def encode(action: str, arguments: Mapping[str, Argument]) -> str:
    """`v1:again:<job>`, `v1:original:<job>:2`, `v1:settings:language=ko`. Raises ValueError where it is too long."""
    if "job" in arguments:
        parts = [str(arguments["job"])]
        if "index" in arguments:
            parts.append(str(arguments["index"]))
    else:
        parts = [f"{name}={value}" for name, value in arguments.items()]
    data = ":".join([VERSION, action, *parts])
    if len(data.encode()) > MAX_BYTES:
        raise ValueError(f"a button's data has {len(data.encode())} bytes, more than {MAX_BYTES}: {action}")
    return data


def decode(data: str) -> Pressed | None:
    """None for what no button of ours has."""
    version, _, rest = data.partition(":")
    action, _, rest = rest.partition(":")
    if version != VERSION or not action.isidentifier():
        return None
    if not rest:
        return Pressed(action=action)
    if "=" in rest:
        # One argument a button; its value may have colons, as 16:9 has.
        name, _, value = rest.partition("=")
        return Pressed(action=action, arguments={name: value})
    job, _, index = rest.partition(":")
    arguments: dict[str, Argument] = {"job": job}
    if index.isdecimal():
        arguments["index"] = int(index)
    return Pressed(action=action, arguments=arguments)
