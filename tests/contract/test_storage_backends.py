"""What every Storage must keep of where a picture is made: prices, seeds, sizes, pictures to begin from, lost tasks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.images import BlobId, Needs, Size, TaskId
from bot.model.jobs import Failure, Job, JobState, TaskState
from bot.model.ledger import Balance
from bot.model.people import PersonId
from bot.model.storage_errors import JobEnded
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import LIMITS, NOON, TROUBLE, later, make_order, make_picture
from tests.fakes.stories import accept, begin, deliver, grant, render

LOST = Failure(key="failure.task_lost")
BLOB = BlobId("ab" * 32)
OTHER = BlobId("cd" * 32)


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


async def made(storage: Storage, job: Job, index: int, *, price: int | None, seed: int | None = None) -> Job:
    """One picture, from its submit to its bytes."""
    await storage.start_submitting(job.id, index, backend="zimage", at=NOON, price=price, seed=seed)
    await storage.record_task(job.id, index, task_id=TaskId(f"{job.id}/{index}"), at=NOON)
    return await render(storage, job, index)


class TestPrices:
    async def test_each_picture_is_paid_at_the_price_of_the_backend_that_made_it(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        job = await accept(storage, person, pictures=3, price=5)
        assert await storage.balance(person) == Balance(posted=20, held=15)
        for index, price in enumerate((5, 2, 0)):
            job = await made(storage, job, index, price=price)
        assert (job.state, job.cost) == (JobState.RENDERED, 7)
        settled = await storage.settle(job.id, receipt="m", at=later(9))
        assert (settled.job.captured, settled.balance) == (7, Balance(posted=13, held=0))
        assert (await storage.settle(job.id, receipt="m", at=later(9))).repeated

    async def test_nothing_is_paid_for_pictures_that_were_free_where_they_were_made(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        job = await made(storage, await accept(storage, person, price=5), 0, price=0)
        settled = await storage.settle(job.id, receipt="m", at=NOON)
        assert (settled.job.captured, settled.balance) == (0, Balance(posted=20, held=0))

    async def test_nobody_pays_more_than_was_shown_whatever_it_costs_by_now(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        job = await made(storage, await accept(storage, person, price=2), 0, price=9)
        assert (await storage.settle(job.id, receipt="m", at=NOON)).job.captured == 2

    async def test_the_last_backend_that_was_asked_names_the_price(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        job = await accept(storage, person, price=5)
        await storage.start_submitting(job.id, 0, backend="a", at=NOON, price=5)
        job = await made(storage, job, 0, price=1)
        assert (await storage.settle(job.id, receipt="m", at=NOON)).job.captured == 1

    async def test_a_failed_picture_costs_nothing_whatever_its_price(self, storage: Storage) -> None:
        person = (await grant(storage, 20)).person
        job = await accept(storage, person, pictures=2, price=5)
        await made(storage, job, 0, price=3)
        await storage.start_submitting(job.id, 1, backend="zimage", at=NOON, price=5)
        await storage.record_failure(job.id, 1, failure=TROUBLE, at=NOON)
        assert (await storage.settle(job.id, receipt="m", at=NOON)).job.captured == 3


class TestLostTasks:
    async def test_a_lost_task_waits_to_be_submitted_again_and_its_submits_stay_counted(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        lost = job.tasks[0].task_id or TaskId("")
        assert await storage.give_up_task(job.id, 0, task_id=lost) == 1
        found = await storage.job(job.id)
        assert found is not None
        task = found.tasks[0]
        assert (found.state, task.state, task.task_id, task.accepted_at, task.seed) == (
            JobState.GENERATING,
            TaskState.QUEUED,
            None,
            None,
            100,
        )
        assert await storage.start_submitting(job.id, 0, backend="other", at=later(1)) == 2
        again = await storage.record_task(job.id, 0, task_id=TaskId("another"), at=later(2))
        assert (again.state, again.tasks[0].task_id) == (JobState.GENERATING, "another")

    async def test_only_the_task_that_is_meant_is_given_up(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        before = await storage.job(job.id)
        with pytest.raises(JobEnded):
            await storage.give_up_task(job.id, 0, task_id=TaskId("another"))
        assert await storage.job(job.id) == before

    async def test_of_two_who_find_it_lost_one_gives_it_up(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        lost = job.tasks[0].task_id or TaskId("")
        tries = [storage.give_up_task(job.id, 0, task_id=lost) for _ in range(2)]
        outcomes = await asyncio.gather(*tries, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {int, JobEnded}

    async def test_what_is_rendered_is_not_given_up(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await render(storage, job)
        with pytest.raises(JobEnded):
            await storage.give_up_task(job.id, 0, task_id=job.tasks[0].task_id or TaskId(""))

    async def test_a_job_that_was_cancelled_meanwhile_stays_so(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        with pytest.raises(JobEnded):
            await storage.give_up_task(job.id, 0, task_id=job.tasks[0].task_id or TaskId(""))

    async def test_a_start_finds_the_job_and_its_waiting_task(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person, pictures=2))
        await storage.give_up_task(job.id, 1, task_id=job.tasks[1].task_id or TaskId(""))
        (found,) = await storage.unfinished(platforms=["discord"])
        assert [task.state for task in found.tasks] == [TaskState.GENERATING, TaskState.QUEUED]

    async def test_it_can_fail_for_good(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        job = await begin(storage, await accept(storage, person))
        await storage.give_up_task(job.id, 0, task_id=job.tasks[0].task_id or TaskId(""))
        ended = await storage.record_failure(job.id, 0, failure=LOST, at=NOON)
        assert (ended.state, ended.failure) == (JobState.FAILED, LOST)
        assert (await storage.balance(person)).held == 0


class TestSeeds:
    async def drawn(self, storage: Storage, person: PersonId) -> Job:
        order = replace(make_order(person=person, pictures=2), seeds=(None, None), drawn_seed=4294967295)
        return (await storage.accept(order, limits=LIMITS)).job

    async def test_a_seed_that_nobody_asked_for_is_known_once_a_backend_takes_it(self, storage: Storage) -> None:
        job = await self.drawn(storage, (await grant(storage)).person)
        assert [task.seed for task in job.tasks] == [None, None]
        assert [job.seed_of(task) for task in job.tasks] == [4294967295, 0]
        assert not job.needs.seed
        await storage.start_submitting(job.id, 0, backend="local", at=NOON, seed=4294967295)
        await storage.start_submitting(job.id, 1, backend="zimage", at=NOON)
        found = await storage.job(job.id)
        assert found is not None
        assert [task.seed for task in found.tasks] == [4294967295, None]
        assert not found.needs.seed

    async def test_it_is_forgotten_where_the_next_backend_takes_none(self, storage: Storage) -> None:
        job = await self.drawn(storage, (await grant(storage)).person)
        await storage.start_submitting(job.id, 0, backend="local", at=NOON, seed=7)
        await storage.start_submitting(job.id, 0, backend="zimage", at=NOON)
        found = await storage.job(job.id)
        assert found is not None
        assert found.tasks[0].seed is None

    async def test_a_seed_that_was_asked_for_stays(self, storage: Storage) -> None:
        job = await accept(storage, (await grant(storage)).person)
        await storage.start_submitting(job.id, 0, backend="local", at=NOON)
        found = await storage.job(job.id)
        assert found is not None
        assert (found.tasks[0].seed, found.seed_of(found.tasks[0]), found.needs) == (
            100,
            100,
            Needs(seed=True, seeds=(100,)),
        )


class TestSizesAndSources:
    async def from_picture(self, storage: Storage, person: PersonId, number: int = 1, blob: BlobId = BLOB) -> Job:
        order = replace(
            make_order(number, person=person),
            size=Size(width_px=1280, height_px=720),
            source=blob,
            strength_percent=40,
        )
        return (await storage.accept(order, limits=LIMITS)).job

    async def test_they_are_as_they_were_asked_for(self, storage: Storage) -> None:
        job = await self.from_picture(storage, (await grant(storage)).person)
        assert await storage.job(job.id) == job
        assert (str(job.size), job.shape, job.source, job.strength_percent) == ("1280x720", "1280×720", BLOB, 40)
        assert job.needs == Needs(seed=True, size=True, source=True, seeds=(100,))

    async def test_a_job_under_way_keeps_the_picture_it_begins_from(self, storage: Storage) -> None:
        job = await self.from_picture(storage, (await grant(storage)).person)
        assert await storage.unnamed([BLOB, OTHER]) == (OTHER,)
        await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.unnamed([BLOB, OTHER]) == (BLOB, OTHER)

    async def test_what_a_job_began_from_is_in_use_until_that_is_forgotten(self, storage: Storage) -> None:
        job = await self.from_picture(storage, (await grant(storage)).person)
        assert await storage.unused([BLOB, OTHER]) == (OTHER,)
        await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.unused([BLOB, OTHER]) == (OTHER,)
        await storage.delete_pictures(job.id)
        assert await storage.unused([BLOB, OTHER]) == (BLOB, OTHER)

    async def test_pictures_that_are_forgotten_stay_for_the_job_that_begins_from_them(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        first = await deliver(storage, person)
        blob = first.pictures[0][1].blob
        await self.from_picture(storage, person, 2, blob)
        assert await storage.delete_pictures(first.id) == ()
        assert await storage.unnamed([blob]) == ()

    async def test_deleting_forgets_the_picture_it_began_from_too(self, storage: Storage) -> None:
        job = await begin(storage, await self.from_picture(storage, (await grant(storage)).person))
        assert await storage.delete_pictures(job.id) == ()
        await render(storage, job, name="fox")
        await storage.settle(job.id, receipt="m", at=NOON)
        assert await storage.delete_pictures(job.id) == (make_picture("fox").blob, BLOB)
        found = await storage.job(job.id)
        assert found is not None
        assert (found.source, found.strength_percent, found.needs.source) == (None, 40, True)
        assert await storage.delete_pictures(job.id) == ()

    async def test_a_picture_that_another_job_begins_from_is_kept(self, storage: Storage) -> None:
        person = (await grant(storage)).person
        first = await self.from_picture(storage, person, 1)
        await self.from_picture(storage, person, 2)
        await storage.end(first.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.delete_pictures(first.id) == ()
