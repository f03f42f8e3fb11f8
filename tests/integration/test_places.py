"""How many jobs are taken from the queue: as many as there are places for, however often the runner looks."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.model.backend_errors import TryLater
from bot.model.images import ImageRequest, TaskId
from bot.model.jobs import Failure, JobState, TaskState
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.clock import FastClock
from tests.integration.core import House, open_house

NEVER_S = 1e9


def look_again_at_once(house: House) -> None:
    """As if each time one more was ordered while the runner was just taking some."""
    house.storage.after["take_queued"] = house.core.runner._wake.set


async def pass_some_time(house: House, seconds: float = 3.0) -> None:
    """Long enough for the runner to look some times more."""
    until_s = house.clock.monotonic_s() + seconds
    await house.until(lambda: house.clock.monotonic_s() > until_s)


@pytest.mark.parametrize("places", [1, 2])
async def test_looking_again_at_once_takes_no_more_than_there_are_places_for(tmp_path: Path, places: int) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S)
    async with open_house(
        tmp_path,
        clock=clock,
        backends=[backend],
        is_started=False,
        ZIMAGE_MAX_ACTIVE=str(places),
        JOB_DEADLINE_S="3600",
    ) as h:
        jobs = [await h.order() for _ in range(6)]
        look_again_at_once(h)
        h.start()
        await h.until(lambda: len(backend.submits) == places)
        await pass_some_time(h)
        assert await h.storage.queue(limit=10) == tuple(jobs[places:])


async def test_what_is_painted_since_before_a_start_has_its_place_before_the_queue_is_looked_at(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="2", JOB_DEADLINE_S="3600") as h:
        await h.reached(await h.order(pictures=2), JobState.GENERATING)
        await h.until(lambda: len(backend.submits) == 2)
        waiting = [await h.order() for _ in range(3)]
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="2", JOB_DEADLINE_S="3600") as h:
        await h.until(lambda: [lane.active for lane in h.core.lanes] == [2])
        await pass_some_time(h)
        assert await h.storage.queue(limit=10) == tuple(waiting)


async def test_a_picture_told_to_come_later_keeps_its_place_before_those_in_the_queue(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock)
    backend.script_submits(*[TryLater(after_s=0.0)] * 4)
    async with open_house(
        tmp_path, clock=clock, backends=[backend], is_started=False, ZIMAGE_MAX_ACTIVE="1", JOB_DEADLINE_S="3600"
    ) as h:
        jobs = [await h.order() for _ in range(3)]
        h.start()
        await h.at_rest()
        assert backend.keys == tuple(f"{job_id}:0" for job_id in [jobs[0]] * 4 + jobs)


class Slow(FakeBackend):
    """Whose requests with "later" in the prompt it never takes, and tells to come back."""

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        if "later" in request.prompt:
            self.script_submits(TryLater(after_s=0.0))
        return await super().submit(request, key=key)


async def test_a_picture_cancelled_between_two_tries_gives_its_place_to_the_next(tmp_path: Path) -> None:
    clock = FastClock()
    backend = Slow(clock=clock)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="1", JOB_DEADLINE_S="3600") as h:
        first = await h.order(prompt="later")
        second = await h.order()
        await h.until(lambda: len(backend.submits) > 1)
        assert await h.storage.queue(limit=10) == (second,)
        await h.cancel(first)
        await h.delivered(second)
        assert h.core.lanes.free == 1


async def test_of_several_pictures_one_that_is_given_up_at_a_start_keeps_no_place(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock)
    settings = {"ZIMAGE_MAX_ACTIVE": "2", "ON_AMBIGUOUS_SUBMIT": "refund", "JOB_DEADLINE_S": "3600"}
    async with open_house(tmp_path, clock=clock, backends=[backend], settings=settings) as h:
        backend.script_submits(Work(finish_after_s=NEVER_S), Work(answer_after_s=NEVER_S))
        painted = await h.order(pictures=2)
        await h.until(lambda: len(backend.submits) == 2 and backend.asked != [])
    async with open_house(tmp_path, clock=clock, backends=[backend], settings=settings) as h:
        await h.delivered(await h.order())
        job = await h.job(painted)
        assert [task.state for task in job.tasks] == [TaskState.GENERATING, TaskState.FAILED]
        assert not job.state.is_final


async def test_a_job_ended_in_the_moment_it_is_taken_keeps_no_place(tmp_path: Path) -> None:
    ending: list[asyncio.Task[None]] = []
    async with open_house(tmp_path, is_started=False, ZIMAGE_MAX_ACTIVE="1", JOB_DEADLINE_S="3600") as h:
        first, second = await h.job(await h.order()), await h.order()

        def end_first() -> None:
            if not ending:
                ending.append(asyncio.create_task(h.core.runner.announce(first)))

        h.storage.after["take_queued"] = end_first
        h.start()
        await h.delivered(second)
        assert h.core.lanes.free == 1


async def test_one_backend_refused_for_its_key_takes_no_job_beyond_the_places_of_the_others(tmp_path: Path) -> None:
    clock = FastClock()
    refused = FakeBackend(clock=clock, name="local")
    working = FakeBackend(clock=clock, name="zimage", finish_after_s=NEVER_S)
    settings = {"BACKENDS": "local,zimage", "ZIMAGE_API_KEY": "key", "GPU_MAX_ACTIVE": "4", "ZIMAGE_MAX_ACTIVE": "2"}
    async with open_house(
        tmp_path, clock=clock, backends=[refused, working], is_started=False, settings=settings, JOB_DEADLINE_S="3600"
    ) as h:
        jobs = [await h.order() for _ in range(6)]
        lane = h.core.lanes.named("local")
        assert lane is not None
        refused.broken = "key_invalid"
        h.core.lanes.fail(lane, "key_invalid")
        h.start()
        await h.until(lambda: len(working.submits) == 2)
        await pass_some_time(h)
        assert await h.storage.queue(limit=10) == tuple(jobs[2:])
        assert refused.submits == []


async def test_where_each_is_refused_for_its_key_everybody_is_told_at_once(tmp_path: Path) -> None:
    clock = FastClock()
    backends = [FakeBackend(clock=clock, name=name) for name in ("local", "zimage")]
    settings = {"BACKENDS": "local,zimage", "ZIMAGE_API_KEY": "key", "ZIMAGE_MAX_ACTIVE": "1", "GPU_MAX_ACTIVE": "1"}
    async with open_house(
        tmp_path, clock=clock, backends=backends, is_started=False, settings=settings, JOB_DEADLINE_S="3600"
    ) as h:
        jobs = [await h.order() for _ in range(6)]
        for backend, lane in zip(backends, h.core.lanes, strict=True):
            backend.broken = "key_invalid"
            h.core.lanes.fail(lane, "key_invalid")
        h.start()
        for job_id in jobs:
            assert (await h.told(job_id)).job.failure == Failure(key="failure.unavailable")
        assert h.core.lanes.free == 0
