"""A decoder without a process: the same calls and messages, in a thread of the test, without limits of the system."""

from __future__ import annotations

import asyncio

from bot.decoding import child
from bot.decoding.decoder import PictureDecoder
from bot.decoding.messages import Outcome, Work
from bot.ports import Decoder


def thread_decoder() -> Decoder:
    return PictureDecoder(ask=_ask)


async def _ask(work: Work) -> Outcome:
    return await asyncio.to_thread(child.answer, work, allow=_without_limits)


def _without_limits(*, cpu_s: int, memory_bytes: int) -> None:
    pass
