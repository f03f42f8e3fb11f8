"""Usernames are found by whose they are, too: at each visit of somebody who has none, or another than before."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

CHANGES = ("CREATE INDEX usernames_of_people ON usernames (platform, user_id)",)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
