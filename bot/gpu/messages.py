"""The messages between the GPU server and the process that owns the GPU, its child, over pipes.

A message is a line of JSON and, where the line says so, bytes behind it. Standard library only: the child reads this
before it imports anything large.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import BinaryIO

from bot.gpu.work import Work

MAX_LINE_BYTES = 1024 * 1024
MAX_DATA_BYTES = 64 * 1024 * 1024


class BadMessage(Exception):
    """What came is no message: the other side is not the program that it should be."""


# --- to the child -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Load the model. `profile` is "" where free graphics memory decides; `loras` are sources with strengths."""

    model: str
    profile: str
    loras: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paint:
    """Paint these; only a work that is alone has a source."""

    works: tuple[Work, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    task_id: str


# --- from the child ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Loading:
    """`phase` is importing, reading or warming. `warning` is a sentence for the operator, or ""."""

    phase: str
    warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Downloading:
    """So much of the model is on the disk of what was missing there. Sent at the beginning, and when it is more."""

    done_bytes: int
    total_bytes: int

    @property
    def percent(self) -> int:
        """100 only where all is there."""
        return self.done_bytes * 100 // max(1, self.total_bytes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The first picture can be painted. `step_s_per_pixel` was measured while warming up."""

    device: str
    profile: str
    step_s_per_pixel: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a batch took `took_s`; the batch is at `fraction` of its way."""

    task_ids: tuple[str, ...]
    fraction: float
    took_s: float
    pixels: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """The GPU is free again; the pictures, or why there are none, follow. Memory in bytes, 0 where unknown."""

    task_ids: tuple[str, ...]
    used_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """`unread_characters` of the prompt's end were cut off: the model takes no more."""

    task_id: str
    data: bytes = field(repr=False)
    unread_characters: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """`reason` is out_of_memory, not_a_number, black, cancelled or error."""

    task_id: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fatal:
    """Starting again would not help: the operator has to do what `detail` says."""

    detail: str


Order = Load | Paint | Cancel
Report = Loading | Downloading | Ready | Step | Painted | Picture | Failed | Fatal
Message = Order | Report

_KINDS: Mapping[str, type[Message]] = {
    kind.__name__: kind
    for kind in (Load, Paint, Cancel, Loading, Downloading, Ready, Step, Painted, Picture, Failed, Fatal)
}


def pack(message: Message) -> bytes:
    fields = asdict(message)
    data: bytes = fields.pop("data", b"")
    if isinstance(message, Paint):
        sources = [work.pop("source") for work in fields["works"]]
        data = sources[0] if len(sources) == 1 else b""
    line = {"kind": type(message).__name__, "bytes": len(data), **fields}
    return json.dumps(line).encode() + b"\n" + data


def read(stream: BinaryIO) -> Message | None:
    """Wait for the next message; None where the other side has closed the pipe. Raises BadMessage."""
    line = stream.readline(MAX_LINE_BYTES)
    if not line.endswith(b"\n"):
        return None
    head, size = _head(line)
    data = stream.read(size)
    return _message(head, data) if len(data) == size else None


async def receive(stream: asyncio.StreamReader) -> Message | None:
    """As `read`. The stream's limit must be MAX_LINE_BYTES."""
    try:
        line = await stream.readuntil(b"\n")
        head, size = _head(line)
        return _message(head, await stream.readexactly(size))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    except asyncio.LimitOverrunError as error:
        raise BadMessage from error


def _head(line: bytes) -> tuple[dict[str, object], int]:
    try:
        head = json.loads(line)
        size = head.pop("bytes")
    except (ValueError, AttributeError, TypeError, KeyError, RecursionError) as error:
        raise BadMessage from error
    if not isinstance(size, int) or not 0 <= size <= MAX_DATA_BYTES:
        raise BadMessage
    return head, size


def _message(head: dict[str, object], data: bytes) -> Message:
    kind = _KINDS.get(str(head.pop("kind", "")))
    fields = {name: _tupled(value) for name, value in head.items()}
    try:
        if kind is None:
            raise BadMessage
        if kind is Picture:
            return Picture(data=data, **fields)  # type: ignore[arg-type]  # both sides are of one release
        if kind is Paint:
            return Paint(works=_works(head["works"], data))
        return kind(**fields)  # type: ignore[arg-type]  # the same
    except (TypeError, KeyError) as error:
        raise BadMessage from error


def _works(value: object, source: bytes) -> tuple[Work, ...]:
    if not isinstance(value, list):
        raise BadMessage
    return tuple(Work(**work, source=source) for work in value)


def _tupled(value: object) -> object:
    return tuple(_tupled(item) for item in value) if isinstance(value, list) else value
