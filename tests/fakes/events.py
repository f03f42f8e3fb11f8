"""Events that are remembered, for tests to ask."""

from __future__ import annotations

Field = str | float | bool | None


class RecordedEvents:
    """An Events that keeps what it was told. `incidents` must be empty where nothing unexpected should happen."""

    def __init__(self) -> None:
        self.notes: list[tuple[str, dict[str, Field]]] = []
        self.warnings: list[tuple[str, dict[str, Field]]] = []
        self.alerts: list[tuple[str, dict[str, Field]]] = []
        self.incidents: list[tuple[str, BaseException]] = []
        self.counts: dict[str, float] = {}

    def note(self, event: str, /, **fields: Field) -> None:
        self.notes.append((event, fields))

    def warn(self, event: str, /, **fields: Field) -> None:
        self.warnings.append((event, fields))

    def alert(self, event: str, /, **fields: Field) -> None:
        self.alerts.append((event, fields))

    def incident(self, event: str, error: BaseException, /, **fields: Field) -> str:
        self.incidents.append((event, error))
        return f"incident{len(self.incidents)}"

    def count(self, event: str, /, amount: float = 1, **labels: str) -> None:
        self.counts[event] = self.counts.get(event, 0) + amount

    def observe(self, measure: str, seconds: float, /, **labels: str) -> None:
        self.counts[measure] = self.counts.get(measure, 0) + 1

    def names(self) -> list[str]:
        return [name for name, _ in [*self.notes, *self.warnings, *self.alerts]]
