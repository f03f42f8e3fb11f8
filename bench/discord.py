"""Our bot on Discord beside a bare one, one that knows when a picture is ready, and one that asks every 2 s.

This process is Discord and the image service; each bot is a process of its own, one after the other in the same run.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.processes import bar
from bench.timed_service import Pictures, pictures
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel, Interaction

OURS = "ours"
PER_S, FOR_S = 50, 10
AT_ONCE = 200
SHOWN, SHOWN_PER_S = 40, 2.0
PICTURE_BYTES = 300_000
DISCORD_AWAY_S = 0.15
"""How long each call to Discord takes where pictures are shown; on loopback alone only the bots would be measured."""
PATIENCE_S = 60.0
ROOT = Path(__file__).parents[1]


@dataclass(slots=True, kw_only=True)
class Stage:
    """Discord and the image service, with one bot connected."""

    server: FakeDiscord
    service: Pictures
    channel: Channel
    pid: int
    asked: int = 0

    async def ask(self) -> Interaction:
        self.asked += 1
        user = self.server.user(f"P{self.asked}")
        return await self.server.slash(user, self.channel, "imagine", prompt=f"picture {self.asked}")

    async def acknowledged(self, asked: Sequence[Interaction]) -> list[float]:
        """In seconds, sorted; an acknowledgement that never came counts as infinitely late."""
        deadline_s = time.monotonic() + PATIENCE_S
        while not all(one.is_acknowledged for one in asked) and time.monotonic() < deadline_s:
            await asyncio.sleep(0.05)
        return sorted((one.acknowledged_at_s or float("inf")) - one.sent_at_s for one in asked)

    async def visible(self, asked: Sequence[Interaction]) -> None:
        await self.server.until(lambda: all(one.pictures for one in asked), patience_s=PATIENCE_S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """Of 200 commands at once, and of 50 a second: seconds, sorted."""

    at_once: Sequence[float]
    steady: Sequence[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Seconds: from a picture being ready, and from the bot having been told so, to its being visible."""

    since_ready: float
    since_told: float


@asynccontextmanager
async def stage(
    kind: str, service: Pictures | None = None, settings: Mapping[str, str] | None = None
) -> AsyncIterator[Stage]:
    """`settings` are for ours."""
    service = service or pictures(PICTURE_BYTES)
    async with service.serving(), FakeDiscord().serving() as server:
        channel = server.guild().general
        with tempfile.TemporaryDirectory() as folder:
            process = await _start(kind, server, service, Path(folder), settings or {})
            try:
                await server.until(lambda: server.gateway.is_ready() and server.commands, patience_s=PATIENCE_S)
                ready = Stage(server=server, service=service, channel=channel, pid=process.pid)
                await ready.acknowledged([await ready.ask() for _ in range(5)])
                yield ready
            finally:
                process.terminate()
                await process.wait()


async def _start(
    kind: str, server: FakeDiscord, service: Pictures, folder: Path, settings: Mapping[str, str]
) -> asyncio.subprocess.Process:
    env = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    command = ["-m", "bench.discord_bots", kind, server.api_url, service.url, server.token]
    if kind == OURS:
        command = ["-m", "bot", "run"]
        env |= {
            "DISCORD_TOKEN": server.token, "DISCORD_API_URL": server.api_url, "WEB_PORT": "0",
            "ZIMAGE_MAX_ACTIVE": "50", "ZIMAGE_MAX_REQUESTS_PER_S": "50", "MAX_QUEUED_JOBS": "5000",
            **service.settings, **settings,
        }  # fmt: skip
    with (folder / "said").open("wb") as said:
        return await asyncio.create_subprocess_exec(
            sys.executable, *command, cwd=folder, env=env, stdout=said, stderr=said
        )


async def acknowledging(kind: str) -> Acknowledged:
    async with stage(kind) as ready:
        at_once = await ready.acknowledged([await ready.ask() for _ in range(AT_ONCE)])
    async with stage(kind) as ready:
        asked, began_s = list[Interaction](), time.monotonic()
        for number in range(PER_S * FOR_S):
            await asyncio.sleep(began_s + number / PER_S - time.monotonic())
            asked.append(await ready.ask())
        return Acknowledged(at_once=at_once, steady=await ready.acknowledged(asked))


async def showing(kind: str) -> Shown:
    """Medians over commands that come one after another, with Discord as far away as it is."""
    async with stage(kind) as ready:
        ready.server.rest.latency_s = DISCORD_AWAY_S
        asked = []
        for _ in range(SHOWN):
            asked.append(await ready.ask())
            await asyncio.sleep(1 / SHOWN_PER_S)
        await ready.visible(asked)
        since_ready, since_told = [], []
        for one in asked:
            [message] = one.messages
            task = ready.service.by_prompt[next(o["value"] for o in one.data["options"] if o["name"] == "prompt")]
            assert task.told_at_s is not None
            since_ready.append(message.changed_at_s - task.ready_at_s)
            since_told.append(message.changed_at_s - task.told_at_s)
    return Shown(since_ready=statistics.median(since_ready), since_told=statistics.median(since_told))


def at(share: float, times_s: Sequence[float]) -> float:
    return times_s[min(len(times_s) - 1, int(share * len(times_s)))]


async def measure() -> int:
    bare, ours = await acknowledging("bare"), await acknowledging(OURS)
    steady = f"{PER_S} commands/s for {FOR_S} s: "
    print(f"{steady}a bare bot p50 {1000 * at(0.5, bare.steady):.1f} ms, p99 {1000 * at(0.99, bare.steady):.1f} ms; "
          f"ours p50 {1000 * at(0.5, ours.steady):.1f} ms")  # fmt: skip
    missed = bar(steady + "ours acknowledges, p99", 1000 * at(0.99, ours.steady), 500.0, "ms")
    missed |= bar(f"{AT_ONCE} commands at once: ours acknowledges the last after", ours.at_once[-1], 3.0, "s")
    times = ours.at_once[-1] / bare.at_once[-1]
    missed |= bar(f"{AT_ONCE} at once: over the bare bot's {bare.at_once[-1]:.2f} s", times, 3.0, "times")
    knowing, naive, own = await showing("knowing"), await showing("naive"), await showing(OURS)
    print(f"picture ready to visible, median: {1000 * knowing.since_ready:.0f} ms where the bot knows the instant, "
          f"{1000 * own.since_ready:.0f} ms ours, {1000 * naive.since_ready:.0f} ms asking every 2 s")  # fmt: skip
    print(f"told to visible, median: {1000 * (own.since_told - knowing.since_told):.0f} ms more than that bot, for "
          f"looking at the picture and writing down what happened")  # fmt: skip
    times = own.since_told / knowing.since_told
    missed |= bar("told of a picture to visible: over the bot that knows the instant", times, 1.3, "times")
    times = own.since_ready / naive.since_ready
    return missed | bar("picture ready to visible: over the bot that asks every 2 s", times, 0.5, "times")


def main() -> int:
    """0 if every bar holds."""
    return asyncio.run(measure())


if __name__ == "__main__":
    sys.exit(main())
