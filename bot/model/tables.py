"""What is told as a list, as data: platforms show it as lines of text, the terminal as columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
"""Facts that a program can read: ids, numbers, ISO times; nothing of them depends on a language."""
MAX_SHOWN_CHARACTERS = 3000
"""How much of a table a message shows, so that what stands around it has room within 4000 characters."""
BETWEEN = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`headers` and the cells of `rows` are texts in the person's language, people's words in them isolated. `numeric`
    are the columns of numbers, counted from 0.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The headers and each row on a line of its own. What has no room is left out by whole rows, and counted."""
        if not self.rows:
            return ""
        lines = [_line(self.headers)]
        room = MAX_SHOWN_CHARACTERS - len(lines[0])
        for number, row in enumerate(self.rows):
            line = _line(row)
            room -= len(line) + 1
            if room < 0:
                lines.append(f"… +{len(self.rows) - number}")
                break
            lines.append(line)
        return "\n".join(line for line in lines if line)


def _line(cells: Sequence[str]) -> str:
    return BETWEEN.join(cell for cell in cells if cell)
