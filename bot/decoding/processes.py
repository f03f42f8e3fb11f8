"""Processes that decode: started when needed, few at a time, ended when idle or when a picture takes too much.

A thread cannot be ended and shares the memory of the bot; a process has limits of its own. They live in real time,
whatever clock the rest of the program has, since what they use is real.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.decoding.messages import BrokenMessage, Outcome, Work, pack, receive_outcome
from bot.ports.health import Health

MAX_PROCESSES = 4
WALL_S = 45.0
"""One picture, the start of a process and the wait for a core included."""
IDLE_S = 30.0
"""A process that has had nothing to do for so long is ended. It holds about 20 MB."""
GOING_S = 1.0
"""A process whose pipes are closed has so long to be gone."""
TRIES = 2
"""Where a process was ended by somebody else, such as the system for want of memory, its picture gets another one."""

UNKNOWN_EXIT = 255
"""What asyncio says where somebody else read the exit code."""

_ROOT = Path(__file__).parents[2]
_ENVIRONMENT = {
    "PYTHONPATH": str(_ROOT),
    "PYTHONDONTWRITEBYTECODE": "1",
    # With more arenas each thread of a decoder would reserve 64 MB of addresses (glibc, mallopt(3)).
    "MALLOC_ARENA_MAX": "1",
    # glibc would raise it by itself, and keep 160 MB of a large picture for the next one.
    "MALLOC_MMAP_THRESHOLD_": str(1024 * 1024),
}
"""Nothing of the bot's own: its secrets are not for a process that may be taken over."""
_COMMAND = (sys.executable, "-m", "bot.decoding.child")


def processes_at_once() -> int:
    """As many as there are cores, within bounds: one of two can always be a small picture's."""
    return min(max(os.cpu_count() or 1, 2), MAX_PROCESSES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessLimits:
    at_once: int
    wall_s: float = WALL_S
    idle_s: float = IDLE_S


class Processes:
    """Whole when it is made: the first picture starts the first process. `async with` ends all of them."""

    def __init__(self, *, limits: ProcessLimits | None = None, command: Sequence[str] = _COMMAND) -> None:
        self._command = tuple(command)
        self._trouble = ""
        self._limits = limits or ProcessLimits(at_once=processes_at_once())
        self._places = asyncio.Semaphore(self._limits.at_once)
        self._idle: list[tuple[Process, asyncio.TimerHandle]] = []
        self._living: set[Process] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def pids(self) -> frozenset[int]:
        """Of the processes that live."""
        return frozenset(process.pid for process in self._living)

    async def ask(self, work: Work) -> Outcome:
        """The picture's outcome. A process that takes too much is ended, which is an outcome too.

        Raises OSError where no process can be started. A cancelled call ends its process.
        """
        async with self._places:
            for _ in range(TRIES):
                outcome = await self._asked(work)
                if outcome is not None:
                    return outcome
        return _ended_by("killed")

    async def ping(self) -> Health:
        """Whether processes can be started, as far as is known. Another one is started only after one could not."""
        if self._trouble:
            try:
                self._let_rest(await self._started())
            except OSError:
                return Health(is_ok=False, detail=f"no process to decode pictures can be started: {self._trouble}")
        return Health(is_ok=True, detail=f"{len(self._living)} of at most {self._limits.at_once} processes")

    async def close(self) -> None:
        """A second call does nothing."""
        for _, timer in self._idle:
            timer.cancel()
        self._idle.clear()
        for process in tuple(self._living):
            await self._end(process)

    async def _asked(self, work: Work) -> Outcome | None:
        """None where somebody else ended the process meanwhile."""
        process: Process | None = None
        try:
            async with asyncio.timeout(self._limits.wall_s):
                process = self._rested() or await self._started()
                outcome = await _talk(process, work)
        except TimeoutError:
            await self._ended(process)
            return _ended_by("wall_time")
        except (BrokenMessage, asyncio.IncompleteReadError, ConnectionError) as error:
            return _outcome_of(await self._gone(process), error)
        except BaseException:
            await self._ended(process)
            raise
        self._let_rest(process)
        return outcome

    async def _started(self) -> Process:
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                cwd="/",
                # A Ctrl+C is for the bot, which ends it in order.
                start_new_session=True,
                env=_ENVIRONMENT,
            )
        except OSError as error:
            self._trouble = error.strerror or type(error).__name__
            raise
        self._trouble = ""
        self._living.add(process)
        return process

    def _rested(self) -> Process | None:
        """The one that rested last, so that the others may be ended."""
        while self._idle:
            process, timer = self._idle.pop()
            timer.cancel()
            if process.returncode is None:
                return process
            self._living.discard(process)
        return None

    def _let_rest(self, process: Process) -> None:
        timer = asyncio.get_running_loop().call_later(self._limits.idle_s, self._dismiss, process)
        self._idle.append((process, timer))

    def _dismiss(self, process: Process) -> None:
        self._idle = [rest for rest in self._idle if rest[0] is not process]
        self._living.discard(process)
        _kill(process)

    async def _ended(self, process: Process | None) -> int:
        return 0 if process is None else await self._end(process)

    async def _gone(self, process: Process | None) -> int:
        """The exit code of a process that has closed its pipes. A kill before that code is read would lose it."""
        if process is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(GOING_S):
                    await process.wait()
        return await self._ended(process)

    async def _end(self, process: Process) -> int:
        """Kill it where it still lives; gives its exit code. A call that is cancelled has killed it."""
        _kill(process)
        self._living.discard(process)
        return await process.wait()


async def _talk(process: Process, work: Work) -> Outcome:
    stdin, stdout = process.stdin, process.stdout
    if stdin is None or stdout is None:
        raise BrokenMessage
    stdin.write(pack(work))
    await stdin.drain()
    return await receive_outcome(stdout)


def _outcome_of(exit_code: int, error: Exception) -> Outcome | None:
    """What a process that went amid a picture says of the picture by how it went."""
    if isinstance(error, BrokenMessage):
        return _ended_by("broken_message")
    if exit_code in (-signal.SIGKILL, -signal.SIGTERM, 0, UNKNOWN_EXIT):
        return None
    if exit_code == -signal.SIGXCPU:
        return _ended_by("cpu_time")
    return _ended_by(f"exit_{exit_code}")


def _ended_by(why: str) -> Outcome:
    return Outcome(bad="not_a_picture", why=why, is_ended=True)


def _kill(process: Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.kill()
