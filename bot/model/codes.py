"""Codes that are worth something to whoever has them: written for people, and never kept but as a digest.

20 signs of Crockford's Base32 (crockford.com/base32.html: no I, L, O and U), 18 of them by chance and two that check
them, so that a code is known wherever it stands: `K7QMX-2B9TR-0HWZ4-PA3VE`.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata

from bot.model.keyboards import DASHES, as_ascii

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHANCE = 18
"""Signs by chance: 90 bits, which nobody finds by trying, here or in a stolen database."""
LENGTH = CHANCE + 2
GROUP = 5
CODE_COMMANDS = frozenset({"redeem", "link"})
"""Commands that are followed by a code. What was typed behind them is kept nowhere."""
HIDDEN = "•"

_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_MARKS = rf"\s{DASHES}_.·,;:'\"`<>()\[\]*|~-"
_BETWEEN = re.compile(f"[{_MARKS}]+")
_UNSEEN = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff"
_GROUP = rf"[0-9A-Za-z](?:[{_UNSEEN}]{{0,2}}[0-9A-Za-z]){{{GROUP - 1}}}"
_WRITTEN = re.compile(
    rf"(?<![0-9A-Za-z])(?=(?P<code>{_GROUP}(?:[{_UNSEEN}{_MARKS}]{{0,3}}{_GROUP}){{{LENGTH // GROUP - 1}}})"
    r"(?![0-9A-Za-z]))"
)
"""All ways in which `plain` reads a code that stands in its groups."""


def code_of(chance: str) -> str:
    """The code with these signs by chance, as people are shown it. Raises ValueError for other signs."""
    if len(chance) != CHANCE or not set(chance) <= set(ALPHABET):
        raise ValueError("not the signs of a code")
    whole = chance + _check(chance)
    return "-".join(whole[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def plain(typed: str) -> str:
    """The code's signs alone, however it was typed: case, dashes, spaces and look-alikes do not matter. "" for what is
    no code.
    """
    ascii_signs = as_ascii("".join(sign for sign in typed if unicodedata.category(sign) != "Cf"))
    signs = _BETWEEN.sub("", ascii_signs).upper().translate(_LOOK_ALIKES)
    is_code = len(signs) == LENGTH and set(signs) <= set(ALPHABET)
    return signs if is_code and hmac.compare_digest(_check(signs[:CHANCE]), signs[CHANCE:]) else ""


def digest(code: str, *, of: str) -> str:
    """All that is kept of a code, in hexadecimal digits; `of` is what it is for. `code` is as `plain` gives it."""
    return hashlib.sha256(f"{of}:{code}".encode()).hexdigest()


def has_code(text: str) -> bool:
    """Whether a code stands in what somebody wrote, in groups or in one piece."""
    return any(plain(match["code"]) for match in _WRITTEN.finditer(as_ascii(text)))


def without_codes(text: str) -> str:
    """The same text, as long as before, with a dot for each sign of a code."""
    hidden = list(text)
    for match in _WRITTEN.finditer(as_ascii(text)):
        if plain(match["code"]):
            start, end = match.span("code")
            hidden[start:end] = HIDDEN * (end - start)
    return "".join(hidden)


def _check(chance: str) -> str:
    """Two signs that only one of 1024 other texts has."""
    found = int.from_bytes(hashlib.sha256(chance.encode()).digest()[:2]) % 1024
    return ALPHABET[found // 32] + ALPHABET[found % 32]
