"""What goes wrong, and where. Each call to the outside passes a point with a name, where fate is asked what happens.

A point is named by what is done there (`write jobs.settle`, `telegram send_message`), and by the how manieth it is in
this life of the process. What was drawn is remembered by these names, so that a story can tell it again.

A kill at any await is a kill at a point: between two of them nothing leaves the process, so that whatever await it
falls on, the world is as it was when the next point was to be passed.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

KILLED_BEFORE, KILLED_AFTER = "killed before", "killed after"
_LATE = ("late 0.03", "late 0.3", "late 0.9", "late 2.5", "late 12")
_KILLS = (KILLED_BEFORE, KILLED_AFTER)
_CALLS = ("lost", "unheard", "lost", "unheard")

KINDS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "read": {"late": _LATE[:3]},
    "write": {"killed": _KILLS, "late": _LATE[:4]},
    "disk": {"full": ("full",)},
    "file": {"killed": _KILLS, "late": _LATE[:4], "full": ("full",)},
    "telegram": {
        "killed": _KILLS,
        "late": _LATE,
        "lost": _CALLS,
        "busy": ("busy 3", "busy 40"),
        "failing": ("failing", "failing", "failed but done"),
        "closed": ("closed",),
    },
    "discord": {
        "killed": _KILLS,
        "late": _LATE,
        "lost": _CALLS,
        "busy": ("busy 3", "busy 40"),
        "failing": ("failing",),
        "refused": ("refused",),
    },
    "submit": {
        "killed": _KILLS,
        "late": _LATE,
        "lost": _CALLS,
        "busy": ("busy 0", "busy 3"),
        "failing": ("failing",),
        "refused": ("refused",),
    },
    "status": {"late": _LATE[:4], "lost": ("lost",), "busy": ("busy 0", "busy 3"), "failing": ("failing",)},
    "fetch": {"failing": ("gone", "rubbish", "cut off")},
    "bytes": {"killed": _KILLS, "late": _LATE, "lost": ("lost",), "failing": ("failing",)},
    "cancel": {"killed": _KILLS, "late": _LATE[:4]},
}
"""By class of point (the first word of its name): the kinds of fault, and what can be of each."""
WEIGHTS = {
    "read": 0.3, "write": 0.6, "disk": 0.15, "file": 0.6, "telegram": 2.5, "discord": 2.5, "submit": 3.0,
    "status": 0.6, "fetch": 2.0, "bytes": 1.0, "cancel": 2.0,
}  # fmt: skip
"""How much likelier than others a point goes wrong: most passes are of the database, most trouble is outside."""
NEVER_LOST = frozenset({"telegram get_updates"})
"""A long poll without an answer is the ordinary case."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    life: int
    point: str
    nth: int
    what: str

    def __str__(self) -> str:
        return f"life {self.life}, {self.point} #{self.nth}: {self.what}"


class Fate(Protocol):
    happened: list[Fault]

    def at(self, life: int, point: str) -> str: ...


@dataclass(slots=True, kw_only=True)
class ToldFate:
    """A story tells it."""

    faults: Sequence[Fault]
    happened: list[Fault] = field(default_factory=list)
    _passed: Counter[tuple[int, str]] = field(default_factory=Counter)
    _by_point: dict[tuple[int, str, int], Fault] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by_point = {(fault.life, fault.point, fault.nth): fault for fault in self.faults}

    def at(self, life: int, point: str) -> str:
        self._passed[life, point] += 1
        fault = self._by_point.get((life, point, self._passed[life, point]))
        if fault is None:
            return ""
        self.happened.append(fault)
        return fault.what


@dataclass(slots=True, kw_only=True)
class DrawnFate:
    """A seed draws it. Each seed has its own kinds of fault, their number, and how likely they are: some seeds are calm
    but for a single kill, others are storms. What is passed for the first time is likelier to go wrong."""

    dice: random.Random
    kinds: frozenset[str]
    chance: float
    left: int
    kills_left: int
    happened: list[Fault] = field(default_factory=list)
    is_over: bool = False
    aim: tuple[str, int, str] | None = None
    """A point, the how manieth pass of it in all lives, and what happens there for certain."""
    _passed: Counter[tuple[int, str]] = field(default_factory=Counter)
    _aimed_at: int = 0

    @classmethod
    def of(cls, dice: random.Random, aim: tuple[str, int, str] | None = None) -> DrawnFate:
        names = sorted({kind for kinds in KINDS.values() for kind in kinds})
        kinds = frozenset(name for name in names if dice.random() < 0.5)
        is_calm = dice.random() < 0.4
        return cls(
            dice=dice,
            kinds=frozenset({"killed"}) if is_calm and dice.random() < 0.6 else kinds,
            chance=dice.choice((0.01, 0.03, 0.08)),
            left=dice.choice((0, 1, 1, 2)) if is_calm else dice.randint(2, 12),
            kills_left=dice.choice((1, 1, 2, 3)),
            aim=aim,
        )

    def at(self, life: int, point: str) -> str:
        self._passed[life, point] = nth = self._passed[life, point] + 1
        if self.aim is not None and self.aim[0] == point and not self.is_over and self._is_met():
            return self._remembered(Fault(life, point, nth, self.aim[2]))
        if self.left <= 0 or self.is_over:
            return ""
        chance = self.chance * WEIGHTS.get(point.partition(" ")[0], 0.0)
        chance = chance if nth == 1 else chance / 2 if nth <= 3 else chance / 8
        if self.dice.random() >= chance:
            return ""
        what = self._drawn(point)
        if what:
            self.left -= 1
            return self._remembered(Fault(life, point, nth, what))
        return ""

    def _remembered(self, fault: Fault) -> str:
        self.happened.append(fault)
        return fault.what

    def _is_met(self) -> bool:
        self._aimed_at += 1
        return self.aim is not None and self._aimed_at == self.aim[1]

    def _drawn(self, point: str) -> str:
        kinds = KINDS.get(point.partition(" ")[0], {})
        possible = [kind for kind in kinds if kind in self.kinds and (kind != "killed" or self.kills_left)]
        if not possible:
            return ""
        kind = self.dice.choice(possible)
        if kind == "lost" and point in NEVER_LOST:
            return ""
        self.kills_left -= kind == "killed"
        return self.dice.choice(kinds[kind])
