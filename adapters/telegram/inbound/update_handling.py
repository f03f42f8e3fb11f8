"""Each update is handled to its end: now, later where its answer could not be shown, or at the next start."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.ext import ContextTypes

from adapters.telegram.inbound.update_inbox import UpdateInbox
from adapters.telegram.outbound.client import TelegramApplication
from adapters.telegram.outbound.errors import EXPECTED, AnsweredBadly
from bot.model.chat_errors import ChatBusy
from bot.ports import Clock, Events

HANDLING_TIMEOUT_S = 120.0
MAX_ANSWERS = 4
"""How often an answer is given where Telegram asks to wait, or fails meanwhile."""
FIRST_RETRY_S = 2.0
LONGEST_WAIT_S = 900.0
RETRY_TICK_S = 0.25


class UpdateHandling:
    """`handle` is what each update is given to."""

    def __init__(
        self,
        *,
        application: TelegramApplication,
        inbox: UpdateInbox,
        clock: Clock,
        events: Events,
        handle: Callable[[Update], Awaitable[None]],
    ) -> None:
        self._application = application
        self._inbox = inbox
        self._clock = clock
        self._events = events
        self._handle = handle
        self._handling: set[asyncio.Task[object]] = set()
        self._postponed: list[tuple[float, Update]] = []
        self._tries: dict[int, int] = {}

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
        await self._inbox.finish(update.update_id)
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
