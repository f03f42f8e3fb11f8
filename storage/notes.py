"""What an adapter has to remember over a restart: small texts by name, some of them for a time only."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, text, to_micros

_KEEP = """
    INSERT INTO notes (owner, name, value, expires_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at
"""
_FIND = "SELECT value FROM notes WHERE owner = ? AND name = ? AND (expires_at IS NULL OR expires_at > ?)"
_DROP = "DELETE FROM notes WHERE owner = ? AND name = ?"
_DROP_EXPIRED = "DELETE FROM notes WHERE expires_at <= ?"


def keep(tx: Connection, *, owner: str, name: str, value: str, expires_at: datetime | None) -> None:
    tx.execute(_KEEP, (owner, name, value, None if expires_at is None else to_micros(expires_at)))


def find(tx: Connection, *, owner: str, name: str, at: datetime) -> str | None:
    row = tx.execute(_FIND, (owner, name, to_micros(at))).fetchone()
    return None if row is None else text(row)


def drop(tx: Connection, *, owner: str, name: str) -> None:
    tx.execute(_DROP, (owner, name))


def drop_expired(tx: Connection, *, at: datetime) -> None:
    tx.execute(_DROP_EXPIRED, (to_micros(at),))
