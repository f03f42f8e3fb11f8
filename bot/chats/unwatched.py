"""For chats that show no balance which changes by itself: the next message tells it."""

from __future__ import annotations

from collections.abc import Collection

from bot.model.ledger import Balance
from bot.model.people import Identity


class UnwatchedBalances:
    """That part of the SpeakingChat port, for chats of messages."""

    says_once = False

    def watched_balances(self) -> Collection[Identity]:
        return ()

    def show_balance(self, identity: Identity, balance: Balance) -> None:
        pass
