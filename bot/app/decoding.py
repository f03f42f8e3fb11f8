"""The processes that decode, opened: some for what was made, others for what people send."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.decoding.decoder import PictureDecoder
from bot.decoding.processes import Processes
from bot.ports import Decoder, Health


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoders:
    """Apart, so that whoever sends much holds up no picture that was made. `ping` is about the processes of both."""

    made: Decoder
    sent: Decoder
    ping: Callable[[], Coroutine[None, None, Health]]


@asynccontextmanager
async def open_decoder() -> AsyncIterator[Decoder]:
    """No process is started before there is a picture; all are gone when the block ends."""
    async with Processes() as processes:
        yield PictureDecoder(ask=processes.ask)


@asynccontextmanager
async def open_decoders() -> AsyncIterator[Decoders]:
    async with Processes() as made, Processes() as sent:

        async def ping() -> Health:
            healths = [await made.ping(), await sent.ping()]
            return next((health for health in healths if not health.is_ok), healths[0])

        yield Decoders(made=PictureDecoder(ask=made.ask), sent=PictureDecoder(ask=sent.ask), ping=ping)
