"""What every command opens: texts, logs and metrics, the database, the pictures."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager, contextmanager
from typing import TextIO

from bot.app.backends import check_backends
from bot.app.chats import check_people
from bot.app.servers import simulator_settings
from bot.ops import logs
from bot.ops.events import StructlogEvents
from bot.ops.long_work import told_while_it_lasts
from bot.ops.metrics import Metrics
from bot.ops.output import DRAIN_S, Output, unblocked
from bot.settings.logs import LogLevel
from bot.settings.settings import Settings
from bot.texts.catalogs import Catalogs
from storage.blobs import DiskBlobs
from storage.sqlite import SqliteStorage


def texts() -> Catalogs:
    return Catalogs()


def unblocked_output(*, is_server: bool) -> AbstractContextManager[Output]:
    """Nothing that is printed or logged in the block makes an event loop wait. What a command says at its end is waited
    for, as from any program; a server's for DRAIN_S."""
    return unblocked(drain_s=DRAIN_S if is_server else None)


@contextmanager
def operations(settings: Settings, *, is_quiet: bool = False) -> Iterator[tuple[Metrics, StructlogEvents]]:
    """Logs and metrics, for as long as the block lasts. `is_quiet` keeps all but errors from the terminal."""
    level = LogLevel.ERROR if is_quiet and settings.log_level is not LogLevel.DEBUG else settings.log_level
    logs.configure(
        level, settings.log_format, secrets=settings.secrets, stream=sys.stderr, is_coloured=_takes_colours(sys.stderr)
    )
    metrics = Metrics()
    yield metrics, StructlogEvents(metrics=metrics, shows_prompts=level is LogLevel.DEBUG)


def _takes_colours(stream: TextIO) -> bool:
    """A terminal, unless NO_COLOR or TERM says otherwise."""
    if not stream.isatty():
        return False
    from rich.console import Console  # noqa: PLC0415 - knows these conventions; needed only where somebody looks on

    console = Console(file=stream)
    return console.color_system is not None and not console.no_color


def check(settings: Settings) -> None:
    """What only the plugs can tell of the settings. Raises WrongSettings, before anything is made or opened."""
    check_people(settings)
    simulator_settings(settings)
    check_backends(settings)


@asynccontextmanager
async def open_storage(settings: Settings) -> AsyncIterator[SqliteStorage]:
    """The database alone, as the terminal commands use it beside a running bot. Raises the startup.* errors."""
    async with AsyncExitStack() as stack:
        with told_while_it_lasts(f"Making {settings.database_path} ready (a copy, then migrations)"):
            storage = await stack.enter_async_context(SqliteStorage(path=settings.database_path))
        yield storage


def blobs_of(settings: Settings) -> DiskBlobs:
    return DiskBlobs(root=settings.data_dir / "pictures")
