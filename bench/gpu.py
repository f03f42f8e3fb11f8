"""make bench-gpu: the GPU server against the bare pipeline, in one run, at 512x512.

On the real model where there is a GPU (`GPU_MODEL`, or the default), else on a tiny one on the CPU: what the server
adds is the same, only that there it is compared with less.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from tempfile import TemporaryDirectory

import httpx
import structlog

from bot.app.decoding import open_decoder
from bot.gpu.server import RunningGpuServer, running
from bot.gpu.settings import MODEL, GpuServerSettings, Profile
from bot.gpu.supervisor import GpuState
from bot.ops.clock import SystemClock
from bot.ops.ids import RandomIds

SIDE_PX = 512
MIN_SHARE = 0.97
MAX_LAG_MS = 50.0
TICK_S = 0.005

Paint = Callable[[int], Awaitable[float]]
"""Paints so many pictures one after the other, and gives the seconds that all of them took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """On a CPU, which without bf16 of its own takes seconds a picture, both are loaded at one time and take turns, so
    that what else the machine does meets both; a GPU has room for one. `look_every_s` is how often the bench asks:
    on a CPU that takes from what is measured."""

    profile: Profile
    rounds: int
    pictures: int
    look_every_s: float
    take_turns: bool


PLANS = {
    "cpu": Plan(profile=Profile.CPU, rounds=5, pictures=2, look_every_s=0.1, take_turns=True),
    "cuda": Plan(profile=Profile.FULL, rounds=3, pictures=32, look_every_s=0.01, take_turns=False),
}


@dataclass(slots=True, kw_only=True)
class Figures:
    """Seconds a picture, a round each."""

    bare_s: list[float] = field(default_factory=list)
    served_s: list[float] = field(default_factory=list)
    lag_ms: float = 0.0


def main() -> int:
    """0 if both bars hold."""
    structlog.configure(processors=[_silent])
    device = _bare("probe").strip()
    with TemporaryDirectory() as folder:
        model = os.environ.get("GPU_MODEL", MODEL) if device == "cuda" else folder
        if device == "cpu":
            _bare("build", folder)
        print(f"{'the real model on the GPU' if device == 'cuda' else 'a tiny model on the CPU'}, {SIDE_PX}x{SIDE_PX}")
        return _tell(asyncio.run(_measure(model, PLANS[device])))


def _tell(figures: Figures) -> int:
    # The best round of each: what else the machine does can only make a round slower.
    bare_s, served_s = min(figures.bare_s), min(figures.served_s)
    share = bare_s / served_s
    print(f"  bare pipeline            {1 / bare_s:8.3f} pictures/s   ({bare_s * 1000:.0f} ms each)")
    print(f"  server, queue full       {1 / served_s:8.3f} pictures/s   {share:.1%} of the bare pipeline")
    print(f"  overhead                 {(served_s - bare_s) * 1000:8.1f} ms a picture, the last one's PNG included")
    print(f"  loop lag while loading   {figures.lag_ms:8.1f} ms (p99)")
    is_quick, is_calm = share >= MIN_SHARE, figures.lag_ms < MAX_LAG_MS
    print(f"  {'ok  ' if is_quick else 'MISS'} at least {MIN_SHARE:.0%} of the bare pipeline")
    print(f"  {'ok  ' if is_calm else 'MISS'} less than {MAX_LAG_MS:.0f} ms of lag")
    return 0 if is_quick and is_calm else 1


async def _measure(model: str, plan: Plan) -> Figures:
    figures = Figures()
    if plan.take_turns:
        async with _bare_pipeline(model) as bare, _server(model, plan, figures) as served:
            for _ in range(plan.rounds):
                figures.bare_s.append(await bare(plan.pictures) / plan.pictures)
                figures.served_s.append(await served(plan.pictures) / plan.pictures)
        return figures
    for _ in range(plan.rounds):
        async with _bare_pipeline(model) as bare:
            figures.bare_s.append(await bare(plan.pictures) / plan.pictures)
        async with _server(model, plan, figures) as served:
            figures.served_s.append(await served(plan.pictures) / plan.pictures)
    return figures


def _bare(*arguments: str) -> str:
    command = [sys.executable, "-m", "bench.gpu_bare", *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


@asynccontextmanager
async def _bare_pipeline(model: str) -> AsyncIterator[Paint]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.gpu_bare", "paint", model, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    assert process.stdin is not None
    assert process.stdout is not None
    stdin, stdout = process.stdin, process.stdout
    assert (await stdout.readline()).strip() == b"ready"

    async def paint(count: int) -> float:
        stdin.write(b"%d\n" % count)
        return float(await stdout.readline())

    try:
        yield paint
    finally:
        stdin.close()
        await process.wait()


@asynccontextmanager
async def _server(model: str, plan: Plan, figures: Figures) -> AsyncIterator[Paint]:
    settings = GpuServerSettings(model=model, profile=plan.profile, max_batch=1)
    async with (
        open_decoder() as decoder,
        running(settings, decoder=decoder, clock=SystemClock(), ids=RandomIds()) as server,
        httpx.AsyncClient(base_url=server.url, trust_env=False, timeout=60) as client,
    ):
        figures.lag_ms = max(figures.lag_ms, await _lag_while_loading(server))

        async def paint(count: int) -> float:
            began_s = time.perf_counter()
            tasks = [await _ask(client, number) for number in range(count)]
            for task_id in tasks:
                await _fetch(client, task_id, plan.look_every_s)
            return time.perf_counter() - began_s

        await paint(1)
        yield paint


async def _lag_while_loading(server: RunningGpuServer) -> float:
    """p99 of how much later than asked for a loop like the bot's goes on, in ms."""
    lags_s = []
    while server.supervisor.report().state is not GpuState.READY:
        assert server.supervisor.report().state is not GpuState.FAILED, server.supervisor.report().failure
        asked_s = time.perf_counter()
        await asyncio.sleep(TICK_S)
        lags_s.append(time.perf_counter() - asked_s - TICK_S)
    return sorted(lags_s)[int(len(lags_s) * 0.99)] * 1000


async def _ask(client: httpx.AsyncClient, number: int) -> str:
    fields = {"prompt": f"a fox, number {number}", "width": SIDE_PX, "height": SIDE_PX, "seed": number}
    return str((await client.post("/api/generate", json=fields)).json()["data"]["task_id"])


async def _fetch(client: httpx.AsyncClient, task_id: str, look_every_s: float) -> None:
    while True:
        data = (await client.get("/api/status", params={"task_id": task_id})).json()["data"]
        if data["status"] != "IN_PROGRESS":
            break
        await asyncio.sleep(look_every_s)
    assert data["status"] == "SUCCESS", data
    (await client.get(data["response"][0])).raise_for_status()


def _silent(_logger: object, _name: str, _event: object) -> str:
    raise structlog.DropEvent
