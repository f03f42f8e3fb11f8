"""Tells what waits in the outbox: each message once, to the first of its recipients that takes it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.model.chat_errors import ChatBusy, DeliveryUnknown, Gone, WordsRefused
from bot.model.outgoing import WEBHOOK, MessageOutcome, Outgoing, OutgoingKind, Recipient
from bot.pipeline.time_limits import time_limit
from bot.pipeline.views import Views
from bot.ports import Clock, Events, SpeakingChat, Storage, Webhook
from bot.telling.words import text_of

LOOK_INTERVAL_S = 0.5
"""How often the outbox is looked at: other processes write into it, too."""
FORGET_INTERVAL_S = 3600.0
KEPT = timedelta(days=30)
"""How long a message that was told is remembered, so that the same cause tells nothing twice."""
SHOWN_ONCE_FOR = timedelta(minutes=2)
"""Discord remembers a nonce for "the past few minutes" (Discord API, "Create Message")."""
AT_ONCE = 8
SAY_TIMEOUT_S = 30.0
BUSY_WAIT_S, LONGEST_BUSY_WAIT_S = 5.0, 300.0
CLOSED_WAIT_S, LONGEST_CLOSED_WAIT_S = 300.0, 3600.0
"""A private chat that is closed may be opened again: an alert is tried an hour later at the latest."""
MAX_DOUBLINGS = 20


class _Outcome(Enum):
    """UNKNOWN where nobody knows whether it was shown, and it must not be told again."""

    TOLD = auto()
    UNKNOWN = auto()
    CLOSED = auto()
    BUSY = auto()


_OVER = {_Outcome.TOLD: MessageOutcome.TOLD, _Outcome.UNKNOWN: MessageOutcome.UNKNOWN}


class OutboxService:
    """`run` tells until it is cancelled; what is not told then waits in the database for the next start.

    Each message is marked before it is told. A start that finds a mark does not know whether it was: it is told again
    only where the platform shows it once, for a second message is worse than none.
    """

    def __init__(
        self,
        *,
        storage: Storage,
        chats: Mapping[str, SpeakingChat],
        webhook: Webhook | None,
        views: Views,
        clock: Clock,
        events: Events,
    ) -> None:
        self._storage = storage
        self._chats = chats
        self._webhook = webhook
        self._views = views
        self._clock = clock
        self._events = events
        self._under_way: set[str] = set()
        self._begun: set[str] = set()
        self._given: dict[str, MessageOutcome] = {}  # told, but not in the books yet, as on a full disk
        self._not_before_s: dict[str, float] = {}
        self._unkept: dict[str, Outgoing] = {}
        self._free = asyncio.Semaphore(AT_ONCE)

    def put_unkept(self, messages: Sequence[Outgoing]) -> None:
        """Tell these, though the database cannot keep them: for news of the database itself. A restart forgets them."""
        self._unkept |= {message.id: message for message in messages}

    async def run(self) -> None:
        forget_at_s = self._clock.monotonic_s()
        async with asyncio.TaskGroup() as tasks:
            while True:
                try:
                    if self._clock.monotonic_s() >= forget_at_s:
                        forget_at_s += FORGET_INTERVAL_S
                        await self._storage.forget_messages(before=self._clock.now() - KEPT)
                    await self._look(tasks)
                except Exception as error:  # noqa: BLE001 - one failed look must not end all others
                    self._events.warn("outbox_not_read", why=type(error).__name__)
                    self._begin(tasks, ())
                await self._clock.sleep(LOOK_INTERVAL_S)

    async def _look(self, tasks: asyncio.TaskGroup) -> None:
        limit = AT_ONCE + len(self._under_way) + len(self._not_before_s)
        self._begin(tasks, await self._storage.due_messages(at=self._clock.now(), limit=limit))

    def _begin(self, tasks: asyncio.TaskGroup, found: Sequence[Outgoing]) -> None:
        now_s = self._clock.monotonic_s()
        for message in (*self._unkept.values(), *found):
            if message.id not in self._under_way and self._not_before_s.get(message.id, now_s) <= now_s:
                self._under_way.add(message.id)
                tasks.create_task(self._tell(message), name=f"outbox {message.id}")

    async def _tell(self, message: Outgoing) -> None:
        try:
            async with self._free:
                await self._try(message)
        except Exception as error:  # noqa: BLE001 - the boundary of a message
            self._wait(message, BUSY_WAIT_S)
            self._events.warn("message_not_kept", message=message.id, why=type(error).__name__)
        finally:
            self._under_way.discard(message.id)

    async def _try(self, message: Outgoing) -> None:
        if message.id not in self._given:
            is_late = self._clock.now() >= message.expires_at
            outcome = _Outcome.CLOSED if is_late else await self._marked(message)
            is_dropped = outcome is _Outcome.CLOSED and (is_late or message.kind is OutgoingKind.NOTICE)
            if outcome not in _OVER and not is_dropped:
                await self._postpone(message, outcome)
                return
            self._given[message.id] = _OVER.get(outcome, MessageOutcome.DROPPED)
            self._events.count("told", kind=message.kind, outcome="dropped" if is_dropped else "told")
            self._events.note("message_dropped" if is_dropped else "message_told", message=message.id)
        if self._unkept.pop(message.id, None) is None:
            given = self._given[message.id]
            await self._storage.finish_messages([message.id], at=self._clock.now(), outcome=given)
        self._given.pop(message.id, None)
        self._begun.discard(message.id)
        self._not_before_s.pop(message.id, None)

    async def _marked(self, message: Outgoing) -> _Outcome:
        """As `_outcome`, marked before."""
        now = self._clock.now()
        if self._is_doubtful(message, now):
            self._events.warn("message_in_doubt", message=message.id)
            return _Outcome.UNKNOWN
        self._begun.add(message.id)
        if message.id not in self._unkept and not await self._storage.start_message(message.id, at=now):
            return _Outcome.TOLD  # its end has taken its place
        return await self._outcome(message)

    def _is_doubtful(self, message: Outgoing, now: datetime) -> bool:
        """Whether an earlier process may have told it, and telling it again would show it twice."""
        if message.begun_at is None or message.id in self._begun:
            return False
        chats = [self._chats.get(recipient.platform) for recipient in message.recipients]
        is_harmless = all(
            recipient.platform == WEBHOOK or (chat is not None and chat.says_once)
            for recipient, chat in zip(message.recipients, chats, strict=True)
        )
        return not is_harmless or now - message.begun_at > SHOWN_ONCE_FOR

    async def _outcome(self, message: Outgoing) -> _Outcome:
        """The first recipient that takes it has it. One whose answer is lost may have it, too: only that one is asked
        again."""
        outcome = _Outcome.CLOSED
        for recipient in message.recipients:
            try:
                async with time_limit(self._clock, SAY_TIMEOUT_S):
                    if await self._say(recipient, message):
                        return _Outcome.TOLD
            except (Gone, WordsRefused):
                self._events.note("recipient_closed", message=message.id, platform=recipient.platform)
            except ChatBusy:
                outcome = _Outcome.BUSY
            except (DeliveryUnknown, TimeoutError):
                return _Outcome.BUSY if message.kind is OutgoingKind.ALERT else _Outcome.UNKNOWN
            except Exception as error:  # noqa: BLE001 - the boundary of a recipient
                self._events.incident("message_crashed", error, message=message.id)
                outcome = _Outcome.BUSY
        return outcome

    async def _say(self, recipient: Recipient, message: Outgoing) -> bool:
        """False where it cannot be reached from here. Raises ChatError."""
        balance = None if message.person is None else await self._storage.balance(message.person)
        text = text_of(message, self._views, balance=balance)
        if recipient.platform == WEBHOOK:
            if self._webhook is None:
                return False
            await self._webhook.post(message.id, _body(message, text))
            return True
        chat = self._chats.get(recipient.platform)
        if chat is None:
            return False
        await chat.say(recipient, text, key=message.id)
        return True

    async def _postpone(self, message: Outgoing, outcome: _Outcome) -> None:
        first_s, longest_s = (
            (BUSY_WAIT_S, LONGEST_BUSY_WAIT_S) if outcome is _Outcome.BUSY else (CLOSED_WAIT_S, LONGEST_CLOSED_WAIT_S)
        )
        wait_s = min(longest_s, first_s * 2 ** min(message.tries, MAX_DOUBLINGS))
        self._wait(message, wait_s)
        self._events.warn("message_postponed", message=message.id, wait_s=wait_s, why=outcome.name.lower())
        if message.id not in self._unkept:
            await self._storage.postpone_message(message.id, until=self._clock.now() + timedelta(seconds=wait_s))
            self._not_before_s.pop(message.id, None)

    def _wait(self, message: Outgoing, wait_s: float) -> None:
        self._not_before_s[message.id] = self._clock.monotonic_s() + wait_s


def _body(message: Outgoing, text: str) -> str:
    """As Standard Webhooks proposes: a type, a time, data (standardwebhooks.com, "Payload structure")."""
    data = {"id": message.id, "alert": message.topic, "text": text, **message.values}
    return json.dumps({"type": message.key, "timestamp": message.made_at.isoformat(), "data": data}, ensure_ascii=False)
