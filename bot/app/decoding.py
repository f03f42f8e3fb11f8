"""The processes that decode, opened: some for what was made, others for what people send."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.decoding.decoder import PictureDecoder
from bot.decoding.processes import Processes
from bot.ports import Decoder


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoders:
    """Apart, so that whoever sends much holds up no picture that was made."""

    made: Decoder
    sent: Decoder


@asynccontextmanager
async def open_decoder() -> AsyncIterator[Decoder]:
    """No process is started before there is a picture; all are gone when the block ends."""
    async with Processes() as processes:
        yield PictureDecoder(ask=processes.ask)


@asynccontextmanager
async def open_decoders() -> AsyncIterator[Decoders]:
    async with open_decoder() as made, open_decoder() as sent:
        yield Decoders(made=made, sent=sent)
