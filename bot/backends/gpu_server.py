"""A GPU server of one's own: the hosted API's contract, and a health report that tells how many pictures wait there."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import httpx

from bot.backends.zimage import ZImageBackend, read_plainly
from bot.model.errors import Refused, TaskLost
from bot.model.images import TaskId, TaskStatus
from bot.ports import Health

HEALTH_TIMEOUT_S = 5.0


class GpuServerBackend(ZImageBackend):
    """A Backend."""

    async def status(self, task: TaskId) -> TaskStatus:
        """A question that is refused is about a task that the server has forgotten: it keeps none over a start."""
        try:
            return await super().status(task)
        except Refused as unknown:
            raise TaskLost from unknown

    async def ping(self) -> Health:
        """As the hosted API's, which needs the token; then GET /health. A server that cannot paint any more (503) is
        not well, one that still loads the model is."""
        health = await super().ping()
        return await self._with_report(health) if health.is_ok else health

    async def _with_report(self, health: Health) -> Health:
        try:
            async with (
                asyncio.timeout(HEALTH_TIMEOUT_S),
                self._client.stream("GET", f"{self._api_url}/health") as response,
            ):
                report = json.loads(await read_plainly(response) or b"null")
        except (httpx.HTTPError, httpx.StreamError, TimeoutError, OSError, ValueError):
            return health  # it answers, and an older one has no report
        if response.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            return Health(is_ok=False, detail="The GPU server cannot paint any more: see its log.")
        return replace(health, detail="The GPU server answers and takes the token.", queued=_queued(report))


def _queued(report: object) -> int | None:
    """`{"queue": {"waiting": 3, "painting": 1, …}, …}`"""
    queue = report.get("queue") if isinstance(report, dict) else None
    if not isinstance(queue, dict):
        return None
    counts = [queue.get(name) for name in ("waiting", "painting")]
    return sum(count for count in counts if isinstance(count, int) and count >= 0)
