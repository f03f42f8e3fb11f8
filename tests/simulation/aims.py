"""Trouble at the places that matter: a third of the seeds aim at one of them.

What is drawn everywhere meets a given point rarely: it needs an album, and then a kill just while it is sent. So such a
story asks in a way that comes past the point, and lets happen what makes the point matter. One thing goes wrong there
for certain; what else goes wrong is drawn, as everywhere.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.simulation.fate import KILLED_AFTER, KILLED_BEFORE

Beside = Sequence[tuple[float, str, Mapping[str, Any]]]
"""Seconds after the request, what is done, and with what."""
_KILLS = (KILLED_BEFORE, KILLED_AFTER)
_CUT = (*_KILLS, "unheard", "late 12")
_STALLED_S = (52.0, 54.0, 55.0, 56.0, 57.0)
"""So that the pictures come shortly before the deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """At the `nth` pass of `point`, counted over all lives, `what` happens. `ask`, `settings`: of the story."""

    point: str
    what: str
    nth: int
    ask: Mapping[str, Any]
    settings: Mapping[str, str]
    beside: Beside


def _nothing(_: random.Random) -> Beside:
    return ()


def _cancelled(dice: random.Random) -> Beside:
    """By an operator, or by who has asked."""
    how = dice.choice(("terminal cancels", "cancel"))
    return [(dice.choice((0.6, 1.0, 2.0, 3.0)), how, {})]


def _cancelled_while_shown(_: random.Random) -> Beside:
    """An operator tries to, too late."""
    return [(after_s, "terminal cancels", {"state": "rendered"}) for after_s in (1.2, 2.2, 3.2, 4.7, 6.2, 8.2)]


def _deleted(dice: random.Random) -> Beside:
    return [(dice.choice((0.5, 1.0)), "delete message", {})]


def _moved(dice: random.Random) -> Beside:
    return [(dice.choice((0.3, 0.6, 1.5, 3.0)), "migrate", {})]


def _stalled(dice: random.Random) -> Beside:
    """Until shortly before the deadline, or twice: another process ends what is late meanwhile."""
    if dice.random() < 0.5:
        return [(2.0, "stall", {"for_s": dice.choice(_STALLED_S)})]
    return [(2.0, "stall", {"for_s": 20.0}), (57.0, "stall", {"for_s": 130.0, "is_swept": True})]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    points: Sequence[str]
    whats: Sequence[str]
    nths: Sequence[int] = (1, 1, 2)
    ask: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    beside: Callable[[random.Random], Beside] = _nothing


_TELEGRAM: dict[str, Any] = {"platform": "telegram"}
_DISCORD: dict[str, Any] = {"platform": "discord"}
_ZIMAGE = {"BACKENDS": "zimage"}
_SHOWING = ("telegram edit_message_media", "telegram edit_message_text", "telegram send_media_group")
_DEFER = (*_CUT, "failing", "refused", "lost", "busy 3", "late 2.5")
_LATE = ("late 2.5", "late 12", "busy 40")
_WRITES = (
    "accept", "confirm", "settle", "update_place",
    "tasks.start_submitting", "tasks.record_task", "tasks.record_picture", "inbox.receive", "inbox.finish",
)  # fmt: skip
_WRITTEN = tuple(f"write {name}" if "." in name else f"write jobs.{name}" for name in _WRITES)
_ENDED = ("write jobs.mark_told", "write jobs.end")
_TOKEN = ("discord edit_by_token",)
_TARGETS = (
    _Target(points=("telegram send_media_group",), whats=_CUT, ask=_TELEGRAM | {"count": 2}, nths=(1,)),
    _Target(points=("discord send",), whats=_CUT, ask=_DISCORD | {"where": "group"}, nths=(1,), beside=_deleted),
    _Target(points=("discord defer",), whats=_DEFER, ask=_DISCORD, nths=(1,)),
    _Target(points=_WRITTEN, whats=(*_KILLS, "late 2.5"), nths=(1,)),
    _Target(points=_ENDED, whats=(*_KILLS, "late 2.5"), nths=(1,), beside=_cancelled),
    _Target(points=("telegram edit_message_text",), whats=_CUT, ask=_TELEGRAM, beside=_cancelled),
    _Target(points=_TOKEN, whats=_CUT, ask=_DISCORD, nths=(2, 3), beside=_cancelled),
    _Target(points=_SHOWING, whats=_LATE, ask=_TELEGRAM, nths=(1,), beside=_cancelled_while_shown),
    _Target(points=_TOKEN, whats=_LATE, ask=_DISCORD, nths=(2, 3), beside=_cancelled_while_shown),
    _Target(points=("submit zimage",), whats=(*_CUT, "lost"), settings=_ZIMAGE, nths=(1,)),
    _Target(points=("status zimage", "bytes zimage"), whats=(*_KILLS, "lost"), settings=_ZIMAGE),
    _Target(points=_SHOWING, whats=_LATE, ask=_TELEGRAM, nths=(1,), beside=_stalled),
    _Target(points=_TOKEN, whats=_LATE, ask=_DISCORD, nths=(2, 3), beside=_stalled),
    _Target(points=_SHOWING, whats=(*_CUT, "busy 3"), ask=_TELEGRAM | {"where": "group"}, nths=(1,), beside=_moved),
)


def drawn_aim(dice: random.Random) -> Aim:
    target = dice.choice(_TARGETS)
    return Aim(
        point=dice.choice(target.points),
        what=dice.choice(target.whats),
        nth=dice.choice(target.nths),
        ask=target.ask,
        settings=target.settings,
        beside=target.beside(dice),
    )
