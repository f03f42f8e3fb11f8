"""The child's end of the pipes to the server. Standard library only: it listens before anything large is imported."""

from __future__ import annotations

import ctypes
import os
import queue
import signal
import sys
import threading
from contextlib import suppress

from bot.gpu.messages import BadMessage, Cancel, Load, Paint, Report, pack, read

PR_SET_PDEATHSIG = 1
"""prctl(2): the signal to get when the parent dies."""


class ServerConnection:
    """Orders come in, reports go out. When the server has gone, the process ends at once, whatever it does."""

    def __init__(self) -> None:
        """Takes stdin and stdout for itself: what a library prints goes to stderr from now on."""
        self._in = os.fdopen(os.dup(0), "rb")
        self._out = os.fdopen(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.dup2(2, 1)
        self._orders: queue.SimpleQueue[Load | Paint] = queue.SimpleQueue()
        self._cancelled: set[str] = set()
        self._writing = threading.Lock()

    def listen(self) -> None:
        _die_with_parent()
        threading.Thread(target=self._listen, name="server connection", daemon=True).start()

    def next_order(self) -> Load | Paint:
        return self._orders.get()

    def is_cancelled(self, task_id: str) -> bool:
        return task_id in self._cancelled

    def forget(self, task_id: str) -> None:
        """Forget a cancel that was obeyed."""
        self._cancelled.discard(task_id)

    def send(self, report: Report) -> None:
        """May be called from any thread."""
        try:
            with self._writing:
                self._out.write(pack(report))
                self._out.flush()
        except OSError:  # nobody listens any more
            os._exit(0)

    def _listen(self) -> None:
        with suppress(OSError, BadMessage):
            while (order := read(self._in)) is not None:
                match order:
                    case Load() | Paint():
                        self._orders.put(order)
                    case Cancel(task_id=task_id):
                        self._cancelled.add(task_id)
                    case _:
                        break
        os._exit(0)


def _die_with_parent() -> None:
    """Linux ends a process with its parent if asked to, even one that hangs in a driver and cannot see the pipe."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
