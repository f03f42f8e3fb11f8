"""Why a database file cannot be used, as a fact that an operator can be told."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.errors import DatabaseDiskFull, DatabaseEmpty, DatabaseReadOnly, DatabaseUnusable
from storage.thread import connect_reader
from storage.writer import write_a_mebibyte

_FULL = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100


def stored_revision(path: Path) -> str | None:
    """What revision a file has, None where there is no file yet.

    Raises DatabaseEmpty, DatabaseUnusable where it is something else or a part of it is missing, sqlite3.DatabaseError
    where SQLite cannot read it, and OSError.
    """
    if not path.exists():
        if _has_bytes(log := path.with_name(f"{path.name}-wal")):
            raise DatabaseUnusable(
                path=str(path),
                detail=f"it is gone, and its log {log.name} is there: put it back, or delete the log",
            )
        return None
    if not path.is_file():
        raise DatabaseUnusable(path=str(path), detail="it is a folder" if path.is_dir() else "it is no file")
    _check_whole(path)
    with closing(connect_reader(path)) as connection:
        tables = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            raise DatabaseEmpty(path=str(path))
        if "alembic_version" not in tables:
            raise DatabaseUnusable(path=str(path), detail="it belongs to another program")
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise DatabaseEmpty(path=str(path))
    return str(row[0])


def _check_whole(path: Path) -> None:
    """Raises DatabaseEmpty, and DatabaseUnusable where the file ends too early.

    SQLite rounds a part of a page up to a page, and takes a single byte for a new file. The header is that of "Database
    File Format" (sqlite.org/fileformat2.html): page size at 16, pages at 28, valid where 24 and 92 agree.
    """
    beside = [path.with_name(f"{path.name}{end}") for end in ("-wal", "-journal")]
    is_at_rest = not any(map(_has_bytes, beside))
    with path.open("rb") as file:
        head = file.read(_HEADER_BYTES)
    if not head and is_at_rest:
        raise DatabaseEmpty(path=str(path))
    if not head.startswith(_MAGIC):
        if len(head) < _HEADER_BYTES:
            raise DatabaseUnusable(path=str(path), detail="file is not a database")
        return  # SQLite says so
    page_bytes, pages = int.from_bytes(head[16:18]), int.from_bytes(head[28:32])
    expected_bytes = (65536 if page_bytes == 1 else page_bytes) * (pages if head[24:28] == head[92:96] else 0)
    size_bytes = path.stat().st_size
    # With a log beside it the rest may be in there; one that has come meanwhile is that of a program at work.
    if size_bytes < max(expected_bytes, _HEADER_BYTES) and is_at_rest and not any(map(_has_bytes, beside)):
        missing = f"{size_bytes} of {expected_bytes} bytes are there" if expected_bytes else f"{size_bytes} bytes"
        raise DatabaseUnusable(path=str(path), detail=f"it is cut short ({missing}); put a backup back")


def _has_bytes(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def check_usable(path: Path) -> None:
    """Raises DatabaseUnusable where there is a file that holds no database of this program that can be read."""
    try:
        stored_revision(path)
    except (sqlite3.Error, OSError) as error:
        raise unusable(path, error) from error


def unusable(path: Path, error: sqlite3.Error | OSError) -> DatabaseUnusable:
    """The fact behind an error that was met while the database was opened or made."""
    number = error.errno if isinstance(error, OSError) else _what_sqlite_means(path, error)
    detail = (error.strerror if isinstance(error, OSError) else None) or str(error)
    if number in _FULL:
        return DatabaseDiskFull(path=str(path), detail=detail)
    if number in _READ_ONLY:
        return DatabaseReadOnly(path=str(path), detail=detail)
    return DatabaseUnusable(path=str(path), detail=detail)


def _what_sqlite_means(path: Path, error: sqlite3.Error) -> int | None:
    """SQLite calls some failures on a full disk, or in a folder where it may not write, an input/output error, or says
    that it cannot open the file: so it is tried."""
    kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if kind == sqlite3.SQLITE_FULL:
        return errno.ENOSPC
    if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return errno.EACCES
    if kind in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        try:
            if path.is_file():
                path.open("r+b").close()
            write_a_mebibyte(path.parent)
        except OSError as refused:
            return refused.errno
    return None
