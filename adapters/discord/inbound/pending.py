"""Interactions that are being answered at this moment: a stop waits for them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress

DRAIN_S = 5.0


class PendingInteractions:
    def __init__(self) -> None:
        self._count = 0
        self._none_left = asyncio.Event()
        self._none_left.set()

    @contextmanager
    def counted(self) -> Iterator[None]:
        """One more, until the block ends."""
        self._count += 1
        self._none_left.clear()
        try:
            yield
        finally:
            self._count -= 1
            if not self._count:
                self._none_left.set()

    async def finished(self) -> None:
        """Wait until there is none, DRAIN_S at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_S):
                await self._none_left.wait()
