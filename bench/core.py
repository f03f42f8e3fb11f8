"""A whole core with real storage and the real HTTP client, for benches that load it in a process of its own."""

from __future__ import annotations

import asyncio
import resource
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.app import opening
from bot.app.backends import open_backends
from bot.app.chats import PLATFORMS
from bot.app.core import Core, build_core
from bot.app.decoding import open_decoders
from bot.model.commands import ReplyKind, Request
from bot.model.jobs import Place
from bot.model.people import Identity
from bot.ops.clock import SystemClock
from bot.ops.ids import RandomIds
from bot.ports import Blobs, Chat
from bot.settings.loading import load
from bot.settings.settings import Settings


class SilentEvents:
    """Nothing is written, so that the bench measures the core and not a terminal."""

    def note(self, event: str, /, **fields: str | float | bool | None) -> None: ...

    def warn(self, event: str, /, **fields: str | float | bool | None) -> None: ...

    def alert(self, event: str, /, **fields: str | float | bool | None) -> None:
        print("alert", event, fields, file=sys.stderr)

    def incident(self, event: str, error: BaseException, /, **fields: str | float | bool | None) -> str:
        print("incident", event, repr(error), fields, file=sys.stderr)
        return "bench"

    def count(self, event: str, /, amount: float = 1, **labels: str) -> None: ...

    def observe(self, measure: str, seconds: float, /, **labels: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Of this process: peak resident bytes, and CPU seconds so far."""

    peak_rss_mb: float
    cpu_s: float


def usage() -> Usage:
    own = resource.getrusage(resource.RUSAGE_SELF)
    # Linux counts ru_maxrss in KiB, macOS in bytes (getrusage(2) of each).
    peak_bytes = own.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Usage(peak_rss_mb=peak_bytes / 1e6, cpu_s=own.ru_utime + own.ru_stime)


def settings_for(folder: Path, url: str, **more: str) -> Settings:
    env = {
        "BACKENDS": "zimage",
        "ZIMAGE_API_KEY": "bench",
        "ZIMAGE_API_URL": url,
        "DATABASE_URL": f"sqlite:///{folder}/bot.db",
        "DATA_DIR": str(folder),
        "WELCOME_CREDITS": "1000000",
        "WEB_PORT": "0",
        "JOB_DEADLINE_S": "3600",
        **more,
    }
    return load(env, env_file=None)


@asynccontextmanager
async def running_core(settings: Settings, chats: Mapping[str, Chat], blobs: Blobs) -> AsyncIterator[Core]:
    """The core as `run` wires it, with these chats in the place of the platforms."""
    async with (
        opening.open_storage(settings) as storage,
        open_backends(settings) as backends,
        open_decoders() as decoders,
    ):
        core = await build_core(
            settings,
            storage=storage,
            blobs=blobs,
            decoder=decoders.made,
            sent_decoder=decoders.sent,
            backends=backends,
            chats=chats,
            platforms=PLATFORMS,
            texts=opening.texts(),
            clock=SystemClock(),
            ids=RandomIds(),
            events=SilentEvents(),
        )
        running = asyncio.create_task(core.runner.run())
        try:
            yield core
        finally:
            await core.runner.stop()
            running.cancel()
            await asyncio.wait({running})


async def ask(core: Core, number: int, *, platform: str, prompt: str = "bench") -> None:
    """One picture for a person of their own."""
    reply = await core.router.answer(
        Request(
            id=f"{platform}:{number}",
            identity=Identity(platform=platform, user_id=str(number)),
            place=Place(platform=platform),
            command="imagine",
            arguments={"prompt": prompt},
        )
    )
    if reply.kind is not ReplyKind.ACCEPTED:
        raise RuntimeError(reply.text)
