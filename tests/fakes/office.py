"""A router over a real database, with all that commands need around it; only the backends are fakes."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, timedelta
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import cast

from adapters.discord.plug import DISCORD
from adapters.telegram.plug import TELEGRAM
from bot.commands import COMMANDS
from bot.model.commands import Argument, Channel, CommandSpec, Reply, ReplyKind, Request, ShowInterim
from bot.model.features import Feature
from bot.model.images import Abilities, BlobId, Picture, ProviderFacts, TaskId
from bot.model.jobs import Failure, Job, JobId, JobState, Limits, Place
from bot.model.ledger import Allowances, Balance, Credits
from bot.model.people import Identity
from bot.model.platforms import PlatformFacts, Platforms
from bot.model.terms import Terms
from bot.pipeline.budget import Budget
from bot.pipeline.intake import Intake
from bot.pipeline.jobs_in_flight import JobsInFlight
from bot.pipeline.keeping import Keeping
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.pipeline.live import Live
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.polling import Agenda, PollingPolicy
from bot.pipeline.sources import Sources
from bot.pipeline.views import Views
from bot.ports import Decoder
from bot.requests.context import CommandContext, Handler
from bot.requests.router import Router
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.clock import StoppedClock
from tests.fakes.config import NO_ENVIRONMENT, FakeConfig
from tests.fakes.databases import make_database
from tests.fakes.decoding import thread_decoder
from tests.fakes.events import RecordedEvents
from tests.fakes.ids import CountedIds
from tests.fakes.orders import block

OF_PLATFORMS = frozenset(Feature) - {Feature.SEED, Feature.SIZE, Feature.SOURCE}
PLATFORM = "fake"
ANNA = Identity(platform=PLATFORM, user_id="anna")
BORIS = Identity(platform=PLATFORM, user_id="boris")
ADMIN = Identity(platform=PLATFORM, user_id="admin")
WITH_SEEDS = Abilities(seed=True)
WITHOUT_SEEDS = Abilities()
BACKEND = "fake"
MEMORY_BYTES = 64 * 1024 * 1024
TEN = Allowances(welcome=10, daily=0)
NONE: Mapping[str, Argument] = MappingProxyType({})


def in_channel(platform: str, id: str) -> Place:
    return Place(platform=platform, chat=id, address={"channel": id})


class Office:
    """`ask` is what an adapter does; `finish` is what the runner would do."""

    def __init__(
        self,
        *,
        storage: SqliteStorage,
        blobs: DiskBlobs,
        backends: Sequence[Abilities],
        allowances: Allowances,
        price: Credits,
        limits: Limits,
        commands: Sequence[tuple[CommandSpec, Handler]],
        fixed: Mapping[str, str] = NO_ENVIRONMENT,
    ) -> None:
        self.storage, self.blobs = storage, blobs
        self.clock, self.events, self.ids, self.in_flight = (
            StoppedClock(),
            RecordedEvents(),
            CountedIds(),
            JobsInFlight(),
        )
        self.texts = Catalogs()
        self.announced: list[Job] = []
        self.woken: list[Job] = []
        self._numbers = count(1)
        self._price = price
        self.lanes = Lanes([self._lane(n, can) for n, can in enumerate(backends)], clock=self.clock, events=self.events)
        kinds = {lane.kind: price for lane in self.lanes}
        terms = Terms(allowances=allowances, limits=limits, deadline_s=600, prices=kinds)
        budget = Budget(storage=storage, lanes=self.lanes, clock=self.clock, zone=UTC)
        live = Live(storage=storage, lanes=self.lanes, config=FakeConfig(terms, env=fixed), budget=budget)
        intake = Intake(
            storage=storage,
            lanes=self.lanes,
            keeping=Keeping(blobs=blobs, clock=self.clock, ids=self.ids, events=self.events),
            in_flight=self.in_flight,
            clock=self.clock,
            ids=self.ids,
            events=self.events,
            live=live,
            on_accepted=self.woken.append,
        )
        self._context = CommandContext(
            specs=tuple(spec for spec, _ in commands),
            storage=storage,
            blobs=blobs,
            decoder=thread_decoder(),
            intake=intake,
            sources=Sources(
                blobs=blobs,
                decoder=thread_decoder(),
                storage=storage,
                memory=MemoryBudget(limit_bytes=MEMORY_BYTES),
                events=self.events,
            ),
            views=Views(texts=self.texts, can_vary=self.lanes.abilities.image_to_image),
            clock=self.clock,
            ids=self.ids,
            events=self.events,
            admins=frozenset({ADMIN}),
            platforms=Platforms(PlatformFacts(name=PLATFORM, features=OF_PLATFORMS), DISCORD.facts, TELEGRAM.facts),
            live=live,
            keep_days=30,
            keep_backups_days=90,
            zone=UTC,
            backends=tuple(lane.name for lane in self.lanes),
            announce=self._announce,
        )
        self.acceptance = self._context.intake
        self._commands = commands
        self.router = Router(commands=commands, context=self._context, texts=self.texts)

    def appoint(self, admin: Identity) -> None:
        """One more admin."""
        context = replace(self._context, admins=self._context.admins | {admin})
        self.router = Router(commands=self._commands, context=context, texts=self.texts)

    def replace_decoder(self, decoder: object) -> None:
        context = replace(self._context, decoder=cast("Decoder", decoder))
        self.router = Router(commands=self._commands, context=context, texts=self.texts)

    async def join(self, identity: Identity, another: Identity) -> None:
        """From now on `another` is the person of `identity`, too; nobody may have met it."""
        person = await self.storage.find_person(identity)
        assert person is not None
        row = (another.platform, another.user_id, person.id)
        await self.storage.write(
            lambda tx: tx.execute("INSERT INTO identities (platform, user_id, person) VALUES (?, ?, ?)", row).rowcount
        )

    def _lane(self, number: int, abilities: Abilities) -> Lane:
        backend = FakeBackend(clock=self.clock, name=f"{BACKEND}{number or ''}", abilities=abilities)
        return Lane(
            backend=backend,
            agenda=Agenda(policy=PollingPolicy(), max_calls_per_s=10.0),
            max_active=10,
            price=self._price,
        )

    async def _announce(self, job: Job) -> None:
        self.announced.append(job)

    # --- what adapters do ---------------------------------------------------------------------------------

    async def ask(
        self,
        command: str,
        arguments: Mapping[str, Argument] = NONE,
        *,
        by: Identity = ANNA,
        locale: str = "en",
        id: str | None = None,
        name: str = "",
        platform: str = PLATFORM,
        channel: Channel | None = None,
        group: str = "",
        group_name: str = "",
        roles: tuple[str, ...] = (),
        is_provisional: bool = False,
        source: BlobId | None = None,
        interim: ShowInterim | None = None,
    ) -> Reply:
        """A request with an id of its own, a second after the last one."""
        self.clock.advance(1.0)
        request = Request(
            id=id or f"{PLATFORM}:{next(self._numbers)}",
            identity=by,
            place=in_channel(platform, channel.ids[0] if channel else "7"),
            command=command,
            arguments=arguments,
            locale=locale,
            name=name,
            channel=channel,
            group=group,
            group_name=group_name,
            roles=roles,
            is_provisional=is_provisional,
            source=source,
            interim=interim,
        )
        return await self.router.answer(request)

    async def say(self, command: str, arguments: Mapping[str, Argument] = NONE) -> str:
        return (await self.ask(command, arguments)).text

    async def refused(self, command: str, arguments: Mapping[str, Argument], *, by: Identity = ANNA) -> str:
        """The sentence of a refusal, to somebody who has been here before."""
        await self.ask("help", by=by)
        reply = await self.ask(command, arguments, by=by)
        assert reply.kind is ReplyKind.REFUSAL, reply.text
        return reply.text

    async def accepted(self, *, by: Identity = ANNA, prompt: str = "a fox", count: int = 1) -> Job:
        """A job that was queued."""
        reply = await self.ask("imagine", {"prompt": prompt, "count": count}, by=by)
        assert reply.jobs, reply.text
        return reply.jobs[0].job

    # --- what the runner does -----------------------------------------------------------------------------

    async def render(self, job: Job, *, bad: Sequence[int] = ()) -> None:
        """Make the pictures of the oldest queued jobs up to this one; those at the places `bad` fail."""
        await self.storage.take_queued(platforms={PLATFORM, "discord"}, pictures=100)
        for task in job.tasks:
            at = self.clock.now()
            await self.storage.start_submitting(job.id, task.index, backend=BACKEND, at=at)
            await self.storage.record_task(job.id, task.index, task_id=TaskId(f"{job.id}-{task.index}"), at=at)
            if task.index in bad:
                failure = Failure(key="failure.backend_failed")
                await self.storage.record_failure(job.id, task.index, failure=failure, at=at)
                continue
            await self.storage.record_picture(
                job.id,
                task.index,
                picture=await self._picture(f"{job.id} {task.index}"),
                facts=ProviderFacts(),
                finished=None,
            )

    async def deliver(self, job: Job, *, bad: Sequence[int] = ()) -> Job:
        await self.render(job, bad=bad)
        return (await self.storage.settle(job.id, receipt="shown", at=self.clock.now())).job

    async def _picture(self, content: str) -> Picture:
        shades = hashlib.sha256(content.encode()).digest()
        data = sample_png(colour=(shades[0], shades[1], shades[2]))
        return Picture(
            blob=await self.keep(data), media_type="image/png", width_px=64, height_px=64, size_bytes=len(data)
        )

    async def keep(self, data: bytes) -> BlobId:
        async with self.blobs.draft() as draft:
            await draft.write(data)
            return await draft.keep()

    async def forget_pictures(self) -> None:
        """As the hourly sweep does once they are old."""
        self.clock.advance(timedelta(days=31).total_seconds())
        await self.blobs.delete(await self.storage.expire_pictures(before=self.clock.now() - timedelta(days=30)))

    # --- what a test asks ---------------------------------------------------------------------------------

    async def balance(self, of: Identity = ANNA) -> Balance:
        person = await self.storage.find_person(of)
        assert person is not None
        return await self.storage.balance(person.id)

    async def jobs(self) -> int:
        return sum((await self.storage.count_jobs()).values())

    async def job(self, job_id: JobId) -> Job:
        found = await self.storage.job(job_id)
        assert found is not None
        return found

    async def state(self, job: Job) -> JobState:
        return (await self.job(job.id)).state

    def close_service(self) -> None:
        for lane in self.lanes:
            self.lanes.fail(lane, "key_invalid")

    async def ban(self, identity: Identity) -> None:
        await block(self.storage, identity)


@asynccontextmanager
async def open_office(
    folder: Path,
    *,
    backends: Sequence[Abilities] = (WITH_SEEDS,),
    allowances: Allowances = TEN,
    price: Credits = 1,
    max_active: int = 3,
    max_queued: int = 100,
    commands: Sequence[tuple[CommandSpec, Handler]] = COMMANDS,
    storage_kind: type[SqliteStorage] = SqliteStorage,
    fixed: Mapping[str, str] = NO_ENVIRONMENT,
) -> AsyncIterator[Office]:
    path = folder / "bot.db"
    if not path.exists():
        make_database(folder)
    async with storage_kind(path=path) as storage:
        yield Office(
            storage=storage,
            blobs=DiskBlobs(root=folder / "pictures"),
            backends=backends,
            allowances=allowances,
            price=price,
            limits=Limits(max_active_per_person=max_active, max_queued=max_queued),
            commands=commands,
            fixed=fixed,
        )
