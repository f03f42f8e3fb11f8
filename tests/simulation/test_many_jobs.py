"""Many people, a bad backend, a bad chat, and a program that is killed again and again: in the end all is in order.

Everything is drawn from a seed. Where tasks meet is up to the event loop and the disk, so a seed is a story and not a
recording; the failing seed is in the test's name.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from bot.app.chats import PLATFORMS
from bot.app.core import Core, build_core
from bot.model.backend_errors import Ambiguous, BackendError, BadPicture, Refused, TryLater, Unavailable
from bot.model.chat_errors import ChatBusy, DeliveryUnknown, Gone
from bot.model.commands import Delivery, Notice, Progress, Receipt, ReplyKind, Request
from bot.model.images import Abilities, ImageRef, ImageRequest, TaskId, TaskStatus
from bot.model.jobs import Job, JobId, JobState, Place
from bot.model.ledger import Source
from bot.model.people import Identity
from bot.ports import ChatLimits, Health
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.connection import Connection
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend, Work, sample_png
from tests.fakes.chat import FakeChat
from tests.fakes.clock import FastClock
from tests.fakes.databases import make_database
from tests.fakes.decoding import thread_decoder
from tests.fakes.events import RecordedEvents
from tests.integration.core import FreshIds, settings_for

T = TypeVar("T")

PLATFORM = "fake"
PEOPLE = tuple(Identity(platform=PLATFORM, user_id=str(number)) for number in range(30))
LIVES = 5
JOBS_A_LIFE = 45
WELCOME = 40
PATIENCE_S = 60.0
EXPECTED_INCIDENTS = frozenset({"delivery_crashed", "notice_crashed", "progress_crashed"})


# --- death ------------------------------------------------------------------------------------------------------


class Life:
    """Of one process: after so many calls to the outside nothing it does has any effect, as after a kill -9.

    It ends before a call, or after it: then the thing was done, and nobody heard of it.
    """

    def __init__(self, calls: int | None) -> None:
        self._calls = calls
        self.over = asyncio.Event()

    async def call(self, call: Callable[[], Awaitable[T]]) -> T:
        self.pass_by()
        answer = await call()
        self.pass_by()
        return answer

    def pass_by(self) -> None:
        if self._calls is not None:
            self._calls -= 1
            if self._calls <= 0:
                self.over.set()
        if self.over.is_set():
            raise asyncio.CancelledError


class MortalStorage(SqliteStorage):
    def __init__(self, *, path: Path, life: Life) -> None:
        super().__init__(path=path)
        self._life = life

    async def write(self, function: Callable[[Connection], T]) -> T:
        return await self._life.call(lambda: super(MortalStorage, self).write(function))


class MortalChat:
    """The way of one process to the platform, which outlives it."""

    platform = PLATFORM
    limits = ChatLimits(max_picture_bytes=2**20)

    def __init__(self, *, chat: BadChat, life: Life) -> None:
        self._chat, self._life = chat, life

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        return await self._life.call(lambda: self._chat.deliver(place, delivery))

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        return await self._life.call(lambda: self._chat.tell(place, notice))

    async def show_progress(self, place: Place, progress: Progress) -> None:
        await self._life.call(lambda: self._chat.show_progress(place, progress))

    async def ping(self) -> Health:
        return await self._chat.ping()


class MortalBackend:
    """The way of one process to the service, which outlives it."""

    def __init__(self, *, backend: BadBackend, life: Life) -> None:
        self._backend, self._life = backend, life

    @property
    def name(self) -> str:
        return self._backend.name

    @property
    def abilities(self) -> Abilities:
        return self._backend.abilities

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        return await self._life.call(lambda: self._backend.submit(request, key=key))

    async def status(self, task: TaskId) -> TaskStatus:
        return await self._life.call(lambda: self._backend.status(task))

    async def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        async for piece in self._backend.fetch(image):
            self._life.pass_by()
            yield piece

    async def cancel(self, task: TaskId) -> None:
        await self._life.call(lambda: self._backend.cancel(task))

    async def ping(self) -> Health:
        return await self._backend.ping()


# --- trouble ------------------------------------------------------------------------------------------------------


def drawn(dice: random.Random, *chances: tuple[float, T]) -> T | None:
    """One of these with its probability, or none."""
    at = dice.random()
    for chance, outcome in chances:
        at -= chance
        if at < 0:
            return outcome
    return None


class BadBackend(FakeBackend):
    """Everything a backend may say, at random."""

    def __init__(self, *, clock: FastClock, dice: random.Random, name: str, abilities: Abilities) -> None:
        super().__init__(clock=clock, name=name, abilities=abilities)
        self._dice = dice

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        trouble: BackendError | None = drawn(
            self._dice,
            (0.04, TryLater(after_s=self._dice.choice((0.0, 3.0)))),
            (0.04, Unavailable(reason="down")),
            (0.04, Ambiguous()),
            (0.02, Refused(detail="no")),
            (0.003, Unavailable(reason="key_invalid")),
            (0.003, Unavailable(reason="balance_used_up")),
        )
        outcome = trouble or self._work()
        if self.broken is None:
            self.script_submits(outcome)
        return await super().submit(request, key=key)

    def _work(self) -> Work:
        colour = (self._dice.randrange(50, 250), self._dice.randrange(250), self._dice.randrange(250))
        good = sample_png(colour=colour)
        image = drawn(self._dice, (0.03, b"rubbish"), (0.02, good[:-15])) or good
        return Work(
            answer_after_s=self._dice.expovariate(2.0),
            finish_after_s=self._dice.expovariate(0.3),
            failure=drawn(self._dice, (0.05, "out of paint")),
            images=(image,) if self._dice.random() < 0.9 else (b"rubbish", good),
            is_answer_lost=self._dice.random() < 0.03,
        )

    async def status(self, task: TaskId) -> TaskStatus:
        trouble: BackendError | None = drawn(
            self._dice, (0.03, TryLater(after_s=1.0)), (0.03, Unavailable(reason="down")), (0.003, Refused(detail="?"))
        )
        if trouble is not None:
            raise trouble
        if self.abilities.bills_nobody and self._dice.random() < 0.002:
            self.lose_everything()
        return await super().status(task)

    def _image(self, image: ImageRef) -> bytes | BackendError:
        trouble: BackendError | None = drawn(
            self._dice, (0.05, Unavailable(reason="down")), (0.03, BadPicture(detail="gone"))
        )
        return trouble or super()._image(image)


class BadChat(FakeChat):
    """Everything a chat may do, at random. `lost` are people who can be told nothing."""

    def __init__(self, *, dice: random.Random) -> None:
        super().__init__(platform=PLATFORM)
        self._dice = dice
        self.lost: set[JobId] = set()
        self.troubles: Counter[JobId] = Counter()
        self.receipts: Counter[JobId] = Counter()

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        is_heard = await self._stumble_at_random()
        receipt = await super().deliver(place, delivery)
        if not is_heard:
            raise DeliveryUnknown
        self.receipts[delivery.job.id] += 1
        return receipt

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        try:
            is_heard = await self._stumble_at_random()
        except Gone:
            self.lost.add(notice.job.id)
            raise
        except (DeliveryUnknown, ZeroDivisionError, asyncio.CancelledError):
            self.troubles[notice.job.id] += 1
            raise
        receipt = await super().tell(place, notice)
        if not is_heard:
            raise DeliveryUnknown
        return receipt

    async def show_progress(self, place: Place, progress: Progress) -> None:
        if self._dice.random() < 0.01:
            raise ZeroDivisionError
        await super().show_progress(place, progress)

    async def _stumble_at_random(self) -> bool:
        """Whether the answer, of what is shown after this, reaches the bot."""
        trouble: Exception | None = drawn(
            self._dice,
            (0.05, ChatBusy(after_s=self._dice.choice((0.0, 4.0)))),
            (0.04, DeliveryUnknown()),
            (0.02, Gone()),
            (0.02, ZeroDivisionError()),
        )
        if trouble is not None:
            raise trouble
        if self._dice.random() < 0.003:
            await asyncio.Event().wait()
        return self._dice.random() >= 0.04

    def is_excused(self, job_id: JobId) -> bool:
        """Whether everything was tried to tell of this job."""
        return job_id in self.lost or self.troubles[job_id] >= 2


# --- the story ----------------------------------------------------------------------------------------------------


@dataclass(kw_only=True)
class Story:
    folder: Path
    dice: random.Random
    clock: FastClock
    chat: BadChat
    backends: tuple[BadBackend, ...]
    granted: Counter[Identity] = field(default_factory=Counter)
    asked: list[Request] = field(default_factory=list)
    jobs: dict[str, JobId] = field(default_factory=dict)
    incidents: list[tuple[str, BaseException]] = field(default_factory=list)

    @asynccontextmanager
    async def process(self, life: Life) -> AsyncIterator[tuple[Core, MortalStorage]]:
        """The program from its start to its end, whichever end that is."""
        settings = settings_for(
            self.folder,
            WELCOME_CREDITS=str(WELCOME),
            BACKENDS="local,zimage",
            ZIMAGE_API_KEY="key",
            PRICE_CREDITS=str(self.dice.choice((0, 1, 1, 2, 3))),
            BACKEND_PRICES=self.dice.choice(("", "local:0", "local:1,zimage:3")),
            BACKEND_WEIGHTS=self.dice.choice(("", "local:2,zimage:1")),
            GPU_MAX_ACTIVE=str(self.dice.choice((3, 10, 20))),
            MAX_ACTIVE_JOBS_PER_PERSON="4",
            ZIMAGE_MAX_ACTIVE=str(self.dice.choice((3, 10, 20))),
            JOB_DEADLINE_S=str(self.dice.choice((60, 600, 3000))),
            ON_AMBIGUOUS_SUBMIT=self.dice.choice(("resubmit", "refund")),
            PICTURE_MEMORY_MIB="16",
        )
        events = RecordedEvents()
        async with MortalStorage(path=self.folder / "bot.db", life=life) as storage:
            core = await build_core(
                settings,
                storage=storage,
                blobs=DiskBlobs(root=self.folder / "pictures"),
                decoder=thread_decoder(),
                sent_decoder=thread_decoder(),
                backends=[MortalBackend(backend=backend, life=life) for backend in self.backends],
                chats={PLATFORM: MortalChat(chat=self.chat, life=life)},
                platforms=PLATFORMS,
                texts=Catalogs(),
                clock=self.clock,
                ids=FreshIds(self.folder),
                events=events,
            )
            running = asyncio.create_task(core.runner.run())
            try:
                yield core, storage
                assert life.over.is_set() or not running.done()
            finally:
                running.cancel()
                await asyncio.wait({running})
                self.incidents += events.incidents
            assert life.over.is_set() or all(lane.active == 0 for lane in core.lanes)

    async def live(self, *, calls: int | None) -> None:
        life = Life(calls)
        async with self.process(life) as (core, storage):
            people = asyncio.create_task(self.ask_around(core, storage, life))
            hindering = asyncio.create_task(self.hinder())
            over = asyncio.create_task(life.over.wait())
            try:
                async with asyncio.timeout(PATIENCE_S):
                    await asyncio.wait({people, over}, return_when=asyncio.FIRST_COMPLETED)
                    if calls is None:
                        await people
                        await self.settled(core, storage)
                    elif self.dice.random() < 0.3 and not life.over.is_set():
                        await core.runner.stop()
                    else:
                        await over
            finally:
                people.cancel()
                over.cancel()
                hindering.cancel()
                await asyncio.wait({people, over, hindering})
                self.backends[0].broken = None

    async def ask_around(self, core: Core, storage: MortalStorage, life: Life) -> None:
        """Requests, some of them twice; cancels; gifts."""
        again = self.asked[-3:]  # the platform sends once more what it saw no answer to
        for request in again:
            await self.ask(core, request)
        for number in range(JOBS_A_LIFE):
            await self.clock.sleep(self.dice.expovariate(3.0))
            identity = self.dice.choice(PEOPLE)
            request = Request(
                id=f"{PLATFORM}:{len(self.asked)}",
                identity=identity,
                place=Place(platform=PLATFORM),
                command="imagine",
                arguments={"prompt": f"fox {number}", "count": self.dice.randint(1, 4)},
            )
            self.asked.append(request)
            await self.ask(core, request)
            if self.dice.random() < 0.1:
                await self.give(storage, identity, key=f"gift-{len(self.asked)}")
            if self.dice.random() < 0.15 and self.jobs:
                await self.cancel(core)

    async def ask(self, core: Core, request: Request) -> None:
        reply = await core.router.answer(request)
        if reply.kind is ReplyKind.ACCEPTED:
            job_id = reply.jobs[0].job.id
            assert self.jobs.setdefault(request.id, job_id) == job_id, "one request became two jobs"

    async def give(self, storage: MortalStorage, identity: Identity, *, key: str) -> None:
        amount = self.dice.randint(1, 20)
        change = await storage.grant(
            identity, amount=amount, actor="test", reason="", source=Source.ADMIN, key=key, at=self.clock.now()
        )
        assert change.amount == amount

    async def hinder(self) -> None:
        """A server of one's own dies for a while, and has forgotten everything when it is back."""
        local = self.backends[0]
        local.broken = "down"
        await self.clock.sleep(self.dice.uniform(10.0, 90.0))
        local.lose_everything()
        local.broken = None

    async def cancel(self, core: Core) -> None:
        request_id, job_id = self.dice.choice(list(self.jobs.items())[-20:])
        identity = next(request.identity for request in self.asked if request.id == request_id)
        reply = await core.router.answer(
            Request(
                id=f"{request_id}:cancel",
                identity=identity,
                place=Place(platform=PLATFORM),
                command="cancel",
                arguments={"job": job_id},
            )
        )
        assert reply.kind in (ReplyKind.JOBS, ReplyKind.REFUSAL)

    async def settled(self, core: Core, storage: MortalStorage) -> None:
        """The dust has settled."""
        while core.runner.in_flight or await self.is_something_left(storage):  # noqa: ASYNC110 - the books tell, no event
            await asyncio.sleep(0.005)

    @staticmethod
    async def is_something_left(storage: MortalStorage) -> bool:
        counts = await storage.count_jobs()
        under_way = any(counts[state] for state in JobState if not state.is_final)
        return under_way or bool(await storage.untold(platforms=[PLATFORM]))

    # --- the end -------------------------------------------------------------------------------------------

    async def check(self, storage: SqliteStorage) -> None:
        report = await storage.verify_ledger()
        assert report.faults == ()
        assert report.open_holds == 0
        jobs = await storage.recent_jobs(states=tuple(JobState), limit=10_000)
        assert {*self.jobs.values()} <= {job.id for job in jobs}, "an accepted job was lost"
        assert len({job.request_id for job in jobs}) == len(jobs)
        for job in jobs:
            self.check_job(job)
        await self.check_money(storage, jobs)
        assert {name for name, _ in self.incidents} <= EXPECTED_INCIDENTS, self.incidents
        delivered = sum(job.state is JobState.DELIVERED for job in jobs)
        assert delivered > len(jobs) / 4, Counter(job.state for job in jobs)

    def check_job(self, job: Job) -> None:
        assert job.state.is_final
        if job.state is JobState.DELIVERED:
            shown = self.chat.pictures[job.id]
            assert job.captured == job.cost == shown.price <= job.price * len(shown.pictures)
            assert len(shown.pictures) == len(job.pictures)
            assert job.receipt == f"{PLATFORM}:{job.id}"
            assert job.id not in self.chat.notices, "the pictures, and then bad news"
        else:
            assert job.captured == 0
            assert job.id in self.chat.notices or self.chat.is_excused(job.id), f"{job.id} ended untold"

    async def check_money(self, storage: SqliteStorage, jobs: tuple[Job, ...]) -> None:
        paid: Counter[Identity] = Counter()
        for job in jobs:
            paid[job.identity] += job.captured
        for identity in PEOPLE:
            person = await storage.find_person(identity)
            if person is None:
                continue
            balance = await storage.balance(person.id)
            given = sum(
                entry.amount for entry in await storage.entries(person.id, limit=10_000) if entry.kind == "grant"
            )
            assert given >= WELCOME or not paid[identity]
            assert (balance.posted, balance.held) == (given - paid[identity], 0)
            assert balance.available >= 0


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_happens_every_job_ends_and_only_what_was_shown_is_paid(tmp_path: Path, seed: int) -> None:
    dice, clock = random.Random(seed), FastClock()
    make_database(tmp_path)
    can = Abilities(seed=True, cancel=True, idempotent_submit=True, progress=True, bills_nobody=True)
    story = Story(
        folder=tmp_path,
        dice=dice,
        clock=clock,
        chat=BadChat(dice=dice),
        backends=(
            BadBackend(clock=clock, dice=dice, name="local", abilities=can),
            BadBackend(clock=clock, dice=dice, name="zimage", abilities=Abilities()),
        ),
    )
    for _ in range(LIVES - 1):
        await story.live(calls=dice.randrange(100, 2000))
    await story.live(calls=None)
    async with SqliteStorage(path=tmp_path / "bot.db") as storage:
        await story.check(storage)
