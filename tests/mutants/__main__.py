"""`python -m tests.mutants [--seed N] [--size N] [--room NAME]`: ends with 1 where too few changes were noticed."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.file_utils import walk_mutatable_files
from mutmut.utils.format_utils import get_mutant_name

from tests.mutants.judged import LIVING, Mutant, changed_lines, equivalents, report
from tests.mutants.rooms import ROOMS, drawn, room_of

SEED = 1
SIZE = 75
"""Mutants of a room, so few that all rooms together end within an hour on two idle cores."""
AT_A_TIME = 2


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help="another seed draws other mutants")
    parser.add_argument("--size", type=int, default=SIZE, help="mutants of each room")
    parser.add_argument("--room", action="append", choices=ROOMS, help="only this room; may be given twice")
    asked = parser.parse_args()
    began_s = time.monotonic()
    shutil.rmtree("mutants", ignore_errors=True)  # mutmut copies some files only where there are none
    sample = _sample(seed=asked.seed, size=asked.size, rooms=asked.room or list(ROOMS))
    subprocess.run([*_mutmut(), "run", "--max-children", str(AT_A_TIME), *sample], check=True)
    states = _states()
    judged = [
        Mutant(name=name, room=room, state=states[name], lines=_lines(name) if states[name] in LIVING else ())
        for name, room in sample.items()
    ]
    told, is_enough = report(judged, equivalents(), diff=_diff)
    print(told)
    print(f"Seed {asked.seed}, {len(sample)} mutants, {(time.monotonic() - began_s) / 60:.0f} minutes")
    return 0 if is_enough else 1


def _sample(*, seed: int, size: int, rooms: list[str]) -> dict[str, str]:
    """The drawn mutants' names, and the room of each."""
    names: dict[str, list[str]] = {room: [] for room in ROOMS}
    for path in sorted(walk_mutatable_files()):
        made = mutate_file_contents(str(path), path.read_text(encoding="utf-8"), None, set())
        names[room_of(str(path))] += [get_mutant_name(path, name) for name in made.mutant_names]
    return {name: room for room in rooms for name in drawn(names[room], seed=seed, size=size)}


def _states() -> dict[str, str]:
    lines = _said("results", "--all", "true").splitlines()
    return dict(line.strip().rsplit(": ", 1) for line in lines if ": " in line)


def _lines(name: str) -> tuple[str, ...]:
    return changed_lines(_diff(name))


def _diff(name: str) -> str:
    return _said("show", name)


def _said(*arguments: str) -> str:
    return subprocess.run([*_mutmut(), *arguments], check=True, capture_output=True, text=True).stdout


def _mutmut() -> list[str]:
    """Its entry point, as its own script calls it: `python -m mutmut` loads a module twice and warns."""
    return [sys.executable, "-c", "from mutmut.__main__ import cli; cli()"]


if __name__ == "__main__":
    os.chdir(Path(__file__).parents[2])
    sys.exit(main())
