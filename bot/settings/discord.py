"""The settings of Discord."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator, Field, SecretStr, field_validator

from bot.settings.addresses import read_url
from bot.settings.values import SettingsPart


class DiscordSettings(SettingsPart):
    """Without a token Discord is off."""

    discord_token: SecretStr | None = Field(
        None, description="the bot's token alone, as the developer portal shows it under Bot (no “Bot ” before it)"
    )
    discord_api_url: Annotated[str, BeforeValidator(read_url)] | None = Field(
        None, description="an address in the place of https://discord.com/api/v10, or nothing for Discord's own"
    )

    @field_validator("discord_token")
    @classmethod
    def _check_discord_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not re.fullmatch(r"[A-Za-z0-9_.=-]{8,200}", token.get_secret_value()):
            raise ValueError("but does not look like a bot's token (letters, digits, dots, - and _)")
        return token

    @property
    def token_of_discord(self) -> str:
        """Empty where Discord is off."""
        return self.discord_token.get_secret_value() if self.discord_token else ""
