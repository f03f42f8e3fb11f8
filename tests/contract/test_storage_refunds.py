"""What every Storage must keep, of refunds, undone acts, debts, caps, and gifts to many: once, never too much, told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind, Undone
from bot.model.admin_refusals import (
    CannotBeUndone,
    NothingToRefund,
    NothingToUndo,
    OverCap,
    OverDailyCap,
    PartlySpent,
    RefundedAlready,
    RefundTooLarge,
    UndoneAlready,
    UnknownAct,
)
from bot.model.jobs import Job, JobId
from bot.model.ledger import Allowances, Balance, Caps, Change, Credits, Refunded, Rest, Source, TransferKind
from bot.model.people import Identity, PersonId
from bot.model.refusals import BadAmount, KeyUsedOtherwise, NotEnoughCredits, UnknownJob
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, NOON, later
from tests.fakes.stories import accept, begin, deduct, deliver, grant, render

BORIS = Identity(platform="telegram", user_id="8")
ADMIN = "discord:99"
MONTHS = timedelta(days=200)


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


async def paid(storage: Storage, price: Credits = 6, number: int = 1) -> Job:
    """A delivered job of Anna's, who then has 20 less its price."""
    person = (await grant(storage, 20)).person
    job = await begin(storage, await accept(storage, person, number, price=price))
    await render(storage, job)
    return (await storage.settle(job.id, receipt="m", at=NOON)).job


async def refund(
    storage: Storage, job: JobId, amount: Credits | None = None, *, key: str = "r", actor: str = ADMIN
) -> Refunded:
    return await storage.refund(job, amount=amount, actor=actor, reason="blurred", key=key, at=NOON + MONTHS)


async def undo(
    storage: Storage, number: int, *, key: str = "u", rest: Rest | None = None, expected_rest: Credits | None = None
) -> Undone:
    return await storage.undo(number, actor=ADMIN, key=key, at=later(9), rest=rest, expected_rest=expected_rest)


async def available(storage: Storage, person: PersonId) -> Credits:
    return (await storage.balance(person)).available


class TestRefunds:
    async def test_the_whole_price_comes_back_months_later_when_the_pictures_are_gone(self, storage: Storage) -> None:
        job = await paid(storage)
        await storage.delete_pictures(job.id)
        done = await refund(storage, job.id)
        assert (done.change.before, done.change.after) == (Balance(posted=14, held=0), Balance(posted=20, held=0))
        assert (done.captured, done.refunded, done.change.repeated) == (6, 6, False)
        entry = (await storage.entries(job.person, limit=1))[0]
        assert (entry.id, entry.kind, entry.amount, entry.job_id, entry.actor, entry.reason) == (
            f"refund:{job.id}", TransferKind.REFUND, 6, job.id, ADMIN, "blurred"
        )  # fmt: skip

    async def test_parts_come_back_until_there_is_nothing_left(self, storage: Storage) -> None:
        job = await paid(storage)
        assert (await refund(storage, job.id, 2, key="a")).refunded == 2
        with pytest.raises(RefundTooLarge) as refused:
            await refund(storage, job.id, 5, key="b")
        assert refused.value.values["left"] == 4
        assert (await refund(storage, job.id, key="c")).change.amount == 4
        with pytest.raises(RefundedAlready):
            await refund(storage, job.id, 1, key="d")
        assert await storage.refunded(job.id) == 6
        ids = [entry.id for entry in await storage.entries(job.person, limit=2)]
        assert ids == [f"refund:{job.id}:2", f"refund:{job.id}:1"]

    async def test_the_same_request_refunds_once_and_another_one_is_refused(self, storage: Storage) -> None:
        job = await paid(storage)
        first = await refund(storage, job.id)
        again = await refund(storage, job.id)
        assert again == replace(first, change=replace(first.change, repeated=True))
        with pytest.raises(RefundedAlready):
            await refund(storage, job.id, key="another")
        for wrong in ({"amount": 3}, {"actor": "discord:1"}):
            with pytest.raises(KeyUsedOtherwise):
                await refund(storage, job.id, **wrong)
        assert await available(storage, job.person) == 20

    async def test_of_twenty_refunds_at_once_one_is_made(self, storage: Storage) -> None:
        job = await paid(storage)

        async def try_it(key: str) -> bool:
            try:
                await refund(storage, job.id, key=key)
            except RefundedAlready:
                return False
            return True

        async with asyncio.TaskGroup() as callers:
            made = [callers.create_task(try_it(str(number))) for number in range(20)]
        assert [one.result() for one in made].count(True) == 1
        assert await available(storage, job.person) == 20

    async def test_what_cost_nothing_or_is_not_paid_yet_cannot_be_refunded(self, storage: Storage) -> None:
        free = await paid(storage, price=0)
        under_way = await accept(storage, free.person, 2)
        for job in (free, under_way):
            with pytest.raises(NothingToRefund):
                await refund(storage, job.id)
        with pytest.raises(UnknownJob):
            await refund(storage, JobId("nobody's"))
        assert await storage.refundable(free.person) is None

    @pytest.mark.parametrize("amount", [0, -3])
    async def test_only_a_positive_amount_is_given_back(self, storage: Storage, amount: int) -> None:
        job = await paid(storage)
        with pytest.raises(BadAmount):
            await refund(storage, job.id, amount)

    async def test_the_last_job_of_a_person_that_can_be_refunded_is_found(self, storage: Storage) -> None:
        first = await paid(storage)
        second = await deliver(storage, first.person, 2)
        await accept(storage, first.person, 3)
        assert await storage.refundable(first.person) == second.id
        await refund(storage, second.id)
        assert await storage.refundable(first.person) == first.id


class TestUndo:
    async def test_a_gift_is_taken_back_by_a_counter_entry(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        done = await undo(storage, 1)
        assert (done.rest, done.became, done.by.amount, done.by.undoes) == (0, None, -20, "admin:gift")
        assert await storage.balance(person) == Balance(posted=0, held=0)
        taken, given = await storage.entries(person, limit=9)
        assert (taken.id, taken.source, taken.amount, given.amount) == ("undo:admin:gift", Source.UNDO, -20, 20)
        assert (taken.actor, taken.reason, given.reason) == (ADMIN, "", "thanks")

    async def test_a_deduction_and_a_refund_are_undone(self, storage: Storage) -> None:
        job = await paid(storage)
        await deduct(storage, 4)
        await refund(storage, job.id)
        await undo(storage, 2, key="a")
        assert await available(storage, job.person) == 20
        await undo(storage, 3, key="b")
        assert await available(storage, job.person) == 14
        assert await storage.refunded(job.id) == 0
        assert (await refund(storage, job.id, key="again")).change.amount == 6

    async def test_an_act_is_undone_once_and_the_same_request_says_so(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        first = await undo(storage, 1)
        assert await undo(storage, 1) == replace(first, act=replace(first.act, undone_by=2), repeated=True)
        with pytest.raises(UndoneAlready) as refused:
            await undo(storage, 1, key="another")
        assert refused.value.values == {"number": 1, "by": 2}
        with pytest.raises(CannotBeUndone):
            await undo(storage, 2, key="the undo itself")
        with pytest.raises(UnknownAct):
            await undo(storage, 9)
        assert await available(storage, person) == 0

    async def test_what_is_spent_is_told_first_and_nothing_is_done(self, storage: Storage) -> None:
        job = await paid(storage)
        for expected_rest, rest in ((None, None), (5, Rest.FORGIVE), (7, Rest.DEBT)):
            with pytest.raises(PartlySpent) as refused:
                await undo(storage, 1, rest=rest, expected_rest=expected_rest)
            assert refused.value.values == {"number": 1, "amount": 20, "taken": 14, "rest": 6}
        assert await available(storage, job.person) == 14

    async def test_the_rest_is_forgiven(self, storage: Storage) -> None:
        job = await paid(storage)
        done = await undo(storage, 1, rest=Rest.FORGIVE, expected_rest=6)
        assert (done.by.amount, done.rest, done.became) == (-14, 6, Rest.FORGIVE)
        assert (await available(storage, job.person), await storage.owed(job.person)) == (0, 0)

    async def test_a_debt_is_paid_by_the_next_gifts_first(self, storage: Storage) -> None:
        job = await paid(storage)
        done = await undo(storage, 1, rest=Rest.DEBT, expected_rest=6)
        assert (done.rest, done.became, await storage.owed(job.person)) == (6, Rest.DEBT, 6)
        visit = await storage.meet(
            ANNA, name="", locale=None, allowances=Allowances(welcome=0, daily=2), at=NOON + MONTHS
        )
        assert (visit.topped_up, visit.balance.available, await storage.owed(job.person)) == (0, 0, 4)
        given = await grant(storage, 9, key="next")
        assert (given.paid, given.after.available, await storage.owed(job.person)) == (4, 5, 0)
        assert await grant(storage, 9, key="next") == replace(given, repeated=True)
        assert (await grant(storage, 1, key="last")).paid == 0
        assert await available(storage, job.person) == 6

    async def test_several_debts_are_paid_in_turn_and_never_more_than_was_given(self, storage: Storage) -> None:
        person = (await grant(storage, 5, key="a")).person
        await grant(storage, 5, key="b")
        await deduct(storage, 10)
        for number in (1, 2):
            await undo(storage, number, key=str(number), rest=Rest.DEBT)
        await grant(storage, 100, BORIS, key="another's")
        given = await grant(storage, 7, key="c")
        assert (given.paid, given.after.posted, await storage.owed(person)) == (7, 0, 3)
        assert (await grant(storage, 7, key="d")).after.posted == 4

    async def test_what_is_held_stays_held(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        await accept(storage, person, price=15)
        done = await undo(storage, 1, rest=Rest.DEBT)
        assert (done.by.amount, done.rest) == (-5, 15)
        assert await storage.balance(person) == Balance(posted=15, held=15)

    async def test_where_all_is_spent_nothing_moves_and_the_whole_is_owed(self, storage: Storage) -> None:
        person = (await grant(storage, 6)).person
        job = await begin(storage, await accept(storage, person, price=6))
        await render(storage, job)
        await storage.settle(job.id, receipt="m", at=NOON)
        done = await undo(storage, 1, rest=Rest.DEBT)
        assert (done.by.transfer, done.by.amount, done.rest, done.became) == (None, 0, 6, Rest.DEBT)
        assert await undo(storage, 1) == replace(done, act=replace(done.act, undone_by=2), repeated=True)

    async def test_an_admins_own_last_act_is_found(self, storage: Storage) -> None:
        with pytest.raises(NothingToUndo):
            await storage.last_undoable([ADMIN])
        await grant(storage, 5, key="a")
        await grant(storage, 5, key="b")
        await storage.grant(ANNA, amount=1, actor="telegram:1", reason="", source=Source.ADMIN, key="c", at=NOON)
        assert await storage.last_undoable([ADMIN]) == 2
        await undo(storage, 2)
        assert await storage.last_undoable([ADMIN, "web:local"]) == 1
        with pytest.raises(NothingToUndo):
            await storage.last_undoable([ADMIN], kinds=[ActKind.DEDUCT])
        with pytest.raises(CannotBeUndone):
            await storage.undo(1, actor=ADMIN, key="x", at=NOON, kinds=[ActKind.BLOCK])

    async def test_undone_and_repeated_at_once_it_is_undone_once(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        await grant(storage, 3, key="kept")

        async def try_it(key: str) -> bool:
            try:
                return not (await undo(storage, 1, key=key)).repeated
            except UndoneAlready:
                return False

        async with asyncio.TaskGroup() as callers:
            made = [callers.create_task(try_it(str(number % 5))) for number in range(20)]
        assert [one.result() for one in made].count(True) == 1
        assert await available(storage, person) == 3


async def test_the_audit_says_of_each_act_what_there_was_and_what_has_become(storage: Storage) -> None:
    job = await paid(storage)
    await deduct(storage, 4)
    await refund(storage, job.id)
    await undo(storage, 2, key="a")
    await undo(storage, 3, key="b")
    told = [(act.kind, act.before, act.after) for act in await storage.acts(ActFilter(), limit=9)]
    assert told[::-1] == [
        (ActKind.TOPUP, "0", "20"),
        (ActKind.DEDUCT, "14", "10"),
        (ActKind.REFUND, "10", "16"),
        (ActKind.UNDO, "16", "20"),
        (ActKind.UNDO, "20", "14"),
    ]


async def test_the_audit_says_from_where_each_act_of_money_came(storage: Storage) -> None:
    """Somebody of Discord may act by the page: the actor does not tell."""
    job = await paid(storage)
    for key, act in (("g", storage.grant), ("d", storage.deduct)):
        await act(ANNA, amount=1, actor=ADMIN, reason="", source=Source.ADMIN, key=key, at=NOON, origin="web")
    await storage.grant_many([BORIS], amount=1, actor=ADMIN, reason="", batch="b", at=NOON, origin="web")
    await storage.refund(job.id, amount=None, actor=ADMIN, reason="", key="x", at=NOON, origin="web")
    await storage.undo(2, actor=ADMIN, key="x", at=NOON, origin="web")
    by_page = [(act.kind, act.origin) for act in await storage.acts(ActFilter(), limit=9)][:-1]
    kinds = (ActKind.UNDO, ActKind.REFUND, ActKind.TOPUP, ActKind.DEDUCT, ActKind.TOPUP)
    assert by_page == [(kind, "web") for kind in kinds]


class TestCaps:
    async def give(
        self, storage: Storage, amount: Credits, key: str, *, per_grant: int = 50, per_day: int = 80
    ) -> None:
        caps = Caps(per_grant=per_grant, per_day=per_day, since=NOON)
        await storage.grant(
            ANNA, amount=amount, actor=ADMIN, reason="", source=Source.ADMIN, key=key, at=later(1), caps=caps
        )

    async def test_no_more_at_a_time_and_no_more_a_day(self, storage: Storage) -> None:
        await storage.grant(
            ANNA,
            amount=70,
            actor=ADMIN,
            reason="",
            source=Source.ADMIN,
            key="yesterday",
            at=NOON - timedelta(seconds=1),
        )
        with pytest.raises(OverCap):
            await self.give(storage, 51, "a")
        await self.give(storage, 50, "b")
        with pytest.raises(OverDailyCap) as refused:
            await self.give(storage, 31, "c")
        assert refused.value.values == {"amount": 31, "limit": 80, "left": 30}
        await self.give(storage, 30, "d")
        await self.give(storage, 30, "d")
        with pytest.raises(OverDailyCap):
            await self.give(storage, 1, "e")
        await undo(storage, 3)
        assert await storage.given_since(ADMIN, NOON) == 50

    async def test_twenty_at_once_stay_below_the_cap_together(self, storage: Storage) -> None:
        async def try_it(key: str) -> None:
            with pytest.raises(OverDailyCap) if int(key) >= 8 else nullcontext():
                await self.give(storage, 10, key)

        async with asyncio.TaskGroup() as callers:
            for number in range(20):
                callers.create_task(try_it(str(number)))
        assert await storage.given_since(ADMIN, NOON) == 80


class TestMany:
    async def test_each_is_given_once_however_often_the_batch_is_asked(self, storage: Storage) -> None:
        people = [Identity(platform="discord", user_id=str(number)) for number in range(30)]
        for pieces in (people[:10], people, people):
            changes = await self.give(storage, pieces)
        assert {change.repeated for change in changes} == {True}
        assert {await available(storage, change.person) for change in changes} == {10}
        assert len(await storage.acts(ActFilter(kinds=(ActKind.TOPUP,)), limit=99)) == 30

    async def test_all_or_none(self, storage: Storage) -> None:
        people = [ANNA, BORIS]
        with pytest.raises(OverDailyCap):
            await self.give(storage, people, per_day=19)
        assert await storage.find_person(ANNA) is None
        assert {change.repeated for change in await self.give(storage, people, per_day=20)} == {False}

    @staticmethod
    async def give(storage: Storage, people: list[Identity], *, per_day: int | None = None) -> tuple[Change, ...]:
        caps = Caps(per_day=per_day, since=NOON)
        return await storage.grant_many(
            people, amount=10, actor=ADMIN, reason="party", batch="b1", at=later(1), caps=caps
        )


async def test_a_refused_act_has_not_used_its_key(storage: Storage) -> None:
    job = await paid(storage)
    with pytest.raises(RefundTooLarge):
        await refund(storage, job.id, 7)
    assert (await refund(storage, job.id, 6)).change.repeated is False
    with pytest.raises(NotEnoughCredits):
        await deduct(storage, 21)
