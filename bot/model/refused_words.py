"""Words that prompts may not have: found as people read them, however they are written.

Both sides are folded (NFKC, casefold, signs of no width taken out), so case and width do not matter. Then

- a word of letters is found as a whole word, also where some letters are others that look the same, bear a mark that
  the word has not, or stand apart (`n u d e`);
- a Korean word is found where particles follow it, since these are written to it;
- a word of Chinese, Japanese or Thai is found anywhere, since no spaces part it from others.

An exception is a text in which a refused word is allowed: what it covers is not looked at.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from bot.model.look_alikes import OF_LETTERS

MAX_WORDS = 500
"""Of one place, exceptions included."""
MAX_WORD_CHARACTERS = 60
_MARKS = re.compile("[\u0300-\u036f]")
_NO_WIDTH = re.compile(r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
                       r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]")  # fmt: skip
"""Signs that are not seen (Default_Ignorable_Code_Point, Unicode 16), which part no word for who reads it."""
_SIGNS = re.compile(r"[\w@$!|+€¢×]+")
"""As `_TOKEN`, with the signs that stand for letters."""
_APART = re.compile(r"(?<!\w)\w(?:[\W_]{1,2}\w(?!\w)){2,}")
"""Three letters and more, each for itself."""
_HANGUL = re.compile(r"[가-힣]+")
_SIGN = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
"""Of Chinese and Japanese."""
_WITHOUT_SPACES = re.compile(f"{_SIGN}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_TOKEN = re.compile(rf"[가-힣]+|{_SIGN}+|(?:(?![가-힣_]|{_SIGN})\w)+")
"""Where another script begins, another word does: Korean particles are written to English words, too."""
_BETWEEN = r"[.·•*~_/|-]{1,2}"
_SPLIT = re.compile(rf"(?<={_SIGN}){_BETWEEN}(?={_SIGN})|(?<=[가-힣]){_BETWEEN}(?=[가-힣])")
"""What stands between two signs of one word for who wants it not to be found. Commas and spaces part words."""
_CAPITAL_I = re.compile(r"(?<=[a-z])I+")
"""In a word of small letters it looks like l."""
_PARTICLES = (
    "은|는|이|가|을|를|의|에|에서|에게|께|께서|한테|로|으로|와|과|랑|이랑|하고|도|만|까지|부터|마다|조차|마저|밖에|처럼|"
    "같이|같은|만큼|대로|뿐|로서|으로서|로써|으로써|에게서|한테서|입니다|이다|예요|이에요|이며|이고|이지만|이란|"
    "보다|나|이나|든지|이든지|라도|이라도|요|야|아|여|이여|인|적|스러운|들"
)
_FOLLOWS = re.compile(f"(?:{_PARTICLES}){{0,3}}")
_GAP = "\n"
"""What stands where an exception was: part of no word."""


class Standing(StrEnum):
    """What a word is."""

    REFUSED = "refused"
    ALLOWED = "allowed"


class Word(NamedTuple):
    """As somebody has named it; with `is_exception` a text in which refused words are allowed."""

    text: str
    is_exception: bool = False


def folded(text: str) -> str:
    """NFKC and without case, without signs that nobody sees. Twice is once."""
    text = _NO_WIDTH.sub("", unicodedata.normalize("NFKC", text))
    text = unicodedata.normalize("NFKC", text.casefold())
    return " ".join(_NO_WIDTH.sub("", text).split())


def has_word(text: str) -> bool:
    """Whether anything of it could be found in a prompt."""
    return _TOKEN.search(folded(text)) is not None


def refuses(words: Sequence[Word], prompt: str) -> bool:
    """Whether the prompt has one of them that no exception covers. Its time grows with the prompt, not with the words'
    number times its length.
    """
    return bool(words) and _rules(tuple(words)).refuse(prompt)


@lru_cache(maxsize=64)
def _rules(words: tuple[Word, ...]) -> _Rules:
    return _Rules(words)


class _Rules:
    def __init__(self, words: Iterable[Word]) -> None:
        texts = [(folded(word.text), word.is_exception) for word in words]
        self._refused = _Finder([text for text, is_exception in texts if not is_exception])
        self._allowed = _Finder([text for text, is_exception in texts if is_exception])

    def refuse(self, prompt: str) -> bool:
        return any(
            self._refused.finds(_without(reading, self._allowed.spans(reading))) for reading in _readings(prompt)
        )


def _readings(prompt: str) -> Sequence[str]:
    """The ways in which somebody may read it. A word with a mark is looked for in the first ones."""
    plain = folded(prompt)
    bare = unmarked(plain)
    is_foreign = _OF_ITS_OWN.search(bare.translate(OF_LETTERS)) is not None
    look_alike = _SIGNS.sub(lambda found: _as_letters(found[0], is_foreign=is_foreign), bare)
    as_l = _SIGNS.sub(lambda found: _as_letters(found[0].translate(_ONE_AS_L), is_foreign=is_foreign), bare)
    readings = (plain, bare, look_alike, as_l)
    joined = [_APART.sub(lambda found: _TOKEN_JOIN.sub("", found[0]), reading) for reading in readings]
    unsplit = [_SPLIT.sub("", reading) for reading in (plain, bare)]
    capital_i = folded(_CAPITAL_I.sub(lambda found: "l" * len(found[0]), unicodedata.normalize("NFKC", prompt)))
    return tuple(dict.fromkeys((*readings, *joined, *unsplit, capital_i)))


_ONE_AS_L = str.maketrans("1!|ı", "llll")
_TOKEN_JOIN = re.compile(r"[\W_]+")
_LATIN = re.compile("[a-z]")
_OF_ITS_OWN = re.compile("[\u0370-\u052f\u0531-\u058f]")
"""Greek, Cyrillic, Armenian: those that look like no Latin letter, once the others are taken for these."""


def unmarked(text: str) -> str:
    """Without accents and the like; a Korean syllable stays one."""
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))


def _as_letters(token: str, *, is_foreign: bool) -> str:
    """A number stays what it is, and so does a mark at the end of a word. In a prompt that `is_foreign` a word without
    a Latin letter does, too: it is Russian or Greek, where some words look like others of ours.
    """
    if not any(sign.isalpha() for sign in token) or (is_foreign and not _LATIN.search(token)):
        return token
    bare = token.rstrip("!|+")
    return bare.translate(OF_LETTERS) + " " * (len(token) - len(bare))


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}{_GAP * (end - start)}{text[end:]}"
    return text


class _Finder:
    """Finds texts that were folded."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        self._korean: dict[str, list[tuple[str, ...]]] = {}
        anywhere: list[str] = []
        for text in texts:
            tokens = tuple(_TOKEN.findall(text))
            if not tokens:
                continue
            if _WITHOUT_SPACES.search(text):
                anywhere.append(text)
            elif _HANGUL.fullmatch(tokens[-1]):
                self._korean.setdefault(tokens[0], []).append(tokens)
            else:
                self._phrases.setdefault(tokens[0], []).append(tokens)
        longest_first = sorted(anywhere, key=len, reverse=True)
        self._anywhere = re.compile("|".join(map(re.escape, longest_first))) if anywhere else None
        self._lengths = sorted({len(first) for first in self._korean}, reverse=True)

    def finds(self, text: str) -> bool:
        return next(self._found(text), None) is not None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where they stand, the first one first; those that begin within another one are left out."""
        if not (self._phrases or self._korean or self._anywhere):
            return []
        spans: list[tuple[int, int]] = []
        for start, end in sorted(self._found(text), key=lambda span: (span[0], -span[1])):
            if not spans or start >= spans[-1][1]:
                spans.append((start, end))
        return spans

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        if self._anywhere is not None:
            yield from (found.span() for found in self._anywhere.finditer(text))
        if not (self._phrases or self._korean):
            return
        tokens = [(found[0], found.start(), found.end()) for found in _TOKEN.finditer(text)]
        for at, (token, start, _) in enumerate(tokens):
            for phrase in self._phrases.get(token, ()):
                if tuple(each[0] for each in tokens[at : at + len(phrase)]) == phrase:
                    yield start, tokens[at + len(phrase) - 1][2]
            for length in self._lengths:
                for phrase in self._korean.get(token[:length], ()):
                    if self._is_korean(phrase, [each[0] for each in tokens[at : at + len(phrase)]]):
                        yield start, tokens[at + len(phrase) - 1][2]

    def _is_korean(self, phrase: tuple[str, ...], tokens: Sequence[str]) -> bool:
        """The last word may have particles behind it."""
        if len(tokens) != len(phrase) or tuple(tokens[:-1]) != phrase[:-1]:
            return False
        last, rest = phrase[-1], tokens[-1][len(phrase[-1]) :]
        return tokens[-1].startswith(last) and _FOLLOWS.fullmatch(rest) is not None
