"""What Telegram sends: written down first, confirmed then, handled after that, each update once.

The library's own updater confirms an update while its handler still runs, so that a kill loses it: here the offset
goes on only when the updates are in the database.
"""

from __future__ import annotations

import asyncio
import json
import warnings
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError, TimedOut
from telegram.ext import ContextTypes

from adapters.telegram.outbound.client import ALLOWED_UPDATES, TelegramApplication
from adapters.telegram.outbound.errors import EXPECTED, AnsweredBadly
from adapters.telegram.outbound.rate_limits import wait_s
from bot.model.chat_errors import ChatBusy
from bot.model.refusals import StorageFull
from bot.ports import Clock, Events, Health, PlatformStorage

POLL_S = 25
PAGE = 100
UNREADABLE_WAIT_S = 1.0
MAX_TRIES = 3
HANDLING_TIMEOUT_S = 120.0
MAX_ANSWERS = 4
"""How often an answer is given where Telegram asks to wait, or fails meanwhile."""
FIRST_RETRY_S = 2.0
LONGEST_WAIT_S = 900.0
RETRY_TICK_S = 0.25
KEPT = timedelta(days=3)
"""Telegram repeats what was not confirmed for a day."""
FORGET_INTERVAL_S = 3600.0
CONFLICT_WAIT_S = 5.0
BAD_TOKEN_WAIT_S = 30.0
MAX_BACKOFF_S = 30.0
CONFLICT = (
    "Another program takes the updates of this bot, or a webhook is set for it: one token serves one running bot. "
    "Stop the other one; this one tries again every few seconds."
)
BAD_TOKEN = "Telegram does not accept the token any more: put a new one into TELEGRAM_TOKEN and start again."  # noqa: S105 - a sentence


class UpdateInbox:
    """`handle` is what each update is given to; `on_health` is told how well Telegram can be reached."""

    def __init__(
        self,
        *,
        application: TelegramApplication,
        storage: PlatformStorage,
        clock: Clock,
        events: Events,
        owner: str,
        handle: Callable[[Update], Awaitable[None]],
        on_health: Callable[[Health], None],
    ) -> None:
        self._application = application
        self._storage = storage
        self._clock = clock
        self._events = events
        self._owner = owner
        self._handle = handle
        self._on_health = on_health
        self._trouble = ""
        self._is_well = False
        self._queued: set[int] = set()
        self._handling: set[asyncio.Task[object]] = set()
        self._postponed: list[tuple[float, Update]] = []
        self._tries: dict[int, int] = {}

    # --- in ---------------------------------------------------------------------------------------------------

    async def receive(self, updates: Mapping[int, str]) -> None:
        """Durable when it comes back; what was received before is dropped. Raises StorageFull."""
        new = await self._storage.receive_updates(self._owner, updates, at=self._clock.now())
        self._events.count("telegram_updates", len(new))
        if len(new) < len(updates):
            self._events.note("telegram_updates_repeated", repeated=len(updates) - len(new))
        for id in new:
            await self._enqueue(id, updates[id])

    async def resume(self) -> None:
        """What a stop or a kill left unhandled."""
        waiting = await self._storage.waiting_updates(self._owner, max_tries=MAX_TRIES)
        for id, payload in waiting.items():
            await self._enqueue(id, payload)
        if waiting:
            self._events.note("telegram_updates_resumed", updates=len(waiting))

    async def _enqueue(self, id: int, payload: str) -> None:
        """Once, also where the webhook has received something before `resume` looks. What cannot be read is dropped."""
        try:
            update = Update.de_json(json.loads(payload), self._application.bot)
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

    # --- handled --------------------------------------------------------------------------------------------------

    async def on_update(self, update: object, _: ContextTypes.DEFAULT_TYPE) -> None:
        """The library's handler: the boundary of an update. Cancelled by a stop, it is handled at the next start."""
        if not isinstance(update, Update):
            return
        handling = asyncio.current_task()
        if handling is not None:
            self._handling.add(handling)
            handling.add_done_callback(self._handling.discard)
        try:
            async with asyncio.timeout(HANDLING_TIMEOUT_S):
                await self._handle(update)
        except (ChatBusy, AnsweredBadly) as error:
            if self._is_postponed(update, error):
                return
            self._events.warn("telegram_answer_lost", update=update.update_id, why=type(error).__name__)
        except (*EXPECTED, TimeoutError) as error:
            self._events.warn("telegram_answer_lost", update=update.update_id, why=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - one update must not end the others
            self._events.incident("telegram_update_crashed", error, update=update.update_id)
        await self._storage.finish_update(self._owner, update.update_id)
        self._queued.discard(update.update_id)
        self._tries.pop(update.update_id, None)

    def _is_postponed(self, update: Update, error: ChatBusy | AnsweredBadly) -> bool:
        """Handled anew later: to the core it is the same request, so that only the answer is given again.

        An answer to Telegram's 5xx may then be seen twice, which is better than not at all. A kill meanwhile leaves the
        update unfinished, and the next start handles it.
        """
        tries = self._tries[update.update_id] = self._tries.get(update.update_id, 0) + 1
        wait_s = max(error.after_s, 0.5) if isinstance(error, ChatBusy) else FIRST_RETRY_S * 2 ** (tries - 1)
        if tries >= MAX_ANSWERS or wait_s > LONGEST_WAIT_S:
            return False
        self._postponed.append((self._clock.monotonic_s() + wait_s, update))
        self._events.note("telegram_answer_postponed", update=update.update_id, wait_s=round(wait_s, 1))
        return True

    async def retry_forever(self) -> None:
        """What was postponed, once its time has come."""
        while True:
            await self._clock.sleep(RETRY_TICK_S)
            now_s = self._clock.monotonic_s()
            due = [update for due_s, update in self._postponed if due_s <= now_s]
            self._postponed = [later for later in self._postponed if later[0] > now_s]
            for update in due:
                self._application.update_queue.put_nowait(update)

    async def leave(self) -> None:
        """What is still being handled ends here, to be handled at the next start."""
        for handling in list(self._handling):
            handling.cancel()
        if self._handling:
            await asyncio.wait(self._handling)

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
                    await self.receive({update.update_id: update.to_json() for update in updates})
                    offset = updates[-1].update_id + 1
            except TimedOut:
                failures += 1
                await self._pause("telegram_slow", "no answer in time", min(failures, MAX_BACKOFF_S))
            except StorageFull:
                self._events.alert("disk_full", where="database")
                await self._clock.sleep(CONFLICT_WAIT_S)
            except TelegramError as error:
                failures += 1
                await self._pause(*_meaning(error, failures))
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

    async def _pause(self, event: str, meaning: str, after_s: float) -> None:
        """Told once, until it goes well or goes wrong otherwise."""
        self._is_well = False
        if event != self._trouble:
            self._trouble = event
            self._events.alert(event, meaning=meaning)
            self._on_health(Health(is_ok=False, detail=meaning))
        await self._clock.sleep(after_s)


def _meaning(error: TelegramError, failures: int) -> tuple[str, str, float]:
    """Event, sentence, and how long to wait."""
    match error:
        case Conflict():
            return "telegram_conflict", CONFLICT, CONFLICT_WAIT_S
        case InvalidToken():
            return "telegram_token_refused", BAD_TOKEN, BAD_TOKEN_WAIT_S
        case RetryAfter():
            return "telegram_asks_to_wait", "Telegram asks to wait", wait_s(error)
        case _:
            backoff_s = min(2.0 ** min(failures, 5), MAX_BACKOFF_S)
            return "telegram_unreachable", f"Telegram cannot be reached ({type(error).__name__})", backoff_s
