"""What must hold whatever comes in, and the sentence that says what did not."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from discord.app_commands import CommandInvokeError

from bot.ports import Storage

ROOT = Path(__file__).parents[2]
OURS = tuple(str(ROOT / room) for room in ("bot", "adapters", "storage"))
PATIENCE_S = 30.0
"""After so long without an end something hangs: no figure of speed."""
FRAMES = 6
SHOWN = 1500
"""Characters of what came in."""


class Found(AssertionError):
    """Something that must not happen has happened."""


@asynccontextmanager
async def watched(came_in: object) -> AsyncIterator[None]:
    """One example: it comes to an end, and no error is left to the event loop."""
    left: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: left.append(context))
    try:
        async with asyncio.timeout(PATIENCE_S):
            yield
    except Found as found:
        raise Found(f"{found}\n{shown(came_in)}") from found.__cause__
    except Exception as error:
        raise Found(f"{told(error)}\n{shown(came_in)}") from error
    finally:
        loop.set_exception_handler(None)
    if left:
        raise Found(f"an error was left to the event loop: {left}\n{shown(came_in)}")


@asynccontextmanager
async def no_task_left() -> AsyncIterator[None]:
    """Whatever of ours began inside has ended at its end."""
    before = asyncio.all_tasks()
    yield
    for _ in range(200):
        left = {task for task in asyncio.all_tasks() - before if _is_of_ours(task)}
        if not left:
            return
        await asyncio.sleep(0.01)
    raise Found(f"tasks are left: {left}")


def assert_no_crash(incidents: Iterable[tuple[str, BaseException]], *, of_the_library: Iterable[str] = ()) -> None:
    """`of_the_library`: incidents that say what a library could not read, where it was the library that failed."""
    for name, error in incidents:
        if name not in of_the_library or is_ours(error):
            raise Found(f"incident {name}: {told(error)}") from error


def is_ours(error: BaseException) -> bool:
    """Whether our code has raised it, or the database that our code gave what it cannot take."""
    frames = traceback.extract_tb(error.__traceback__)
    return bool(frames) and (frames[-1].filename.startswith(OURS) or "sqlite" in frames[-1].filename)


async def assert_nobody_paid_for_nothing(storage: Storage) -> None:
    """The books are whole, nothing is held, and each credit taken stands for a picture that was delivered."""
    report = await storage.verify_ledger()
    if report.faults or report.open_holds:
        raise Found(f"the ledger: {report}")


def _is_of_ours(task: asyncio.Task[Any]) -> bool:
    """A library may have its own: discord.py's end of a modal's time, say."""
    code = getattr(task.get_coro(), "cr_code", None)
    return code is not None and code.co_filename.startswith(OURS)


def told(error: BaseException) -> str:
    """The error alone, and where it came from: what it met on its way says little."""
    if isinstance(error, Found):
        return str(error)
    if isinstance(error, BaseExceptionGroup):
        return told(error.exceptions[0])
    error = error.__cause__ if isinstance(error, CommandInvokeError) and error.__cause__ else error
    frames = traceback.format_list(traceback.extract_tb(error.__traceback__)[-FRAMES:])
    return "".join([*frames, *traceback.format_exception_only(error)])


def shown(came_in: object) -> str:
    text = ascii(came_in)
    return f"came in: {text[:SHOWN]}" + (f"… ({len(text)} characters)" if len(text) > SHOWN else "")
