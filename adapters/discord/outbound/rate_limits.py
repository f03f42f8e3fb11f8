"""Long rate limits are raised, instead of slept through.

The library obeys each 429 by sleeping as long as it says, webhooks without any bound (`Client(max_ratelimit_timeout=)`
holds for the bot's own calls alone, and for 30 s at least). Who has to show a result is
better told at once how long to wait, since the core comes back then; an edit of progress is not worth a wait at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import SimpleNamespace

import aiohttp
import discord

PATIENCE_S = 3.0
_is_impatient: ContextVar[bool] = ContextVar("discord_is_impatient", default=False)


@contextmanager
def impatient() -> Iterator[None]:
    """Within, a rate limit of more than PATIENCE_S raises discord.RateLimited."""
    before = _is_impatient.set(True)
    try:
        yield
    finally:
        _is_impatient.reset(before)


def watching() -> aiohttp.TraceConfig:
    """For `Client(http_trace=)`, which all calls of the library pass, those of webhooks too."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_on_answer)
    return trace


async def _on_answer(_: aiohttp.ClientSession, __: SimpleNamespace, ended: aiohttp.TraceRequestEndParams) -> None:
    answer = ended.response
    # Without a Via header it is not Discord that answers: the library raises that by itself.
    if answer.status != 429 or "Via" not in answer.headers or not _is_impatient.get():
        return
    after_s = _seconds(answer.headers.get("Retry-After") or answer.headers.get("X-RateLimit-Reset-After"))
    if after_s is not None and after_s > PATIENCE_S:
        answer.close()
        raise discord.RateLimited(after_s)


def _seconds(written: str | None) -> float | None:
    try:
        return float(written) if written else None
    except ValueError:
        return None
