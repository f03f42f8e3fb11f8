"""Clocks for tests."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class FastClock:
    """Real time, `speed` times as fast: what waits 30 s in production waits 0.15 s in a test at speed 200."""

    def __init__(self, *, speed: float = 200.0, start: datetime = datetime(2026, 11, 23, 12, tzinfo=UTC)) -> None:
        self._speed = speed
        self._start = start
        self._offset = timedelta()
        self._began_s = asyncio.get_running_loop().time()

    def monotonic_s(self) -> float:
        return (asyncio.get_running_loop().time() - self._began_s) * self._speed

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic_s()) + self._offset

    def set_forward(self, by: timedelta) -> None:
        """The wall clock jumps (an operator, NTP); the monotonic one does not."""
        self._offset += by

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds) / self._speed)


class StoppedClock:
    """Time stands still until a test moves it; `sleep` moves it and comes back at once."""

    def __init__(self, *, start: datetime = datetime(2026, 11, 23, 12, tzinfo=UTC)) -> None:
        self._start = start
        self._passed_s = 0.0

    def monotonic_s(self) -> float:
        return self._passed_s

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed_s)

    def advance(self, seconds: float) -> None:
        self._passed_s += seconds

    async def sleep(self, seconds: float) -> None:
        self.advance(max(0.0, seconds))
        await asyncio.sleep(0)
