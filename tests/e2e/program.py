"""The real program as a process in a folder of its own, told everything by its environment."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.model.images import AspectRatio
from bot.model.jobs import FINAL_STATES, Job, JobId, JobState, Limits, Order, Place
from bot.model.ledger import Allowances, Balance, Source
from bot.model.people import Identity, PersonId
from bot.ops.ids import RandomIds
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.doctor import played_time
from tests.fakes.forking import Forks, Started, current

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
"""How long a test waits for what takes a second or two on an idle machine."""
TIME_LIMIT_S = 180
"""For one test that starts processes: several such waits, of which the first that fails has a sentence to say."""
LOOK_EVERY_S = 0.01
LOCAL = Identity(platform="web", user_id="local")
KEY = "zk-live-4f7d02c9b1e84a55"
"""An API key that nobody has; it must never be seen in what the program says."""
GREETING = "The page is at "
NO_PAGE = {"WEB_PORT": "0"}
"""For a program whose page nobody looks at: the page costs a start as much as all else together."""
PYTHON_M_BOT = (sys.executable, "-m", "bot")
NO_LIMITS = Limits(max_active_per_person=10_000, max_queued=10_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        return self.out + self.err


@dataclass(slots=True, kw_only=True)
class Program:
    """`python -m bot` of this checkout, or another command, with these settings, started any number of times.

    What it says is collected over all starts. `python -m bot` is forked where tests.fakes.forking says so, unless
    `forks` is taken away.
    """

    folder: Path
    command: tuple[str, ...] = PYTHON_M_BOT
    python_path: str = str(ROOT)
    settings: dict[str, str] = field(default_factory=dict)
    port: int = 0
    process: Started | None = None
    spawned: list[Started] = field(default_factory=list)
    starts: int = 0
    forks: Forks | None = field(default_factory=current)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> Path:
        return self.folder / "data" / "bot.db"

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of the environment that the tests run in, except where programs are found."""
        own = {"PATH": os.environ.get("PATH", ""), "HOME": str(self.folder), "PYTHONPATH": self.python_path}
        return {**own, **played_time(), "LANG": "C.UTF-8", "WEB_PORT": str(self.port), **self.settings}

    @property
    def out(self) -> str:
        return self._said("out")

    @property
    def err(self) -> str:
        return self._said("err")

    @property
    def said(self) -> str:
        """Everything that any start has written to stdout and stderr."""
        return self.out + self.err

    def _said(self, stream: str) -> str:
        files = sorted(self.folder.glob(f"*.{stream}"), key=lambda file: int(file.stem))
        return "".join(file.read_text(encoding="utf-8") for file in files)

    def spawn(self, *arguments: str) -> Started:
        """Start a process and come back at once; what still runs is killed at the end."""
        self.starts += 1
        said = self.folder / f"{self.starts}.out"
        with said.open("wb") as out, said.with_suffix(".err").open("wb") as err:
            process = self.started(*arguments, environment=self.environment, out=out.fileno(), err=err.fileno())
        self.spawned.append(process)
        return process

    def started(self, *arguments: str, environment: Mapping[str, str], out: int, err: int) -> Started:
        """A process with these ends of its stdout and stderr, which its caller ends."""
        is_plain = self.command == PYTHON_M_BOT and self.python_path == str(ROOT)
        if is_plain and self.forks is not None and self.forks.can_start(environment):
            return self.forks.start(arguments, folder=self.folder, environment=environment, out=out, err=err)
        return subprocess.Popen(
            [*self.command, *arguments],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        )

    def begin(self) -> None:
        """Start `run` and come back at once."""
        self.process = self.spawn("run")

    async def start(self) -> None:
        """Start `run` and wait until it serves the page, where it has one."""
        self.begin()
        if self.settings.get("WEB_PORT") != NO_PAGE["WEB_PORT"]:
            await until(self.is_serving, lambda: f"the program does not come up; it said:\n{self.said}")

    def is_serving(self) -> bool:
        """Whether the newest `run` has said so. Fails the test where it has ended instead."""
        assert self.running.poll() is None, f"it ended with code {self.running.returncode}:\n{self.said}"
        return GREETING in (self.folder / f"{self.starts}.out").read_text(encoding="utf-8")

    @property
    def running(self) -> Started:
        """The newest `run`."""
        assert self.process is not None
        return self.process

    def kill(self) -> None:
        """kill -9"""
        self.running.kill()
        self.running.wait()

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """Ask it to end, and give its exit code."""
        self.running.send_signal(number)
        return await exit_code(self.running)

    async def run(self, *arguments: str, **settings: str) -> Ended:
        """A command to its end, from the same folder with the same settings and these besides."""
        (out, outs), (err, errs) = os.pipe(), os.pipe()
        process = self.started(*arguments, environment={**self.environment, **settings}, out=outs, err=errs)
        os.close(outs)
        os.close(errs)
        try:
            async with asyncio.timeout(PATIENCE_S):
                said = await asyncio.gather(*(asyncio.to_thread(_whole, end) for end in (out, err)))
                code = await exit_code(process)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        return Ended(code=code, out=said[0], err=said[1])


def _whole(descriptor: int) -> str:
    with open(descriptor, "rb") as pipe:
        return pipe.read().decode()


async def exit_code(process: Started) -> int:
    """Wait for the end."""
    await until(lambda: process.poll() is not None, "the process does not end")
    assert process.returncode is not None
    return process.returncode


def is_alive(pid: int) -> bool:
    """Whether the process runs: one that has ended may stay for a while, with a parent that does not ask how."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return state.rsplit(")", 1)[1].split()[0] != "Z"


@contextmanager
def program(folder: Path, **settings: str) -> Iterator[Program]:
    """A program not started yet; whatever it left running is killed at the end."""
    made = Program(folder=folder, settings=settings, port=free_port())
    try:
        yield made
    finally:
        for process in made.spawned:
            process.kill()
            process.wait()


def prepare(folder: Path) -> Path:
    """An empty database where the program looks for it, so that a test does not wait for migrations."""
    (folder / "data").mkdir(exist_ok=True)
    return make_database(folder / "data")


def free_port() -> int:
    """Below the range from which the system takes ports for outgoing connections, so that none of these gets it."""
    for _ in range(1000):
        port = random.SystemRandom().randrange(20_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("there is no free port")


async def until(
    is_so: Callable[[], Awaitable[bool]] | Callable[[], bool],
    complaint: str | Callable[[], str] = "it never came to be",
) -> None:
    """Look again and again until it is so; after a minute the test fails with the complaint."""
    ends_at_s = time.monotonic() + PATIENCE_S
    while True:
        answer = is_so()
        if answer if isinstance(answer, bool) else await answer:
            return
        if time.monotonic() > ends_at_s:
            raise AssertionError(complaint if isinstance(complaint, str) else complaint())
        await asyncio.sleep(LOOK_EVERY_S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Customers:
    """People who ask for pictures by another connection to the program's database, as a second process would."""

    storage: SqliteStorage

    async def meet(self, identity: Identity = LOCAL, *, credits: int = 100) -> PersonId:
        """A person with exactly these credits, if this is the first visit."""
        at = datetime.now(UTC)
        visit = await self.storage.meet(
            identity, name="", locale=None, allowances=Allowances(welcome=0, daily=0), at=at
        )
        if credits:
            await self.storage.grant(
                identity, amount=credits, actor="test", reason="", source=Source.ADMIN, key=f"start:{identity}", at=at
            )
        return visit.person.id

    async def ask(
        self,
        prompt: str = "a red fox in the snow",
        *,
        identity: Identity = LOCAL,
        pictures: int = 1,
        price: int = 1,
        deadline_s: float = 600.0,
    ) -> JobId:
        """Queue a job for the page; the credits for it are held."""
        person = await self.storage.find_person(identity)
        assert person is not None
        at = datetime.now(UTC)
        job_id = RandomIds().job_id()
        order = Order(
            job_id=job_id,
            request_id=f"web:test-{job_id}",
            person=person.id,
            identity=identity,
            place=Place(platform="web", address={}),
            locale="en",
            prompt=prompt,
            aspect_ratio=AspectRatio.WIDE,
            seeds=(None,) * pictures,
            price=price,
            at=at,
            deadline_at=at + timedelta(seconds=deadline_s),
        )
        await self.storage.accept(order, limits=NO_LIMITS)
        return job_id

    async def job(self, job_id: JobId) -> Job:
        job = await self.storage.job(job_id)
        assert job is not None
        return job

    async def state(self, job_id: JobId) -> JobState:
        return (await self.job(job_id)).state

    async def reach(self, job_id: JobId, *states: JobState) -> Job:
        """Wait until the job is in one of these states (any final one, if none is named)."""
        wanted = states or FINAL_STATES

        async def is_there() -> bool:
            return await self.state(job_id) in wanted

        await until(is_there, f"the job never became {' or '.join(wanted)}")
        return await self.job(job_id)

    async def all_final(self) -> None:
        """Wait until no job is under way, and everybody has been told how theirs ended."""

        async def is_over() -> bool:
            counts = await self.storage.count_jobs()
            return all(state.is_final for state, count in counts.items() if count) and not await self.storage.untold(
                platforms=["web"]
            )

        await until(is_over, "some jobs never came to an end")

    async def balance(self, identity: Identity = LOCAL) -> Balance:
        person = await self.storage.find_person(identity)
        assert person is not None
        return await self.storage.balance(person.id)

    async def assert_whole(self) -> None:
        """The ledger agrees with itself, and nothing is held for anybody."""
        report = await self.storage.verify_ledger()
        assert report.faults == ()
        assert report.open_holds == 0


@asynccontextmanager
async def customers(database: Path) -> AsyncIterator[Customers]:
    async with SqliteStorage(path=database) as storage:
        yield Customers(storage=storage)


def zimage_settings(api_url: str, **others: str) -> Mapping[str, str]:
    """The hosted service, played by a server on loopback, without a limit that would slow a test down."""
    return {
        "BACKENDS": "zimage",
        "ZIMAGE_API_KEY": KEY,
        "ZIMAGE_API_URL": api_url,
        "ZIMAGE_MAX_REQUESTS_PER_S": "200",
        **others,
    }
