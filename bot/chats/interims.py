"""What an answer that takes long says meanwhile: shown now and then, and never so that the work waits for long."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from bot.model.commands import Reply
from bot.ports import Clock

EVERY_S = 3.0
"""A message is edited no more often."""
WAITS_S = 5.0
"""The work waits no longer for one edit."""


class CalmInterim:
    """`show` raises nothing of the platform's."""

    def __init__(self, *, show: Callable[[Reply], Awaitable[None]], clock: Clock, waits_s: float = WAITS_S) -> None:
        self._show = show
        self._clock = clock
        self._waits_s = waits_s
        self._shown_at_s: float | None = None

    async def __call__(self, reply: Reply, *, done: int, of: int) -> None:  # noqa: ARG002 - the text says it
        now_s = self._clock.monotonic_s()
        if self._shown_at_s is not None and now_s - self._shown_at_s < EVERY_S:
            return
        self._shown_at_s = now_s
        with suppress(TimeoutError):
            async with asyncio.timeout(self._waits_s):
                await self._show(reply)
