"""One `run` a database file. The terminal commands need no such lock: they work beside a running one. What makes
pictures at a terminal has one of its own, by which others see whether it is alive.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from storage.errors import AlreadyRunning

BLINK_S = 5.0
"""Longer than anybody looks whether a lock is held."""


def is_running(path: Path) -> bool:
    """Whether a `run` works on the database at `path`. Asked by taking its lock for a moment; makes no file.

    Raises OSError where the lock's file cannot be opened.
    """
    if not Path(f"{path.resolve()}.lock").exists():
        return False
    try:
        with only_one_run(path):
            return False
    except AlreadyRunning:
        return True


@contextmanager
def only_one_run(path: Path) -> Iterator[None]:
    """Be the only one in this context for the database at `path`. Raises AlreadyRunning at once.

    The lock is the kernel's (flock): it ends with the process, however that ends. Its file stays, and means nothing.
    """
    real = path.resolve()
    real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A file system without flock is refused (OSError): filelock's other way would leave a lock behind a killed process.
    lock = FileLock(f"{real}.lock", mode=0o600, fallback_to_soft=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise AlreadyRunning(path=str(path)) from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def alive(path: Path, name: str) -> Iterator[None]:
    """Be seen by `left_behind` as alive under this name, which nobody else has, in this context. Where the file system
    knows no such locks, nobody is seen, and nothing else changes.
    """
    with ExitStack() as stack:
        with suppress(OSError, Timeout, NotImplementedError):
            folder = _folder(path)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FileLock(folder / name, mode=0o600, fallback_to_soft=False, timeout=BLINK_S)
            stack.enter_context(lock)
            stack.callback((folder / name).unlink, missing_ok=True)  # while it is held: nobody finds it unheld
        yield


def left_behind(path: Path) -> Iterator[str]:
    """The names of those that were alive and have ended without a word (SIGKILL, a power cut), one after the other.

    A name is held while the caller has it, and is forgotten once they ask for the next one. Who is alive is never
    named: their lock is the kernel's, and is asked for.
    """
    folder = _folder(path)
    for file in sorted(folder.iterdir()) if folder.is_dir() else ():
        lock = FileLock(file, mode=0o600, fallback_to_soft=False, blocking=False)
        try:
            lock.acquire()
        except (OSError, Timeout, NotImplementedError):
            continue
        try:
            yield file.name
            file.unlink(missing_ok=True)
        finally:
            lock.release()


def _folder(path: Path) -> Path:
    return Path(f"{path.resolve()}.terminals")
