"""What keyboards of other languages type for the ASCII signs of flags and numbers: `－－ａｒ １６：９` for `--ar 16:9`.

Chinese and Japanese keyboards give full-width signs, "——" for a doubled dash, and "ー" where the hyphen is; phones turn
"--" into one long dash.
"""

from __future__ import annotations

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u30fc\ufe31\ufe58\ufe63\uff0d\uff70"
"""Hyphens, dashes, the minus sign, the line of boxes, and the long vowel mark of Japanese, wide and narrow."""
EQUAL_SIGNS = "=\uff1d\ufe66"
_WIDE = {0xFF01 + n: 0x21 + n for n in range(94)} | {0x3000: 0x20}
"""Full-width forms of ASCII (Unicode, block FF00), and the wide space."""
_AS_ASCII = _WIDE | str.maketrans(
    dict.fromkeys(DASHES, "-") | dict.fromkeys("\u2236\ufe55\ua789\u02d0", ":") | {"\ufe66": "="}
)


def as_ascii(text: str) -> str:
    """Full-width letters, digits and signs, dashes and colons as ASCII has them. For values, never for a prompt."""
    return text.translate(_AS_ASCII)
