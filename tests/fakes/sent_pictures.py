"""A picture that somebody sends: what was fetched of it, and how much."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from bot.model.commands import SentPicture
from bot.model.errors import BotError
from tests.fakes.backend import sample_png

PIECE_BYTES = 64 * 1024


class Sent:
    """`picture` is what an adapter puts into a request. Each fetch is counted; it waits for `gate`, and raises `error`
    in the end. `begun` can be acquired once for each fetch.
    """

    def __init__(
        self, data: bytes | None = None, *, gate: asyncio.Event | None = None, error: BotError | None = None
    ) -> None:
        self.data = sample_png(size_px=320) if data is None else data
        self.fetches = self.read_bytes = self.open = self.most_open = 0
        self.begun = asyncio.Semaphore(0)
        self._gate, self._error = gate, error
        self.picture = SentPicture(fetch=self._fetch)

    async def _fetch(self) -> AsyncGenerator[bytes, None]:
        self.fetches += 1
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        self.begun.release()
        try:
            for start in range(0, len(self.data), PIECE_BYTES):
                piece = self.data[start : start + PIECE_BYTES]
                self.read_bytes += len(piece)
                yield piece
                if self._gate is not None:
                    await self._gate.wait()
            if self._error is not None:
                raise self._error
        finally:
            self.open -= 1
