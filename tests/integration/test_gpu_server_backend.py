"""How a GPU server is asked how it is and how many wait there, and what of its answers is believed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.backends.gpu_server import GpuServerBackend
from bot.gpu.server import running
from bot.gpu.settings import GpuServerSettings
from bot.model.errors import TaskLost
from bot.model.images import Abilities, AspectRatio, ImageRequest, InProgress
from bot.ops.clock import SystemClock
from bot.ops.http import HttpServer
from bot.ops.ids import RandomIds

TOKEN = "token-of-the-gpu"
FOX = ImageRequest(prompt="a fox", aspect_ratio=AspectRatio.SQUARE)
NO_CHILD = ("sleep", "60")
"""In the place of the process that paints: pictures are taken and wait."""


@asynccontextmanager
async def backend_at(url: str, *, token: str = TOKEN) -> AsyncIterator[GpuServerBackend]:
    abilities = Abilities(seed=True, idempotent_submit=True, bills_nobody=True)
    backend = GpuServerBackend(
        name="local", api_url=url, api_key=token, clock=SystemClock(), max_connections=4, abilities=abilities
    )
    try:
        yield backend
    finally:
        await backend.aclose()


async def test_it_tells_how_many_pictures_wait_there() -> None:
    settings = GpuServerSettings(token=TOKEN, child=NO_CHILD)
    async with running(settings, clock=SystemClock(), ids=RandomIds()) as server, backend_at(server.url) as backend:
        assert ((await backend.ping()).is_ok, (await backend.ping()).queued) == (True, 0)
        await backend.submit(FOX, key="a")
        await backend.submit(FOX, key="a")
        await backend.submit(FOX, key="b")
        assert (await backend.ping()).queued == 2


async def test_what_a_server_that_was_started_anew_does_not_know_is_lost() -> None:
    settings = GpuServerSettings(token=TOKEN, child=NO_CHILD)
    async with running(settings, clock=SystemClock(), ids=RandomIds()) as server, backend_at(server.url) as backend:
        task = await backend.submit(FOX, key="a")
        assert isinstance(await backend.status(task), InProgress)
    async with running(settings, clock=SystemClock(), ids=RandomIds()) as server, backend_at(server.url) as backend:
        with pytest.raises(TaskLost):
            await backend.status(task)


async def test_a_wrong_token_is_no_good_health() -> None:
    settings = GpuServerSettings(token=TOKEN, child=NO_CHILD)
    async with (
        running(settings, clock=SystemClock(), ids=RandomIds()) as server,
        backend_at(server.url, token="another-token") as backend,
    ):
        health = await backend.ping()
        assert (health.is_ok, health.queued) == (False, None)


@asynccontextmanager
async def server_that_says(report: Callable[[], Response]) -> AsyncIterator[str]:
    async def health(_: Request) -> Response:
        return report()

    async def status(_: Request) -> Response:
        return JSONResponse({"code": 404, "message": "There is no such task"}, status_code=404)

    app = Starlette(routes=[Route("/health", health), Route("/api/status", status)])
    async with HttpServer(host="127.0.0.1", port=0, app=app) as server:
        yield f"http://127.0.0.1:{server.port}"


@pytest.mark.parametrize(
    ("report", "queued"),
    [
        (lambda: JSONResponse({"queue": {"waiting": 3, "painting": 1, "limit": 9}}), 4),
        (lambda: JSONResponse({"queue": {"waiting": "many", "painting": -1}}), 0),
        (lambda: JSONResponse({"queue": 4}), None),
        (lambda: JSONResponse([1, 2]), None),
        (lambda: Response("no JSON"), None),
        (lambda: Response(status_code=404), None),
        (lambda: Response(b'"' + b"x" * 3_000_000 + b'"'), None),
    ],
)
async def test_a_report_that_cannot_be_read_says_nothing_of_the_queue(
    report: Callable[[], Response], queued: int | None
) -> None:
    async with server_that_says(report) as url, backend_at(url) as backend:
        health = await backend.ping()
        assert (health.is_ok, health.queued) == (True, queued)


async def test_one_that_cannot_paint_any_more_is_not_well() -> None:
    async with (
        server_that_says(lambda: JSONResponse({"state": "failed"}, status_code=503)) as url,
        backend_at(url) as backend,
    ):
        assert not (await backend.ping()).is_ok
