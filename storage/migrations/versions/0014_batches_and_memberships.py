"""Acts that are a part of another one; and which roles people had in a group when they were last met there.

`acts.batch` is the number of the act of the whole: a row's hash covers it where there is one, so that older rows keep
theirs. `memberships` has a row for each role, all of a person and group with the same `seen_at`.
"""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

CHANGES = (
    "ALTER TABLE acts ADD COLUMN batch INTEGER REFERENCES acts (seq)",
    "CREATE INDEX acts_of_batch ON acts (batch) WHERE batch IS NOT NULL",
    """
    CREATE TABLE memberships (
        platform TEXT NOT NULL,
        chat_group TEXT NOT NULL,
        user_id TEXT NOT NULL,
        role TEXT NOT NULL,
        seen_at BIGINT NOT NULL,
        PRIMARY KEY (platform, chat_group, user_id, role)
    ) WITHOUT ROWID
    """,
    """
    CREATE TRIGGER memberships_go_with_identities AFTER DELETE ON identities
    BEGIN DELETE FROM memberships WHERE platform = old.platform AND user_id = old.user_id; END
    """,
    "CREATE INDEX memberships_by_role ON memberships (platform, role)",
    "CREATE INDEX memberships_by_age ON memberships (seen_at)",
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
