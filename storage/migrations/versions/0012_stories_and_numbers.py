"""Notes of what happened to each job, and indexes for what ended, and what was given, in a time.

`n` counts the notes of a job from 1. `circuit` is how the backend stood, `said` a service's own words without the
prompt. The indexes are written at the right end, once for each job that ends and each grant or refund.
"""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

CHANGES = (
    """
    CREATE TABLE job_notes (
        job INTEGER NOT NULL REFERENCES jobs (seq),
        n INTEGER NOT NULL,
        at BIGINT NOT NULL,
        step TEXT NOT NULL,
        idx INTEGER,
        backend TEXT NOT NULL,
        circuit TEXT NOT NULL,
        said TEXT NOT NULL,
        PRIMARY KEY (job, n)
    ) WITHOUT ROWID
    """,
    """
    CREATE TRIGGER job_notes_are_not_changed BEFORE UPDATE ON job_notes
    BEGIN SELECT RAISE(ABORT, 'notes of jobs are only added'); END
    """,
    "CREATE INDEX jobs_by_end ON jobs (finished_at) WHERE finished_at IS NOT NULL",
    "CREATE INDEX transfers_given ON transfers (at) WHERE kind = 'grant' OR kind = 'refund'",
    "CREATE INDEX transfers_undone ON transfers (at) WHERE source = 'undo'",
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
