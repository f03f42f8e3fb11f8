"""Two wallets that become one: what both sides are shown, and what of their free credits was given twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.model.ledger import AccountId, Balance, Credits, Source
from bot.model.people import Identity, PersonId

CODE_LIVES = timedelta(minutes=10)
"""How long a code can be typed, and how long both sides then have to say that they are sure."""
MAX_IDENTITIES = 10
"""How many users of platforms can have one wallet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSide:
    """One of the two, as the other is shown them. `is_sure` once they have said so."""

    identity: Identity
    name: str
    is_sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What became of two wallets. `taken` credits had been given twice, and were unspent."""

    person: PersonId
    balance: Balance
    taken: Credits
    is_repeated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOffer:
    """A code that was typed, as one of the two sees it: `asker` made it, and `other` typed it. `linked` once both were
    sure.
    """

    id: str
    asker: LinkSide
    other: LinkSide
    is_asker: bool
    expires_at: datetime
    linked: Linked | None = None

    @property
    def mine(self) -> LinkSide:
        return self.asker if self.is_asker else self.other

    @property
    def theirs(self) -> LinkSide:
        return self.other if self.is_asker else self.asker


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlinked:
    """Who left the wallet, each a person of their own since, without credits."""

    left: tuple[Identity, ...]
    is_repeated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkEvent:
    """What happened to a wallet: another one joined it, or somebody left it (`left`, None where they are unknown)."""

    at: datetime
    is_left: bool
    left: Identity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A transfer that changed what one of some accounts has. Holds and releases are none."""

    debit: AccountId
    credit: AccountId
    source: Source
    amount: Credits
    at: datetime


def given_twice(lines: Iterable[Line], accounts: frozenset[AccountId]) -> Credits:
    """What these accounts, read as one wallet, were given of free credits beyond what one wallet would have been, as
    far as it is unspent. `lines` are all of theirs, in the order in which they were made.

    One wallet is welcomed once, and filled up once a day to the same mark. Pictures are paid with free credits first,
    the last of them with those that were given twice: credits that an admin gave are not taken.
    """
    has: dict[AccountId, Credits] = dict.fromkeys(accounts, 0)
    total, free, twice, is_welcomed = 0, 0, 0, False
    days: set[date] = set()
    for line in lines:
        is_in, is_out = line.credit in accounts, line.debit in accounts
        if is_in and not is_out and line.source is Source.WELCOME:
            free += line.amount
            twice += line.amount if is_welcomed else 0
            is_welcomed = True
        elif is_in and not is_out and line.source is Source.DAILY:
            day = line.at.astimezone(UTC).date()
            mark = has[line.credit] + line.amount
            missing = 0 if day in days else max(mark - (total - twice), 0)
            free += line.amount
            twice += line.amount - min(line.amount, missing)
            days.add(day)
        elif is_out and not is_in and line.source is Source.LINK:
            free, twice = max(free - line.amount, 0), max(twice - line.amount, 0)
        elif is_out and not is_in and line.source is Source.JOB:
            free = max(free - line.amount, 0)
            twice = min(twice, free)
        if is_in:
            has[line.credit] += line.amount
        if is_out:
            has[line.debit] -= line.amount
        total += line.amount * (is_in - is_out)
        twice = max(min(twice, total), 0)
    return twice
