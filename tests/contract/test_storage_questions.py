"""What every Storage must keep, of telling people and answering questions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.images import BlobId
from bot.model.jobs import NOT_ACKNOWLEDGED, Failure, JobId, JobState, Place
from bot.ports import Storage
from storage import jobs as plain_jobs
from storage import tasks as plain_tasks
from storage.connection import Connection
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import (
    BORIS,
    LIMITS,
    NO_FACTS,
    NOON,
    TROUBLE,
    later,
    make_finished,
    make_order,
    make_picture,
)
from tests.fakes.stories import accept, begin, deliver, grant, render


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


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

    async def test_what_was_shown_or_told_since_is_found_newest_first(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        jobs = [await accept(storage, person, number) for number in range(3)]
        for number, job in enumerate(jobs):
            await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=later(number))
        assert await storage.settled_since(since=later(0), platforms=["discord"], limit=9) == (), "nobody is told yet"
        for job in jobs:
            await storage.mark_told(job.id)
        found = await storage.settled_since(since=later(1), platforms=["discord"], limit=9)
        assert [job.id for job in found] == [jobs[2].id, jobs[1].id]
        assert [job.id for job in await storage.settled_since(since=later(0), platforms=["discord"], limit=1)] == [
            jobs[2].id
        ]
        for platforms in ([], ["telegram"]):
            assert await storage.settled_since(since=later(0), platforms=platforms, limit=9) == ()

    async def test_a_delivery_is_found_among_them_and_one_nobody_could_be_told_of_is_not(
        self, storage: Storage
    ) -> None:
        person = (await grant(storage)).person
        delivered = await deliver(storage, person)
        withdrawn = await accept(storage, person, 2)
        failure = Failure(key=NOT_ACKNOWLEDGED)
        await storage.end(withdrawn.id, JobState.FAILED, failure=failure, at=later(1))
        await storage.mark_told(withdrawn.id)
        found = await storage.settled_since(since=NOON, platforms=["discord"], limit=9)
        assert [job.id for job in found] == [delivered.id]

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
        for number in (2, 3, 4):
            await accept(storage, person, number)
        counted = await storage.count_jobs()
        assert set(counted) == set(JobState)
        assert {state.value: count for state, count in counted.items() if count} == {"delivered": 1, "queued": 3}

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

    async def test_finish_times_are_in_the_order_of_finishing(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        jobs = [await begin(storage, await accept(storage, person, number)) for number in range(3)]
        for job, done_by_s in zip((jobs[2], jobs[0], jobs[1]), (7.0, 8.0, 9.0), strict=True):
            await storage.record_picture(
                job.id, 0, picture=make_picture(), facts=NO_FACTS, finished=make_finished(done_by_s)
            )
        assert [one.done_by_s for one in await storage.finish_times("zimage", limit=2)] == [8.0, 9.0]

    async def test_any_number_of_jobs_and_blobs_can_be_asked_about(self, storage: Storage) -> None:
        """SQLite takes 32,766 parameters in one statement."""
        job = await deliver(storage, (await grant(storage)).person, name="fox")
        fox, strangers = make_picture("fox").blob, [f"{number:064}" for number in range(33_000)]
        assert await storage.ended([*map(JobId, strangers), job.id]) == (job.id,)
        assert await storage.unnamed([*map(BlobId, strangers), fox]) == tuple(strangers)

    async def test_any_number_of_pictures_expire_at_once(self, storage: SqliteStorage) -> None:
        person = (await grant(storage, 600)).person
        orders = [make_order(number, person=person) for number in range(501)]

        def deliver_all(tx: Connection) -> None:
            for order in orders:
                plain_jobs.accept(tx, order=order, limits=LIMITS)
                picture = make_picture(order.job_id)
                plain_tasks.record_picture(
                    tx, job_id=order.job_id, index=0, picture=picture, facts=NO_FACTS, finished=None
                )
                plain_jobs.settle(tx, job_id=order.job_id, receipt="m", at=NOON)

        await storage.write(deliver_all)
        assert len(await storage.expire_pictures(before=later(1))) == 501
        assert (await storage.history(person, limit=1, before=None)).jobs == ()

    async def test_after_a_job_that_nobody_knows_comes_an_empty_page(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        await deliver(storage, person)
        page = await storage.history(person, limit=9, before=JobId("nothing"))
        assert (page.jobs, page.next_before) == ((), None)

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
