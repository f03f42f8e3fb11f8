"""What `doctor` found, also where the whole suite is run with a clock of its own."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path


def played_time() -> dict[str, str]:
    """The environment of `faketime`, for a program that is to live in the same time as its test; else nothing."""
    return {name: value for name, value in os.environ.items() if name == "LD_PRELOAD" or name.startswith("FAKETIME")}


def verdict(out: str) -> tuple[list[str], str]:
    """The lines that name a fault, and the last line.

    `faketime` plays a clock for programs and none for files; doctor rightly tells so, which is then no fault here.
    """
    lines = [line.strip() for line in out.splitlines()]
    faults = [line for line in lines if line.startswith("FAULT")]
    if _is_played():
        about_it = [line for line in faults if line.startswith("FAULT clock: the file system's clock is ")]
        return [line for line in faults if line not in about_it], "All is well." if faults == about_it else lines[-1]
    return faults, lines[-1]


WELL: tuple[list[str], str] = ([], "All is well.")


def _is_played() -> bool:
    with tempfile.NamedTemporaryFile() as file:
        return abs(time.time() - Path(file.name).stat().st_mtime) > 60
