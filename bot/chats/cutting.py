"""Texts cut to a platform's limits, at the boundary of a sign as people see it.

Where one sign ends and the next begins is Unicode's to say (UAX #29, extended grapheme clusters), and the library's to
know: flags, families, jamo, and the vowels of Indic scripts and Thai are several code points each.
"""

from __future__ import annotations

from collections.abc import Callable

import regex

_SIGN = regex.compile(r"\X")
ELLIPSIS = "…"


def utf16_units(text: str) -> int:
    """As Telegram counts (Bot API, "Formatting options": entities)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int, *, length: Callable[[str], int] = len) -> str:
    """At most `limit`, as `length` counts, and no sign torn apart; "…" where it was cut."""
    if length(text) <= limit:
        return text
    kept: list[str] = []
    room = limit - length(ELLIPSIS)
    for sign in _SIGN.finditer(text):
        room -= length(sign[0])
        if room < 0:
            break
        kept.append(sign[0])
    return "".join(kept).rstrip() + ELLIPSIS
