"""Discord, for the composition root. discord.py is imported only where a token is set."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from bot.model.features import Feature
from bot.model.jobs import Place
from bot.model.platforms import PlatformFacts
from bot.ports import Clock, Health, Platform, PlatformPlug, PlatformTools


class Options(Protocol):
    """The settings that Discord reads."""

    @property
    def token_of_discord(self) -> str: ...

    @property
    def discord_api_url(self) -> str | None: ...

    def proxy_for(self, address: str) -> str | None: ...


def chat_of(place: Place) -> str:
    """The channel, unless only the person has installed the bot there."""
    return "" if "user_only" in place.address else place.address.get("channel", "")


FACTS = PlatformFacts(
    name="discord",
    features=frozenset({Feature.LANGUAGE, Feature.CHANNEL_RULES, Feature.ROLES}),
    has_numeric_ids=True,
    has_fields=True,
    reads_words=False,
    mark_of_private="ephemeral",
    mark_of_shared="user_only",  # in no server, that is a conversation with other people
    channel_mention="<#{id}>",
    role_mention="<@&{id}>",
    chat_of=chat_of,
)


def make(options: Options, tools: PlatformTools) -> Platform | None:
    """None where no token is set."""
    if not options.token_of_discord:
        return None
    from adapters.discord.service import Discord  # noqa: PLC0415 - the library is imported only where it is used

    return Discord(token=options.token_of_discord, api_url=options.discord_api_url, tools=tools)


def check(options: Options, clock: Clock) -> Awaitable[Health] | None:  # noqa: ARG001 - the plug's signature
    """None where no token is set."""
    if not options.token_of_discord:
        return None
    from adapters.discord.check import check as ask  # noqa: PLC0415 - the same

    return ask(token=options.token_of_discord, api_url=options.discord_api_url, proxy_for=options.proxy_for)


DISCORD: PlatformPlug[Options] = PlatformPlug(facts=FACTS, make=make, check=check)
