"""A story: what people and machines do, what goes wrong where, and with which settings. Drawn by a seed, or told."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.simulation.aims import Aim, drawn_aim
from tests.simulation.fate import DrawnFate, Fate, Fault, ToldFate

PEOPLE = {"anna": 11, "boris": 12, "chris": 13}
STORIES = Path(__file__).parent / "stories"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """At a time of the world, in seconds, somebody does something. `with_` says what of it, by name."""

    at_s: float
    do: str
    with_: Mapping[str, Any]

    def __str__(self) -> str:
        said = ", ".join(f"{name} {value}" for name, value in self.with_.items())
        return f"{self.at_s:7.2f}  {self.do}" + (f" ({said})" if said else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """`luck` is the seed of what the backends do by themselves. `pauses_s` lie between a life's end and the next start.

    `faults` is None where a seed draws them on the way.
    """

    title: str
    luck: int
    settings: Mapping[str, str]
    batch_limit: int
    steps: Sequence[Step]
    pauses_s: Sequence[float]
    faults: Sequence[Fault] | None = None
    aim: Aim | None = None

    def fate(self) -> Fate:
        if self.faults is not None:
            return ToldFate(faults=self.faults)
        aim = None if self.aim is None else (self.aim.point, self.aim.nth, self.aim.what)
        return DrawnFate.of(random.Random(f"faults {self.luck}"), aim)

    def told(self, happened: Sequence[Fault]) -> Story:
        """The same with what went wrong written down."""
        return replace(self, faults=tuple(happened), aim=None)

    def __str__(self) -> str:
        lines = [self.title, "", "settings: " + " ".join(f"{name}={value}" for name, value in self.settings.items())]
        lines += [f"luck {self.luck}, batches of {self.batch_limit}, pauses {[round(p, 1) for p in self.pauses_s]}"]
        lines += ["", *map(str, self.steps), "", *map(str, self.faults or ())]
        return "\n".join(lines)

    # --- as a file --------------------------------------------------------------------------------------------------

    def write(self, path: Path) -> None:
        steps = [json.dumps([step.at_s, step.do, dict(step.with_)]) for step in self.steps]
        faults = [json.dumps([f.life, f.point, f.nth, f.what]) for f in self.faults or ()]
        head = {
            "title": self.title, "luck": self.luck, "settings": dict(self.settings), "batch_limit": self.batch_limit,
            "pauses_s": list(self.pauses_s),
        }  # fmt: skip
        fields = [f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in head.items()]
        fields += [f'  "{name}": [\n    ' + ",\n    ".join(lines) + "\n  ]" for name, lines in
                   (("steps", steps), ("faults", faults))]  # fmt: skip
        path.write_text("\n".join(line.rstrip() for line in ("{\n" + ",\n".join(fields) + "\n}\n").split("\n")))

    @classmethod
    def read(cls, path: Path) -> Story:
        told = json.loads(path.read_text())
        return cls(
            title=told["title"],
            luck=told["luck"],
            settings=told["settings"],
            batch_limit=told["batch_limit"],
            pauses_s=told["pauses_s"],
            steps=[Step(at_s=at_s, do=do, with_=with_) for at_s, do, with_ in told["steps"]],
            faults=[Fault(*fault) for fault in told["faults"]],
        )


def drawn(seed: int) -> Story:
    """What a seed says: people ask in groups and alone, press and cancel, machines stall, clocks step.

    Each third seed aims at a place that matters (`aims.py`).
    """
    dice = random.Random(f"story {seed}")
    aim = drawn_aim(random.Random(f"aim {seed}")) if seed % 3 == 0 else None
    steps: list[Step] = []
    at_s = 0.5

    def then(do: str, **with_: Any) -> None:
        steps.append(Step(at_s=round(at_s, 2), do=do, with_=with_))

    for number in range(dice.choice((1, 1, 2, 2, 3, 4))):
        who, platform = dice.choice(sorted(PEOPLE)), dice.choice(("telegram", "discord"))
        then(
            "ask",
            who=who,
            platform=platform,
            where=dice.choice(("group", "alone")),
            count=dice.choice((1, 1, 1, 2, 4)),
            prompt=f"fox {number}",
        )
        if aim is not None and number == 0:
            steps[:] = _aimed(aim, steps[0])
        for chance, do, with_ in _beside(dice):
            if dice.random() < chance:
                at_s += dice.choice((0.01, 0.1, 0.4, 1.5, 4.0))
                then(do, **with_(who, platform))
        at_s += dice.choice((0.0, 0.05, 0.5, 3.0, 8.0))
    settings = {
        "PRICE_CREDITS": dice.choice(("1", "1", "2", "0")),
        "BACKENDS": dice.choice(("local,zimage", "zimage,local", "zimage", "local")),
        "ON_AMBIGUOUS_SUBMIT": dice.choice(("resubmit", "refund")),
        "GPU_MAX_ACTIVE": dice.choice(("1", "4")),
        "ZIMAGE_MAX_ACTIVE": dice.choice(("1", "4")),
    }
    if aim is not None:
        settings |= aim.settings
    return Story(
        title=f"seed {seed}",
        luck=seed,
        settings=settings,
        batch_limit=dice.choice((1, 256)),
        steps=steps,
        pauses_s=[dice.choice((0.5, 2.0, 20.0, 70.0)) for _ in range(6)],
        aim=aim,
    )


def _aimed(aim: Aim, ask: Step) -> list[Step]:
    """The first request as the aim needs it, and what is done beside it."""
    said = {**ask.with_, **aim.ask}
    who = {name: said[name] for name in ("who", "platform")}
    needs_who = ("cancel", "delete message")
    beside = [
        Step(at_s=round(ask.at_s + after_s, 2), do=do, with_=who if do in needs_who else with_)
        for after_s, do, with_ in aim.beside
    ]
    return [replace(ask, with_=said), *beside]


def _beside(dice: random.Random) -> Sequence[tuple[float, str, Any]]:
    """What happens beside a request: its chance, its name, and with what."""

    def who(who: str, platform: str) -> Mapping[str, Any]:
        return {"who": who, "platform": platform}

    def nobody(_: str, __: str) -> Mapping[str, Any]:
        return {}

    def one(**with_: Any) -> Any:
        return lambda _, __: with_

    backend = dice.choice(("local", "zimage"))
    return (
        (0.15, "repeat", who),
        (0.15, "cancel", who),
        (0.06, "terminal cancels", nobody),
        (0.10, "credits", who),
        (0.10, "migrate", nobody),
        (0.05, "delete message", who),
        (0.08, "again", who),
        (0.06, "down", one(backend=backend, for_s=dice.choice((3.0, 20.0, 45.0)))),
        (0.04, "forget", one(backend="local")),
        (0.06, "stall", one(for_s=dice.choice((0.5, 4.0, 20.0, 70.0)))),
        (0.08, "clock", one(by_s=dice.choice((-3600.0, -30.0, 20.0, 7200.0)))),
        (0.05, "stop", nobody),
    )
