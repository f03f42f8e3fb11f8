"""Link, unlink and link again: nobody gains by it. One wallet that has had the same visits is what is compared with."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model.jobs import JobState
from bot.model.ledger import Allowances, Credits, Source
from bot.model.people import Identity
from bot.model.refusals import NotEnoughCredits
from storage import audit, changes, jobs, ledger, links, people
from storage.connection import Connection
from tests.fakes.databases import make_memory_database
from tests.fakes.orders import LIMITS, NOON, TROUBLE, make_order

SIDES = (Identity(platform="discord", user_id="1"), Identity(platform="telegram", user_id="2"))
WELCOME, DAILY = 10, 6
ALLOWANCES = Allowances(welcome=WELCOME, daily=DAILY)


@dataclass
class OneWallet:
    """What one wallet would have had: a welcome, and a day's fill-up at the first visit of the day that needs it."""

    has: Credits = 0
    spent: Credits = 0
    is_welcomed: bool = False
    days: set[int] = field(default_factory=set)

    def visit(self, day: int) -> None:
        if not self.is_welcomed:
            self.has, self.is_welcomed = self.has + WELCOME, True
        if self.has < DAILY and day not in self.days:
            self.has = DAILY
            self.days.add(day)

    def spend(self, amount: Credits) -> None:
        self.spent += min(amount, self.has)
        self.has -= min(amount, self.has)


@dataclass
class Two:
    """The two sides, in a database. `spent` is what pictures have cost, `granted` what an admin has given."""

    tx: Connection
    spent: Credits = 0
    granted: Credits = 0
    turn: int = 0
    day: int = 0

    def next(self) -> str:
        self.turn += 1
        return f"turn{self.turn}"

    @property
    def at(self) -> datetime:
        return NOON + timedelta(days=self.day, seconds=self.turn)

    def has(self) -> Credits:
        known = {people.find_id(self.tx, side) for side in SIDES} - {None}
        return sum(ledger.balance(self.tx, person).posted for person in known if person is not None)

    def visit(self, side: Identity) -> None:
        people.meet(self.tx, identity=side, name="", locale=None, allowances=ALLOWANCES, at=self.at)

    def grant(self, side: Identity, amount: Credits) -> None:
        changes.grant(
            self.tx, identity=side, amount=amount, actor="discord:99", reason="", source=Source.ADMIN, key=self.next(),
            at=NOON,
        )  # fmt: skip
        self.granted += amount

    def spend(self, side: Identity, amount: Credits, *, is_paid: bool = True) -> Credits:
        """What was paid; a job that is cancelled costs nothing."""
        person = people.find_id(self.tx, side)
        if person is None:
            return 0
        self.next()
        order = make_order(self.turn, person=person, identity=side, price=amount)
        self.tx.execute("SAVEPOINT accepting")
        try:
            job = jobs.accept(self.tx, order=order, limits=LIMITS).job
        except NotEnoughCredits:
            self.tx.execute("ROLLBACK TO accepting")
            return 0
        finally:
            self.tx.execute("RELEASE accepting")
        if not is_paid:
            jobs.end(self.tx, job_id=job.id, state=JobState.CANCELLED, failure=TROUBLE, at=NOON)
            return 0
        self.tx.execute("UPDATE jobs SET state = 'rendered' WHERE id = ?", (job.id,))
        self.tx.execute("UPDATE tasks SET state = 'rendered' WHERE state = 'queued'")
        jobs.settle(self.tx, job_id=job.id, receipt="m", at=NOON)
        self.spent += amount
        return amount

    def are_one(self) -> bool:
        found = [people.find_id(self.tx, side) for side in SIDES]
        return None not in found and found[0] == found[1]

    def link(self, asker: Identity) -> None:
        other = SIDES[1] if asker == SIDES[0] else SIDES[0]
        id, at = self.next(), self.at
        links.open_code(self.tx, identity=asker, digest=id, id=id, at=at)
        links.type_code(self.tx, identity=other, digest=id, at=at)
        links.confirm(self.tx, id=id, identity=other, at=at)
        links.confirm(self.tx, id=id, identity=asker, at=at)

    def unlink(self, side: Identity) -> None:
        links.unlink(self.tx, identity=side, actor=str(side), key=self.next(), at=self.at)


a_side = st.sampled_from(SIDES)
steps = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(("visit", "link", "unlink", "day")), a_side, st.just(0)),
        st.tuples(st.sampled_from(("grant", "spend", "hold")), a_side, st.integers(1, 15)),
    ),
    max_size=40,
)


@settings(deadline=None, max_examples=60)
@given(steps)
def test_whatever_happens_a_link_gives_nothing_and_takes_nothing_that_was_granted(
    steps: list[tuple[str, Identity, int]],
) -> None:
    two = Two(make_memory_database())
    for what, side, amount in steps:
        had = two.has()
        if what == "visit":
            two.visit(side)
        elif what == "grant":
            two.grant(side, amount)
        elif what in ("spend", "hold"):
            two.spend(side, amount, is_paid=what == "spend")
        elif what == "day":
            two.day += 1
        elif what == "unlink" and two.are_one():
            two.unlink(side)
            assert two.has() == had
        elif what == "link" and not two.are_one():
            two.link(side)
            assert min(had, two.granted - two.spent) <= two.has() <= had
    assert audit.verify_ledger(two.tx).faults == ()


@settings(deadline=None, max_examples=60)
@given(steps)
def test_who_spends_nothing_has_what_one_wallet_would_have(steps: list[tuple[str, Identity, int]]) -> None:
    two, one = Two(make_memory_database()), OneWallet()
    for what, side, amount in steps:
        if what == "visit":
            two.visit(side)
            one.visit(two.day)
        elif what == "grant":
            two.grant(side, amount)
            one.has += amount
        elif what == "day":
            two.day += 1
        elif what == "unlink" and two.are_one():
            two.unlink(side)
        elif what == "link" and not two.are_one():
            two.link(side)
            assert two.has() <= one.has


def test_linked_and_unlinked_a_thousand_times_there_is_no_more_than_one_wallet_would_have_had() -> None:
    """What one side spends of its gifts while they are two is spent, and never comes back."""
    chance = random.Random(1)
    two, one = Two(make_memory_database()), OneWallet()
    for side in SIDES:
        two.visit(side)
        one.visit(0)
    for _ in range(500):
        two.link(chance.choice(SIDES))
        assert two.has() <= one.has
        for side in chance.sample(SIDES, chance.randint(0, 2)):
            two.visit(side)
            one.visit(two.day)
        one.spend(two.spend(chance.choice(SIDES), chance.randint(1, 4)))
        if chance.random() < 0.1:
            amount = chance.randint(1, 9)
            two.grant(chance.choice(SIDES), amount)
            one.has += amount
        two.unlink(chance.choice(SIDES))
        for side in chance.sample(SIDES, chance.randint(0, 2)):
            two.visit(side)
            one.visit(two.day)
        two.day += chance.random() < 0.3
    two.link(SIDES[0])
    assert two.has() <= one.has
    assert audit.verify_ledger(two.tx).faults == ()
