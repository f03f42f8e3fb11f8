"""`make soak HOURS=n`: the real program, both platforms' imitations, the simulator with faults, and people for hours.

Exit code 1 where something grows, or somebody never got an answer. The figures are a page.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.program import Program, customers, free_port, prepare, program, until, zimage_settings
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.telegram_server import TOKEN, FakeTelegram
from tests.soak.load import Load
from tests.soak.page import page
from tests.soak.samples import Series, Verdict, of_database, of_process, percentile, verdicts

FAULTS = ("submit:rate-limited:0.02", "status:server-error:0.02", "failed:0.02", "image:server-error:0.02")
SAMPLES = 120
SHORTEST_S = 2.0


@dataclass(slots=True, kw_only=True)
class Soak:
    """`seconds` of load, or `jobs` of it where that is named; samples `every_s`. A kill each `kill_every_s`, if any."""

    folder: Path
    seed: int
    seconds: float
    jobs: int | None = None
    every_s: float = SHORTEST_S
    kill_every_s: float | None = None
    samples: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    _began_s: float = 0.0
    _lines: int = 0

    async def run(self) -> list[Verdict]:
        prepare(self.folder)
        async with FakeTelegram().serving() as telegram, FakeDiscord().serving() as discord:
            port = free_port()
            settings = zimage_settings(
                f"http://127.0.0.1:{port}",
                TELEGRAM_TOKEN=TOKEN,
                TELEGRAM_API_URL=telegram.base_url,
                DISCORD_TOKEN=discord.token,
                DISCORD_API_URL=discord.api_url,
                WELCOME_CREDITS="1000000",
                MAX_ACTIVE_JOBS_PER_PERSON="50",
                KEEP_IMAGES_DAYS="1",
            )
            with program(self.folder, **settings) as bot:
                bot.spawn(
                    "simulator",
                    "--port",
                    str(port),
                    "--delay",
                    "1",
                    *(word for fault in FAULTS for word in ("--fault", fault)),
                )
                await bot.start()
                await discord.until(discord.gateway.is_ready, patience_s=60)
                load = Load(telegram, discord, self.seed, self._is_over)
                await self._play(bot, load)
                await self._look_at_the_books(bot, load)
            telegram.faults.clear()  # what nobody met was nobody's
        return verdicts(self.samples)

    def _is_over(self) -> bool:
        if self.jobs is not None:
            return bool(self.samples.get("jobs done")) and self.samples["jobs done"][-1][1] >= self.jobs
        return time.monotonic() - self._began_s >= self.seconds

    async def _play(self, bot: Program, load: Load) -> None:
        self._began_s = time.monotonic()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(load.run())
            tasks.create_task(self._sample(bot, load))
            if self.kill_every_s is not None:
                tasks.create_task(self._kill(bot, self.kill_every_s))

    async def _kill(self, bot: Program, every_s: float) -> None:
        while not self._is_over():
            await asyncio.sleep(every_s)
            if not self._is_over():
                bot.kill()
                await bot.start()

    async def _sample(self, bot: Program, load: Load) -> None:
        counted, starts = self._counted(bot), bot.starts
        while not self._is_over():
            await asyncio.sleep(self.every_s)
            with suppress(FileNotFoundError, ProcessLookupError):  # killed just now
                now = await asyncio.to_thread(self._look, bot)
                lines, done = self._counted(bot), now["jobs done"]
                before = self.samples.get("jobs done", [(0.0, 0.0)])[-1][1]
                # A start has lines of its own, which are no job's.
                if done > before and bot.starts == starts:
                    now["log lines per job"] = (lines - counted) / (done - before)
                counted, starts = lines, bot.starts
                if load.latencies_s:
                    now["latency p50"], now["latency p99"] = (
                        percentile(load.latencies_s, share) for share in (0.5, 0.99)
                    )
                    load.latencies_s.clear()
                at_s = time.monotonic() - self._began_s
                for name, value in now.items():
                    self.samples.setdefault(name, []).append((at_s, value))

    def _look(self, bot: Program) -> dict[str, float]:
        now = of_process(bot.running.pid) | of_database(bot.database)
        blobs = sum(1 for file in (self.folder / "data" / "pictures").rglob("*") if file.is_file())
        return now | {"pictures on disk per picture": blobs / max(now.pop("pictures"), 1.0)}

    def _counted(self, bot: Program) -> int:
        return sum(file.read_bytes().count(b"\n") for file in bot.folder.glob("*.err"))

    async def _look_at_the_books(self, bot: Program, load: Load) -> None:
        """Everybody's job ends, and the ledger is whole."""
        async with customers(bot.database) as people:

            async def is_over() -> bool:
                counts = await people.storage.count_jobs()
                return all(state.is_final for state, count in counts.items() if count)

            await until(is_over, "some jobs never came to an end")
            await people.assert_whole()
        self.facts = {
            "Seed": str(self.seed),
            "Seconds": f"{time.monotonic() - self._began_s:.0f}",
            "Asked for": str(load.asked),
            "Without an answer": str(len(load.lost)),
            "Sent to nobody on Discord": str(load.unheard),
            "Starts": str(bot.starts - 1),
            "Incidents in the log": str(bot.err.count("incident=") + bot.err.count('"incident"')),
        }
        for one in load.lost:
            print(f"Without an answer: {one}")
        assert await bot.stop() == 0


def report(soak: Soak, found: Sequence[Verdict], out: Path) -> int:
    """Write the page and say what grows. The exit code."""
    samples: dict[str, Series] = dict(soak.samples)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(page("How the program holds up", soak.facts, found, samples), encoding="utf-8")
    for name, value in soak.facts.items():
        print(f"{name:<34} {value}")
    for each in found:
        measure, last = each.measure, samples[each.measure.name][-1][1]
        limit = "" if each.allowed is None else f"at most {each.allowed:8.2f}  {'flat' if each.is_good else 'GROWS'}"
        print(f"{measure.name:<34} {last:10.2f} {measure.unit:<3} grows by {each.grows:+9.2f}  {limit}")
    print(f"The page: {out}")
    is_answered = soak.facts["Without an answer"] == "0"
    is_heard = soak.kill_every_s is not None or soak.facts["Sent to nobody on Discord"] == "0"
    return 0 if all(each.is_good for each in found) and is_answered and is_heard else 1


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--hours", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument(
        "--kill-every-minutes", type=float, default=None, help="kill -9 and start anew, again and again"
    )
    parser.add_argument("--out", type=Path, default=Path("test-results/soak.html"))
    given = parser.parse_args(arguments)
    seed = given.seed if given.seed is not None else random.SystemRandom().randrange(10**6)
    print(f"Seed {seed}, {given.hours} hours.", flush=True)
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        soak = Soak(
            folder=Path(folder),
            seed=seed,
            seconds=given.hours * 3600,
            every_s=max(given.hours * 3600 / SAMPLES, SHORTEST_S),
            kill_every_s=given.kill_every_minutes * 60 if given.kill_every_minutes else None,
        )
        return report(soak, asyncio.run(soak.run()), given.out)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
