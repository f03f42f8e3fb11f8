"""The page, for the composition root. NiceGUI is imported only where the page is served."""

from __future__ import annotations

from typing import Protocol

from adapters.web.facts import FACTS
from bot.model.features import Feature
from bot.model.ledger import Credits
from bot.ports import Platform, PlatformPlug, PlatformTools


class Options(Protocol):
    """The settings that the page reads."""

    @property
    def web_host(self) -> str: ...

    @property
    def password_of_page(self) -> str: ...

    @property
    def makes_samples_only(self) -> bool: ...

    @property
    def is_page_for_this_machine(self) -> bool: ...

    @property
    def dearest_credits(self) -> Credits: ...

    @property
    def has_one_price(self) -> bool: ...


def make(options: Options, tools: PlatformTools) -> Platform:
    """Make the page, also where WEB_PORT is 0: nobody can open it then, but jobs of the page still end."""
    from adapters.web.inbound.context import PageSettings  # noqa: PLC0415 - as of the other platforms
    from adapters.web.service import Page  # noqa: PLC0415 - the same

    settings = PageSettings(
        host=options.web_host,
        password=options.password_of_page,
        is_sample=options.makes_samples_only,
        gives_sample_credits=bool(features(options)),
        price=options.dearest_credits,
        is_price_exact=options.has_one_price,
        program=tools.program,
    )
    return Page(settings=settings, tools=tools)


def features(options: Options) -> frozenset[Feature]:
    """Sample credits, where only who sits at this machine sees the page, and nothing is bought with them."""
    is_owner_trying = options.makes_samples_only and options.is_page_for_this_machine
    return frozenset({Feature.SAMPLE_CREDITS}) if is_owner_trying else frozenset()


WEB: PlatformPlug[Options] = PlatformPlug(facts=FACTS, make=make, features=features)
