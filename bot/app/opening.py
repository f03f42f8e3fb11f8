"""What every command opens: texts, logs and metrics, the database, the pictures. Each is imported when opened."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.app.backends import check_backends
from bot.app.chats import check_people
from bot.app.servers import own_fault_rules
from bot.settings.logs import LogLevel
from bot.settings.settings import Settings

if TYPE_CHECKING:
    from bot.ops.events import StructlogEvents
    from bot.ops.metrics import Metrics
    from bot.ops.output import Output
    from bot.texts.catalogs import Catalogs
    from storage.blobs import DiskBlobs
    from storage.sqlite import SqliteStorage


MOST_LEFT = 1_000_000
"""Jobs under way that are looked through: as many as there may be."""


def texts() -> Catalogs:
    from bot.texts.catalogs import Catalogs

    return Catalogs()


def unblocked_output(*, is_server: bool) -> AbstractContextManager[Output]:
    """Nothing that is printed or logged in the block makes an event loop wait. What a command says at its end is waited
    for, as from any program; a server's for DRAIN_S."""
    from bot.ops.output import DRAIN_S, unblocked

    return unblocked(drain_s=DRAIN_S if is_server else None)


def quiet_logs(settings: Settings) -> None:
    """All but errors is kept from the terminal, unless LOG_LEVEL is debug."""
    _configure_logs(settings, settings.log_level if settings.log_level is LogLevel.DEBUG else LogLevel.ERROR)


def _configure_logs(settings: Settings, level: LogLevel) -> None:
    from bot.ops import logs

    logs.configure(
        level, settings.log_format, secrets=settings.secrets, stream=sys.stderr, is_coloured=_takes_colours(sys.stderr)
    )


@contextmanager
def operations(settings: Settings, *, is_quiet: bool = False) -> Iterator[tuple[Metrics, StructlogEvents]]:
    """Logs and metrics, for as long as the block lasts. `is_quiet` keeps all but errors from the terminal."""
    from bot.ops.events import StructlogEvents
    from bot.ops.metrics import Metrics

    if is_quiet:
        quiet_logs(settings)
    else:
        _configure_logs(settings, settings.log_level)
    metrics = Metrics()
    yield metrics, StructlogEvents(metrics=metrics, shows_prompts=settings.log_level is LogLevel.DEBUG)


def _takes_colours(stream: TextIO) -> bool:
    """A terminal, unless NO_COLOR or TERM says otherwise."""
    if not stream.isatty():
        return False
    from rich.console import Console  # knows these conventions; needed only where somebody looks on

    console = Console(file=stream)
    return console.color_system is not None and not console.no_color


def check(settings: Settings) -> None:
    """What only the plugs can tell of the settings. Raises WrongSettings, before anything is made or opened."""
    check_people(settings)
    own_fault_rules(settings)
    check_backends(settings)


@asynccontextmanager
async def open_storage(settings: Settings) -> AsyncIterator[SqliteStorage]:
    """The database alone, as the terminal commands use it beside a running bot. Raises the startup.* errors."""
    from bot.ops.long_work import told_while_it_lasts
    from storage.sqlite import SqliteStorage

    async with AsyncExitStack() as stack:
        with told_while_it_lasts(f"Making {settings.database_path} ready (a copy, then migrations)"):
            storage = await stack.enter_async_context(SqliteStorage(path=settings.database_path))
        await _end_what_terminals_left(settings.database_path, storage)
        yield storage


def _has_had_terminals(path: Path) -> bool:
    return Path(f"{path.resolve()}.terminals").is_dir()


async def _end_what_terminals_left(path: Path, storage: SqliteStorage) -> None:
    """Jobs of an `imagine` that was killed end now, uncharged, and not at their deadline: nobody waits for them."""
    if not _has_had_terminals(path):
        return
    from bot.model.jobs import FINAL_STATES, Failure, JobState
    from bot.model.storage_errors import JobEnded
    from bot.ops.clock import SystemClock
    from storage.lock import left_behind

    states = [state for state in JobState if state not in FINAL_STATES]
    for name in left_behind(path):
        for job in await storage.recent_jobs(states=states, limit=MOST_LEFT):
            if job.place.platform == name:
                state = JobState.UNDELIVERABLE if job.state is JobState.RENDERED else JobState.FAILED
                with suppress(JobEnded):
                    failure = Failure(key="failure.stopped")
                    await storage.end(job.id, state, failure=failure, at=SystemClock().now())


def blobs_of(settings: Settings) -> DiskBlobs:
    from storage.blobs import DiskBlobs

    return DiskBlobs(root=settings.data_dir / "pictures")
