"""The Discord adapter in front of a real router and database, against the imitation of Discord.

Time stands still until a test moves it, and what the runner does is a call: for what has to happen in one order. Where
the whole program is to run by itself, there is tests/wire/discord.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from adapters.discord.service import Discord
from bot.model.commands import Delivery, Notice, Progress, Reply, Request
from bot.model.images import Abilities, Picture, ProviderFacts, TaskId
from bot.model.jobs import Failure, Job, JobState, Place
from bot.model.people import Identity
from bot.pipeline.views import Views
from bot.ports import CoreServices
from bot.requests.typed import parse
from tests.fakes.clock import StoppedClock
from tests.fakes.discord_faults import limited, refused
from tests.fakes.discord_process import running
from tests.fakes.discord_server import PLAIN, FakeDiscord, Visit
from tests.fakes.discord_world import (  # fmt: skip
    ADMINISTRATOR,
    MANAGE_GUILD,
    MANAGE_MESSAGES,
    Channel,
    Guild,
    Interaction,
    Message,
    User,
)
from tests.fakes.office import WITH_SEEDS, Office, open_office
from tests.fakes.platforms import tools

WATCH_S = 30.0
QUARTER_HOUR_S = 16 * 60
BUSY_S = 3.0
"""What Discord asks to wait, where it is busy: the adapter asks again after a second more."""
RUNS_ON = frozenset(
    {
        "RequestHandler.start",
        "Event.wait",
        "Queue.get",
        "AutoShardedConnectionState._delay_ready",
        "AutoShardedConnectionState._delay_shard_ready",
        "BaseView.__timeout_task_impl",
    }
)
"""Tasks that no answer waits for: connections of the imitation, who waits for news, how the library starts and how it
forgets a modal."""


class OfficeClock:
    """The office's time: a short sleep moves it, and what looks around every half a minute never does."""

    def __init__(self, clock: StoppedClock) -> None:
        self._clock = clock

    def monotonic_s(self) -> float:
        return self._clock.monotonic_s()

    def now(self) -> datetime:
        return self._clock.now()

    async def sleep(self, seconds: float) -> None:
        if seconds >= WATCH_S:
            await asyncio.Event().wait()
        await self._clock.sleep(seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What they do is over, with all that the bot does about it, when the call comes back."""

    bot: Bot
    user: User
    as_: Visit = PLAIN

    @property
    def identity(self) -> Identity:
        return Identity(platform="discord", user_id=str(self.user.id))

    async def slash(self, name: str, /, *, where: Channel | None = None, **values: Any) -> Interaction:
        where = where or self.bot.channel
        return await self.bot.answered(await self.bot.server.slash(self.user, where, name, as_=self.as_, **values))

    async def click(self, message: Message, button: str) -> Interaction:
        """Press a button, named by its label or its custom id."""
        return await self.bot.answered(await self.bot.server.click(self.user, message, button, as_=self.as_))

    async def delete(self, message: Message, button: str = "Delete") -> Interaction:
        """Press Delete, and say in the question that they are sure; how that was answered."""
        return await self.click(only(await self.click(message, button)), "Delete for good")

    async def submit(self, opened: Interaction, **values: str) -> Interaction:
        return await self.bot.answered(await self.bot.server.submit(opened, as_=self.as_, **values))

    async def listed(self) -> tuple[Job, Message]:
        """A job of theirs that is delivered, and their history with it."""
        job, _ = await self.bot.painted(self)
        return job, only(await self.slash("history"))

    async def shown_again(self) -> tuple[Job, Message]:
        """A job of theirs that is delivered, and its picture out of their history, which they alone see."""
        job, listed = await self.listed()
        return job, only(await self.click(listed, f"v1:show:{job.id}"))


@dataclass(slots=True, kw_only=True)
class Bot:
    """`guild` with `channel`; `boss` is an admin of the bot, `owner` runs the server."""

    server: FakeDiscord
    office: Office
    guild: Guild
    discord: Discord = field(init=False)
    anna: Person = field(init=False)
    boris: Person = field(init=False)
    boss: Person = field(init=False)
    owner: Person = field(init=False)
    _process: AsyncExitStack = field(default_factory=AsyncExitStack)
    _always: set[asyncio.Task[Any]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.anna, self.boris, self.boss = self.person("Anna"), self.person("Boris"), self.person("Boss")
        self.owner = self.person("Olga", permissions=ADMINISTRATOR | MANAGE_GUILD | MANAGE_MESSAGES)

    def person(self, name: str, **as_: Any) -> Person:
        return Person(bot=self, user=self.server.user(name), as_=Visit(**as_))

    @property
    def channel(self) -> Channel:
        return self.guild.general

    @property
    def history(self) -> list[Message]:
        """What everybody sees in the channel."""
        return self.server.seen(self.channel)

    @property
    def views(self) -> Views:
        return Views(texts=self.office.texts, can_vary=self.office.lanes.abilities.image_to_image)

    # --- what the runner does --------------------------------------------------------------------------------------

    async def job_of(self, who: Person) -> Job:
        """The newest job of somebody."""
        jobs = await self.office.storage.recent_jobs(states=list(JobState), limit=50)
        return next(job for job in jobs if job.identity == who.identity)

    async def render(self, job: Job) -> Job:
        storage, at = self.office.storage, self.office.clock.now()
        await storage.take_queued(platforms={"discord"}, pictures=100)
        for task in job.tasks:
            await storage.start_submitting(job.id, task.index, backend="fake", at=at)
            await storage.record_task(job.id, task.index, task_id=TaskId(f"{job.id}-{task.index}"), at=at)
            job = await storage.record_picture(
                job.id, task.index, picture=await self._picture(task.index), facts=ProviderFacts(), finished=None
            )
        return job

    async def _picture(self, number: int, *, side_px: int = 64) -> Picture:
        """One that can be made smaller."""
        out = BytesIO()
        Image.effect_noise((side_px, side_px), 60 + number).convert("RGB").save(out, "PNG")
        blob, size_bytes = await self.office.keep(out.getvalue()), len(out.getvalue())
        return Picture(blob=blob, media_type="image/png", width_px=side_px, height_px=side_px, size_bytes=size_bytes)

    async def deliver(self, job: Job) -> Job:
        """Show it in Discord, then settle it."""
        receipt = await self.show(job)
        return (await self.office.storage.settle(job.id, receipt=receipt, at=self.office.clock.now())).job

    async def show(self, job: Job) -> str:
        """Its receipt."""
        fresh = await self.office.job(job.id)
        return (await self.discord.chat.deliver(fresh.place, await self._delivery(fresh))).message

    async def _delivery(self, job: Job) -> Delivery:
        views, at = self.views, self.office.clock.now()
        paid = replace(job, state=JobState.DELIVERED, captured=job.price * len(job.pictures), finished_at=at)
        balance = await self.office.storage.balance(job.person)
        return Delivery(
            job=paid,
            pictures=tuple(picture for _, picture in job.pictures),
            price=paid.captured,
            balance=balance,
            took_s=2.0,
            text=views.caption(paid, balance=balance),
            buttons=views.buttons(paid),
        )

    async def tell(self, job: Job, key: str = "failure.backend_failed") -> None:
        """End it without pictures, and say so in Discord."""
        failure = Failure(key=key)
        ended = await self.office.storage.end(job.id, JobState.FAILED, failure=failure, at=self.office.clock.now())
        views = self.views
        notice = Notice(
            job=ended.job, balance=ended.balance, text=views.state_text(ended.job), buttons=views.buttons(ended.job)
        )
        await self.discord.chat.tell(ended.job.place, notice)

    async def show_progress(self, job: Job, *, fraction: float | None = None, text: str = "Painting.") -> None:
        """As the reporter does, and then the board's next look."""
        progress = Progress(job=job, place_in_queue=0, fraction=fraction, elapsed_s=1.0, text=text)
        await self.discord.chat.show_progress(job.place, progress)
        await self.look_at_board()

    async def look_at_board(self) -> None:
        """Somebody's first wait is shown at once, and with it whatever else is due."""
        newcomer = self.person("Newcomer")
        await newcomer.slash("imagine", where=self.server.dm(newcomer.user), prompt="a blue fox")

    async def painted(self, who: Person, prompt: str = "a red fox", *, count: int = 1) -> tuple[Job, Message]:
        """Asked for, made and delivered: the job, and the message with its picture."""
        asked = await who.slash("imagine", prompt=prompt, count=count)
        job = await self.deliver(await self.render(await self.job_of(who)))
        return job, only(asked)

    async def credits(self, who: Person) -> int:
        person = await self.office.storage.find_person(who.identity)
        return 0 if person is None else (await self.office.storage.balance(person.id)).available

    # --- what the world does -----------------------------------------------------------------------------------

    def refuse(self, method: str, path: str, code: int, *, times: int = 1) -> None:
        """The next calls there are refused as Discord does it; one that nobody makes fails the test."""
        self.server.faults.add(method, path, refused(code), times=times)

    def be_busy(self, method: str, path: str, *, times: int = 1) -> None:
        """The next calls there are to be made again a few seconds later."""
        self.server.faults.add(method, path, limited(BUSY_S), times=times)

    def pass_quarter_hour(self) -> None:
        """Discord forgets the interactions there were."""
        self.server.offset_s += QUARTER_HOUR_S
        self.office.clock.advance(QUARTER_HOUR_S)

    async def move(self, job: Job, place: Place) -> None:
        await self.office.storage.update_place(job.id, place)

    async def make_provisional(self, job: Job) -> None:
        """As a kill between the job and its acknowledgement leaves it."""
        place = (await self.office.job(job.id)).place
        address = {name: value for name, value in place.address.items() if name != "message"}
        await self.move(job, replace(place, address=address))
        await self.office.storage.write(
            lambda tx: tx.execute("UPDATE jobs SET provisional = 1 WHERE id = ?", (job.id,)).rowcount
        )

    # --- the bot's life ------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """A process on this database."""
        office = self.office
        self.discord = Discord(
            token=self.server.token,
            api_url=None,
            tools=tools(
                storage=office.storage,
                blobs=office.blobs,
                texts=office.texts,
                clock=OfficeClock(office.clock),
                events=office.events,
            ),
        )
        await self._process.enter_async_context(running(self.discord, services_of(office), self.server))
        self._always = asyncio.all_tasks()

    async def stop(self) -> None:
        await self._process.aclose()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def answered(self, sent: Interaction) -> Interaction:
        """Once the bot has nothing to do about it any more."""
        path = f"/interactions/{sent.id}/"
        await self.server.until(lambda: any(path in call.path and call.status for call in self.server.calls[-20:]))
        async with asyncio.timeout(20):
            while busy := await self._busy():
                await asyncio.wait(busy)
        return sent

    async def _busy(self) -> set[asyncio.Task[Any]]:
        """Tasks that have begun since the start and end by themselves; who was woken has had the time to begin one."""
        await pass_turns(8)
        known = {*self._always, asyncio.current_task()}
        return {task for task in asyncio.all_tasks() - known if qualified(task) not in RUNS_ON}


def qualified(task: asyncio.Task[Any]) -> str:
    return str(getattr(task.get_coro(), "__qualname__", ""))


async def pass_turns(count: int) -> None:
    """Of the event loop: whatever has arrived is read, and whoever waited for it goes on."""
    for _ in range(count):
        await asyncio.sleep(0)


def services_of(office: Office) -> CoreServices:
    async def answer(request: Request) -> Reply:
        return await office.router.answer(request)  # the one there is now: appointing an admin makes another

    return CoreServices(
        answer=answer,
        acceptance=office.acceptance,
        specs=lambda: office.router.specs("discord"),
        read_typed=lambda text: parse(text, office.router.specs("discord")),
    )


@asynccontextmanager
async def open_bot(
    folder: Path, *, backends: Sequence[Abilities] = (WITH_SEEDS,), incidents: Sequence[str] = ()
) -> AsyncIterator[Bot]:
    """`incidents` are those that the test means to cause: any other, or one that does not come, fails it."""
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(FakeDiscord().serving())
        office = await stack.enter_async_context(open_office(folder, backends=backends))
        stack.enter_context(server.for_the_client())
        bot = Bot(server=server, office=office, guild=server.guild())
        office.appoint(bot.boss.identity)
        await bot.start()
        try:
            yield bot
        finally:
            await bot.stop()
        assert [name for name, _ in office.events.incidents] == list(incidents), office.events.incidents


def only(asked: Interaction) -> Message:
    """The one message that answers it."""
    [message] = asked.messages
    return message
