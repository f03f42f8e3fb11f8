"""A stop loses nothing, a kill loses nothing, and a start brings every job it finds to its end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.backend_errors import Unavailable
from bot.model.commands import ReplyKind
from bot.model.images import Abilities, AspectRatio, ImageRequest, Picture, ProviderFacts, TaskId
from bot.model.jobs import Failure, Job, JobId, JobState, Limits, Order, TaskState
from tests.fakes.backend import FakeBackend, Work, sample_png
from tests.fakes.clock import FastClock
from tests.integration.core import ANNA, NOTHING, PLACE, Hanging, House, ScriptedChat, open_house

NEVER_S = 1e9
REQUEST = ImageRequest(prompt="a red fox", aspect_ratio=AspectRatio.SQUARE)


# --- stop -----------------------------------------------------------------------------------------------------------


def slow_enough() -> FastClock:
    """The ten seconds of a stop are a quarter of a second here."""
    return FastClock(speed=40)


async def test_a_stop_lets_a_submit_finish_and_writes_its_task_down(tmp_path: Path) -> None:
    clock = slow_enough()
    backend = FakeBackend(clock=clock)
    backend.script_submits(Work(answer_after_s=2.0))
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order()
        await h.until(lambda: len(backend.submits) == 1)
        await h.core.runner.stop()
        assert (await h.job(job_id)).tasks[0].task_id == backend.tasks[0]
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        await h.delivered(job_id)
        assert len(backend.submits) == 1


async def test_a_stop_lets_the_submits_of_one_job_finish_side_by_side(tmp_path: Path) -> None:
    clock = slow_enough()
    backend = FakeBackend(clock=clock)
    backend.script_submits(Work(answer_after_s=3.0))
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_REQUESTS_PER_S="1") as h:
        job_id = await h.order(pictures=2)
        await h.until(lambda: len(backend.submits) == 1)  # the second one's turn comes while the first is on its way
        await h.core.runner.stop()
        tasks = (await h.job(job_id)).tasks
        assert [task.state for task in tasks] == [TaskState.GENERATING, TaskState.QUEUED]
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        await h.delivered(job_id)
        assert len(backend.tasks) == 2


async def test_a_stop_lets_a_delivery_finish_and_settles_it(tmp_path: Path) -> None:
    clock = slow_enough()
    gate = asyncio.Event()
    chat = ScriptedChat()
    chat.script_deliveries(Hanging(gate))
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        job_id = await h.order()
        await h.until(lambda: len(chat.deliveries) == 1)
        stopping = asyncio.create_task(h.core.runner.stop())
        await h.until(lambda: h.core.in_flight.is_stopping)
        gate.set()
        await stopping
        assert (await h.job(job_id)).state is JobState.DELIVERED
        assert (await h.balance()).posted == 99


async def test_a_stop_waits_only_so_long_for_a_delivery_and_leaves_it_for_the_next_start(tmp_path: Path) -> None:
    clock = FastClock()
    chat = ScriptedChat()
    chat.script_deliveries(Hanging(asyncio.Event()))
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        job_id = await h.order()
        await h.until(lambda: len(chat.deliveries) == 1)
        await h.core.runner.stop()
        await h.until(lambda: h.core.runner.in_flight == 0)
        assert (await h.job(job_id)).state is JobState.RENDERED
        assert (await h.balance()).held == 1
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        await h.delivered(job_id)
        assert len(chat.deliveries) == 2


async def test_a_stop_leaves_what_is_being_painted_and_does_not_cancel_it_at_the_backend(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, abilities=Abilities(cancel=True), finish_after_s=60.0)
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order()
        await h.reached(job_id, JobState.GENERATING)
        await h.core.runner.stop()
        assert (await h.job(job_id)).state is JobState.GENERATING
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        await h.delivered(job_id)
        assert (len(backend.submits), backend.cancelled) == (1, [])


async def test_a_runner_that_ends_without_a_stop_cancels_nothing_at_the_backend(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, abilities=Abilities(cancel=True), finish_after_s=60.0)
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order()
        await h.reached(job_id, JobState.GENERATING)
        await h.leave()
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        await h.delivered(job_id)
        assert (len(backend.submits), backend.cancelled) == (1, [])


async def test_after_a_stop_nothing_is_begun_and_requests_are_refused_uncharged(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="1") as h:
        first, second = await h.order(), await h.order()
        await h.reached(first, JobState.GENERATING)
        await h.core.runner.stop()
        refused = await h.ask()
        assert refused.kind is ReplyKind.REFUSAL
        later_s = clock.monotonic_s() + 5.0
        await h.until(lambda: clock.monotonic_s() > later_s)
        assert [task.submits for task in (await h.job(second)).tasks] == [0]
        assert (await h.balance()).held == 2
        assert len(backend.submits) == 1


async def test_everything_left_by_a_stop_is_finished_by_the_next_start(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=20.0)
    chat = ScriptedChat()
    async with open_house(tmp_path, clock=clock, backends=[backend], chat=chat, ZIMAGE_MAX_ACTIVE="4") as h:
        jobs = [await h.order(pictures=1 + number % 4) for number in range(10)]
        await h.reached(jobs[1], JobState.GENERATING, JobState.RENDERED, JobState.DELIVERED)
        await h.core.runner.stop()
    async with open_house(tmp_path, clock=clock, backends=[backend], chat=chat, ZIMAGE_MAX_ACTIVE="4") as h:
        await h.at_rest()
        assert set(chat.pictures) == set(jobs)
        pictures = sum(1 + number % 4 for number in range(10))
        assert len(backend.submits) == pictures
        assert (await h.balance()).posted == 100 - pictures
        assert await h.faults() == ()


# --- resume ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """A database as an earlier process left it, built through the port."""

    house: House
    backend: FakeBackend

    async def job(self, number: int = 1, *, pictures: int = 1, deadline_s: float = 3600.0) -> JobId:
        """Accepted, and taken from the queue."""
        storage, now = self.house.storage, self.house.clock.now()
        visit = await storage.meet(ANNA, name="", locale=None, allowances=NOTHING, at=now)
        await self.house.give(ANNA, 10, f"gift-{number}")
        job_id = JobId(f"left{number:012d}")
        order = Order(
            job_id=job_id,
            request_id=f"left:{number}",
            person=visit.person.id,
            identity=ANNA,
            place=PLACE,
            locale="en",
            prompt="a red fox",
            aspect_ratio=AspectRatio.SQUARE,
            seeds=(None,) * pictures,
            price=1,
            at=now,
            deadline_at=now + timedelta(seconds=deadline_s),
        )
        await storage.accept(order, limits=Limits(max_active_per_person=100, max_queued=100))
        await storage.take_queued(platforms=[PLACE.platform], pictures=pictures)
        return job_id

    async def submitting(self, job_id: JobId, index: int = 0, *, backend: str = "zimage") -> None:
        await self.house.storage.start_submitting(job_id, index, backend=backend, at=self.house.clock.now())

    async def generating(self, job_id: JobId, index: int = 0) -> TaskId:
        await self.submitting(job_id, index)
        task_id = await self.backend.submit(REQUEST, key=f"{job_id}:{index}")
        await self.house.storage.record_task(job_id, index, task_id=task_id, at=self.house.clock.now())
        return task_id

    async def rendered(self, job_id: JobId, index: int = 0) -> Job:
        await self.generating(job_id, index)
        data = sample_png(colour=(index, 100, 200))
        async with self.house.blobs.draft() as draft:
            await draft.write(data)
            blob = await draft.keep()
        picture = Picture(blob=blob, media_type="image/png", width_px=64, height_px=64, size_bytes=len(data))
        return await self.house.storage.record_picture(
            job_id, index, picture=picture, facts=ProviderFacts(), finished=None
        )

    async def failed(self, job_id: JobId, index: int = 0) -> Job:
        return await self.house.storage.record_failure(
            job_id, index, failure=Failure(key="failure.refused"), at=self.house.clock.now()
        )


async def test_a_job_taken_but_not_begun_is_made(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        left = Left(house=h, backend=backend_of(h))
        job_id = await left.job()
        h.start()
        await h.delivered(job_id)


def backend_of(house: House) -> FakeBackend:
    backend = house.backends[0]
    assert isinstance(backend, FakeBackend)
    return backend


async def test_a_picture_with_a_task_is_followed_and_never_submitted_again(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        left = Left(house=h, backend=backend_of(h))
        job_id = await left.job()
        await left.generating(job_id)
        h.start()
        await h.delivered(job_id)
        assert len(backend_of(h).submits) == 1


async def test_what_was_rendered_is_delivered_without_asking_the_backend(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        left = Left(house=h, backend=backend_of(h))
        job_id = await left.job()
        assert (await left.rendered(job_id)).state is JobState.RENDERED
        h.start()
        await h.delivered(job_id)
        assert backend_of(h).asked == []
        assert len(backend_of(h).submits) == 1


async def test_a_job_of_four_in_four_states_is_finished(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        left = Left(house=h, backend=backend_of(h))
        job_id = await left.job(pictures=4)
        await left.rendered(job_id, 0)
        await left.generating(job_id, 1)
        await left.failed(job_id, 2)
        h.start()
        delivery = await h.delivered(job_id)
        assert (len(delivery.pictures), delivery.price) == (3, 3)
        assert len(backend_of(h).submits) == 3


async def test_a_delivery_shown_but_not_settled_before_a_kill_is_paid_and_shown_once(tmp_path: Path) -> None:
    clock, chat = FastClock(), ScriptedChat()
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        h.storage.crashing_at = {"settle": asyncio.CancelledError("killed")}
        job_id = await h.order()
        await h.until(lambda: job_id in chat.pictures)
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        await h.delivered(job_id)
        assert len(chat.pictures) == 1
        assert (await h.balance()).posted == 99


@pytest.mark.parametrize(
    ("setting", "is_idempotent", "submits", "is_delivered"),
    [("resubmit", False, 1, True), ("refund", False, 0, False), ("resubmit", True, 1, True), ("refund", True, 1, True)],
)
async def test_a_submit_of_unknown_outcome_before_the_start(
    tmp_path: Path, setting: str, is_idempotent: bool, submits: int, is_delivered: bool
) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, abilities=Abilities(idempotent_submit=is_idempotent))
    async with open_house(
        tmp_path, clock=clock, backends=[backend], is_started=False, ON_AMBIGUOUS_SUBMIT=setting
    ) as h:
        left = Left(house=h, backend=backend)
        job_id = await left.job()
        await left.submitting(job_id)
        h.start()
        await h.at_rest()
        assert len(backend.submits) == submits
        assert (job_id in h.chat.pictures, job_id in h.chat.notices) == (is_delivered, not is_delivered)
        assert (await h.balance()).held == 0
        assert await h.faults() == ()


async def test_a_backend_with_keys_finds_the_submit_it_took_before_the_kill(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, abilities=Abilities(idempotent_submit=True))
    async with open_house(tmp_path, clock=clock, backends=[backend], is_started=False) as h:
        left = Left(house=h, backend=backend)
        job_id = await left.job()
        await left.submitting(job_id)
        await backend.submit(REQUEST, key=f"{job_id}:0")
        h.start()
        await h.delivered(job_id)
        assert len(backend.tasks) == 1


async def test_a_picture_at_a_backend_that_was_removed_is_given_up_uncharged(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        left = Left(house=h, backend=backend_of(h))
        job_id = await left.job()
        await left.submitting(job_id, backend="sold")
        await h.storage.record_task(job_id, 0, task_id=TaskId("t"), at=h.clock.now())
        h.start()
        notice = await h.told(job_id)
        assert notice.job.failure == Failure(key="failure.backend_removed", detail="sold")
        assert (await h.balance()).held == 0


async def test_pictures_already_in_flight_take_their_places_before_any_new_submit(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=20.0)
    async with open_house(tmp_path, clock=clock, backends=[backend], is_started=False, ZIMAGE_MAX_ACTIVE="1") as h:
        left = Left(house=h, backend=backend)
        waiting, painted = await left.job(1), await left.job(2)
        await left.generating(painted)
        h.start()
        await h.until(lambda: len(backend.asked) > 0)
        assert [lane.active for lane in h.core.lanes] == [1]
        assert len(backend.submits) == 1
        await h.at_rest()
        assert set(h.chat.pictures) == {waiting, painted}


async def test_jobs_that_ended_untold_are_told_at_the_start(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        left = Left(house=h, backend=backend_of(h))
        failed, cancelled, kept = await left.job(1), await left.job(2), await left.job(3)
        await left.failed(failed)
        storage, now = h.storage, h.clock.now()
        await storage.end(cancelled, JobState.CANCELLED, failure=Failure(key="state.cancelled"), at=now)
        await left.rendered(kept)
        await storage.end(kept, JobState.UNDELIVERABLE, failure=Failure(key="failure.gone"), at=now)
        h.start()
        await h.until(lambda: set(h.chat.notices) == {failed, cancelled, kept})
        await h.at_rest()
        assert len(h.chat.tellings) == 3


async def test_a_job_past_its_deadline_at_the_start_is_not_worked_on(tmp_path: Path) -> None:
    clock = FastClock()
    async with open_house(tmp_path, clock=clock, is_started=False) as h:
        left = Left(house=h, backend=backend_of(h))
        painted, made = await left.job(1, deadline_s=30), await left.job(2, deadline_s=30)
        await left.generating(painted)
        await left.rendered(made)
        clock.set_forward(timedelta(hours=1))
        h.start()
        await h.at_rest()
        assert (await h.job(painted)).state is JobState.FAILED
        assert (await h.job(made)).state is JobState.UNDELIVERABLE
        assert not h.chat.deliveries
        assert set(h.chat.notices) == {painted, made}


async def test_jobs_of_another_platform_are_left_alone(tmp_path: Path) -> None:
    clock, backend_clock = FastClock(), FastClock()
    elsewhere = ScriptedChat(platform="elsewhere")
    async with open_house(tmp_path, clock=clock, is_started=False) as h:
        left = Left(house=h, backend=FakeBackend(clock=backend_clock))
        job_id = await left.job()
        await left.generating(job_id)
    async with open_house(tmp_path, clock=clock, chat=elsewhere) as h:
        later_s = clock.monotonic_s() + 10.0
        await h.until(lambda: clock.monotonic_s() > later_s)
        assert (await h.job(job_id)).state is JobState.GENERATING
        assert not elsewhere.deliveries


async def test_a_start_while_the_backend_is_down_waits_for_it(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        backend = backend_of(h)
        left = Left(house=h, backend=backend)
        painted, waiting = await left.job(1), await left.job(2)
        await left.generating(painted)
        backend.script_submits(*[Unavailable(reason="down")] * 2)
        backend.script_statuses(*[Unavailable(reason="down")] * 2)
        h.start()
        await h.delivered(painted)
        await h.delivered(waiting)
