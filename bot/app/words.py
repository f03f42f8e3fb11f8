"""The commands of the chats, opened for the terminal: the same router over the same database, beside a running bot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.terminal.facts import FACTS
from bot.app.chats import platforms_of
from bot.app.core import Core, build_core
from bot.app.decoding import open_decoders
from bot.app.opening import blobs_of, open_storage, texts
from bot.commands import COMMANDS
from bot.model.commands import CommandSpec
from bot.ops.clock import SystemClock
from bot.ops.ids import RandomIds
from bot.ports import Events
from bot.settings.settings import Settings

PLATFORM = FACTS.name
FEATURES = FACTS.features


def specs() -> tuple[CommandSpec, ...]:
    """The commands that are typed at the terminal: those of the people who look after the bot."""
    theirs = (spec for spec, _ in COMMANDS if spec.role is not None or spec.is_for_operators_too)
    return tuple(spec for spec in theirs if not spec.is_button)


@asynccontextmanager
async def open_core(settings: Settings, *, events: Events) -> AsyncIterator[Core]:
    """A core that answers and makes no pictures: no image service is opened, and no job is taken. Raises the startup.*
    errors."""
    async with open_storage(settings) as storage, open_decoders() as decoders:
        yield await build_core(
            settings,
            storage=storage,
            blobs=blobs_of(settings),
            decoder=decoders.made,
            sent_decoder=decoders.sent,
            backends=(),
            chats={},
            platforms=platforms_of(settings).and_also(FACTS),
            texts=texts(),
            clock=SystemClock(),
            ids=RandomIds(),
            events=events,
            is_beside_another=True,
        )
