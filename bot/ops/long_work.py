"""Work that takes long says that it goes on: a moving line on a terminal, elsewhere a line from time to time."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from bot.ops.structured import structlog

FIRST_AFTER_S = 2.0
"""What takes no longer than this needs no word."""
EVERY_S = 10.0
JOIN_S = 1.0
"""Nobody waits longer for a terminal that takes nothing."""


@contextmanager
def told_while_it_lasts(what: str, *, first_after_s: float = FIRST_AFTER_S, every_s: float = EVERY_S) -> Iterator[None]:
    """`what` is done in the block. Told on stderr: as an event where warnings are logged, else plainly."""
    is_over = threading.Event()
    times = (what, is_over, first_after_s, every_s)
    telling = threading.Thread(target=_tell, args=times, name="long work", daemon=True)
    telling.start()
    try:
        yield
    finally:
        is_over.set()
        telling.join(JOIN_S)


def _tell(what: str, is_over: threading.Event, first_after_s: float, every_s: float) -> None:
    began_s = monotonic()
    if is_over.wait(first_after_s):
        return
    if sys.stderr.isatty():
        _show_bar(what, is_over)
        return
    while True:
        took_s = round(monotonic() - began_s)
        if logging.getLogger().isEnabledFor(logging.WARNING) and logging.getLogger().handlers:
            structlog.get_logger("bot").warning("takes_long", what=what, for_s=took_s)
        else:
            print(f"{what}: {took_s} s so far", file=sys.stderr)
        if is_over.wait(every_s):
            return


def _show_bar(what: str, is_over: threading.Event) -> None:
    from rich.console import Console  # noqa: PLC0415 - needed only where somebody waits
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as bar:
        bar.add_task(what, total=None)
        is_over.wait()
