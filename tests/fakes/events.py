"""Events that are remembered, for tests to ask. One that is not written as logs are fails its test (conftest.py)."""

from __future__ import annotations

import re

Field = str | float | bool | None

_NAME = re.compile(r"[a-z]+(_[a-z]+)*")
_NEVER_EMPTY = frozenset({"job_id", "request_id", "index", "why", "where", "platform"})
"""What it is about, and why: without, a line helps nobody."""
_ill_written: list[str] = []
"""Of the running test."""


class RecordedEvents:
    """An Events that keeps what it was told. `incidents` must be empty where nothing unexpected should happen."""

    def __init__(self) -> None:
        self.notes: list[tuple[str, dict[str, Field]]] = []
        self.warnings: list[tuple[str, dict[str, Field]]] = []
        self.alerts: list[tuple[str, dict[str, Field]]] = []
        self.incidents: list[tuple[str, BaseException]] = []
        self.counts: dict[str, float] = {}

    def note(self, event: str, /, **fields: Field) -> None:
        _look_at(event, fields)
        self.notes.append((event, fields))

    def warn(self, event: str, /, **fields: Field) -> None:
        _look_at(event, fields)
        self.warnings.append((event, fields))

    def alert(self, event: str, /, **fields: Field) -> None:
        _look_at(event, fields)
        self.alerts.append((event, fields))

    def incident(self, event: str, error: BaseException, /, **fields: Field) -> str:
        _look_at(event, fields)
        self.incidents.append((event, error))
        return f"incident{len(self.incidents)}"

    def count(self, event: str, /, amount: float = 1, **labels: str) -> None:
        self.counts[event] = self.counts.get(event, 0) + amount

    def observe(self, measure: str, seconds: float, /, **labels: str) -> None:
        self.counts[measure] = self.counts.get(measure, 0) + 1

    def names(self) -> list[str]:
        return [name for name, _ in [*self.notes, *self.warnings, *self.alerts]]


def _look_at(event: str, fields: dict[str, Field]) -> None:
    """Names are of small letters, so that one finds them."""
    if not isinstance(event, str) or not _NAME.fullmatch(event):
        _ill_written.append(f"{event!r} is no name of an event")
    if not _NAME.fullmatch(str(fields.get("where", "nowhere"))):
        _ill_written.append(f"{event} happened at {fields['where']!r}, which is no name of a part")
    empty = [name for name, value in fields.items() if value is None and name in _NEVER_EMPTY]
    _ill_written.extend(f"{event} has no {name}" for name in empty)


def begin() -> None:
    """A test begins: what others wrote is not its concern."""
    _ill_written.clear()


def ill_written() -> list[str]:
    return list(_ill_written)
