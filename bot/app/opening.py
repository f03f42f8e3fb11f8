"""What every command opens: texts, logs and metrics, the database, the pictures."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from bot.app.backends import check_engines, simulator_settings
from bot.app.chats import check_people
from bot.decoding.decoder import PictureDecoder
from bot.decoding.processes import Processes
from bot.ops import logs
from bot.ops.events import StructlogEvents
from bot.ops.metrics import Metrics
from bot.ports import Decoder, Events
from bot.settings.settings import LogLevel, Settings
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.sqlite import SqliteStorage


def texts() -> Catalogs:
    return Catalogs()


@contextmanager
def operations(settings: Settings, *, is_quiet: bool = False) -> Iterator[tuple[Metrics, StructlogEvents]]:
    """Logs and metrics, for as long as the block lasts. `is_quiet` keeps all but errors from the terminal."""
    level = LogLevel.ERROR if is_quiet and settings.log_level is not LogLevel.DEBUG else settings.log_level
    logs.configure(level, settings.log_format, secrets=settings.secrets, stream=sys.stderr)
    metrics = Metrics()
    yield metrics, StructlogEvents(metrics=metrics, shows_prompts=level is LogLevel.DEBUG)


def check(settings: Settings) -> None:
    """What only the plugs can tell of the settings. Raises WrongSettings, before anything is made or opened."""
    check_people(settings)
    simulator_settings(settings)
    check_engines(settings)


@asynccontextmanager
async def open_storage(settings: Settings) -> AsyncIterator[SqliteStorage]:
    """The database alone, as the terminal commands use it beside a running bot. Raises the startup.* errors."""
    async with SqliteStorage(path=settings.database_path) as storage:
        yield storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoders:
    """Processes of their own for what people send: whoever sends much holds up no picture that was made."""

    made: Decoder
    sent: Decoder


@asynccontextmanager
async def open_decoders(events: Events) -> AsyncIterator[Decoders]:
    """No process is started before there is a picture; all are gone when the block ends."""
    async with Processes() as made, Processes() as sent:
        yield Decoders(made=PictureDecoder(ask=made.ask, events=events), sent=PictureDecoder(ask=sent.ask, events=events))


def blobs_of(settings: Settings) -> DiskBlobs:
    return DiskBlobs(root=settings.data_dir / "pictures")
