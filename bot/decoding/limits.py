"""What a process that decodes takes from itself before it reads a foreign byte, and for each picture anew.

Linux holds all of it. Where the system lacks a limit, the parent's wall clock still ends the process.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys
from contextlib import suppress
from pathlib import Path

PR_SET_PDEATHSIG = 1
"""prctl(2): the signal to get when the parent dies."""
NICENESS = 10
"""The event loop, and the progress that people watch, go first."""


def take_away_the_rest() -> None:
    """No files to write, few to open, no dump of memory; later than everything else; gone with the parent."""
    if sys.platform == "linux":
        # The pipe ends a process that waits for work; this one ends it amid a picture, too.
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    with suppress(OSError):
        os.nice(NICENESS)
    for limit, value in ((resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, 32)):
        with suppress(OSError, ValueError):
            resource.setrlimit(limit, (value, value))


def allow(*, cpu_s: int, memory_bytes: int) -> None:
    """So much from now on: beyond the time the kernel ends the process, beyond the memory it gives no more."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _set_soft(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + cpu_s + 1)
    with suppress(OSError):  # no /proc, no limit of memory
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        _set_soft(resource.RLIMIT_AS, pages * resource.getpagesize() + memory_bytes)


def _set_soft(limit: int, value: int) -> None:
    _, hard = resource.getrlimit(limit)
    with suppress(OSError, ValueError):
        resource.setrlimit(limit, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))
