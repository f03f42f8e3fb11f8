"""One life of the bot: everything between the ports as in production, from its start until it is killed or rests."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from bot.app.chats import PLATFORMS, services_of
from bot.app.core import Core, build_core
from bot.model.backend_errors import BadPicture
from bot.model.charts import Chart
from bot.model.chat_errors import ChatBusy, Gone, WordsRefused
from bot.model.commands import Delivery, Notice, Progress, Receipt, Reply, Request
from bot.model.jobs import JobId, Place
from bot.model.pictures import Fitted, Inspected, Measured
from bot.model.refusals import StorageFull
from bot.pipeline import call_plans, finish_times
from bot.ports import Chat, CoreServices, EditedChat, Health
from bot.settings.loading import load
from bot.settings.settings import Settings
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from tests.fakes.events import RecordedEvents
from tests.simulation.backend import GOOD, SimulatedBackend
from tests.simulation.discord import SimulatedDiscord
from tests.simulation.fate import Fate
from tests.simulation.loop import VirtualLoop
from tests.simulation.telegram import SimulatedTelegram
from tests.simulation.wire import SimulatedStorage, Wire
from tests.simulation.world import World, WorldClock

SIDE_PX = 64
USUAL = {
    "BACKENDS": "local,zimage",
    "ZIMAGE_API_KEY": "key",
    "GPU_SERVER_URL": "http://127.0.0.1:9",
    "WELCOME_CREDITS": "20",
    "MAX_ACTIVE_JOBS_PER_PERSON": "4",
    "JOB_DEADLINE_S": "60",
    "PICTURE_MEMORY_MIB": "64",
    "WEB_PORT": "0",
}
texts = cache(Catalogs)


_plan = cache(call_plans.best_plan)


@contextmanager
def learning_nothing() -> Iterator[None]:
    """When to ask for status is planned by arithmetic that takes most of the time and changes no outcome: in the block
    each plan is made once, for a bot that has learned nothing yet."""
    learned, plan = finish_times.FinishTimes.distribution, call_plans.best_plan
    prior = finish_times.FinishTimes().distribution()
    finish_times.FinishTimes.distribution = lambda _: prior  # type: ignore[assignment, method-assign]
    call_plans.best_plan = _plan
    try:
        yield
    finally:
        finish_times.FinishTimes.distribution = learned  # type: ignore[method-assign]
        call_plans.best_plan = plan


@cache
def settings_of(chosen: tuple[tuple[str, str], ...]) -> Settings:
    return load(USUAL | dict(chosen), None)


class SimulatedDecoder:
    """Looks at the first bytes: a good picture begins as the imitated backends begin theirs."""

    async def measure(self, path: Path) -> Measured:
        if not path.read_bytes().startswith(GOOD):  # noqa: ASYNC240 - a few bytes in memory
            raise BadPicture(detail="not_a_picture")
        return Measured(media_type="image/png", width_px=SIDE_PX, height_px=SIDE_PX)

    async def inspect(self, path: Path) -> Inspected:
        found = await self.measure(path)
        await asyncio.sleep(0.01)
        return Inspected(media_type=found.media_type, width_px=found.width_px, height_px=found.height_px)

    async def fit(self, path: Path, *, max_bytes: int, max_side_px: int | None = None) -> Fitted:
        raise BadPicture(detail="too_large")

    async def cut(self, data: bytes, *, width_px: int, height_px: int) -> bytes:
        raise BadPicture(detail="not_a_picture")

    async def draw(self, chart: Chart) -> bytes:
        raise BadPicture(detail="not_a_picture")


class HeardChat:
    """A Chat whose notices are written down, to be looked for on the screens."""

    def __init__(self, *, chat: Chat, world: World) -> None:
        self._chat = chat
        self._world = world
        self._failures: Counter[str] = Counter()
        self.platform = chat.platform
        self.limits = chat.limits

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        return await self._chat.deliver(place, delivery)

    async def look_again(self, place: Place, news: Delivery | Notice) -> None:
        if isinstance(self._chat, EditedChat):
            await self._chat.look_again(place, news)

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        job = str(notice.job.id)
        self._world.notices.setdefault(job, set()).add(notice.text)
        try:
            return await self._chat.tell(place, notice)
        except ChatBusy:
            raise
        except Exception as error:
            self._failures[job] += 1
            if isinstance(error, Gone | WordsRefused) or self._failures[job] >= 2:
                self._world.unreached.add(job)
            raise

    async def show_progress(self, place: Place, progress: Progress) -> None:
        await self._chat.show_progress(place, progress)

    async def ping(self) -> Health:
        return await self._chat.ping()


class SimulatedIds:
    """No two lives give the same."""

    def __init__(self, *, world: World) -> None:
        self._world = world
        self._dice = random.Random(world.jobs)

    def job_id(self) -> JobId:
        self._world.jobs += 1
        return JobId(f"job{self._world.jobs:013d}")

    def seed(self) -> int:
        return self._dice.randrange(1000)

    def jitter(self) -> float:
        return self._dice.random()

    def chance(self, alphabet: str, count: int) -> str:
        return "".join(self._dice.choices(alphabet, k=count))

    def chance_of(self, cause: str, alphabet: str, count: int) -> str:
        signs = random.Random(cause)
        return "".join(signs.choices(alphabet, k=count))


class Process:
    """`number` is that of its life. `is_left` is set by who wants it to stop in order."""

    def __init__(self, *, world: World, fate: Fate, number: int, settings: Settings, batch_limit: int) -> None:
        self._world = world
        self._fate = fate
        self.number = number
        self._settings = settings
        self.loop = VirtualLoop(now_s=world.now_s)  # type: ignore[abstract]  # what nobody asks of it is missing
        self.wire = Wire(loop=self.loop, at=self._at)
        self.clock = WorldClock(world=world, now_s=self.loop.time, sleep=asyncio.sleep)
        world.begin_life(self.clock.now())
        self.wire.now, self.wire.cut, self.wire.given_up = self.clock.now, world.cut, world.given_up
        self.events = RecordedEvents()
        self._storage = SimulatedStorage(
            database=world.database,
            wire=self.wire,
            batch_limit=batch_limit,
            on_write=world.wrote,
        )
        self.telegram: SimulatedTelegram | None = None
        self.discord: SimulatedDiscord | None = None
        self.core: Core | None = None
        self._stop = asyncio.Event()
        self.is_started = False

    def _at(self, point: str) -> str:
        what = self._fate.at(self.number, point)
        if what:
            self._world.note(self.number, self.loop.now_s, f"{point}: {what}")
            self._world.was_hindered |= what == "full"
        return what

    def run(self, *, meanwhile: Callable[[Process], None]) -> None:
        """Until it is killed, or has stopped. `meanwhile` is called at its start, to say what comes when."""
        self._world.time_s = self.loop.time
        self.loop.call_soon(meanwhile, self)
        main = self.loop.create_task(self._main(), name="main")
        main.add_done_callback(self._ended)
        try:
            self.loop.run()
        finally:
            self._world.now_s = self.loop.now_s
            self.wire.arrive()
            self._world.end_life()
            incidents, troubles = list(self.events.incidents), list(self.loop.troubles)  # the buried are not heard
            self.loop.bury()
            self.wire.close_files()
        self._world.violations += [
            f"a fault of ours, {name}: {error!r}"
            for name, error in incidents
            if not (name == "telegram_update_crashed" and isinstance(error, StorageFull))
        ]
        self._world.violations += [f"a fault of ours, in a task: {error!r}" for error in troubles]

    def _ended(self, main: asyncio.Task[None]) -> None:
        if not main.cancelled() and (error := main.exception()) is not None:
            self._world.violations.append(f"the program ended: {error!r}")
        self.loop.end()

    def stop(self) -> None:
        """As a SIGTERM."""
        self._stop.set()

    def sweep_and_stop(self) -> None:
        """A month later, the hourly sweep; then it stops."""
        self._world.look_at_files()
        self._world.clock_off += timedelta(days=32)
        self.loop.create_task(self._sweep())

    async def _sweep(self) -> None:
        assert self.core is not None
        try:
            await self.core.runner._expire_pictures()
            self._world.is_swept = True
        except StorageFull:  # it is told, and the next hour sweeps
            pass
        except Exception as error:  # noqa: BLE001 - the sweep's boundary
            self._world.violations.append(f"the sweep ended: {error!r}")
        finally:
            self._stop.set()

    async def _main(self) -> None:
        await self._storage.open()
        blobs = DiskBlobs(root=self._world.folder)
        decoder = SimulatedDecoder()

        async def fit(path: Path, max_bytes: int) -> bytes:
            return (await decoder.fit(path, max_bytes=max_bytes)).data

        around: Any = {
            "wire": self.wire, "storage": self._storage, "blobs": blobs, "texts": texts(), "clock": self.clock,
            "events": self.events, "fit": fit,
        }  # fmt: skip
        self.telegram = SimulatedTelegram(server=self._world.telegram, **around)
        self.discord = SimulatedDiscord(server=self._world.discord, **around)
        self.core = await build_core(
            self._settings,
            storage=self._storage,
            blobs=blobs,
            decoder=decoder,
            sent_decoder=decoder,
            backends=[
                SimulatedBackend(service=self._world.services[name], wire=self.wire) for name in self._settings.backends
            ],
            chats={
                chat.platform: HeardChat(chat=chat, world=self._world)
                for chat in (self.telegram.chat, self.discord.chat)
            },
            platforms=PLATFORMS,
            texts=texts(),
            clock=self.clock,
            ids=SimulatedIds(world=self._world),
            events=self.events,
        )
        await self._serve(self.core)

    async def _serve(self, core: Core) -> None:
        """As `bot.app.serve`."""
        assert self.telegram is not None
        assert self.discord is not None
        running = [
            asyncio.create_task(core.runner.run()),
            asyncio.create_task(self.telegram.run(self._services(core, "telegram"))),
            asyncio.create_task(self.discord.run(self._services(core, "discord"))),
        ]
        stopped = asyncio.create_task(self._stop.wait())
        self.is_started = True
        await asyncio.wait({stopped, *running}, return_when=asyncio.FIRST_COMPLETED)
        for task in running:
            if task.done():
                task.result()
        await _cancelled(running[1:])
        await core.runner.stop()
        await _cancelled(running)
        await self.discord.close()
        await self._storage.close()

    def _services(self, core: Core, platform: str) -> CoreServices:
        services = services_of(core, platform)

        async def answer(request: Request) -> Reply:
            reply = await services.answer(request)
            self._world.hear(request, reply)
            return reply

        return CoreServices(
            answer=answer, acceptance=services.acceptance, specs=services.specs, read_typed=services.read_typed
        )

    @property
    def is_idle(self) -> bool:
        parts = (self.telegram, self.discord)
        is_done = self.core is not None and all(part is not None and part.is_idle for part in parts)
        return is_done and not self.wire.is_in_the_air


async def _cancelled(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for task in tasks:
        try:
            await task
        except asyncio.CancelledError:
            continue
