"""The line "sends a photo…" above a chat while a picture of it is made."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from adapters.telegram.outbound.errors import EXPECTED
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import PLATFORM, Spot
from bot.chats.load_shedding import LoadShedder
from bot.model.jobs import JobId
from bot.ports import Clock, Events

TICK_S = 0.5
INTERVAL_S = 4.5
"""Telegram shows a chat action for five seconds."""
FORGOTTEN_AFTER_S = 10.0
AT_ONCE = 4
"""Results have the rest of the connections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Painted:
    spot: Spot
    seen_at_s: float


class ChatActions:
    """`put` and `drop` never wait; `run` sends the actions, one a chat and interval, however many jobs it has, and none
    where `shedder` does not admit it."""

    def __init__(self, *, messages: Messages, shedder: LoadShedder, clock: Clock, events: Events) -> None:
        self._messages = messages
        self._shedder = shedder
        self._clock = clock
        self._events = events
        self._painted: dict[JobId, _Painted] = {}
        self._acted_at_s: dict[int, float] = {}
        self._under_way: set[asyncio.Task[None]] = set()

    def put(self, job_id: JobId, spot: Spot) -> None:
        """A picture of the job is being made. Without another call the action ends after a while."""
        self._painted[job_id] = _Painted(spot=spot, seen_at_s=self._clock.monotonic_s())

    def drop(self, job_id: JobId) -> None:
        self._painted.pop(job_id, None)

    async def run(self) -> None:
        """For ever."""
        async with asyncio.TaskGroup() as actions:
            while True:
                await self._clock.sleep(TICK_S)
                self._tick(actions)

    def _tick(self, actions: asyncio.TaskGroup) -> None:
        oldest_s = (now_s := self._clock.monotonic_s()) - FORGOTTEN_AFTER_S
        self._painted = {job_id: painted for job_id, painted in self._painted.items() if painted.seen_at_s >= oldest_s}
        self._acted_at_s = {chat: at_s for chat, at_s in self._acted_at_s.items() if at_s >= oldest_s}
        for painted in self._painted.values():
            if len(self._under_way) >= AT_ONCE:
                return
            if now_s - self._acted_at_s.get(painted.spot.chat, -INTERVAL_S) >= INTERVAL_S:
                self._acted_at_s[painted.spot.chat] = now_s
                if not self._shedder.admits_progress():
                    continue
                action = actions.create_task(self._act(painted.spot))
                self._under_way.add(action)
                action.add_done_callback(self._under_way.discard)

    async def _act(self, spot: Spot) -> None:
        try:
            await self._messages.show_action(spot)
        except EXPECTED as error:
            self._events.count("progress_lost", platform=PLATFORM, why=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - the boundary of an action, which is best effort
            self._events.incident("telegram_action_crashed", error)
