"""imagine PROMPT --out FILE: one picture through the whole path, from a terminal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import uuid
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from bot.app.terminal import TerminalCore, terminal_core
from bot.model import commands
from bot.model.commands import Argument, Delivery, ReplyKind, Request
from bot.model.jobs import Place
from bot.ports import Events
from bot.settings.settings import Settings
from bot.terminal.output import say, tell

PIECE_BYTES = 256 * 1024


async def imagine(
    settings: Settings,
    prompt: str,
    *,
    out: Path,
    details: Mapping[str, Argument],
    image: Path | None,
    events: Events,
) -> int:
    """0 with the picture in `out`, else 1 and a sentence on stderr; nothing is charged without a picture.

    `details` are the arguments of the command beside the prompt, `image` a picture to begin from.
    """
    this = asyncio.current_task()
    if this is not None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, this.cancel)  # as Ctrl+C
    out = Path(os.path.abspath(out))  # noqa: PTH100, ASYNC240 - once, before anything runs beside it
    if not await asyncio.to_thread(lambda: out.parent.is_dir() and not out.is_dir()):
        tell(f"{out} cannot be written: name a file in a folder that exists.")
        return 1
    if image is not None and not await asyncio.to_thread(image.is_file):
        tell(f"{image} cannot be read: name the file of a picture.")
        return 1
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        shown = bar.add_task("…", total=None)

        def show(progress: commands.Progress) -> None:
            known = progress.fraction is not None
            bar.update(shown, description=progress.text, completed=progress.fraction or 0, total=1 if known else None)

        async with terminal_core(settings, events=events, on_progress=show) as terminal:
            source = None if image is None else await terminal.core.take_picture(_pieces(image))
            request = Request(
                id=f"terminal:{uuid.uuid4().hex}",
                identity=terminal.person,
                place=Place(platform=terminal.chat.platform, address={"out": str(out)}),
                command="imagine",
                arguments={"prompt": prompt, **details},
                source=source,
            )
            return await _ask(terminal, request)


async def _pieces(path: Path) -> AsyncIterator[bytes]:
    with await asyncio.to_thread(path.open, "rb") as file:
        while piece := await asyncio.to_thread(file.read, PIECE_BYTES):
            yield piece


async def _ask(terminal: TerminalCore, request: Request) -> int:
    reply = await terminal.core.router.answer(request)
    if reply.kind is not ReplyKind.ACCEPTED:
        tell(reply.text)
        return 1
    job_id = reply.jobs[0].job.id
    try:
        outcome = await terminal.chat.outcome(job_id)
    except asyncio.CancelledError:
        with contextlib.suppress(Exception):
            reply = await terminal.core.router.answer(_cancel(request, job_id))
            tell(reply.text)
        raise
    if isinstance(outcome, Delivery):
        say(f"{request.place.address['out']}  {outcome.text}")
        return 0
    tell(outcome.text)
    return 1


def _cancel(request: Request, job_id: str) -> Request:
    return Request(
        id=f"{request.id}:cancel",
        identity=request.identity,
        place=request.place,
        command="cancel",
        arguments={"job": job_id},
    )
