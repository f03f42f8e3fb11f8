"""The judge of what grows, the page of figures, and the whole of it for a few jobs."""

from __future__ import annotations

from math import sin
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.e2e.program import TIME_LIMIT_S
from tests.soak.__main__ import Soak, report
from tests.soak.page import page
from tests.soak.samples import MEASURES, Series, verdict, verdicts

MEMORY = MEASURES[0]


def rising(by: float, *, samples: int = 60, warm_up: float = 0.0) -> Series:
    """A noisy line that rises by so much in all, after a warm-up of another height."""
    made = [(float(at), 100.0 + by * at / samples + sin(at * 7)) for at in range(samples)]
    return [(at, value + (warm_up if at < samples / 4 else 0.0)) for at, value in made]


@pytest.mark.parametrize("series", [rising(0.0), rising(8.0), rising(-60.0), rising(0.0, warm_up=-80.0)])
def test_what_stays_sinks_or_fills_at_first_is_flat(series: Series) -> None:
    assert verdict(MEMORY, series).is_good


@pytest.mark.parametrize("series", [rising(40.0), rising(400.0), rising(40.0, warm_up=80.0)])
def test_what_rises_behind_the_warm_up_grows(series: Series) -> None:
    assert not verdict(MEMORY, series).is_good


def test_a_few_samples_say_nothing() -> None:
    assert verdict(MEMORY, rising(400.0, samples=6)).is_good


def test_the_page_needs_nothing_else_and_shows_first_what_grows() -> None:
    samples = {"threads": rising(0.0), MEMORY.name: rising(400.0), "jobs done": rising(900.0)}
    made = page("A <title>", {"Seed": "7"}, verdicts(samples), samples)
    root = ET.fromstring(made.removeprefix("<!DOCTYPE html>\n"))  # noqa: S314 - of our own making
    assert [figure.get("class") for figure in root.iter("figure")] == ["grows", "flat", "flat"]
    assert len(list(root.iter("svg"))) == 3
    assert not any(word in made for word in ("http:", "https:", "<script", "url(", "<link", "<img"))


@pytest.mark.e2e
@pytest.mark.timeout(TIME_LIMIT_S)
async def test_the_whole_of_it_runs_for_a_few_jobs(tmp_path: Path) -> None:
    soak = Soak(folder=tmp_path, seed=1, seconds=0.0, jobs=6, every_s=0.5)
    found = await soak.run()
    assert report(soak, found, tmp_path / "soak.html") in (0, 1)  # so few samples say nothing of growth
    assert soak.facts["Without an answer"] == "0"
    assert {measure.name for measure in MEASURES} - {each.measure.name for each in found} <= {
        "latency p50",
        "latency p99",
    }
    assert "memory of the program" in (tmp_path / "soak.html").read_text(encoding="utf-8")
