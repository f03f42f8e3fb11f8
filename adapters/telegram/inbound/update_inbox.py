"""What Telegram sends: written down first, confirmed then, queued after that, each update once.

The library's own updater confirms an update while its handler still runs, so that a kill loses it: here the offset
goes on only when the updates are in the database.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import TypeVar

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError, TimedOut

from adapters.telegram.inbound.typed_codes import without_typed_codes
from adapters.telegram.outbound.bot_api import AddressUnknown
from adapters.telegram.outbound.client import ALLOWED_UPDATES, TelegramApplication
from adapters.telegram.outbound.places import PLATFORM
from adapters.telegram.outbound.rate_limits import wait_s
from adapters.telegram.outbound.shapes import check_update
from adapters.telegram.outbound.troubles import sentence_of
from bot.model.refusals import StorageFull
from bot.ports import Clock, Events, Health, PlatformStorage, Trouble

T = TypeVar("T")
POLL_S = 25
PAGE = 100
UNREADABLE_WAIT_S = 1.0
MAX_TRIES = 3
KEPT = timedelta(days=3)
"""Telegram repeats what was not confirmed for a day."""
FORGET_INTERVAL_S = 3600.0
CONFLICT_WAIT_S = 5.0
BAD_TOKEN_WAIT_S = 30.0
MAX_BACKOFF_S = 30.0


class UpdateInbox:
    """Puts them into the application's queue. `on_health` is told how well Telegram can be reached, at `address`."""

    def __init__(
        self,
        *,
        application: TelegramApplication,
        storage: PlatformStorage,
        clock: Clock,
        events: Events,
        owner: str,
        address: str,
        on_health: Callable[[Health], None],
    ) -> None:
        self._application = application
        self._storage = storage
        self._clock = clock
        self._events = events
        self._owner = owner
        self._address = address
        self._on_health = on_health
        self._trouble = ""
        self._is_well = False
        self._queued: set[int] = set()

    # --- in ---------------------------------------------------------------------------------------------------

    async def receive(self, updates: Mapping[int, str]) -> None:
        """Durable when it comes back, but for codes; what was received before is dropped. Raises StorageFull."""
        kept = {id: without_typed_codes(payload) for id, payload in updates.items()}
        new = await self._storage.receive_updates(self._owner, kept, at=self._clock.now())
        self._events.count("updates", len(new), platform=PLATFORM)
        if len(new) < len(updates):
            self._events.note("telegram_updates_repeated", repeated=len(updates) - len(new))
        for id in new:
            await self._enqueue(id, updates[id])

    async def resume(self) -> None:
        """What a stop or a kill left unhandled. Each try is counted in its row, so on a full disk it waits for room."""
        waiting = await self._written(lambda: self._storage.waiting_updates(self._owner, max_tries=MAX_TRIES))
        for id, payload in waiting.items():
            await self._enqueue(id, payload)
        if waiting:
            self._events.note("telegram_updates_resumed", updates=len(waiting))

    async def _enqueue(self, id: int, payload: str) -> None:
        """Once, also where the webhook has received something before `resume` looks. What cannot be read is dropped."""
        try:
            read = json.loads(payload)
            check_update(read)
            update = Update.de_json(read, self._application.bot)
        except Exception as error:  # noqa: BLE001 - the library meets odd shapes with any error
            self._events.incident("telegram_update_unreadable", error, update=id)
            await self._storage.finish_update(self._owner, id)
            return
        if update is not None and id not in self._queued:
            self._queued.add(id)
            self._application.update_queue.put_nowait(update)

    async def forget_forever(self) -> None:
        while True:
            now = self._clock.now()
            try:
                await self._storage.forget_old(updates_before=now - KEPT, at=now)
            except StorageFull:
                self._events.alert("disk_full", where="database")
            await self._clock.sleep(FORGET_INTERVAL_S)

    async def finish(self, id: int) -> None:
        """It is handled, or given up. On a full disk it waits for room: an update whose end is not written is handled
        anew at the next start."""
        await self._written(lambda: self._storage.finish_update(self._owner, id))
        self._queued.discard(id)

    async def _written(self, write: Callable[[], Awaitable[T]]) -> T:
        while True:
            try:
                return await write()
            except StorageFull:
                self._events.alert("disk_full", where="database")
                await self._clock.sleep(CONFLICT_WAIT_S)

    # --- polling ---------------------------------------------------------------------------------------------------

    async def poll_forever(self) -> None:
        offset: int | None = None
        failures, limit = 0, PAGE
        while True:
            try:
                updates = await self._application.bot.get_updates(
                    offset=offset,
                    limit=limit,
                    # At once at first and after trouble, so that all is known to be well before the first long wait.
                    timeout=POLL_S if self._is_well else 0,
                    allowed_updates=ALLOWED_UPDATES,
                )
                limit = PAGE
                if updates:
                    await self.receive({update.update_id: _written(update) for update in updates})
                    offset = updates[-1].update_id + 1
            except TimedOut:
                failures += 1
                await self._pause(
                    "telegram_slow", min(failures, MAX_BACKOFF_S), f"no answer in time from {self._address}"
                )
            except StorageFull:
                self._events.alert("disk_full", where="database")
                await self._clock.sleep(CONFLICT_WAIT_S)
            except TelegramError as error:
                failures += 1
                await self._pause(*_event(error, failures), sentence_of(error, self._address))
            except Exception as error:  # noqa: BLE001 - an update that the library cannot read must not end the program
                self._events.incident("telegram_poll_crashed", error)
                if limit == 1:
                    offset = await self._behind_oldest(offset)  # those behind it must not wait for ever
                limit = 1
                await self._clock.sleep(UNREADABLE_WAIT_S)
            else:
                failures = 0
                self._well("polls Telegram")

    async def _behind_oldest(self, offset: int | None) -> int | None:
        """The offset that confirms the oldest update, which the library cannot read, unread."""
        try:
            with warnings.catch_warnings():  # the library would rather have its own method called, which cannot
                warnings.simplefilter("ignore")
                raw = await self._application.bot.do_api_request(
                    "getUpdates", api_kwargs={"limit": 1, "timeout": 0, "offset": offset or 0}
                )
            return int(raw[0]["update_id"]) + 1
        except (TelegramError, LookupError, TypeError, ValueError):
            return offset

    def _well(self, detail: str) -> None:
        if self._trouble:
            self._events.note("telegram_connected")
        self._trouble = ""
        self._is_well = True
        self._on_health(Health(is_ok=True, detail=detail))

    async def _pause(self, event: str, after_s: float, meaning: str) -> None:
        """Told once, until it goes well or goes wrong otherwise."""
        self._is_well = False
        if event != self._trouble:
            self._trouble = event
            self._events.alert(event, meaning=meaning)
            trouble = Trouble.REFUSED if event in _REFUSED else Trouble.LOST
            self._on_health(Health(is_ok=False, detail=meaning, trouble=trouble))
        await self._clock.sleep(after_s)


_REFUSED = frozenset({"telegram_token_refused", "telegram_address_wrong"})


def _written(update: Update) -> str:
    """As Telegram has sent it. python-telegram-bot 22.8 keeps the date of a pinned message that is inaccessible (Bot
    API, InaccessibleMessage) as a moment, which its own `to_json` cannot write.
    """
    return json.dumps(update.to_dict(), default=_as_sent)


def _as_sent(value: object) -> int:
    if isinstance(value, datetime):
        return int(value.timestamp())
    raise TypeError(f"not a part of an update: {type(value).__name__}")


def _event(error: TelegramError, failures: int) -> tuple[str, float]:
    """What it is called in the log, and how long to wait."""
    match error:
        case Conflict():
            return "telegram_conflict", CONFLICT_WAIT_S
        case InvalidToken():
            return "telegram_token_refused", BAD_TOKEN_WAIT_S
        case AddressUnknown():
            return "telegram_address_wrong", BAD_TOKEN_WAIT_S
        case RetryAfter():
            return "telegram_asks_to_wait", wait_s(error)
        case _:
            return "telegram_unreachable", min(2.0 ** min(failures, 5), MAX_BACKOFF_S)
