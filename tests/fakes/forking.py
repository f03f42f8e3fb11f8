"""Starts of `python -m bot` as forks of a process that has imported it, where a test asks for many of them."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from tests.fakes import forked_start
from tests.fakes.doctor import played_time

ROOT = Path(__file__).parents[2]
IMPORTED = (
    "bot.app.serve",
    "bot.app.terminal",
    "bot.cli",
    "bot.ops.events",
    "bot.ops.http",
    "bot.ops.long_work",
    "bot.ops.metrics",
    "bot.ops.output",
    "bot.serving.server",
    "bot.terminal.doctor",
    "bot.terminal.imagine",
    "bot.terminal.words",
    "bot.texts.catalogs",
    "adapters.web.inbound.page",
    "storage.blobs",
    "storage.sqlite",
)
TAKEN_AT_THE_START = ("PYTHON", "LD_", "LC_", "LANG", "MALLOC_", "GLIBC_", "FAKETIME", "SSL_", "OPENSSL_", "NICEGUI_")
"""What an interpreter, or an import, reads once."""


class Started(Protocol):
    """What tests need of a process; `subprocess.Popen` is one."""

    @property
    def pid(self) -> int: ...

    @property
    def returncode(self) -> int | None: ...

    def poll(self) -> int | None: ...

    def wait(self, timeout: float | None = None) -> int: ...

    def send_signal(self, sig: int, /) -> None: ...

    def kill(self) -> None: ...

    def terminate(self) -> None: ...


class Fork:
    """Speaks as `subprocess.Popen` does; negative exit codes are signals."""

    def __init__(self, *, pid: int, process: int, end: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._process, self._end = process, end

    def poll(self) -> int | None:
        if self.returncode is None and select.select([self._end], [], [], 0)[0]:
            return self.wait()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            if not select.select([self._end], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("bot", timeout or 0)
            told = os.read(self._end, 16)
            assert told, "the process that forks has ended"
            self.returncode = int(told)
            os.close(self._end)
            os.close(self._process)
        return self.returncode

    def send_signal(self, sig: int, /) -> None:
        """Nothing where it has ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._process, sig)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)


class Forks:
    """`python -m bot` any number of times. What forks is started by the first of them, and ended by `close`."""

    def __init__(self, modules: Sequence[str] = IMPORTED) -> None:
        self._modules = tuple(modules)
        self._home: tempfile.TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._orders: socket.socket | None = None
        self._environment = {
            "PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", **played_time(),
        }  # fmt: skip

    def can_start(self, environment: Mapping[str, str]) -> bool:
        """Whether a fork is equal to a start in this environment. Never outside of Linux."""
        return hasattr(os, "pidfd_open") and _taken(environment) == _taken(self._environment)

    def start(
        self, arguments: Sequence[str], *, folder: Path, environment: Mapping[str, str], out: int, err: int
    ) -> Fork:
        """With nothing on its stdin. The descriptors stay the caller's."""
        orders = self._orders or self._begun()
        end, ends = os.pipe()
        nothing = os.open(os.devnull, os.O_RDONLY)
        try:
            order = forked_start.Order(
                arguments=list(arguments), folder=str(folder.absolute()), environment=dict(environment)
            )
            socket.send_fds(orders, [json.dumps(order).encode()], [nothing, out, err, ends])
            pid, descriptors, _, _ = socket.recv_fds(orders, 16, 1)
        finally:
            os.close(nothing)
            os.close(ends)
        return Fork(pid=int(pid), process=descriptors[0], end=end)

    def _begun(self) -> socket.socket:
        self._home = tempfile.TemporaryDirectory(prefix="tests-forking-")
        self._orders, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, forked_start.__file__, str(theirs.fileno()), *self._modules],
                cwd=self._home.name,
                env={**self._environment, "HOME": self._home.name},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )
        return self._orders

    def close(self) -> None:
        """What it has started goes on. A second call does nothing."""
        if self._orders is not None and self._process is not None and self._home is not None:
            self._orders.close()
            self._process.wait()
            self._home.cleanup()
            self._orders = None


def _taken(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(TAKEN_AT_THE_START)}


_current: list[Forks] = []


def current() -> Forks | None:
    """None where every start is to be a real one."""
    return _current[-1] if _current else None


@contextmanager
def forking() -> Iterator[None]:
    """In this block programs are forked where that is equal to a start."""
    forks = Forks()
    _current.append(forks)
    try:
        yield
    finally:
        _current.remove(forks)
        forks.close()
