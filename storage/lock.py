"""One `run` a database file. The terminal commands need no lock: they work beside a running one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from storage.errors import AlreadyRunning


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
