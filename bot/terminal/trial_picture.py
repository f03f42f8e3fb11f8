"""One real picture, asked of a backend that bills nobody: an engine may answer well and refuse every picture."""

from __future__ import annotations

import asyncio
import secrets
import time
from contextlib import aclosing

from bot.model.backend_errors import BackendError, Refused, TryLater, Unavailable
from bot.model.images import AspectRatio, Done, Failed, ImageRef, ImageRequest, Size, TaskId
from bot.ports import Backend, Health

LONGEST_S = 60.0
PAUSE_S = 0.5
PROMPT = "a red apple on a wooden table"
SMALL = Size(width_px=512, height_px=512)
SEED = 7


async def trial_picture(backend: Backend) -> Health:
    """Whether it makes a picture. One that takes longer than 60 s is cancelled, and counts as well."""
    can = backend.abilities
    request = ImageRequest(
        prompt=PROMPT,
        aspect_ratio=AspectRatio.SQUARE,
        size=SMALL if can.sizes else None,
        seed=SEED if can.seed else None,
    )
    began_s = time.monotonic()
    try:
        async with asyncio.timeout(LONGEST_S):
            task = await backend.submit(request, key=f"doctor:{secrets.token_hex(8)}")
    except TimeoutError:
        return Health(is_ok=False, detail=f"it took no picture within {LONGEST_S:.0f} s")
    except TryLater:
        return Health(is_ok=True, detail="it is busy, so that none was tried")
    except BackendError as error:
        return Health(is_ok=False, detail=_why(error))
    try:
        async with asyncio.timeout(LONGEST_S):
            size_bytes = await _finished(backend, task)
    except TimeoutError:
        await backend.cancel(task)
        return Health(is_ok=True, detail=f"it took one, and had not finished it after {LONGEST_S:.0f} s")
    except BackendError as error:
        return Health(is_ok=False, detail=_why(error))
    took_s = time.monotonic() - began_s
    return Health(is_ok=True, detail=f"it made one of {size_bytes // 1024} KiB in {took_s:.1f} s")


async def _finished(backend: Backend, task: TaskId) -> int:
    """The size of the picture in bytes. Raises BackendError where there is none."""
    while True:
        try:
            status = await backend.status(task)
        except TryLater as later:
            await asyncio.sleep(max(later.after_s, PAUSE_S))
            continue
        match status:
            case Done(images=images):
                return await _size_of(backend, images[0])
            case Failed(detail=detail, cause=cause):
                raise Refused(detail=detail, cause=cause)
        await asyncio.sleep(PAUSE_S)


async def _size_of(backend: Backend, image: ImageRef) -> int:
    async with aclosing(backend.fetch(image)) as pieces:
        return sum([len(piece) async for piece in pieces])


def _why(error: BackendError) -> str:
    """For the operator: what the engine said, else what kind of trouble it is."""
    match error:
        case Refused(cause=cause, detail=detail) if str(cause) or detail:
            return f"it makes none: {str(cause) or detail}"
        case Unavailable(reason=reason, cause=cause):
            return f"it makes none ({reason.replace('_', ' ')}). {cause}".strip()
        case _:
            return f"it makes none ({error.key})"
