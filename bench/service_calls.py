"""How a small bot calls the image service, by httpx as its quick start shows: one client, made once, for all calls."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

NAIVE_INTERVAL_S = 2.0
TIMEOUT_S = 60.0
Wait = Callable[[httpx.AsyncClient, dict[str, Any]], Awaitable[str]]


def client(service: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=service, timeout=TIMEOUT_S)


async def picture(calls: httpx.AsyncClient, prompt: str, wait: Wait) -> bytes:
    submitted = await calls.post("/api/generate", json={"prompt": prompt, "aspect_ratio": "1:1"})
    address = await wait(calls, submitted.raise_for_status().json()["data"])
    return (await calls.get(address)).raise_for_status().content


async def know(_: httpx.AsyncClient, task: dict[str, Any]) -> str:
    """Told when it was submitted, as no real service does."""
    await asyncio.sleep(task["ready_in_s"])
    return f"/images/{task['task_id']}"


async def ask_every_two_seconds(calls: httpx.AsyncClient, task: dict[str, Any]) -> str:
    while True:
        await asyncio.sleep(NAIVE_INTERVAL_S)
        answer = await calls.get("/api/status", params={"task_id": task["task_id"]})
        data = answer.raise_for_status().json()["data"]
        if data["status"] == "SUCCESS":
            return str(data["response"][0])


WAITS: dict[str, Wait] = {"knowing": know, "naive": ask_every_two_seconds}
