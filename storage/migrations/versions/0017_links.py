"""Wallets that became one: who was taken into whose, who left again, and codes that wait to be typed.

`links` has a row for each person whose account was taken into another's: `root` is whose wallet it is in now. The row
stays for good, so that an old id is found. `unlinks` has one for each identity that left a wallet: `person` is who they
have been since, without anything. A code is kept as its digest alone, and no longer than until it is typed.

`take_backs` has what is taken from what a job gives back at its end: credits that were given twice, and held for it
when the wallets became one.
"""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

CHANGES = (
    """
    CREATE TABLE links (
        seq INTEGER NOT NULL PRIMARY KEY,
        person TEXT NOT NULL UNIQUE REFERENCES people (id),
        root TEXT NOT NULL REFERENCES people (id),
        at BIGINT NOT NULL,
        CHECK (person <> root)
    )
    """,
    "CREATE INDEX links_of_a_wallet ON links (root)",
    # Whose each account is by now; the system's accounts are their own.
    """
    CREATE VIEW wallets AS
    SELECT accounts.id AS account, COALESCE(links.root, accounts.person, accounts.id) AS owner,
        COALESCE(links.root, accounts.person) AS person
    FROM accounts LEFT JOIN links ON links.person = accounts.person
    """,
    """
    CREATE TABLE unlinks (
        seq INTEGER NOT NULL PRIMARY KEY,
        person TEXT NOT NULL UNIQUE REFERENCES people (id),
        wallet TEXT NOT NULL REFERENCES people (id),
        key TEXT NOT NULL,
        at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX unlinks_of_a_wallet ON unlinks (wallet)",
    """
    CREATE TABLE link_codes (
        person TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
        id TEXT NOT NULL UNIQUE,
        platform TEXT NOT NULL,
        user_id TEXT NOT NULL,
        digest TEXT UNIQUE,
        other_platform TEXT,
        other_user_id TEXT,
        is_sure INTEGER NOT NULL DEFAULT 0 CHECK (is_sure = 0 OR is_sure = 1),
        is_other_sure INTEGER NOT NULL DEFAULT 0 CHECK (is_other_sure = 0 OR is_other_sure = 1),
        taken BIGINT,
        expires_at BIGINT NOT NULL,
        CHECK ((other_platform IS NULL) = (other_user_id IS NULL)),
        CHECK (digest IS NULL OR other_platform IS NULL)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX link_codes_typed_by ON link_codes (other_platform, other_user_id) WHERE other_platform IS NOT NULL",
    """
    CREATE TABLE take_backs (
        job TEXT NOT NULL PRIMARY KEY,
        amount BIGINT NOT NULL CHECK (amount > 0)
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    for change in CHANGES:
        op.execute(change)
