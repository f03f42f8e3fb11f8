"""A copy of the database, taken while others write to it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.diagnosis import stored_revision
from storage.errors import BackupDamaged, BackupExists, DatabaseMissing
from storage.folders import sync_folder
from storage.thread import connect_reader


def backup(path: Path, to: Path) -> None:
    """Copy the database at `path` as it stands now; `to` is there whole or not at all, for the owner's eyes only.

    Writers go on meanwhile. Raises DatabaseMissing, DatabaseUnusable, BackupExists (nothing is overwritten),
    BackupDamaged, and OSError or sqlite3.Error where the copy cannot be written.
    """
    if not path.is_file():
        raise DatabaseMissing(path=str(path))
    stored_revision(path)  # a copy of nothing would stand where a good one is looked for
    _check_free(to)
    unfinished = to.with_name(f".{to.name}.{os.getpid()}.unfinished")
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        _copy(path, unfinished)
        _sync_file(unfinished)
        _check_free(to)
        unfinished.rename(to)
        sync_folder(to.parent)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _copy(path: Path, to: Path) -> None:
    with closing(connect_reader(path)) as source, closing(sqlite3.connect(to, isolation_level=None)) as target:
        source.backup(target)  # all pages in one step: one consistent state, and no lock that a writer waits for
        target.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        said = target.execute("PRAGMA integrity_check").fetchone()
    if said != ("ok",):
        raise BackupDamaged(path=str(path), detail=str(said))


def _check_free(to: Path) -> None:
    if to.exists():
        raise BackupExists(path=str(to))


def _sync_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
