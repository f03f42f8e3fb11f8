"""Where texts may be cut: at the boundary of a sign as people see it. The one rule for all rooms.

Where one sign ends and the next begins is Unicode's to say (UAX #29, extended grapheme clusters), and the library's to
know: flags, families, jamo, and the vowels of Indic scripts and Thai are several code points each.
"""

from __future__ import annotations

from collections.abc import Callable

import regex

_SIGN = regex.compile(r"\X")
ELLIPSIS = "…"


def signs_of(text: str) -> list[str]:
    """What people see as one sign each."""
    return _SIGN.findall(text)


def cut(text: str, limit: int, *, length: Callable[[str], int] = len) -> str:
    """At most `limit`, as `length` counts, and no sign torn apart; "…" where it was cut."""
    if length(text) <= limit:
        return text
    return first(text, limit - length(ELLIPSIS), length=length).rstrip() + ELLIPSIS


def first(text: str, limit: int, *, length: Callable[[str], int] = len) -> str:
    """The first whole signs of a text, at most `limit` as `length` counts, and nothing to show that it was cut."""
    if length(text) <= limit:
        return text
    kept: list[str] = []
    room = limit
    for sign in _SIGN.finditer(text):
        room -= length(sign[0])
        if room < 0:
            break
        kept.append(sign[0])
    return "".join(kept)
