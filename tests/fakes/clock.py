"""Clocks for tests."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
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


class SettableClock:
    """Real time that a test may set forward or stop: what sleeps until then wakes at once."""

    def __init__(self, *, at: datetime | None = None) -> None:
        self._ahead_s = 0.0
        self._stopped_at_s: float | None = None
        self._started_at, self._started_at_s = at or datetime.now(UTC), time.monotonic()
        self._moved = asyncio.Event()

    def monotonic_s(self) -> float:
        real_s = time.monotonic() if self._stopped_at_s is None else self._stopped_at_s
        return real_s + self._ahead_s

    def now(self) -> datetime:
        return self._started_at + timedelta(seconds=self.monotonic_s() - self._started_at_s)

    def advance(self, seconds: float) -> None:
        self._ahead_s += seconds
        self._moved.set()
        self._moved = asyncio.Event()

    def stop(self) -> None:
        """From here only `advance` moves it."""
        self._stopped_at_s = time.monotonic()

    async def sleep(self, seconds: float) -> None:
        due_s = self.monotonic_s() + seconds
        await asyncio.sleep(0)
        while (left_s := due_s - self.monotonic_s()) > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(left_s if self._stopped_at_s is None else None):
                    await self._moved.wait()


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
