"""Uploads stay within the budget for pictures: a picture on its way is held as bytes and inside the request's body."""

from __future__ import annotations

import asyncio
import io
import os
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.model.commands import Delivery, Receipt
from bot.model.jobs import Place
from bot.ports import ChatLimits
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import FastClock
from tests.integration.core import Hanging, ScriptedChat, open_house

MIB = 2**20
JOBS = 6


def heavy_png(size_bytes: int = 3 * MIB // 2) -> bytes:
    """A small picture in a big file."""
    out, ballast = io.BytesIO(), PngInfo()
    ballast.add(b"baLL", os.urandom(size_bytes - 1024))
    Image.new("RGB", (32, 32), (200, 120, 40)).save(out, "PNG", pnginfo=ballast)
    assert size_bytes - 1024 < len(out.getvalue()) <= size_bytes
    return out.getvalue()


class Uploading(ScriptedChat):
    """Counts the uploads that are under way at one time."""

    def __init__(self, *, max_picture_bytes: int | None) -> None:
        super().__init__(limits=ChatLimits(max_picture_bytes=max_picture_bytes))
        self.under_way = self.most = 0

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            return await super().deliver(place, delivery)
        finally:
            self.under_way -= 1


@pytest.mark.parametrize(
    ("max_picture_bytes", "at_once"),
    [(10 * MIB, 2), (MIB, 3), (None, JOBS)],
    ids=["2 × 2 × 1.5 of 16 MiB", "cut to what the chat takes, and decoding it", "nothing is uploaded"],
)
async def test_uploads_stay_within_the_memory_budget(
    tmp_path: Path, max_picture_bytes: int | None, at_once: int
) -> None:
    clock = FastClock(speed=20)  # a slow machine must not make the uploads time out while they are counted
    gate, chat = asyncio.Event(), Uploading(max_picture_bytes=max_picture_bytes)
    chat.script_deliveries(*[Hanging(gate)] * JOBS)
    backend = FakeBackend(clock=clock, finish_after_s=0.0, picture=heavy_png())
    async with open_house(tmp_path, clock=clock, backends=[backend], chat=chat, PICTURE_MEMORY_MIB="16") as h:
        jobs = [await h.order(pictures=2) for _ in range(JOBS)]
        await h.until(lambda: chat.under_way >= at_once)
        seen_s = clock.monotonic_s()
        await h.until(lambda: clock.monotonic_s() > seen_s + 5.0)
        assert chat.most == at_once
        gate.set()
        await h.at_rest()
        assert (set(chat.pictures), chat.most) == (set(jobs), at_once)
        assert h.core.memory.used_bytes == 0
