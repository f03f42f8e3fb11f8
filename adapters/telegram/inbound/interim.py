"""What an answer that takes long says meanwhile: one edited message, which the answer takes the place of."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress

from telegram import InlineKeyboardMarkup

from adapters.telegram.outbound.errors import EXPECTED
from adapters.telegram.outbound.places import Spot
from adapters.telegram.outbound.words import as_telegram
from bot.chats.interims import CalmInterim
from bot.model.commands import Reply
from bot.ports import Clock

Say = Callable[[Spot, str, InlineKeyboardMarkup | None], Awaitable[Spot]]


def standing(reply: Reply) -> Spot | None:
    """Where something was said meanwhile that the answer takes the place of."""
    interim = reply.request.interim if reply.request is not None else None
    return interim.there if isinstance(interim, Interim) else None


class Interim(CalmInterim):
    """`spot` is the chat where the answer will be. `there` is the message, None as long as there is none."""

    def __init__(
        self, *, say: Say, choices: Callable[[Reply], InlineKeyboardMarkup | None], spot: Spot, clock: Clock
    ) -> None:
        super().__init__(show=self._edit, clock=clock)
        self._say = say
        self._choices = choices
        self._spot = spot
        self.there: Spot | None = None

    async def _edit(self, reply: Reply) -> None:
        """Where the chat does not take it, nothing is said meanwhile."""
        text, markup = as_telegram(reply.text), self._choices(reply)
        with suppress(*EXPECTED):
            self.there = await self._say(self.there or self._spot, text, markup)
