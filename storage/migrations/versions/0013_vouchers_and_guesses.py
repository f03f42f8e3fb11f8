"""Vouchers, who has redeemed which, and how often wrong codes were tried.

`digest` is all that is kept of a voucher's code, `mark` the beginning of it, by which it is found. `who` in
`redemptions` is the hash of an identity that people's ids are made from, so that a person who comes back after they
were forgotten redeems nothing twice; `turn` counts a voucher's uses from 1, and `request` is what asked for it.

`guesses` has a row for each identity that has tried wrong codes of a purpose, and one with the identity '' for all of
them together: `wrong` since `since`, the last one at `last_at`.
"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

CHANGES = (
    """
    CREATE TABLE vouchers (
        number INTEGER NOT NULL PRIMARY KEY,
        batch TEXT NOT NULL,
        mark TEXT NOT NULL,
        digest TEXT NOT NULL UNIQUE,
        amount BIGINT NOT NULL CHECK (amount > 0),
        uses INTEGER NOT NULL CHECK (uses > 0),
        used INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0 AND used <= uses),
        actor TEXT NOT NULL,
        made_at BIGINT NOT NULL,
        expires_at BIGINT,
        revoked_at BIGINT
    )
    """,
    "CREATE INDEX vouchers_by_mark ON vouchers (mark)",
    "CREATE INDEX vouchers_of_a_batch ON vouchers (batch)",
    """
    CREATE TRIGGER vouchers_keep_their_worth BEFORE UPDATE ON vouchers
    WHEN NEW.number <> OLD.number OR NEW.digest <> OLD.digest OR NEW.amount <> OLD.amount OR NEW.uses <> OLD.uses
        OR NEW.used < OLD.used
    BEGIN SELECT RAISE(ABORT, 'vouchers are only used and revoked'); END
    """,
    """
    CREATE TRIGGER vouchers_are_not_deleted BEFORE DELETE ON vouchers
    BEGIN SELECT RAISE(ABORT, 'vouchers are only used and revoked'); END
    """,
    """
    CREATE TABLE redemptions (
        voucher INTEGER NOT NULL REFERENCES vouchers (number),
        who TEXT NOT NULL,
        turn INTEGER NOT NULL CHECK (turn > 0),
        request TEXT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (voucher, who)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE guesses (
        purpose TEXT NOT NULL,
        identity TEXT NOT NULL,
        wrong INTEGER NOT NULL CHECK (wrong > 0),
        since BIGINT NOT NULL,
        last_at BIGINT NOT NULL,
        PRIMARY KEY (purpose, identity)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX guesses_by_time ON guesses (last_at)",
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
