"""How far ComfyUI is with what we asked of it, by its websocket. Nothing depends on it: without it, pictures come just
as well, and only the percentage is missing."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Mapping
from urllib.parse import urlencode

from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

from bot.model.images import TaskId
from bot.ports import Clock

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 30.0
"""Between two tries to connect."""
OPEN_TIMEOUT_S = 5.0
MAX_MESSAGE_BYTES = 4 * 1024 * 1024
"""Previews are frames, too, and are ignored."""
MAX_EXPECTED = 256
"""Tasks beyond these are forgotten, the oldest first: whoever asked for one may have gone."""


class ProgressListener:
    """Listens as long as something is expected. ComfyUI tells a client only of what that client has asked for."""

    def __init__(self, *, url: str, client_id: str, clock: Clock, ssl_context: ssl.SSLContext | None) -> None:
        scheme, _, place = url.partition("://")
        self._place = f"{'wss' if scheme == 'https' else 'ws'}://{place}"
        self._route = f"/ws?{urlencode({'clientId': client_id})}"
        self.prefix = ""
        self._ssl_context = ssl_context if scheme == "https" else None
        self._clock = clock
        self._fractions: dict[TaskId, float | None] = {}
        self._running: TaskId | None = None
        self._listening: asyncio.Task[None] | None = None

    async def aclose(self) -> None:
        self._fractions.clear()
        await self._hush()

    def expect(self, task: TaskId) -> None:
        for forgotten in list(self._fractions)[: max(0, len(self._fractions) + 1 - MAX_EXPECTED)]:
            del self._fractions[forgotten]
        self._fractions.setdefault(task, None)
        if self._listening is None or self._listening.done():
            self._listening = asyncio.create_task(self._listen(), name="comfyui progress")

    async def forget(self, task: TaskId) -> None:
        if self._fractions.pop(task, self) is not self and not self._fractions:
            await self._hush()

    def fraction(self, task: TaskId) -> float | None:
        """0 to 1, and never less than before."""
        return self._fractions.get(task)

    async def _hush(self) -> None:
        listening, self._listening = self._listening, None
        if listening is not None:
            listening.cancel()
            await asyncio.wait({listening})

    async def _listen(self) -> None:
        """Again and again, with growing waits where nobody answers."""
        wait_s = FIRST_WAIT_S
        while True:
            try:
                async with connect(
                    self._place + self.prefix + self._route,
                    ssl=self._ssl_context,
                    proxy=None,
                    compression=None,
                    open_timeout=OPEN_TIMEOUT_S,
                    max_size=MAX_MESSAGE_BYTES,
                ) as socket:
                    async for message in socket:
                        wait_s = FIRST_WAIT_S
                        if isinstance(message, str):
                            self._hear(message)
            except (WebSocketException, OSError, TimeoutError):
                pass
            await self._clock.sleep(wait_s)
            wait_s = min(2 * wait_s, LONGEST_WAIT_S)

    def _hear(self, message: str) -> None:
        """`{"type": "progress", "data": {"value": 3, "max": 8, "prompt_id": …}}`. Older versions leave the id out, but
        have said before what runs."""
        try:
            said = json.loads(message)
        except (ValueError, RecursionError):
            return
        data = said.get("data") if isinstance(said, dict) else None
        if not isinstance(data, Mapping):
            return
        named = data.get("prompt_id")
        if isinstance(named, str):
            self._running = TaskId(named)
        if said.get("type") == "progress" and self._running in self._fractions:
            self._advance(self._running, data.get("value"), data.get("max"))

    def _advance(self, task: TaskId, value: object, of: object) -> None:
        if isinstance(value, int | float) and isinstance(of, int | float) and 0 <= value <= of and of > 0:
            self._fractions[task] = max(self._fractions[task] or 0.0, value / of)
