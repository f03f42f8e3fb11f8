"""The GPU server with a child that needs no GPU, and a caller of its API."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.gpu.server import RunningGpuServer, running
from bot.gpu.settings import GpuServerSettings
from bot.gpu.supervisor import GpuState, SupervisorLimits
from bot.ops.ids import RandomIds
from bot.ports import Clock
from tests.fakes.clock import FastClock
from tests.fakes.decoding import thread_decoder
from tests.fakes.network import PLAIN_HTTP

FAKE_CHILD = (sys.executable, "-m", "tests.fakes.gpu_child")
TOKEN = "gpu-token-0123456789"
PATIENCE_S = 30.0
LOOK_EVERY_S = 0.005
Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Knows the token. `folder` is where the fake child looks for what to do."""

    server: RunningGpuServer
    client: httpx.AsyncClient
    folder: Path

    async def post(self, fields: object, **headers: str) -> httpx.Response:
        content = fields if isinstance(fields, bytes) else json.dumps(fields).encode()
        return await self.client.post("/api/generate", content=content, headers=headers)

    async def submit(self, prompt: str = "a fox", *, key: str = "", requester: str = "", **fields: object) -> str:
        """Of 64x64 and two steps, where nothing else is said; gives the task id."""
        named = {"Idempotency-Key": key, "X-Requester": requester}
        headers = {name: value for name, value in named.items() if value}
        whole = {"prompt": prompt, "width": 64, "height": 64, "steps": 2, "seed": 7, **fields}
        response = await self.post(whole, **headers)
        assert response.status_code == 200, response.text
        return str(response.json()["data"]["task_id"])

    async def look(self, task_id: str) -> dict[str, object]:
        """The `data` of its status; empty where it is not known."""
        response = await self.client.get("/api/status", params={"task_id": task_id})
        data: dict[str, object] | None = response.json()["data"]
        return data or {}

    async def end(self, task_id: str) -> dict[str, object]:
        """Wait until the task has ended."""
        return await self.until(task_id, lambda data: data.get("status") != "IN_PROGRESS")

    async def until(self, task_id: str, is_so: Callable[[dict[str, object]], bool]) -> dict[str, object]:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                data = await self.look(task_id)
                if is_so(data):
                    return data
                await asyncio.sleep(LOOK_EVERY_S)

    async def picture(self, task_id: str) -> bytes:
        data = await self.end(task_id)
        assert data["status"] == "SUCCESS", data
        urls = data["response"]
        assert isinstance(urls, list)
        # Without the token, as the bot's downloads have none.
        async with httpx.AsyncClient(verify=PLAIN_HTTP) as stranger:
            response = await stranger.get(str(urls[0]))
        assert response.status_code == 200
        return response.content

    async def cancel(self, task_id: str) -> httpx.Response:
        return await self.client.post("/api/cancel", json={"task_id": task_id})

    async def health(self) -> dict[str, object]:
        response = await self.client.get("/health")
        answer: dict[str, object] = response.json()
        return answer

    async def until_health(self, is_so: Callable[[dict[str, object]], bool]) -> dict[str, object]:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                health = await self.health()
                if is_so(health):
                    return health
                await asyncio.sleep(LOOK_EVERY_S)

    async def reach(self, *states: GpuState) -> None:
        """Wait until the supervisor is in one of these states."""
        async with asyncio.timeout(PATIENCE_S):
            while self.server.supervisor.state not in states:  # noqa: ASYNC110 - it calls nobody
                await asyncio.sleep(LOOK_EVERY_S)

    @property
    def batches(self) -> list[list[str]]:
        """What the fake child began to paint: the prompts of each batch."""
        told = self.folder / "batches"
        return [json.loads(line) for line in told.read_text().splitlines()] if told.exists() else []

    def kill_child(self) -> None:
        """kill -9"""
        pid = self.server.supervisor.child_pid
        assert pid is not None
        os.kill(pid, 9)


@asynccontextmanager
async def gpu_server(
    folder: Path,
    *,
    clock: Clock | None = None,
    limits: SupervisorLimits | None = None,
    child: tuple[str, ...] = FAKE_CHILD,
    model: Path | None = None,
    token: str = TOKEN,
    **settings: float,
) -> AsyncIterator[Caller]:
    """Listening, its child started. The clock runs 50 times as fast, where no other is given."""
    made = GpuServerSettings(model=str(model or folder), token=token, child=child, **settings)  # type: ignore[arg-type]
    async with (
        running(
            made, decoder=thread_decoder(), clock=clock or FastClock(speed=50), ids=RandomIds(), limits=limits
        ) as server,
        httpx.AsyncClient(
            base_url=server.url,
            headers={"Authorization": f"Bearer {token}"} if token else {},
            timeout=PATIENCE_S,
            verify=PLAIN_HTTP,
            trust_env=False,
        ) as client,
    ):
        yield Caller(server=server, client=client, folder=folder)
