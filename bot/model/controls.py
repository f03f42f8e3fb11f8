"""What owners change while the bot runs: settings, and where it is paused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.refusals import Paused, PausedSaying

MAX_WORDS_CHARACTERS = 300
"""Of the words that people read while it is paused."""


def refusal(words: str) -> Paused:
    return PausedSaying(words=words) if words else Paused()


class ScopeKind(StrEnum):
    EVERYWHERE = "everywhere"
    PLATFORM = "platform"
    GROUP = "group"
    BACKEND = "backend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a pause is of. `name` is that of a platform or backend, or `discord:5` of a group; "" everywhere."""

    kind: ScopeKind
    name: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.name}" if self.name else self.kind.value

    @classmethod
    def parse(cls, text: str) -> Scope:
        """What `str` gave. Raises ValueError."""
        kind, _, name = text.partition(":")
        return cls(kind=ScopeKind(kind), name=name)

    @classmethod
    def around(cls, *, platform: str, group: str) -> tuple[Scope, ...]:
        """Those that hold where somebody asks; `group` is "" in private."""
        wide = (cls(kind=ScopeKind.EVERYWHERE), cls(kind=ScopeKind.PLATFORM, name=platform))
        return (*wide, cls(kind=ScopeKind.GROUP, name=f"{platform}:{group}")) if group else wide

    @classmethod
    def of_backend(cls, name: str) -> tuple[Scope, ...]:
        """Those that hold for a backend: `local-2` is of the kind `local`, which may be paused as a whole."""
        kind, dash, number = name.rpartition("-")
        names = (name, kind) if dash and number.isdecimal() else (name,)
        return tuple(cls(kind=ScopeKind.BACKEND, name=each) for each in names)


EVERYWHERE = Scope(kind=ScopeKind.EVERYWHERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """`words` are the admin's, for people; "" where they wrote none."""

    scope: Scope
    words: str
    actor: str
    at: datetime

    @property
    def refusal(self) -> Paused:
        return refusal(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Controls:
    """All of it as it stands. `overrides` are settings by name, as they were typed."""

    overrides: Mapping[str, str]
    pauses: tuple[Pause, ...] = ()

    def pause_of_backend(self, name: str) -> Pause | None:
        scopes = Scope.of_backend(name)
        return next((pause for pause in self.pauses if pause.scope in scopes), None)
