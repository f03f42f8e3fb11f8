"""Databases to test with: made once in a run by the real migrations, then copied."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from storage.migrate import migrate
from storage.schema import MIGRATIONS, prepare
from tests.fakes.once import made_once


@cache
def _template() -> bytes:
    return made_once("template.db", _made)


@cache
def _migrated(dump: Path) -> bytes:
    def make(path: Path) -> None:
        with closing(sqlite3.connect(path)) as database:
            database.executescript(dump.read_text(encoding="utf-8"))
            database.execute("PRAGMA journal_mode = WAL")
        migrate(path, MIGRATIONS)
        _assert_in_one_file(path)

    return made_once(f"{dump.stem}.db", make)


def _made(path: Path) -> None:
    prepare(path)
    _assert_in_one_file(path)


def _assert_in_one_file(path: Path) -> None:
    for beside in path.parent.glob(f"{path.name}-*"):
        assert beside.stat().st_size == 0 or beside.name.endswith("-shm"), "the template is not in one file"


def make_database(folder: Path, name: str = "bot.db") -> Path:
    """A database without people, up to date, in a folder that is made where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(_template())
    return path


def migrated_database(folder: Path, dump: Path, name: str = "bot.db") -> Path:
    """What these SQL statements make of an empty file, brought up to date by the migrations alone."""
    path = folder / name
    path.write_bytes(_migrated(dump))
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
