"""What the provider charges the operator: sums of each day, and what is held for submits whose cost is not known yet.

`day` is the operator's, as `2026-07-01`; amounts are the provider's credits. `submit` counts those of one picture.
"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

CHANGES = (
    """
    CREATE TABLE spend_days (
        day TEXT NOT NULL PRIMARY KEY,
        spent BIGINT NOT NULL DEFAULT 0 CHECK (spent >= 0),
        held BIGINT NOT NULL DEFAULT 0 CHECK (held >= 0)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE spends (
        job INTEGER NOT NULL REFERENCES jobs (seq),
        idx INTEGER NOT NULL,
        submit INTEGER NOT NULL,
        backend TEXT NOT NULL,
        day TEXT NOT NULL REFERENCES spend_days (day),
        held BIGINT NOT NULL CHECK (held >= 0),
        PRIMARY KEY (job, idx, submit)
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
