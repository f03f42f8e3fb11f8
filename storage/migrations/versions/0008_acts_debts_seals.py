"""What admins did, as a chain of rows that are only added; debts; seals over the transfers; no balance of the system.

An act's `hash` is that of the one before it and of its own row, so that a change by hand breaks the chain from there
on. Texts lie beside their acts and may be deleted: the act keeps `digest`, which is of the text and its salt. `entry`
is the digest of the act's transfer. What admins gave and took before this becomes acts, too.

The accounts of the system are computed from the transfers: their rows are what transfers name, and stay at 0.
"""

import hashlib
import json
import secrets

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

CHANGES = (
    # `person` is whose account or right it is about, where it is one; `amount` is signed from their side.
    """
    CREATE TABLE acts (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at BIGINT NOT NULL,
        actor TEXT NOT NULL,
        origin TEXT NOT NULL,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        person TEXT,
        transfer TEXT UNIQUE,
        amount BIGINT,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        undoes TEXT UNIQUE,
        entry TEXT NOT NULL,
        digest TEXT NOT NULL,
        prev TEXT NOT NULL,
        hash TEXT NOT NULL
    )
    """,
    "CREATE INDEX acts_about ON acts (person)",
    "CREATE INDEX acts_of ON acts (actor, at)",
    """
    CREATE TABLE act_texts (
        act BIGINT NOT NULL PRIMARY KEY REFERENCES acts (seq),
        salt TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
    # What a person owes, `id` being that of the act that made it so.
    """
    CREATE TABLE debts (
        id TEXT NOT NULL PRIMARY KEY,
        account TEXT NOT NULL REFERENCES accounts (id),
        amount BIGINT NOT NULL CHECK (amount > 0),
        paid BIGINT NOT NULL DEFAULT 0 CHECK (paid >= 0 AND paid <= amount),
        at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX debts_open ON debts (account) WHERE paid < amount",
    # `digest` is of the transfers up to `last` that no earlier seal covers.
    """
    CREATE TABLE seals (
        seq INTEGER NOT NULL PRIMARY KEY,
        last BIGINT NOT NULL UNIQUE,
        digest TEXT NOT NULL,
        hash TEXT NOT NULL
    )
    """,
    "CREATE INDEX refunds_of_jobs ON transfers (job) WHERE kind = 'refund'",
    "CREATE INDEX refunds_to ON transfers (credit) WHERE kind = 'refund'",
    "UPDATE accounts SET posted = 0 WHERE person IS NULL",
    """
    CREATE TRIGGER acts_are_not_changed BEFORE UPDATE ON acts
    BEGIN SELECT RAISE(ABORT, 'acts are only added'); END
    """,
    """
    CREATE TRIGGER acts_are_not_deleted BEFORE DELETE ON acts
    BEGIN SELECT RAISE(ABORT, 'acts are only added'); END
    """,
    """
    CREATE TRIGGER act_texts_are_not_changed BEFORE UPDATE ON act_texts
    BEGIN SELECT RAISE(ABORT, 'the text of an act is only deleted'); END
    """,
    """
    CREATE TRIGGER seals_are_not_changed BEFORE UPDATE ON seals
    BEGIN SELECT RAISE(ABORT, 'seals are only added'); END
    """,
    """
    CREATE TRIGGER seals_are_not_deleted BEFORE DELETE ON seals
    BEGIN SELECT RAISE(ABORT, 'seals are only added'); END
    """,
    """
    CREATE TRIGGER debts_are_only_paid BEFORE UPDATE ON debts
    WHEN NEW.id <> OLD.id OR NEW.account <> OLD.account OR NEW.amount <> OLD.amount OR NEW.at <> OLD.at
        OR NEW.paid < OLD.paid
    BEGIN SELECT RAISE(ABORT, 'debts are only paid'); END
    """,
    """
    CREATE TRIGGER debts_are_not_deleted BEFORE DELETE ON debts
    BEGIN SELECT RAISE(ABORT, 'debts are only paid'); END
    """,
)
_GIVEN_AND_TAKEN = """
    SELECT t.id, t.kind, t.source, t.debit, t.credit, t.amount, t.job, t.actor, t.reason, t.at, t.posted_before,
        t.held_before, accounts.person,
        (SELECT min(platform || ':' || user_id) FROM identities WHERE identities.person = accounts.person)
    FROM transfers AS t JOIN accounts ON accounts.id = CASE WHEN t.kind = 'grant' THEN t.credit ELSE t.debit END
    WHERE t.source = 'admin' ORDER BY t.seq
"""
_ADD_ACT = "INSERT INTO acts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_KINDS = {"grant": "topup", "deduct": "deduct"}


def _hash(prev: str, values: object) -> str:
    """As storage/acts.py computes it today; written out here, since a migration stays what it was."""
    return hashlib.sha256(f"{prev}{json.dumps(values, separators=(',', ':'))}".encode()).hexdigest()


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
    connection = op.get_bind()
    prev = ""
    for seq, row in enumerate(connection.exec_driver_sql(_GIVEN_AND_TAKEN).fetchall(), start=1):
        id, kind, source, debit, credit, amount, job, actor, reason, at, posted, held, person, subject = row
        signed = amount if kind == "grant" else -amount
        before = "" if posted is None else posted - held
        after = "" if posted is None else before + signed
        salt = secrets.token_hex(16) if reason else ""
        entry = _hash("", [id, kind, source, debit, credit, amount, job, actor, at, posted, held])
        digest = hashlib.sha256(f"{salt}{reason}".encode()).hexdigest() if reason else ""
        values = [
            seq, id, at, actor, actor.partition(":")[0], _KINDS[kind], subject or "", person, id, signed, str(before),
            str(after), None, entry, digest,
        ]  # fmt: skip
        chained = _hash(prev, values)
        connection.exec_driver_sql(_ADD_ACT, (*values, prev, chained))
        if reason:
            connection.exec_driver_sql("INSERT INTO act_texts VALUES (?, ?, ?)", (seq, salt, reason))
        prev = chained
