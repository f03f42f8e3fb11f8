"""A GPU of one's own beside the hosted service: who makes a picture, what it costs, and what a dead server leaves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from bot.model.backend_errors import BackendError, BadPicture, Unavailable
from bot.model.images import Abilities
from bot.model.jobs import Failure, JobId, JobState
from bot.model.ledger import Balance
from tests.fakes.backend import FakeBackend, Work, sample_png
from tests.fakes.clock import FastClock
from tests.fakes.sent_pictures import Sent
from tests.integration.core import House, open_house

NEVER_S = 1e9
MAX_SUBMITS_LOST = 3
FORSAKEN_AFTER_S = 30.0
OURS = Abilities(
    seed=True,
    sizes=True,
    progress=True,
    cancel=True,
    idempotent_submit=True,
    image_to_image=True,
    bills_nobody=True,
)
BOTH = {"BACKENDS": "local,zimage", "ZIMAGE_API_KEY": "key", "JOB_DEADLINE_S": "3600"}
FREE_AT_HOME = {**BOTH, "BACKEND_PRICES": "local:0,zimage:2"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Two:
    """A house with both, and what stands around it while the bot is killed and started anew."""

    house: House
    local: FakeBackend
    hosted: FakeBackend

    def state_of(self, name: str) -> str:
        lane = self.house.core.lanes.named(name)
        assert lane is not None
        return lane.circuit.state

    async def seeds(self, job_id: JobId) -> list[int | None]:
        return [task.seed for task in (await self.house.job(job_id)).tasks]

    async def backends(self, job_id: JobId) -> list[str | None]:
        return [task.backend for task in (await self.house.job(job_id)).tasks]


@asynccontextmanager
async def open_two(
    folder: Path, env: Mapping[str, str] = BOTH, *, local: FakeBackend | None = None
) -> AsyncIterator[Two]:
    clock = FastClock()
    local = local or FakeBackend(clock=clock, name="local", abilities=OURS)
    hosted = FakeBackend(clock=clock, name="zimage", picture=sample_png(colour=(20, 90, 200)))
    async with open_house(folder, clock=clock, backends=[local, hosted], settings=env) as house:
        yield Two(house=house, local=local, hosted=hosted)
        assert await house.faults() == ()


# --- lost ---------------------------------------------------------------------------------------------------------


async def test_a_picture_that_the_server_forgot_is_asked_for_again_with_the_same_key_and_seed(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        t.local.script_submits(Work(finish_after_s=NEVER_S))
        job_id = await t.house.order()
        await t.house.reached(job_id, JobState.GENERATING)
        t.local.lose_everything()
        await t.house.delivered(job_id)
        first, second = t.local.submits
        assert (first.key, first.request) == (second.key, second.request)
        assert first.request.seed is not None
        assert await t.seeds(job_id) == [first.request.seed]
        assert (await t.house.balance(), t.hosted.submits) == (Balance(posted=99, held=0), [])
        assert "task_lost" in t.house.events.names()


async def test_what_is_lost_again_and_again_fails_and_costs_nothing(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        t.local.script_submits(*[Work(finish_after_s=NEVER_S)] * MAX_SUBMITS_LOST)
        job_id = await t.house.order()
        for count in range(1, MAX_SUBMITS_LOST + 1):
            await t.house.until(partial(has_tasks, t.local, count))
            t.local.lose_everything()
        notice = await t.house.told(job_id)
        assert notice.job.failure == Failure(key="failure.task_lost")
        assert len(t.local.submits) == MAX_SUBMITS_LOST
        assert await t.house.balance() == Balance(posted=100, held=0)


@pytest.mark.parametrize("trouble", [BadPicture(detail="gone"), Unavailable(reason="down")])
async def test_a_picture_that_went_with_its_server_before_it_was_fetched_is_painted_once_more(
    tmp_path: Path, trouble: BackendError
) -> None:
    async with open_two(tmp_path) as t:
        t.local.script_submits(Work(images=(trouble,)))
        t.local.forgets_keys = True
        job_id = await t.house.order()
        await t.house.delivered(job_id)
        assert len(t.local.submits) == 2
        assert await t.house.balance() == Balance(posted=99, held=0)


async def test_one_that_a_service_that_bills_does_not_give_out_is_not_asked_for_again(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        t.local.broken = "key_invalid"
        t.hosted.script_submits(Work(images=(BadPicture(detail="gone"),)))
        notice = await t.house.told(await t.house.order())
        assert notice.job.failure == Failure(key="failure.bad_picture.gone")
        assert len(t.hosted.submits) == 1


async def test_of_several_pictures_only_the_lost_ones_are_asked_for_again(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        t.local.script_submits(Work(), Work(finish_after_s=NEVER_S))
        job_id = await t.house.order(pictures=2)
        await t.house.until(lambda: len(t.local.fetched) == 1)
        t.local.lose_everything()
        delivery = await t.house.delivered(job_id)
        assert (len(delivery.pictures), len(t.local.submits)) == (2, 3)
        assert (await t.house.balance()).posted == 98


@pytest.mark.parametrize("killed_at", ["give_up_task", "start_submitting", "record_task"])
async def test_a_kill_while_a_lost_picture_is_asked_for_again_loses_and_doubles_nothing(
    tmp_path: Path, killed_at: str
) -> None:
    clock = FastClock()
    local = FakeBackend(clock=clock, name="local", abilities=OURS)
    async with open_two(tmp_path, local=local) as t:
        local.script_submits(Work(finish_after_s=NEVER_S))
        job_id = await t.house.order()
        await t.house.reached(job_id, JobState.GENERATING)
        t.house.storage.crashing_at = {killed_at: asyncio.CancelledError("killed")}
        local.lose_everything()
        await t.house.until(lambda: t.house.core.runner.in_flight == 0)
    async with open_two(tmp_path, local=local) as t:
        await t.house.delivered(job_id)
        assert {submitted.key for submitted in local.submits} == {f"{job_id}:0"}
        assert len({submitted.request.seed for submitted in local.submits}) == 1
        assert await t.house.balance() == Balance(posted=99, held=0)


# --- dead for good ------------------------------------------------------------------------------------------------


async def test_the_server_killed_for_good_loses_no_picture_and_nobody_pays_twice(tmp_path: Path) -> None:
    async with open_two(tmp_path, FREE_AT_HOME) as t:
        t.local.script_submits(*[Work(finish_after_s=NEVER_S)] * 3)
        accepted = [await t.house.order() for _ in range(3)]
        for job_id in accepted:
            await t.house.reached(job_id, JobState.GENERATING)
        died_at_s = t.house.clock.monotonic_s()
        t.local.broken = "down"
        later = [await t.house.order() for _ in range(3)]
        for job_id in later:
            await t.house.delivered(job_id)
        for job_id in accepted:
            await t.house.delivered(job_id)
        assert t.house.clock.monotonic_s() - died_at_s >= FORSAKEN_AFTER_S
        assert [await t.backends(job_id) for job_id in accepted + later] == [["zimage"]] * 6
        assert sorted(t.hosted.keys) == sorted(f"{job_id}:0" for job_id in accepted + later)
        assert len(t.hosted.tasks) == 6
        assert await t.house.balance() == Balance(posted=100 - 6 * 2, held=0)
        assert len(t.house.chat.deliveries) == 6


async def test_it_returns_to_the_server_by_itself(tmp_path: Path) -> None:
    async with open_two(tmp_path, FREE_AT_HOME) as t:
        t.local.broken = "down"
        while t.state_of("local") != "open":
            await t.house.delivered(await t.house.order())
        await t.house.delivered(await t.house.order())
        dead = len(t.local.tasks)
        t.local.broken = None
        await t.house.until(lambda: t.state_of("local") == "half_open")
        job_id = await t.house.order()
        await t.house.delivered(job_id)
        assert await t.backends(job_id) == ["local"]
        assert (dead, t.state_of("local")) == (0, "closed")
        paid = (await t.house.balance()).posted
        await t.house.delivered(await t.house.order())
        assert (await t.house.balance()).posted == paid


async def test_a_server_found_dead_at_a_start_is_given_up_too(tmp_path: Path) -> None:
    clock = FastClock()
    local = FakeBackend(clock=clock, name="local", abilities=OURS, finish_after_s=NEVER_S)
    async with open_two(tmp_path, local=local) as t:
        job_id = await t.house.order(pictures=2)
        await t.house.reached(job_id, JobState.GENERATING)
    local.broken = "down"
    async with open_two(tmp_path, local=local) as t:
        assert len((await t.house.delivered(job_id)).pictures) == 2
        assert await t.backends(job_id) == ["zimage", "zimage"]
        assert await t.seeds(job_id) == [None, None]
        assert (await t.house.balance()).posted == 98


async def test_a_submit_cut_off_by_a_kill_goes_elsewhere_where_its_server_is_dead(tmp_path: Path) -> None:
    clock = FastClock()
    local = FakeBackend(clock=clock, name="local", abilities=OURS)
    async with open_two(tmp_path, local=local) as t:
        t.house.storage.crashing_at = {"record_task": asyncio.CancelledError("killed")}
        job_id = await t.house.order()
        await t.house.until(lambda: len(local.submits) == 1)
        await t.house.until(lambda: t.house.core.runner.in_flight == 0)
    local.broken = "down"
    async with open_two(tmp_path, local=local) as t:
        await t.house.delivered(job_id)
        assert await t.backends(job_id) == ["zimage"]
        assert (await t.house.balance()).posted == 99


async def test_a_picture_that_only_the_dead_server_could_make_ends_uncharged_at_its_deadline(tmp_path: Path) -> None:
    async with open_two(tmp_path, {**BOTH, "JOB_DEADLINE_S": "120"}) as t:
        t.local.script_submits(Work(finish_after_s=NEVER_S))
        reply = await t.house.ask(size="512x768")
        job_id = reply.jobs[0].job.id
        await t.house.reached(job_id, JobState.GENERATING)
        t.local.broken = "down"
        assert (await t.house.told(job_id)).job.failure == Failure(key="failure.deadline")
        assert t.hosted.submits == []
        assert await t.house.balance() == Balance(posted=100, held=0)


async def test_what_a_backend_that_bills_has_accepted_is_never_asked_of_another(tmp_path: Path) -> None:
    clock = FastClock()
    local = FakeBackend(clock=clock, name="local", abilities=replace(OURS, bills_nobody=False))
    async with open_two(tmp_path, {**BOTH, "JOB_DEADLINE_S": "300"}, local=local) as t:
        local.script_submits(Work(finish_after_s=NEVER_S))
        job_id = await t.house.order()
        await t.house.reached(job_id, JobState.GENERATING)
        local.broken = "down"
        await t.house.told(job_id)
        assert t.hosted.submits == []


async def test_one_that_does_not_answer_is_not_asked_five_times_while_another_could(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        t.local.broken = "down"
        job_id = await t.house.order()
        await t.house.delivered(job_id)
        assert (len(t.local.submits), await t.backends(job_id)) == (1, ["zimage"])
        assert (await t.house.job(job_id)).tasks[0].submits == 1


# --- prices -------------------------------------------------------------------------------------------------------


async def test_what_is_set_aside_is_the_most_it_may_cost_and_what_is_paid_is_what_was_used(tmp_path: Path) -> None:
    async with open_two(tmp_path, FREE_AT_HOME) as t:
        t.local.script_submits(Work(finish_after_s=20.0))
        reply = await t.house.ask(count=1)
        assert "for up to 2 credits" in reply.text
        assert (await t.house.balance()).held == 2
        delivery = await t.house.delivered(reply.jobs[0].job.id)
        assert (delivery.price, delivery.balance) == (0, Balance(posted=100, held=0))
        assert "0 credits" in delivery.text
        assert await t.house.balance() == Balance(posted=100, held=0)


async def test_pictures_of_one_job_made_at_two_places_cost_what_each_does(tmp_path: Path) -> None:
    env = {**FREE_AT_HOME, "BACKEND_PRICES": "local:1,zimage:4", "BACKEND_WEIGHTS": "local:1,zimage:1"}
    async with open_two(tmp_path, env) as t:
        job_id = await t.house.order(pictures=4)
        delivery = await t.house.delivered(job_id)
        assert sorted(str(name) for name in await t.backends(job_id)) == ["local", "local", "zimage", "zimage"]
        assert delivery.price == 10
        assert await t.house.balance() == Balance(posted=90, held=0)


async def test_a_wish_that_only_one_can_do_costs_what_that_one_costs(tmp_path: Path) -> None:
    async with open_two(tmp_path, FREE_AT_HOME) as t:
        reply = await t.house.ask(seed=5)
        assert "for 0 credits" in reply.text
        assert (await t.house.balance()).held == 0


async def test_who_cannot_pay_the_most_is_told_so_before_anything_is_held(tmp_path: Path) -> None:
    async with open_two(tmp_path, {**FREE_AT_HOME, "WELCOME_CREDITS": "1"}) as t:
        reply = await t.house.ask()
        assert reply.text.endswith(
            "This costs up to 2, which is set aside until the picture is there, and you have 1 to spend. "
            "An admin can top you up."
        )
        assert await t.house.balance() == Balance(posted=1, held=0)


# --- what each is asked -------------------------------------------------------------------------------------------


async def test_a_seed_that_nobody_asked_for_is_told_where_it_was_used(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        at_home = await t.house.order()
        await t.house.delivered(at_home)
        t.local.broken = "key_invalid"
        hosted = await t.house.order()
        await t.house.delivered(hosted)
        (seed,) = await t.seeds(at_home)
        assert seed is not None
        assert seed == t.local.submits[0].request.seed
        assert f"seed {seed}" in t.house.chat.pictures[at_home].text
        assert await t.seeds(hosted) == [None]
        assert "seed" not in t.house.chat.pictures[hosted].text
        assert t.hosted.submits[0].request.seed is None


async def test_size_and_picture_reach_the_backend_as_they_were_asked_for(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        reply = await t.house.ask(size="768x512", strength=35, sent=Sent())
        blob = reply.jobs[0].job.source
        await t.house.delivered(reply.jobs[0].job.id)
        asked = t.local.submits[0].request
        assert blob is not None
        assert (str(asked.size), asked.strength, asked.source) == ("768x512", 0.35, t.house.blobs.path(blob))


async def test_where_the_picture_to_begin_from_is_gone_nothing_is_submitted(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        t.house.running.cancel() if t.house.running else None
        reply = await t.house.ask(sent=Sent())
        assert reply.jobs[0].job.source is not None
        await t.house.blobs.delete([reply.jobs[0].job.source])
        t.house.start()
        notice = await t.house.told(reply.jobs[0].job.id)
        assert notice.job.failure == Failure(key="failure.source_lost")
        assert t.local.submits == []
        assert await t.house.balance() == Balance(posted=100, held=0)


async def test_a_cancelled_picture_frees_the_server(tmp_path: Path) -> None:
    async with open_two(tmp_path, {**BOTH, "GPU_MAX_ACTIVE": "1"}) as t:
        t.local.script_submits(Work(finish_after_s=NEVER_S))
        job_id = await t.house.order()
        await t.house.reached(job_id, JobState.GENERATING)
        await t.house.cancel(job_id)
        await t.house.until(lambda: t.local.cancelled == [t.local.submits[0].task])
        lane = t.house.core.lanes.named("local")
        assert lane is not None
        await t.house.until(lambda: lane.active == 0)
        second = await t.house.order()
        await t.house.delivered(second)
        assert await t.backends(second) == ["local"]


async def test_a_cancelled_picture_that_is_painted_to_its_end_keeps_its_place_so_long(tmp_path: Path) -> None:
    clock = FastClock()
    local = FakeBackend(clock=clock, name="local", abilities=replace(OURS, paints_on_after_cancel=True))
    async with open_two(tmp_path, {**BOTH, "GPU_MAX_ACTIVE": "1"}, local=local) as t:
        local.script_submits(Work(finish_after_s=NEVER_S))
        job_id = await t.house.order()
        await t.house.reached(job_id, JobState.GENERATING)
        await t.house.cancel(job_id)
        await t.house.until(lambda: len(local.cancelled) == 1)
        second = await t.house.order()
        await t.house.delivered(second)
        assert await t.backends(second) == ["zimage"]
        local.lose_everything()
        lane = t.house.core.lanes.named("local")
        assert lane is not None
        await t.house.until(lambda: lane.active == 0)
        third = await t.house.order()
        await t.house.delivered(third)
        assert await t.backends(third) == ["local"]
        assert await t.house.balance() == Balance(posted=98, held=0)


def has_tasks(backend: FakeBackend, count: int) -> bool:
    return len(backend.tasks) == count


async def pieces(data: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(data), 1000):
        yield data[start : start + 1000]
