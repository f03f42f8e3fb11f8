"""Changes something that was real into something that is not: JSON, bytes and texts, from a seed.

A value keeps most of its shape, so that it comes far into the code before something in it is odd.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Sequence
from typing import Any, TypeVar

T = TypeVar("T")
DEEP = 3000
"""Levels: more than Python's own limit of recursion."""
MAX_CHANGES = 4
MAX_ITEMS = 200
TEXTS: tuple[str, ...] = (
    "",
    " ",
    "\0",
    "\ud800",
    "a\udfffb",
    "\ufeff",
    "\u202egnp.exe",
    "\x1b[2J",
    "\r\n\r\n",
    "٣",
    "²",
    "①",
    "+5",
    "-0",
    "1e999",
    "NaN",
    "null",
    "true",
    "🦊" * 40,
    "👩‍👩‍👧‍👦" * 30,
    "e" + "\u0301" * 300,
    "A" * 5000,
    "<b>&amp;</b>",
    "{0} {x} %s %(x)s",
    "../../etc/passwd",
    "/",
    "file:///etc/passwd",
    "http://[::1",
    "http://a:99999/",
    "data:,x",
    "'; DROP TABLE jobs; --",
    "9" * 40,
    "9" * 5000,
    "@everyone <@1>",
    "/gen",
    "/gen \0",
    "/start x",
    "v1:again:x",
    "v1:cancel:",
    ":::",
    "_",
    "\t",
)
VALUES: tuple[object, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    2,
    255,
    2**31,
    -(2**31) - 1,
    2**53 + 1,
    2**63 - 1,
    2**63,
    -(2**63) - 1,
    2**64,
    10**30,
    10**400,
    0.5,
    -0.0,
    1e300,
    float("nan"),
    float("inf"),
    float("-inf"),
    [],
    {},
    [None],
    [[]],
    {"": None},
    [1, "a", {}],
    {"id": 1},
)
BYTES: tuple[bytes, ...] = (
    b"",
    b"\0",
    b"\xff",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x80\0\0\0",
    b"\r\n",
    b"\xed\xa0\x80",
    b"\xfe\xff",
)


class Mutator:
    """The same seed gives the same changes."""

    def __init__(self, seed: int | str) -> None:
        self.chance = random.Random(seed)

    def one_of(self, values: Sequence[T]) -> T:
        return self.chance.choice(values)

    def is_so(self, share: float) -> bool:
        return self.chance.random() < share

    # --- JSON -----------------------------------------------------------------------------------------------------

    def json(self, value: Any) -> Any:
        """A few changes, anywhere in it."""
        whole = [copy.deepcopy(value)]
        for _ in range(self.chance.randint(1, MAX_CHANGES)):
            places = list(_places(whole)) or [(whole, 0)]
            self._change(*self.one_of(places), places=places)
        return whole[0] if whole else None

    def value(self) -> Any:
        kind = self.chance.random()
        if kind < 0.45:
            return copy.deepcopy(self.one_of(VALUES))
        return self.one_of(TEXTS) if kind < 0.95 else nested(self.chance.randint(5, 60))

    def _change(self, inside: Any, key: Any, *, places: Sequence[tuple[Any, Any]]) -> None:
        if isinstance(inside, dict) and self.is_so(0.2):
            inside.pop(key, None)
        elif isinstance(inside, dict) and self.is_so(0.1):
            inside[self.one_of(TEXTS)] = self.value()
        elif isinstance(inside, list) and inside and len(inside) < MAX_ITEMS and self.is_so(0.1):
            inside *= self.chance.randint(0, 3)
        elif self.is_so(0.1):
            other, at = self.one_of(places)
            if _is_there(other, at):  # a part of itself would be an endless value
                inside[key] = copy.deepcopy(other[at])
        elif _is_there(inside, key):
            inside[key] = self._other(inside[key])

    def _other(self, value: Any) -> Any:
        if isinstance(value, str) and self.is_so(0.5):
            return self.text(value)
        if isinstance(value, int | float) and self.is_so(0.5):
            return self.one_of(
                (
                    str(value),
                    -value,
                    value + 1,
                    value * 10,
                    value * 10**20,
                    float(value % 1000) / 2 if abs(value) < 1e300 else 0.5,
                    [value],
                )
            )
        return self.one_of(([value], {"0": value})) if self.is_so(0.1) else self.value()

    def encoded(self, value: Any) -> bytes:
        """JSON, nearly: sometimes cut off, of another encoding, endless, with a name twice, or none at all."""
        text = json.dumps(value, ensure_ascii=self.is_so(0.7))
        kind = self.chance.random()
        if kind < 0.8:
            return text.encode("utf-8", "surrogatepass")
        if kind < 0.9:
            return self.bytes(text.encode("utf-8", "surrogatepass"))
        return self.one_of(
            (
                text[: self.chance.randrange(len(text) + 1)].encode("utf-8", "surrogatepass"),
                text.encode("utf-16", "surrogatepass"),
                text.encode("utf-32", "surrogatepass"),
                b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass"),
                b"[" * DEEP + b"]" * DEEP,
                b'{"a":' * DEEP + b"1" + b"}" * DEEP,
                text.replace(":", ":" + "9" * 5000 + ",", 1).encode("utf-8", "surrogatepass"),
                f'{{"data": {"[" * DEEP}{"]" * DEEP}}}'.encode(),
                b"<html><body><h1>502 Bad Gateway</h1></body></html>",
                b"",
            )
        )

    # --- texts and bytes ----------------------------------------------------------------------------------------

    def text(self, text: str) -> str:
        cut, odd = self.chance.randrange(len(text) + 1), self.one_of(TEXTS)
        kinds = (
            text[:cut],
            text[cut:],
            text[:cut] + odd + text[cut:],
            odd + text,
            text + odd,
            text * 3,
            text.upper(),
            odd,
        )
        return self.one_of(kinds)

    def bytes(self, data: bytes) -> bytes:
        """A few pieces changed, doubled, moved, left out or put in; the end cut off."""
        made = bytearray(data)
        for _ in range(self.chance.randint(1, MAX_CHANGES)):
            at = self.chance.randrange(len(made) + 1)
            end = min(at + self.chance.choice((1, 1, 2, 4, 16, 64)), len(made))
            match self.chance.randrange(6):
                case 0 if at < len(made):
                    made[at] ^= 1 << self.chance.randrange(8)
                case 1:
                    made[at:end] = self.one_of(BYTES)
                case 2:
                    made[at:at] = made[at:end] * self.chance.choice((1, 2, 50))
                case 3:
                    del made[at:end]
                case 4:
                    to = self.chance.randrange(len(made) + 1)
                    made[to:to] = made[at:end]
                case _ if self.is_so(0.3):
                    del made[at:]
        return bytes(made)


def nested(levels: int) -> Any:
    made: Any = 1
    for level in range(levels):
        made = [made] if level % 2 else {"a": made}
    return made


def _places(value: Any) -> Any:
    """Each container in it with each of its keys."""
    if isinstance(value, dict | list):
        for key, inner in list(value.items()) if isinstance(value, dict) else list(enumerate(value)):
            yield value, key
            yield from _places(inner)


def _is_there(inside: Any, key: Any) -> bool:
    return key in inside if isinstance(inside, dict) else key < len(inside)
