"""Words that people wrote, put into a sentence of ours: names, prompts, reasons, what they typed.

Such words must not act on the sentence around them: no line break that begins a line of its own, no escape sequence
that a terminal obeys, no direction that turns what stands behind them.
"""

from __future__ import annotations

import re
import unicodedata

FSI, PDI = "\u2068", "\u2069"
"""First strong isolate and its end (UAX #9): what stands between them does not turn what stands around them."""
_BREAKS = re.compile(r"\r\n|[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]")
_DIRECTIONS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
"""Classes of the characters that only change the direction (UAX #9, table 4)."""
_ISOLATE = re.compile("\u2068([^\u202a-\u202e\u2066-\u2069]*)\u2069")
_NOT_LEFT_TO_RIGHT = _DIRECTIONS | {"R", "AL", "AN"}


def without_controls(text: str) -> str:
    """Without control characters but line breaks and tabs: a terminal obeys those of the rest that it knows."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")


def one_line(text: str) -> str:
    """On one line, without control characters and without those that change the direction. The rest stays as it is."""
    line = _BREAKS.sub(" ", text)
    return "".join(
        c for c in line if unicodedata.category(c) != "Cc" and unicodedata.bidirectional(c) not in _DIRECTIONS
    )


def isolated(text: str) -> str:
    """`one_line`, between FSI and PDI where anything in it goes another way than left to right.

    What is isolated already, whole or in part, is left so: twice is once.
    """
    parts = _ISOLATE.split(text)
    if any(unicodedata.bidirectional(c) in _NOT_LEFT_TO_RIGHT for around in parts[::2] for c in around):
        return f"{FSI}{one_line(text)}{PDI}"
    return "".join(
        one_line(part) if number % 2 == 0 else f"{FSI}{one_line(part)}{PDI}" for number, part in enumerate(parts)
    )
