"""What the runner does beside jobs: old pictures go, and what is past its deadline ends wherever it came from."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.images import Abilities, BlobId, ImageRequest, TaskId
from bot.model.jobs import JobState
from bot.model.storage_errors import BlobMissing
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import FastClock
from tests.fakes.sent_pictures import Sent
from tests.integration.core import House, open_house


async def test_pictures_are_deleted_once_they_are_too_old(tmp_path: Path) -> None:
    clock = FastClock(start=datetime.now(UTC))  # files on disk have the age that the system's own clock gives them
    async with open_house(tmp_path, clock=clock, KEEP_IMAGES_DAYS="30") as house:
        job_id = await house.order()
        blob = house.blob_of(await house.delivered(job_id))
        clock.set_forward(timedelta(days=29))
        await house.core.runner._expire_pictures()
        assert house.blobs.path(blob).exists()
        clock.set_forward(timedelta(days=2))
        await house.core.runner._expire_pictures()
        with pytest.raises(BlobMissing):
            house.blobs.path(blob)
        reply = await house.ask("original", job=job_id)
        assert "30 days" in reply.text


async def test_a_picture_kept_anew_outlives_the_job_that_had_it_first(tmp_path: Path) -> None:
    clock = FastClock(start=datetime.now(UTC))
    async with open_house(tmp_path, clock=clock, KEEP_IMAGES_DAYS="30") as house:
        blob = house.blob_of(await house.delivered(await house.order()))
        clock.set_forward(timedelta(days=31))
        again = house.blob_of(await house.delivered(await house.order()))
        assert again == blob
        await house.core.runner._expire_pictures()
        assert house.blobs.path(blob).exists()


async def kept(house: House, data: bytes) -> BlobId:
    async with house.blobs.draft() as draft:
        await draft.write(data)
        return await draft.keep()


def make_older(house: House, blob: BlobId, by: timedelta) -> None:
    at_s = (datetime.now(UTC) - by).timestamp()
    os.utime(house.blobs.path(blob), (at_s, at_s))


def is_there(house: House, blob: BlobId) -> bool:
    try:
        return house.blobs.path(blob).exists()
    except BlobMissing:
        return False


async def test_a_running_bot_forgets_old_pictures_by_itself_again_and_again(tmp_path: Path) -> None:
    async with open_house(tmp_path, clock=FastClock(start=datetime.now(UTC)), KEEP_IMAGES_DAYS="30") as house:
        job_id = await house.order()
        old = house.blob_of(await house.delivered(job_id))
    clock = FastClock(speed=20_000, start=datetime.now(UTC) + timedelta(days=31))
    async with open_house(tmp_path, clock=clock, KEEP_IMAGES_DAYS="30") as house:
        house.storage.crashing_once_at = {"expire_pictures": OSError("input/output error")}
        await house.until(lambda: not is_there(house, old))
        assert [name for name, _ in house.events.incidents] == ["sweep_crashed"]
        assert clock.monotonic_s() >= 2 * 3600
        assert [task.picture for task in (await house.job(job_id)).tasks] == [None]
        later = await kept(house, b"kept by a program that was killed then")
        make_older(house, later, timedelta(minutes=1))
        await house.until(lambda: not is_there(house, later))


async def test_a_picture_kept_a_moment_ago_and_not_yet_in_its_row_survives_the_sweep(tmp_path: Path) -> None:
    async with open_house(tmp_path, clock=FastClock(start=datetime.now(UTC)), KEEP_IMAGES_DAYS="1") as house:
        fresh, older, stray = [await kept(house, data) for data in (b"fresh", b"older", b"stray")]
        make_older(house, fresh, timedelta())  # the disk has a clock of its own, which a played time does not move
        make_older(house, older, timedelta(hours=23))
        make_older(house, stray, timedelta(hours=25))
        await house.core.runner._expire_pictures()
        assert [is_there(house, blob) for blob in (fresh, older, stray)] == [True, True, False]


async def test_what_a_job_under_way_begins_from_survives_the_sweep_however_old(tmp_path: Path) -> None:
    clock = FastClock(start=datetime.now(UTC))
    backend = FakeBackend(clock=clock, finish_after_s=1e9, abilities=Abilities(image_to_image=True))
    async with open_house(tmp_path, clock=clock, backends=[backend], JOB_DEADLINE_S="3600") as house:
        reply = await house.ask(sent=Sent())
        source = reply.jobs[0].job.source
        assert source is not None
        await house.reached(reply.jobs[0].job.id, JobState.GENERATING)
        make_older(house, source, timedelta(days=40))
        await house.core.runner._expire_pictures()
        assert is_there(house, source)
        await house.cancel(reply.jobs[0].job.id)
        await house.core.runner._expire_pictures()
        assert not is_there(house, source)


class MonotonousBackend(FakeBackend):
    """A service that calls every task by the name of its first one."""

    first: TaskId | None = None

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        made = await super().submit(request, key=key)
        self.first = self.first or made
        return self.first


async def test_two_jobs_whose_tasks_have_the_same_name_are_both_delivered(tmp_path: Path) -> None:
    clock = FastClock()
    async with open_house(tmp_path, clock=clock, backends=[MonotonousBackend(clock=clock)]) as house:
        orders = [await house.order(), await house.order()]
        for job_id in orders:
            await house.delivered(job_id)
        assert all([await house.is_in(job_id, JobState.DELIVERED) for job_id in orders])
