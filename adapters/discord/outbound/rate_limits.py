"""Long rate limits and failures of Discord's side are raised, instead of slept through.

The library obeys each 429 by sleeping as long as it says, webhooks without any bound (`Client(max_ratelimit_timeout=)`
holds for the bot's own calls alone, and for 30 s at least). Who has to show a result is
better told at once how long to wait, since the core comes back then; an edit of progress is not worth a wait at all.
After a 5xx it asks up to five times again, sleeping 25 s in all: longer than a call may take here, so that a message
which can never be edited looked like one whose outcome is unknown, and no other way was tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from types import SimpleNamespace

import aiohttp
import discord

PATIENCE_S = 3.0
CALLS_PER_S = 50.0
"""What Discord lets a bot call in all (Discord API, "Rate Limits", "Global Rate Limit"). It leaves out what is called
by an interaction's token; here that counts, since it is most of what a bot does in a crowd."""


@dataclass(slots=True)
class Answered:
    """`status` is that of the last answer within the block, None before there is one."""

    status: int | None = None
    is_open: bool = False
    """Whether a call is under way whose outcome nobody knows. None is while the library sleeps, since a route takes no
    more: before the next call, or, with its good answer in hand, after the last one (discord.py 2.7.1, `Ratelimit`)."""


_answered: ContextVar[Answered | None] = ContextVar("discord_answered", default=None)


@contextmanager
def impatient() -> Iterator[Answered]:
    """Within, a rate limit of more than PATIENCE_S raises discord.RateLimited, a 5xx discord.DiscordServerError."""
    answered = Answered()
    before = _answered.set(answered)
    try:
        yield answered
    finally:
        _answered.reset(before)


def watching(on_call: Callable[[], None] = lambda: None) -> aiohttp.TraceConfig:
    """For `Client(http_trace=)`, which all calls of the library pass, webhooks too. `on_call` hears of each."""

    async def on_start(_: aiohttp.ClientSession, __: SimpleNamespace, ___: aiohttp.TraceRequestStartParams) -> None:
        on_call()
        if (answered := _answered.get()) is not None:
            answered.is_open = True

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(on_start)
    trace.on_request_end.append(_on_answer)
    return trace


async def _on_answer(_: aiohttp.ClientSession, __: SimpleNamespace, ended: aiohttp.TraceRequestEndParams) -> None:
    answer, answered = ended.response, _answered.get()
    if answered is None:
        return
    answered.status = answer.status
    answered.is_open = False
    if answer.status >= 500:
        answer.close()
        raise discord.DiscordServerError(answer, "")
    # Without a Via header it is not Discord that answers: the library raises that by itself.
    if answer.status != 429 or "Via" not in answer.headers:
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
