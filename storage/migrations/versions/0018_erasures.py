"""People who had what they wrote erased: reasons of transfers may be emptied, and nothing else of them changes.

An erasure waits (`done_at` is NULL) until its pictures (`blobs`, JSON) are deleted and no byte of its words is left in
the file.
"""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

CHANGES = (
    """
    CREATE TABLE erasures (
        id TEXT NOT NULL PRIMARY KEY,
        person TEXT NOT NULL REFERENCES people (id),
        at BIGINT NOT NULL,
        blobs TEXT NOT NULL,
        done_at BIGINT
    ) WITHOUT ROWID
    """,
    "CREATE INDEX acts_on ON acts (subject)",
    "CREATE INDEX vouchers_by_actor ON vouchers (actor, made_at)",
    "CREATE INDEX erasures_waiting ON erasures (at) WHERE done_at IS NULL",
    "DROP TRIGGER transfers_are_not_changed",
    """
    CREATE TRIGGER transfers_are_not_changed BEFORE UPDATE ON transfers
    WHEN NEW.reason <> '' OR NEW.seq <> OLD.seq OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
        OR NEW.source <> OLD.source OR NEW.debit <> OLD.debit OR NEW.credit <> OLD.credit OR NEW.amount <> OLD.amount
        OR NEW.job IS NOT OLD.job OR NEW.actor <> OLD.actor OR NEW.at <> OLD.at
        OR NEW.posted_before IS NOT OLD.posted_before OR NEW.held_before IS NOT OLD.held_before
    BEGIN SELECT RAISE(ABORT, 'transfers are only added'); END
    """,
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
