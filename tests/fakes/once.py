"""What is made once in a run of the tests, whichever of its workers is the first to need it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock

_FOLDER = "TESTS_MADE_ONCE_IN"


@contextmanager
def one_run() -> Iterator[None]:
    """Until its end, this process and those that it starts make everything once. To be entered before they are."""
    before = os.environ.get(_FOLDER)
    with TemporaryDirectory(prefix="tests-made-once-") as folder:
        os.environ[_FOLDER] = folder
        try:
            yield
        finally:
            os.environ.pop(_FOLDER)
            if before is not None:
                os.environ[_FOLDER] = before


def made_once(name: str, make: Callable[[Path], None]) -> bytes:
    """What is in the file that `make` has written; who asks meanwhile waits. Outside of a run it is made anew."""
    with _folder() as folder:
        path, unfinished = folder / name, folder / f"{name}.new"
        with FileLock(f"{path}.lock"):
            if not path.exists():
                unfinished.unlink(missing_ok=True)
                make(unfinished)
                unfinished.rename(path)
        return path.read_bytes()


@contextmanager
def first_alone(name: str) -> Iterator[None]:
    """The first that enters is alone until it leaves; all others are in it together after that."""
    with _folder() as folder:
        done = folder / f"{name}.done"
        with FileLock(f"{done}.lock"):
            if not done.exists():
                yield
                done.touch()
                return
    yield


@contextmanager
def _folder() -> Iterator[Path]:
    if _FOLDER in os.environ:
        yield Path(os.environ[_FOLDER])
    else:
        with TemporaryDirectory() as folder:
            yield Path(folder)
