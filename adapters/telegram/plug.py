"""Telegram, for the composition root. python-telegram-bot is imported only where a token is set."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable
from typing import Protocol

from bot.model.features import Feature
from bot.model.jobs import Place
from bot.model.platforms import PlatformFacts
from bot.ports import Clock, Health, Platform, PlatformPlug, PlatformTools


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

    def proxy_for(self, address: str) -> str | None: ...


def chat_of(place: Place) -> str:
    """A topic of a forum is named behind the chat."""
    chat, thread = place.address.get("chat", ""), place.address.get("thread", "")
    return f"{chat}/{thread}" if chat and thread else chat


FACTS = PlatformFacts(
    name="telegram",
    features=frozenset({Feature.FILES, Feature.LANGUAGE, Feature.GROUP_RULE}),
    has_numeric_ids=True,
    chat_of=chat_of,
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


def check(options: Options, clock: Clock) -> Awaitable[Health] | None:
    """None where no token is set."""
    if not options.token_of_telegram:
        return None
    from adapters.telegram.check import check as ask  # noqa: PLC0415 - the same

    return ask(
        token=options.token_of_telegram,
        api_url=options.telegram_api_url,
        webhook_url=options.telegram_webhook_url,
        clock=clock,
        proxy_for=options.proxy_for,
    )


TELEGRAM: PlatformPlug[Options] = PlatformPlug(facts=FACTS, make=make, check=check)
