"""Which words stand in any file of a folder, as bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def words_kept(folder: Path, words: Iterable[str]) -> set[str]:
    """Those that are in a file there (a database, its log, a picture), also as JSON escapes them."""
    files = list(_contents(folder))
    return {word for word in words if any(way in file for way in _ways(word) for file in files)}


def _contents(folder: Path) -> Iterator[bytes]:
    """A running bot makes and deletes some meanwhile."""
    for inside, _, names in os.walk(folder):
        for name in names:
            with suppress(FileNotFoundError):
                yield Path(inside, name).read_bytes()


def _ways(word: str) -> set[bytes]:
    escaped = word.encode("ascii", "backslashreplace")
    return {word.encode(encoding) for encoding in ENCODINGS} | {escaped}
