"""Discord, for the composition root. discord.py is imported only where a token is set."""

from __future__ import annotations

from typing import Protocol

from bot.model.features import Feature
from bot.model.platforms import PlatformFacts
from bot.ports import Platform, PlatformPlug, PlatformTools


class Options(Protocol):
    """The settings that Discord reads."""

    @property
    def token_of_discord(self) -> str: ...

    @property
    def discord_api_url(self) -> str | None: ...


FACTS = PlatformFacts(
    name="discord",
    features=frozenset({Feature.LANGUAGE, Feature.CHANNEL_RULES}),
    has_numeric_ids=True,
    has_fields=True,
    reads_words=False,
    mark_of_private="ephemeral",
    channel_mention="<#{id}>",
    role_mention="<@&{id}>",
)


def make(options: Options, tools: PlatformTools) -> Platform | None:
    """None where no token is set."""
    if not options.token_of_discord:
        return None
    from adapters.discord.service import Discord  # noqa: PLC0415 - the library is imported only where it is used

    return Discord(token=options.token_of_discord, api_url=options.discord_api_url, tools=tools)


def invitation(options: Options) -> str | None:
    """Where a server's manager lets the bot in; None where no token is set, or it does not say whose it is."""
    if not options.token_of_discord:
        return None
    from adapters.discord.outbound.invite import application_in, invite_link  # noqa: PLC0415 - the same

    application = application_in(options.token_of_discord)
    return None if application is None else f"Discord: let the bot into a server with {invite_link(application)}"


DISCORD: PlatformPlug[Options] = PlatformPlug(facts=FACTS, make=make, hint=invitation)
