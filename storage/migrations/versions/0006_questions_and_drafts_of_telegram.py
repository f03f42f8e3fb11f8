"""Telegram's notes say what they left open before: until when a question is open, and which chat a number is of.

A question was kept for a day, and so tells when it was asked: it is open for five minutes from then. One that takes
nothing but an answer to its own message was asked when no command ended it, and none does. A draft without
a chat may be of a private chat or of a group that has moved since: it is taken for the private chat's, whose id is the
person's. In a group the picture then answers no message, rather than somebody else's.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEPT_S = 24 * 3600
OPEN_FOR_S = 5 * 60
FIND = "SELECT owner, name, value, expires_at FROM notes WHERE owner LIKE 'telegram:%'"
CHANGE = "UPDATE notes SET value = :value WHERE owner = :owner AND name = :name"


def upgrade() -> None:
    connection = op.get_bind()
    for owner, name, value, expires_at in connection.execute(sa.text(FIND)).fetchall():
        change = changed(name, value, expires_at)
        if change is not None:
            connection.execute(sa.text(CHANGE), {"value": change, "owner": owner, "name": name})


def changed(name: str, value: str, expires_at: int | None) -> str | None:
    """The value of a note as it is written today; None where it stays. `expires_at` is in microseconds."""
    kind = name.partition(":")[0]
    if kind not in ("ask", "draft"):
        return None
    note = json.loads(value)
    if kind == "ask" and "until" not in note and expires_at is not None:
        note["until"] = expires_at / 1_000_000 - KEPT_S + OPEN_FOR_S
        if note.get("command") == "edit" or name.startswith("ask:-"):
            note["outlasts_commands"] = True
    elif kind == "draft" and "chat" not in note and "user" in note:
        note["chat"] = note["user"]
    else:
        return None
    return json.dumps(note, ensure_ascii=False)
