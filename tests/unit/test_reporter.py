"""Progress: told when it has changed, as often as the platform likes, and never after the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from bot.model.commands import Progress
from bot.model.jobs import Failure, Job, JobId, JobState, Place
from bot.model.ledger import Balance
from bot.model.people import Identity
from bot.pipeline.reporter import MAX_OPENINGS, Opening, Reporter
from bot.pipeline.views import Views
from bot.ports import ChatLimits
from bot.texts.catalogs import Catalogs
from storage.sqlite import SqliteStorage
from tests.fakes.chat import FakeChat
from tests.fakes.clock import StoppedClock
from tests.fakes.databases import make_database
from tests.fakes.events import RecordedEvents
from tests.fakes.orders import LIMITS, NO_ALLOWANCES, make_order

ANNA = Identity(platform="fake", user_id="1")


class ListeningChat(FakeChat):
    """Calls back while it shows something, and crashes where it is told to."""

    def __init__(self, *, limits: ChatLimits | None = None) -> None:
        super().__init__(limits=limits)
        self.meanwhile: Callable[[Progress], None] = lambda _: None

    async def show_progress(self, place: Place, progress: Progress) -> None:
        self.meanwhile(progress)
        await super().show_progress(place, progress)


class House:
    """A reporter over a real database; `tick` lets it look once, a second after the last time."""

    def __init__(self, storage: SqliteStorage, interval_s: float) -> None:
        self.storage = storage
        self.chat = ListeningChat(limits=ChatLimits(progress_interval_s=interval_s))
        self.clock, self.events = StoppedClock(), RecordedEvents()
        self.reporter = Reporter(
            storage=storage,
            chats={"fake": self.chat},
            views=Views(texts=Catalogs()),
            clock=self.clock,
            events=self.events,
        )

    async def accept(self, *numbers: int, pictures: int = 1) -> list[Job]:
        """Jobs that are queued, and known to the reporter."""
        visit = await self.storage.meet(ANNA, name="", locale=None, allowances=NO_ALLOWANCES, at=self.clock.now())
        jobs = []
        for number in numbers:
            order = make_order(
                number,
                person=visit.person.id,
                identity=ANNA,
                pictures=pictures,
                price=0,
                at=self.clock.now(),
            )
            accepted = await self.storage.accept(order, limits=LIMITS)
            self.reporter.queued(accepted.job)
            jobs.append(accepted.job)
        return jobs

    async def start(self) -> Job:
        (job,) = await self.storage.take_queued(platforms={"fake"}, pictures=1)
        self.reporter.started(job)
        return job

    async def tick(self, seconds: float = 1.0) -> list[tuple[JobId, str]]:
        """What was shown in this time."""
        before = len(self.chat.progress)
        self.clock.advance(seconds)
        await self.reporter._tick()
        return [(shown.job.id, shown.text) for shown in self.chat.progress[before:]]


@asynccontextmanager
async def house(tmp_path: Path, *, interval_s: float = 1.0) -> AsyncIterator[House]:
    async with SqliteStorage(path=make_database(tmp_path)) as storage:
        yield House(storage, interval_s)


async def test_a_waiting_job_is_told_its_place_when_it_changes_and_not_again(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        first, second = await h.accept(1, 2)
        assert await h.tick() == [
            (first.id, "You are next: starting now."),
            (second.id, "Waiting: place 2 in the queue."),
        ]
        assert await h.tick() == []
        await h.start()
        assert (second.id, "You are next: starting now.") in await h.tick()


async def test_a_started_job_is_told_how_long_it_takes(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        await h.accept(1)
        h.clock.advance(4.0)
        job = await h.start()
        h.reporter.progressed(job.id, 0, None)
        assert await h.tick() == [(job.id, "Painting: 5 s so far.")]
        assert h.chat.progress[-1].elapsed_s == 5.0


async def test_nobody_is_told_of_painting_before_the_service_has_accepted_it(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        await h.accept(1)
        job = await h.start()
        assert await h.tick() == [(job.id, "Waiting for the image service: 1 s so far.")]


async def test_how_far_each_picture_is_makes_the_share_of_the_whole(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        await h.accept(1, pictures=4)
        job = await h.start()
        await h.tick()
        assert h.chat.progress[-1].fraction is None
        h.reporter.progressed(job.id, 0, 0.5)
        h.reporter.progressed(job.id, 2, 1.0)
        h.reporter.progressed(job.id, 3, None)
        await h.tick()
        assert h.chat.progress[-1].fraction == (0.5 + 1.0) / 4


async def test_a_chat_is_not_told_more_often_than_it_likes(tmp_path: Path) -> None:
    async with house(tmp_path, interval_s=3.0) as h:
        await h.accept(1)
        await h.start()
        shown = [bool(await h.tick()) for _ in range(7)]
        assert shown == [True, False, False, True, False, False, True]


async def test_starting_is_no_reason_to_tell_more_often(tmp_path: Path) -> None:
    async with house(tmp_path, interval_s=3.0) as h:
        await h.accept(1)
        assert await h.tick()
        await h.start()
        assert [bool(await h.tick()) for _ in range(3)] == [False, False, True]


async def test_nothing_is_shown_of_a_job_that_has_ended(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        await h.accept(1)
        job = await h.start()
        h.reporter.forget(job.id)
        h.reporter.progressed(job.id, 0, 0.5)
        assert await h.tick() == []


async def test_a_job_that_ends_while_others_are_shown_is_not_shown_any_more(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        first, second = await h.accept(1, 2)
        h.chat.meanwhile = lambda _: h.reporter.forget(second.id)
        assert [job_id for job_id, _ in await h.tick()] == [first.id]


async def test_a_queued_job_cancelled_elsewhere_is_forgotten(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        (job,) = await h.accept(1)
        await h.storage.end(job.id, JobState.CANCELLED, failure=Failure(key="state.cancelled"), at=h.clock.now())
        assert await h.tick() == []
        assert not h.reporter._shown


async def test_a_rendered_job_found_at_a_start_is_on_its_way(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        await h.accept(1)
        job = await h.start()
        h.reporter.started(replace(job, state=JobState.RENDERED))
        assert await h.tick() == [(job.id, "Ready, and on its way to you.")]


async def test_a_job_of_a_platform_that_is_off_is_left_alone(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        await h.accept(1)
        job = await h.start()
        h.reporter.started(replace(job, place=Place(platform="elsewhere")))
        assert await h.tick() == []


async def test_a_chat_that_crashes_is_reported_and_shown_to_again(tmp_path: Path) -> None:
    def crash(_: Progress) -> None:
        h.chat.meanwhile = lambda _: None
        raise ZeroDivisionError

    async with house(tmp_path) as h:
        await h.accept(1)
        await h.start()
        h.chat.meanwhile = crash
        running = asyncio.create_task(h.reporter.run())
        for _ in range(10):
            await asyncio.sleep(0)
        running.cancel()
        assert h.chat.progress
        assert [name for name, _ in h.events.incidents] == ["progress_crashed"]


# --- what is left -----------------------------------------------------------------------------------------------------


async def test_a_message_that_tells_what_is_left_tells_it_anew_once_where_that_has_changed(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        waiting, started = await h.accept(1, 2)
        for job in (waiting, started):
            h.reporter.opened(job, Opening(price="1 credit", left=9, more="Seed 7."))
        assert h.reporter.watched_people() == {waiting.person}
        await h.start()
        for available in (9, 19, 19):
            await h.reporter.show_balance(waiting.person, Balance(posted=available + 2, held=2))
        head = "1 picture for 1 credit; 19 credits left. Seed 7."
        assert {(shown.job.id, shown.head) for shown in h.chat.progress} == {(waiting.id, head), (started.id, head)}
        assert len(h.chat.progress) == 2
        await h.tick()
        assert {shown.head for shown in h.chat.progress[2:]} == {""}


async def test_a_message_that_others_read_tells_nobody_what_is_left(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        (job,) = await h.accept(1)
        await h.reporter.show_balance(job.person, Balance(posted=19, held=0))
        assert (h.chat.progress, h.reporter.watched_people()) == ([], frozenset())


async def test_of_a_job_that_has_ended_nobody_is_told_what_is_left(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        (job,) = await h.accept(1)
        h.reporter.opened(job, Opening(price="1 credit", left=9))
        h.reporter.forget(job.id)
        await h.reporter.show_balance(job.person, Balance(posted=19, held=0))
        assert (h.chat.progress, h.reporter.watched_people()) == ([], frozenset())


async def test_openings_of_jobs_that_were_never_confirmed_are_forgotten_in_the_end(tmp_path: Path) -> None:
    async with house(tmp_path) as h:
        (job,) = await h.accept(1)
        h.reporter.opened(job, Opening(price="1 credit", left=9))
        for number in range(MAX_OPENINGS):
            h.reporter.opened(replace(job, id=JobId(f"never{number}")), Opening(price="1 credit", left=9))
        assert h.reporter.watched_people() == frozenset()
