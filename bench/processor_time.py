"""CPU time of a process with its children, those that have ended counted, as Linux tells it (proc_pid_stat(5))."""

from __future__ import annotations

import os
from pathlib import Path

_PARENT, _TIMES = 1, slice(11, 15)
"""In what follows the name of the program: ppid; utime, stime, and both of the children that have been waited for."""


def cpu_s(pid: int) -> float:
    """User and system seconds of the process, its children and theirs. Raises FileNotFoundError where it has ended."""
    stats = _stats()
    if pid not in stats:
        raise FileNotFoundError(f"/proc/{pid}")
    family, ticks = [pid], 0
    for member in family:
        ticks += sum(int(number) for number in stats[member][_TIMES])
        family += [child for child, fields in stats.items() if int(fields[_PARENT]) == member]
    return ticks / os.sysconf("SC_CLK_TCK")


def _stats() -> dict[int, list[str]]:
    """Of each process that lives, the fields behind the name of its program."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            found[int(path.parent.name)] = path.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended meanwhile
            continue
    return found
