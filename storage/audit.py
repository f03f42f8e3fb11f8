"""Checks the ledger against itself and against the jobs. Each rule is a question whose answer must be empty."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from bot.model.ledger import LedgerReport
from storage import acts, seals
from storage.connection import Connection, number

FAULTS_LIMIT = 100
"""Sentences shown for one rule: the first hundred tell as much as a million."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """`sentence` is filled with the columns of each row that `broken` gives; `broken` may ask `money`, too."""

    sentence: str
    broken: str


# One pass over the transfers instead of two searches an account: the system's accounts have no index. What has a job
# among `transfer` moves its hold alone.
_POSTED = """
    SELECT accounts.id, accounts.posted, COALESCE(moved.posted, 0) FROM accounts LEFT JOIN (
        SELECT account, SUM(amount) AS posted FROM (
            SELECT credit AS account, amount FROM transfers
            WHERE kind NOT IN ('hold', 'release') AND (kind <> 'transfer' OR job IS NULL)
            UNION ALL
            SELECT debit, -amount FROM transfers
            WHERE kind NOT IN ('hold', 'release') AND (kind <> 'transfer' OR job IS NULL)
        ) AS legs GROUP BY account
    ) AS moved ON moved.account = accounts.id
    WHERE accounts.person IS NOT NULL AND accounts.posted <> COALESCE(moved.posted, 0)
"""
# The system's part is computed, since nothing of it is kept beside the transfers.
_TOTAL = """
    SELECT total FROM (
        SELECT (SELECT COALESCE(SUM(posted), 0) FROM accounts) + (
            SELECT COALESCE(SUM(CASE WHEN credit = 'system:issued' OR credit = 'system:earned' THEN amount ELSE 0 END
                - CASE WHEN debit = 'system:issued' OR debit = 'system:earned' THEN amount ELSE 0 END), 0)
            FROM transfers WHERE kind <> 'hold' AND kind <> 'release'
        ) AS total
    ) AS summed WHERE total <> 0
"""
_HELD = """
    SELECT accounts.id, accounts.held, COALESCE(open.held, 0) FROM accounts LEFT JOIN (
        SELECT account, SUM(amount) AS held FROM (
            SELECT debit AS account, amount FROM transfers WHERE kind = 'hold'
            UNION ALL
            SELECT debit, -amount FROM transfers WHERE kind = 'capture'
            UNION ALL
            SELECT credit, -amount FROM transfers WHERE kind = 'release'
            UNION ALL
            SELECT credit, amount FROM transfers WHERE kind = 'transfer' AND job IS NOT NULL
            UNION ALL
            SELECT debit, -amount FROM transfers WHERE kind = 'transfer' AND job IS NOT NULL
        ) AS legs GROUP BY account
    ) AS open ON open.account = accounts.id
    WHERE accounts.held <> COALESCE(open.held, 0)
"""
_MONEY_OF_JOBS = """
    WITH money AS (SELECT job, SUM(CASE WHEN kind = 'hold' THEN amount ELSE 0 END) AS held,
        SUM(CASE WHEN kind = 'hold' THEN 1 ELSE 0 END) AS holds,
        SUM(CASE WHEN kind = 'capture' THEN amount ELSE 0 END) AS captured,
        SUM(CASE WHEN kind = 'capture' THEN 1 ELSE 0 END) AS captures,
        SUM(CASE WHEN kind = 'release' THEN amount ELSE 0 END) AS released,
        COUNT(DISTINCT CASE WHEN kind = 'release' THEN credit ELSE debit END) AS people
    FROM transfers WHERE kind IN ('hold', 'capture', 'release') GROUP BY job)
"""

_RULES = (
    _Rule(sentence="{0} has {1} posted, but its transfers make {2}", broken=_POSTED),
    _Rule(sentence="{0} has {1} held, but its open holds make {2}", broken=_HELD),
    _Rule(
        sentence="{0} has {1} posted of its own, but what the system has is computed from the transfers",
        broken="SELECT id, posted FROM accounts WHERE person IS NULL AND posted <> 0",
    ),
    _Rule(
        sentence="all accounts together have {0} and not 0",
        broken=_TOTAL,
    ),
    _Rule(
        sentence="{0} is below zero: {1} posted, {2} held",
        broken="SELECT id, posted, held FROM accounts WHERE person IS NOT NULL AND (held < 0 OR posted - held < 0)",
    ),
    _Rule(
        sentence="job {0} is {1} for {2} credits, but has {3} captures of together {4}",
        broken="""
            SELECT jobs.id, jobs.state, jobs.captured, COALESCE(money.captures, 0), COALESCE(money.captured, 0)
            FROM jobs LEFT JOIN money ON money.job = jobs.id
            WHERE COALESCE(money.captured, 0) <> jobs.captured
                OR COALESCE(money.captures, 0) <> CASE WHEN jobs.captured > 0 THEN 1 ELSE 0 END
        """,
    ),
    _Rule(
        sentence="job {0} was delivered with {1} pictures for {2}, but {3} were captured",
        broken="""
            SELECT id, COUNT(price), COALESCE(SUM(price), 0), captured FROM (
                SELECT jobs.id AS id, jobs.captured AS captured,
                    CASE WHEN tasks.state = 'rendered' THEN COALESCE(tasks.price, jobs.price) END AS price
                FROM jobs LEFT JOIN tasks ON tasks.job = jobs.seq WHERE jobs.state = 'delivered'
            ) AS delivered GROUP BY id, captured HAVING COALESCE(SUM(price), 0) <> captured
        """,
    ),
    _Rule(
        sentence="job {0} was accepted at {1} a picture at most, but picture {2} costs {3}",
        broken="""
            SELECT jobs.id, jobs.price, tasks.idx + 1, tasks.price FROM tasks JOIN jobs ON jobs.seq = tasks.job
            WHERE tasks.price > jobs.price
        """,
    ),
    _Rule(
        sentence="job {0} is {1}, but {2} credits are still held for it",
        broken="""
            SELECT jobs.id, jobs.state, money.held - money.captured - money.released
            FROM jobs JOIN money ON money.job = jobs.id
            WHERE jobs.finished_at IS NOT NULL AND money.held <> money.captured + money.released
        """,
    ),
    _Rule(
        sentence="job {0} is {1} and needs a hold of {2}, but has {3} held, {4} captured and {5} released",
        broken="""
            SELECT jobs.id, jobs.state, jobs.hold, COALESCE(money.held, 0), COALESCE(money.captured, 0),
                COALESCE(money.released, 0)
            FROM jobs LEFT JOIN money ON money.job = jobs.id
            WHERE COALESCE(money.held, 0) <> jobs.hold OR COALESCE(money.holds, 0) > 1
                OR (jobs.finished_at IS NULL AND COALESCE(money.captured, 0) + COALESCE(money.released, 0) <> 0)
        """,
    ),
    _Rule(
        sentence="transfer {0} moves credits of {1}, but job {2} belongs to {3}",
        broken="""
            SELECT transfers.id, transfers.debit, jobs.id, jobs.person
            FROM transfers JOIN jobs ON jobs.id = transfers.job
            JOIN wallets ON wallets.account = CASE WHEN transfers.kind = 'release' OR transfers.kind = 'refund'
                THEN transfers.credit ELSE transfers.debit END
            WHERE wallets.owner <> jobs.person
        """,
    ),
    _Rule(
        sentence="transfer {0} is for job {1}, which does not exist",
        broken="""
            SELECT id, job FROM transfers
            WHERE job IS NOT NULL AND NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.id = transfers.job)
        """,
    ),
    _Rule(
        sentence="transfer {0} names an account that does not exist",
        broken="""
            SELECT id FROM transfers WHERE debit NOT IN (SELECT id FROM accounts)
                OR credit NOT IN (SELECT id FROM accounts)
        """,
    ),
    _Rule(
        sentence="person {0} has no account",
        broken="SELECT id FROM people WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.person = people.id)",
    ),
    _Rule(
        sentence="{0} belongs to a person that does not exist",
        broken="""
            SELECT 'account ' || id FROM accounts WHERE person IS NOT NULL AND person NOT IN (SELECT id FROM people)
            UNION ALL
            SELECT 'identity ' || platform || ':' || user_id FROM identities
            WHERE person NOT IN (SELECT id FROM people)
            UNION ALL
            SELECT 'job ' || id FROM jobs WHERE person NOT IN (SELECT id FROM people)
        """,
    ),
    _Rule(
        sentence="job {0} was paid with {1}, but {2} were refunded",
        broken="""
            SELECT jobs.id, jobs.captured, given.amount FROM (
                SELECT refunds.job AS job,
                    SUM(refunds.amount - COALESCE(undone.amount, 0) - COALESCE(debts.amount, 0)) AS amount
                FROM transfers AS refunds LEFT JOIN transfers AS undone ON undone.id = 'undo:' || refunds.id
                LEFT JOIN debts ON debts.id = 'undo:' || refunds.id
                WHERE refunds.kind = 'refund' GROUP BY refunds.job
            ) AS given JOIN jobs ON jobs.id = given.job WHERE given.amount > jobs.captured
        """,
    ),
    _Rule(
        sentence="transfer {0} of {1} was made by {2}, but no act tells of it",
        broken="""
            SELECT id, amount, actor FROM transfers
            WHERE (source = 'admin' OR source = 'undo' OR source = 'gift' OR kind = 'refund')
                AND NOT EXISTS (SELECT 1 FROM acts WHERE acts.transfer = transfers.id)
        """,
    ),
    _Rule(
        sentence="transfer {0} undoes {1} of {2} credits with {3}",
        broken="""
            SELECT undone.id, transfers.id, transfers.amount, undone.amount + COALESCE(debts.amount, 0)
            FROM acts JOIN acts AS done ON done.id = acts.undoes JOIN transfers ON transfers.id = done.transfer
            JOIN transfers AS undone ON undone.id = acts.transfer LEFT JOIN debts ON debts.id = undone.id
            WHERE undone.amount + COALESCE(debts.amount, 0) > transfers.amount
        """,
    ),
    _Rule(
        sentence="transfer {0} undoes {1}, but does not go back where that came from",
        broken="""
            SELECT undone.id, transfers.id FROM acts JOIN acts AS done ON done.id = acts.undoes
            JOIN transfers ON transfers.id = done.transfer JOIN transfers AS undone ON undone.id = acts.transfer
            WHERE (SELECT owner FROM wallets WHERE account = undone.debit)
                <> (SELECT owner FROM wallets WHERE account = transfers.credit)
                OR (SELECT owner FROM wallets WHERE account = undone.credit)
                <> (SELECT owner FROM wallets WHERE account = transfers.debit)
        """,
    ),
    _Rule(
        sentence="{0} has paid {1} of its debts, but its transfers make {2}",
        broken="""
            SELECT payers, SUM(debts), SUM(moved) FROM (
                SELECT CASE WHEN wallets.owner IN (
                        SELECT theirs.owner FROM unlinks JOIN wallets AS theirs
                        ON theirs.account IN ('person:' || unlinks.person, 'person:' || unlinks.wallet)
                    ) THEN 'who has parted from somebody'
                    ELSE wallets.owner END AS payers, payments.debts AS debts, payments.moved AS moved
                FROM (
                    SELECT account, paid AS debts, 0 AS moved FROM debts
                    UNION ALL SELECT debit, 0, amount FROM transfers WHERE source = 'debt'
                ) AS payments JOIN wallets ON wallets.account = payments.account
            ) AS paid
            GROUP BY payers HAVING SUM(debts) <> SUM(moved)
        """,
    ),
    _Rule(
        sentence="person {0} is in the wallet of {1} by now, but {2}",
        broken="""
            SELECT links.person, links.root, theirs.what FROM links JOIN (
                SELECT person, 'still has ' || posted || ' posted and ' || held || ' held' AS what FROM accounts
                WHERE posted <> 0 OR held <> 0
                UNION ALL SELECT person, platform || ':' || user_id || ' is theirs' FROM identities
                UNION ALL SELECT person, 'job ' || id || ' is theirs' FROM jobs
                UNION ALL SELECT person, 'they are ' || role FROM roles
                UNION ALL SELECT person, 'a block of theirs is left' FROM blocks
                UNION ALL SELECT person, 'another wallet is in theirs' FROM (SELECT root AS person FROM links) AS roots
            ) AS theirs ON theirs.person = links.person
        """,
    ),
    _Rule(
        sentence="transfer {0} moves {1} credits between the wallets of {2} and {3}, which are not one",
        broken="""
            SELECT transfers.id, transfers.amount, taken.owner, given.owner FROM transfers
            JOIN wallets AS taken ON taken.account = transfers.debit
            JOIN wallets AS given ON given.account = transfers.credit
            WHERE transfers.kind = 'transfer' AND transfers.source = 'link' AND taken.owner <> given.owner
        """,
    ),
    _Rule(
        sentence="transfer {0} moves a hold of {1}, but job {2} is held for with {3}",
        broken="""
            SELECT transfers.id, transfers.amount, transfers.job, COALESCE(holds.amount, 0) FROM transfers
            LEFT JOIN transfers AS holds ON holds.id = 'hold:' || transfers.job
            WHERE transfers.kind = 'transfer' AND transfers.job IS NOT NULL
                AND transfers.amount <> COALESCE(holds.amount, 0)
        """,
    ),
    _Rule(
        sentence="job {0} is over and was to give back {1} that were given twice, but {2} were taken",
        broken="""
            SELECT take_backs.job, take_backs.amount, COALESCE(taken.amount, 0)
            FROM take_backs JOIN jobs ON jobs.id = take_backs.job
            LEFT JOIN transfers AS taken ON taken.id = 'twice:' || take_backs.job
            WHERE jobs.finished_at IS NOT NULL AND COALESCE(taken.amount, 0) <>
                CASE WHEN jobs.hold - jobs.captured < take_backs.amount THEN jobs.hold - jobs.captured
                ELSE take_backs.amount END
        """,
    ),
    _Rule(
        sentence="voucher {0} counts {1} uses, but was redeemed {2} times",
        broken="""
            SELECT number, used, turns FROM (
                SELECT number, used, (SELECT count(DISTINCT turn) FROM redemptions WHERE voucher = number) AS turns
                FROM vouchers
            ) AS counted WHERE used <> turns
        """,
    ),
    _Rule(
        sentence="use {1} of voucher {0} gave {2} credits instead of {3}",
        broken="""
            SELECT DISTINCT voucher, turn, COALESCE(transfers.amount, 0), vouchers.amount
            FROM redemptions JOIN vouchers ON vouchers.number = redemptions.voucher
            LEFT JOIN transfers ON transfers.id = 'voucher:' || voucher || ':' || turn AND transfers.source = 'voucher'
            WHERE COALESCE(transfers.amount, 0) <> vouchers.amount
        """,
    ),
    _Rule(
        sentence="transfer {0} of {1} is for a voucher that nobody has redeemed",
        broken="""
            SELECT id, amount FROM transfers WHERE source = 'voucher'
                AND id NOT IN (SELECT 'voucher:' || voucher || ':' || turn FROM redemptions)
        """,
    ),
    _Rule(
        sentence="of the provider's credits {1} are held for {0}, but its submits make {2}",
        broken="""
            SELECT day, held, open FROM (
                SELECT spend_days.day AS day, spend_days.held AS held, COALESCE(SUM(spends.held), 0) AS open
                FROM spend_days LEFT JOIN spends ON spends.day = spend_days.day
                GROUP BY spend_days.day, spend_days.held
            ) AS days WHERE held <> open
        """,
    ),
    _Rule(
        sentence="job {0} is for {1} pictures, but has {2} tasks",
        broken="""
            SELECT id, pictures, tasks FROM (
                SELECT id, pictures, (SELECT count(*) FROM tasks WHERE job = jobs.seq) AS tasks FROM jobs
            ) AS counted WHERE pictures <> tasks
        """,
    ),
    _Rule(
        sentence="{0} tasks belong to no job",
        broken="""
            SELECT orphans FROM (
                SELECT count(*) AS orphans FROM tasks WHERE job NOT IN (SELECT seq FROM jobs)
            ) AS counted WHERE orphans > 0
        """,
    ),
)
_OPEN_HOLDS = "SELECT count(*) FROM money WHERE held > captured + released"


def verify_ledger(tx: Connection) -> LedgerReport:
    """Ask every rule. It reads each table a few times over: seconds for a million transfers."""
    faults = [
        rule.sentence.format(*row)
        for rule in _RULES
        for row in tx.execute(f"{_MONEY_OF_JOBS} {rule.broken} LIMIT {FAULTS_LIMIT}").fetchall()
    ]
    faults += islice(acts.faults(tx), FAULTS_LIMIT)
    faults += islice(seals.faults(tx), FAULTS_LIMIT)
    return LedgerReport(
        accounts=number(tx.execute("SELECT count(*) FROM accounts").fetchone()),
        transfers=number(tx.execute("SELECT count(*) FROM transfers").fetchone()),
        open_holds=number(tx.execute(_MONEY_OF_JOBS + _OPEN_HOLDS).fetchone()),
        faults=tuple(faults),
    )
