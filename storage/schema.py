"""The database file: made where there is none, brought up to date where it is older, refused where it is newer.

A plain question tells which revision a file has. Where it is older, a process of its own migrates it and ends: Alembic
and SQLAlchemy hold 25 MB, and a process that has imported them keeps these for as long as it runs.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from storage.backup import backup
from storage.diagnosis import stored_revision, unusable
from storage.errors import DatabaseTooNew
from storage.folders import sync_folder
from storage.migration_process import migrate_in_a_process
from storage.thread import BUSY_TIMEOUT_S

__all__ = ["MIGRATIONS", "prepare", "revisions", "stored_revision"]

MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATION_TIMEOUT_S = 60.0


def prepare(path: Path, *, migrations: Path = MIGRATIONS, wait_s: float = MIGRATION_TIMEOUT_S) -> None:
    """Make the file ready for this version of the program; a second call changes nothing.

    Raises DatabaseTooNew and DatabaseUnusable, of which DatabaseEmpty is one: a new file is made only where none is. It
    is there whole or not at all. A file that exists is copied to `backups` beside it before it is migrated; a migration
    that fails leaves the file as it was. Another process that makes or migrates it is waited for.
    """
    known = revisions(migrations)
    real = path.resolve()  # a name that leads nowhere yet is not replaced by a file
    try:
        if not real.parent.exists():
            real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _checked_revision(path, known) != known[-1]:
            from filelock import FileLock  # noqa: PLC0415 - most starts have nothing to wait for

            with FileLock(f"{path.absolute()}.migrating", timeout=wait_s, fallback_to_soft=False):
                revision = _checked_revision(path, known)  # another process may have been faster
                if revision is None:
                    _make(real, migrations)
                elif revision != known[-1]:
                    _upgrade(path, revision, known[-1], migrations)
    except (sqlite3.DatabaseError, OSError) as error:
        raise unusable(path, error) from error


def revisions(migrations: Path = MIGRATIONS) -> Sequence[str]:
    """Every revision this program knows, oldest first: the numbers that its migrations' file names begin with."""
    return sorted(file.name.partition("_")[0] for file in (migrations / "versions").glob("[0-9]*_*.py"))


def _checked_revision(path: Path, known: Sequence[str]) -> str | None:
    revision = stored_revision(path)
    if revision is not None and revision not in known:
        raise DatabaseTooNew(path=str(path), revision=revision)
    return revision


def _make(path: Path, migrations: Path) -> None:
    """Prompts and balances are nobody else's business: 0600. It gets its name when it is whole: a start that is killed
    leaves no empty file, which the next one would take for one that has lost everything."""
    unfinished = path.with_name(f".{path.name}.new")
    _remove(unfinished)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        _migrate(unfinished, migrations)
        unfinished.rename(path)
        sync_folder(path.parent)
    finally:
        _remove(unfinished)


def _remove(path: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(f"{path.name}{end}").unlink(missing_ok=True)


def _upgrade(path: Path, revision: str, head: str, migrations: Path) -> None:
    backup(path, _free_name(path.parent / "backups", f"{path.stem}-{revision}-before-{head}"))
    _migrate(path, migrations)


def _migrate(path: Path, migrations: Path) -> None:
    with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    migrate_in_a_process(path, migrations)


def _free_name(folder: Path, stem: str) -> Path:
    """A name that no earlier backup has, as after a migration that failed."""
    folder.mkdir(mode=0o700, exist_ok=True)
    number = 1
    while (candidate := folder / f"{stem}{'' if number == 1 else f'-{number}'}.db").exists():
        number += 1
    return candidate
