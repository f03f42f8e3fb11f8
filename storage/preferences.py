"""What people prefer, and what platforms call them."""

from __future__ import annotations

from bot.model.images import AspectRatio
from bot.model.people import Identity, Person, PersonId
from storage import people, wallets
from storage.connection import Connection, text

_SET_LOCALE = "UPDATE people SET locale = ? WHERE id = ?"
_SET_ASPECT_RATIO = "UPDATE people SET aspect_ratio = ? WHERE id = ?"
_SET_WANTS_FILES = "UPDATE people SET wants_files = ? WHERE id = ?"
_CALLED = "SELECT user_id FROM usernames WHERE platform = ? AND username = ?"


def set_preferences(
    tx: Connection,
    *,
    person: PersonId,
    locale: str | None,
    aspect_ratio: AspectRatio | None,
    wants_files: bool | None,
) -> Person:
    """Change what is not None. Raises UnknownPerson."""
    person = wallets.current(tx, person)
    if locale is not None:
        tx.execute(_SET_LOCALE, (locale, person))
    if aspect_ratio is not None:
        tx.execute(_SET_ASPECT_RATIO, (aspect_ratio.value, person))
    if wants_files is not None:
        tx.execute(_SET_WANTS_FILES, (int(wants_files), person))
    return people.load(tx, person)


def find_username(tx: Connection, *, platform: str, username: str) -> Identity | None:
    row = tx.execute(_CALLED, (platform, username.lower())).fetchone()
    return None if row is None else Identity(platform=platform, user_id=text(row))
