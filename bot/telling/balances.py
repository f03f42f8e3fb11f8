"""Shows a balance that somebody looks at as soon as another process, a command or a job has changed it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from bot.model.ledger import Balance
from bot.model.people import PersonId
from bot.ports import Clock, Events, SpeakingChat, Storage

LOOK_INTERVAL_S = 0.5


class Statuses(Protocol):
    """The messages of jobs under way that tell what is left; the reporter has them."""

    def watched_people(self) -> frozenset[PersonId]: ...

    async def show_balance(self, person: PersonId, balance: Balance) -> None:
        """Nothing where they say that already."""
        ...


class _NoStatuses:
    def watched_people(self) -> frozenset[PersonId]:
        return frozenset()

    async def show_balance(self, person: PersonId, balance: Balance) -> None:
        pass


NO_STATUSES: Statuses = _NoStatuses()


class BalanceWatch:
    """Asks the storage which balances have changed, while anybody looks at one: at a page, or in a status message."""

    def __init__(
        self,
        *,
        storage: Storage,
        chats: Mapping[str, SpeakingChat],
        clock: Clock,
        events: Events,
        statuses: Statuses = NO_STATUSES,
    ) -> None:
        self._storage = storage
        self._chats = chats
        self._statuses = statuses
        self._clock = clock
        self._events = events
        self._mark: int | None = None

    async def run(self) -> None:
        while True:
            try:
                await self.look()
            except Exception as error:  # noqa: BLE001 - one failed look must not end all others
                self._events.warn("balances_not_read", why=type(error).__name__)
            await self._clock.sleep(LOOK_INTERVAL_S)

    async def look(self) -> None:
        watched = [(chat, identity) for chat in self._chats.values() for identity in chat.watched_balances()]
        waiting = self._statuses.watched_people()
        if not watched and not waiting:
            self._mark = None
            return
        before, (self._mark, changed) = self._mark, await self._storage.changed_balances(after=self._mark)
        for chat, identity in watched if changed else ():
            person = await self._storage.find_person(identity)
            if person is not None and person.id in changed:
                chat.show_balance(identity, await self._storage.balance(person.id))
        # The first look knows no change: what has come between the answer and this look is to be seen, too.
        for waits in sorted(waiting if before is None else waiting & frozenset(changed)):
            await self._statuses.show_balance(waits, await self._storage.balance(waits))
