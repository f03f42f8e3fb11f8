"""Telegram, for the composition root. python-telegram-bot is imported only where a token is set."""

from __future__ import annotations

import hmac
from typing import Protocol

from bot.model.features import Feature
from bot.model.platforms import PlatformFacts
from bot.ports import Platform, PlatformPlug, PlatformTools


class Options(Protocol):
    """The settings that Telegram reads."""

    @property
    def token_of_telegram(self) -> str: ...

    @property
    def telegram_api_url(self) -> str | None: ...

    @property
    def telegram_webhook_url(self) -> str | None: ...

    @property
    def secret_of_telegram_webhook(self) -> str: ...


FACTS = PlatformFacts(
    name="telegram", features=frozenset({Feature.FILES, Feature.LANGUAGE, Feature.GROUP_RULE}), has_numeric_ids=True
)


def make(options: Options, tools: PlatformTools) -> Platform | None:
    """None where no token is set."""
    if not options.token_of_telegram:
        return None
    from adapters.telegram.service import Telegram  # noqa: PLC0415 - the library is imported only where it is used

    own_secret = hmac.new(tools.secret_key, b"telegram webhook", "sha256").hexdigest()
    return Telegram(
        token=options.token_of_telegram,
        api_url=options.telegram_api_url,
        webhook_url=options.telegram_webhook_url,
        webhook_secret=options.secret_of_telegram_webhook or own_secret,
        tools=tools,
    )


TELEGRAM: PlatformPlug[Options] = PlatformPlug(facts=FACTS, make=make)
