"""What fakes answer next, as a test writes it. tests/conftest.py fails a test of which something was never taken."""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")

_written: list[Script[object]] = []
"""All of the running test, those of its fixtures among them."""


class Script(Generic[T]):
    """A queue of answers; each call takes the next. `for_ever` is the answer to every call after them."""

    def __init__(self, of: str) -> None:
        self._of = of
        self._next: deque[T] = deque()
        self._for_ever: T | None = None
        _written.append(self)  # type: ignore[arg-type] # read only

    def __bool__(self) -> bool:
        return bool(self._next) or self._for_ever is not None

    def add(self, *answers: T, for_ever: T | None = None) -> None:
        self._next.extend(answers)
        self._for_ever = for_ever if for_ever is not None else self._for_ever

    def take(self) -> T | None:
        """None where nothing is written (any more)."""
        return self._next.popleft() if self._next else self._for_ever

    def __repr__(self) -> str:
        return f"{self._of}: {', '.join(f'{answer!r:.120}' for answer in self._next)}"

    @property
    def is_played(self) -> bool:
        return not self._next


class Scripts(dict[str, Script[T]]):
    """One for each name, made when it is first asked for."""

    def __missing__(self, name: str) -> Script[T]:
        self[name] = Script(name)
        return self[name]


def begin() -> None:
    """A test begins: what others wrote is not its concern."""
    _written.clear()


def not_taken() -> list[Script[object]]:
    return [script for script in _written if not script.is_played]
