"""The page by itself, over a core in memory: `python -m tests.e2e.page_server --port 8091 --folder /tmp/page`."""

from __future__ import annotations

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from fastapi import FastAPI

from adapters.web.inbound.context import PageSettings
from adapters.web.inbound.page import around
from adapters.web.outbound.chat import WebChat
from bot.model.people import Identity, Person
from bot.ops import logs
from bot.ops.clock import SystemClock
from bot.ports import Acceptance, Blobs, CoreServices, HttpApp, Storage
from bot.requests.typed import parse
from bot.serving.server import HttpServer
from bot.texts.catalogs import Catalogs
from tests.fakes.core import FakeCore, FolderBlobs
from tests.fakes.events import RecordedEvents
from tests.fakes.notes import KeptNotes
from tests.fakes.platforms import tools


class Kept(KeptNotes):
    """What the page asks of the storage, beside notes: nobody has preferences here."""

    async def find_person(self, identity: Identity) -> Person | None:
        return None


def build(arguments: argparse.Namespace) -> HttpApp:
    folder = Path(arguments.folder)
    folder.mkdir(parents=True, exist_ok=True)
    chat, texts, clock = WebChat(), Catalogs(), SystemClock()
    blobs = FolderBlobs(folder)
    core = FakeCore(
        chat=chat,
        blobs=blobs,
        texts=texts,
        clock=clock,
        takes_seeds=arguments.seeds,
        credits=arguments.credits,
        pause_s=arguments.pause_s,
        journal=folder / "jobs.pickle",
    )
    settings = PageSettings(host="127.0.0.1", password=arguments.password or "", is_sample=arguments.sample)
    made = tools(
        storage=cast("Storage", Kept()),
        blobs=cast("Blobs", blobs),
        texts=texts,
        clock=clock,
        events=RecordedEvents(),
    )
    services = CoreServices(
        answer=core.answer,
        acceptance=cast("Acceptance", None),
        specs=core.specs,
        read_typed=lambda text: parse(text, core.specs()),
    )
    return around(FastAPI(), settings=settings, tools=made, services=services, chat=chat)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=8091)
    parser.add_argument("--folder", default=f"/tmp/page-{datetime.now(UTC):%H%M%S}")  # noqa: S108 - a throw-away
    parser.add_argument("--password")
    parser.add_argument("--pause-s", type=float, default=0.05)
    parser.add_argument("--credits", type=int, default=10)
    parser.add_argument("--seeds", action="store_true")
    parser.add_argument("--sample", action="store_true")
    arguments = parser.parse_args()
    logs.configure("info", "console", secrets=[], stream=sys.stderr)
    asyncio.get_running_loop().set_exception_handler(logs.on_loop_trouble)
    async with HttpServer(host="127.0.0.1", port=arguments.port, app=build(arguments)) as server:
        print(f"http://127.0.0.1:{server.port}", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
