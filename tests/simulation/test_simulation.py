"""Seeds, the stories that were found by them, and the faults that they must find (`python -m tests.simulation`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.simulation.__main__ import played
from tests.simulation.planted import planted
from tests.simulation.run import play
from tests.simulation.story import STORIES, Story, drawn

PIECE = 25
SAMPLED = {
    "lost wake up": 60,
    "no release at cancel": 60,
    "no withdrawal": 100,
    "edit in the chat that moved": 100,
    "start before the acknowledgement": 20,
}
"""Faults that CI plants, and within how many seeds each must be found. `--plant all` plants every one."""


@pytest.mark.parametrize("first", range(1, 201, PIECE))
def test_whatever_happens_all_comes_to_rest_in_order(first: int) -> None:
    found = {seed: outcome.violations for seed, outcome in played(first, PIECE) if outcome.violations}
    assert found == {}


@pytest.mark.parametrize("path", sorted(STORIES.glob("*.json")), ids=lambda path: path.stem)
def test_a_story_that_went_wrong_once_ends_well(path: Path) -> None:
    story = Story.read(path)
    outcome = play(story)
    assert outcome.violations == ()
    passed = set(outcome.story.faults or ())
    assert passed == set(story.faults or ()), "it names points that are not passed any more: tell it anew"


@pytest.mark.parametrize("seed", [3, 11, 40])
def test_a_seed_and_its_story_tell_the_same_each_time(seed: int, tmp_path: Path) -> None:
    first, again = play(drawn(seed)), play(drawn(seed))
    assert first.events == again.events
    first.story.write(tmp_path / "story.json")
    assert play(Story.read(tmp_path / "story.json")).events == first.events


@pytest.mark.parametrize("fault", SAMPLED)
def test_a_fault_that_is_planted_is_found(fault: str) -> None:
    with planted(fault):
        assert any(outcome.violations for _, outcome in played(1, SAMPLED[fault]))
