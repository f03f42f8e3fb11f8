"""All settings of the program. The files beside this one hold a subject each; `loading.py` reads the values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import PrivateAttr, SecretStr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.settings.alerts import AlertSettings
from bot.settings.backends import BackendSettings
from bot.settings.budget import BudgetSettings
from bot.settings.credits import CreditSettings
from bot.settings.discord import DiscordSettings
from bot.settings.jobs import JobSettings
from bot.settings.logs import LogSettings
from bot.settings.outgoing_proxy import OutgoingProxySettings
from bot.settings.proxies import ProxySettings
from bot.settings.simulator import OwnSimulatorSettings
from bot.settings.storage import StorageSettings
from bot.settings.telegram import TelegramSettings
from bot.settings.time_zone import TimeZoneSettings
from bot.settings.web import WebSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """What settings were made of. Two that mean the same are equal, however they were written."""

    values: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)


class Settings(
    # The fields of the last class come first, so that this is the order of .env.example from its end.
    LogSettings,
    OwnSimulatorSettings,
    TimeZoneSettings,
    StorageSettings,
    JobSettings,
    AlertSettings,
    BudgetSettings,
    CreditSettings,
    OutgoingProxySettings,
    ProxySettings,
    WebSettings,
    TelegramSettings,
    DiscordSettings,
    BackendSettings,
    BaseSettings,
):
    """All settings, checked. Each field is the environment variable of the same name in capitals.

    A description says what may be written. A validator sees the fields above its own, so their order matters.
    """

    model_config = SettingsConfigDict(
        defer_build=False, frozen=True, extra="forbid", validate_default=False, hide_input_in_errors=True
    )

    _warnings: tuple[str, ...] = PrivateAttr(())
    _written: _Written = PrivateAttr(default_factory=_Written)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003  # the library's signature
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what `load` hands over: it reads environment and file itself, to have a sentence for each bad line."""
        return (init_settings,)

    @property
    def secrets(self) -> frozenset[str]:
        """What must never be seen in a log."""
        secret = {name: value.get_secret_value() for name, value in self if isinstance(value, SecretStr)}
        whole = {value for name, value in secret.items() if name != "proxy_url"}
        return frozenset(whole.union(self.proxy_secrets))

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for the operator about what works, but perhaps not as they meant it."""
        return self._warnings

    def warning(self, *sentences: str) -> Settings:
        """A copy with these warnings."""
        copy = self.model_copy()
        copy._warnings = sentences  # noqa: SLF001  # of its own class
        return copy

    @property
    def given(self) -> Mapping[str, str]:
        """What the environment and `.env` set, by the names in capitals, as it is written there."""
        return self._written.values

    def made_of(self, given: Mapping[str, str]) -> Settings:
        """A copy that knows what it was made of."""
        copy = self.model_copy()
        copy._written = _Written(values=dict(given))  # noqa: SLF001  # of its own class
        return copy

    def reaching(self, environment: Mapping[str, str]) -> Settings:
        """A copy that knows the environment's proxies, by their names in capitals."""
        copy = self.model_copy()
        copy._environment = dict(environment)  # noqa: SLF001  # of its own class
        return copy

    def effective(self) -> list[tuple[str, str]]:
        """Every setting and its value as text, secrets only as "set" or "not set"."""
        return [(name.upper(), _as_text(value)) for name, value in self]


def _as_text(value: object) -> str:
    if isinstance(value, dict):
        value = tuple(f"{name}:{number}" for name, number in value.items())
    if value in (None, "", frozenset(), ()):
        return "not set"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, SecretStr):
        return "set"
    if isinstance(value, tuple | frozenset):
        return ",".join(sorted(map(str, value)) if isinstance(value, frozenset) else map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)
