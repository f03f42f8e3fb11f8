"""The Discord adapter in front of a real router and database, inside simcord's Discord. The runner's part is a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import discord
import simcord
from discord import app_commands
from PIL import Image
from simcord.actors import MemberActor
from simcord.backend.models import Overwrite
from simcord.builders import ChannelHandle, GuildHandle, UserHandle
from simcord.enums import OverwriteType
from simcord.env import Env
from simcord.results import ResponseMessage

from adapters.discord.inbound.client import Client
from adapters.discord.inbound.receiver import Receiver
from adapters.discord.outbound.places import Spot
from adapters.discord.service import Discord
from bot.model.commands import Delivery, Notice, Progress, Reply, Request
from bot.model.images import Abilities, Picture, ProviderFacts, TaskId
from bot.model.jobs import Failure, Job, JobState
from bot.model.ledger import Source
from bot.model.people import Identity
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.sources import Sources
from bot.pipeline.views import Views
from bot.ports import CoreServices, Texts
from bot.requests.typed import parse
from tests.fakes.databases import make_database
from tests.fakes.discord_faults import KNOWN
from tests.fakes.office import WITH_SEEDS, Office, open_office
from tests.fakes.platforms import tools

SHARDS = 1
MEMORY_BYTES = 64 * 1024 * 1024


@dataclass(kw_only=True)
class Bot:
    """`guild` with `channel`, `anna` a member, `boss` an admin of the bot, `owner` who runs the server."""

    env: Env
    office: Office
    service: Discord
    guild: GuildHandle
    channel: ChannelHandle
    anna: MemberActor
    boris: MemberActor
    boss: MemberActor
    owner: MemberActor

    @property
    def views(self) -> Views:
        return Views(texts=self.office.texts, can_vary=self.office.lanes.abilities.image_to_image)

    # --- what the runner does --------------------------------------------------------------------------------------

    async def job_of(self, who: MemberActor | UserHandle) -> Job:
        """The newest job of somebody."""
        jobs = await self.office.storage.recent_jobs(states=list(JobState), limit=50)
        return next(job for job in jobs if job.identity.user_id == str(who.id))

    async def render(self, job: Job, *, side_px: int = 64) -> Job:
        storage, at = self.office.storage, self.office.clock.now()
        await storage.take_queued(platforms={"discord"}, pictures=100)
        for task in job.tasks:
            await storage.start_submitting(job.id, task.index, backend="fake", at=at)
            await storage.record_task(job.id, task.index, task_id=TaskId(f"{job.id}-{task.index}"), at=at)
            job = await storage.record_picture(
                job.id,
                task.index,
                picture=await self._picture(task.index, side_px),
                facts=ProviderFacts(),
                finished=None,
            )
        return job

    async def _picture(self, number: int, side_px: int) -> Picture:
        out = BytesIO()
        Image.effect_noise((side_px, side_px), 60 + number).convert("RGB").save(out, "PNG")
        async with self.office.blobs.draft() as draft:
            await draft.write(out.getvalue())
            blob = await draft.keep()
        return Picture(
            blob=blob, media_type="image/png", width_px=side_px, height_px=side_px, size_bytes=len(out.getvalue())
        )

    async def deliver(self, job: Job) -> Job:
        """Show it in Discord, then settle it."""
        fresh = await self.office.storage.job(job.id)
        assert fresh is not None
        receipt = await self.service.chat.deliver(fresh.place, await self.delivery(fresh))
        return (await self.office.storage.settle(job.id, receipt=receipt.message, at=self.office.clock.now())).job

    async def delivery(self, job: Job) -> Delivery:
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

    async def tell(self, job: Job, state: JobState = JobState.FAILED, key: str = "failure.backend_failed") -> None:
        """End it without pictures, and say so in Discord."""
        failure = Failure(key=key)
        ended = await self.office.storage.end(job.id, state, failure=failure, at=self.office.clock.now())
        views = self.views
        notice = Notice(
            job=ended.job, balance=ended.balance, text=views.state_text(ended.job), buttons=views.buttons(ended.job)
        )
        await self.service.chat.tell(ended.job.place, notice)

    async def show_progress(self, job: Job, *, fraction: float | None = None, text: str = "Painting.") -> None:
        """As the reporter does, and then the board's next look."""
        progress = Progress(job=job, place_in_queue=0, fraction=fraction, elapsed_s=1.0, text=text)
        await self.service.chat.show_progress(job.place, progress)
        await self.look_at_board()

    async def look_at_board(self) -> None:
        async with asyncio.TaskGroup() as edits:
            self.service.chat.progress._tick(edits)

    async def credits(self, who: MemberActor) -> int:
        person = await self.office.storage.find_person(Identity(platform="discord", user_id=str(who.id)))
        return 0 if person is None else (await self.office.storage.balance(person.id)).available

    async def painted(
        self, who: MemberActor, prompt: str = "a red fox", *, count: int = 1
    ) -> tuple[Job, ResponseMessage]:
        """Asked for, made and delivered: the job, and the message with its picture."""
        result = await who.slash(self.channel, "imagine", prompt=prompt, count=count)
        job = await self.deliver(await self.render(await self.job_of(who)))
        assert result.response is not None
        return job, result.response

    async def count_jobs(self) -> int:
        return sum((await self.office.storage.count_jobs()).values())

    async def give(self, who: MemberActor, amount: int) -> None:
        """Met first, so that the welcome is theirs, too."""
        await who.slash(self.channel, "credits")
        await self.office.storage.grant(
            Identity(platform="discord", user_id=str(who.id)),
            amount=amount,
            actor="test",
            reason="",
            source=Source.ADMIN,
            key=f"gift {who.id} {amount}",
            at=self.office.clock.now(),
        )

    # --- what the world does -----------------------------------------------------------------------------------

    def refuse(self, method: str, path: str, code: int, *, times: int = 1) -> None:
        """The next calls there are refused as Discord does it; one that nobody makes fails the test."""
        status, words = KNOWN[code]
        self.env.inject_error(method, path, status=status, code=code, message=words, times=times)

    def fail(self, method: str, path: str, *, times: int = 1) -> None:
        """The next calls there are answered 503, which asks to come back in 2 seconds."""
        self.env.inject_error(method, path, status=503, times=times)

    async def open_to_everybody(self, *commands: str) -> None:
        """A server's manager lets members use commands that are hidden from them by default."""
        for command in await self.commands():
            if command.name in commands:
                self.guild.set_command_permissions(command, {self.guild.default_role: True})

    async def commands(self) -> list[app_commands.AppCommand]:
        """What Discord has been sent."""
        client = self.env.bot
        assert isinstance(client, Client)
        return await client.tree.fetch_commands()

    def deny(self, channel: ChannelHandle, *permissions: str) -> None:
        """The bot loses permissions there."""
        denied = discord.Permissions(**dict.fromkeys(permissions, True)).value
        overwrite = Overwrite(target_id=self.env.backend.bot_user.id, type=OverwriteType.MEMBER, allow=0, deny=denied)
        self.env.backend.get_channel(channel.id).overwrites.append(overwrite)

    def restrict_by_age(self, channel: ChannelHandle) -> None:
        """In what the bot knows of the channel: simcord's channels have no such setting."""
        known = self.env.bot.get_channel(channel.id)
        assert isinstance(known, discord.TextChannel)
        known.nsfw = True

    async def make_provisional(self, job: Job, *, token: str = "") -> None:
        """As a kill between the job and its acknowledgement leaves it."""
        fresh = await self.office.storage.job(job.id)
        assert fresh is not None
        spot = Spot.of(fresh.place)
        place = replace(spot, message=None, token=token or spot.token).to_place()
        await self.office.storage.update_place(job.id, place)
        await self.office.storage.write(
            lambda tx: tx.execute("UPDATE jobs SET provisional = 1 WHERE id = ?", (job.id,))
        )

    async def limit_uploads(self, job: Job, limit_bytes: int) -> None:
        """The place takes no larger files; whoever delivers knows it from the row."""
        fresh = await self.office.storage.job(job.id)
        assert fresh is not None
        await self.office.storage.update_place(
            job.id, replace(Spot.of(fresh.place), upload_bytes=limit_bytes).to_place()
        )
        await self.restart()

    async def resolve(self) -> None:
        """What a start finds out about jobs that were left unconfirmed."""
        await make_receiver(self.service, self.office).resolve(await self.office.acceptance.provisional("discord"))

    async def restart(self) -> None:
        """A new process on the same database."""
        self.service = make_service(self.office)
        await self.env.restart_bot(make_client(self.service, self.office))


def make_service(office: Office) -> Discord:
    return Discord(
        token="simcord.fake.token",
        api_url=None,
        tools=tools(
            storage=office.storage,
            blobs=office.blobs,
            texts=cast("Texts", office.texts),
            clock=office.clock,
            events=office.events,
        ),
    )


def make_receiver(service: Discord, office: Office) -> Receiver:
    async def answer(request: Request) -> Reply:
        return await office.router.answer(request)  # the one there is now: appointing an admin makes another

    return service.receiver(
        CoreServices(
            answer=answer,
            acceptance=office.acceptance,
            take_picture=Sources(
                blobs=office.blobs,
                lanes=office.lanes,
                memory=MemoryBudget(limit_bytes=MEMORY_BYTES),
                events=office.events,
            ).take,
            specs=lambda: office.router.specs("discord"),
            read_typed=lambda text: parse(text, office.router.specs("discord")),
        )
    )


def make_client(service: Discord, office: Office) -> Client:
    client = make_receiver(service, office).make_client(shard_count=SHARDS)
    service.connection.log_in(client)
    return client


@asynccontextmanager
async def open_bot(
    folder: Path, *, backends: Sequence[Abilities] = (WITH_SEEDS,), incidents: Sequence[str] = ()
) -> AsyncIterator[Bot]:
    """`incidents` are those that the test means to cause: any other, or one that does not come, fails it."""
    make_database(folder)
    async with open_office(folder, backends=backends) as office:
        service = make_service(office)
        async with simcord.run(make_client(service, office)) as env:
            guild = env.create_guild("Painters")
            channel = guild.create_text_channel("pictures")
            anna, boris, boss = (guild.add_member(env.create_user(name)) for name in ("anna", "boris", "boss"))
            office.appoint(Identity(platform="discord", user_id=str(boss.id)))
            owner = guild.add_member(guild.owner) if guild.owner.id not in guild.member_ids() else None
            bot = Bot(
                env=env,
                office=office,
                service=service,
                guild=guild,
                channel=channel,
                anna=anna,
                boris=boris,
                boss=boss,
                owner=owner or MemberActor(env, guild, guild.owner),
            )
            yield bot
            assert env.backend.faults == [], "scripted, and met by nobody"
        assert [name for name, _ in office.events.incidents] == list(incidents), office.events.incidents


def texts_in(message: ResponseMessage | None) -> str:
    """All a person reads in it, top to bottom."""
    found: list[str] = []
    if message is not None:
        _texts(message.components, found)
    return "\n".join(found)


def _texts(node: object, found: list[str]) -> None:
    if isinstance(node, list):
        for child in node:
            _texts(child, found)
    elif isinstance(node, dict):
        if isinstance(node.get("content"), str):
            found.append(node["content"])
        _texts(node.get("components"), found)


def buttons_in(message: ResponseMessage | None) -> dict[str, str]:
    """The custom ids by label."""
    found: dict[str, str] = {}
    if message is not None:
        _buttons(message.components, found)
    return found


def _buttons(node: object, found: dict[str, str]) -> None:
    if isinstance(node, list):
        for child in node:
            _buttons(child, found)
    elif isinstance(node, dict):
        if node.get("type") == 2:
            found[str(node["label"])] = str(node["custom_id"])
        _buttons(node.get("components"), found)
        _buttons(node.get("accessory"), found)


def gallery_in(message: ResponseMessage | None) -> list[dict[str, Any]]:
    """The pictures in it."""
    found: list[dict[str, Any]] = []
    if message is not None:
        _gallery(message.components, found)
    return found


def _gallery(node: object, found: list[dict[str, Any]]) -> None:
    if isinstance(node, list):
        for child in node:
            _gallery(child, found)
    elif isinstance(node, dict):
        found += node.get("items") or []
        _gallery(node.get("components"), found)
