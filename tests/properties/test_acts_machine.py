"""The machine of money and jobs, with what admins do besides: refunds, undone acts, debts, gifts to many, seals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from bot.model.acts import ActFilter, ActKind, Undone
from bot.model.admin_refusals import (
    CannotBeUndone,
    NothingToRefund,
    NothingToUndo,
    PartlySpent,
    RefundedAlready,
    RefundTooLarge,
    UndoneAlready,
)
from bot.model.ledger import Allowances, Change, Refunded, Rest, account_of
from storage import acts, changes, debts, people, refunds, seals, undo
from storage.connection import Connection
from tests.fakes.orders import later
from tests.properties.test_ledger_machine import IDENTITIES, MoneyAndJobs, a_job, a_person

a_part = st.one_of(st.none(), st.integers(1, 8))
KINDS = {changes.grant: ActKind.TOPUP, changes.deduct: ActKind.DEDUCT}


@dataclass
class ModelAct:
    kind: ActKind
    person: int
    amount: int
    job: int = -1
    is_undone: bool = False


class MoneyJobsAndActs(MoneyAndJobs):
    def __init__(self) -> None:
        super().__init__()
        self.acts: list[ModelAct] = []
        self.owed: dict[int, int] = {}
        self.topped_up: set[int] = set()
        self.refunded: dict[int, int] = {}
        self.done: list[tuple[Callable[[Connection], Refunded | Undone], Refunded | Undone]] = []

    def pay(self, number: int, given: int) -> int:
        paid = min(self.owed.get(number, 0), given)
        self.owed[number] = self.owed.get(number, 0) - paid
        return paid

    def change(self, number: int, amount: int, kind: Callable[..., Change]) -> Change:
        made = super().change(number, amount, kind)
        self.acts.append(ModelAct(KINDS[kind], number, amount))
        paid = self.pay(number, amount) if kind is changes.grant else 0
        assert made.paid == paid
        self.people.posted[number] = self.people.posted.get(number, 0) - paid
        return made

    @rule(number=a_person, daily=st.integers(0, 9))
    def meet(self, number: int, daily: int) -> None:
        visit = self.run(
            partial(
                people.meet,
                identity=IDENTITIES[number],
                name="",
                locale=None,
                allowances=Allowances(welcome=5, daily=daily),
                at=later(self.now_s),
            )
        )
        welcome = 0 if number in self.people.welcomed else 5
        assert visit.welcomed == welcome - self.pay(number, welcome)
        self.people.welcomed.add(number)
        posted = self.people.posted.get(number, 0) + visit.welcomed
        due = 0 if number in self.topped_up else max(0, daily - posted)
        assert visit.topped_up == due - self.pay(number, due)
        if due:
            self.topped_up.add(number)
        self.people.posted[number] = posted + visit.topped_up

    @rule(amount=st.integers(1, 5))
    def give_both(self, amount: int) -> None:
        self.keys += 1
        give = partial(
            changes.grant_many,
            identities=IDENTITIES,
            amount=amount,
            actor="admin",
            reason="",
            batch=str(self.keys),
            at=later(self.now_s),
        )
        for is_repeated in (False, True):
            made = self.run(give)
            assert [change.repeated for change in made] == [is_repeated] * 2
        for number, change in enumerate(made):
            self.acts.append(ModelAct(ActKind.TOPUP, number, amount))
            assert change.paid == self.pay(number, amount)
            self.people.posted[number] = self.people.posted.get(number, 0) + amount - change.paid

    @precondition(lambda self: self.jobs)
    @rule(which=a_job, amount=a_part)
    def refund(self, which: int, amount: int | None) -> None:
        job, job_id = self.pick(which)
        index = which % len(self.jobs)
        left = job.captured - self.refunded.get(index, 0)
        self.keys += 1
        step = partial(
            refunds.refund, job_id=job_id, amount=amount, actor="admin", reason="", key=str(self.keys),
            at=later(self.now_s),
        )  # fmt: skip
        try:
            made = self.run(step)
        except NothingToRefund:
            assert job.captured == 0
        except RefundedAlready:
            assert left == 0 < job.captured
        except RefundTooLarge:
            assert amount is not None
            assert amount > left
        else:
            given = left if amount is None else amount
            assert made.change.amount == given <= left
            self.done.append((step, made))
            self.refunded[index] = self.refunded.get(index, 0) + given
            self.people.posted[job.person] += given
            self.acts.append(ModelAct(ActKind.REFUND, job.person, given, index))

    @precondition(lambda self: self.acts)
    @rule(which=st.integers(0, 30), rest=st.sampled_from((None, *Rest)))
    def undo(self, which: int, rest: Rest | None) -> None:
        number = which % len(self.acts) + 1
        act = self.acts[number - 1]
        available = self.available(act.person)
        self.keys += 1
        step = partial(undo.undo, which=number, actor="admin", key=str(self.keys), at=later(self.now_s), rest=rest)
        try:
            made = self.run(step)
        except CannotBeUndone:
            assert act.kind is ActKind.UNDO
        except UndoneAlready:
            assert act.is_undone
        except PartlySpent:
            assert rest is None
            assert act.amount > available
        else:
            assert not act.is_undone
            self.done.append((step, made))
            self.follow_undo(act, made, available, rest)

    def follow_undo(self, act: ModelAct, made: Undone, available: int, rest: Rest | None) -> None:
        act.is_undone = True
        self.acts.append(ModelAct(ActKind.UNDO, act.person, 0))
        if act.kind is ActKind.DEDUCT:
            assert made.by.amount == act.amount
            self.people.posted[act.person] += act.amount
            return
        taken = min(act.amount, available)
        assert (made.by.amount, made.rest) == (-taken, act.amount - taken)
        self.people.posted[act.person] -= taken
        owed = made.rest if rest is Rest.DEBT else 0
        self.owed[act.person] = self.owed.get(act.person, 0) + owed
        if act.kind is ActKind.REFUND:
            self.refunded[act.job] -= taken + owed

    @precondition(lambda self: self.done)
    @rule(which=st.integers(0, 30))
    def repeat_what_was_done(self, which: int) -> None:
        step, made = self.done[which % len(self.done)]
        again = self.run(step)
        if isinstance(again, Undone):
            assert isinstance(made, Undone)
            assert again.repeated
            assert (again.by.number, again.rest) == (made.by.number, made.rest)
        else:
            assert isinstance(made, Refunded)
            assert again.change.repeated
            assert (again.change.before, again.change.after) == (made.change.before, made.change.after)

    @rule()
    def find_the_last(self) -> None:
        open_ = [n for n, act in enumerate(self.acts, 1) if act.kind is not ActKind.UNDO and not act.is_undone]
        try:
            assert self.run(partial(undo.last_undoable, actors=["admin"])) == open_[-1]
        except NothingToUndo:
            assert not open_

    @rule()
    def seal(self) -> None:
        self.run(partial(seals.seal, limit=7))

    @invariant()
    def every_act_is_there_once(self) -> None:
        found = acts.listed(self.tx, which=ActFilter(), limit=1000)
        assert [act.kind for act in reversed(found)] == [act.kind for act in self.acts]

    @invariant()
    def everybody_owes_what_the_model_says(self) -> None:
        for number, owed in self.owed.items():
            person = people.find_id(self.tx, IDENTITIES[number])
            if person is not None:
                assert debts.owed(self.tx, account_of(person)) == owed


TestMoneyJobsAndActs = MoneyJobsAndActs.TestCase
TestMoneyJobsAndActs.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
