"""Whether an image service works at all, while somebody waits at a terminal for a picture that none has taken yet."""

from __future__ import annotations

import asyncio

from bot.app.core import Core
from bot.model.jobs import JobId, JobState
from bot.pipeline.circuits import CircuitState
from bot.terminal.output import tell

LOOK_INTERVAL_S = 1.0
"""Also how long a service may take to accept a picture before it is asked how it is."""
PING_TIMEOUT_S = 10.0
PINGS_BEFORE_OUTAGE = 2
_WAITING = frozenset({JobState.QUEUED, JobState.SUBMITTING})


async def outage(core: Core, job_id: JobId) -> str:
    """What the services say, once none works and none has taken the picture; waits for that, if need be for ever.

    A service that has taken it and fails afterwards may still bring it: that is told, and not waited for here.
    """
    failed, is_told = 0, False
    while True:
        await asyncio.sleep(LOOK_INTERVAL_S)
        all_closed = all(lane.circuit.state is CircuitState.OPEN for lane in core.lanes)
        if await _is_waiting(core, job_id):
            if all_closed:
                return " ".join(f"{lane.name}: {str(lane.cause) or lane.circuit.reason}." for lane in core.lanes)
            troubles = await _troubles(core)
            failed = failed + 1 if troubles else 0
            if failed >= PINGS_BEFORE_OUTAGE:
                return " ".join(troubles)
        elif not is_told and all_closed:
            is_told = True
            tell("The image service does not answer any more; it may still bring the picture. Ctrl+C gives it up.")


async def _is_waiting(core: Core, job_id: JobId) -> bool:
    job = await core.storage.job(job_id)
    return job is not None and job.state in _WAITING


async def _troubles(core: Core) -> list[str]:
    """What each service says of itself; nothing where one is well."""
    found = []
    for lane in core.lanes:
        try:
            async with asyncio.timeout(PING_TIMEOUT_S):
                health = await core.lanes.ping(lane)
        except TimeoutError:
            found.append(f"{lane.name} does not answer.")
            continue
        if health.is_ok:
            return []
        found.append(f"{lane.name}: {health.detail}")
    return found
