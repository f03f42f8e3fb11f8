"""`python -m storage.migrate FILE MIGRATIONS`: the process that migrates a database (see `migration_process`)."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from storage.migration_process import OF_THE_DISK, told
from storage.thread import BUSY_TIMEOUT_S

_OF_THE_DISK = (
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED,
)  # fmt: skip


def migrate(path: Path, migrations: Path) -> None:
    """Raises sqlite3.Error where the disk or the file is at fault, else whatever a migration raised."""

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    def begin(connection: Connection) -> None:
        # Else sqlite3 begins a transaction before an INSERT and not before a CREATE TABLE.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "begin", begin)
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    try:
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise error.orig from error
        raise


def _end_with_the_parent() -> None:
    """What is not committed then is undone by whoever opens the file next."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)


def main(path: str, migrations: str) -> int:
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    try:
        migrate(Path(path), Path(migrations))
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF not in _OF_THE_DISK:
            raise  # a fault in a migration: its trace is needed
        print(told(error))
        return OF_THE_DISK
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
