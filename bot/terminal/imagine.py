"""imagine PROMPT --out FILE: one picture through the whole path, from a terminal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import uuid
from collections.abc import AsyncGenerator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from bot.app.terminal import TerminalCore, terminal_core
from bot.model import commands
from bot.model.commands import Argument, Delivery, Notice, Reply, ReplyKind, Request, SentPicture
from bot.model.jobs import JobId, Place
from bot.model.refusals import SentPictureUnreadable
from bot.ports import Events
from bot.settings.settings import Settings
from bot.terminal.outage import outage
from bot.terminal.output import say, tell

PIECE_BYTES = 256 * 1024
CANCEL_S = 30.0
"""A cancel is a write to the database: longer than this it takes where the disk hangs."""


async def imagine(
    settings: Settings,
    prompt: str,
    *,
    out: Path,
    details: Mapping[str, Argument],
    image: Path | None,
    events: Events,
    replaces: bool = False,
) -> int:
    """0 with the picture in `out`, else 1 and a sentence on stderr; nothing is charged without a picture.

    `details` are the arguments of the command beside the prompt, `image` a picture to begin from. A file that is there
    is written over only where `replaces` says so.
    """
    _stop_once_at_signals()
    out = Path(os.path.abspath(out))  # noqa: PTH100, ASYNC240 - once, before anything runs beside it
    if not await asyncio.to_thread(out.parent.is_dir):
        tell(f"{out} cannot be written: name a file in a folder that exists.")
        return 1
    if not replaces and await asyncio.to_thread(lambda: os.path.lexists(out) and not out.is_dir()):
        tell(f"{out} exists already, and nothing was made. Name another file, or replace it with --force.")
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
            request = Request(
                id=f"terminal:{uuid.uuid4().hex}",
                identity=terminal.person,
                place=Place(platform=terminal.chat.platform, address=_address(out, replaces=replaces)),
                command="imagine",
                arguments={"prompt": prompt, **details},
                sent=None if image is None else SentPicture(fetch=partial(_pieces, image)),
            )
            return await _ask(terminal, request)


def _address(out: Path, *, replaces: bool) -> dict[str, str]:
    return {"out": str(out), **({"replaces": "yes"} if replaces else {})}


def _stop_once_at_signals() -> None:
    """Ctrl+C and SIGTERM cancel this task. Another one while it ends is ignored: it would leave the job to its
    deadline, with its credits held and the backend at work."""
    loop, this = asyncio.get_running_loop(), asyncio.current_task()
    is_stopping = False

    def stop() -> None:
        nonlocal is_stopping
        if this is not None and not is_stopping:
            is_stopping = True
            this.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)


async def _pieces(path: Path) -> AsyncGenerator[bytes, None]:
    """Raises SentPictureUnreadable."""
    try:
        with await asyncio.to_thread(path.open, "rb") as file:
            while piece := await asyncio.to_thread(file.read, PIECE_BYTES):
                yield piece
    except OSError:
        raise SentPictureUnreadable from None


async def _ask(terminal: TerminalCore, request: Request) -> int:
    asking = asyncio.create_task(_answer(terminal, request), name="imagine")
    try:
        reply = await asyncio.shield(asking)  # cut off, it might leave a job that nobody cancels
        if reply.kind is not ReplyKind.ACCEPTED:
            tell(reply.text)
            return 1
        job_id = reply.jobs[0].job.id
        outcome = await _outcome_or_outage(terminal, job_id)
        if isinstance(outcome, str):
            cancelled = await terminal.core.router.answer(_cancel(request, job_id))
            if cancelled.kind is not ReplyKind.REFUSAL:
                tell(f"No image service can be used now, so nothing was made and nothing charged. {outcome}")
                return 1
            outcome = await terminal.chat.outcome(job_id)
    except asyncio.CancelledError:
        with contextlib.suppress(Exception):  # a timeout among them
            async with asyncio.timeout(CANCEL_S):
                await _give_up(terminal, request, await asking)
        raise
    if isinstance(outcome, Delivery):
        return _tell_saved(terminal, request, outcome)
    tell(outcome.text)
    return 1


async def _answer(terminal: TerminalCore, request: Request) -> Reply:
    """Who types it pays for the service themselves: a price that is asked about is told, and confirmed."""
    reply = await terminal.core.router.answer(request)
    if not reply.is_question:
        return reply
    tell(reply.text)
    sure = reply.buttons[0]
    again = replace(request, id=f"{request.id}:yes", command=sure.command, arguments=sure.arguments, sent=None)
    return await terminal.core.router.answer(again)


async def _outcome_or_outage(terminal: TerminalCore, job_id: JobId) -> Delivery | Notice | str:
    """How the job ended; or else, while no service has taken it, that none works."""
    ended = asyncio.create_task(terminal.chat.outcome(job_id), name="outcome")
    down = asyncio.create_task(outage(terminal.core, job_id), name="outage")
    try:
        await asyncio.wait({ended, down}, return_when=asyncio.FIRST_COMPLETED)
        return ended.result() if ended.done() else down.result()
    finally:
        ended.cancel()
        down.cancel()


async def _give_up(terminal: TerminalCore, request: Request, reply: Reply) -> None:
    if reply.kind is ReplyKind.ACCEPTED:
        reply = await terminal.core.router.answer(_cancel(request, reply.jobs[0].job.id))
    tell(reply.text)


def _tell_saved(terminal: TerminalCore, request: Request, delivery: Delivery) -> int:
    named = Path(request.place.address["out"])
    saved = terminal.chat.saved(delivery.job.id) or named
    say(f"{saved}  {delivery.text}")
    if saved.parent == named:  # a folder, in which nobody has named a file
        return 0
    if saved.suffix == named.suffix and saved != named:
        tell(f"{named} was made by somebody else meanwhile, so the file is named {saved.name}.")
    elif saved != named:
        kind = delivery.pictures[0].media_type.removeprefix("image/").upper()
        tell(f"The image service made a {kind} picture, so the file is named {saved.name}.")
    return 0


def _cancel(request: Request, job_id: str) -> Request:
    return Request(
        id=f"{request.id}:cancel",
        identity=request.identity,
        place=request.place,
        command="cancel",
        arguments={"job": job_id},
    )
