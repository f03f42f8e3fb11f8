"""What a place allows: channels, roles and age rules of a group; jobs know their group and wait for an acknowledgement.

`channels` and `roles` are ids with spaces between; empty is all. `provisional` is 1 while the platform has not taken
our acknowledgement. `offered` is 0 while the person has still to be told that pictures could not be posted.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

CHANGES = (
    "ALTER TABLE chat_groups ADD COLUMN channels TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE chat_groups ADD COLUMN roles TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE chat_groups ADD COLUMN age TEXT NOT NULL DEFAULT 'off'
        CHECK (age = 'off' OR age = 'only' OR age = 'spoiler')
    """,
    "ALTER TABLE jobs ADD COLUMN chat_group TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE jobs ADD COLUMN spoiler INTEGER NOT NULL DEFAULT 0 CHECK (spoiler = 0 OR spoiler = 1)",
    "ALTER TABLE jobs ADD COLUMN provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional = 0 OR provisional = 1)",
    "ALTER TABLE jobs ADD COLUMN offered INTEGER NOT NULL DEFAULT 1 CHECK (offered = 0 OR offered = 1)",
    "CREATE INDEX jobs_provisional ON jobs (platform) WHERE provisional = 1",
    "CREATE INDEX jobs_not_offered ON jobs (person) WHERE offered = 0",
    "CREATE INDEX jobs_of_a_group ON jobs (chat_group, accepted_at) WHERE chat_group <> ''",
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
