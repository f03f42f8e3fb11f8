"""The chat of a job's place, apart from the address, which only the platform's adapter reads.

Jobs from before this have it in their address: Telegram's as `chat`, Discord's as `channel`.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

CHANGES = (
    "ALTER TABLE jobs ADD COLUMN chat TEXT NOT NULL DEFAULT ''",
    """
    UPDATE jobs SET chat = COALESCE(json_extract(address, '$.chat'), json_extract(address, '$.channel'), '')
    WHERE platform IN ('telegram', 'discord')
    """,
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
