"""The database of a world: in memory, and as new again once the world has ended.

Half of the time that SQLite takes for a short story goes into preparing its statements. So a connection serves many
worlds, one after the other: each is one transaction around all that the bot does, rolled back at its end, and
the bot's own transactions are savepoints in it. What the bot may see of that is the same: the errors, the constraints
(none of which is deferred), and what a rollback takes back.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from tests.fakes.databases import fill_memory_database

_MEANINGS = {
    "BEGIN": ("SAVEPOINT whole",),
    "BEGIN IMMEDIATE": ("SAVEPOINT whole",),
    "COMMIT": ("RELEASE whole",),
    "ROLLBACK": ("ROLLBACK TO whole", "RELEASE whole"),
}
_execute = sqlite3.Connection.execute
_free: list[WorldDatabase] = []


class WorldDatabase(sqlite3.Connection):
    _is_in_one = False

    @property
    def in_transaction(self) -> bool:
        """Of the bot's own."""
        return self._is_in_one

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        meaning = _MEANINGS.get(sql)
        if meaning is None:
            return _execute(self, sql, *parameters)
        if self._is_in_one == sql.startswith("BEGIN"):
            raise sqlite3.OperationalError("a transaction in a transaction, or the end of none")
        self._is_in_one = not self._is_in_one
        return [_execute(self, one) for one in meaning][-1]


def take_database() -> WorldDatabase:
    """Up to date and without people."""
    if _free:
        made = _free.pop()
    else:
        made = sqlite3.connect(":memory:", isolation_level=None, cached_statements=1024, factory=WorldDatabase)
        fill_memory_database(made)
    _execute(made, "BEGIN")
    return made


def give_back(database: WorldDatabase) -> None:
    _execute(database, "ROLLBACK")
    database._is_in_one = False
    _free.append(database)
