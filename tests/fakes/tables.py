"""Whole tables as they stand in the database: which rows are somebody's, in whatever tables there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.model.ledger import account_of
from bot.model.people import Identity, PersonId
from storage.connection import Connection

Cells = Mapping[str, object]
Tables = Mapping[str, Sequence[Cells]]

_TABLES = """
    SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version' ORDER BY name
"""
_COLUMNS = "SELECT name FROM pragma_table_info(?) ORDER BY cid"
_REFERENCES = 'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)'


def all_rows(tx: Connection) -> dict[str, list[Cells]]:
    """By the schema, so that a new table is among them."""
    return {str(row[0]): _rows(tx, str(row[0])) for row in tx.execute(_TABLES).fetchall()}


def rows_of(tx: Connection, identity: Identity, person: PersonId) -> Tables:
    """The rows that name the person or the identity, and those that refer to such a row; every table has its entry."""
    everything = all_rows(tx)
    found = {table: [row for row in rows if _names(row, identity, person)] for table, rows in everything.items()}
    more = True
    while more:
        more = False
        for table, rows in everything.items():
            for column, other, key in tx.execute(_REFERENCES, (table,)).fetchall():
                keys = {row[str(key)] for row in found[str(other)]}
                new = [row for row in rows if row[str(column)] in keys and row not in found[table]]
                found[table] += new
                more = more or bool(new)
    return found


def _rows(tx: Connection, table: str) -> list[Cells]:
    columns = [str(row[0]) for row in tx.execute(_COLUMNS, (table,)).fetchall()]
    rows = tx.execute(f'SELECT * FROM "{table}" ORDER BY 1, 2').fetchall()  # noqa: S608 - a name from the schema
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _names(row: Cells, identity: Identity, person: PersonId) -> bool:
    is_theirs = (row.get("platform"), row.get("user_id")) == (identity.platform, identity.user_id)
    names = (person, str(account_of(person)), str(identity))
    return is_theirs or any(isinstance(cell, str) and cell in names for cell in row.values())
