"""The settings that change while the bot runs, as the core sees them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from bot.model.terms import Setting, Terms


class Config(Protocol):
    """`overrides` are what owners have set, by name. A value in the environment or `.env` wins over them."""

    def terms(self, overrides: Mapping[str, str]) -> Terms:
        """What holds. A value that is not taken any more (an older version wrote it) counts as none."""
        ...

    def settings(self, overrides: Mapping[str, str]) -> tuple[Setting, ...]:
        """All that can be changed, and what each is now."""
        ...

    def check(self, name: str, value: str | None, overrides: Mapping[str, str]) -> tuple[str, ...]:
        """Whether it may be set so (None takes it back); gives sentences on what works, perhaps not as it was meant.

        Raises UnknownSetting, SettingFixed, WrongValue (with a sentence by the settings' own rules).
        """
        ...
