"""The process that owns the GPU, as the server has it: started, sent messages, read from, ended."""

from __future__ import annotations

import asyncio
import os
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

import structlog

from bot.gpu.messages import MAX_LINE_BYTES, Message, Order, pack, receive

log = structlog.get_logger()

_ROOT = Path(__file__).parents[2]
_MAX_SAID_CHARACTERS = 500


class ChildProcess:
    """It ends when its stdin does: the GPU is free again however the server ends, even by a kill -9."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._last_error_lines: deque[str] = deque(maxlen=5)

    @classmethod
    async def start(cls, command: Sequence[str]) -> Self:
        """Raises OSError where the command cannot be run."""
        paths = [str(_ROOT), os.environ.get("PYTHONPATH", "")]
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            limit=MAX_LINE_BYTES,
            # Its own group: a Ctrl+C is for the server, which ends it in order.
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
        )
        return cls(process)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def last_error_line(self) -> str:
        """The last line that it wrote to stderr."""
        return self._last_error_lines[-1] if self._last_error_lines else ""

    def send(self, order: Order) -> None:
        """Does not wait until it is read. That the child has gone is found out by `receive`."""
        stdin = self._process.stdin
        if stdin is not None and not stdin.is_closing():
            stdin.write(pack(order))

    async def receive(self) -> Message | None:
        """The next message; None where it has gone. Raises BadMessage."""
        return await receive(self._process.stdout) if self._process.stdout is not None else None

    async def log(self) -> None:
        """Hand on what it, and every library in it, writes to stderr, until it has gone."""
        stream = self._process.stderr
        while stream is not None:
            try:
                line = await stream.readline()
            except ValueError:  # a line without end; what is behind it is read on
                continue
            if not line:
                return
            text = line.decode("utf-8", "replace").rsplit("\r", 1)[-1].strip()[:_MAX_SAID_CHARACTERS]
            if text:
                self._last_error_lines.append(text)
                log.info("gpu_child_said", line=text)

    async def end(self, *, grace_s: float = 0.0) -> int:
        """Kill it where it still lives after that time; gives its exit code. A second call only waits."""
        with suppress(TimeoutError):
            async with asyncio.timeout(grace_s):
                return await self._process.wait()
        self.kill()
        return await self._process.wait()

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            self._process.kill()
