"""Pictures of a given size, pictures that begin from another one, and what each costs where it was made.

`jobs.price` is what one picture costs at most; `tasks.price` is that of the backend it was last given to, NULL before
that and in jobs from before this. `drawn_seed` is the first picture's seed where the person named none.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CHANGES = (
    "ALTER TABLE jobs ADD COLUMN width_px INTEGER",
    "ALTER TABLE jobs ADD COLUMN height_px INTEGER CHECK ((width_px IS NULL) = (height_px IS NULL))",
    "ALTER TABLE jobs ADD COLUMN source_blob TEXT",
    "ALTER TABLE jobs ADD COLUMN strength_percent INTEGER CHECK (source_blob IS NULL OR strength_percent IS NOT NULL)",
    "ALTER TABLE jobs ADD COLUMN drawn_seed BIGINT",
    "ALTER TABLE tasks ADD COLUMN price BIGINT CHECK (price IS NULL OR price >= 0)",
    "CREATE INDEX jobs_by_source ON jobs (source_blob) WHERE source_blob IS NOT NULL",
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
