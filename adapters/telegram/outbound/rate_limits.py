"""How fast the bot calls Telegram: many chats at once, each as fast as it is let, and none waits for another.

The library's own limiter stops every chat where one is told to wait (its issue 5338), and holds 30 messages a second
back that Telegram would have taken. Here a chat that has to wait waits alone, and only for a short time: for a longer
one the caller is told, who knows what else to do.
"""

from __future__ import annotations

import asyncio
import warnings
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from typing import Any

from telegram._utils.types import JSONDict
from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter

from bot.ports import Clock

NO_WAITING = -1
"""As `rate_limit_args`: at once or not at all, for what may be lost (progress, chat actions)."""
MAX_RETRIES = 3
MAX_WAIT_S = 10.0
CALLS_PER_S = 100.0
PLATFORM_CALLS_PER_S = 30.0
"""What Telegram lets a bot send in all chats together (core.telegram.org/bots/faq, "My bot is hitting limits"). No
bound here, since Telegram takes short bursts of more; but above half of it progress is shed."""
CALLS_AT_ONCE = 24
"""Fewer than the pool has connections: a call that waits in httpcore's pool costs time at each turn of the others."""
_MAX_CHATS = 10_000

Answer = bool | JSONDict | list[JSONDict]


class RateLimiter(AIORateLimiter):
    """Give it to the application. Raises RetryAfter where a chat has to wait for longer than MAX_WAIT_S.

    `on_call` hears of each call, also of one that has yet to wait.
    """

    def __init__(self, *, clock: Clock, on_call: Callable[[], None]) -> None:
        super().__init__(overall_max_rate=CALLS_PER_S, group_max_rate=0, max_retries=MAX_RETRIES)
        self._clock = clock
        self._on_call = on_call
        self._places = asyncio.Semaphore(CALLS_AT_ONCE)
        self._quiet_until_s: OrderedDict[str, float] = OrderedDict()

    async def process_request(  # noqa: PLR0917 - the library's signature
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,  # noqa: ARG002
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Answer:
        chat = str(data.get("chat_id", ""))
        if rate_limit_args == NO_WAITING:
            return await self._without_waiting(chat, callback, args, kwargs)
        for attempt in range(MAX_RETRIES + 1):
            self._on_call()
            await self._wait(chat)
            try:
                async with self._places:
                    return await self._run_request(
                        chat=bool(chat),
                        group=False,
                        allow_paid_broadcast=False,
                        callback=callback,
                        args=args,
                        kwargs=kwargs,
                    )
            except RetryAfter as told:
                self._hush(chat, told)
                if attempt == MAX_RETRIES:
                    raise
        raise AssertionError  # the loop returns or raises

    async def _without_waiting(
        self, chat: str, callback: Callable[..., Coroutine[Any, Any, Answer]], args: Any, kwargs: dict[str, Any]
    ) -> Answer:
        left_s = self._left_s(chat)
        if left_s > 0:
            raise RetryAfter(max(1, round(left_s)))
        self._on_call()
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as told:
            self._hush(chat, told)
            raise

    async def _wait(self, chat: str) -> None:
        left_s = self._left_s(chat)
        if left_s > MAX_WAIT_S:
            raise RetryAfter(max(1, round(left_s)))
        if left_s > 0:
            await self._clock.sleep(left_s)

    def _left_s(self, chat: str) -> float:
        return self._quiet_until_s.get(chat, 0.0) - self._clock.monotonic_s()

    def _hush(self, chat: str, told: RetryAfter) -> None:
        if chat:
            self._quiet_until_s[chat] = self._clock.monotonic_s() + wait_s(told) + 0.1
            self._quiet_until_s.move_to_end(chat)
            if len(self._quiet_until_s) > _MAX_CHATS:
                self._quiet_until_s.popitem(last=False)


def wait_s(told: RetryAfter) -> float:
    """The library gives seconds, or a timedelta where PTB_TIMEDELTA is set."""
    with warnings.catch_warnings():  # it warns of that at each look
        warnings.simplefilter("ignore")
        after = told.retry_after
    return float(after) if isinstance(after, int | float) else after.total_seconds()
