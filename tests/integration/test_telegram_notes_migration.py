"""Notes that an older version has kept of Telegram's questions and drafts, as migration 0006 leaves them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.migrate import migrate
from storage.schema import MIGRATIONS

GOLDEN = Path(__file__).parents[1] / "golden"
ASKED_S = 1_795_858_891
EXPIRES = (ASKED_S + 24 * 3600) * 1_000_000


@pytest.mark.parametrize(
    ("name", "kept", "becomes"),
    [
        ("ask:7:7", {"message": 9, "command": "imagine"}, {"until": ASKED_S + 300}),
        ("ask:7:7", {"message": 9, "command": "edit"}, {"until": ASKED_S + 300, "outlasts_commands": True}),
        ("ask:-40:7", {"message": 9, "command": "imagine"}, {"until": ASKED_S + 300, "outlasts_commands": True}),
        ("ask:7:7", {"message": 9, "command": "imagine", "until": 5.0}, {}),
        ("draft:5", {"user": 7, "source": 9, "arguments": {"prompt": "여우"}}, {"chat": 7}),
        ("draft:5", {"user": 7, "chat": -40, "source": 9}, {}),
        ("draft:5", {"prompt": "of a test"}, {}),
        ("link:5", {"prompt": "a fox", "source": 9}, {}),
    ],
)
def test_a_note_says_what_it_left_open(
    tmp_path: Path, name: str, kept: dict[str, object], becomes: dict[str, object]
) -> None:
    path = tmp_path / "bot.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript((GOLDEN / "0005.sql").read_text())
        for owner in ("telegram:123", "discord:123"):
            row = (owner, name, json.dumps(kept, ensure_ascii=False), EXPIRES)
            database.execute("INSERT INTO notes (owner, name, value, expires_at) VALUES (?, ?, ?, ?)", row)
    migrate(path, MIGRATIONS)
    migrate(path, MIGRATIONS)
    with closing(sqlite3.connect(path)) as database:
        found = database.execute(
            "SELECT owner, value, expires_at FROM notes WHERE name = ? AND owner LIKE '%:123' ORDER BY owner", (name,)
        ).fetchall()
    (_, of_discord, _), (_, value, expires_at) = found
    assert json.loads(of_discord) == kept
    assert (json.loads(value), expires_at) == ({**kept, **becomes}, EXPIRES)
