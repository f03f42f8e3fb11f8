"""What tests of engines have in common: a backend in front of an imitation, and the ways to wait for it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.backends.dialects import DIALECTS
from bot.backends.engine_http import EngineTimeouts
from bot.backends.openai_images import OpenAIImagesBackend
from bot.model.backend_errors import BackendError
from bot.model.images import AspectRatio, ImageRef, ImageRequest, TaskId, TaskStatus
from bot.ports import Backend
from tests.fakes.clock import FastClock
from tests.fakes.openai_engine import MODEL, OpenAIEngine

KEY = "sk-live-0123456789abcdef"
REQUEST = ImageRequest(prompt="a lighthouse", aspect_ratio=AspectRatio.SQUARE, seed=7)
LONG_S = 30.0
"""Longer than a test is let run: what is waited for comes before."""
PATIENT = EngineTimeouts(call_s=LONG_S, paint_s=LONG_S, settle_s=LONG_S)
"""A submit comes back with the picture, or with what was amiss."""
HASTY = EngineTimeouts(call_s=LONG_S, paint_s=LONG_S, settle_s=0.0)
"""A submit comes back as soon as it was sent: for pictures that an engine holds back."""


def backend_for(
    engine: OpenAIEngine,
    folder: Path,
    *,
    dialect: str = "sglang",
    key: str = "",
    model: str = MODEL,
    quality: str = "",
    timeouts: EngineTimeouts = PATIENT,
) -> OpenAIImagesBackend:
    return OpenAIImagesBackend(
        url=f"{engine.url}/v1/",
        dialect=DIALECTS[dialect],
        model=model,
        quality=quality,
        key=key,
        clock=FastClock(speed=1.0),
        folder=folder,
        max_active=4,
        timeouts=timeouts,
    )


async def ended(backend: OpenAIImagesBackend, task: TaskId) -> TaskStatus:
    """The status when its call has come to an end."""
    await asyncio.wait({backend._works[task].call})
    return await backend.status(task)


async def fetched(backend: Backend, image: ImageRef) -> bytes:
    return b"".join([piece async for piece in backend.fetch(image)])


async def error_of_submit(backend: Backend) -> BackendError:
    with pytest.raises(BackendError) as caught:
        await backend.submit(REQUEST, key="job:0")
    return caught.value
