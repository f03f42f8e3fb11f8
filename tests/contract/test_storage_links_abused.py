"""What every Storage must keep where people link and unlink to be rid of something, or an admin undoes what was done to
somebody whose wallet is another's by now.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.admin_refusals import OverDailyCap, PartlySpent
from bot.model.gifts import GiftLimit, OverGiftLimit
from bot.model.jobs import JobState, Limits
from bot.model.ledger import Allowances, Caps, Rest, Source
from bot.model.limit_refusals import PersonDayFull
from bot.model.people import Identity, Person
from bot.model.roles import Role
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.linked import link, spendable, unlink, visit
from tests.fakes.orders import ANNA, BORIS, LIMITS, NOON, TROUBLE, later, make_order
from tests.fakes.stories import begin, deduct, deliver, grant, render

CLARA = Identity(platform="discord", user_id="12")
TOMORROW = NOON + timedelta(days=1)
OWNER = "terminal:ann"


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


async def known(storage: Storage, identity: Identity) -> Person:
    person = await storage.find_person(identity)
    assert person is not None
    return person


async def ask(storage: Storage, identity: Identity, number: int, *, limits: Limits, pictures: int = 1) -> None:
    person = (await visit(storage, identity)).person.id
    order = make_order(number, person=person, identity=identity, pictures=pictures, price=0)
    await storage.accept(order, limits=limits)


class TestLimitsADay:
    LIMITS = replace(LIMITS, max_active_per_person=99, max_a_day_per_person=3)

    @pytest.mark.parametrize("is_limited_before", [True, False])
    @pytest.mark.parametrize("asker", [ANNA, BORIS])
    async def test_who_leaves_a_wallet_has_had_what_it_has_had_that_day(
        self, storage: Storage, asker: Identity, *, is_limited_before: bool
    ) -> None:
        before = self.LIMITS if is_limited_before else replace(self.LIMITS, max_a_day_per_person=0)
        await ask(storage, ANNA, 1, limits=before, pictures=3)
        await link(storage, asker, BORIS if asker is ANNA else ANNA)
        await unlink(storage, BORIS)
        with pytest.raises(PersonDayFull):
            await ask(storage, ANNA, 2, limits=self.LIMITS)
        await link(storage, CLARA, ANNA)
        await unlink(storage, CLARA)
        with pytest.raises(PersonDayFull):
            await ask(storage, ANNA, 3, limits=self.LIMITS)

    async def test_what_a_wallet_has_after_somebody_left_is_not_theirs(self, storage: Storage) -> None:
        await ask(storage, ANNA, 1, limits=self.LIMITS, pictures=1)
        await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA, at=later(1))
        person = (await known(storage, ANNA)).id
        order = make_order(2, person=person, identity=ANNA, pictures=2, price=0, at=later(2))
        await storage.accept(order, limits=self.LIMITS)
        await ask(storage, BORIS, 3, limits=self.LIMITS, pictures=2)
        await link(storage, ANNA, BORIS, at=later(3))
        with pytest.raises(PersonDayFull) as full:
            await ask(storage, ANNA, 4, limits=self.LIMITS)
        assert full.value.values["left"] == 0

    async def test_who_leaves_a_wallet_has_given_what_it_has_given_that_day(self, storage: Storage) -> None:
        limit = GiftLimit(a_day=5, since=NOON)
        await visit(storage, CLARA)
        await grant(storage, 5, ANNA)
        await storage.gift(ANNA, CLARA, amount=4, words="", key="1", at=later(1), limit=limit)
        await link(storage, ANNA, BORIS, at=later(2))
        await unlink(storage, BORIS, at=later(3))
        await grant(storage, 5, ANNA, key="more")
        with pytest.raises(OverGiftLimit) as over:
            await storage.gift(ANNA, CLARA, amount=2, words="", key="2", at=later(4), limit=limit)
        assert over.value.values["left"] == 1
        await storage.gift(ANNA, CLARA, amount=1, words="", key="3", at=later(5), limit=limit)


class TestOldButtons:
    @pytest.mark.parametrize("asker", [ANNA, BORIS])
    async def test_an_old_yes_does_not_part_who_have_been_linked_again(self, storage: Storage, asker: Identity) -> None:
        await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA, key="k")
        await link(storage, asker, BORIS if asker is ANNA else ANNA)
        again = await unlink(storage, ANNA, key="k")
        assert (again.left, again.is_repeated) == ((), True)
        assert (await known(storage, ANNA)).identities == (ANNA, BORIS)


class TestDebts:
    async def test_nobody_is_rid_of_a_debt_by_linking_and_leaving(self, storage: Storage) -> None:
        await self.owe(storage, ANNA, 10)
        for asker, other in ((BORIS, ANNA), (ANNA, BORIS), (ANNA, CLARA)):
            await link(storage, asker, other)
            await unlink(storage, BORIS if CLARA not in (asker, other) else CLARA)
        for who, left in ((BORIS, 30), (ANNA, 20), (CLARA, 30)):
            await grant(storage, 30, who, key=f"later {who}")
            assert await spendable(storage, who) == left

    async def test_whose_wallet_was_anothers_does_not_owe_what_they_did(self, storage: Storage) -> None:
        await self.owe(storage, ANNA, 10)
        await link(storage, ANNA, BORIS)
        await grant(storage, 4, BORIS, key="half")
        assert await spendable(storage, BORIS) == 0
        await unlink(storage, BORIS)
        await grant(storage, 8, BORIS, key="b")
        await grant(storage, 8, ANNA, key="a")
        assert (await spendable(storage, BORIS), await spendable(storage, ANNA)) == (8, 2)

    async def test_what_is_owed_of_a_refund_is_owed_by_whose_job_it_was(self, storage: Storage) -> None:
        anna = (await grant(storage, 1)).person
        job = await deliver(storage, anna)
        await storage.refund(job.id, amount=None, actor=OWNER, reason="", key="r", at=NOON)
        await deduct(storage, 1)
        await storage.undo(2, actor=OWNER, key="u", at=NOON, rest=Rest.DEBT)
        await link(storage, BORIS, ANNA)
        await unlink(storage, BORIS)
        for who in (ANNA, BORIS):
            await grant(storage, 5, who, key=f"later {who}")
        assert (await spendable(storage, ANNA), await spendable(storage, BORIS)) == (4, 5)

    @staticmethod
    async def owe(storage: Storage, who: Identity, amount: int) -> None:
        await grant(storage, amount, who, key="first")
        await deduct(storage, amount, who)
        await storage.undo(1, actor=OWNER, key="u", at=NOON, rest=Rest.DEBT)


class TestUndone:
    async def test_a_role_goes_back_to_whom_it_was_taken_from_and_to_nobody_else(self, storage: Storage) -> None:
        await storage.set_role(BORIS, role=Role.ADMIN, actor=OWNER, key="1", at=NOON)
        await storage.set_role(BORIS, role=None, actor=OWNER, key="2", at=NOON)
        await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA)
        await storage.undo(2, actor=OWNER, key="u", at=NOON)
        assert [(await known(storage, who)).role for who in (ANNA, BORIS)] == [None, Role.ADMIN]

    async def test_an_unblocking_that_is_undone_blocks_whom_it_was_about(self, storage: Storage) -> None:
        await visit(storage, BORIS)
        await storage.block(BORIS, until=None, reason="", actor=OWNER, key="1", at=NOON)
        await storage.unblock(BORIS, actor=OWNER, key="2", at=NOON)
        await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA)
        await storage.undo(2, actor=OWNER, key="u", at=NOON)
        assert [(await known(storage, who)).is_blocked(later(9)) for who in (ANNA, BORIS)] == [False, True]

    async def test_a_block_that_is_undone_is_lifted_from_whom_it_was_about(self, storage: Storage) -> None:
        await visit(storage, BORIS)
        await storage.block(BORIS, until=None, reason="", actor=OWNER, key="1", at=NOON)
        await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA)
        await storage.undo(1, actor=OWNER, key="u", at=NOON)
        assert [(await known(storage, who)).is_blocked(later(9)) for who in (ANNA, BORIS)] == [True, False]

    @pytest.mark.parametrize("asker", [ANNA, BORIS])
    async def test_a_batch_is_taken_back_from_people_who_are_one_since(self, storage: Storage, asker: Identity) -> None:
        await storage.grant_many(
            [ANNA, BORIS, CLARA], amount=10, actor=OWNER, reason="", batch="b", at=NOON, of=3
        )  # fmt: skip
        await link(storage, asker, BORIS if asker is ANNA else ANNA)
        done = await storage.undo(1, actor=OWNER, key="u", at=NOON)
        assert (done.left, done.rest) == (0, 0)
        assert [await spendable(storage, who) for who in (ANNA, CLARA)] == [0, 0]

    async def test_what_one_wallet_has_spent_of_two_gifts_of_a_batch_is_asked_about_once(
        self, storage: Storage
    ) -> None:
        await storage.grant_many([ANNA, BORIS], amount=10, actor=OWNER, reason="", batch="b", at=NOON, of=2)
        await link(storage, ANNA, BORIS)
        await deduct(storage, 7, BORIS)
        with pytest.raises(PartlySpent) as partly:
            await storage.undo(1, actor=OWNER, key="u", at=NOON)
        assert (partly.value.values["number"], partly.value.values["rest"]) == (1, 7)
        done = await storage.undo(1, actor=OWNER, key="u", at=NOON, rest=Rest.DEBT, expected_rest=7)
        assert (done.left, done.rest, await spendable(storage, ANNA)) == (0, 7, 0)
        await grant(storage, 9, ANNA, key="later")
        assert await spendable(storage, BORIS) == 2


class TestCaps:
    CAPS = Caps(per_grant=None, per_day=50, since=NOON - timedelta(hours=1))

    async def test_an_admin_gives_no_more_a_day_by_each_of_their_identities(self, storage: Storage) -> None:
        await self.give(storage, ANNA, "before")
        await link(storage, ANNA, BORIS)
        assert await storage.given_since(str(BORIS), self.CAPS.since) == 50
        for who in (ANNA, BORIS):
            with pytest.raises(OverDailyCap):
                await self.give(storage, who, f"after {who}")
            with pytest.raises(OverDailyCap):
                await storage.make_vouchers(
                    ["d"], amount=1, uses=1, expires_at=None, actor=str(who), key=f"v{who}", at=NOON, caps=self.CAPS
                )

    async def give(self, storage: Storage, by: Identity, key: str) -> None:
        await storage.grant(
            CLARA, amount=50, actor=str(by), reason="", source=Source.ADMIN, key=key, at=NOON, caps=self.CAPS
        )


class TestAfterLeaving:
    async def test_a_topup_that_comes_again_is_the_same_also_for_who_has_left_the_wallet(
        self, storage: SqliteStorage
    ) -> None:
        await grant(storage, 5, ANNA, key="first")
        await deduct(storage, 2, ANNA, key="second")
        await link(storage, BORIS, ANNA)
        await storage.unlink(BORIS, actor=str(BORIS), key="u", at=NOON)
        assert (await grant(storage, 5, ANNA, key="first")).repeated
        assert (await deduct(storage, 2, ANNA, key="second")).repeated
        assert (await storage.verify_ledger()).faults == ()

    async def test_what_a_paid_job_cannot_give_back_another_one_does(self, storage: SqliteStorage) -> None:
        """Ten were given twice, and all is held at the link."""
        jobs = []
        for number, who in enumerate((ANNA, BORIS), start=1):
            person = (await visit(storage, who, allowances=Allowances(welcome=10, daily=0))).person.id
            order = make_order(number, person=person, identity=who, price=10)
            jobs.append((await storage.accept(order, limits=LIMITS)).job)
        await link(storage, ANNA, BORIS)
        begun = await begin(storage, jobs[0])
        await render(storage, begun)
        await storage.settle(begun.id, receipt="m", at=NOON)
        await storage.end(jobs[1].id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await spendable(storage, ANNA) == 0
