"""200 pictures of 1 MB that become ready at once: peak memory, and what the bound on memory costs in time."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path

import httpx

from bench.core import ask, running_core, settings_for, usage
from bench.processes import bar, child, service
from bot.app import opening
from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.jobs import JobState, Place
from bot.ports import Blobs, ChatLimits, Health

PICTURES = 200
PICTURE_BYTES = 1_000_000
MAX_RSS_MB = 250.0
MAX_TIMES_UNBOUNDED = 1.5
READY_IN_S = 25.0
"""From the start of the child: by then all are in the making."""


class UploadingChat:
    """Uploads each picture as a chat adapter would: bytes in memory, one request a message."""

    platform = "bench"
    limits = ChatLimits(max_picture_bytes=10 * 1024 * 1024, progress_interval_s=5.0)

    def __init__(self, *, blobs: Blobs, url: str) -> None:
        self._blobs = blobs
        self._url = url
        self._client = httpx.AsyncClient(timeout=60, limits=httpx.Limits(max_connections=None))
        self.delivered = 0
        self.last_at = 0.0

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        for picture in delivery.pictures:
            body = await self._blobs.read(picture.blob)
            files = {"file": ("picture.jpg", body, picture.media_type)}
            (await self._client.post(f"{self._url}/upload", files=files)).raise_for_status()
        self.delivered += 1
        self.last_at = time.time()
        return Receipt(message="bench")

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        raise RuntimeError(notice.text)

    async def show_progress(self, place: Place, progress: Progress) -> None: ...

    async def ping(self) -> Health:
        return Health(is_ok=True, detail="bench")


async def _measure(url: str, folder: Path, memory_mib: int, ready_at: float) -> dict[str, float]:
    settings = settings_for(
        folder,
        url,
        ZIMAGE_MAX_ACTIVE=str(PICTURES),
        ZIMAGE_MAX_REQUESTS_PER_S="400",
        PICTURE_MEMORY_MIB=str(memory_mib),
    )
    blobs = opening.blobs_of(settings)
    chat = UploadingChat(blobs=blobs, url=url)
    async with running_core(settings, {"bench": chat}, blobs) as core:
        async with asyncio.TaskGroup() as asking:
            for number in range(PICTURES):
                asking.create_task(ask(core, number, platform="bench"))
        counts = await core.storage.count_jobs()
        while counts[JobState.GENERATING] < PICTURES and chat.delivered == 0:
            await asyncio.sleep(0.1)
            counts = await core.storage.count_jobs()
        if time.time() > ready_at:
            raise RuntimeError(
                "this machine is too slow today: not all pictures were in the making when they got ready"
            )
        while chat.delivered < PICTURES:
            await asyncio.sleep(0.05)
    return {"rss_mb": usage().peak_rss_mb, "last_s": chat.last_at - ready_at}


def _run(memory_mib: int) -> dict[str, float]:
    ready_at = time.time() + READY_IN_S
    with service(PICTURE_BYTES, str(ready_at)) as url:
        return child("bench.pictures", "child", url, str(memory_mib), str(ready_at))


def main() -> int:
    """0 if both bars hold."""
    bounded, unbounded = _run(64), _run(65_536)
    print(f"unbounded: {unbounded['rss_mb']:.0f} MB, last delivered after {unbounded['last_s']:.2f} s")
    print(f"bounded:   {bounded['rss_mb']:.0f} MB, last delivered after {bounded['last_s']:.2f} s")
    missed = bar(f"{PICTURES} pictures of 1 MB at once: peak memory", bounded["rss_mb"], MAX_RSS_MB, "MB")
    times = bounded["last_s"] / unbounded["last_s"]
    return missed | bar("the last delivered, against unbounded", times, MAX_TIMES_UNBOUNDED, "times")


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        with tempfile.TemporaryDirectory() as temporary:
            arguments = sys.argv[2], Path(temporary), int(sys.argv[3]), float(sys.argv[4])
            print(json.dumps(asyncio.run(_measure(*arguments))))
    else:
        sys.exit(main())
