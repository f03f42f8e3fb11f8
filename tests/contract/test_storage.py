"""What every Storage must keep. The only one there is now works on a real SQLite file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.errors import (
    BadAmount,
    Banned,
    JobEnded,
    KeyUsedOtherwise,
    NoSuchPicture,
    NotEnoughCredits,
    QueueFull,
    TooManyActiveJobs,
    UnknownJob,
    UnknownPerson,
)
from bot.model.images import TaskId
from bot.model.jobs import Accepted, Failure, Job, JobId, JobState, Limits, Place, TaskState
from bot.model.ledger import Allowances, Balance, Change, Credits, Source, TransferKind, hold_id
from bot.model.people import Identity, PersonId
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import (
    ANNA,
    BORIS,
    LIMITS,
    NO_ALLOWANCES,
    NO_FACTS,
    NOON,
    TROUBLE,
    later,
    make_finished,
    make_order,
    make_picture,
)

NOBODY = Identity(platform="discord", user_id="404")


@pytest.fixture(params=["sqlite"])
async def storage(tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with SqliteStorage(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


async def grant(
    storage: Storage, amount: Credits = 10, identity: Identity = ANNA, *, key: str = "gift", reason: str = "thanks"
) -> Change:
    return await storage.grant(
        identity, amount=amount, actor="discord:99", reason=reason, source=Source.ADMIN, key=key, at=NOON
    )


async def deduct(
    storage: Storage, amount: Credits, identity: Identity = ANNA, *, key: str = "fine", reason: str = "why not"
) -> Change:
    return await storage.deduct(
        identity, amount=amount, actor="discord:99", reason=reason, source=Source.ADMIN, key=key, at=NOON
    )


async def accept(storage: Storage, person: PersonId, number: int = 1, *, pictures: int = 1, price: Credits = 1) -> Job:
    accepted = await storage.accept(make_order(number, person=person, pictures=pictures, price=price), limits=LIMITS)
    return accepted.job


async def begin(storage: Storage, job: Job, *, backend: str = "zimage") -> Job:
    """Take the job and have all of its tasks accepted by the backend."""
    await storage.take_queued(platforms=[job.place.platform], pictures=100)
    for task in job.tasks:
        await storage.start_submitting(job.id, task.index, backend=backend, at=NOON)
        job = await storage.record_task(job.id, task.index, task_id=TaskId(f"t{job.id}{task.index}"), at=NOON)
    return job


async def render(storage: Storage, job: Job, index: int = 0, *, name: str | None = None) -> Job:
    return await storage.record_picture(
        job.id, index, picture=make_picture(name or f"{job.id}/{index}"), facts=NO_FACTS, finished=None
    )


async def deliver(storage: Storage, person: PersonId, number: int = 1, *, name: str | None = None) -> Job:
    job = await begin(storage, await accept(storage, person, number))
    await render(storage, job, name=name)
    return (await storage.settle(job.id, receipt=f"message-{number}", at=later(number))).job


class TestPeople:
    async def test_nobody_is_known_before_their_first_visit(self, storage: Storage) -> None:
        assert await storage.find_person(ANNA) is None

    async def test_a_first_visit_makes_the_person_known(self, storage: Storage) -> None:
        visit = await storage.meet(ANNA, name="Anna", locale="ko", allowances=NO_ALLOWANCES, at=NOON)
        assert await storage.find_person(ANNA) == visit.person
        assert (visit.person.identities, visit.person.name, visit.person.locale) == ((ANNA,), "Anna", "ko")
        assert not visit.person.is_banned

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

    async def test_anothers_request_id_is_refused(self, storage: Storage) -> None:
        anna, boris = (await grant(storage)).person, (await grant(storage, identity=BORIS, key="other")).person
        await storage.accept(make_order(1, person=anna, request_id="same"), limits=LIMITS)
        with pytest.raises(KeyUsedOtherwise):
            await storage.accept(make_order(2, person=boris, identity=BORIS, request_id="same"), limits=LIMITS)

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
        await storage.set_banned(ANNA, banned=True)
        with pytest.raises(Banned):
            await storage.accept(make_order(person=person), limits=Limits(max_active_per_person=0, max_queued=0))
        known = await storage.find_person(ANNA)
        assert known is not None
        assert known.is_banned

    async def test_the_unbanned_are_served_again(self, storage: SqliteStorage) -> None:
        person = (await grant(storage)).person
        await storage.set_banned(ANNA, banned=True)
        await storage.set_banned(ANNA, banned=False)
        assert (await accept(storage, person)).state == JobState.QUEUED

    async def test_nobody_can_be_banned_who_is_not_known(self, storage: SqliteStorage) -> None:
        with pytest.raises(UnknownPerson):
            await storage.set_banned(NOBODY, banned=True)

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


class TestTakingAndSubmitting:
    async def test_the_oldest_are_taken_while_they_fit(self, storage: Storage) -> None:
        person = (await grant(storage, 50)).person
        for number, pictures in enumerate((2, 1, 3, 1)):
            await accept(storage, person, number, pictures=pictures)
        taken = await storage.take_queued(platforms=["discord"], pictures=4)
        assert [(job.id, job.state) for job in taken] == [
            (make_order(number, person=person).job_id, JobState.SUBMITTING) for number in (0, 1)
        ]
        assert len(await storage.queue(limit=9)) == 2

    async def test_the_first_is_taken_even_where_it_does_not_fit(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person, pictures=4)
        assert [taken.id for taken in await storage.take_queued(platforms=["discord"], pictures=1)] == [job.id]

    async def test_only_jobs_of_the_platforms_are_taken(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        await storage.accept(make_order(1, person=person, platform="telegram"), limits=LIMITS)
        assert await storage.take_queued(platforms=["discord", "web"], pictures=9) == ()
        assert await storage.take_queued(platforms=[], pictures=9) == ()
        assert len(await storage.take_queued(platforms=["web", "telegram"], pictures=9)) == 1

    async def test_no_job_is_taken_twice(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        for number in range(20):
            await accept(storage, person, number)
        async with asyncio.TaskGroup() as workers:
            takes = [workers.create_task(storage.take_queued(platforms=["discord"], pictures=3)) for _ in range(10)]
        taken = [job.id for take in takes for job in take.result()]
        assert len(taken) == len(set(taken)) == 20

    async def test_submits_are_counted(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person)
        await storage.take_queued(platforms=["discord"], pictures=1)
        counts = [await storage.start_submitting(job.id, 0, backend="zimage", at=NOON) for _ in range(2)]
        found = await storage.job(job.id)
        assert found is not None
        assert (counts, found.tasks[0].state, found.tasks[0].submits) == ([1, 2], TaskState.SUBMITTING, 2)
        assert found.tasks[0].backend == "zimage"

    async def test_a_postponed_submit_is_not_counted_and_twice_is_once(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person)
        await storage.take_queued(platforms=["discord"], pictures=1)
        await storage.start_submitting(job.id, 0, backend="zimage", at=NOON)
        await storage.postpone_submit(job.id, 0)
        await storage.postpone_submit(job.id, 0)
        found = await storage.job(job.id)
        assert found is not None
        assert (found.tasks[0].state, found.tasks[0].submits, found.tasks[0].backend) == (TaskState.QUEUED, 0, None)

    async def test_the_job_is_generating_once_every_task_is_accepted(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person, pictures=2)
        await storage.take_queued(platforms=["discord"], pictures=2)
        states = []
        for index in range(2):
            await storage.start_submitting(job.id, index, backend="zimage", at=NOON)
            job = await storage.record_task(job.id, index, task_id=TaskId(f"t{index}"), at=later(index))
            states.append(job.state)
        assert states == [JobState.SUBMITTING, JobState.GENERATING]
        assert [(task.task_id, task.accepted_at) for task in job.tasks] == [("t0", NOON), ("t1", later(1))]

    async def test_a_recorded_task_keeps_its_first_id(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        assert await storage.record_task(job.id, 0, task_id=TaskId("another"), at=later(1)) == job

    async def test_an_accepted_task_is_never_submitted_again(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        with pytest.raises(JobEnded):
            await storage.start_submitting(job.id, 0, backend="zimage", at=NOON)

    async def test_the_job_is_generating_where_the_last_waiting_task_fails(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person, pictures=2)
        await storage.start_submitting(job.id, 0, backend="zimage", at=NOON)
        await storage.record_task(job.id, 0, task_id=TaskId("t"), at=NOON)
        job = await storage.record_failure(job.id, 1, failure=TROUBLE, at=NOON)
        assert job.state == JobState.GENERATING


class TestFinishing:
    async def test_the_job_is_rendered_once_every_task_is_final(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person, pictures=2))
        first = await render(storage, job, 0)
        second = await render(storage, job, 1)
        assert (first.state, second.state) == (JobState.GENERATING, JobState.RENDERED)
        assert [picture for _, picture in second.pictures] == [make_picture(f"{job.id}/0"), make_picture(f"{job.id}/1")]

    async def test_a_picture_recorded_twice_is_recorded_once(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        first = await render(storage, job)
        assert await render(storage, job, name="another") == first

    async def test_a_failure_recorded_twice_is_recorded_once(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person, pictures=2))
        first = await storage.record_failure(job.id, 0, failure=TROUBLE, at=NOON)
        other = Failure(key="failure.refused")
        assert await storage.record_failure(job.id, 0, failure=other, at=later(1)) == first

    async def test_where_every_task_failed_the_job_failed_and_nothing_is_charged(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        job = await begin(storage, await accept(storage, person, pictures=2))
        await storage.record_failure(job.id, 0, failure=TROUBLE, at=NOON)
        job = await storage.record_failure(job.id, 1, failure=TROUBLE, at=later(3))
        assert (job.state, job.failure, job.finished_at) == (JobState.FAILED, TROUBLE, later(3))
        assert await storage.balance(person) == Balance(posted=10, held=0)
        assert await storage.record_failure(job.id, 1, failure=TROUBLE, at=later(4)) == job
        assert await storage.untold(platforms=["discord"]) == (job,)

    async def test_a_delivery_captures_the_price(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        job = await begin(storage, await accept(storage, person, pictures=2, price=3))
        for index in range(2):
            await render(storage, job, index)
        settlement = await storage.settle(job.id, receipt="message 5", at=later(7))
        assert (settlement.balance, settlement.repeated) == (Balance(posted=4, held=0), False)
        job = settlement.job
        assert (job.state, job.captured, job.receipt, job.finished_at) == (JobState.DELIVERED, 6, "message 5", later(7))
        assert await storage.job(job.id) == job

    async def test_of_four_pictures_only_those_delivered_are_charged(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        job = await begin(storage, await accept(storage, person, pictures=4, price=2))
        for index in (0, 1, 3):
            await render(storage, job, index)
        rendered = await storage.record_failure(job.id, 2, failure=TROUBLE, at=NOON)
        settlement = await storage.settle(job.id, receipt="m", at=NOON)
        assert rendered.state == JobState.RENDERED
        assert (settlement.job.captured, settlement.balance) == (6, Balance(posted=14, held=0))

    async def test_a_delivery_settled_twice_is_charged_once(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await render(storage, job)
        first = await storage.settle(job.id, receipt="m", at=NOON)
        assert await storage.settle(job.id, receipt="n", at=later(1)) == replace(first, repeated=True)

    async def test_what_is_not_rendered_cannot_be_settled(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        with pytest.raises(JobEnded):
            await storage.settle(job.id, receipt="m", at=NOON)

    @pytest.mark.parametrize("state", [JobState.FAILED, JobState.CANCELLED])
    async def test_a_job_ended_early_is_not_charged(self, storage: Storage, state: JobState) -> None:
        person = (await grant(storage, 10)).person
        job = await accept(storage, person, pictures=3)
        settlement = await storage.end(job.id, state, failure=TROUBLE, at=later(2))
        assert (settlement.job.state, settlement.job.failure, settlement.job.finished_at) == (state, TROUBLE, later(2))
        assert (settlement.balance, settlement.repeated) == (Balance(posted=10, held=0), False)

    async def test_a_job_ended_twice_is_ended_once(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person)
        first = await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        again = await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=later(1))
        assert again == replace(first, repeated=True)

    async def test_a_rendered_job_can_only_be_undeliverable(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        job = await begin(storage, await accept(storage, person))
        await render(storage, job)
        for state in (JobState.CANCELLED, JobState.FAILED):
            with pytest.raises(JobEnded):
                await storage.end(job.id, state, failure=TROUBLE, at=NOON)
        settlement = await storage.end(job.id, JobState.UNDELIVERABLE, failure=TROUBLE, at=NOON)
        assert settlement.balance == Balance(posted=10, held=0)

    async def test_what_is_not_rendered_cannot_be_undeliverable(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person)
        with pytest.raises(JobEnded):
            await storage.end(job.id, JobState.UNDELIVERABLE, failure=TROUBLE, at=NOON)

    async def test_nobody_works_on_an_ended_job(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        before = await storage.job(job.id)
        for attempt in (
            storage.start_submitting(job.id, 0, backend="zimage", at=NOON),
            storage.postpone_submit(job.id, 0),
            storage.record_task(job.id, 0, task_id=TaskId("t"), at=NOON),
            render(storage, job),
            storage.record_failure(job.id, 0, failure=TROUBLE, at=NOON),
            storage.settle(job.id, receipt="m", at=NOON),
            storage.end(job.id, JobState.FAILED, failure=TROUBLE, at=NOON),
        ):
            with pytest.raises(JobEnded):
                await attempt
        assert await storage.job(job.id) == before

    async def test_a_settlement_and_a_cancellation_at_once_end_the_job_one_way(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        job = await begin(storage, await accept(storage, person))

        async def cancel() -> bool:
            try:
                await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
            except JobEnded:
                return False
            return True

        async def finish() -> bool:
            try:
                await render(storage, job)
                await storage.settle(job.id, receipt="m", at=NOON)
            except JobEnded:
                return False
            return True

        async with asyncio.TaskGroup() as race:
            cancelled, finished = race.create_task(cancel()), race.create_task(finish())
        assert cancelled.result() != finished.result()

    async def test_unknown_jobs_and_pictures_are_named(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person)
        with pytest.raises(UnknownJob):
            await storage.settle(JobId("nothing"), receipt="m", at=NOON)
        with pytest.raises(UnknownJob):
            await storage.mark_told(JobId("nothing"))
        with pytest.raises(UnknownJob):
            await storage.update_place(JobId("nothing"), job.place)
        with pytest.raises(NoSuchPicture):
            await storage.start_submitting(job.id, 1, backend="zimage", at=NOON)


class TestDeadlines:
    async def test_a_job_past_its_deadline_fails_and_is_not_charged(self, storage: Storage) -> None:
        person = (await grant(storage, 10)).person
        job = await accept(storage, person)
        assert await storage.expire(at=job.deadline_at - timedelta(microseconds=1)) == ()
        (expired,) = await storage.expire(at=job.deadline_at)
        assert (expired.state, expired.finished_at) == (JobState.FAILED, job.deadline_at)
        assert await storage.balance(person) == Balance(posted=10, held=0)
        assert await storage.expire(at=job.deadline_at) == ()

    async def test_a_rendered_job_past_its_deadline_is_undeliverable(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await render(storage, job)
        (expired,) = await storage.expire(at=later(10_000))
        assert expired.state == JobState.UNDELIVERABLE

    async def test_a_success_after_the_deadline_is_discarded(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await storage.expire(at=later(10_000))
        with pytest.raises(JobEnded):
            await render(storage, job)


class TestTelling:
    async def test_whoever_got_no_pictures_is_to_be_told_once(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        jobs = [await accept(storage, person, number) for number in range(3)]
        await storage.end(jobs[1].id, JobState.CANCELLED, failure=TROUBLE, at=later(1))
        await storage.end(jobs[0].id, JobState.FAILED, failure=TROUBLE, at=later(2))
        assert [job.id for job in await storage.untold(platforms=["discord"])] == [jobs[1].id, jobs[0].id]
        await storage.mark_told(jobs[1].id)
        await storage.mark_told(jobs[1].id)
        assert [job.id for job in await storage.untold(platforms=["discord"])] == [jobs[0].id]

    async def test_the_expired_are_to_be_told(self, storage: Storage) -> None:
        await accept(storage, (await grant(storage)).person)
        assert await storage.expire(at=later(10_000)) == await storage.untold(platforms=["discord"])

    async def test_a_delivery_tells_enough(self, storage: Storage) -> None:
        await deliver(storage, (await grant(storage)).person)
        assert await storage.untold(platforms=["discord"]) == ()

    async def test_only_those_of_the_platforms_are_told_and_a_hundred_at_most(self, storage: Storage) -> None:
        person = (await grant(storage, 200)).person
        for number in range(101):
            await accept(storage, person, number)
        await storage.expire(at=later(10_000))
        assert await storage.untold(platforms=["telegram"]) == ()
        assert await storage.untold(platforms=[]) == ()
        assert len(await storage.untold(platforms=["telegram", "discord"])) == 100

    async def test_a_place_can_be_replaced_before_and_after_the_end(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person)
        for number in range(2):
            place = Place(platform="telegram", address={"chat": str(number)})
            await storage.update_place(job.id, place)
            found = await storage.job(job.id)
            assert found is not None
            assert found.place == place
            await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert len(await storage.untold(platforms=["telegram"])) == 1


class TestQuestions:
    async def test_a_job_that_nobody_knows_is_none(self, storage: Storage) -> None:
        assert await storage.job(JobId("nothing")) is None

    async def test_unfinished_are_those_begun_and_not_ended(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        await deliver(storage, person, 1)
        rendered = await begin(storage, await accept(storage, person, 2))
        await render(storage, rendered)
        generating = await begin(storage, await accept(storage, person, 3))
        await accept(storage, person, 4)
        await storage.take_queued(platforms=["discord"], pictures=1)
        await accept(storage, person, 5)
        found = await storage.unfinished(platforms=["discord"])
        assert [(job.id, job.state) for job in found] == [
            (rendered.id, JobState.RENDERED),
            (generating.id, JobState.GENERATING),
            (make_order(4, person=person).job_id, JobState.SUBMITTING),
        ]
        assert await storage.unfinished(platforms=["web"]) == ()
        assert await storage.unfinished(platforms=[]) == ()

    async def test_ended_names_the_final_ones(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        first, second = [await accept(storage, person, number) for number in range(2)]
        await storage.end(second.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.ended([first.id, second.id, JobId("nothing")]) == (second.id,)
        assert await storage.ended([]) == ()

    async def test_the_queue_is_in_the_order_of_acceptance(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        jobs = [await accept(storage, person, number) for number in (3, 1, 2)]
        assert await storage.queue(limit=9) == tuple(job.id for job in jobs)
        assert await storage.queue(limit=2) == tuple(job.id for job in jobs[:2])

    async def test_active_jobs_are_ones_own_oldest_first(self, storage: Storage) -> None:
        anna, boris = (await grant(storage)).person, (await grant(storage, identity=BORIS, key="other")).person
        jobs = [await accept(storage, anna, number) for number in range(3)]
        await accept(storage, boris, 9)
        await storage.end(jobs[1].id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.active(anna) == (jobs[0], jobs[2])

    async def test_the_history_is_paged_newest_first(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        made = [(await deliver(storage, person, number)).id for number in range(5)]
        await storage.end((await accept(storage, person, 9)).id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        first = await storage.history(person, limit=2, before=None)
        second = await storage.history(person, limit=2, before=first.next_before)
        third = await storage.history(person, limit=2, before=second.next_before)
        assert [[job.id for job in page.jobs] for page in (first, second, third)] == [
            [made[4], made[3]],
            [made[2], made[1]],
            [made[0]],
        ]
        assert (first.next_before, second.next_before, third.next_before) == (made[3], made[1], None)

    async def test_a_full_last_page_has_no_next(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        await deliver(storage, person)
        assert (await storage.history(person, limit=1, before=None)).next_before is None

    async def test_the_undeliverable_stand_in_the_history(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        job = await begin(storage, await accept(storage, person))
        await render(storage, job)
        await storage.end(job.id, JobState.UNDELIVERABLE, failure=TROUBLE, at=NOON)
        assert [found.id for found in (await storage.history(person, limit=9, before=None)).jobs] == [job.id]

    async def test_recent_jobs_are_everybodys_in_these_states(self, storage: Storage) -> None:
        anna, boris = (await grant(storage)).person, (await grant(storage, identity=BORIS, key="other")).person
        delivered = await deliver(storage, anna, 1)
        queued = [await accept(storage, person, number) for number, person in ((2, anna), (3, boris), (4, anna))]
        everything = await storage.recent_jobs(states=list(JobState), limit=9)
        some = await storage.recent_jobs(states=[JobState.QUEUED, JobState.FAILED], limit=2)
        assert [job.id for job in everything] == [queued[2].id, queued[1].id, queued[0].id, delivered.id]
        assert [job.id for job in some] == [queued[2].id, queued[1].id]
        assert await storage.recent_jobs(states=[], limit=9) == ()

    async def test_jobs_are_counted_by_state(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        await deliver(storage, person, 1)
        await accept(storage, person, 2)
        counted = await storage.count_jobs()
        assert set(counted) == set(JobState)
        assert {state for state, count in counted.items() if count} == {JobState.DELIVERED, JobState.QUEUED}

    async def test_finish_times_are_the_newest_of_a_backend_oldest_first(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        for number, (backend, done_by_s) in enumerate((("a", 9.5), ("a", 3.5), ("b", 4.0), ("a", 5.0))):
            job = await begin(storage, await accept(storage, person, number), backend=backend)
            for _ in range(2):
                await storage.record_picture(
                    job.id, 0, picture=make_picture(), facts=NO_FACTS, finished=make_finished(done_by_s)
                )
        assert await storage.finish_times("a", limit=2) == (make_finished(3.5), make_finished(5.0))
        assert await storage.finish_times("a", limit=9) == tuple(map(make_finished, (9.5, 3.5, 5.0)))
        assert await storage.finish_times("c", limit=9) == ()

    async def test_expired_pictures_are_forgotten_unless_named_elsewhere(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        for number, name in ((1, "fox"), (2, "owl"), (3, "fox")):
            await deliver(storage, person, number, name=name)
        gone = await storage.expire_pictures(before=later(3))
        assert gone == (make_picture("owl").blob,)
        assert await storage.expire_pictures(before=later(3)) == ()
        history = await storage.history(person, limit=9, before=None)
        assert [job.pictures[0][1] for job in history.jobs] == [make_picture("fox")]
        assert await storage.expire_pictures(before=later(4)) == (make_picture("fox").blob,)

    async def test_pictures_of_a_cancelled_job_expire_too(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person, pictures=2))
        await render(storage, job, 0, name="fox")
        await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.expire_pictures(before=later(1)) == (make_picture("fox").blob,)

    async def test_unnamed_blobs_are_those_of_no_task(self, storage: Storage) -> None:
        await deliver(storage, (await grant(storage)).person, name="fox")
        fox, owl = make_picture("fox").blob, make_picture("owl").blob
        assert await storage.unnamed([fox, owl]) == (owl,)
        assert await storage.unnamed([]) == ()

    async def test_a_ping_says_that_all_is_well(self, storage: Storage) -> None:
        assert (await storage.ping()).is_ok
