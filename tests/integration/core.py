"""A whole core as it runs in production, with fakes around it: backends and a chat in memory, time 200 times as fast.

The database and the pictures are real files, so a test can leave one core and open another one on them.
"""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

from bot.app.chats import PLATFORMS
from bot.app.core import Core, build_core
from bot.model.chat_errors import DeliveryUnknown
from bot.model.commands import Argument, Delivery, Notice, Receipt, Reply, ReplyKind, Request
from bot.model.images import BlobId
from bot.model.jobs import Job, JobId, JobState, Place
from bot.model.ledger import Allowances, Balance, Source
from bot.model.people import Identity
from bot.model.platforms import Platforms
from bot.model.refusals import StorageFull
from bot.ports import Backend, Blobs, ChatLimits, Clock
from bot.settings.loading import load
from bot.settings.settings import Settings
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.connection import Connection
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend
from tests.fakes.chat import FakeChat
from tests.fakes.clock import FastClock
from tests.fakes.databases import make_database
from tests.fakes.decoding import thread_decoder
from tests.fakes.events import RecordedEvents
from tests.fakes.ids import CountedIds
from tests.fakes.scripts import Script
from tests.fakes.sent_pictures import Sent

T = TypeVar("T")

PLATFORM = "fake"
ANNA = Identity(platform=PLATFORM, user_id="anna")
BORIS = Identity(platform=PLATFORM, user_id="boris")
PLACE = Place(platform=PLATFORM, address={"channel": "7"})
PATIENCE_S = 30.0
"""Real seconds a test waits for what must come. Nothing takes so long: it only ends a test that would never end."""
LONG_S = 20_000
"""Of the test's fast time, until a job is given up where a test says nothing else: 100 s, more than any test may take.
The 600 s of production would be 3 s, and a busy machine has needed them for fifty jobs."""
NOTHING = Allowances(welcome=0, daily=0)


@dataclass(frozen=True, slots=True)
class Lost:
    """It is shown, but whoever showed it hears that this is not known."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """Nothing is shown until `until` is set; then all is well."""

    until: asyncio.Event


Step = Exception | Lost | Hanging


class ScriptedChat(FakeChat):
    """Each delivery and each notice takes the next step of its script; without one it is shown at once.

    `deliveries` and `tellings` have every call, `journal` what was shown in its order, progress included.
    """

    def __init__(self, *, platform: str = PLATFORM, limits: ChatLimits | None = None) -> None:
        super().__init__(platform=platform, limits=limits)
        self.deliveries: list[Delivery] = []
        self.tellings: list[Notice] = []
        self._delivering = Script[Step]("deliveries")
        self._telling = Script[Step]("notices")

    def script_deliveries(self, *steps: Step, for_ever: Step | None = None) -> None:
        self._delivering.add(*steps, for_ever=for_ever)

    def script_notices(self, *steps: Step, for_ever: Step | None = None) -> None:
        self._telling.add(*steps, for_ever=for_ever)

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        self.deliveries.append(delivery)
        step = await _take(self._delivering)
        receipt = await super().deliver(place, delivery)
        if isinstance(step, Lost):
            raise DeliveryUnknown
        return receipt

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        self.tellings.append(notice)
        step = await _take(self._telling)
        receipt = await super().tell(place, notice)
        if isinstance(step, Lost):
            raise DeliveryUnknown
        return receipt


async def _take(steps: Script[Step]) -> Step | None:
    step = steps.take()
    if isinstance(step, Exception):
        raise step
    if isinstance(step, Hanging):
        await step.until.wait()
    return step


class ScriptedStorage(SqliteStorage):
    """The disk is full for the transactions named in `full_at`; those in `crashing_at` raise what stands there, those
    in `crashing_once_at` only the first time. What stands in `after` is called when the one of that name is written.

    After `hold_untold` the next answer of `untold` is read at once, which sets `begun`, and comes after `until` is set.
    """

    def __init__(self, *, path: Path) -> None:
        super().__init__(path=path)
        self.full_at: set[str] = set()
        self.crashing_at: dict[str, BaseException] = {}
        self.crashing_once_at: dict[str, BaseException] = {}
        self.after: dict[str, Callable[[], None]] = {}
        self.refused: list[str] = []
        self.crashed: list[str] = []
        self._held_untold: tuple[asyncio.Event, asyncio.Event] | None = None

    def hold_untold(self, *, begun: asyncio.Event, until: asyncio.Event) -> None:
        self._held_untold = begun, until

    async def untold(self, *, platforms: Collection[str]) -> tuple[Job, ...]:
        found = await super().untold(platforms=platforms)
        held, self._held_untold = self._held_untold, None
        if held is not None:
            begun, until = held
            begun.set()
            await until.wait()
        return found

    async def write(self, function: Callable[[Connection], T]) -> T:
        name = function.func.__name__ if isinstance(function, partial) else ""
        if name in self.full_at:
            self.refused.append(name)
            raise StorageFull
        if name in self.crashing_at:
            self.crashed.append(name)
            raise self.crashing_at[name]
        if name in self.crashing_once_at:
            raise self.crashing_once_at.pop(name)
        written = await super().write(function)
        if name in self.after:
            self.after[name]()
        return written


class ScriptedDisk:
    """Where pictures are written: full while `is_full`, and for pieces that begin with `no_room_for`."""

    def __init__(self) -> None:
        self.is_full = False
        self.no_room_for: bytes | None = None
        self.refused = 0

    def write(self, descriptor: int, data: memoryview) -> int:
        if self.is_full or (self.no_room_for is not None and bytes(data).startswith(self.no_room_for)):
            self.refused += 1
            raise OSError(errno.ENOSPC, "No space left on device")
        return os.write(descriptor, data)


def settings_for(folder: Path, **env: str) -> Settings:
    usual = {
        "DATABASE_URL": f"sqlite:///{folder}/bot.db",
        "DATA_DIR": str(folder),
        "WELCOME_CREDITS": "100",
        "MAX_ACTIVE_JOBS_PER_PERSON": "100",
        "ZIMAGE_MAX_REQUESTS_PER_S": "1000",
        "WEB_PORT": "0",
    }
    return load(usual | env, None)


class House:
    """A running core, and what a test does with it and asks of it."""

    def __init__(
        self,
        *,
        core: Core,
        storage: ScriptedStorage,
        blobs: Blobs,
        chat: ScriptedChat,
        backends: Sequence[Backend],
        clock: Clock,
        events: RecordedEvents,
        disk: ScriptedDisk,
        first_number: int = 1,
    ) -> None:
        self.core, self.storage, self.blobs, self.chat = core, storage, blobs, chat
        self.backends, self.clock, self.events, self.disk = backends, clock, events, disk
        self.running: asyncio.Task[None] | None = None
        self._numbers = count(first_number)

    def start(self) -> None:
        self.running = asyncio.create_task(self.core.runner.run(), name="runner")

    async def leave(self) -> None:
        """The program ends here, as it does after a stop."""
        if self.running is not None:
            self.running.cancel()
            await asyncio.wait({self.running})
            if not self.running.cancelled():
                self.running.result()
            self.running = None

    # --- what people do -----------------------------------------------------------------------------------

    async def ask(
        self,
        command: str = "imagine",
        *,
        by: Identity = ANNA,
        id: str | None = None,
        source: BlobId | None = None,
        sent: Sent | None = None,
        place: Place = PLACE,
        group: str = "",
        locale: str = "en",
        **arguments: Argument,
    ) -> Reply:
        number = f"{PLATFORM}:{id or f'{by.user_id}-{next(self._numbers)}'}"
        if command == "imagine":
            arguments = {"prompt": "a red fox", **arguments}
        picture = None if sent is None else sent.picture
        return await self.core.router.answer(
            Request(
                id=number,
                identity=by,
                place=place,
                command=command,
                arguments=arguments,
                source=source,
                sent=picture,
                group=group,
                locale=locale,
            )
        )

    async def order(self, *, by: Identity = ANNA, pictures: int = 1, prompt: str = "a red fox") -> JobId:
        """A request that is accepted."""
        reply = await self.ask(by=by, count=pictures, prompt=prompt)
        assert reply.kind is ReplyKind.ACCEPTED, reply.text
        return reply.jobs[0].job.id

    async def cancel(self, job_id: JobId, *, by: Identity = ANNA) -> Reply:
        return await self.ask("cancel", by=by, job=job_id)

    # --- what comes of it ---------------------------------------------------------------------------------

    async def until(self, condition: Callable[[], bool | Awaitable[bool]]) -> None:
        """Wait for what must come."""
        async with asyncio.timeout(PATIENCE_S):
            while not await _holds(condition):
                if self.running is not None and self.running.done():
                    self.running.result()
                await asyncio.sleep(0.002)

    async def job(self, job_id: JobId) -> Job:
        job = await self.storage.job(job_id)
        assert job is not None
        return job

    async def is_in(self, job_id: JobId, *states: JobState) -> bool:
        return (await self.job(job_id)).state in states

    async def reached(self, job_id: JobId, *states: JobState) -> Job:
        await self.until(lambda: self.is_in(job_id, *states))
        return await self.job(job_id)

    async def delivered(self, job_id: JobId) -> Delivery:
        """What was shown, once it is paid."""
        await self.reached(job_id, JobState.DELIVERED)
        return self.chat.pictures[job_id]

    async def told(self, job_id: JobId) -> Notice:
        """What was said of a job that ended without pictures, once that is known in the books."""
        await self.until(lambda: job_id in self.chat.notices)
        await self.until(self.is_nobody_untold)
        return self.chat.notices[job_id]

    async def is_nobody_untold(self) -> bool:
        return not await self.storage.untold(platforms=[PLATFORM])

    async def is_at_rest(self) -> bool:
        """Nothing under way, nobody left to be told."""
        counts = await self.storage.count_jobs()
        return not any(counts[state] for state in JobState if not state.is_final) and await self.is_nobody_untold()

    async def at_rest(self) -> None:
        await self.until(self.is_at_rest)
        await self.until(lambda: self.core.runner.in_flight == 0)

    async def balance(self, identity: Identity = ANNA) -> Balance:
        person = await self.storage.find_person(identity)
        assert person is not None
        return await self.storage.balance(person.id)

    async def faults(self) -> tuple[str, ...]:
        """What is wrong in the books."""
        return (await self.storage.verify_ledger()).faults

    async def give(self, identity: Identity, amount: int, key: str) -> None:
        await self.storage.grant(
            identity, amount=amount, actor="test", reason="", source=Source.ADMIN, key=key, at=self.clock.now()
        )

    @property
    def alerts(self) -> list[str]:
        return [name for name, _ in self.events.alerts]

    def blob_of(self, delivery: Delivery, index: int = 0) -> BlobId:
        return delivery.pictures[index].blob


async def _holds(condition: Callable[[], bool | Awaitable[bool]]) -> bool:
    held = condition()
    return held if isinstance(held, bool) else await held


@asynccontextmanager
async def open_house(
    folder: Path,
    *,
    clock: FastClock | None = None,
    backends: Sequence[Backend] | None = None,
    chat: ScriptedChat | None = None,
    is_started: bool = True,
    settings: Mapping[str, str] | None = None,
    platforms: Platforms = PLATFORMS,
    **env: str,
) -> AsyncIterator[House]:
    """A core on the files in `folder`, running unless told otherwise; it is left as a killed program leaves it."""
    clock = clock or FastClock()
    backends = backends if backends is not None else (FakeBackend(clock=clock),)
    chat = chat or ScriptedChat()
    disk, events = ScriptedDisk(), RecordedEvents()
    if not (folder / "bot.db").exists():
        make_database(folder)
    blobs = DiskBlobs(root=folder / "pictures", write=disk.write)
    ids = FreshIds(folder)
    async with ScriptedStorage(path=folder / "bot.db") as storage:
        core = await build_core(
            settings_for(folder, **{"JOB_DEADLINE_S": str(LONG_S), **(settings or {}), **env}),
            storage=storage,
            blobs=blobs,
            decoder=thread_decoder(),
            sent_decoder=thread_decoder(),
            backends=backends,
            chats={chat.platform: chat},
            platforms=platforms,
            texts=Catalogs(),
            clock=clock,
            ids=ids,
            events=events,
        )
        house = House(
            core=core,
            storage=storage,
            blobs=blobs,
            chat=chat,
            backends=backends,
            clock=clock,
            events=events,
            disk=disk,
            first_number=ids.first,
        )
        if is_started:
            house.start()
        try:
            yield house
        finally:
            await house.leave()


class FreshIds(CountedIds):
    """Counted ids that go on where the last core on these files stopped."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        starts = folder / "starts"
        number = int(starts.read_text()) + 1 if starts.exists() else 1
        starts.write_text(str(number))
        self.first = self._jobs = number * 100_000
