"""200 pictures of 1 MB asked for at once, on both platforms: CPU a job with all child processes, and the last visible.

Ours beside two bots as people write them with the same libraries: one asks for status every 2 s, one is told the
instant its picture is ready. This process is the platform and the image service; each bot is a process of its own,
one after the other in the same run. The figures are medians of `ROUNDS`.
"""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bench import discord, telegram
from bench.processes import bar
from bench.processor_time import cpu_s
from bench.timed_service import pictures

JOBS, PICTURE_BYTES = 200, 1_000_000
READY_AFTER_S = 2.0, 4.0
OURS, KINDS = "ours", ("naive", "knowing", "ours")
WIDE = {
    "ZIMAGE_MAX_ACTIVE": str(JOBS), "ZIMAGE_MAX_REQUESTS_PER_S": "200", "MAX_QUEUED_JOBS": "5000",
}  # fmt: skip
"""The bots to compare with know no limit; ours is given one that this burst does not meet."""
ROUNDS = 3
CPU_OVER_NAIVE = {"discord": 0.6, "telegram": 0.65}
LAST_OVER_KNOWING = 1.4
PATIENCE_S = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Burst:
    """`cpu_ms` a job; `last_s` from the first command to the last picture that can be seen."""

    cpu_ms: float
    last_s: float
    calls: float


def between(dice: random.Random) -> float:
    return dice.uniform(*READY_AFTER_S)


async def on_discord(kind: str) -> Burst:
    service = pictures(PICTURE_BYTES, between)
    async with discord.stage(kind, service, WIDE) as ready, measured(ready.pid, lambda: service.calls) as result:
        asked = [await ready.ask() for _ in range(JOBS)]
        await ready.server.until(lambda: all(one.pictures for one in asked), patience_s=PATIENCE_S)
    return result[0]


async def on_telegram(kind: str) -> Burst:
    service = pictures(PICTURE_BYTES, between)
    async with service.serving(), telegram.stage(kind, service, WIDE) as ready:
        server, chats = ready.server, range(1000, 1000 + JOBS)
        async with measured(ready.pid, lambda: service.calls) as result:
            for chat in chats:
                server.write(chat, f"/gen picture {chat}")
            await server.until(lambda: all(server.pictures(chat) for chat in chats), patience_s=PATIENCE_S)
    return result[0]


@asynccontextmanager
async def measured(pid: int, calls: Callable[[], int]) -> AsyncIterator[list[Burst]]:
    """Fills the list when the block ends."""
    result: list[Burst] = []
    spent_s, began_s, called = cpu_s(pid), time.monotonic(), calls()
    yield result
    last_s = time.monotonic() - began_s
    await asyncio.sleep(1.0)  # what comes after the last picture (its price is captured) is a part of the job
    spent_s = cpu_s(pid) - spent_s
    result.append(Burst(cpu_ms=1000 * spent_s / JOBS, last_s=last_s, calls=(calls() - called) / JOBS))


async def measure(platforms: Sequence[str]) -> int:
    missed = 0
    for platform in platforms:
        rounds: dict[str, list[Burst]] = {kind: [] for kind in KINDS}
        for _ in range(ROUNDS):
            for kind in KINDS:
                rounds[kind].append(await BURSTS[platform](kind))
        found = {kind: _median(several) for kind, several in rounds.items()}
        for kind, burst in found.items():
            print(f"{platform}, {JOBS} at once, {kind}: {burst.cpu_ms:.1f} ms of CPU a job, {burst.calls:.1f} status "
                  f"calls, the last visible after {burst.last_s:.2f} s (load {os.getloadavg()[0]:.1f})")  # fmt: skip
        naive, knowing, ours = (found[kind] for kind in KINDS)
        missed |= bar(
            f"{platform}: CPU a job, over the naive bot's",
            ours.cpu_ms / naive.cpu_ms,
            CPU_OVER_NAIVE[platform],
            "times",
        )
        missed |= bar(
            f"{platform}: the last visible, over the knowing bot's",
            ours.last_s / knowing.last_s,
            LAST_OVER_KNOWING,
            "times",
        )
    return missed


def _median(several: Sequence[Burst]) -> Burst:
    return Burst(
        cpu_ms=statistics.median(one.cpu_ms for one in several),
        last_s=statistics.median(one.last_s for one in several),
        calls=statistics.median(one.calls for one in several),
    )


BURSTS = {"discord": on_discord, "telegram": on_telegram}


def main() -> int:
    """0 if every bar holds."""
    return asyncio.run(measure(tuple(BURSTS)))


if __name__ == "__main__":
    sys.exit(asyncio.run(measure(sys.argv[1:] or tuple(BURSTS))))
