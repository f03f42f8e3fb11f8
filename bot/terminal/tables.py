"""Tables in columns, as wide as the terminal; to a pipe as wide as they are."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table as Columns
from rich.text import Text

from bot.model import tables
from bot.model.words import without_controls

WIDTH_OF_PIPES = 10_000
"""Characters: nothing that a program reads is broken into lines."""


def show(table: tables.Table) -> None:
    """On stdout. Raises BrokenPipeError where nobody reads on."""
    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else WIDTH_OF_PIPES)
    columns = Columns(box=None, pad_edge=False, header_style="bold")
    for number, header in enumerate(table.headers):
        is_number = number in table.numeric
        columns.add_column(_plain(header), justify="right" if is_number else "left", no_wrap=is_number)
    for row in table.rows:
        columns.add_row(*map(_plain, row))
    with console.capture() as printed:
        console.print(columns)
    print("\n".join(line.rstrip() for line in printed.get().splitlines()), flush=True)


def _plain(cell: str) -> Text:
    """Words that people wrote are no markup."""
    return Text(without_controls(cell))
