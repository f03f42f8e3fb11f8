"""What is told outside of requests: an outbox of messages, the chats that take alerts, and what is wrong at present.

A row of the outbox stays for a while after it was told, without its words, so that the same cause tells nothing twice.
`begun_at` is set while it is being told: a start that finds it so does not know whether it was. `recipients` and
`words` are JSON. An alert with `ended_at` is over; its row remembers how often it has come back.

A database in which somebody is known was migrated, and its operator is told so by the first start after it.
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

CHANGES = (
    """
    CREATE TABLE outbox (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('notice', 'alert')),
        recipients TEXT NOT NULL,
        person TEXT REFERENCES people (id),
        locale TEXT NOT NULL,
        words TEXT NOT NULL,
        topic TEXT NOT NULL DEFAULT '',
        made_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        not_before BIGINT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        begun_at BIGINT,
        done_at BIGINT
    )
    """,
    "CREATE INDEX outbox_waiting ON outbox (not_before) WHERE done_at IS NULL",
    "CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL",
    """
    CREATE TABLE alert_chats (
        platform TEXT NOT NULL,
        chat TEXT NOT NULL,
        locale TEXT NOT NULL,
        changed_by TEXT NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (platform, chat)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE alerts (
        name TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        facts TEXT NOT NULL,
        began_at BIGINT NOT NULL,
        told_at BIGINT NOT NULL,
        ended_at BIGINT,
        times INTEGER NOT NULL DEFAULT 1
    ) WITHOUT ROWID
    """,
    """
    INSERT INTO notes (owner, name, value)
    SELECT 'alerts', 'revision', 'before 0010' WHERE EXISTS (SELECT 1 FROM people)
    """,
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
