"""Our bot on Telegram beside a bare python-telegram-bot: how soon commands that come all at once are acknowledged.

This process is Telegram; each bot is a process of its own, one after the other in the same run.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from bench.processes import bar
from tests.fakes.telegram_server import TOKEN, FakeTelegram

OURS, BARE, BARE_WITH_32 = "ours", "256", "32"
FEW, MANY = 30, 200
PATIENCE_S = 60.0
ROOT = Path(__file__).parents[1]


@asynccontextmanager
async def stage(kind: str) -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        with tempfile.TemporaryDirectory() as folder:
            process = await _start(kind, server, Path(folder))
            try:
                await server.until(lambda: len(server.named("getUpdates")) > 1, patience_s=PATIENCE_S)
                await acknowledged(server, range(1, 3))  # what is done only once is done
                yield server
            finally:
                process.terminate()
                await process.wait()


async def _start(kind: str, server: FakeTelegram, folder: Path) -> asyncio.subprocess.Process:
    env = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    command = ["-m", "bench.telegram_bare", TOKEN, server.base_url, kind]
    if kind == OURS:
        command = ["-m", "bot", "run"]
        env |= {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": server.base_url,
            "WEB_PORT": "0",
            "SIMULATOR_DELAY_S": "60",
        }
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
        async with stage(kind) as server:
            few = await acknowledged(server, range(100, 100 + FEW))
            many = await acknowledged(server, range(1000, 1000 + MANY))
            figures[kind] = (few, many)
    for kind in (BARE, BARE_WITH_32):
        few, many = figures[kind]
        print(
            f"a bare bot, {kind} connections: the last of {FEW} after {few[-1]:.2f} s, of {MANY} after {many[-1]:.2f} s"
        )
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
