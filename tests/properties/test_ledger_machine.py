"""Money and jobs, in any order of calls, against a small model of both; every rule of the ledger after every step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.model.images import TaskId
from bot.model.jobs import Accepted, Job, JobId, JobState, Limits, TaskState
from bot.model.ledger import Allowances, Change, Source
from bot.model.people import Identity, PersonId
from bot.model.refusals import KeyUsedOtherwise, NotEnoughCredits, QueueFull, TooManyActiveJobs
from bot.model.storage_errors import JobEnded
from storage import audit, changes, jobs, ledger, people, questions, tasks
from storage.connection import Connection
from tests.fakes.databases import make_memory_database
from tests.fakes.orders import NO_FACTS, TROUBLE, later, make_order, make_picture

T = TypeVar("T")
Step = Callable[[Connection], object]

IDENTITIES = tuple(Identity(platform="discord", user_id=str(number)) for number in range(2))
LIMITS = Limits(max_active_per_person=3, max_queued=4)
OPEN = ("queued", "submitting", "generating", "rendered")

a_person = st.sampled_from(range(2))
an_index = st.integers(0, 2)
a_job = st.integers(0, 30)


@dataclass
class ModelJob:
    person: int
    price: int
    tasks: list[str]
    deadline_s: int
    state: str = "queued"
    captured: int = 0
    is_provisional: bool = False
    prices: dict[int, int] = field(default_factory=dict)

    @property
    def cost(self) -> int:
        """Each picture at the price of the backend that was asked last, never more than was shown."""
        made = [index for index, task in enumerate(self.tasks) if task == "rendered"]
        return sum(min(self.prices.get(index, self.price), self.price) for index in made)

    @property
    def hold(self) -> int:
        return self.price * len(self.tasks) if self.state in OPEN else 0

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    def follow(self) -> None:
        if all(task in ("rendered", "failed") for task in self.tasks):
            self.state = "rendered" if "rendered" in self.tasks else "failed"
        elif self.state == "submitting" and not any(task in ("queued", "submitting") for task in self.tasks):
            self.state = "generating"


@dataclass
class ModelPeople:
    posted: dict[int, int] = field(default_factory=dict)
    welcomed: set[int] = field(default_factory=set)


class MoneyAndJobs(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.tx = make_memory_database()
        self.people = ModelPeople()
        self.jobs: list[ModelJob] = []
        self.now_s = 0
        self.keys = 0
        self.changes: list[tuple[Step, Change]] = []
        self.orders: list[tuple[Step, JobId]] = []

    def teardown(self) -> None:
        self.tx.close()

    # what the writer does, without its thread

    def run(self, step: Callable[[Connection], T]) -> T:
        self.tx.execute("BEGIN IMMEDIATE")
        try:
            result = step(self.tx)
        except BaseException:
            self.tx.execute("ROLLBACK")
            raise
        self.tx.execute("COMMIT")
        return result

    def attempt(self, step: Callable[[Connection], object], *, ends: bool) -> None:
        """The step raises JobEnded exactly where `ends`."""
        try:
            self.run(step)
        except JobEnded:
            assert ends
        else:
            assert not ends

    def person(self, number: int) -> PersonId:
        return self.run(partial(people.make_known, identity=IDENTITIES[number], at=later(0)))

    def held(self, number: int) -> int:
        return sum(job.hold for job in self.jobs if job.person == number)

    def available(self, number: int) -> int:
        return self.people.posted.get(number, 0) - self.held(number)

    def pick(self, number: int) -> tuple[ModelJob, JobId]:
        index = number % len(self.jobs)
        return self.jobs[index], make_order(index, person=PersonId("")).job_id

    def count(self, state: str) -> int:
        return sum(job.state == state for job in self.jobs)

    # money

    @rule(number=a_person)
    def meet(self, number: int) -> None:
        visit = self.run(
            partial(
                people.meet,
                identity=IDENTITIES[number],
                name="",
                locale=None,
                allowances=Allowances(welcome=5, daily=0),
                at=later(self.now_s),
            )
        )
        welcome = 0 if number in self.people.welcomed else 5
        assert visit.welcomed == welcome
        self.people.welcomed.add(number)
        self.people.posted[number] = self.people.posted.get(number, 0) + welcome

    def change(self, number: int, amount: int, kind: Callable[..., Change]) -> Change:
        self.keys += 1
        step = partial(
            kind,
            identity=IDENTITIES[number],
            amount=amount,
            actor="admin",
            reason="",
            source=Source.ADMIN,
            key=str(self.keys),
            at=later(self.now_s),
        )
        made = self.run(step)
        self.changes.append((step, made))
        return made

    @rule(number=a_person, amount=st.integers(1, 12))
    def grant(self, number: int, amount: int) -> None:
        self.change(number, amount, changes.grant)
        self.people.posted[number] = self.people.posted.get(number, 0) + amount

    @rule(number=a_person, amount=st.integers(1, 12))
    def deduct(self, number: int, amount: int) -> None:
        self.person(number)
        self.people.posted.setdefault(number, 0)
        available = self.available(number)
        try:
            self.change(number, amount, changes.deduct)
        except NotEnoughCredits:
            assert amount > available
        else:
            assert amount <= available
            self.people.posted[number] -= amount

    @precondition(lambda self: self.changes)
    @rule(which=st.integers(0, 50))
    def repeat_a_change(self, which: int) -> None:
        step, made = self.changes[which % len(self.changes)]
        again = self.run(step)
        assert isinstance(again, Change)
        assert again.repeated
        assert (again.before, again.after, again.amount) == (made.before, made.after, made.amount)

    # jobs

    @rule(
        number=a_person,
        pictures=st.integers(1, 3),
        price=st.integers(0, 3),
        deadline_s=st.integers(50, 500),
        is_provisional=st.booleans(),
    )
    def accept(self, number: int, pictures: int, price: int, deadline_s: int, is_provisional: bool) -> None:
        person = self.person(number)
        self.people.posted.setdefault(number, 0)
        order = make_order(
            len(self.jobs),
            person=person,
            identity=IDENTITIES[number],
            pictures=pictures,
            price=price,
            at=later(self.now_s),
            deadline_s=deadline_s,
        )
        order = replace(order, is_provisional=is_provisional)
        active = sum(job.is_open for job in self.jobs if job.person == number)
        available, queued = self.available(number), self.count("queued")
        step = partial(jobs.accept, order=order, limits=LIMITS)
        try:
            accepted = self.run(step)
        except TooManyActiveJobs:
            assert active >= LIMITS.max_active_per_person
        except QueueFull:
            assert queued >= LIMITS.max_queued
        except NotEnoughCredits:
            assert available < price * pictures
        else:
            assert accepted.place_in_queue == queued + 1
            assert accepted.balance.available == available - price * pictures
            self.jobs.append(ModelJob(number, price, ["queued"] * pictures, self.now_s + deadline_s))
            self.jobs[-1].is_provisional = is_provisional
            self.orders.append((step, order.job_id))

    @precondition(lambda self: self.orders)
    @rule(which=a_job, other=a_person)
    def repeat_an_order(self, which: int, other: int) -> None:
        index = which % len(self.orders)
        step, job_id = self.orders[index]
        again = self.run(step)
        assert isinstance(again, Accepted)
        assert again.repeated
        assert (again.job.id, again.job.state) == (job_id, self.jobs[index].state)
        if other != self.jobs[index].person:
            stolen = make_order(index, person=self.person(other), identity=IDENTITIES[self.jobs[index].person])
            self.people.posted.setdefault(other, 0)
            try:
                self.run(partial(jobs.accept, order=stolen, limits=LIMITS))
            except KeyUsedOtherwise:
                return
            raise AssertionError("another's request id was taken")

    @precondition(lambda self: self.jobs)
    @rule(which=a_job)
    def confirm(self, which: int) -> None:
        job, job_id = self.pick(which)
        confirmed = self.run(partial(jobs.confirm, job_id=job_id, place=make_order(0, person=PersonId("")).place))
        assert (confirmed is not None) == job.is_open
        job.is_provisional = False

    @precondition(lambda self: self.jobs)
    @rule(which=a_job)
    def withdraw(self, which: int) -> None:
        job, job_id = self.pick(which)
        withdrawn = self.run(partial(jobs.withdraw, job_id=job_id, failure=TROUBLE, at=later(self.now_s)))
        assert (withdrawn is not None) == self.is_waiting(job)
        if self.is_waiting(job):
            job.state = "failed"

    @staticmethod
    def is_waiting(job: ModelJob) -> bool:
        return job.is_provisional and job.state == "queued"

    @rule(pictures=st.integers(1, 5))
    def take(self, pictures: int) -> None:
        wanted: list[int] = []
        room = pictures
        for index, job in enumerate(self.jobs):
            if job.state != "queued" or job.is_provisional:
                continue
            if wanted and len(job.tasks) > room:
                break
            room -= len(job.tasks)
            wanted.append(index)
            if room <= 0:
                break
        taken = self.run(partial(jobs.take_queued, platforms=["discord"], pictures=pictures))
        assert [job.id for job in taken] == [make_order(index, person=PersonId("")).job_id for index in wanted]
        for index in wanted:
            self.jobs[index].state = "submitting"

    @precondition(lambda self: self.jobs)
    @rule(which=a_job, index=an_index, price=st.integers(0, 5))
    def start(self, which: int, index: int, price: int) -> None:
        job, job_id = self.pick(which)
        index %= len(job.tasks)
        can_start = job.is_open and job.tasks[index] in ("queued", "submitting")
        step = partial(
            tasks.start_submitting, job_id=job_id, index=index, backend="a", at=later(self.now_s), price=price
        )
        self.attempt(step, ends=not can_start)
        if can_start:
            job.prices[index] = price
            job.tasks[index] = "submitting"
            job.state = "submitting" if job.state == "queued" else job.state

    @precondition(lambda self: self.jobs)
    @rule(which=a_job, index=an_index)
    def postpone(self, which: int, index: int) -> None:
        job, job_id = self.pick(which)
        index %= len(job.tasks)
        self.attempt(partial(tasks.postpone_submit, job_id=job_id, index=index), ends=not job.is_open)
        if job.is_open:
            job.state = "submitting" if job.state == "queued" else job.state
            job.tasks[index] = "queued" if job.tasks[index] == "submitting" else job.tasks[index]

    @precondition(lambda self: self.jobs)
    @rule(which=a_job, index=an_index)
    def record_task(self, which: int, index: int) -> None:
        job, job_id = self.pick(which)
        index %= len(job.tasks)
        step = partial(tasks.record_task, job_id=job_id, index=index, task_id=TaskId("t"), at=later(self.now_s))
        self.attempt(step, ends=not job.is_open)
        if job.is_open:
            job.state = "submitting" if job.state == "queued" else job.state
            if job.tasks[index] in ("queued", "submitting"):
                job.tasks[index] = "generating"
                job.follow()

    @precondition(lambda self: self.jobs)
    @rule(which=a_job, index=an_index)
    def give_up_task(self, which: int, index: int) -> None:
        job, job_id = self.pick(which)
        index %= len(job.tasks)
        is_lost = job.is_open and job.tasks[index] == "generating"
        self.attempt(partial(tasks.give_up_task, job_id=job_id, index=index, task_id=TaskId("t")), ends=not is_lost)
        if is_lost:
            job.tasks[index] = "queued"

    @precondition(lambda self: self.jobs)
    @rule(which=a_job, index=an_index)
    def record_picture(self, which: int, index: int) -> None:
        job, job_id = self.pick(which)
        index %= len(job.tasks)
        step = partial(
            tasks.record_picture, job_id=job_id, index=index, picture=make_picture(), facts=NO_FACTS, finished=None
        )
        self.attempt(step, ends=not job.is_open)
        if job.is_open:
            job.state = "submitting" if job.state == "queued" else job.state
            if job.tasks[index] not in ("rendered", "failed"):
                job.tasks[index] = "rendered"
                job.follow()

    @precondition(lambda self: self.jobs)
    @rule(which=a_job, index=an_index)
    def record_failure(self, which: int, index: int) -> None:
        job, job_id = self.pick(which)
        index %= len(job.tasks)
        is_repeated = job.state == "failed" and job.tasks[index] == "failed"
        step = partial(tasks.record_failure, job_id=job_id, index=index, failure=TROUBLE, at=later(self.now_s))
        self.attempt(step, ends=not job.is_open and not is_repeated)
        if job.is_open:
            job.state = "submitting" if job.state == "queued" else job.state
            if job.tasks[index] not in ("rendered", "failed"):
                job.tasks[index] = "failed"
                job.follow()

    @precondition(lambda self: self.jobs)
    @rule(which=a_job)
    def settle(self, which: int) -> None:
        job, job_id = self.pick(which)
        can_settle = job.state in ("rendered", "delivered")
        step = partial(jobs.settle, job_id=job_id, receipt="m", at=later(self.now_s))
        self.attempt(step, ends=not can_settle)
        if job.state == "rendered":
            job.captured = job.cost
            job.state = "delivered"
            self.people.posted[job.person] -= job.captured

    @precondition(lambda self: self.jobs)
    @rule(which=a_job, state=st.sampled_from((JobState.FAILED, JobState.CANCELLED, JobState.UNDELIVERABLE)))
    def end(self, which: int, state: JobState) -> None:
        job, job_id = self.pick(which)
        is_allowed = job.is_open and (job.state == "rendered") == (state == JobState.UNDELIVERABLE)
        step = partial(jobs.end, job_id=job_id, state=state, failure=TROUBLE, at=later(self.now_s))
        self.attempt(step, ends=not is_allowed and job.state != state)
        if is_allowed:
            job.state = state.value

    @rule(seconds=st.integers(1, 200))
    def expire(self, seconds: int) -> None:
        self.now_s += seconds
        past = [index for index, job in enumerate(self.jobs) if job.is_open and job.deadline_s <= self.now_s]
        expired = self.run(partial(jobs.expire, at=later(self.now_s)))
        assert {job.id for job in expired} == {make_order(index, person=PersonId("")).job_id for index in past}
        for index in past:
            self.jobs[index].state = "undeliverable" if self.jobs[index].state == "rendered" else "failed"

    # what must always hold

    @invariant()
    def the_ledger_is_whole(self) -> None:
        report = audit.verify_ledger(self.tx)
        assert report.faults == ()
        assert report.open_holds == sum(job.hold > 0 for job in self.jobs)

    @invariant()
    def everybody_has_what_the_model_says(self) -> None:
        for number, posted in self.people.posted.items():
            person = people.find_id(self.tx, IDENTITIES[number])
            assert person is not None
            balance = ledger.balance(self.tx, person)
            assert (balance.posted, balance.held) == (posted, self.held(number))
            assert balance.available >= 0
            assert len(questions.active(self.tx, person=person)) == sum(
                job.is_open for job in self.jobs if job.person == number
            )

    @invariant()
    def every_job_is_where_the_model_says(self) -> None:
        for index, model in enumerate(self.jobs):
            job = questions.job(self.tx, job_id=make_order(index, person=PersonId("")).job_id)
            assert isinstance(job, Job)
            assert (job.state, job.captured) == (model.state, model.captured)
            assert [task.state for task in job.tasks] == [TaskState(state) for state in model.tasks]
            assert (job.finished_at is None) == model.is_open
            assert job.is_provisional == self.is_waiting(model)


TestMoneyAndJobs = MoneyAndJobs.TestCase
TestMoneyAndJobs.settings = settings(
    max_examples=120, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
