"""Our bot on Telegram beside a bare python-telegram-bot: how soon commands that come all at once are acknowledged.

This process is Telegram; each bot is a process of its own, one after the other in the same run.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.processes import bar
from bench.telegram_bots import DEFAULT_CONNECTIONS
from bench.timed_service import Pictures
from tests.fakes.telegram_server import TOKEN, FakeTelegram

OURS, BARE, BARE_WITH_32 = "ours", "bare", "bare with 32 connections"
FEW, MANY = 30, 200
PATIENCE_S = 60.0
ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Telegram with one bot connected, and the process that this bot is."""

    server: FakeTelegram
    pid: int


@asynccontextmanager
async def stage(
    kind: str, service: Pictures | None = None, settings: Mapping[str, str] | None = None
) -> AsyncIterator[Stage]:
    """`service` is being served already; ours uses the simulator without one. `settings` are for ours."""
    async with FakeTelegram(floods=None).serving() as server:
        with tempfile.TemporaryDirectory() as folder:
            process = await _start(kind, server, service, Path(folder), settings or {})
            try:
                await server.until(lambda: len(server.named("getUpdates")) > 1, patience_s=PATIENCE_S)
                await acknowledged(server, range(1, 3))  # what is done only once is done
                yield Stage(server=server, pid=process.pid)
            finally:
                process.terminate()
                await process.wait()


async def _start(
    kind: str, server: FakeTelegram, service: Pictures | None, folder: Path, settings: Mapping[str, str]
) -> asyncio.subprocess.Process:
    env = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    connections = "32" if kind == BARE_WITH_32 else DEFAULT_CONNECTIONS
    command = ["-m", "bench.telegram_bots", kind.partition(" ")[0], connections, TOKEN, server.base_url]
    if service is not None:
        command.append(service.url)
    if kind == OURS:
        command = ["-m", "bot", "run"]
        env |= {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": server.base_url, "WEB_PORT": "0"}
        env |= {"SIMULATOR_DELAY_S": "60"} if service is None else service.settings
        env |= settings
    with (folder / "said").open("wb") as said:
        return await asyncio.create_subprocess_exec(
            sys.executable, *command, cwd=folder, env=env, stdout=said, stderr=said
        )


async def acknowledged(server: FakeTelegram, chats: Sequence[int]) -> list[float]:
    """Seconds from a command to the call that answers it, sorted."""
    asked_at_s = {}
    for chat in chats:
        asked_at_s[chat] = time.monotonic()
        server.write(chat, "/gen a red fox")
    await server.until(lambda: all(server.ours(chat) for chat in chats), patience_s=PATIENCE_S)
    answered_at_s: dict[int, float] = {}
    for call in server.named("sendMessage"):
        answered_at_s.setdefault(int(call.data["chat_id"]), call.at_s)
    return sorted(answered_at_s[chat] - asked_at_s[chat] for chat in chats)


async def measure() -> int:
    figures = {}
    for kind in (BARE, BARE_WITH_32, OURS):
        async with stage(kind) as ready:
            few = await acknowledged(ready.server, range(100, 100 + FEW))
            many = await acknowledged(ready.server, range(1000, 1000 + MANY))
            figures[kind] = (few, many)
    for kind in (BARE, BARE_WITH_32):
        few, many = figures[kind]
        print(f"{kind}: the last of {FEW} after {few[-1]:.2f} s, of {MANY} after {many[-1]:.2f} s")
    few, many = figures[OURS]
    missed = bar(f"{FEW} commands at once: ours acknowledges the last after", few[-1], 1.0, "s")
    missed |= bar(f"{MANY} commands at once: ours acknowledges the last after", many[-1], 3.0, "s")
    times = many[-1] / figures[BARE_WITH_32][1][-1]
    return missed | bar(f"{MANY} at once: over the bare bot with 32 connections", times, 3.0, "times")


def main() -> int:
    """0 if every bar holds."""
    return asyncio.run(measure())


if __name__ == "__main__":
    sys.exit(main())
