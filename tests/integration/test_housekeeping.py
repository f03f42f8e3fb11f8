"""What the runner does beside jobs: old pictures go, and what is past its deadline ends wherever it came from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.errors import BlobMissing
from bot.model.images import ImageRequest, TaskId
from bot.model.jobs import JobState
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import FastClock
from tests.integration.core import open_house


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
