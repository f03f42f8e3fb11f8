"""What a process that decodes is told, and what it answers: a line of JSON with bytes behind it, over pipes."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, BinaryIO, Protocol

MAX_FIELDS_BYTES = 64 * 1024
MAX_DATA_BYTES = 64 * 1024 * 1024
_HEAD = struct.Struct(">II")


class BrokenMessage(Exception):
    """The other side says what nobody can say: it is another version, or was taken over by the bytes it decoded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One call of the Decoder port. `path` is empty where `data` is the picture; 0 stands for a limit that is not set.

    `cpu_s` and `memory_bytes` may be used beyond what the size of the picture allows.
    """

    call: str
    path: str = ""
    data: bytes = field(default=b"", repr=False)
    max_bytes: int = 0
    max_side_px: int = 0
    width_px: int = 0
    height_px: int = 0
    cpu_s: int
    memory_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`bad` is the detail of a BadPicture, `why` what was found wrong, for the operator; `errno` that of a file that
    cannot be read. Else the rest is the answer. `is_ended` where the process did not live to answer itself.
    """

    bad: str = ""
    why: str = ""
    is_ended: bool = False
    errno: int = 0
    media_type: str = ""
    width_px: int = 0
    height_px: int = 0
    is_good: bool = False
    data: bytes = field(default=b"", repr=False)


class _Reader(Protocol):
    """An asyncio.StreamReader, as far as it is needed here."""

    async def readexactly(self, n: int) -> bytes: ...


def pack(message: Work | Outcome) -> bytes:
    fields = asdict(message)
    data: bytes = fields.pop("data")
    line = json.dumps(fields).encode()
    return _HEAD.pack(len(line), len(data)) + line + data


def read_work(stream: BinaryIO) -> Work | None:
    """The next one; None at the end of the stream."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    fields_bytes, data_bytes = _lengths(head)
    line = stream.read(fields_bytes)
    data = stream.read(data_bytes)
    return None if len(data) < data_bytes else Work(**_fields(line), data=data)


async def receive_outcome(stream: _Reader) -> Outcome:
    """Raises asyncio.IncompleteReadError where the process is gone, and BrokenMessage."""
    fields_bytes, data_bytes = _lengths(await stream.readexactly(_HEAD.size))
    line = await stream.readexactly(fields_bytes)
    data = await stream.readexactly(data_bytes)
    fields = _fields(line)
    numbers = (fields.get("errno"), fields.get("width_px"), fields.get("height_px"))
    words = (fields.get("bad"), fields.get("why"), fields.get("media_type"))
    if not all(isinstance(number, int) for number in numbers) or not all(isinstance(word, str) for word in words):
        raise BrokenMessage
    try:
        return Outcome(**fields, data=data)
    except TypeError as error:
        raise BrokenMessage from error


def _lengths(head: bytes) -> tuple[int, int]:
    fields_bytes, data_bytes = _HEAD.unpack(head)
    if fields_bytes > MAX_FIELDS_BYTES or data_bytes > MAX_DATA_BYTES:
        raise BrokenMessage
    return fields_bytes, data_bytes


def _fields(line: bytes) -> Mapping[str, Any]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BrokenMessage from error
    if not isinstance(fields, dict):
        raise BrokenMessage
    return fields
