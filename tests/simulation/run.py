"""Plays a story to its end, and says what of it was wrong."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

from tests.simulation import checks
from tests.simulation.fate import DrawnFate, Fate
from tests.simulation.loop import Stuck
from tests.simulation.people import People
from tests.simulation.process import Process, learning_nothing, settings_of
from tests.simulation.story import Step, Story
from tests.simulation.world import World

LIVES = 6
LOOK_S = 1.0
CALM_AFTER_S = 25.0
"""After the last step nothing goes wrong any more, so that all comes to rest."""
REST_WITHIN_S = 400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`story` has what went wrong in it written down."""

    story: Story
    violations: tuple[str, ...]
    events: tuple[str, ...]
    ended: Counter[str]


def play(story: Story) -> Outcome:
    world = World(dice=random.Random(f"luck {story.luck}"))
    world.refunds = story.settings.get("ON_AMBIGUOUS_SUBMIT") == "refund"
    fate = story.fate()
    try:
        with learning_nothing():
            _Play(story, world, fate).run()
        return Outcome(
            story=story.told(fate.happened),
            violations=tuple(world.violations),
            events=tuple(world.events),
            ended=checks.ends_of_jobs(world),
        )
    finally:
        world.close()


class _Play:
    def __init__(self, story: Story, world: World, fate: Fate) -> None:
        self._story = story
        self._world = world
        self._fate = fate
        self._people = People(world=world)
        self._left: list[Step] = list(story.steps)
        self._last_s = max((step.at_s for step in story.steps), default=0.0)
        self._rested_since_s: float | None = None

    def run(self) -> None:
        world = self._world
        for number in range(1, LIVES + 1):
            process = Process(
                world=world,
                fate=self._fate,
                number=number,
                settings=settings_of(tuple(sorted(self._story.settings.items()))),
                batch_limit=self._story.batch_limit,
            )
            try:
                process.run(meanwhile=self._meanwhile)
            except Stuck as stuck:
                world.violations.append(str(stuck))
            checks.after_a_life(world)
            if world.violations or self._rested_since_s is not None:
                break
            world.now_s += self._story.pauses_s[number - 1]
            world.paused_s += self._story.pauses_s[number - 1]
            world.note(number, world.now_s, "a new start")
        if not world.violations:
            checks.at_the_end(world, self._story, self._fate.happened)

    def _meanwhile(self, process: Process) -> None:
        for step in list(self._left):
            process.loop.call_at(max(step.at_s, process.loop.now_s + 0.02), self._do, step, process)
        process.loop.call_later(LOOK_S, self._look, process)

    def _do(self, step: Step, process: Process) -> None:
        self._left.remove(step)
        self._people.do(step, process)

    def _look(self, process: Process) -> None:
        """Whether all has come to rest; then the process is asked to stop."""
        now_s = process.loop.now_s
        if not self._left and now_s > self._last_s + CALM_AFTER_S and isinstance(self._fate, DrawnFate):
            self._fate.is_over = True
        if self._world.violations:
            process.loop.end()
        elif self._left or not process.is_idle or checks.what_is_left(self._world):
            self._rested_since_s = None
            if now_s > max(self._last_s, 0.0) + REST_WITHIN_S:
                self._world.violations.append(f"it does not come to rest: {checks.what_is_left(self._world)}")
                process.loop.end()
            process.loop.call_later(LOOK_S, self._look, process)
        elif self._rested_since_s is None:
            self._rested_since_s = now_s
            process.loop.call_later(LOOK_S, self._look, process)
        else:
            process.sweep_and_stop()
