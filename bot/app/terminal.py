"""What the commands of the terminal run: a core of their own, a backup, the servers that run alone."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from adapters.terminal.chat import TerminalChat
from adapters.web.facts import LOCAL_PERSON
from bot.app.backends import check_packages, open_backends
from bot.app.chats import PLATFORMS
from bot.app.core import Core, build_core
from bot.app.decoding import open_decoder, open_decoders
from bot.app.opening import blobs_of, open_storage, operations, texts
from bot.app.servers import duration_of, fault_rules, gpu_server_settings
from bot.app.ways_out import check_ways_out
from bot.model.commands import Delivery, Notice, Progress
from bot.model.jobs import JobId
from bot.model.people import Identity
from bot.ops.clock import SystemClock
from bot.ops.ids import RandomIds
from bot.ops.long_work import told_while_it_lasts
from bot.ports import Events
from bot.settings.addresses import is_loopback
from bot.settings.loading import WrongSettings
from bot.settings.settings import Settings
from storage.backup import backup as copy_database
from storage.diagnosis import check_usable
from storage.lock import alive


class TerminalOutcome(Protocol):
    """The chat of a terminal, where a command waits for what it has asked for."""

    @property
    def platform(self) -> str: ...

    async def outcome(self, job_id: JobId) -> Delivery | Notice: ...

    def saved(self, job_id: JobId) -> Path | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TerminalCore:
    """A core that works for one terminal. `person` is who sits at this machine: the same as at the page."""

    core: Core
    chat: TerminalOutcome
    person: Identity


@asynccontextmanager
async def terminal_core(
    settings: Settings, *, events: Events, on_progress: Callable[[Progress], None]
) -> AsyncIterator[TerminalCore]:
    """A core that serves this terminal alone; it may stand beside a running bot, whose jobs it leaves alone."""
    check_packages(settings)
    check_ways_out(settings)
    async with AsyncExitStack() as stack:
        storage = await stack.enter_async_context(open_storage(settings))
        blobs = blobs_of(settings)
        decoders = await stack.enter_async_context(open_decoders())
        backends = await stack.enter_async_context(open_backends(settings))
        # A platform of its own: another terminal beside this one must not take this one's jobs for its own, unfinished.
        platform = f"terminal-{secrets.token_hex(4)}"
        stack.enter_context(alive(settings.database_path, platform))
        chat = TerminalChat(platform=platform, blobs=blobs, on_progress=on_progress)
        core = await build_core(
            settings,
            storage=storage,
            blobs=blobs,
            decoder=decoders.made,
            sent_decoder=decoders.sent,
            backends=backends,
            chats={chat.platform: chat},
            platforms=PLATFORMS,
            texts=texts(),
            clock=SystemClock(),
            ids=RandomIds(),
            events=events,
            is_beside_another=True,
        )
        running_core = asyncio.create_task(core.runner.run(), name="runner")
        try:
            yield TerminalCore(core=core, chat=chat, person=LOCAL_PERSON)
        finally:
            await core.runner.stop()  # also after trouble or Ctrl+C: what was delivered is settled first
            running_core.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running_core


def backup(settings: Settings, to: Path) -> None:
    """A consistent copy of the database while others write to it.

    Raises the backup.* and startup.* errors, and OSError or sqlite3.Error where the copy cannot be written.
    """
    check_usable(settings.database_path)
    with told_while_it_lasts(f"Copying {settings.database_path}"):
        copy_database(settings.database_path, to)


def run_simulator(*, host: str, port: int, delay_s: float | None, faults: Sequence[str], api_key: str | None) -> int:
    """The simulator alone, until Ctrl+C. Raises WrongSettings for a fault there is not."""
    from bot.simulator.server import SimulatorSettings, run_forever
    from bot.simulator.tasks import Duration

    rules = fault_rules(",".join(faults), of="--fault")
    return run_forever(
        SimulatorSettings(
            host=host,
            port=port,
            api_key=api_key,
            duration=Duration() if delay_s is None else duration_of(delay_s),
            faults=rules,
            prompt_markers=True,
        )
    )


def run_gpu_server(settings: Settings, *, host: str, port: int, say: Callable[[str], None]) -> int:
    """The GPU server alone, until Ctrl+C. Raises WrongSettings where strangers could use it."""
    from bot.gpu.server import run_forever

    token = settings.token_of_gpu_server
    if not token and not is_loopback(host):
        why = f"--host {host} lets other machines in, but GPU_SERVER_TOKEN is not set"
        mend = "set it to 8 signs or more, here and where the bot runs, or listen on this machine alone: 127.0.0.1"
        raise WrongSettings([f"{why}: {mend}."])
    with operations(settings):
        server = gpu_server_settings(settings, host=host, port=port, token=token)
        return run_forever(server, open_decoder=open_decoder, clock=SystemClock(), ids=RandomIds(), say=say)
