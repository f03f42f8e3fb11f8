"""What owners name people, blocks with an end and a reason, settings that change while it runs, and pauses.

Who was banned before this is blocked for good. `until` is in microseconds, NULL for good; a block that is over stays as
it is until another one takes its place. A pause is of a `scope`: `everywhere`, `platform:discord`,
`group:discord:5` or `backend:zimage`.
"""

import time

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

CHANGES = (
    """
    CREATE TABLE roles (
        person TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
        role TEXT NOT NULL CHECK (role IN ('moderator', 'admin', 'owner')),
        actor TEXT NOT NULL,
        at BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE blocks (
        person TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
        at BIGINT NOT NULL,
        until BIGINT,
        reason TEXT NOT NULL,
        actor TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE overrides (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL,
        actor TEXT NOT NULL,
        at BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE pauses (
        scope TEXT NOT NULL PRIMARY KEY,
        words TEXT NOT NULL,
        actor TEXT NOT NULL,
        at BIGINT NOT NULL
    )
    """,
)
_BLOCK_WHO_IS_BANNED = """
    INSERT INTO blocks (person, at, until, reason, actor) SELECT id, {now}, NULL, '', '' FROM people WHERE banned = 1
"""


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
    op.execute(_BLOCK_WHO_IS_BANNED.format(now=time.time_ns() // 1000))
    op.execute("ALTER TABLE people DROP COLUMN banned")
