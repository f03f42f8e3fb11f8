"""What every Storage must keep, of people, credits and orders. The only one there is works on a real SQLite file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.jobs import Accepted, JobId, JobState, Limits
from bot.model.ledger import Allowances, Balance, Source, TransferKind, hold_id
from bot.model.people import Identity, PersonId
from bot.model.refusals import (
    BadAmount,
    Banned,
    KeyUsedOtherwise,
    NotEnoughCredits,
    QueueFull,
    TooManyActiveJobs,
    UnknownPerson,
)
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import (
    ANNA,
    BORIS,
    LIMITS,
    NO_ALLOWANCES,
    NOON,
    TROUBLE,
    block,
    later,
    make_order,
    unblock,
)
from tests.fakes.stories import accept, begin, deduct, deliver, grant, render

NOBODY = Identity(platform="discord", user_id="404")


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


class TestPeople:
    async def test_nobody_is_known_before_their_first_visit(self, storage: Storage) -> None:
        assert await storage.find_person(ANNA) is None

    async def test_a_first_visit_makes_the_person_known(self, storage: Storage) -> None:
        visit = await storage.meet(ANNA, name="Anna", locale="ko", allowances=NO_ALLOWANCES, at=NOON)
        assert await storage.find_person(ANNA) == visit.person
        assert (visit.person.identities, visit.person.name, visit.person.locale) == ((ANNA,), "Anna", "ko")
        assert visit.person.block is None

    async def test_a_visit_without_name_and_locale_keeps_both(self, storage: Storage) -> None:
        first = await storage.meet(ANNA, name="Anna", locale="ko", allowances=NO_ALLOWANCES, at=NOON)
        second = await storage.meet(ANNA, name="", locale=None, allowances=NO_ALLOWANCES, at=NOON)
        assert second.person == first.person

    async def test_a_visit_with_a_new_name_and_locale_changes_both(self, storage: Storage) -> None:
        await storage.meet(ANNA, name="Anna", locale="ko", allowances=NO_ALLOWANCES, at=NOON)
        visit = await storage.meet(ANNA, name="Ann", locale="en", allowances=NO_ALLOWANCES, at=NOON)
        assert (visit.person.name, visit.person.locale) == ("Ann", "en")

    async def test_the_welcome_is_given_once(self, storage: Storage) -> None:
        allowances = Allowances(welcome=10, daily=0)
        first = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON)
        second = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=later(1e6))
        assert (first.welcomed, first.balance) == (10, Balance(posted=10, held=0))
        assert (second.welcomed, second.balance) == (0, Balance(posted=10, held=0))

    async def test_fifty_visits_at_once_give_one_welcome(self, storage: Storage) -> None:
        allowances = Allowances(welcome=10, daily=0)
        async with asyncio.TaskGroup() as visits:
            made = [
                visits.create_task(storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON))
                for _ in range(50)
            ]
        assert sum(visit.result().welcomed for visit in made) == 10

    async def test_the_daily_credits_top_up_once_a_day(self, storage: Storage) -> None:
        allowances = Allowances(welcome=0, daily=5)
        first = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON)
        await deduct(storage, 3)
        same_day = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=later(60))
        next_day = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON + timedelta(days=1))
        assert (first.topped_up, same_day.topped_up, next_day.topped_up) == (5, 0, 3)
        assert next_day.balance == Balance(posted=5, held=0)

    async def test_who_has_more_than_the_daily_credits_gets_none(self, storage: Storage) -> None:
        visit = await storage.meet(ANNA, name="", locale=None, allowances=Allowances(welcome=10, daily=5), at=NOON)
        assert (visit.topped_up, visit.balance.posted) == (0, 10)

    async def test_held_credits_are_not_topped_up(self, storage: Storage) -> None:
        allowances = Allowances(welcome=0, daily=5)
        visit = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON)
        await accept(storage, visit.person.id, price=5)
        visit = await storage.meet(ANNA, name="", locale=None, allowances=allowances, at=NOON + timedelta(days=1))
        assert visit.topped_up == 0


class TestCredits:
    async def test_a_grant_is_there_at_once(self, storage: Storage) -> None:
        change = await grant(storage, 10)
        assert (change.before, change.after) == (Balance(posted=0, held=0), Balance(posted=10, held=0))
        assert await storage.balance(change.person) == change.after

    async def test_a_grant_to_a_stranger_leaves_the_welcome_to_their_visit(self, storage: Storage) -> None:
        await grant(storage, 10)
        visit = await storage.meet(ANNA, name="", locale=None, allowances=Allowances(welcome=3, daily=0), at=NOON)
        assert (visit.welcomed, visit.balance.posted) == (3, 13)

    async def test_the_same_grant_again_changes_nothing_and_answers_as_before(self, storage: Storage) -> None:
        first = await grant(storage, 10)
        await deduct(storage, 4)
        assert await grant(storage, 10) == replace(first, repeated=True)
        assert (await storage.balance(first.person)).posted == 6

    async def test_the_same_deduction_again_changes_nothing_and_answers_as_before(self, storage: Storage) -> None:
        await grant(storage, 10)
        first = await deduct(storage, 4)
        assert (first.before.posted, first.after.posted, first.repeated) == (10, 6, False)
        assert await deduct(storage, 4) == replace(first, repeated=True)

    async def test_a_key_with_other_contents_is_refused(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        for other in (
            grant(storage, 11),
            grant(storage, 10, reason="another"),
            grant(storage, 10, BORIS),
            deduct(storage, 10, key="gift"),
        ):
            with pytest.raises(KeyUsedOtherwise):
                await other
        assert await storage.balance(person) == Balance(posted=10, held=0)
        assert await storage.find_person(BORIS) is None

    async def test_more_than_is_available_cannot_be_deducted(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        await accept(storage, person, price=7)
        with pytest.raises(NotEnoughCredits) as refused:
            await deduct(storage, 4)
        assert refused.value.values == {"price": 4, "balance": 3}

    async def test_nothing_can_be_deducted_from_a_stranger(self, storage: Storage) -> None:
        with pytest.raises(UnknownPerson):
            await deduct(storage, 1, NOBODY)

    @pytest.mark.parametrize("amount", [0, -5, 10**9 + 1])
    async def test_an_amount_out_of_bounds_is_refused(self, storage: Storage, amount: int) -> None:
        with pytest.raises(BadAmount):
            await grant(storage, amount)

    async def test_the_balance_of_a_stranger_is_no_number(self, storage: Storage) -> None:
        with pytest.raises(UnknownPerson):
            await storage.balance(PersonId("nobody"))

    async def test_entries_are_signed_and_newest_first(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        await deduct(storage, 2)
        job = await begin(storage, await accept(storage, person, pictures=2, price=3))
        await render(storage, job, 0)
        await storage.record_failure(job.id, 1, failure=TROUBLE, at=NOON)
        await storage.settle(job.id, receipt="m", at=later(9))
        entries = await storage.entries(person, limit=10)
        assert [(entry.kind, entry.amount) for entry in entries] == [
            (TransferKind.RELEASE, 3),
            (TransferKind.CAPTURE, -3),
            (TransferKind.HOLD, -6),
            (TransferKind.DEDUCT, -2),
            (TransferKind.GRANT, 10),
        ]
        assert (entries[2].id, entries[2].job_id, entries[2].actor, entries[2].source) == (
            hold_id(job.id),
            job.id,
            "discord:1",
            Source.JOB,
        )
        assert (entries[4].actor, entries[4].reason, entries[4].at) == ("discord:99", "thanks", NOON)

    async def test_only_the_newest_entries_are_given(self, storage: Storage) -> None:
        person = (await grant(storage, 100)).person
        jobs = [await accept(storage, person, number) for number in range(8)]
        for number, job in enumerate(jobs[:5]):
            await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=later(number))
        everything = await storage.entries(person, limit=100)
        assert len(everything) == 1 + 8 + 5
        for limit in range(1, 15):
            assert await storage.entries(person, limit=limit) == everything[:limit]

    async def test_entries_are_those_of_one_person(self, storage: Storage) -> None:
        anna, boris = (await grant(storage)).person, (await grant(storage, identity=BORIS, key="other")).person
        await accept(storage, anna)
        assert [entry.kind for entry in await storage.entries(boris, limit=10)] == [TransferKind.GRANT]

    async def test_a_whole_ledger_has_no_faults(self, storage: Storage) -> None:
        await accept(storage, (await grant(storage)).person)
        report = await storage.verify_ledger()
        assert (report.accounts, report.transfers, report.open_holds, report.faults) == (3, 2, 1, ())


class TestAccepting:
    async def test_an_order_is_queued_and_its_credits_held(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        order = make_order(person=person, pictures=4, price=2)
        accepted = await storage.accept(order, limits=LIMITS)
        assert (accepted.balance, accepted.place_in_queue, accepted.repeated) == (Balance(posted=10, held=8), 1, False)
        job = accepted.job
        assert await storage.job(job.id) == job
        assert (job.state, job.hold, job.captured, job.prompt) == (JobState.QUEUED, 8, 0, order.prompt)
        assert (job.place, job.accepted_at, job.deadline_at) == (order.place, order.at, order.deadline_at)
        assert [(task.index, task.seed) for task in job.tasks] == [(0, 100), (1, 101), (2, 102), (3, 103)]

    async def test_the_same_request_again_holds_nothing_more(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        order = make_order(person=person)
        first = await storage.accept(order, limits=LIMITS)
        again = await storage.accept(replace(order, job_id=JobId("another")), limits=LIMITS)
        assert again == replace(first, repeated=True)

    async def test_a_repeated_request_shows_the_job_as_it_stands_now(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        await deliver(storage, person)
        again = await storage.accept(make_order(person=person), limits=Limits(max_active_per_person=0, max_queued=0))
        assert (again.job.state, again.place_in_queue, again.balance) == (
            JobState.DELIVERED,
            0,
            Balance(posted=9, held=0),
        )

    async def test_an_accepted_request_is_found_again_by_its_id(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        accepted = await storage.accept(make_order(person=person, request_id="same"), limits=LIMITS)
        assert await storage.find_accepted("same", person=person) == replace(accepted, repeated=True)
        assert await storage.find_accepted("other", person=person) is None

    async def test_anothers_request_id_is_refused(self, storage: Storage) -> None:
        anna, boris = (await grant(storage)).person, (await grant(storage, identity=BORIS, key="other")).person
        await storage.accept(make_order(1, person=anna, request_id="same"), limits=LIMITS)
        with pytest.raises(KeyUsedOtherwise):
            await storage.accept(make_order(2, person=boris, identity=BORIS, request_id="same"), limits=LIMITS)
        with pytest.raises(KeyUsedOtherwise):
            await storage.find_accepted("same", person=boris)

    async def test_the_place_in_the_queue_counts_those_before(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        places = [
            (await storage.accept(make_order(number, person=person), limits=LIMITS)).place_in_queue
            for number in range(3)
        ]
        await storage.take_queued(platforms=["discord"], pictures=1)
        again = await storage.accept(make_order(2, person=person), limits=LIMITS)
        assert (places, again.place_in_queue) == ([1, 2, 3], 2)

    async def test_too_few_credits_are_refused_with_both_numbers(self, storage: Storage) -> None:
        person = (await grant(storage, 3)).person
        with pytest.raises(NotEnoughCredits) as refused:
            await accept(storage, person, pictures=4)
        assert refused.value.values == {"price": 4, "balance": 3}
        assert await storage.active(person) == ()

    async def test_too_many_active_jobs_are_refused(self, storage: Storage) -> None:
        person = (await grant(storage, 1)).person
        limits = Limits(max_active_per_person=1, max_queued=1)
        await storage.accept(make_order(1, person=person), limits=limits)
        with pytest.raises(TooManyActiveJobs) as refused:
            await storage.accept(make_order(2, person=person), limits=limits)
        assert refused.value.values == {"active": 1, "limit": 1}

    async def test_a_full_queue_is_refused_before_the_credits_are_looked_at(self, storage: Storage) -> None:
        anna, boris = (await grant(storage)).person, (await grant(storage, identity=BORIS, key="other")).person
        limits = Limits(max_active_per_person=9, max_queued=1)
        await storage.accept(make_order(1, person=anna), limits=limits)
        with pytest.raises(QueueFull) as refused:
            await storage.accept(make_order(2, person=boris, identity=BORIS, price=99), limits=limits)
        assert refused.value.values == {"queued": 1, "limit": 1}

    async def test_the_banned_are_refused_first(self, storage: SqliteStorage) -> None:
        person = (await grant(storage)).person
        await block(storage, ANNA)
        with pytest.raises(Banned):
            await storage.accept(make_order(person=person), limits=Limits(max_active_per_person=0, max_queued=0))
        known = await storage.find_person(ANNA)
        assert known is not None
        assert known.is_blocked(NOON)

    async def test_the_unbanned_are_served_again(self, storage: SqliteStorage) -> None:
        person = (await grant(storage)).person
        await block(storage, ANNA)
        await unblock(storage, ANNA)
        assert (await accept(storage, person)).state == JobState.QUEUED

    async def test_nobody_can_be_banned_who_is_not_known(self, storage: SqliteStorage) -> None:
        with pytest.raises(UnknownPerson):
            await block(storage, NOBODY)

    async def test_an_order_of_nobody_is_refused(self, storage: Storage) -> None:
        with pytest.raises(UnknownPerson):
            await accept(storage, PersonId("nobody"))

    async def test_of_fifty_orders_at_once_as_many_succeed_as_can_be_paid(self, storage: Storage) -> None:
        person = (await grant(storage, 3)).person

        async def attempt(number: int) -> Accepted | NotEnoughCredits:
            try:
                return await storage.accept(make_order(number, person=person), limits=LIMITS)
            except NotEnoughCredits as error:
                return error

        async with asyncio.TaskGroup() as callers:
            tried = [callers.create_task(attempt(number)) for number in range(50)]
        assert sum(isinstance(one.result(), Accepted) for one in tried) == 3
        assert await storage.balance(person) == Balance(posted=3, held=3)

    async def test_a_free_order_leaves_no_line(self, storage: Storage) -> None:
        visit = await storage.meet(ANNA, name="", locale=None, allowances=NO_ALLOWANCES, at=NOON)
        job = await begin(storage, await accept(storage, visit.person.id, price=0))
        await render(storage, job)
        settlement = await storage.settle(job.id, receipt="m", at=NOON)
        assert settlement.job.state == JobState.DELIVERED
        assert await storage.entries(visit.person.id, limit=9) == ()
