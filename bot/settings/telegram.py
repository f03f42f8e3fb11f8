"""The settings of Telegram."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, field_validator

from bot.settings.addresses import read_url
from bot.settings.values import SettingsPart

WEBHOOK_PATH = "/telegram"
"""Where the webhook's address names no path: the page has the others."""
WEBHOOK_PORTS = (443, 80, 88, 8443)
"""Bot API, "setWebhook"; a Bot API server of one's own may call others."""


def _read_webhook(given: str) -> str:
    url = read_url(given)
    if urlsplit(url).scheme != "https":
        raise ValueError("but Telegram calls https:// addresses only")
    return url if urlsplit(url).path else url + WEBHOOK_PATH


class TelegramSettings(SettingsPart):
    """Without a token Telegram is off."""

    telegram_token: SecretStr | None = Field(None, description="the token alone, as @BotFather shows it (123456:ABC…)")
    telegram_api_url: Annotated[str, BeforeValidator(read_url)] | None = Field(
        None, description="an address like http://127.0.0.1:8081, or nothing for Telegram's own"
    )
    telegram_webhook_url: Annotated[str, BeforeValidator(_read_webhook)] | None = Field(
        None, description="an address like https://bot.example.org/telegram, which leads to WEB_PORT"
    )
    telegram_webhook_secret: SecretStr | None = Field(
        None, description="1 to 256 of the signs A-Z, a-z, 0-9, _ and -, or nothing for one of the bot's own"
    )

    @field_validator("telegram_token")
    @classmethod
    def _check_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not re.fullmatch(r"\d{1,20}:[A-Za-z0-9_-]{1,200}", token.get_secret_value()):
            raise ValueError("but does not look like a bot's token (digits, a colon, and letters after it)")
        return token

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _check_secret(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
            raise ValueError("but has signs that Telegram does not take")
        return secret

    @property
    def token_of_telegram(self) -> str:
        """Empty where Telegram is off."""
        return self.telegram_token.get_secret_value() if self.telegram_token else ""

    @property
    def webhook_paths(self) -> tuple[str, ...]:
        """What Telegram calls at WEB_PORT; empty where it is asked for news instead."""
        return (urlsplit(self.telegram_webhook_url).path,) if self.telegram_webhook_url else ()

    def telegram_doubts(self) -> Iterator[str]:
        """Sentences about what works, but perhaps not as it was meant."""
        port = urlsplit(self.telegram_webhook_url or "").port
        if self.telegram_token and self.telegram_api_url is None and port not in (None, *WEBHOOK_PORTS):
            allowed = ", ".join(map(str, WEBHOOK_PORTS))
            yield f"TELEGRAM_WEBHOOK_URL names port {port}, but Telegram calls {allowed} alone: write one of these."

    @property
    def secret_of_telegram_webhook(self) -> str:
        """Empty where none is set: then the bot makes one."""
        return self.telegram_webhook_secret.get_secret_value() if self.telegram_webhook_secret else ""
