"""People and what admins do to them, in any order: namesakes on two platforms, keys used again, blocks, holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.model.jobs import JobId, JobState, Limits
from bot.model.ledger import Allowances, Balance, Change, Source, TransferKind
from bot.model.people import Identity, PersonId
from bot.model.refusals import Banned, KeyUsedOtherwise, NotEnoughCredits, TooManyActiveJobs, UnknownPerson
from storage import audit, blocks, changes, jobs, ledger, people
from storage.connection import Connection
from tests.fakes.databases import make_memory_database
from tests.fakes.orders import NOON, TROUBLE, make_order

T = TypeVar("T")

IDENTITIES = tuple(
    Identity(platform=platform, user_id=number) for platform in ("discord", "telegram") for number in ("5", "6")
)
ALLOWANCES = Allowances(welcome=4, daily=6)
LIMITS = Limits(max_active_per_person=3, max_queued=100)

an_identity = st.sampled_from(IDENTITIES)
a_source = st.sampled_from((Source.ADMIN, Source.DAILY))


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What an admin asks for; few values of each, so that keys meet again with the same and with other contents."""

    is_grant: bool
    identity: Identity
    amount: int
    actor: str
    reason: str
    source: Source


wishes = st.builds(
    Wish,
    is_grant=st.booleans(),
    identity=an_identity,
    amount=st.integers(1, 9),
    actor=st.sampled_from(("discord:5", "telegram:5")),
    reason=st.sampled_from(("", "thanks")),
    source=a_source,
)


@dataclass
class Known:
    """One person of the model; `lines` are what their account says, oldest first."""

    posted: int = 0
    holds: dict[JobId, int] = field(default_factory=dict)
    is_banned: bool = False
    is_welcomed: bool = False
    days: set[int] = field(default_factory=set)
    lines: list[tuple[TransferKind, Source, int, str]] = field(default_factory=list)

    @property
    def held(self) -> int:
        return sum(self.holds.values())

    @property
    def available(self) -> int:
        return self.posted - self.held

    def move(self, kind: TransferKind, source: Source, amount: int, actor: str) -> None:
        self.posted += amount
        self.lines.append((kind, source, amount, actor))


class PeopleAndAdmins(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.tx = make_memory_database()
        self.known: dict[Identity, Known] = {}
        self.made: dict[str, tuple[Wish, Change]] = {}
        self.orders = 0
        self.acts = 0
        self.day = 0

    def teardown(self) -> None:
        report = audit.verify_ledger(self.tx)
        self.tx.close()
        assert report.faults == ()

    def run(self, step: Callable[[Connection], T]) -> T:
        self.tx.execute("BEGIN IMMEDIATE")
        try:
            result = step(self.tx)
        except BaseException:
            self.tx.execute("ROLLBACK")
            raise
        self.tx.execute("COMMIT")
        return result

    def person(self, identity: Identity) -> PersonId:
        found = people.find_id(self.tx, identity)
        assert found is not None
        return found

    @rule(days=st.integers(1, 2))
    def sleep(self, days: int) -> None:
        self.day += days

    @rule(identity=an_identity)
    def meet(self, identity: Identity) -> None:
        at = NOON + timedelta(days=self.day)
        visit = self.run(partial(people.meet, identity=identity, name="Kim", locale=None, allowances=ALLOWANCES, at=at))
        one = self.known.setdefault(identity, Known())
        welcome = 0 if one.is_welcomed else ALLOWANCES.welcome
        if welcome:
            one.move(TransferKind.GRANT, Source.WELCOME, welcome, ledger.SYSTEM)
            one.is_welcomed = True
        daily = 0 if self.day in one.days else max(0, ALLOWANCES.daily - one.posted)
        if daily:
            one.move(TransferKind.GRANT, Source.DAILY, daily, ledger.SYSTEM)
            one.days.add(self.day)
        assert (visit.welcomed, visit.topped_up, visit.balance.available) == (welcome, daily, one.available)

    def change(self, wish: Wish, key: str) -> Change:
        return self.run(
            partial(
                changes.grant if wish.is_grant else changes.deduct,
                identity=wish.identity,
                amount=wish.amount,
                actor=wish.actor,
                reason=wish.reason,
                source=wish.source,
                key=key,
                at=NOON + timedelta(days=self.day),
            )
        )

    @rule(wish=wishes, key=st.sampled_from("abcdefgh"))
    def ask_with_a_key(self, wish: Wish, key: str) -> None:
        one = self.known.get(wish.identity)
        try:
            change = self.change(wish, key)
        except KeyUsedOtherwise:
            assert self.made[key][0] != wish
        except UnknownPerson:
            assert one is None
            assert not wish.is_grant
        except NotEnoughCredits as short:
            assert one is not None
            told = short.values
            assert told == {"price": wish.amount, "balance": one.available}
            assert wish.amount > one.available
            assert not wish.is_grant
        else:
            if key in self.made:
                assert self.made[key] == (wish, replace(change, repeated=False))
                assert change.repeated
                return
            one = self.known.setdefault(wish.identity, Known())
            before = Balance(posted=one.posted, held=one.held)
            kind, sign = (TransferKind.GRANT, 1) if wish.is_grant else (TransferKind.DEDUCT, -1)
            one.move(kind, wish.source, sign * wish.amount, wish.actor)
            assert (change.before, change.after) == (before, Balance(posted=one.posted, held=one.held))
            assert not change.repeated
            self.made[key] = wish, change

    @precondition(lambda self: self.made)
    @rule(which=st.integers(0, 7), actor=st.sampled_from(("discord:5", "telegram:5")), source=a_source)
    def ask_again(self, which: int, actor: str, source: Source) -> None:
        key = sorted(self.made)[which % len(self.made)]
        self.ask_with_a_key(replace(self.made[key][0], actor=actor, source=source), key)

    @precondition(lambda self: self.known)
    @rule(which=st.integers(0, 3), banned=st.booleans())
    def block(self, which: int, banned: bool) -> None:
        identity = sorted(self.known)[which % len(self.known)]
        self.acts += 1
        key = f"act:{self.acts}"
        if banned:
            self.run(
                partial(blocks.block, identity=identity, until=None, reason="", actor="discord:5", key=key, at=NOON)
            )
        else:
            self.run(partial(blocks.unblock, identity=identity, actor="discord:5", key=key, at=NOON))
        self.known[identity].is_banned = banned

    @precondition(lambda self: self.known)
    @rule(which=st.integers(0, 3), price=st.integers(1, 4))
    def order(self, which: int, price: int) -> None:
        identity = sorted(self.known)[which % len(self.known)]
        one = self.known[identity]
        self.orders += 1
        order = make_order(self.orders, person=self.person(identity), identity=identity, price=price)
        try:
            accepted = self.run(partial(jobs.accept, order=order, limits=LIMITS))
        except Banned:
            assert one.is_banned
        except TooManyActiveJobs:
            assert len(one.holds) == LIMITS.max_active_per_person
        except NotEnoughCredits:
            assert price > one.available
        else:
            assert not one.is_banned
            one.holds[order.job_id] = price
            assert accepted.balance == Balance(posted=one.posted, held=one.held)

    @precondition(lambda self: any(one.holds for one in self.known.values()))
    @rule(which=st.integers(0, 20))
    def cancel(self, which: int) -> None:
        open_jobs = sorted((job_id, identity) for identity, one in self.known.items() for job_id in one.holds)
        job_id, identity = open_jobs[which % len(open_jobs)]
        self.run(partial(jobs.end, job_id=job_id, state=JobState.CANCELLED, failure=TROUBLE, at=NOON))
        del self.known[identity].holds[job_id]

    @invariant()
    def each_is_somebody_of_their_own_with_what_the_model_says(self) -> None:
        found = {identity: people.find(self.tx, identity) for identity in IDENTITIES}
        assert {identity for identity, person in found.items() if person is not None} == set(self.known)
        there = [person for person in found.values() if person is not None]
        assert len({person.id for person in there}) == len(there)
        for person in there:
            (identity,) = person.identities
            one = self.known[identity]
            assert person.is_blocked(NOON) == one.is_banned
            assert ledger.balance(self.tx, person.id) == Balance(posted=one.posted, held=one.held)

    @invariant()
    def each_line_keeps_its_source_and_who_did_it(self) -> None:
        for identity, one in self.known.items():
            entries = ledger.entries(self.tx, self.person(identity), limit=1000)
            lines = [(line.kind, line.source, line.amount, line.actor) for line in entries if line.job_id is None]
            assert lines[::-1] == one.lines


TestPeopleAndAdmins = PeopleAndAdmins.TestCase
TestPeopleAndAdmins.settings = settings(
    max_examples=50, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
