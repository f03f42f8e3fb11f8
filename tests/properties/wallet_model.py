"""Wallets as sums: what each was given, has paid and has. Nothing of it is read from the database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.model.ledger import Credits
from bot.model.people import Identity

WELCOME, DAILY = 4, 6


@dataclass(eq=False)
class Wallet:
    """`free` was given by welcomes and fill-ups, `real` by anybody else; `gone` was paid or taken.

    `beyond` is what can be given on in all. `is_welcomed` and `filled` are marks: what it cannot be given again.
    `fills` are the largest fill-ups by day, and `got_welcome` that a welcome was given to it.
    """

    posted: Credits = 0
    free: Credits = 0
    real: Credits = 0
    gone: Credits = 0
    debt: Credits = 0
    beyond: Credits = 0
    is_welcomed: bool = False
    got_welcome: bool = False
    is_joined: bool = False
    filled: set[int] = field(default_factory=set)
    fills: dict[int, Credits] = field(default_factory=dict)

    def pay(self, given: Credits) -> Credits:
        """What of a grant is left, once debts are paid."""
        paid = min(self.debt, given)
        self.debt -= paid
        self.lose(paid)
        return given - paid

    def lose(self, amount: Credits) -> None:
        self.posted -= amount
        self.gone += amount
        self.beyond -= amount

    def gain(self, amount: Credits, *, pays_debts: bool = True) -> None:
        """Of an admin, a voucher or another person."""
        self.posted += amount
        self.real += amount
        self.beyond += amount
        if pays_debts:
            self.pay(amount)

    def is_due(self, day: int) -> bool:
        return not self.is_welcomed or (self.posted < DAILY and day not in self.filled)

    def visit(self, day: int) -> tuple[Credits, Credits]:
        """What of a welcome and of a fill-up is left for the person."""
        welcome, fill = 0, 0
        if not self.is_welcomed:
            self._free(WELCOME)
            self.is_welcomed = self.got_welcome = True
            welcome = self.pay(WELCOME)
        missing = DAILY - self.posted
        if missing > 0 and day not in self.filled:
            self._free(missing)
            self.filled.add(day)
            self.fills[day] = max(self.fills.get(day, 0), missing)
            fill = self.pay(missing)
        return welcome, fill

    def _free(self, amount: Credits) -> None:
        self.posted += amount
        self.free += amount

    def take_in(self, other: Wallet, taken: Credits) -> None:
        for name in ("posted", "free", "real", "gone", "debt", "beyond"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.is_welcomed |= other.is_welcomed
        self.got_welcome |= other.got_welcome
        self.filled |= other.filled
        self.fills = {day: max(w.fills.get(day, 0) for w in (self, other)) for day in {*self.fills, *other.fills}}
        self.is_joined = True
        self.take_twice(taken)

    def take_twice(self, taken: Credits) -> None:
        self.posted -= taken
        self.free -= taken

    @property
    def most(self) -> Credits:
        """What it can have at most, by the rule of docs/ledger.md: one welcome, one fill-up a day, and what was really
        granted; pictures are paid with free credits first.
        """
        once = min(WELCOME * self.got_welcome + sum(self.fills.values()), self.free)
        return max(self.real + max(once - self.gone, min(0, self.free - self.gone)), 0)


@dataclass(eq=False)
class ModelJob:
    wallet: Wallet
    price: Credits
    is_painted: bool
    is_open: bool = True
    captured: Credits = 0
    refunded: Credits = 0


@dataclass
class ModelVoucher:
    amount: Credits
    uses: int
    by: list[set[Identity]] = field(default_factory=list)

    def is_redeemed_by(self, whose: Iterable[Identity]) -> bool:
        return any(used & set(whose) for used in self.by)


@dataclass(eq=False)
class ModelAct:
    """What can be undone. `giver` is who gave it, where it was a gift."""

    wallet: Wallet
    amount: Credits
    is_deduction: bool = False
    giver: Wallet | None = None
    job: ModelJob | None = None
    is_undone: bool = False


class Wallets:
    """Whose wallet is whose. A wallet that was taken into another one is found there."""

    def __init__(self) -> None:
        self.whose: dict[Identity, Wallet] = {}
        self._into: dict[Wallet, Wallet] = {}
        self.jobs: list[ModelJob] = []

    def __iter__(self) -> Iterator[Wallet]:
        return iter(set(self.whose.values()))

    def of(self, identity: Identity) -> Wallet:
        return self.whose.setdefault(identity, Wallet())

    def now(self, wallet: Wallet) -> Wallet:
        while wallet in self._into:
            wallet = self._into[wallet]
        return wallet

    def identities(self, wallet: Wallet) -> set[Identity]:
        return {identity for identity, its in self.whose.items() if its is wallet}

    def held(self, wallet: Wallet) -> Credits:
        return sum(job.price for job in self.jobs if job.is_open and self.now(job.wallet) is wallet)

    def available(self, wallet: Wallet) -> Credits:
        return wallet.posted - self.held(wallet)

    def link(self, asker: Identity, other: Identity, taken: Credits) -> None:
        root, joins = self.of(asker), self.of(other)
        for identity in self.identities(joins):
            self.whose[identity] = root
        self._into[joins] = root
        root.take_in(joins, taken)

    def unlink(self, stays: Identity, day: int) -> None:
        for identity in self.identities(self.of(stays)) - {stays}:
            self.whose[identity] = Wallet(is_welcomed=True, filled={day})
