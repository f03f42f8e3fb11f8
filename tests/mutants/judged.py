"""What became of the mutants: noticed, not noticed, or the same program as before."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.rooms import ROOMS

WANTED_PER_CENT = 95
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
LIVING = frozenset({"survived", "no tests"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    name: str
    """As mutmut calls it: `storage.ledger.x_hold__mutmut_3`."""
    room: str
    state: str
    """In mutmut's words. Killed, or ended for its time: noticed."""
    lines: tuple[str, ...] = ()
    """What it changes (`changed_lines`), of one that lives."""

    @property
    def function(self) -> str:
        return self.name.rpartition("__mutmut_")[0]


def changed_lines(diff: str) -> tuple[str, ...]:
    """The lines that go and come, each with its sign and without its indentation."""
    lines = [line for line in diff.splitlines() if line[:1] in {"-", "+"} and not line.startswith(("---", "+++"))]
    return tuple(f"{line[0]} {line[1:].strip()}" for line in lines)


def equivalents(path: Path = EQUIVALENT) -> frozenset[tuple[str, tuple[str, ...]]]:
    """The function and the changed lines of each mutant that is known to change nothing.

    Raises ValueError where one has no sentence why.
    """
    listed = tomllib.loads(path.read_text(encoding="utf-8")).get("mutant", [])
    if not all(one["why"] for one in listed):
        raise ValueError(f"a mutant of {path} has no sentence why it changes nothing")
    return frozenset((one["function"], tuple(one["lines"])) for one in listed)


def report(
    mutants: Sequence[Mutant], equivalent: Collection[tuple[str, tuple[str, ...]]], *, diff: Callable[[str], str]
) -> tuple[str, bool]:
    """What to tell, the survivors as diffs; and whether enough were noticed in each room."""
    told: list[str] = []
    table: list[str] = [f"{'room':10}{'sampled':>9}{'equivalent':>12}{'noticed':>9}{'survived':>10}{'noticed %':>11}"]
    is_enough = True
    for room in ROOMS:
        of_room = [mutant for mutant in mutants if mutant.room == room]
        if not of_room:
            continue
        living = [mutant for mutant in of_room if mutant.state in LIVING]
        same = [mutant for mutant in living if (mutant.function, mutant.lines) in equivalent]
        survived = [mutant for mutant in living if mutant not in same]
        told += [diff(mutant.name) for mutant in survived]
        changing = len(of_room) - len(same)
        noticed = changing - len(survived)
        is_enough = is_enough and noticed * 100 >= WANTED_PER_CENT * changing
        share = 100 * noticed / changing if changing else 100.0
        table.append(f"{room:10}{len(of_room):9}{len(same):12}{noticed:9}{len(survived):10}{share:11.1f}")
    return "\n".join([*told, *table]), is_enough
