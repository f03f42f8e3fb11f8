"""What every Storage must keep, of the life of a job."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.images import TaskId
from bot.model.jobs import Failure, JobId, JobState, TaskState
from bot.model.ledger import Balance
from bot.model.refusals import NoSuchPicture, UnknownJob
from bot.model.storage_errors import JobEnded
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import (
    LIMITS,
    NOON,
    TROUBLE,
    later,
    make_order,
    make_picture,
)
from tests.fakes.stories import accept, begin, grant, render


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


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

    async def test_a_submit_after_one_of_unknown_outcome_is_uncounted_and_leaves_that_one_marked(
        self, storage: Storage
    ) -> None:
        job = await accept(storage, (await grant(storage)).person)
        await storage.take_queued(platforms=["discord"], pictures=1)
        for _ in range(2):
            submits = await storage.start_submitting(job.id, 0, backend="local", at=NOON)
        for _ in range(2):
            await storage.uncount_submit(job.id, 0, submits=submits)
        found = await storage.job(job.id)
        assert found is not None
        task = found.tasks[0]
        assert (task.state, task.submits, task.backend) == (TaskState.SUBMITTING, 1, "local")

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

    @pytest.mark.parametrize("state", [JobState.QUEUED, JobState.RENDERED, JobState.DELIVERED])
    async def test_a_job_does_not_end_as_what_is_no_such_end(self, storage: Storage, state: JobState) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        job = await render(storage, job)
        with pytest.raises(ValueError, match="does not end as"):
            await storage.end(job.id, state, failure=TROUBLE, at=NOON)
        assert await storage.job(job.id) == job

    async def test_nobody_works_on_an_ended_job(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        before = await storage.job(job.id)
        for attempt in (
            storage.start_submitting(job.id, 0, backend="zimage", at=NOON),
            storage.postpone_submit(job.id, 0),
            storage.uncount_submit(job.id, 0, submits=1),
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

    async def test_a_job_that_is_spared_is_left_alone(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await render(storage, job)
        assert await storage.expire(at=later(10_000), sparing=[job.id]) == ()
        assert len(await storage.expire(at=later(10_000))) == 1

    async def test_a_success_after_the_deadline_is_discarded(self, storage: Storage) -> None:
        job = await begin(storage, await accept(storage, (await grant(storage)).person))
        await storage.expire(at=later(10_000))
        with pytest.raises(JobEnded):
            await render(storage, job)
