"""How many pictures a day has had, where somebody limits them, and words that prompts may not have.

A row of `day_counts` is made when it is first needed, from the jobs of that day, and kept up from then on. Its `scope`
is `all`, `person:<id>` or `group:<platform>:<id>`. The `scope` of a word is `everywhere` or `group:<platform>:<id>`.
"""

from alembic import op

revision = "0016"
down_revision = "0014"
branch_labels = None
depends_on = None

CHANGES = (
    """
    CREATE TABLE day_counts (
        scope TEXT NOT NULL,
        since BIGINT NOT NULL,
        until BIGINT NOT NULL,
        pictures BIGINT NOT NULL CHECK (pictures >= 0),
        PRIMARY KEY (scope, since)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX day_counts_by_end ON day_counts (until)",
    """
    CREATE TABLE refused_words (
        scope TEXT NOT NULL,
        word TEXT NOT NULL,
        is_exception INTEGER NOT NULL CHECK (is_exception IN (0, 1)),
        actor TEXT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (scope, word)
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
