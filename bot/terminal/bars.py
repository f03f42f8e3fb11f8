"""Where an answer stands that takes long: a bar on stderr, gone once it is there."""

from __future__ import annotations

from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TimeRemainingColumn

from bot.model.commands import Reply


class Bar:
    """Drawn from the first part on, where there is a console that somebody looks at."""

    def __init__(self, *, console: Console | None) -> None:
        self._console = console
        self._drawn: Progress | None = None
        self._task = TaskID(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn is not None:
            self._drawn.stop()

    async def __call__(self, reply: Reply, *, done: int, of: int) -> None:  # noqa: ARG002 - numbers say it
        if self._console is None:
            return
        if self._drawn is None:
            columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            self._drawn = Progress(*columns, console=self._console, transient=True)
            self._task = self._drawn.add_task("", total=of)
            self._drawn.start()
        self._drawn.update(self._task, total=of, completed=done)
