"""The runner over real files: the path of a job, its limits, its deadlines, its cancelling, its crashes."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.model.commands import Delivery, Progress, Receipt, ReplyKind
from bot.model.images import Abilities, ImageRef, ImageRequest, TaskId, TaskStatus
from bot.model.jobs import Failure, JobId, JobState, Place
from bot.pipeline.memory import MemoryBudget
from bot.ports import ChatLimits
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend, Work, sample_png
from tests.fakes.clock import FastClock
from tests.integration.core import BORIS, Hanging, ScriptedChat, open_house

CANCELLABLE = Abilities(cancel=True)
NEVER_S = 1e9
HELD = Work(finish_after_s=NEVER_S)


def all_is_given_back(posted: int, held: int) -> bool:
    return (posted, held) == (100, 0)


# --- the path ---------------------------------------------------------------------------------------------------


async def test_a_sentence_becomes_a_picture_that_is_shown_once_and_paid_once(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        job_id = await h.order()
        delivery = await h.delivered(job_id)
        await h.at_rest()
        (backend,) = h.backends
        assert isinstance(backend, FakeBackend)
        assert len(backend.submits) == len(backend.fetched) == len(h.chat.deliveries) == 1
        assert backend.keys == (f"{job_id}:0",)
        assert (delivery.price, delivery.balance.available) == (1, 99)
        job = await h.job(job_id)
        assert (job.captured, job.receipt) == (1, f"fake:{job_id}")
        assert (await h.balance()).posted == 99
        assert await h.blobs.read(h.blob_of(delivery))
        assert await h.faults() == ()
        assert h.events.incidents == []


async def test_what_the_provider_charged_is_kept_beside_the_picture(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        await h.delivered(await h.order())
        kept = await h.storage.write(lambda tx: tx.execute("SELECT consumed_credits FROM tasks").fetchall())
        assert [tuple(row) for row in kept] == [(15,)]
        assert len(await h.storage.finish_times("zimage", limit=10)) == 1


async def test_the_caption_says_what_is_left_and_the_settled_job_agrees(tmp_path: Path) -> None:
    async with open_house(tmp_path, PRICE_CREDITS="5") as h:
        delivery = await h.delivered(await h.order(pictures=2))
        assert delivery.balance == await h.balance()
        assert (delivery.price, delivery.balance.available) == (10, 90)
        assert "10 credits" in delivery.text
        assert "90 credits" in delivery.text


async def test_the_same_request_twice_is_one_job(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        first = await h.ask(id="click")
        second = await h.ask(id="click")
        await h.at_rest()
        assert second.is_repeated
        assert first.jobs[0].job.id == second.jobs[0].job.id
        assert len(h.chat.deliveries) == 1
        assert (await h.balance()).posted == 99


async def test_fifty_jobs_at_once_are_each_shown_and_paid_once(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        jobs = [await h.order() for _ in range(50)]
        await h.at_rest()
        assert set(h.chat.pictures) == set(jobs)
        assert len(h.chat.deliveries) == 50
        assert (await h.balance()).posted == 50


# --- limits and order -------------------------------------------------------------------------------------------


class CountingBackend(FakeBackend):
    """Remembers how many pictures were in flight at most."""

    most = 0

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        task = await super().submit(request, key=key)
        now_s = self._clock.monotonic_s()
        in_flight = sum(task.done_at_s > now_s for task in self._tasks.values())
        self.most = max(self.most, in_flight)
        return task


async def test_no_more_pictures_are_in_flight_than_the_backend_takes(tmp_path: Path) -> None:
    clock = FastClock()
    backend = CountingBackend(clock=clock, finish_after_s=3.0)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="3") as h:
        for pictures in (1, 4, 2, 1, 3):
            await h.order(pictures=pictures)
        await h.at_rest()
        assert 1 <= backend.most <= 3
        assert len(backend.submits) == 11


async def test_jobs_are_taken_only_while_there_are_places_for_them(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="2") as h:
        jobs = [await h.order() for _ in range(6)]
        await h.until(lambda: len(backend.submits) == 2)
        seen_s = clock.monotonic_s()
        await h.until(lambda: clock.monotonic_s() > seen_s + 5.0)
        assert await h.storage.queue(limit=10) == tuple(jobs[2:])


async def test_jobs_start_in_the_order_they_were_asked_for(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="1") as h:
        jobs = [await h.order() for _ in range(6)]
        await h.at_rest()
        assert backend.keys == tuple(f"{job_id}:0" for job_id in jobs)


async def test_a_place_given_back_is_used_before_its_job_is_delivered(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock)
    chat = ScriptedChat()
    gate = asyncio.Event()
    chat.script_deliveries(Hanging(gate))
    async with open_house(tmp_path, clock=clock, backends=[backend], chat=chat, ZIMAGE_MAX_ACTIVE="1") as h:
        await h.order()
        second = await h.order()
        await h.delivered(second)
        gate.set()
        await h.at_rest()
        assert len(chat.pictures) == 2


async def test_the_queue_and_each_person_have_their_limits(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S)
    async with open_house(
        tmp_path,
        clock=clock,
        backends=[backend],
        ZIMAGE_MAX_ACTIVE="1",
        MAX_QUEUED_JOBS="2",
        MAX_ACTIVE_JOBS_PER_PERSON="2",
    ) as h:
        await h.reached(await h.order(), JobState.GENERATING)
        await h.order()
        refused = await h.ask()
        assert (refused.kind, (await h.balance()).held) == (ReplyKind.REFUSAL, 2)
        await h.order(by=BORIS)
        refused = await h.ask(by=BORIS)
        assert (refused.kind, (await h.balance(BORIS)).held) == (ReplyKind.REFUSAL, 1)


class Meter:
    """How much of the budget for pictures is in use, whenever somebody looks."""

    budget: MemoryBudget | None = None

    def __init__(self) -> None:
        self.seen: list[int] = []

    def look(self) -> None:
        assert self.budget is not None
        self.seen.append(self.budget.used_bytes)


class MeteredChat(ScriptedChat):
    def __init__(self, meter: Meter) -> None:
        super().__init__(limits=ChatLimits(max_picture_bytes=3 * 2**20))
        self._meter = meter

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        self._meter.look()
        await asyncio.sleep(0)
        return await super().deliver(place, delivery)


class MeteredBackend(FakeBackend):
    def __init__(self, meter: Meter, *, clock: FastClock) -> None:
        super().__init__(clock=clock, picture=sample_png(size_px=512))
        self._meter = meter

    async def status(self, task: TaskId) -> TaskStatus:
        self._meter.look()
        return await super().status(task)


async def test_memory_for_pictures_stays_within_its_budget_while_fifty_arrive(tmp_path: Path) -> None:
    clock, meter = FastClock(), Meter()
    backend, chat = MeteredBackend(meter, clock=clock), MeteredChat(meter)
    async with open_house(tmp_path, clock=clock, backends=[backend], chat=chat, PICTURE_MEMORY_MIB="16") as h:
        meter.budget = h.core.memory
        for _ in range(50):
            await h.order()
        await h.at_rest()
        assert len(chat.pictures) == 50
        assert 0 < max(meter.seen) <= 16 * 2**20
        assert h.core.memory.used_bytes == 0


# --- progress ---------------------------------------------------------------------------------------------------


async def test_places_in_the_queue_are_told_as_they_change(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=60.0)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="1") as h:
        jobs = [await h.order() for _ in range(4)]
        await h.at_rest()
        places = [shown.place_in_queue for shown in h.chat.progress if shown.job.id == jobs[3] and shown.place_in_queue]
        assert places == sorted(set(places), reverse=True)
        assert len(places) > 1


class ChatWithJournal(ScriptedChat):
    """Remembers the order of all that was shown, and when."""

    def __init__(self, clock: FastClock, *, limits: ChatLimits | None = None) -> None:
        super().__init__(limits=limits)
        self.clock = clock
        self.journal: list[tuple[str, JobId, float]] = []

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        self.journal.append(("pictures", delivery.job.id, self.clock.monotonic_s()))
        await self.clock.sleep(4.0)  # long enough for progress to come in between
        return await super().deliver(place, delivery)

    async def show_progress(self, place: Place, progress: Progress) -> None:
        self.journal.append(("progress", progress.job.id, self.clock.monotonic_s()))
        await super().show_progress(place, progress)


async def test_no_progress_is_shown_once_the_pictures_are_on_their_way(tmp_path: Path) -> None:
    clock = FastClock(speed=400)
    chat = ChatWithJournal(clock)
    backend = FakeBackend(clock=clock, finish_after_s=5.0, abilities=Abilities(progress=True))
    async with open_house(tmp_path, clock=clock, backends=[backend], chat=chat) as h:
        jobs = [await h.order() for _ in range(5)]
        await h.at_rest()
        for job_id in jobs:
            shown = [what for what, of, _ in chat.journal if of == job_id]
            assert shown.count("pictures") == 1
            assert shown[-1] == "pictures"


async def test_progress_keeps_the_distance_the_chat_asks_for(tmp_path: Path) -> None:
    clock = FastClock()
    chat = ChatWithJournal(clock, limits=ChatLimits(progress_interval_s=3.0))
    backend = FakeBackend(clock=clock, finish_after_s=12.0, abilities=Abilities(progress=True))
    async with open_house(tmp_path, clock=clock, backends=[backend], chat=chat, ZIMAGE_MAX_ACTIVE="1") as h:
        jobs = [await h.order() for _ in range(2)]
        await h.at_rest()
        for job_id in jobs:
            times = [at_s for what, of, at_s in chat.journal if (what, of) == ("progress", job_id)]
            assert len(times) > 1
            assert all(later_s - earlier_s >= 2.9 for earlier_s, later_s in pairwise(times))


class BadAtProgress(ScriptedChat):
    def __init__(self, *, is_hanging: bool) -> None:
        super().__init__()
        self._is_hanging = is_hanging

    async def show_progress(self, place: Place, progress: Progress) -> None:
        if self._is_hanging:
            await asyncio.Event().wait()
        raise ZeroDivisionError


@pytest.mark.parametrize("is_hanging", [True, False], ids=["hangs", "crashes"])
async def test_a_chat_that_is_bad_at_progress_gets_its_pictures_all_the_same(tmp_path: Path, is_hanging: bool) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=5.0)
    async with open_house(tmp_path, clock=clock, backends=[backend], chat=BadAtProgress(is_hanging=is_hanging)) as h:
        jobs = [await h.order() for _ in range(3)]
        await h.at_rest()
        assert set(h.chat.pictures) == set(jobs)
        assert {name for name, _ in h.events.incidents} == {"progress_crashed"}


# --- cancelling -------------------------------------------------------------------------------------------------


async def test_a_queued_job_is_cancelled_and_never_begun(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=20.0)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="1") as h:
        first, second = await h.order(), await h.order()
        await h.cancel(second)
        assert (await h.told(second)).job.state is JobState.CANCELLED
        await h.delivered(first)
        assert len(backend.submits) == 1
        assert (await h.balance()).available == 99


async def test_a_job_cancelled_while_it_is_painted_is_stopped_at_the_backend(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S, abilities=CANCELLABLE)
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order(pictures=3)
        await h.reached(job_id, JobState.GENERATING)
        await h.cancel(job_id)
        await h.told(job_id)
        await h.until(lambda: sorted(backend.cancelled) == sorted(backend.tasks))
        await h.at_rest()
        assert all_is_given_back((await h.balance()).posted, (await h.balance()).held)
        assert len(h.chat.tellings) == 1


async def test_a_job_cancelled_while_the_backend_accepts_it_is_stopped_there_too(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S, abilities=CANCELLABLE)
    backend.script_submits(Work(answer_after_s=10.0, finish_after_s=NEVER_S))
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order()
        await h.until(lambda: len(backend.submits) == 1)
        await h.cancel(job_id)
        await h.told(job_id)
        await h.until(lambda: backend.cancelled == list(backend.tasks))
        await h.at_rest()
        assert all(lane.active == 0 for lane in h.core.lanes)


async def test_cancelling_twice_is_cancelling_once(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S, abilities=CANCELLABLE)
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order()
        await h.reached(job_id, JobState.GENERATING)
        first, second = await asyncio.gather(h.cancel(job_id), h.cancel(job_id))
        assert first.text == second.text
        await h.told(job_id)
        await h.at_rest()
        assert len(h.chat.tellings) == len(backend.cancelled) == 1
        assert await h.faults() == ()


async def test_once_the_pictures_exist_it_is_too_late_to_cancel(tmp_path: Path) -> None:
    gate = asyncio.Event()
    chat = ScriptedChat()
    chat.script_deliveries(Hanging(gate))
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await h.order()
        await h.reached(job_id, JobState.RENDERED)
        assert (await h.cancel(job_id)).kind is ReplyKind.REFUSAL
        gate.set()
        await h.delivered(job_id)


async def test_a_stranger_cannot_cancel(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=20.0)
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order()
        assert (await h.cancel(job_id, by=BORIS)).kind is ReplyKind.REFUSAL
        await h.delivered(job_id)


async def test_a_job_ended_by_another_process_is_noticed_stopped_and_told(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S, abilities=CANCELLABLE)
    async with (
        open_house(tmp_path, clock=clock, backends=[backend]) as h,
        SqliteStorage(path=tmp_path / "bot.db") as terminal,
    ):
        job_id = await h.order()
        await h.reached(job_id, JobState.GENERATING)
        await terminal.end(job_id, JobState.CANCELLED, failure=Failure(key="state.cancelled"), at=clock.now())
        await h.told(job_id)
        await h.at_rest()
        assert backend.cancelled == list(backend.tasks)
        assert len(h.chat.tellings) == 1


# --- deadlines --------------------------------------------------------------------------------------------------


async def test_jobs_that_wait_in_the_queue_past_their_deadline_are_given_back(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="1", JOB_DEADLINE_S="30") as h:
        jobs = [await h.order() for _ in range(3)]
        await h.at_rest()
        assert {(await h.job(late)).failure for late in jobs} == {Failure(key="failure.deadline")}
        assert set(h.chat.notices) == set(jobs)
        assert all_is_given_back((await h.balance()).posted, (await h.balance()).held)


async def test_a_job_the_backend_is_slow_to_accept_ends_at_its_deadline(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, abilities=CANCELLABLE)
    backend.script_submits(Work(answer_after_s=60.0))
    async with open_house(tmp_path, clock=clock, backends=[backend], JOB_DEADLINE_S="20") as h:
        job_id = await h.order()
        assert (await h.told(job_id)).job.failure == Failure(key="failure.deadline")
        await h.at_rest()
        assert backend.cancelled == list(backend.tasks)
        assert not h.chat.pictures


async def test_a_success_after_the_deadline_is_dropped(tmp_path: Path) -> None:
    clock = FastClock(speed=100)
    backend = FakeBackend(clock=clock, finish_after_s=90.0)
    async with open_house(tmp_path, clock=clock, backends=[backend], JOB_DEADLINE_S="60") as h:
        job_id = await h.order()
        assert (await h.told(job_id)).job.state is JobState.FAILED
        await h.until(lambda: backend.billed == 1)
        await h.at_rest()
        assert not h.chat.deliveries
        assert h.events.counts["deadline_passed"] == 1
        assert all_is_given_back((await h.balance()).posted, (await h.balance()).held)


async def test_a_delivery_under_way_when_the_deadline_passes_is_finished_and_paid(tmp_path: Path) -> None:
    clock = FastClock(speed=50)
    gate = asyncio.Event()
    chat = ScriptedChat()
    chat.script_deliveries(Hanging(gate))
    async with open_house(tmp_path, clock=clock, chat=chat, JOB_DEADLINE_S="40") as h:
        job_id = await h.order()
        await h.until(lambda: len(chat.deliveries) == 1)
        late = (await h.job(job_id)).deadline_at + timedelta(seconds=5)
        await h.until(lambda: clock.now() > late)
        gate.set()
        await h.delivered(job_id)
        await h.at_rest()
        assert not h.chat.tellings
        assert (await h.balance()).posted == 99


async def test_pictures_the_chat_would_not_take_before_the_deadline_are_kept_uncharged(tmp_path: Path) -> None:
    clock = FastClock(speed=100)
    gate = asyncio.Event()
    chat = ScriptedChat()
    chat.script_deliveries(for_ever=Hanging(gate))  # each of them times out
    async with open_house(tmp_path, clock=clock, chat=chat, JOB_DEADLINE_S="80") as h:
        job_id = await h.order()
        notice = await h.told(job_id)
        assert notice.job.state is JobState.UNDELIVERABLE
        assert all_is_given_back((await h.balance()).posted, (await h.balance()).held)
        assert (await h.storage.history((await h.job(job_id)).person, limit=5, before=None)).jobs


async def test_every_job_past_its_deadline_at_a_start_is_ended_and_told(tmp_path: Path) -> None:
    clock = FastClock()
    async with open_house(tmp_path, clock=clock, is_started=False) as h:
        jobs = [await h.order() for _ in range(5)]
    clock.set_forward(timedelta(days=1))
    async with open_house(tmp_path, clock=clock) as h:
        await h.at_rest()
        assert set(h.chat.notices) == set(jobs)
        assert all_is_given_back((await h.balance()).posted, (await h.balance()).held)


# --- crashes ----------------------------------------------------------------------------------------------------


class Crashing(FakeBackend):
    """A bug: whatever has "crash" in its prompt meets it in the method named here."""

    def __init__(self, *, clock: FastClock, where: str) -> None:
        super().__init__(clock=clock)
        self._where = where

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        if self._where == "submit" and "crash" in request.prompt:
            raise ZeroDivisionError
        return await super().submit(request, key=key)

    def _image(self, image: ImageRef) -> bytes:
        found = super()._image(image)
        index = list(self._tasks).index(TaskId(image.removeprefix("fake:").rpartition("/")[0]))
        accepted = [submitted for submitted in self.submits if submitted.task]
        if self._where == "fetch" and "crash" in accepted[index].request.prompt:
            raise ZeroDivisionError
        assert isinstance(found, bytes)
        return found


@pytest.mark.parametrize("where", ["submit", "fetch"])
async def test_a_bug_ends_its_job_alone_and_its_person_gets_a_number_to_ask_with(tmp_path: Path, where: str) -> None:
    clock = FastClock()
    async with open_house(tmp_path, clock=clock, backends=[Crashing(clock=clock, where=where)]) as h:
        good, bad, other = await h.order(), await h.order(prompt="crash"), await h.order()
        notice = await h.told(bad)
        assert notice.job.failure == Failure(key="failure.internal", detail="incident1")
        assert "incident1" in notice.text
        await h.delivered(good)
        await h.delivered(other)
        await h.at_rest()
        assert (await h.balance()).posted == 98
        assert all(lane.active == 0 for lane in h.core.lanes)
        assert await h.faults() == ()


async def test_a_status_call_that_crashes_once_costs_no_picture(tmp_path: Path) -> None:
    class CrashingOnce(FakeBackend):
        async def status(self, task: TaskId) -> TaskStatus:
            if not self.asked:
                self.asked.append(task)
                raise ZeroDivisionError
            return await super().status(task)

    clock = FastClock()
    async with open_house(tmp_path, clock=clock, backends=[CrashingOnce(clock=clock)]) as h:
        await h.delivered(await h.order())
        assert [name for name, _ in h.events.incidents] == ["status_call_crashed"]


async def test_a_database_that_fails_for_a_while_ends_no_other_work(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        h.storage.crashing_at = dict.fromkeys(("take_queued", "expire"), OSError("input/output error"))
        job_id = await h.order()
        await h.until(lambda: {"take_crashed", "sweep_crashed"} <= {name for name, _ in h.events.incidents})
        h.storage.crashing_at = {}
        await h.delivered(job_id)


async def test_a_job_whose_end_cannot_be_written_is_ended_at_its_deadline(tmp_path: Path) -> None:
    clock = FastClock()
    backend = Crashing(clock=clock, where="submit")
    async with open_house(tmp_path, clock=clock, backends=[backend], JOB_DEADLINE_S="120") as h:
        h.storage.crashing_at = {"end": OSError("input/output error")}
        bad, good = await h.order(prompt="crash"), await h.order()
        await h.delivered(good)
        notice = await h.told(bad)
        assert notice.job.failure == Failure(key="failure.deadline")
