"""What people and groups prefer, who is called what, and what adapters have received and must remember.

`updates` is an adapter's inbox: what was received is written here before the platform is told so. `payload` is NULL
once it was handled; the row stays for a while, so that the same update again does nothing.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = (
    "ALTER TABLE people ADD COLUMN aspect_ratio TEXT",
    "ALTER TABLE people ADD COLUMN wants_files INTEGER NOT NULL DEFAULT 0 CHECK (wants_files IN (0, 1))",
    """
    CREATE TABLE usernames (
        platform TEXT NOT NULL,
        username TEXT NOT NULL,
        user_id TEXT NOT NULL,
        PRIMARY KEY (platform, username)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE chat_groups (
        platform TEXT NOT NULL,
        id TEXT NOT NULL,
        rule TEXT NOT NULL CHECK (rule IN ('everyone', 'admins', 'nobody')),
        changed_by TEXT NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (platform, id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE notes (
        owner TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        expires_at BIGINT,
        PRIMARY KEY (owner, name)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX notes_by_expiry ON notes (expires_at) WHERE expires_at IS NOT NULL",
    """
    CREATE TABLE updates (
        owner TEXT NOT NULL,
        id BIGINT NOT NULL,
        payload TEXT,
        tries INTEGER NOT NULL DEFAULT 0,
        received_at BIGINT NOT NULL,
        PRIMARY KEY (owner, id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX updates_waiting ON updates (owner, id) WHERE payload IS NOT NULL",
    "CREATE INDEX updates_by_age ON updates (received_at)",
)


def upgrade() -> None:
    for table in TABLES:
        op.execute(table)
