"""Makes a story that goes wrong shorter, while it goes wrong in the same way."""

from __future__ import annotations

from dataclasses import replace

from tests.simulation.run import play
from tests.simulation.story import Story


def shrunk(story: Story) -> Story:
    """Without every step and every fault that it does not need. A story that ends well is given back as it is."""
    kind = _kind(story)
    is_shorter = bool(kind)
    while is_shorter:
        is_shorter = False
        for shorter in _shorter(story):
            if _kind(shorter) == kind:
                story, is_shorter = shorter, True
                break
    return story


def _kind(story: Story) -> str:
    """What went wrong, without its numbers."""
    violations = play(story).violations
    return "".join(c for c in violations[0] if not c.isdigit()) if violations else ""


def _shorter(story: Story) -> list[Story]:
    faults = tuple(story.faults or ())
    fewer = [replace(story, faults=faults[:n] + faults[n + 1 :]) for n in range(len(faults))]
    steps = tuple(story.steps)
    return fewer + [replace(story, steps=steps[:n] + steps[n + 1 :]) for n in range(len(steps)) if len(steps) > 1]
