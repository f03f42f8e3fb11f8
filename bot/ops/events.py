"""The Events port: log lines by structlog, numbers by Prometheus."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.ops.ids import incident_id
from bot.ops.metrics import Metrics
from bot.ops.structured import structlog

Field = str | float | bool | None

_PRIVATE = frozenset({"prompt", "prompts"})
_TAKEN = frozenset({"event", "level", "logger", "timestamp", "exc_info", "stack_info", "exception", "incident"})
"""What a log line calls its own parts."""


class StructlogEvents:
    """One line an event. `shows_prompts` only at log level debug: above it a field with a prompt is dropped."""

    def __init__(
        self, *, metrics: Metrics, shows_prompts: bool = False, new_incident_id: Callable[[], str] = incident_id
    ) -> None:
        self._metrics = metrics
        self._hidden = frozenset() if shows_prompts else _PRIVATE
        self._new_incident_id = new_incident_id

    def note(self, event: str, /, **fields: Field) -> None:
        _log().info(event, **self._clean(fields))

    def warn(self, event: str, /, **fields: Field) -> None:
        _log().warning(event, **self._clean(fields))

    def alert(self, event: str, /, **fields: Field) -> None:
        """Stands out by its level and by `alert=True`, and is counted, so that a rule can wake somebody."""
        _log().error(event, **{**self._clean(fields), "alert": True})
        self._metrics.count("alert", 1, {"event": event})

    def incident(self, event: str, error: BaseException, /, **fields: Field) -> str:
        incident = self._new_incident_id()
        _log().error(event, **self._clean(fields), incident=incident, exc_info=error)
        self._metrics.count("incident", 1, {"event": event})
        return incident

    def count(self, event: str, /, amount: float = 1, **labels: str) -> None:
        self._metrics.count(event, amount, labels)

    def observe(self, measure: str, seconds: float, /, **labels: str) -> None:
        self._metrics.observe(measure, seconds, labels)

    def _clean(self, fields: Mapping[str, Field]) -> dict[str, Field]:
        return {
            f"{name}_" if name in _TAKEN else name: value for name, value in fields.items() if name not in self._hidden
        }


def _log() -> structlog.typing.FilteringBoundLogger:
    """Made for each event, since a logger kept from before `logs.configure` would not be redacted."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger("bot")
    return logger
