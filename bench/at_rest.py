"""What our bot takes while nobody asks for anything, how soon it is there, and how long a terminal command takes.

Seconds and MB differ from machine to machine, so most figures are ratios to a process of the same run that imports the
libraries and nothing else. This process is Discord, Telegram and whoever opens the page.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from bench.processes import bar
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.telegram_server import TOKEN, FakeTelegram

ROOT = Path(__file__).parents[1]
PATIENCE_S = 60.0
CALM_S = 4.0
"""After the start, until the memory is read: what a start leaves behind is done by then."""
STARTS, COMMANDS = 3, 5
PORT = 18_643
LIBRARIES = ("aiosqlite", "babel", "httpx", "prometheus_client", "pydantic", "regex", "structlog")
DISCORD, TELEGRAM, PAGE = "discord", "telegram.ext", "nicegui.ui"
"""What each platform needs besides."""
IMPORTS = """
import importlib, pathlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print("imported", flush=True)
sys.stdin.read()
"""
SHOW = ("-m", "bot", "credits", "show", "telegram:1")
COMMAND_IMPORTS = "import argparse, asyncio, sqlite3, structlog, pydantic.json_schema, aiosqlite"
"""What a command of the terminal cannot do without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """Seconds until it was ready, and MB that it and its children hold at rest."""

    ready_s: float
    rss_mb: float
    children: int


def rss_mb(pid: int) -> float:
    """Resident memory in MB of 10^6 bytes (proc(5): the second number of statm, in pages)."""
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def children_of(pid: int) -> list[int]:
    """Its children and theirs (proc(5): task/[tid]/children)."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in map(int, (task / "children").read_text(encoding="ascii").split()):
            found += [child, *children_of(child)]
    return found


@asynccontextmanager
async def started(
    *command: str, folder: Path, env: dict[str, str] | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    base = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    with (folder / "said").open("wb") as said:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *command, cwd=folder, env=base | (env or {}), stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE if env is None else said, stderr=said,
        )  # fmt: skip
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def importing(folder: Path, *libraries: str) -> Process:
    """A process that imports these and waits."""
    began_s = time.monotonic()
    async with started("-c", IMPORTS, *libraries, folder=folder) as process:
        assert process.stdout is not None
        await process.stdout.readline()
        ready_s = time.monotonic() - began_s
        return Process(ready_s=ready_s, rss_mb=rss_mb(process.pid), children=0)


async def running(
    folder: Path, *, has_discord: bool = False, has_telegram: bool = False, has_page: bool = False
) -> Process:
    """Our bot, until everything that is on has come up and has been left alone for a while."""
    async with FakeDiscord().serving() as discord, FakeTelegram(floods=None).serving() as telegram:
        env = {"WEB_PORT": "0"}
        waits: list[Callable[[], Awaitable[object]]] = []
        if has_discord:
            env |= {"DISCORD_TOKEN": discord.token, "DISCORD_API_URL": discord.api_url}
            waits.append(lambda: discord.until(discord.gateway.is_ready, patience_s=PATIENCE_S))
        if has_telegram:
            env |= {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.base_url}
            waits.append(lambda: telegram.until(lambda: telegram.named("getUpdates"), patience_s=PATIENCE_S))
        if has_page:
            env["WEB_PORT"] = str(PORT)
            waits.append(page_is_there)
        env |= {"BACKENDS": "zimage", "ZIMAGE_API_KEY": "bench", "ZIMAGE_API_URL": "http://127.0.0.1:9"}
        began_s = time.monotonic()
        async with started("-m", "bot", "run", folder=folder, env=env) as process:
            for wait in waits:
                await wait()
            ready_s = time.monotonic() - began_s
            await asyncio.sleep(CALM_S)
            children = children_of(process.pid)
            held_mb = sum(map(rss_mb, [process.pid, *children]))
            return Process(ready_s=ready_s, rss_mb=held_mb, children=len(children))


async def page_is_there() -> None:
    async with httpx.AsyncClient() as client, asyncio.timeout(PATIENCE_S):
        while True:
            with contextlib.suppress(httpx.TransportError):
                if (await client.get(f"http://127.0.0.1:{PORT}/livez")).is_success:
                    return
            await asyncio.sleep(0.01)


async def command_cpu_s(folder: Path, *command: str) -> float:
    """CPU seconds of a command that ends by itself: a busy machine makes them longer, but by less than the time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    async with started(*command, folder=folder, env={}) as process:
        assert await process.wait() == 0
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


async def measure(folder: Path) -> int:
    """In turns, so that a machine that is busy for a while is so for each of them."""
    # The first start of each compiles what is not compiled yet.
    everything = (*LIBRARIES, DISCORD, TELEGRAM, PAGE)
    await importing(folder, *everything)
    await command_cpu_s(folder, *SHOW)
    missed = 0
    for name, library in (("Discord", DISCORD), ("Telegram", TELEGRAM)):
        own = Path(tempfile.mkdtemp(dir=folder))
        for start in ("first", "next"):
            alone = await running(own, has_discord=library == DISCORD, has_telegram=library == TELEGRAM)
            missed |= bar(f"{name} and no page, at rest, {start} start", alone.rss_mb, 95.0, "MB")
            missed |= bar(f"{name} and no page, at rest, {start} start: processes besides", alone.children, 0.0, "")
    imports, whole = list[Process](), list[Process]()
    for _ in range(STARTS):
        imports.append(await importing(folder, *everything))
        whole.append(await running(folder, has_discord=True, has_telegram=True, has_page=True))
    print(f"an import of the libraries: {imports[0].rss_mb:.0f} MB, {min(one.ready_s for one in imports):.2f} s")
    heavier = max(one.rss_mb for one in whole) / min(one.rss_mb for one in imports)
    missed |= bar("both platforms and the page, at rest: over that", heavier, 1.25, "times")
    slower = min(one.ready_s for one in whole) / min(one.ready_s for one in imports)
    missed |= bar("both platforms and the page, ready: over that", slower, 3.0, "times")
    imported, shown = list[float](), list[float]()
    for _ in range(COMMANDS):
        imported.append(await command_cpu_s(folder, "-c", COMMAND_IMPORTS))
        shown.append(await command_cpu_s(folder, *SHOW))
    return missed | bar(
        "credits show: CPU over that of importing what it needs", min(shown) / min(imported), 2.0, "times"
    )


def main() -> int:
    """0 if every bar holds."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(measure(Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
