"""What the program prints, written by a thread: nobody who does not read it can make the event loop wait.

A pipe holds 64 KiB (pipe(7)), and a terminal that was stopped (Ctrl+S, a selection in a console) takes nothing.

Nothing here takes a lock: a destructor may log at any moment, in any thread, and would wait for itself.
"""

from __future__ import annotations

import atexit
import contextlib
import io
import os
import select
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TextIO, cast

from bot.ops import logs

MAX_WAITING = 5_000
"""Messages that wait to be read, about a megabyte. What comes then is dropped."""
DRAIN_S = 2.0
"""How long the end of the program waits for a reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Message:
    data: bytes
    dropped_before: int
    """How many were dropped since the program began, when this one was taken."""
    stream: QueuedText


class OutputThread:
    """Writes to one file, in order. `put` never waits: what finds no room is dropped, counted and told in its place."""

    def __init__(self, descriptor: int, *, max_waiting: int = MAX_WAITING) -> None:
        self._descriptor = descriptor
        self._max_waiting = max_waiting
        self._queue: SimpleQueue[_Message | threading.Event] = SimpleQueue()
        self._dropped_by: dict[int, int] = {}
        self._told = 0
        # A daemon: a write that never ends must not keep the process alive. It holds no lock of Python's streams, for
        # which the end of the interpreter would wait.
        threading.Thread(target=self._write_forever, name="output", daemon=True).start()

    @property
    def dropped(self) -> int:
        """How many messages were dropped so far."""
        return sum(tuple(self._dropped_by.values()))

    def put(self, data: bytes, stream: QueuedText) -> None:
        """Take a message of a stream."""
        if self._queue.qsize() >= self._max_waiting:
            self._drop()
        else:
            self._queue.put(_Message(data=data, dropped_before=self.dropped, stream=stream))

    def written(self) -> threading.Event:
        """Set once everything that was taken so far is written."""
        is_written = threading.Event()
        self._queue.put(is_written)
        return is_written

    def _drop(self) -> None:
        """A number for each thread, since none of them may wait for another one."""
        thread = threading.get_ident()
        self._dropped_by[thread] = self._dropped_by.get(thread, 0) + 1

    def _write_forever(self) -> None:
        newest: QueuedText | None = None
        while True:
            try:
                taken = self._queue.get_nowait()
            except Empty:
                self._tell(self.dropped, newest)
                taken = self._queue.get()
            if isinstance(taken, threading.Event):
                self._tell(self.dropped, newest)
                taken.set()
                continue
            newest = taken.stream
            self._tell(taken.dropped_before, newest)
            if not self._write(taken.data):
                self._drop()

    def _tell(self, dropped: int, stream: QueuedText | None) -> None:
        lines = dropped - self._told
        if lines > 0 and stream is not None and self._write(stream.told(lines)):
            self._told = dropped

    def _write(self, data: bytes) -> bool:
        """Whether it was written. The reader may have gone, and the disk with the log may be full."""
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[os.write(self._descriptor, rest) :]
            except BlockingIOError:  # another program that has this file open made it so
                with contextlib.suppress(OSError, ValueError):
                    select.select((), (self._descriptor,), ())
            except OSError:
                return False
        return True


class QueuedText(io.TextIOBase):
    """In the place of sys.stdout or sys.stderr: whole lines, and what is flushed, go to a thread.

    `notice` makes the line that says how many messages are missing where it stands.
    """

    def __init__(self, stream: TextIO, thread: OutputThread, *, notice: Callable[[int], str]) -> None:
        self._stream = stream
        self._thread = thread
        self._notice = notice
        self._begun = threading.local()

    @property
    def encoding(self) -> str:  # type: ignore[override]  # typeshed has plain attributes
        return self._stream.encoding

    @property
    def errors(self) -> str:  # type: ignore[override]  # the same
        return self._stream.errors or "strict"

    def fileno(self) -> int:
        return self._stream.fileno()

    def isatty(self) -> bool:
        return self._stream.isatty()

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        whole, newline, rest = (self._taken() + text).rpartition("\n")
        self._begun.text = rest
        if newline:
            self._thread.put(self._encoded(whole + newline), self)
        return len(text)

    def flush(self) -> None:
        """Hand on what this thread has begun, too. Waits for nobody."""
        if text := self._taken():
            self._thread.put(self._encoded(text), self)

    def told(self, lines: int) -> bytes:
        """The notice, as it is written."""
        return self._encoded(self._notice(lines))

    def _taken(self) -> str:
        text: str = getattr(self._begun, "text", "")
        self._begun.text = ""
        return text

    def _encoded(self, text: str) -> bytes:
        return text.encode(self.encoding, self.errors)


class Output:
    """The streams of this process, for as long as they are written by threads."""

    def __init__(self, threads: tuple[OutputThread, ...]) -> None:
        self._threads = threads

    @property
    def dropped(self) -> int:
        """How many messages nobody will ever read."""
        return sum(thread.dropped for thread in self._threads)

    async def gauges(self) -> Mapping[str, float]:
        """For `Metrics.add_gauges`."""
        return {"dropped_messages": float(self.dropped)}

    def drain(self, within_s: float | None) -> bool:
        """Wait until all is written, at most so long for all together (None: until it is). Whether it is."""
        ends_at_s = None if within_s is None else monotonic() + within_s
        all_written = [thread.written() for thread in self._threads]
        return all(
            written.wait(None if ends_at_s is None else max(0.0, ends_at_s - monotonic())) for written in all_written
        )


@contextlib.contextmanager
def unblocked(*, drain_s: float | None = DRAIN_S, max_waiting: int = MAX_WAITING) -> Iterator[Output]:
    """Inside the block nothing that is printed or logged waits for a reader. At its end `drain_s` are given to who
    reads (None: as long as it takes). Streams without a file stay as they are.
    """
    threads: dict[tuple[int, int], OutputThread] = {}
    with contextlib.ExitStack() as redirected:
        for stream, redirect, notice in (
            (sys.stdout, contextlib.redirect_stdout[TextIO], _notice),
            (sys.stderr, contextlib.redirect_stderr[TextIO], logs.line_of_dropped),
        ):
            file = _file_of(stream)
            if file is not None:
                thread = threads.get(file) or OutputThread(stream.fileno(), max_waiting=max_waiting)
                threads[file] = thread
                queued = QueuedText(stream, thread, notice=notice)
                redirected.enter_context(redirect(cast("TextIO", queued)))
        output = Output(tuple(threads.values()))
        try:
            yield output
        finally:
            if output.drain(drain_s):
                # What an error that leaves the program says is logged after this block.
                atexit.register(partial(output.drain, drain_s))


def _file_of(stream: TextIO | None) -> tuple[int, int] | None:
    """Which file it writes to, so that two streams of one file share a thread; None where there is none."""
    try:
        if stream is None:
            return None
        stream.flush()
        found = os.fstat(stream.fileno())
    except (OSError, ValueError):  # closed, or in memory
        return None
    return found.st_dev, found.st_ino


def _notice(lines: int) -> str:
    return f"({lines} more were left out here: nobody read them.)\n"
