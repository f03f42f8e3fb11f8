"""The page by itself, over a core in memory: `python -m tests.e2e.page_server --port 8091 --folder /tmp/page`."""

from __future__ import annotations

import argparse
import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from fastapi import FastAPI

from adapters.web.chat import WebChat
from adapters.web.page import mount
from bot.commands.typed import parse
from bot.ops.clock import SystemClock
from bot.ops.http import HttpServer
from bot.ports import Blobs
from bot.texts.catalogs import Catalogs
from tests.fakes.core import FakeCore, FolderBlobs


def build(arguments: argparse.Namespace) -> FastAPI:
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
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    mount(
        app,
        chat=chat,
        answer=core.answer,
        read_typed=lambda text: parse(text, core.specs()),
        specs=core.specs,
        texts=texts,
        blobs=cast("Blobs", blobs),
        clock=clock,
        price=1,
        host="127.0.0.1",
        program="imagine-bot",
        password=arguments.password,
        secret_key=b"only for tests",
        is_sample=arguments.sample,
    )
    return app


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
    async with HttpServer(host="127.0.0.1", port=arguments.port, app=build(arguments)) as server:
        print(f"http://127.0.0.1:{server.port}", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
