"""2,000 pictures in the making in one process: how much memory, how much of a core."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path

from bench.core import ask, running_core, settings_for, usage
from bench.processes import bar, child, service
from bot.app import opening
from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.jobs import Place
from bot.ports import ChatLimits, Health

JOBS = 2000
MEASURED_S = 20.0
MAX_RSS_MB = 250.0


class NoChat:
    """Takes everything and shows nothing."""

    platform = "bench"
    limits = ChatLimits(progress_interval_s=1.0)

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        return Receipt(message="bench")

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        return Receipt(message="bench")

    async def show_progress(self, place: Place, progress: Progress) -> None: ...

    async def ping(self) -> Health:
        return Health(is_ok=True, detail="bench")


async def _measure(url: str, folder: Path) -> dict[str, float]:
    settings = settings_for(
        folder, url, ZIMAGE_MAX_ACTIVE=str(JOBS), ZIMAGE_MAX_REQUESTS_PER_S="100", MAX_QUEUED_JOBS=str(JOBS)
    )
    async with running_core(settings, {"bench": NoChat()}, opening.blobs_of(settings)) as core:
        async with asyncio.TaskGroup() as asking:
            for number in range(JOBS):
                asking.create_task(ask(core, number, platform="bench"))
        counts = await core.storage.count_jobs()
        while core.runner.in_flight < JOBS or any(
            count for state, count in counts.items() if state.value in ("queued", "submitting")
        ):
            await asyncio.sleep(0.2)
            counts = await core.storage.count_jobs()
        before, began_s = usage(), time.monotonic()
        await asyncio.sleep(MEASURED_S)
        after, wall_s = usage(), time.monotonic() - began_s
    return {"rss_mb": after.peak_rss_mb, "cores": (after.cpu_s - before.cpu_s) / wall_s}


def main() -> int:
    """0 if both bars hold."""
    with service(1_000_000, "never") as url:
        figures = child("bench.in_flight", "child", url)
    missed = bar(f"{JOBS} in flight: resident memory of the process", figures["rss_mb"], MAX_RSS_MB, "MB")
    return missed | bar(f"{JOBS} in flight: share of one core", figures["cores"], 1.0, "cores")


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        with tempfile.TemporaryDirectory() as temporary:
            print(json.dumps(asyncio.run(_measure(sys.argv[2], Path(temporary)))))
    else:
        sys.exit(main())
