"""A chart, as data: what stands above each label."""

from __future__ import annotations

from dataclasses import dataclass

MAX_COLUMNS = 40
MAX_LABEL_CHARACTERS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A column for each label: `made` below, `failed` above it. Labels are of digits and such signs as `-` and `:`,
    which every font has; "" where there is none."""

    labels: tuple[str, ...]
    made: tuple[int, ...]
    failed: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Illustration:
    """A picture beside an answer, which stands without it, too: a PNG. `alt` says in words what is to be seen."""

    data: bytes
    name: str
    alt: str
