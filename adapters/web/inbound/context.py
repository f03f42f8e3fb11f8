"""What every open page is made with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from adapters.web.outbound.chat import WebChat
from bot.model.ledger import Credits
from bot.model.people import Identity, Person
from bot.ports import Clock, CoreServices, Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSettings:
    """`host` is what the server listens on. `password` is "" where none is asked for. `price` is for one picture, the
    most where it is not exact. `is_sample` where no picture is real, `gives_sample_credits`
    where whoever has run out may have more by a button. `program` is what is typed before a command.
    """

    host: str
    password: str = field(default="", repr=False)
    is_sample: bool = False
    gives_sample_credits: bool = False
    price: Credits = 1
    is_price_exact: bool = True
    program: str = "imagine-bot"


class Preferences(Protocol):
    """Where the page learns what the person prefers."""

    async def find_person(self, identity: Identity) -> Person | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """The dependencies of all pages."""

    settings: PageSettings
    services: CoreServices
    chat: WebChat
    texts: Texts
    clock: Clock
    preferences: Preferences
