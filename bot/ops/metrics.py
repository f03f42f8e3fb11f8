"""Metrics for Prometheus. What may be counted, timed and shown is declared here; there are no global registries."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.model.jobs import JobState
from bot.ops.structured import structlog
from bot.ports import Clock

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
GAUGES_TIMEOUT_S = 5.0
LAG_INTERVAL_S = 0.5
_LAGS_KEPT = 120
"""How many delays of the loop are kept: those of a minute."""
_DURATIONS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 7.5, 10, 15, 20, 30, 60, 120, 300, 600)


class UndeclaredMetric(LookupError):
    """An event, a measure or a gauge that has no line in the tables of this module, or other labels than there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What a metric tells the operator, and the names of its labels."""

    text: str
    labels: tuple[str, ...] = ()


Gauges = Callable[[], Awaitable[Mapping[str, float]]]
"""The names are `GAUGES`' own, and `jobs_<state>` for the one with a label."""

COUNTERS: Mapping[str, Declared] = {
    "alert": Declared(text="Events that only the operator can mend.", labels=("event",)),
    "bad_picture": Declared(text="Bytes from a backend that were no picture, and why.", labels=("why",)),
    "circuit_opened": Declared(text="Times that a backend was given up for a while.", labels=("backend", "reason")),
    "command": Declared(text="Commands that were begun.", labels=("command", "platform")),
    "deadline_passed": Declared(text="Jobs ended because their time was up."),
    "gauges_failed": Declared(text="Times that gauges could not be read."),
    "incident": Declared(text="Unexpected errors, each with a trace in the log.", labels=("event",)),
    "job_finished": Declared(text="Jobs that reached their final state.", labels=("state",)),
    "not_acknowledged": Declared(
        text="Commands whose acknowledgement the platform did not take.", labels=("platform", "command")
    ),
    "result_uncovered": Declared(text="Results shown once more: late progress had covered them.", labels=("platform",)),
    "progress_lost": Declared(text="Calls showing progress that failed, and why.", labels=("platform", "why")),
    "progress_shed": Declared(text="Calls showing progress that were left out under load.", labels=("platform",)),
    "refused": Declared(text="Requests that were not done, and why.", labels=("why",)),
    "told": Declared(text="Messages told outside of requests, or dropped.", labels=("kind", "outcome")),
    "updates": Declared(text="What a platform sent and was kept.", labels=("platform",)),
    "way_closed": Declared(
        text="Ways to show something that a platform refused, and why.", labels=("platform", "way", "why")
    ),
    "window_lost": Declared(text="Windows to type in that could not be opened.", labels=("platform", "why")),
    "undeclared": Declared(text="Counts and durations dropped because nobody declared them.", labels=("name",)),
}
"""By event. In Prometheus `job_finished` is `imagine_job_finished_total`."""

DURATIONS: Mapping[str, Declared] = {
    "added_wait": Declared(text="From a picture being done to our noticing it, at most.", labels=("backend",)),
    "delivery": Declared(text="Uploading the pictures of one job.", labels=("platform",)),
    "job_took": Declared(text="From the request to the delivery.", labels=("platform",)),
    "submit": Declared(text="Until a backend accepted a picture.", labels=("backend",)),
}
"""By measure. In Prometheus `submit` is `imagine_submit_seconds`."""

GAUGES: Mapping[str, Declared] = {
    "dropped_messages": Declared(text="Messages for the log or the terminal dropped because nobody read them."),
    "event_loop_lag_s": Declared(text="The longest that a task waited for its turn, in the last minute, in seconds."),
    "in_flight": Declared(text="Jobs that the program works on."),
    "jobs": Declared(text="Jobs by state.", labels=("state",)),
    "alerts_open": Declared(text="What is wrong at present, as the operator was told."),
    "messages_waiting": Declared(text="Messages that nobody could be told yet."),
    "picture_memory_bytes": Declared(text="Memory taken by pictures on their way."),
}
_JOBS = {f"jobs_{state.value}": state.value for state in JobState}


class Metrics:
    """One program's metrics. With `strict`, as in tests, what is not declared raises UndeclaredMetric; else it is
    dropped and counted in `imagine_undeclared_total`."""

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self._registry = CollectorRegistry()
        self._sources: list[Gauges] = []
        made = self._registry
        self._counters = {
            name: Counter(f"imagine_{name}", told.text, told.labels, registry=made) for name, told in COUNTERS.items()
        }
        self._durations = {
            name: Histogram(f"imagine_{name}_seconds", told.text, told.labels, registry=made, buckets=_DURATIONS_S)
            for name, told in DURATIONS.items()
        }
        self._readings = _Readings()
        made.register(self._readings)
        ProcessCollector(registry=made)

    def count(self, event: str, amount: float, labels: Mapping[str, str]) -> None:
        """Add to a counter; one of its events that never happened is not shown."""
        if self._is_declared(event, labels, COUNTERS):
            counter = self._counters[event]
            (counter.labels(**labels) if labels else counter).inc(amount)

    def observe(self, measure: str, seconds: float, labels: Mapping[str, str]) -> None:
        if self._is_declared(measure, labels, DURATIONS):
            duration = self._durations[measure]
            (duration.labels(**labels) if labels else duration).observe(seconds)

    def add_gauges(self, gauges: Gauges) -> None:
        """Ask these each time somebody asks for the metrics."""
        self._sources.append(gauges)

    async def render(self) -> bytes:
        """Everything in Prometheus' text format. Gauges that fail or are slow are left out and counted."""
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._read(source)) for source in self._sources]
        read = {name: value for task in tasks for name, value in task.result().items()}
        self._readings.values = {
            name: value for name, value in read.items() if name in _JOBS or self._is_declared(name, {}, GAUGES)
        }
        return generate_latest(self._registry)

    async def _read(self, source: Gauges) -> Mapping[str, float]:
        try:
            async with asyncio.timeout(GAUGES_TIMEOUT_S):
                return await source()
        except Exception as trouble:  # noqa: BLE001  # a storage that is down must not take the metrics with it
            structlog.get_logger("bot").warning("gauges_failed", error=type(trouble).__name__)
            self.count("gauges_failed", 1, {})
            return {}

    def _is_declared(self, name: str, labels: Mapping[str, str], table: Mapping[str, Declared]) -> bool:
        declared = table.get(name)
        if declared is not None and set(declared.labels) == set(labels):
            return True
        if self._strict:
            raise UndeclaredMetric(f"{name} with {', '.join(sorted(labels)) or 'no labels'}")
        self._counters["undeclared"].labels(name=name).inc()
        return False


class _Readings(Collector):
    """Shows what was read last, and nothing that was not read."""

    def __init__(self) -> None:
        self.values: Mapping[str, float] = {}

    def collect(self) -> Iterator[GaugeMetricFamily]:
        for name, told in GAUGES.items():
            family = GaugeMetricFamily(f"imagine_{name}", told.text, labels=told.labels)
            rows = _JOBS if name == "jobs" else {name: None}
            for key, label in rows.items():
                if key in self.values:
                    family.add_metric([label] if label else [], self.values[key])
            if family.samples:
                yield family


class LoopLag:
    """How long the event loop keeps tasks waiting, because something in it does not let go."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock
        self._lags_s: deque[float] = deque(maxlen=_LAGS_KEPT)

    async def watch(self) -> None:
        """Measure until cancelled."""
        while True:
            before_s = self._clock.monotonic_s()
            await self._clock.sleep(LAG_INTERVAL_S)
            self._lags_s.append(max(0.0, self._clock.monotonic_s() - before_s - LAG_INTERVAL_S))

    async def gauges(self) -> Mapping[str, float]:
        """For `Metrics.add_gauges`."""
        return {"event_loop_lag_s": max(self._lags_s, default=0.0)}
