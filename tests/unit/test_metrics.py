"""Metrics, the clock, the ids and the lag of the event loop."""

from __future__ import annotations

import ast
import asyncio
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.jobs import JobState
from bot.ops.clock import SystemClock
from bot.ops.events import StructlogEvents
from bot.ops.ids import RandomIds, incident_id
from bot.ops.metrics import COUNTERS, DURATIONS, LoopLag, Metrics, UndeclaredMetric

ROOT = Path(__file__).parents[2]


async def lines(metrics: Metrics) -> list[str]:
    return (await metrics.render()).decode().splitlines()


async def test_counts_are_added_up_by_label() -> None:
    metrics = Metrics(strict=True)
    events = StructlogEvents(metrics=metrics)
    events.count("job_finished", state=JobState.DELIVERED)
    events.count("job_finished", 2, state=JobState.DELIVERED)
    events.count("deadline_passed")
    shown = await lines(metrics)
    assert 'imagine_job_finished_total{state="delivered"} 3.0' in shown
    assert "imagine_deadline_passed_total 1.0" in shown


async def test_durations_fall_into_buckets() -> None:
    metrics = Metrics(strict=True)
    StructlogEvents(metrics=metrics).observe("submit", 0.3, backend="zimage")
    shown = await lines(metrics)
    assert 'imagine_submit_seconds_bucket{backend="zimage",le="0.25"} 0.0' in shown
    assert 'imagine_submit_seconds_bucket{backend="zimage",le="0.5"} 1.0' in shown
    assert 'imagine_submit_seconds_sum{backend="zimage"} 0.3' in shown


async def test_alerts_and_incidents_are_counted() -> None:
    metrics = Metrics(strict=True)
    events = StructlogEvents(metrics=metrics)
    events.alert("disk_full")
    events.incident("runner_failed", ValueError("x"))
    shown = await lines(metrics)
    assert 'imagine_alert_total{event="disk_full"} 1.0' in shown
    assert 'imagine_incident_total{event="runner_failed"} 1.0' in shown


async def test_gauges_are_read_when_asked_for_and_forgotten_when_gone() -> None:
    answers: list[Mapping[str, float]] = [{"jobs_queued": 3, "in_flight": 7}, {"jobs_failed": 1}]

    async def read() -> Mapping[str, float]:
        return answers.pop(0)

    metrics = Metrics(strict=True)
    metrics.add_gauges(read)
    first, second = await lines(metrics), await lines(metrics)
    assert {'imagine_jobs{state="queued"} 3.0', "imagine_in_flight 7.0"} <= set(first)
    assert 'imagine_jobs{state="failed"} 1.0' in second
    assert not [line for line in second if "queued" in line or "in_flight" in line]


async def test_gauges_that_break_take_nothing_with_them() -> None:
    async def broken() -> Mapping[str, float]:
        raise OSError

    async def whole() -> Mapping[str, float]:
        return {"in_flight": 2}

    metrics = Metrics(strict=True)
    metrics.add_gauges(broken)
    metrics.add_gauges(whole)
    shown = await lines(metrics)
    assert {"imagine_in_flight 2.0", "imagine_gauges_failed_total 1.0"} <= set(shown)


@pytest.mark.parametrize(
    ("name", "labels"), [("nonsense", {}), ("job_finished", {}), ("deadline_passed", {"state": "x"})]
)
async def test_what_nobody_declared_fails_in_tests_and_is_counted_in_production(
    name: str, labels: dict[str, str]
) -> None:
    with pytest.raises(UndeclaredMetric):
        Metrics(strict=True).count(name, 1, labels)
    metrics = Metrics()
    metrics.count(name, 1, labels)
    metrics.observe(name, 1, labels)
    assert f'imagine_undeclared_total{{name="{name}"}} 2.0' in await lines(metrics)


def test_everything_that_is_counted_and_timed_is_declared_with_its_labels() -> None:
    """Else it is dropped in production, where nobody misses it."""
    tables = {"count": COUNTERS, "observe": DURATIONS}
    found, wrong = 0, []
    for path in (path for room in ("bot", "adapters", "storage") for path in (ROOT / room).rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.args):
                continue
            name, owner = call.args[0], ast.unparse(call.func.value)
            if call.func.attr not in tables or not owner.endswith("events") or not isinstance(name, ast.Constant):
                continue
            found += 1
            declared = tables[call.func.attr].get(str(name.value))
            labels = {keyword.arg for keyword in call.keywords} - {"amount"}
            if declared is None or set(declared.labels) != labels:
                wrong.append(f"{path.relative_to(ROOT)}:{call.lineno} {ast.unparse(name)} {sorted(map(str, labels))}")
    assert found > 15
    assert wrong == []


async def test_two_programs_metrics_are_strangers() -> None:
    first, second = Metrics(strict=True), Metrics(strict=True)
    first.count("deadline_passed", 1, {})
    assert "imagine_deadline_passed_total 0.0" in await lines(second)


class LateClock:
    """Comes back later than asked for."""

    def __init__(self, *lateness_s: float) -> None:
        self._lateness_s = list(lateness_s)
        self._now_s = 0.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._now_s, UTC)

    def monotonic_s(self) -> float:
        return self._now_s

    async def sleep(self, seconds: float) -> None:
        if not self._lateness_s:
            raise asyncio.CancelledError
        self._now_s += seconds + self._lateness_s.pop(0)


async def test_the_longest_lag_is_shown() -> None:
    lag = LoopLag(clock=LateClock(0.0, 0.25, 0.125))
    assert await lag.gauges() == {"event_loop_lag_s": 0.0}
    with pytest.raises(asyncio.CancelledError):
        await lag.watch()
    assert await lag.gauges() == {"event_loop_lag_s": 0.25}


async def test_the_system_clock_tells_utc_and_never_goes_back() -> None:
    clock = SystemClock()
    before_s = clock.monotonic_s()
    await clock.sleep(0)
    assert clock.monotonic_s() >= before_s
    assert clock.now().utcoffset() == timedelta(0)


def test_ids_are_long_plain_and_new() -> None:
    ids = RandomIds()
    made = {ids.job_id() for _ in range(1000)}
    assert len(made) == 1000
    assert all(re.fullmatch(r"[a-z0-9]{16}", one) for one in made)
    assert re.fullmatch(r"[a-z0-9]{8}", incident_id())


def test_seeds_and_jitter_stay_in_their_bounds() -> None:
    ids = RandomIds()
    assert all(0 <= ids.seed() < 2**32 for _ in range(1000))
    assert all(0 <= ids.jitter() < 1 for _ in range(1000))
