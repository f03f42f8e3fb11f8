"""The settings of what the operator is told."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, SecretStr, field_validator

from bot.settings.addresses import read_url
from bot.settings.values import Count, SettingsPart, check_key


class AlertSettings(SettingsPart):
    """Where alerts go besides the chats, and from when on something is one."""

    alert_url: Annotated[str, BeforeValidator(read_url)] | None = Field(
        None, description="an address like https://example.org/alerts, which takes JSON by POST"
    )
    alert_secret: SecretStr | None = Field(None, description="what alerts are signed with, or nothing")
    alert_disk_free_mib: Count = Field(1024, le=1_000_000_000, description="a whole number of MiB from 1")
    alert_failure_percent: Count = Field(50, le=100, description="a whole number from 1 to 100")

    _alert_secret = field_validator("alert_secret")(check_key)

    @property
    def secret_of_alerts(self) -> str:
        """Empty where nothing is signed."""
        return self.alert_secret.get_secret_value() if self.alert_secret else ""
