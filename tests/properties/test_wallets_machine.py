"""All kinds of entries in any order, by callers at once on two connections, repeated, and cut before the commit.

After each step the ledger has no faults, everybody has what a small model says, and no wallet can spend more than it
was really granted.
"""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from bot.model.ledger import Rest
from bot.model.people import Identity
from bot.model.refusals import Refusal
from bot.model.storage_errors import JobEnded
from storage.sqlite import SqliteStorage
from tests.properties.wallet_entries import ADMIN, Entries, Op, acts, gathered, meet, offer, paint
from tests.properties.wallet_model import ModelVoucher

pytestmark = pytest.mark.timeout(300)
PEOPLE = tuple(Identity(platform=platform, user_id=id) for platform in ("discord", "telegram") for id in ("1", "2"))

a_person = st.sampled_from(PEOPLE)
an_amount = st.integers(1, 9)
an_index = st.integers(0, 9)
turns = st.integers(1, 3)


class EveryKindOfEntry(Entries):
    # --- rules --------------------------------------------------------------------------------------------------------

    @rule()
    def next_day(self) -> None:
        self.day += 1

    @rule(who=a_person, turns=turns, is_cut=st.booleans(), is_every=st.booleans())
    def come(self, who: Identity, turns: int, is_cut: bool, is_every: bool) -> None:
        """Whoever has the wallet comes at once, where `is_every`."""
        wallet, at = self.wallets.of(who), self.at
        whose = sorted(self.wallets.identities(wallet), key=str) if is_every else [who]
        calls = [partial(meet, identity=one, at=at) for one in whose]
        if is_cut and wallet.is_due(self.day):
            self.kill(calls[0])
        due = wallet.visit(self.day)
        answers = self.loop.run(gathered([call(self.storages[n % 2]) for n, call in enumerate(calls * turns)]))
        given = [(answer.welcomed, answer.topped_up) for answer in answers]
        assert [one for one in given if any(one)] == [due] * any(due)

    @rule(who=a_person, amount=an_amount, turns=turns, is_cut=st.booleans())
    def top_up(self, who: Identity, amount: int, turns: int, is_cut: bool) -> None:
        self.do(self.grant(who, amount), turns, is_cut=is_cut)

    @rule(who=a_person, amount=an_amount, turns=turns, is_cut=st.booleans())
    def take(self, who: Identity, amount: int, turns: int, is_cut: bool) -> None:
        self.do(self.deduct(who, amount), turns, is_cut=is_cut)

    @precondition(lambda self: self.wallets.whose)
    @rule(who=a_person, price=an_amount, turns=turns, is_cut=st.booleans(), is_painted=st.booleans())
    def ask(self, who: Identity, price: int, turns: int, is_cut: bool, is_painted: bool) -> None:
        if who in self.wallets.whose and self.do(self.hold(who, price), turns, is_cut=is_cut) and is_painted:
            id, job = self.jobs[-1]
            self.loop.run(paint(self.storages[0], id, self.at))
            job.is_painted = True

    @precondition(lambda self: any(job.is_open for _, job in self.jobs))
    @rule(which=an_index, turns=turns, is_cut=st.booleans())
    def finish(self, which: int, turns: int, is_cut: bool) -> None:
        is_open = self.jobs[which % len(self.jobs)][1].is_open
        self.at_once([self.end(which)], turns, is_cut=is_cut and is_open)
        assert not self.jobs[which % len(self.jobs)][1].is_open

    @precondition(lambda self: any(job.captured for _, job in self.jobs))
    @rule(which=an_index, amount=st.one_of(st.none(), an_amount), turns=turns, is_cut=st.booleans())
    def give_back(self, which: int, amount: int | None, turns: int, is_cut: bool) -> None:
        paid = [n for n, (_, job) in enumerate(self.jobs) if job.captured]
        self.do(self.refund(paid[which % len(paid)], amount), turns, is_cut=is_cut)

    @rule(amount=an_amount, uses=st.integers(1, 2))
    def make_a_voucher(self, amount: int, uses: int) -> None:
        digest, key = f"{len(self.vouchers):064x}", self.key()
        call = partial(
            SqliteStorage.make_vouchers, digests=[digest], amount=amount, uses=uses, expires_at=None, actor=ADMIN,
            key=key, at=self.at,
        )  # fmt: skip
        made = Op(call=call, apply=lambda _: None, is_due=True)
        self.do(made, 2, is_cut=False)
        self.vouchers.append(ModelVoucher(amount, uses))

    @precondition(lambda self: self.vouchers)
    @rule(who=a_person, which=an_index, turns=turns, is_cut=st.booleans())
    def use_a_voucher(self, who: Identity, which: int, turns: int, is_cut: bool) -> None:
        self.do(self.redeem(who, which), turns, is_cut=is_cut)

    @rule(who=a_person, to=a_person, amount=an_amount, turns=turns, is_cut=st.booleans())
    def give(self, who: Identity, to: Identity, amount: int, turns: int, is_cut: bool) -> None:
        if {who, to} <= set(self.wallets.whose):
            self.do(self.gift(who, to, amount), turns, is_cut=is_cut)

    @precondition(lambda self: self.acts)
    @rule(which=st.integers(0, 30), rest=st.sampled_from(tuple(Rest)), turns=turns, is_cut=st.booleans())
    def undo(self, which: int, rest: Rest, turns: int, is_cut: bool) -> None:
        """Also what was undone before: that is refused."""
        id = list(self.acts)[which % len(self.acts)]
        act, key, at = self.acts[id], self.key(), self.at
        numbers = {known.id: known.number for known in self.loop.run(acts(self.storages[0]))}
        call = partial(SqliteStorage.undo, number=numbers[id], actor=ADMIN, key=key, at=at, rest=rest)
        receiver = self.wallets.now(act.wallet)
        is_of_one = act.giver is not None and self.wallets.now(act.giver) is receiver
        op = Op(call=call, apply=lambda _: self.undone(act, rest), is_due=not act.is_undone and not is_of_one)
        self.do(op, turns, is_cut=is_cut)

    @rule(asker=a_person, other=a_person, turns=turns, is_cut=st.booleans())
    def link(self, asker: Identity, other: Identity, turns: int, is_cut: bool) -> None:
        if asker == other or self.wallets.of(asker) is self.wallets.of(other):
            return
        key, at = self.key(), self.at
        self.loop.run(offer(self.storages[0], asker, other, key, at))
        call = partial(SqliteStorage.confirm_link, id=key, identity=asker, at=at)
        op = Op(
            call=call,
            apply=lambda offer: self.wallets.link(asker, other, offer.linked.taken),
            is_due=True,
        )
        self.do(op, turns, is_cut=is_cut)

    @precondition(lambda self: any(len(self.wallets.identities(wallet)) > 1 for wallet in self.wallets))
    @rule(who=a_person, turns=turns, is_cut=st.booleans())
    def unlink(self, who: Identity, turns: int, is_cut: bool) -> None:
        if who not in self.wallets.whose:
            return
        call = partial(SqliteStorage.unlink, identity=who, actor=str(who), key=self.key(), at=self.at)
        is_due = len(self.wallets.identities(self.wallets.of(who))) > 1
        op = Op(call=call, apply=lambda _: self.wallets.unlink(who, self.day), is_due=is_due)
        self.do(op, turns, is_cut=is_cut)

    @precondition(lambda self: len(self.wallets.whose) > 1)
    @rule(data=st.data(), turns=turns)
    def many_at_once(self, data: st.DataObject, turns: int) -> None:
        """Whatever order they came in, what was done is what they were told."""
        known = st.sampled_from(sorted(self.wallets.whose, key=str))
        kinds = [
            st.builds(self.grant, known, an_amount),
            st.builds(self.deduct, known, an_amount),
            st.builds(self.hold, known, an_amount),
            st.builds(self.gift, known, known, an_amount),
        ]
        if self.vouchers:
            kinds.append(st.builds(self.redeem, known, an_index))
        if any(job.captured for _, job in self.jobs):
            kinds.append(st.builds(self.refund, an_index, an_amount))
        self.at_once(data.draw(st.lists(st.one_of(kinds), min_size=2, max_size=5)), turns)

    @precondition(lambda self: self.done)
    @rule(which=st.integers(0, 99), turns=turns)
    def repeat(self, which: int, turns: int) -> None:
        """Of all calls that were ever done: nothing changes."""
        call = self.done[-1 - which % len(self.done)]
        for answer in self.loop.run(gathered([call(self.storages[n % 2]) for n in range(turns)])):
            if isinstance(answer, BaseException) and not isinstance(answer, (Refusal, JobEnded)):
                raise answer


TestEveryKindOfEntry = EveryKindOfEntry.TestCase
TestEveryKindOfEntry.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
