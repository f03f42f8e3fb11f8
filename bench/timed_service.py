"""The image service beside the imitations of chats: it knows when each picture was ready, and when that was told."""

from __future__ import annotations

import itertools
import math
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from bench.service import picture_of

MEDIAN_S, SIGMA = 3.0, 0.25


@dataclass(slots=True, kw_only=True)
class Task:
    ready_at_s: float
    told_at_s: float | None = None


def spread(dice: random.Random) -> float:
    """Seconds: half are ready after 3, most between 2 and 5."""
    return MEDIAN_S * math.exp(dice.gauss(0.0, SIGMA))


@dataclass(slots=True)
class Pictures:
    """Each is ready a random time after its submit. Tasks are found by prompt, too, which is different for each."""

    picture: bytes
    takes_s: Callable[[random.Random], float] = spread
    url: str = ""
    tasks: dict[str, Task] = field(default_factory=dict)
    by_prompt: dict[str, Task] = field(default_factory=dict)
    calls: int = 0
    """Of the bots that are told nothing: how often they asked for a status."""
    _dice: random.Random = field(default_factory=lambda: random.Random(3))
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def settings(self) -> dict[str, str]:
        """Of ours, so that it uses this service."""
        return {"BACKENDS": "zimage", "ZIMAGE_API_KEY": "bench", "ZIMAGE_API_URL": self.url}

    async def _submit(self, request: web.Request) -> web.Response:
        prompt, task_id = (await request.json())["prompt"], f"task_{next(self._ids)}"
        ready_in_s = self.takes_s(self._dice)
        self.tasks[task_id] = self.by_prompt[prompt] = Task(ready_at_s=time.monotonic() + ready_in_s)
        return _answer({"task_id": task_id, "status": "IN_PROGRESS", "ready_in_s": ready_in_s})

    async def _status(self, request: web.Request) -> web.Response:
        self.calls += 1
        task_id = request.query["task_id"]
        task, now_s = self.tasks[task_id], time.monotonic()
        if now_s < task.ready_at_s:
            return _answer({"task_id": task_id, "status": "IN_PROGRESS"})
        task.told_at_s = task.told_at_s or now_s
        response = [f"{self.url}/images/{task_id}"]
        return _answer({"task_id": task_id, "status": "SUCCESS", "response": response, "consumed_credits": 15})

    async def _image(self, request: web.Request) -> web.Response:
        task = self.tasks[request.match_info["task_id"]]
        task.told_at_s = task.told_at_s or time.monotonic()  # to the bot that knows
        return web.Response(body=self.picture, content_type="image/jpeg")

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        app = web.Application()
        app.router.add_post("/api/generate", self._submit)
        app.router.add_get("/api/status", self._status)
        app.router.add_get("/images/{task_id}", self._image)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield
        finally:
            await runner.cleanup()


def _answer(data: dict[str, object]) -> web.Response:
    return web.json_response({"code": 200, "message": "success", "data": data})


def pictures(size_bytes: int, takes_s: Callable[[random.Random], float] = spread) -> Pictures:
    return Pictures(picture_of(size_bytes), takes_s)
