"""What every Storage must keep, of what admins give and take: whose it is, who did it, why, and once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.model.errors import BotError
from bot.model.jobs import JobState
from bot.model.ledger import Balance, Change, Credits, Source
from bot.model.people import Identity, PersonId
from bot.model.refusals import KeyUsedOtherwise, NotEnoughCredits
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, NO_ALLOWANCES, NOON, TROUBLE, later
from tests.fakes.stories import accept, begin, deduct, grant, render

PLATFORMS = ("discord", "telegram", "web")


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


class TestWhoseItIs:
    async def test_the_same_number_on_each_platform_is_a_person_with_an_account_of_their_own(
        self, storage: Storage
    ) -> None:
        people = [Identity(platform=platform, user_id="5") for platform in PLATFORMS]
        ids = [await meet(storage, one) for one in people]
        assert len(set(ids)) == len(people)
        for amount, one in enumerate(people, start=1):
            await grant(storage, amount * 10, one, key=str(one))
        await deduct(storage, 7, people[1])
        await accept(storage, ids[2], price=4)
        assert [await storage.balance(person) for person in ids] == [
            Balance(posted=10, held=0),
            Balance(posted=13, held=0),
            Balance(posted=30, held=4),
        ]

    async def test_who_is_given_credits_before_they_come_is_who_comes(self, storage: Storage) -> None:
        given = (await grant(storage, 10)).person
        assert await meet(storage, ANNA) == given
        assert await meet(storage, replace(ANNA, platform="telegram")) != given


class TestWhoAndWhy:
    @pytest.mark.parametrize("source", [Source.ADMIN, Source.WELCOME, Source.DAILY])
    async def test_a_grant_and_a_deduction_keep_their_source_actor_and_reason(
        self, storage: Storage, source: Source
    ) -> None:
        given = await storage.grant(
            ANNA, amount=9, actor="telegram:1", reason="a prize", source=source, key="a", at=later(1)
        )
        await storage.deduct(ANNA, amount=4, actor="web:local", reason="an error", source=source, key="b", at=later(2))
        taken, granted = await storage.entries(given.person, limit=9)
        assert (taken.amount, taken.source, taken.actor, taken.reason, taken.at) == (
            -4, source, "web:local", "an error", later(2)
        )  # fmt: skip
        assert (granted.amount, granted.source, granted.actor, granted.reason, granted.at) == (
            9, source, "telegram:1", "a prize", later(1)
        )  # fmt: skip

    async def test_what_a_visit_gives_says_which_gift_it_was(self, storage: Storage) -> None:
        allowances = replace(NO_ALLOWANCES, welcome=3, daily=5)
        visit = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON)
        entries = await storage.entries(visit.person.id, limit=9)
        assert [(entry.source, entry.amount) for entry in entries] == [(Source.DAILY, 2), (Source.WELCOME, 3)]


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What an admin asks for with one and the same key."""

    is_grant: bool
    identity: Identity = ANNA
    amount: Credits = 2
    actor: str = "discord:99"
    reason: str = "thanks"
    source: Source = Source.ADMIN


async def change(storage: Storage, wish: Wish, *, at: datetime = NOON) -> Change:
    act = storage.grant if wish.is_grant else storage.deduct
    return await act(
        wish.identity, amount=wish.amount, actor=wish.actor, reason=wish.reason, source=wish.source, key="key", at=at
    )


BOTH = pytest.mark.parametrize("wish", [Wish(is_grant=True), Wish(is_grant=False)], ids=["grant", "deduct"])


class TestKeys:
    @BOTH
    @pytest.mark.parametrize("other", ["is_grant", "identity", "amount", "actor", "reason", "source"])
    async def test_a_key_that_was_used_for_something_else_is_refused(
        self, storage: Storage, wish: Wish, other: str
    ) -> None:
        namesake = replace(ANNA, platform="telegram")
        for one in (ANNA, namesake):
            await grant(storage, 50, one, key=f"before {one}")
        first = await change(storage, wish)
        others = {
            "is_grant": replace(wish, is_grant=not wish.is_grant),
            "identity": replace(wish, identity=namesake),
            "amount": replace(wish, amount=3),
            "actor": replace(wish, actor="telegram:99"),
            "reason": replace(wish, reason=""),
            "source": replace(wish, source=Source.DAILY),
        }
        with pytest.raises(KeyUsedOtherwise):
            await change(storage, others[other])
        assert await storage.balance(first.person) == first.after
        assert len(await storage.entries(first.person, limit=9)) == 2

    @BOTH
    async def test_a_key_holds_whenever_it_comes_again(self, storage: Storage, wish: Wish) -> None:
        await grant(storage, 50, key="before")
        first = await change(storage, wish)
        again = await change(storage, wish, at=later(1e7))
        assert again == replace(first, repeated=True)
        assert (await storage.entries(first.person, limit=1))[0].at == NOON

    async def test_of_twenty_deductions_with_one_key_at_once_one_is_made(self, storage: Storage) -> None:
        await grant(storage, 10)
        async with asyncio.TaskGroup() as callers:
            made = [callers.create_task(deduct(storage, 10)) for _ in range(20)]
        changes = [one.result() for one in made]
        assert [change.repeated for change in changes].count(False) == 1
        assert {replace(change, repeated=False) for change in changes} == {
            replace(changes[0], before=Balance(posted=10, held=0), after=Balance(posted=0, held=0), repeated=False)
        }

    async def test_a_deduction_that_was_refused_has_not_used_its_key(self, storage: Storage) -> None:
        person = (await grant(storage, 3)).person
        with pytest.raises(NotEnoughCredits):
            await deduct(storage, 4)
        assert len(await storage.entries(person, limit=9)) == 1
        await grant(storage, 1, key="one more")
        assert (await deduct(storage, 4)).after == Balance(posted=0, held=0)


class TestWhileAJobIsHeld:
    async def test_what_can_be_spent_is_what_is_not_held(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        job = await accept(storage, person, price=6)
        assert (await storage.balance(person)).available == 4
        given = await grant(storage, 5, key="more")
        assert (given.before, given.after) == (Balance(posted=10, held=6), Balance(posted=15, held=6))
        taken = await deduct(storage, 9)
        assert (taken.before.available, taken.after.available) == (9, 0)
        assert taken.after == await storage.balance(person) == Balance(posted=6, held=6)
        with pytest.raises(NotEnoughCredits):
            await accept(storage, person, 2, price=1)
        await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert (await storage.balance(person)).available == 6

    @BOTH
    async def test_a_change_made_while_a_job_was_held_is_answered_as_it_was(self, storage: Storage, wish: Wish) -> None:
        person = (await grant(storage, 20, key="before")).person
        job = await begin(storage, await accept(storage, person, price=6))
        first = await change(storage, wish)
        assert (first.before.held, first.after.held) == (6, 6)
        await render(storage, job)
        await storage.settle(job.id, receipt="m", at=NOON)
        assert await change(storage, wish) == replace(first, repeated=True)

    async def test_all_that_is_not_held_can_be_deducted_and_nothing_more(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        await accept(storage, person, price=6)
        for amount, is_possible in ((5, False), (4, True), (1, False)):
            assert await is_made(storage, amount) is is_possible
        assert await storage.balance(person) == Balance(posted=6, held=6)


async def meet(storage: Storage, identity: Identity) -> PersonId:
    visit = await storage.meet(identity, name="", locale=None, allowances=NO_ALLOWANCES, at=NOON)
    assert visit.person.identities == (identity,)
    return visit.person.id


async def is_made(storage: Storage, amount: Credits) -> bool:
    try:
        await deduct(storage, amount, key=f"fine of {amount}")
    except BotError:
        return False
    return True
