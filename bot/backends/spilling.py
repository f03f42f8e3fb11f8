"""Reads JSON with pictures in it. Long strings are decoded to disk as they come; the rest is small.

An engine answers `{"data": [{"b64_json": "<10 MB>"}]}`. As a whole that would be in memory three times (bytes, text,
picture); here no more than a piece of it is.
"""

from __future__ import annotations

import binascii
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

MAX_SHORT_BYTES = 4096
"""Longer strings are written to disk."""
MAX_REST_BYTES = 1024 * 1024
"""Limit of what is not in long strings."""
MAX_PICTURES = 4

_END_OR_ESCAPE = re.compile(rb'["\\]')
_MARK = "\x00spilled"
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_BLANKS = b" \t\r\n"
_ESCAPED_BLANK = re.compile(rb"\\[nrt]")
_DATA_URL = re.compile(rb"\Adata:[^,]{0,200},", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spilled:
    """The bytes that were written as base64, from the file's beginning."""

    file: BinaryIO
    size_bytes: int


class SpillingJson:
    """`feed` all bytes, then ask for `whole`. Both raise ValueError where that is no JSON or beyond the limits, and
    OSError where the disk is full."""

    def __init__(self, *, new_file: Callable[[], BinaryIO], max_picture_bytes: int) -> None:
        self._new_file = new_file
        self._max_picture_bytes = max_picture_bytes
        self._rest = bytearray()
        self._string: bytearray | None = None
        self._is_escaped = False
        self._long: _Base64 | None = None
        self._spilled: list[_Base64] = []

    def feed(self, piece: bytes) -> None:
        at = 0
        while at < len(piece):
            if self._long is not None:
                at = self._feed_long(self._long, piece, at)
            elif self._string is not None:
                at = self._feed_string(self._string, piece, at)
            else:
                at = self._feed_rest(piece, at)

    def whole(self) -> object:
        """What was read; a long string is Spilled, or None where it was not base64."""
        if self._string is not None or self._long is not None:
            raise ValueError("The answer ends within a string.")
        ended = [each.end() for each in self._spilled]
        try:
            return json.loads(self._rest, object_hook=lambda found: _unmarked(found, ended))
        except RecursionError:
            raise ValueError("The answer is nested too deep.") from None

    def close(self) -> None:
        """Close the files of the pictures that were read."""
        for each in self._spilled:
            each.file.close()

    def _feed_rest(self, piece: bytes, at: int) -> int:
        quote = piece.find(b'"', at)
        end = len(piece) if quote < 0 else quote
        self._add(piece[at:end])
        if quote >= 0:
            self._string = bytearray()
        return end + 1

    def _feed_string(self, string: bytearray, piece: bytes, at: int) -> int:
        end, is_closed = self._up_to(piece, at)
        string += piece[at:end]
        if len(string) > MAX_SHORT_BYTES and not self._is_escaped:
            self._string, self._long = None, self._spill(string)
            self._end_long(self._long, is_closed)
        elif is_closed:
            self._add(b'"' + string + b'"')
            self._string = None
        return end + is_closed

    def _feed_long(self, long: _Base64, piece: bytes, at: int) -> int:
        was_escaped = self._is_escaped
        end, is_closed = self._up_to(piece, at)
        if was_escaped:
            long.feed(_unescaped(b"\\" + piece[at:end]))
        else:
            long.feed(piece[at : end - self._is_escaped])
        self._end_long(long, is_closed)
        return end + is_closed

    def _end_long(self, long: _Base64, is_closed: bool) -> None:
        if is_closed:
            self._add(json.dumps({_MARK: self._spilled.index(long)}).encode())
            self._long = None

    def _up_to(self, piece: bytes, at: int) -> tuple[int, bool]:
        """Where this part of a string ends, and whether the string ends there. A backslash and what follows it are
        parts of their own, so that a quote behind a backslash ends nothing."""
        if self._is_escaped:
            self._is_escaped = False
            return at + 1, False
        found = _END_OR_ESCAPE.search(piece, at)
        if found is None:
            return len(piece), False
        if found[0] == b"\\":
            self._is_escaped = True
            return found.end(), False
        return found.start(), True

    def _spill(self, string: bytearray) -> _Base64:
        if len(self._spilled) == MAX_PICTURES:
            raise ValueError("The answer has too many long strings.")
        long = _Base64(file=self._new_file(), max_bytes=self._max_picture_bytes)
        self._spilled.append(long)
        long.feed(_unescaped(_DATA_URL.sub(b"", string)))
        return long

    def _add(self, part: bytes) -> None:
        self._rest += part
        if len(self._rest) > MAX_REST_BYTES:
            raise ValueError("The answer is too long.")


def decoded(text: str, file: BinaryIO) -> Spilled | None:
    """A picture whose text is too short to count as a long string, written to `file` all the same."""
    short = _Base64(file=file, max_bytes=MAX_SHORT_BYTES)
    short.feed(text.partition(",")[2].encode() if is_data_url(text) else text.encode())
    return short.end()


def is_data_url(text: str) -> bool:
    """RFC 2397; the scheme of an address is of either case."""
    return text[:5].lower() == "data:"


def _unescaped(text: bytes) -> bytes:
    """JSON may write "/" as "\\/", and line breaks. Any other backslash stays, and is no base64."""
    return _ESCAPED_BLANK.sub(b"", text).replace(b"\\/", b"/")


def _unmarked(found: dict[str, object], spilled: Sequence[Spilled | None]) -> object:
    number = found.get(_MARK)
    if isinstance(number, int) and not isinstance(number, bool):
        return spilled[number] if 0 <= number < len(spilled) else None
    return found


class _Base64:
    """Decodes as it is fed."""

    def __init__(self, *, file: BinaryIO, max_bytes: int) -> None:
        self.file = file
        self._max_bytes = max_bytes
        self._waiting = b""
        self._size_bytes = 0
        self._is_good = True

    def feed(self, text: bytes) -> None:
        waiting = self._waiting + text.translate(_URL_SAFE, _BLANKS)
        end = len(waiting) // 4 * 4
        self._waiting = waiting[end:]
        self._write(waiting[:end])

    def end(self) -> Spilled | None:
        """Padding that was left off is added. Asking twice gives the same."""
        rest, self._waiting = self._waiting, b""
        self._write(rest + b"=" * (-len(rest) % 4))
        self.file.flush()
        return Spilled(file=self.file, size_bytes=self._size_bytes) if self._is_good and self._size_bytes else None

    def _write(self, text: bytes) -> None:
        if not self._is_good or not text:
            return
        try:
            data = binascii.a2b_base64(text, strict_mode=True)
        except binascii.Error:
            self._is_good = False
            return
        self._size_bytes += len(data)
        if self._size_bytes > self._max_bytes:
            raise ValueError("The picture is too large.")
        self.file.write(data)
