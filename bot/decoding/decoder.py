"""The Decoder port, over whatever does the work: the calls become messages, and their outcomes answers or errors."""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path

import structlog

from bot.decoding.messages import Outcome, Work
from bot.model.backend_errors import BadPicture
from bot.model.charts import MAX_COLUMNS, MAX_LABEL_CHARACTERS, Chart
from bot.model.pictures import Fitted, Inspected, Measured

log = structlog.get_logger()

CPU_S = 3
"""For a small picture, which takes milliseconds."""
MEMORY_BYTES = 96 * 1024 * 1024
"""Beside the decoded picture: the file as libwebp reads it (32 MiB at most), a profile, the JPEG that comes out."""


class PictureDecoder:
    """`cpu_s` and `memory_bytes` are what a picture may use beyond what its size allows."""

    def __init__(
        self,
        *,
        ask: Callable[[Work], Awaitable[Outcome]],
        cpu_s: int = CPU_S,
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        self._ask = ask
        self._cpu_s = cpu_s
        self._memory_bytes = memory_bytes

    async def measure(self, path: Path) -> Measured:
        outcome = await self._outcome(self._work("measure", path=path))
        return Measured(
            media_type=outcome.media_type,
            width_px=outcome.width_px,
            height_px=outcome.height_px,
            is_good=outcome.is_good is True,
        )

    async def inspect(self, path: Path) -> Inspected:
        outcome = await self._outcome(self._work("inspect", path=path))
        return Inspected(media_type=outcome.media_type, width_px=outcome.width_px, height_px=outcome.height_px)

    async def fit(self, path: Path, *, max_bytes: int, max_side_px: int | None = None) -> Fitted:
        work = self._work("fit", path=path, max_bytes=max_bytes, max_side_px=max_side_px or 0)
        outcome = await self._outcome(work)
        return Fitted(
            data=outcome.data,
            media_type=outcome.media_type,
            width_px=outcome.width_px,
            height_px=outcome.height_px,
        )

    async def cut(self, data: bytes, *, width_px: int, height_px: int) -> bytes:
        outcome = await self._outcome(self._work("cut", data=data, width_px=width_px, height_px=height_px))
        if len(outcome.data) != width_px * height_px * 3:
            raise BadPicture(detail="not_a_picture")
        return outcome.data

    async def draw(self, chart: Chart) -> bytes:
        """Raises ValueError for more than any chart of ours has."""
        if len(chart.labels) > MAX_COLUMNS or any(len(label) > MAX_LABEL_CHARACTERS for label in chart.labels):
            raise ValueError("a chart has fewer columns, and shorter labels")
        return (await self._outcome(self._work("draw", data=json.dumps(asdict(chart)).encode()))).data

    def _work(
        self,
        call: str,
        *,
        path: Path | None = None,
        data: bytes = b"",
        max_bytes: int = 0,
        max_side_px: int = 0,
        width_px: int = 0,
        height_px: int = 0,
    ) -> Work:
        return Work(
            call=call,
            # The process has a folder of its own to stand in.
            path="" if path is None else str(path.absolute()),
            data=data,
            max_bytes=max_bytes,
            max_side_px=max_side_px,
            width_px=width_px,
            height_px=height_px,
            cpu_s=self._cpu_s,
            memory_bytes=self._memory_bytes,
        )

    async def _outcome(self, work: Work) -> Outcome:
        outcome = await self._ask(work)
        if outcome.errno:
            raise OSError(outcome.errno, os.strerror(outcome.errno) if outcome.errno > 0 else "Unknown", work.path)
        if outcome.bad:
            say = log.warning if outcome.is_ended else log.info
            say("picture_refused", call=work.call, detail=outcome.bad, why=outcome.why)
            raise BadPicture(detail=outcome.bad)
        return outcome
