"""What stands behind a button: `v1:<action>:<what>`. It carries ids, never rights: whose they are, the database says.

Buttons outlive every version of the program, so what was written once is read for ever (tests/golden).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.model.commands import Argument, Button

VERSION = "v1"
TEMPLATE = re.compile(r"v1:(?P<action>[a-z_]{1,32})(?::(?P<what>[A-Za-z0-9_=:.-]{1,64}))?")
_JOB = re.compile(r"(?P<job>[a-z0-9]{1,32})(?::(?P<index>[1-4]))?")
_ARGUMENT = re.compile(r"(?P<name>[a-z_]{1,32})=(?P<value>[A-Za-z0-9_:.-]{1,40})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """`arguments` as a command takes them."""

    action: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Empty where there is no such argument."""
        return str(self.arguments.get(name, ""))

    @property
    def job(self) -> str:
        """Empty where it is about no job."""
        return self.text("job")


def id_of(button: Button, *, max_bytes: int) -> str:
    """As `encode`."""
    return encode(button.command, button.arguments, max_bytes=max_bytes)


def encode(action: str, arguments: Mapping[str, Argument], *, max_bytes: int) -> str:
    """`v1:again:<job>`, `v1:original:<job>:2`, `v1:settings:language=ko`.

    Raises ValueError for what could not be read again, or is longer than the platform takes.
    """
    if "job" in arguments:
        what = str(arguments["job"]) + (f":{arguments['index']}" if "index" in arguments else "")
    else:
        what = "".join(f"{name}={value}" for name, value in arguments.items())
    written = f"{VERSION}:{action}:{what}" if what else f"{VERSION}:{action}"
    if len(written.encode()) > max_bytes:
        raise ValueError(f"a button's id has {len(written.encode())} bytes, more than {max_bytes}: {action}")
    if decode(written) is None:
        raise ValueError(f"not an id that can be read again: {written}")
    return written


def decode(written: str) -> Pressed | None:
    """None for what no button of ours has."""
    match = TEMPLATE.fullmatch(written)
    if match is None:
        return None
    action, what = match["action"], match["what"]
    if what is None:
        return Pressed(action=action)
    argument = _ARGUMENT.fullmatch(what)
    if argument is not None:  # one argument a button; its value may have colons, as 16:9 has
        return Pressed(action=action, arguments={argument["name"]: argument["value"]})
    job = _JOB.fullmatch(what)
    if job is None:
        return None
    arguments: dict[str, Argument] = {"job": job["job"]}
    if job["index"]:
        arguments["index"] = int(job["index"])
    return Pressed(action=action, arguments=arguments)
