"""Credits: whole numbers that only move from one account to another.

A transfer's id is made from its cause, so that doing a thing twice is doing it once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from bot.model.people import Person, PersonId
from bot.model.refusals import BadAmount, ReasonTooLong

Credits = int
TransferId = NewType("TransferId", str)
AccountId = NewType("AccountId", str)

ISSUED = AccountId("system:issued")
"""The account that grants come from and deductions go to. Its balance is minus all credits given out."""
EARNED = AccountId("system:earned")
"""The account that captured credits go to."""

MAX_AMOUNT: Credits = 1_000_000_000
MAX_REASON_CHARACTERS = 200


class TransferKind(StrEnum):
    GRANT = "grant"
    DEDUCT = "deduct"
    HOLD = "hold"
    CAPTURE = "capture"
    RELEASE = "release"
    REFUND = "refund"
    TRANSFER = "transfer"


class Source(StrEnum):
    """Why credits were given or taken; JOB for holds and what closes them, UNDO for the counter-entry of an undone
    act, DEBT for what a grant paid of a debt, VOUCHER for a redeemed code, GIFT for what people give each other.
    """

    ADMIN = "admin"
    WELCOME = "welcome"
    DAILY = "daily"
    JOB = "job"
    UNDO = "undo"
    DEBT = "debt"
    VOUCHER = "voucher"
    GIFT = "gift"


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What a person has: `available` can be spent, `held` is set aside for jobs under way."""

    posted: Credits
    held: Credits

    @property
    def available(self) -> Credits:
        return self.posted - self.held


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What something costs: `most` is set aside, and what is paid in the end lies between the two."""

    least: Credits
    most: Credits

    @property
    def is_exact(self) -> bool:
        return self.least == self.most

    def times(self, count: int) -> Quote:
        return Quote(least=self.least * count, most=self.most * count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a person's account, newest first. `amount` is signed from the person's side.

    Holds and releases carry the amount set aside or given back; they change `held`, not `posted`.
    """

    id: TransferId
    kind: TransferKind
    source: Source
    amount: Credits
    job_id: str | None
    actor: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an admin's grant or deduction did. `repeated` where the same key had done it before.

    `paid` is what of a grant went to the person's debts at once: they have so much less `after`.
    """

    person: PersonId
    amount: Credits
    before: Balance
    after: Balance
    repeated: bool
    paid: Credits = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """What an admin who is no owner may give: credits at a time, and in all since `since`. None is no limit."""

    per_grant: Credits | None = None
    per_day: Credits | None = None
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Refunded:
    """What a refund did. `refunded` is what has been given back of the job's `captured` in all, this time included."""

    job_id: str
    change: Change
    captured: Credits
    refunded: Credits


class Rest(StrEnum):
    """What becomes of the part of an undone gift that is spent already."""

    FORGIVE = "forgive"
    DEBT = "debt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowances:
    """`welcome` is given once to each person; `daily` is what a person is topped up to once a UTC day (0: off)."""

    welcome: Credits
    daily: Credits


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A person who has just made a request.

    `welcomed` and `topped_up` are the credits that this visit gave them; `undelivered` counts the jobs whose pictures
    could not be posted and of which they have not been told yet.
    """

    person: Person
    balance: Balance
    welcomed: Credits
    topped_up: Credits
    undelivered: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody whom the bot has met, as a list shows them. `username` is without its @, "" where none is known."""

    person: Person
    balance: Balance
    met_at: datetime
    username: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerReport:
    """Every balance recomputed from the transfers. `faults` is empty where all is whole."""

    accounts: int
    transfers: int
    open_holds: int
    faults: tuple[str, ...]


def account_of(person: PersonId) -> AccountId:
    return AccountId(f"person:{person}")


def hold_id(job_id: str) -> TransferId:
    return TransferId(f"hold:{job_id}")


def capture_id(job_id: str) -> TransferId:
    return TransferId(f"capture:{job_id}")


def release_id(job_id: str) -> TransferId:
    return TransferId(f"release:{job_id}")


def welcome_id(person: PersonId) -> TransferId:
    return TransferId(f"welcome:{person}")


def daily_id(person: PersonId, day: date) -> TransferId:
    """`day` is the UTC day."""
    return TransferId(f"daily:{person}:{day.isoformat()}")


def refund_id(job_id: str, turn: int | None = None) -> TransferId:
    """`turn` counts a job's refunds from 1; None for the one that gives all of it back at once."""
    return TransferId(f"refund:{job_id}" if turn is None else f"refund:{job_id}:{turn}")


def undo_id(undone: str) -> TransferId:
    """Of the counter-entry of a transfer, and of the debt that it may leave."""
    return TransferId(f"undo:{undone}")


def debt_id(cause: TransferId, turn: int) -> TransferId:
    """`cause` is the grant that pays; `turn` counts the debts that it pays from 1."""
    return TransferId(f"debt:{cause}:{turn}")


def voucher_id(number: int, turn: int) -> TransferId:
    """`turn` counts the uses of a voucher from 1."""
    return TransferId(f"voucher:{number}:{turn}")


def gift_id(key: str) -> TransferId:
    """`key` is the idempotency key: the request's id."""
    return TransferId(f"gift:{key}")


def admin_id(key: str) -> TransferId:
    """`key` is the idempotency key: the request's id, or what the operator passed with --key."""
    return TransferId(f"admin:{key}")


def check_amount(amount: Credits) -> Credits:
    """1 to a billion; raises BadAmount."""
    if not 1 <= amount <= MAX_AMOUNT:
        raise BadAmount(given=amount, limit=MAX_AMOUNT)
    return amount


def check_reason(reason: str) -> str:
    """At most 200 characters after trimming; raises ReasonTooLong."""
    trimmed = " ".join(reason.split())
    if len(trimmed) > MAX_REASON_CHARACTERS:
        raise ReasonTooLong(length=len(trimmed), limit=MAX_REASON_CHARACTERS)
    return trimmed
