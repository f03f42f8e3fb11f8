"""Shows a balance that somebody looks at as soon as another process, a command or a job has changed it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.ports import Clock, Events, SpeakingChat, Storage

LOOK_INTERVAL_S = 0.5


class BalanceWatch:
    """Asks the storage which balances have changed, while anybody looks at one."""

    def __init__(self, *, storage: Storage, chats: Mapping[str, SpeakingChat], clock: Clock, events: Events) -> None:
        self._storage = storage
        self._chats = chats
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
        if not watched:
            self._mark = None
            return
        self._mark, changed = await self._storage.changed_balances(after=self._mark)
        for chat, identity in watched if changed else ():
            person = await self._storage.find_person(identity)
            if person is not None and person.id in changed:
                chat.show_balance(identity, await self._storage.balance(person.id))
