"""What is looked at again and again, and whether it grows."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from bench.at_rest import children_of, rss_mb

Series = Sequence[tuple[float, float]]
"""Seconds since the start, and what was seen then."""
WARM_UP = 1 / 3
"""Share of the samples that are left out at first: caches fill, pools and threads start."""
FEWEST = 6
"""Samples behind the warm-up; fewer say nothing about a slope."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """`may_grow` is what a figure may gain over the whole time that is judged, and `share` the same as a share of its
    mean: the larger of the two counts. None: it is drawn and not judged."""

    name: str
    unit: str = ""
    may_grow: float | None = None
    share: float = 0.0


MEASURES = (
    Measure(name="memory of the program", unit="MB", may_grow=12, share=0.08),
    Measure(name="memory of its children", unit="MB", may_grow=12, share=0.10),
    Measure(name="open files", may_grow=12, share=0.10),
    Measure(name="threads", may_grow=6),
    Measure(name="jobs done"),
    Measure(name="jobs under way", may_grow=15),
    Measure(name="log lines per job", may_grow=1.0, share=0.15),
    Measure(name="pictures on disk per picture", may_grow=0.05, share=0.10),
    Measure(name="updates of Telegram not finished", may_grow=10),
    Measure(name="latency p50", unit="s", may_grow=1.0, share=0.5),
    Measure(name="latency p99", unit="s", may_grow=4.0, share=1.0),
)
TABLES = (
    "people",
    "identities",
    "accounts",
    "transfers",
    "jobs",
    "tasks",
    "usernames",
    "chat_groups",
    "notes",
    "updates",
)
"""Rows for each job that there is: what grows faster than jobs do, is not swept."""
ROWS = tuple(Measure(name=f"rows of {table} per job", may_grow=0.1, share=0.15) for table in TABLES)


def of_process(pid: int) -> dict[str, float]:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    threads = next(line.split()[1] for line in status.splitlines() if line.startswith("Threads:"))
    return {
        "memory of the program": rss_mb(pid),
        "memory of its children": sum(rss_mb(child) for child in children_of(pid)),
        "open files": float(len(list(Path(f"/proc/{pid}/fd").iterdir()))),
        "threads": float(threads),
    }


def of_database(path: Path) -> dict[str, float]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30.0)) as database:
        rows = {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}  # noqa: S608 - names of ours
        (over,) = database.execute(
            "SELECT count(*) FROM jobs WHERE state IN ('delivered', 'failed', 'cancelled', 'undeliverable')"
        ).fetchone()
        (waiting,) = database.execute("SELECT count(*) FROM updates WHERE payload IS NOT NULL").fetchone()
        (made,) = database.execute("SELECT count(*) FROM tasks WHERE blob IS NOT NULL").fetchone()
    jobs = max(rows["jobs"], 1)
    found = {f"rows of {table} per job": count / jobs for table, count in rows.items()}
    return {
        **found,
        "jobs done": float(over),
        "jobs under way": float(rows["jobs"] - over),
        "pictures": float(made),
        "updates of Telegram not finished": float(waiting),
    }


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    measure: Measure
    grows: float
    """Over what is judged, by the slope of the straight line that fits best (least squares)."""
    allowed: float | None

    @property
    def is_good(self) -> bool:
        return self.allowed is None or self.grows <= self.allowed


def judged(series: Series) -> Series:
    """Without the warm-up."""
    return series[int(len(series) * WARM_UP) :]


def verdict(measure: Measure, series: Series) -> Verdict:
    """Too few samples are no growth."""
    seen = judged(series)
    if len(seen) < FEWEST:
        return Verdict(measure=measure, grows=0.0, allowed=measure.may_grow)
    mean_s, mean = fmean(at_s for at_s, _ in seen), fmean(value for _, value in seen)
    spread = sum((at_s - mean_s) ** 2 for at_s, _ in seen)
    slope = sum((at_s - mean_s) * (value - mean) for at_s, value in seen) / spread if spread else 0.0
    allowed = None if measure.may_grow is None else max(measure.may_grow, measure.share * abs(mean))
    return Verdict(measure=measure, grows=slope * (seen[-1][0] - seen[0][0]), allowed=allowed)


def verdicts(samples: Mapping[str, Series]) -> list[Verdict]:
    return [verdict(measure, samples[measure.name]) for measure in (*MEASURES, *ROWS) if measure.name in samples]
