"""kill -9 at every point of a job's life, and at random: each job ends delivered once or clearly failed, and whoever
asked pays for what they got."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.model.images import BlobId, Picture, ProviderFacts, TaskId
from bot.model.jobs import Job, JobId, JobState, TaskState
from bot.model.people import Identity
from storage.blobs import DiskBlobs
from tests.e2e.program import (
    TIME_LIMIT_S,
    Customers,
    Program,
    customers,
    exit_code,
    prepare,
    program,
    until,
    zimage_settings,
)
from tests.e2e.service import Service, service
from tests.fakes.backend import sample_png
from tests.fakes.contract_server import STATUS, SUBMIT, Answer, Then, reply
from tests.fakes.doctor import WELL, verdict
from tests.fakes.orders import make_finished

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]

KILLS = int(os.environ.get("E2E_KILLS", "1"))
SEED = int(os.environ.get("E2E_SEED", "1"))
"""The long version of the randomised tests: `E2E_KILLS=10 E2E_SEED=7 pytest tests/e2e/test_kill.py -k random`."""
IN_FLIGHT = 30
LONGEST_LIFE_S = 1.0
CREDITS = 100
PRICE = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The program, the service it works with, and those who ask."""

    program: Program
    service: Service
    customers: Customers

    async def ask(self, prompt: str) -> JobId:
        return await self.customers.ask(prompt, price=PRICE)

    async def ends(self, *jobs: JobId) -> list[JobState]:
        return [(await self.customers.reach(job)).state for job in jobs]

    async def assert_paid_for(self, pictures: int) -> None:
        """That many and no more; nothing is held, and the ledger is whole."""
        balance = await self.customers.balance()
        assert (balance.posted, balance.held) == (CREDITS - PRICE * pictures, 0)
        await self.customers.assert_whole()


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    database = prepare(tmp_path)
    async with service() as played, customers(database) as asking:
        await asking.meet(credits=CREDITS)
        with program(tmp_path, **zimage_settings(played.url), PRICE_CREDITS=str(PRICE)) as real:
            yield Scene(program=real, service=played, customers=asking)


# --- a point of a job's life at a time --------------------------------------------------------------------------


async def kill_while_one_is_submitted_and_another_waits(scene: Scene) -> tuple[JobId, JobId]:
    """There is one place in flight: the first job's POST has arrived and is not answered, the second job is queued."""
    scene.program.settings["ZIMAGE_MAX_ACTIVE"] = "1"
    scene.service.hold(SUBMIT)
    await scene.program.start()
    sent = await scene.ask("sent")
    await scene.service.asked(SUBMIT)
    waiting = await scene.ask("waiting")
    assert await scene.customers.state(waiting) is JobState.QUEUED
    scene.program.kill()
    scene.service.let_go(SUBMIT)
    await scene.program.start()
    return sent, waiting


async def test_killed_before_the_answer_to_a_submit_it_asks_again_and_the_person_pays_once(scene: Scene) -> None:
    sent, waiting = await kill_while_one_is_submitted_and_another_waits(scene)
    assert await scene.ends(sent, waiting) == [JobState.DELIVERED, JobState.DELIVERED]
    assert scene.service.submits == {"sent": 2, "waiting": 1}
    await scene.assert_paid_for(2)


async def test_killed_before_the_answer_to_a_submit_it_refunds_where_it_was_told_to(scene: Scene) -> None:
    scene.program.settings["ON_AMBIGUOUS_SUBMIT"] = "refund"
    sent, waiting = await kill_while_one_is_submitted_and_another_waits(scene)
    assert await scene.ends(sent, waiting) == [JobState.FAILED, JobState.DELIVERED]
    failed = await scene.customers.job(sent)
    assert [task.failure.key for task in failed.tasks if task.failure] == ["failure.ambiguous"]
    assert scene.service.submits == {"sent": 1, "waiting": 1}
    await scene.assert_paid_for(1)


async def test_killed_with_tasks_accepted_it_never_submits_them_again(scene: Scene) -> None:
    """One has half of its picture, one has asked for it, one waits for the answer about its status."""
    await scene.program.start()
    picture = reply(body=scene.service.picture, content_type="image/png").raw
    scene.service.on("/images/task_1.png", Answer(raw=picture[: len(picture) // 2], then=Then.HANG))
    half_streamed = await scene.ask("half streamed")
    await scene.service.asked("/images/task_1.png")
    scene.service.hold("/images/task_2.png")
    requested = await scene.ask("requested")
    await scene.service.asked("/images/task_2.png")
    scene.service.hold(STATUS)
    painting = await scene.ask("painting")
    await scene.service.asked(STATUS, times=3)
    scene.program.kill()
    scene.service.let_go("/images/task_2.png")
    scene.service.let_go(STATUS)
    await scene.program.start()
    assert await scene.ends(half_streamed, requested, painting) == [JobState.DELIVERED] * 3
    assert scene.service.submits == {"half streamed": 1, "requested": 1, "painting": 1}
    await scene.assert_paid_for(3)


async def test_killed_between_the_picture_and_its_delivery_it_delivers_without_asking_the_service(scene: Scene) -> None:
    job_id = await scene.ask("rendered")
    await render(scene, job_id)
    await scene.program.start()
    assert await scene.ends(job_id) == [JobState.DELIVERED]
    assert not scene.service.called(SUBMIT)
    await scene.assert_paid_for(1)


async def render(scene: Scene, job_id: JobId) -> None:
    """Bring a job to where a kill that cannot be timed from outside would leave it."""
    storage, at = scene.customers.storage, datetime.now(UTC)
    blobs = DiskBlobs(root=scene.program.folder / "data" / "pictures")
    async with blobs.draft() as draft:
        await draft.write(sample_png())
        blob = await draft.keep()
        picture = Picture(
            blob=BlobId(blob), media_type="image/png", width_px=64, height_px=64, size_bytes=draft.size_bytes
        )
    await storage.take_queued(platforms=["web"], pictures=1)
    await storage.start_submitting(job_id, 0, backend="zimage", at=at)
    await storage.record_task(job_id, 0, task_id=TaskId("of before"), at=at)
    await storage.record_picture(job_id, 0, picture=picture, facts=ProviderFacts(), finished=make_finished())
    assert await scene.customers.state(job_id) is JobState.RENDERED


async def test_killed_right_after_the_service_accepted_or_delivered_nobody_pays_twice(scene: Scene) -> None:
    """Whether the task's id was stored cannot be known from outside: one submit, or two and a picture for one price."""
    await scene.program.start()
    delivered = await scene.ask("delivered")
    await scene.customers.reach(delivered, JobState.DELIVERED)
    scene.service.polls_before_done = 1000
    accepted = await scene.ask("accepted")
    await scene.service.asked(SUBMIT, times=2)
    scene.program.kill()
    scene.service.polls_before_done = 0
    await scene.program.start()
    assert await scene.ends(delivered, accepted) == [JobState.DELIVERED, JobState.DELIVERED]
    assert scene.service.submits["delivered"] == 1
    assert scene.service.submits["accepted"] <= 2
    await scene.assert_paid_for(2)


async def test_a_submit_under_way_at_a_stop_is_finished_and_not_made_again(scene: Scene) -> None:
    await scene.program.start()
    scene.service.hold(SUBMIT)
    job_id = await scene.ask("at the stop")
    await scene.service.asked(SUBMIT)
    scene.program.running.send_signal(signal.SIGTERM)
    await until(lambda: "stopping" in scene.program.err)
    scene.service.let_go(SUBMIT)
    assert await exit_code(scene.program.running) == 0, scene.program.said
    assert await scene.customers.state(job_id) is JobState.GENERATING
    await scene.program.start()
    assert await scene.ends(job_id) == [JobState.DELIVERED]
    assert scene.service.submits == {"at the stop": 1}
    await scene.assert_paid_for(1)


async def test_killed_while_it_stops_nothing_is_lost(scene: Scene) -> None:
    """One is being submitted, one is being fetched, one has just come, when the stop begins."""
    await scene.program.start()
    scene.service.hold("/images/task_1.png")
    fetching = await scene.ask("fetching")
    await scene.service.asked("/images/task_1.png")
    scene.service.hold(SUBMIT)
    sent = await scene.ask("sent")
    await scene.service.asked(SUBMIT, times=2)
    scene.program.running.send_signal(signal.SIGTERM)
    await until(lambda: "stopping" in scene.program.err)
    late = await scene.ask("late")
    scene.program.kill()
    scene.service.let_go(SUBMIT)
    scene.service.let_go("/images/task_1.png")
    await scene.program.start()
    assert await scene.ends(fetching, sent, late) == [JobState.DELIVERED] * 3
    assert scene.service.submits == {"fetching": 1, "sent": 2, "late": 1}
    await scene.assert_paid_for(3)


# --- at random ----------------------------------------------------------------------------------------------------


PEOPLE = tuple(Identity(platform="web", user_id=name) for name in ("local", "anna", "boris"))
BUDGET = 10_000


async def keep_in_flight(asking: Customers, dice: random.Random, jobs: list[JobId]) -> None:
    """As many new jobs as there are too few: of several people, of one to three pictures, at several prices."""
    counts = await asking.storage.count_jobs()
    under_way = sum(count for state, count in counts.items() if not state.is_final)
    for _ in range(IN_FLIGHT - under_way):
        prompt = f"picture {len(jobs)}"
        identity, pictures, price = dice.choice(PEOPLE), dice.choice((1, 1, 2, 3)), dice.randrange(4)
        jobs.append(await asking.ask(prompt, identity=identity, pictures=pictures, price=price))


async def live_and_die(real: Program, asking: Customers, *, longest_life_s: float = LONGEST_LIFE_S) -> list[Job]:
    """Kill at random times with thirty jobs in flight, then let everything come to its end."""
    dice = random.Random(SEED)
    jobs: list[JobId] = []
    for person in PEOPLE:
        await asking.meet(person, credits=BUDGET)
    for _ in range(KILLS):
        await keep_in_flight(asking, dice, jobs)
        await real.start()
        await asyncio.sleep(dice.uniform(0.0, longest_life_s))
        real.kill()
    await keep_in_flight(asking, dice, jobs)
    await real.start()
    await asking.all_final()
    return [await asking.job(job_id) for job_id in jobs]


async def assert_right_to_the_credit(real: Program, asking: Customers, jobs: Sequence[Job]) -> None:
    blobs = DiskBlobs(root=real.folder / "data" / "pictures")
    for job in jobs:
        rendered = [task for task in job.tasks if task.state is TaskState.RENDERED]
        assert job.state is (JobState.DELIVERED if rendered else JobState.FAILED)
        assert job.captured == job.price * len(rendered)
        assert all(blobs.path(picture.blob).stat().st_size == picture.size_bytes for _, picture in job.pictures)
    for person in PEOPLE:
        balance = await asking.balance(person)
        paid = sum(job.captured for job in jobs if job.identity == person)
        assert (balance.posted, balance.held) == (BUDGET - paid, 0)
    doctor = await real.run("doctor")
    assert verdict(doctor.out) == WELL, doctor.said
    assert "ok    ledger: whole" in doctor.out
    assert "0 open holds" in doctor.out


@pytest.mark.parametrize("ambiguous", ["resubmit", "refund"])
async def test_killed_at_random_with_thirty_jobs_in_flight_every_balance_is_right(
    tmp_path: Path, ambiguous: str
) -> None:
    database = prepare(tmp_path)
    async with service(polls_before_done=2) as played, customers(database) as asking:
        settings = zimage_settings(played.url, ON_AMBIGUOUS_SUBMIT=ambiguous)
        with program(tmp_path, **settings, PRICE_CREDITS=str(PRICE)) as real:
            jobs = await live_and_die(real, asking)
            await assert_right_to_the_credit(real, asking, jobs)
        lost = real.err.count("ambiguous_submit_found")
        wanted = sum(job.count for job in jobs)
        made = sum(task.state is TaskState.RENDERED for job in jobs for task in job.tasks)
        submits = sum(played.submits.values())
        if ambiguous == "resubmit":
            assert made == wanted
            assert wanted <= submits <= wanted + lost
        else:
            assert made == wanted - lost
            assert made <= submits <= wanted
        assert "crash" not in real.err


async def test_killed_at_random_the_simulators_pictures_are_gone_on_with(tmp_path: Path) -> None:
    database = prepare(tmp_path)
    with program(tmp_path, SIMULATOR_DELAY_S="0.7", PRICE_CREDITS=str(PRICE)) as real:
        async with customers(database) as asking:
            jobs = await live_and_die(real, asking)
            await assert_right_to_the_credit(real, asking, jobs)
            assert {job.state for job in jobs} == {JobState.DELIVERED}
            assert "jobs_resumed" in real.err
            assert "crash" not in real.err
