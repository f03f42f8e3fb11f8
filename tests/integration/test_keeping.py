"""While no picture can be kept, none is bought: what is painted then is paid to the service and thrown away."""

from __future__ import annotations

from pathlib import Path

from bot.model.commands import ReplyKind
from bot.model.jobs import Failure, JobState
from bot.pipeline.keeping import LOOK_AGAIN_S, TRIAL_S
from tests.fakes.backend import FakeBackend
from tests.integration.core import House, open_house

PNG = b"\x89PNG"


def submits(h: House) -> int:
    (backend,) = h.backends
    assert isinstance(backend, FakeBackend)
    return len(backend.submits)


async def test_a_picture_that_could_not_be_kept_is_bought_once_there_is_room(tmp_path: Path) -> None:
    async with open_house(tmp_path, JOB_DEADLINE_S="3600") as h:
        h.disk.is_full = True
        job_id = await h.order(pictures=4)
        await h.until(lambda: h.disk.refused > 2)
        assert (submits(h), h.alerts) == (0, ["disk_full"])
        assert not (await h.job(job_id)).state.is_final
        h.disk.is_full = False
        await h.delivered(job_id)
        assert submits(h) == 4
        assert ("pictures_kept_again", {}) in h.events.notes


async def test_where_that_does_not_pass_people_are_told_and_nothing_was_bought_or_paid(tmp_path: Path) -> None:
    async with open_house(tmp_path, JOB_DEADLINE_S="3600") as h:
        h.disk.is_full = True
        jobs = [await h.order() for _ in range(5)]
        for job_id in jobs:
            assert (await h.told(job_id)).job.failure == Failure(key="failure.no_space")
        assert (submits(h), h.alerts) == (0, ["disk_full"])
        assert ((await h.balance()).posted, (await h.balance()).held) == (100, 0)


async def test_a_folder_gone_read_only_is_told_as_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "pictures").write_text("where a folder should be")
    async with open_house(tmp_path, JOB_DEADLINE_S="3600") as h:
        assert (await h.told(await h.order())).job.failure == Failure(key="failure.not_saved")
        assert (submits(h), h.alerts) == (0, ["pictures_not_kept"])


async def test_while_it_is_known_that_none_can_be_kept_requests_are_refused_uncharged(tmp_path: Path) -> None:
    """From the first picture that was given up for it, until there is room again; one that is repeated has its job."""
    async with open_house(tmp_path, JOB_DEADLINE_S="3600") as h:
        h.disk.is_full = True
        await h.told(await h.order())
        before = h.disk.refused
        for _ in range(50):
            reply = await h.ask(prompt="a red fox")
            assert (reply.kind, "nothing was charged" in reply.text) == (ReplyKind.REFUSAL, True), reply.text
        looks_at_most = 1 + h.clock.monotonic_s() / LOOK_AGAIN_S
        assert h.disk.refused - before <= looks_at_most
        assert ((await h.balance()).posted, (await h.balance()).held) == (100, 0)
        h.disk.is_full = False
        await h.clock.sleep(LOOK_AGAIN_S)
        await h.delivered(await h.order())
        assert h.alerts == ["disk_full"]


async def test_pictures_that_find_no_room_on_a_disk_that_looks_well_refuse_no_request(tmp_path: Path) -> None:
    async with open_house(tmp_path, JOB_DEADLINE_S="86400") as h:
        h.disk.no_room_for = PNG
        for _ in range(4):
            await h.told(await h.order())


async def test_where_a_look_finds_all_well_and_pictures_find_no_room_one_is_bought_for_trial(tmp_path: Path) -> None:
    async with open_house(tmp_path, JOB_DEADLINE_S="86400", MAX_QUEUED_JOBS="1000") as h:
        h.disk.no_room_for = PNG
        first = await h.order()
        await h.told(first)
        began_s = h.clock.monotonic_s()
        jobs = [await h.order() for _ in range(20)]
        for job_id in jobs:
            await h.told(job_id)
        trials = 1 + (h.clock.monotonic_s() - began_s) / TRIAL_S
        assert submits(h) <= 1 + trials
        assert h.alerts == ["disk_full"]
        h.disk.no_room_for = None
        job_id = await h.order()
        await h.reached(job_id, JobState.DELIVERED, JobState.FAILED)
        await h.delivered(await h.order())
