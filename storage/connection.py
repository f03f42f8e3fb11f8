"""What the plain functions of this folder see of a database: a DB-API connection inside a transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Protocol, TypeVar

T = TypeVar("T")

Value = str | int | float | None
Row = Sequence[object]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
CHUNK = 500
"""Values in one IN (…): SQLite takes 32,766 parameters, PostgreSQL 65,535."""


class Cursor(Protocol):
    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Row | None: ...

    def fetchall(self) -> Sequence[Row]: ...


class Connection(Protocol):
    def execute(self, sql: str, parameters: Sequence[Value] = ..., /) -> Cursor: ...


def to_micros(at: datetime) -> int:
    """Microseconds since 1970, UTC. Raises TypeError for a naive datetime."""
    return (at - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    return _EPOCH + timedelta(microseconds=micros)


def number(row: Row | None) -> int:
    """The first column of a row that must be there, a whole number."""
    if row is None or not isinstance(row[0], int):
        raise TypeError(f"a whole number was expected, not {row!r}")
    return row[0]


def text(row: Row) -> str:
    """The first column of a row, a text."""
    if not isinstance(row[0], str):
        raise TypeError(f"a text was expected, not {row!r}")
    return row[0]


def marks(values: Sequence[object]) -> str:
    """The inside of an IN (…) for that many values."""
    return ", ".join("?" * len(values))


def chunks(values: Sequence[T], size: int = CHUNK) -> Iterator[tuple[T, ...]]:
    rest = iter(values)
    while piece := tuple(islice(rest, size)):
        yield piece
