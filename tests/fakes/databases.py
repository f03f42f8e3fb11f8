"""Fresh databases to test with: made once by the real migrations, then copied."""

from __future__ import annotations

import sqlite3
import tempfile
from functools import cache
from pathlib import Path

from storage.schema import prepare


@cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        prepare(path)
        for beside in path.parent.glob("template.db-*"):
            assert beside.stat().st_size == 0 or beside.name.endswith("-shm"), "the template is not in one file"
        return path.read_bytes()


def make_database(folder: Path, name: str = "bot.db") -> Path:
    """A database without people, up to date, in a folder that is made where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(_template())
    return path


@cache
def _memory_template() -> sqlite3.Connection:
    with tempfile.TemporaryDirectory() as folder:
        source = sqlite3.connect(make_database(Path(folder)))
        kept = sqlite3.connect(":memory:", check_same_thread=False)
        source.backup(kept)
        source.close()
    return kept


def make_memory_database() -> sqlite3.Connection:
    """The same in memory, for thousands of them in a test; its caller begins and ends the transactions."""
    made = sqlite3.connect(":memory:", isolation_level=None, cached_statements=512)
    fill_memory_database(made)
    return made


def fill_memory_database(database: sqlite3.Connection) -> None:
    """Makes such a one of an empty one."""
    _memory_template().backup(database)
    database.execute("PRAGMA foreign_keys = ON")
