"""Whether a code stands in any file of a folder, however it is written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def is_kept(folder: Path, code: str) -> bool:
    """In the database `bot.db`, its log, a copy of it, or any other file."""
    with closing(sqlite3.connect(folder / "bot.db")) as database, closing(sqlite3.connect(folder / "copy.db")) as copy:
        database.backup(copy)
    files = [file.read_bytes().lower() for file in folder.rglob("*") if file.is_file()]
    ways = [code, code.replace("-", ""), code.replace("-", " ")]
    written = [way.lower().encode(encoding) for way in ways for encoding in ("utf-8", "utf-16-le")]
    return any(way in file for way in written for file in files)
