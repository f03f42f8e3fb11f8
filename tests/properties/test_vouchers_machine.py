"""Vouchers and gifts in any order of calls, repeats and undone acts among them, against a small model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.model.acts import ActFilter, ActKind
from bot.model.admin_refusals import CannotBeUndone, ChangedSince, UndoneAlready
from bot.model.gifts import GiftLimit, GiftToOneself, NotEnoughToGive, OverGiftLimit
from bot.model.guesses import FREE_TRIES, TooManyGuesses
from bot.model.ledger import Allowances, Rest, Source
from bot.model.people import Identity
from bot.model.vouchers import RedeemedAlready, VoucherExpired, VoucherRevoked, VoucherUsedUp
from storage import acts, audit, changes, gifts, ledger, people, undo, vouchers
from storage.connection import Connection
from tests.fakes.databases import make_memory_database
from tests.fakes.orders import NOON, later

T = TypeVar("T")
PEOPLE = tuple(Identity(platform="telegram", user_id=str(number)) for number in range(4))
ADMIN = "discord:99"
A_DAY = 12
LASTS_S = 300

a_person = st.sampled_from(range(len(PEOPLE)))
an_amount = st.integers(1, 9)


@dataclass
class ModelVoucher:
    amount: int
    uses: int
    until_s: int
    is_revoked: bool = False
    by: set[int] = field(default_factory=set)


class VouchersAndGifts(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.tx = make_memory_database()
        self.has = Counter[int]()
        self.beyond = Counter[int]()
        self.given = Counter[int]()
        self.wrong = Counter[int]()
        self.paid = Counter[int]()
        self.made: list[ModelVoucher] = []
        self.redeemed: list[tuple[Callable[[Connection], object], int]] = []
        self.now_s = 0
        self.keys = 0
        for number, one in enumerate(PEOPLE):
            allowances = Allowances(welcome=5, daily=0)
            self.run(partial(people.meet, identity=one, name="", locale=None, allowances=allowances, at=NOON))
            self.has[number] = 5

    def teardown(self) -> None:
        self.tx.close()

    def run(self, step: Callable[[Connection], T]) -> T:
        """As the writer does: what a refusal has written is taken back."""
        self.tx.execute("BEGIN IMMEDIATE")
        try:
            result = step(self.tx)
        except BaseException:
            self.tx.execute("ROLLBACK")
            raise
        self.tx.execute("COMMIT")
        return result

    def key(self) -> str:
        self.keys += 1
        return f"key {self.keys}"

    @property
    def now(self) -> datetime:
        return later(self.now_s)

    def digest(self, index: int) -> str:
        return f"{index:064x}"

    @rule(seconds=st.integers(1, 200))
    def wait(self, seconds: int) -> None:
        self.now_s += seconds

    @rule(number=a_person, amount=an_amount)
    def top_up(self, number: int, amount: int) -> None:
        step = partial(changes.grant, identity=PEOPLE[number], amount=amount, actor=ADMIN, reason="", key=self.key())
        self.run(partial(step, source=Source.ADMIN, at=self.now))
        self.has[number] += amount
        self.beyond[number] += amount

    @rule(amount=an_amount, uses=st.integers(1, 3))
    def make(self, amount: int, uses: int) -> None:
        step = partial(
            vouchers.make, digests=[self.digest(len(self.made))], amount=amount, uses=uses, actor=ADMIN,
            expires_at=later(self.now_s + LASTS_S), key=self.key(), at=self.now,
        )  # fmt: skip
        assert not self.run(step).repeated
        assert self.run(step).repeated
        self.made.append(ModelVoucher(amount, uses, self.now_s + LASTS_S))

    @precondition(lambda self: self.made)
    @rule(which=st.integers(0, 9))
    def revoke(self, which: int) -> None:
        index = which % len(self.made)
        _, is_new = self.run(
            partial(vouchers.revoke, which=index + 1, actor=ADMIN, key=self.key(), at=self.now)
        )  # fmt: skip
        assert is_new is not self.made[index].is_revoked
        self.made[index].is_revoked = True

    @precondition(lambda self: self.made)
    @rule(number=a_person, which=st.integers(0, 9))
    def redeem(self, number: int, which: int) -> None:
        index = which % len(self.made)
        voucher = self.made[index]
        step = partial(
            vouchers.redeem, identity=PEOPLE[number], digest=self.digest(index), request=self.key(), at=self.now
        )
        is_slow = self.wrong[number] >= FREE_TRIES
        reasons = [
            (is_slow, TooManyGuesses),
            (number in voucher.by, RedeemedAlready),
            (voucher.is_revoked, VoucherRevoked),
            (voucher.until_s <= self.now_s, VoucherExpired),
            (len(voucher.by) >= voucher.uses, VoucherUsedUp),
        ]
        expected = next((refusal for is_so, refusal in reasons if is_so), None)
        try:
            redeemed = self.run(step)
        except (TooManyGuesses, RedeemedAlready, VoucherRevoked, VoucherExpired, VoucherUsedUp) as refusal:
            # Who has guessed may be looked at again after a while.
            assert is_slow or type(refusal) is expected  # noqa: PT017 - which one it is
            return
        assert redeemed is not None
        assert expected is None or (is_slow and not any(is_so for is_so, _ in reasons[1:]))
        voucher.by.add(number)
        self.has[number] += voucher.amount
        self.beyond[number] += voucher.amount
        self.redeemed.append((step, number))

    @precondition(lambda self: self.redeemed)
    @rule(which=st.integers(0, 9))
    def repeat_a_redemption(self, which: int) -> None:
        step, _ = self.redeemed[which % len(self.redeemed)]
        again = self.run(step)
        assert again is not None
        assert again.change.repeated  # type: ignore[attr-defined]  # a Redeemed

    @rule(number=a_person)
    def guess(self, number: int) -> None:
        step = partial(vouchers.redeem, identity=PEOPLE[number], digest="f" * 64, request=self.key(), at=self.now)
        try:
            assert self.run(step) is None
        except TooManyGuesses:
            assert self.wrong[number] >= FREE_TRIES
        else:
            self.wrong[number] += 1

    @rule(number=a_person, to=a_person, amount=an_amount)
    def give(self, number: int, to: int, amount: int) -> None:
        step = partial(
            gifts.give, giver=PEOPLE[number], to=PEOPLE[to], amount=amount, words="", key=self.key(), at=self.now,
            limit=GiftLimit(a_day=A_DAY, since=NOON),
        )  # fmt: skip
        left = max(min(self.has[number], self.beyond[number]), 0)
        try:
            self.run(step)
        except GiftToOneself:
            assert number == to
        except NotEnoughToGive:
            assert amount > left
        except OverGiftLimit:
            assert self.given[number] + amount > A_DAY
        else:
            assert number != to
            assert amount <= left
            assert self.given[number] + amount <= A_DAY
            assert self.run(step).repeated
            self.given[number] += amount
            for who, moved in ((number, -amount), (to, amount)):
                self.has[who] += moved
                self.beyond[who] += moved

    @rule(which=st.integers(0, 30), rest=st.sampled_from(tuple(Rest)))
    def undo(self, which: int, rest: Rest) -> None:
        known = self.run(partial(acts.listed, which=ActFilter(), limit=1000))
        if not known:
            return
        act = known[which % len(known)]
        before = {number: self.available(number) for number in range(len(PEOPLE))}
        step = partial(undo.undo, which=act.number, actor=ADMIN, key=self.key(), at=self.now, rest=rest)
        try:
            self.run(step)
        except (UndoneAlready, CannotBeUndone, ChangedSince):
            return
        moved = {number: self.available(number) - had for number, had in before.items()}
        assert sum(moved.values()) == (0 if act.kind is ActKind.GIFT else sum(moved.values()))
        for number, change in moved.items():
            self.has[number] += change
            self.beyond[number] += change
        if act.kind in (ActKind.VOUCHERS, ActKind.REVOKE):
            self.made[int(act.subject.lstrip("#")) - 1].is_revoked = act.kind is ActKind.VOUCHERS

    def available(self, number: int) -> int:
        person = people.find_id(self.tx, PEOPLE[number])
        assert person is not None
        return ledger.balance(self.tx, person).available

    @invariant()
    def the_ledger_is_whole(self) -> None:
        assert audit.verify_ledger(self.tx).faults == ()

    @invariant()
    def everybody_has_what_the_model_says(self) -> None:
        for number, one in enumerate(PEOPLE):
            paid = self.paid_of_debts(one)
            for count in (self.has, self.beyond):
                count[number] -= paid - self.paid[number]
            self.paid[number] = paid
            assert self.available(number) == self.has[number]

    def paid_of_debts(self, one: Identity) -> int:
        person = people.find_id(self.tx, one)
        question = "SELECT COALESCE(SUM(paid), 0) FROM debts WHERE account = ?"
        return int(self.tx.execute(question, (f"person:{person}",)).fetchone()[0])

    @invariant()
    def each_voucher_gave_what_it_says(self) -> None:
        for number, voucher in enumerate(self.made, start=1):
            found = vouchers.find(self.tx, which=number)
            assert (found.used, found.revoked_at is not None) == (len(voucher.by), voucher.is_revoked)


TestVouchersAndGifts = VouchersAndGifts.TestCase
TestVouchersAndGifts.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
