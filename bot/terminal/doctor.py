"""doctor: everything an operator would look at, in one go. Exit code 0 where all is well."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app import opening, ways_out
from bot.app.backends import check_packages, open_backends, plug_of
from bot.app.chats import platform_checks
from bot.app.ways_in import check_page
from bot.app.ways_out import check_ways_out
from bot.model.errors import BotError
from bot.model.images import Abilities
from bot.model.jobs import JobState
from bot.ports import Backend, Examined, Health, Storage
from bot.settings.backends import BackendChoice
from bot.settings.loading import WrongSettings
from bot.settings.settings import Settings
from bot.terminal.trial_picture import LONGEST_S, trial_picture

PING_TIMEOUT_S = 15.0
TRIAL_TIMEOUT_S = 3 * LONGEST_S
DATABASE_BYTES = 2**20
"""Room for a new database and its log."""
CLOCK_TOLERANCE = timedelta(minutes=2)
Say = Callable[[str], None]


async def examine(settings: Settings, *, say: Say) -> int:
    """Print settings (secrets as "set"), a line for each check, the verdict, and last who the bot is on each platform
    and the link to it. 0 if all are well, else 1."""
    say("Settings")
    for name, value in settings.effective():
        say(f"  {name} = {value}")
    for warning in settings.warnings:
        say(f"  note: {warning}")
    say("Checks")
    results = [
        await _check("database", _database(settings), say),
        await _check("ledger", _with_storage(settings, _ledger), say),
        await _check("jobs", _with_storage(settings, _jobs), say),
        await _check("pictures", opening.blobs_of(settings).ping(), say),
        await _check("clock", _clock(settings), say),
        await _check("ways out", _ways_out(settings), say),
        await _check("page", check_page(settings), say),
        *(platforms := [await _check(name, ping, say) for name, ping in platform_checks(settings)]),
        *[result for choice in settings.backends for result in await _check_backends(settings, choice, say)],
    ]
    is_well = all(result.is_ok for result in results)
    say("All is well." if is_well else "Something needs mending: see the lines marked FAULT.")
    for health in platforms:
        if health.invitation:
            say(health.invitation)
    return 0 if is_well else 1


async def _check(name: str, ping: Awaitable[Health], say: Say, *, timeout_s: float = PING_TIMEOUT_S) -> Health:
    try:
        async with asyncio.timeout(timeout_s):
            health = await ping
    except TimeoutError:
        health = Health(is_ok=False, detail=f"no answer within {timeout_s:.0f} s")
    except WrongSettings as wrong:
        health = Health(is_ok=False, detail=" ".join(wrong.sentences))
    except BotError as error:
        health = Health(is_ok=False, detail=opening.texts().say(error.key, "en", **error.values))
    except OSError as error:
        health = Health(is_ok=False, detail=_refused(error))
    except Exception as error:  # noqa: BLE001 - whatever a check meets is its finding
        health = Health(is_ok=False, detail=f"{type(error).__name__}")
    return _tell(name, health, say)


def _tell(name: str, health: Health, say: Say) -> Health:
    say(f"  {'ok   ' if health.is_ok else 'FAULT'} {name}: {health.detail}")
    return health


def _refused(error: OSError) -> str:
    where = f"{error.filename} cannot be used: " if error.filename else ""
    return f"{where}{error.strerror or error}. Let the bot's user read and write there, and see whether there is room."


async def _with_storage(settings: Settings, ask: Callable[[Storage], Awaitable[Health]]) -> Health:
    if not await asyncio.to_thread(settings.database_path.exists):
        return await asyncio.to_thread(_could_be_made, settings.database_path)
    async with opening.open_storage(settings) as storage:
        return await ask(storage)


def _could_be_made(path: Path) -> Health:
    """Tried in the nearest folder there is, since a folder that is said to be writable may be none (/proc)."""
    folder = next(parent for parent in path.absolute().parents if parent.is_dir())
    try:
        with tempfile.TemporaryDirectory(prefix=".doctor-", dir=folder) as made:
            (Path(made) / "room").write_bytes(bytes(DATABASE_BYTES))
            return Health(is_ok=True, detail="nothing yet: the first start makes the database")
    except OSError as error:
        mend = "Make room." if error.errno in (errno.ENOSPC, errno.EDQUOT) else "Check DATABASE_URL."
        return Health(is_ok=False, detail=f"{path} cannot be made: {error.strerror}. {mend}")


async def _database(settings: Settings) -> Health:
    async def ping(storage: Storage) -> Health:
        return await storage.ping()

    return await _with_storage(settings, ping)


async def _ledger(storage: Storage) -> Health:
    report = await storage.verify_ledger()
    if report.faults:
        return Health(is_ok=False, detail="; ".join(report.faults[:10]))
    return Health(
        is_ok=True,
        detail=f"whole: {report.accounts} accounts recomputed from {report.transfers} transfers, "
        f"{report.open_holds} open holds",
    )


async def _jobs(storage: Storage) -> Health:
    counts = await storage.count_jobs()
    late = [
        job
        for job in await storage.recent_jobs(states=[state for state in JobState if not state.is_final], limit=1000)
        if job.deadline_at < datetime.now(UTC) - CLOCK_TOLERANCE
    ]
    said = ", ".join(f"{state.value} {count}" for state, count in counts.items() if count) or "none yet"
    if late:
        return Health(is_ok=False, detail=f"{said}; {len(late)} are past their deadline: is the bot running?")
    return Health(is_ok=True, detail=said)


async def _clock(settings: Settings) -> Health:
    """Whether the clock agrees with what was written before, and with the file system, where these can be asked: that
    they cannot is no fault of the clock's, and told by the other lines."""
    now = datetime.now(UTC)
    with suppress(BotError, OSError, sqlite3.Error):
        newest = await _accepted_last(settings)
        if newest is not None and newest > now + CLOCK_TOLERANCE:
            return Health(is_ok=False, detail=f"it says {now:%Y-%m-%d %H:%M}Z, but a job was accepted later than that")
    with suppress(OSError):
        off_s = abs((await asyncio.to_thread(_file_time, settings.data_dir) - now).total_seconds())
        if off_s > CLOCK_TOLERANCE.total_seconds():
            return Health(is_ok=False, detail=f"the file system's clock is {off_s:.0f} s away from the system's")
    return Health(is_ok=True, detail=f"{now:%Y-%m-%d %H:%M:%S}Z")


async def _accepted_last(settings: Settings) -> datetime | None:
    if not await asyncio.to_thread(settings.database_path.exists):
        return None
    async with opening.open_storage(settings) as storage:
        newest = await storage.recent_jobs(states=list(JobState), limit=1)
    return newest[0].accepted_at if newest else None


def _file_time(data_dir: Path) -> datetime:
    """By a file in a folder for such, or else beside the data."""

    def time_in(folder: Path | None) -> datetime:
        with tempfile.NamedTemporaryFile(dir=folder) as file:
            return datetime.fromtimestamp(Path(file.name).stat().st_mtime, UTC)

    try:
        return time_in(None)
    except OSError:
        return time_in(data_dir)


async def _ways_out(settings: Settings) -> Health:
    check_ways_out(settings)
    return Health(is_ok=True, detail="; ".join(ways_out.told(settings)) or "nobody outside is reached")


async def _check_backends(settings: Settings, choice: BackendChoice, say: Say) -> list[Health]:
    """All of one kind, and a line with what each can do, costs and is given."""
    unopened = plug_of(choice).unopened(settings)
    if unopened is not None:
        health = await _check(f"backend {choice}", _installed(settings, unopened.detail), say)
        say(f"        {_terms(settings, choice, unopened.abilities)}")
        return [health]
    try:
        return await _ask_backends(settings, choice, say)
    except OSError as error:  # before any could be asked, as where its folder belongs to somebody else
        return [_tell(f"backend {choice}", Health(is_ok=False, detail=_refused(error)), say)]


async def _ask_backends(settings: Settings, choice: BackendChoice, say: Say) -> list[Health]:
    async with open_backends(settings, only=choice) as backends:
        results = []
        for backend in backends:
            results.append(await _check(f"backend {backend.name}", _examined(backend), say))
            say(f"        {_terms(settings, choice, backend.abilities)}")
            if results[-1].is_ok and backend.abilities.bills_nobody:
                trial = trial_picture(backend)
                results.append(await _check(f"picture by {backend.name}", trial, say, timeout_s=TRIAL_TIMEOUT_S))
        return results


async def _examined(backend: Backend) -> Health:
    """An engine that answers may still refuse every picture."""
    health = await backend.ping()
    if not health.is_ok or not isinstance(backend, Examined):
        return health
    faults = await backend.examine()
    return Health(is_ok=False, detail=" ".join([health.detail, *faults])) if faults else health


async def _installed(settings: Settings, detail: str) -> Health:
    check_packages(settings)
    return Health(is_ok=True, detail=detail)


def _terms(settings: Settings, choice: BackendChoice, abilities: Abilities) -> str:
    can = [field.name.replace("_", " ") for field in fields(abilities) if getattr(abilities, field.name) is True]
    parts = [f"takes {', '.join(can)}" if can else "takes prompt and aspect ratio only"]
    parts.append(f"price {settings.price_of(choice)}")
    if settings.backend_weights:
        parts.append(f"weight {settings.backend_weights.get(choice, 0)}")
    return "; ".join(parts)
