"""A bound, in bytes, on pictures in memory at one time: fetching, decoding, re-encoding and uploading together."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


class MemoryBudget:
    """First come, first served, so that a large picture is not passed by small ones for ever.

    A wish larger than the whole budget is cut to it: one such picture at a time then has the budget for itself.
    """

    def __init__(self, *, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._used_bytes = 0
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    @property
    def used_bytes(self) -> int:
        return self._used_bytes

    @property
    def limit_bytes(self) -> int:
        return self._limit_bytes

    @asynccontextmanager
    async def reserve(self, size_bytes: int) -> AsyncIterator[None]:
        """Wait until `size_bytes` are free and keep them for the block. Never nested: two could wait for each other."""
        size_bytes = min(max(size_bytes, 0), self._limit_bytes)
        await self._take(size_bytes)
        try:
            yield
        finally:
            self._used_bytes -= size_bytes
            self._serve()

    async def _take(self, size_bytes: int) -> None:
        if not self._waiting and self._used_bytes + size_bytes <= self._limit_bytes:
            self._used_bytes += size_bytes
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((size_bytes, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.cancelled():
                with suppress(ValueError):  # somebody who gave back has already passed it by
                    self._waiting.remove((size_bytes, turn))
            else:
                self._used_bytes -= size_bytes
            self._serve()
            raise

    def _serve(self) -> None:
        while self._waiting and self._used_bytes + self._waiting[0][0] <= self._limit_bytes:
            size_bytes, turn = self._waiting.popleft()
            if turn.cancelled():
                continue
            self._used_bytes += size_bytes
            turn.set_result(None)
