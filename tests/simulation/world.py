"""All that outlives a life of the bot: the disk, the platforms, the backends, the time, and what was promised."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path

from bot.model.commands import Reply, ReplyKind, Request
from bot.pipeline.runner import LOOK_BACK_S
from storage import audit
from tests.simulation.backend import HOSTED, OWN, Service
from tests.simulation.database import WorldDatabase, give_back, take_database
from tests.simulation.discord import DiscordServer
from tests.simulation.screens import BOT, Shown
from tests.simulation.telegram import GROUP, SUPERGROUP, TelegramServer

START = datetime(2026, 11, 23, 12, tzinfo=UTC)
MONEY = ("accept", "settle", "end", "expire", "withdraw", "record_failure", "grant", "deduct", "meet")
"""The writes after which the ledger is looked at."""
PRIVATE = frozenset({"credits", "history", "jobs"})
"""What these answer is nobody else's business. (That a job was cancelled, its message says to all.)"""


KNOWN_AFTER_S = 4.0
"""Within which an accepted task is written down, by a process that runs and a disk that has room."""
KNOWN_LATE_S = 30.0
"""The same where the disk was full, or the process stood still."""


def _fast_folder() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - memory, and no name is guessed


@dataclass(slots=True, kw_only=True)
class World:
    """`violations` is why a run has failed; `events` what happened, in words."""

    dice: random.Random
    database: WorldDatabase = field(default_factory=take_database)
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="simulation-", dir=_fast_folder())))
    telegram: TelegramServer = field(default_factory=TelegramServer)
    discord: DiscordServer = field(init=False)
    services: dict[str, Service] = field(default_factory=dict)
    now_s: float = 0.0
    time_s: Callable[[], float] = lambda: 0.0
    clock_off: timedelta = timedelta()
    violations: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    private: list[tuple[Request, str]] = field(default_factory=list)
    accepted: dict[str, str] = field(default_factory=dict)
    jobs: int = 0
    recorded: set[str] = field(default_factory=set)
    notices: dict[str, set[str]] = field(default_factory=dict)
    excused: set[str] = field(default_factory=set)
    moderated: set[str] = field(default_factory=set)
    refunds: bool = False
    was_hindered: bool = False
    unreached: set[str] = field(default_factory=set)
    orphans: set[Shown] = field(default_factory=set)
    covered: dict[Shown, float] = field(default_factory=dict)
    cut_notices: set[str] = field(default_factory=set)
    written: list[int] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    places: dict[str, set[int]] = field(default_factory=dict)
    heard_at_s: dict[tuple[str, str], float] = field(default_factory=dict)
    knew_s: dict[tuple[str, str], float] = field(default_factory=dict)
    paused_s: float = 0.0
    is_swept: bool = False
    missing: list[str] = field(default_factory=list)
    start_s: float = START.timestamp()
    _looked_at: int = -1

    def __post_init__(self) -> None:
        self.discord = DiscordServer(now_s=self._time_s)

        def takes_s() -> float:
            return 0.5 + self.dice.expovariate(0.4)

        def fails() -> str:
            return "out of paint" if self.dice.random() < 0.04 else ""

        for name, abilities in (("local", OWN), ("zimage", HOSTED)):
            self.services[name] = Service(
                name=name, abilities=abilities, takes_s=takes_s, fails=fails, check=self.check_submit, heard=self.heard
            )

    def note(self, life: int, now_s: float, what: str) -> None:
        self.events.append(f"{now_s:8.2f}  life {life}  {what}")

    def hear(self, request: Request, reply: Reply) -> None:
        """What the core has answered."""
        self.answered.add(request.id)
        places = self.places.setdefault(request.id, set())
        if request.place.chat:
            chat = int(request.place.chat)
            places |= {chat, *([SUPERGROUP] if chat == GROUP else [])}
        if reply.kind is ReplyKind.ACCEPTED:
            job = str(reply.jobs[0].job.id)
            if self.accepted.setdefault(request.id, job) != job:
                self.violations.append(f"request {request.id} became two jobs")
        if request.command in PRIVATE and reply.is_private and reply.head:
            self.private.append((request, reply.head))

    def wrote(self, what: str) -> None:
        """After each commit."""
        if "record_task" in what:
            found = self.database.execute("SELECT task_id FROM tasks WHERE task_id IS NOT NULL")
            self.recorded.update(row[0] for row in found)
        self.check_books(what)

    def check_submit(self, service: Service, key: str) -> None:
        """A task is submitted twice only where a submit was cut, and never where a cut one is refunded."""
        before = service.by_key.get(key)
        request = self.request_of(key.partition(":")[0])
        if request in self.unacknowledged():
            self.violations.append(f"{service.name} was asked for {key} before Discord had taken the acknowledgement")
        if key in service.unknown and self.refunds and not service.abilities.bills_nobody:
            self.violations.append(f"{service.name} was asked once more for {key}, though it may have been billed")
        if before in self.recorded and before not in service.lost and not service.abilities.bills_nobody:
            self.violations.append(f"{service.name} was asked once more for {key}, whose task was known")
        limit_s = KNOWN_LATE_S if self.was_hindered else KNOWN_AFTER_S
        knew_s = max(self.knew_s.get((service.name, key), 0.0), self._knows_s((service.name, key)))
        if knew_s > limit_s and not service.abilities.bills_nobody:
            self.violations.append(
                f"{service.name} was asked once more for {key}, {knew_s:.1f} s after it had accepted"
            )

    def request_of(self, job: str) -> str:
        """ "" where there is no such job."""
        row = self.database.execute("SELECT request_id FROM jobs WHERE id = ?", (job,)).fetchone()
        return row[0] if row else ""

    def _knows_s(self, task: tuple[str, str]) -> float:
        """For how long this life knows that it was accepted."""
        return self.time_s() - self.heard_at_s[task] if task in self.heard_at_s else 0.0

    def heard(self, service: Service, key: str) -> None:
        """The process knows that its submit was accepted."""
        self.heard_at_s[service.name, key] = self.time_s()

    def unacknowledged(self) -> set[str]:
        """The requests whose acknowledgement Discord has not taken."""
        return {f"discord:{one.id}" for one in self.discord.interactions.values() if not one.is_acknowledged}

    def look_at_files(self) -> None:
        """A picture that a row names must be there."""
        rows = self.database.execute("SELECT DISTINCT blob FROM tasks WHERE blob IS NOT NULL")
        for (blob,) in rows:
            if not (self.folder / blob[:2] / blob[2:4] / blob).is_file():
                self.missing.append(f"the picture {blob[:8]} is named, and not there")

    def cut(self, outcome: object) -> None:
        """Something was done, and whoever asked for it heard nothing."""
        for shown in outcome if isinstance(outcome, list) else [outcome]:
            if not isinstance(shown, Shown):
                continue
            if any(button.startswith("v1:cancel:") for button in shown.buttons):
                if not self._is_known(shown):
                    self.orphans.add(shown)
                continue
            self.excused.update(shown.jobs)
            self.cut_notices.update(shown.jobs)

    def _is_known(self, shown: Shown) -> bool:
        """Whether the row of a job has its number, so that the bot can find it again."""
        rows = self.database.execute("SELECT id, address FROM jobs").fetchall()
        return any(job in shown.jobs and f'"{shown.id}"' in address for job, address in rows)

    def given_up(self, outcome: object) -> None:
        """It was done, and whoever asked for it waits no more. Who stood still heard too late; else a delivery is not
        given up while it is under way, but a notice is."""
        if self.was_hindered:
            self.cut(outcome)
        elif isinstance(outcome, Shown) and not outcome.media:
            self.cut_notices.update(outcome.jobs)

    def end_life(self) -> None:
        """Pictures that stand there, of jobs that are not settled: nobody can know that they arrived."""
        self.knew_s |= {task: max(self.knew_s.get(task, 0.0), self._knows_s(task)) for task in self.heard_at_s}
        self.heard_at_s.clear()
        if not self.is_swept:
            self._find_orphans()
        rows = self.database.execute("SELECT id FROM jobs WHERE finished_at IS NULL")
        open_jobs = {row[0] for row in rows}
        for shown in self.messages:
            if shown.media:
                self.excused |= open_jobs & set(shown.jobs)

    def _find_orphans(self) -> None:
        """Messages that nobody will change any more: the process has died before their number was written down, or with
        progress on its way that covers a result."""
        rows = self.database.execute("SELECT id, address, finished_at FROM jobs").fetchall()
        known = {job: (place, finished_at) for job, place, finished_at in rows}
        for shown in self.messages:
            for job in (button.split(":")[2] for button in shown.buttons if button.startswith("v1:cancel:")):
                place, finished_at = known.get(job, ("", None))
                if finished_at is not None:
                    self.covered[shown] = finished_at / 1e6
                elif f'"{shown.id}"' not in str(place):
                    self.orphans.add(shown)

    def begin_life(self, now: datetime) -> None:
        """What covers a result is found by a start within a minute, where the clock has not been set meanwhile."""
        for shown, finished_s in self.covered.items():
            if not 0.0 <= now.timestamp() - finished_s < LOOK_BACK_S:
                self.orphans.add(shown)
        self.covered.clear()

    def _time_s(self) -> float:
        """By the clock of the life there is."""
        return self.time_s()

    @property
    def messages(self) -> Iterator[Shown]:
        """The bot's, on both platforms."""
        every = chain(self.telegram.messages.values(), self.discord.messages.values())
        return (shown for shown in every if shown.author == BOT)

    def faults(self) -> list[str]:
        """What no bot of ours may ask of a platform, since the last look."""
        found = [*self.telegram.faults, *self.discord.faults]
        self.telegram.faults.clear()
        self.discord.faults.clear()
        return found

    def check_books(self, after: str) -> None:
        changes = self.database.total_changes
        if changes == self._looked_at or not any(f".{name}" in after for name in MONEY):
            return
        self._looked_at = changes
        faults = audit.verify_ledger(self.database).faults
        if faults:
            self.violations.append(f"after {after}: {faults[0]}")

    def close(self) -> None:
        give_back(self.database)
        shutil.rmtree(self.folder, ignore_errors=True)


class WorldClock:
    """The Clock of one life. Its monotonic time begins anew; the wall clock may be set."""

    def __init__(self, *, world: World, now_s: Callable[[], float], sleep: Callable[[float], object]) -> None:
        self._world = world
        self._now_s = now_s
        self._began_s = now_s() - 1000.0
        self._sleep = sleep

    def now(self) -> datetime:
        return START + timedelta(seconds=self._now_s()) + self._world.clock_off

    def monotonic_s(self) -> float:
        return self._now_s() - self._began_s

    async def sleep(self, seconds: float) -> None:
        await self._sleep(max(0.0, seconds))  # type: ignore[misc]
