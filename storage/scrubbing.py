"""No byte of what was deleted is left: SQLite leaves it in free places of the file, and in the log, else."""

from __future__ import annotations

import sqlite3


def scrub(connection: sqlite3.Connection) -> bool:
    """Outside of a transaction. VACUUM writes the file anew from what it contains (sqlite.org/lang_vacuum.html), and a
    checkpoint that truncates ends the log with nothing in it (sqlite.org/pragma.html#pragma_wal_checkpoint).

    False where another process reads or writes meanwhile.
    """
    try:
        connection.execute("VACUUM")
        is_busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return False
        raise
    return not is_busy
