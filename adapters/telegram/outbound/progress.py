"""Progress: best effort, coalesced, at most so often a chat, and never in a result's way."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field

from adapters.telegram.outbound.errors import EXPECTED
from adapters.telegram.outbound.keyboards import under_way
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import Spot
from bot.model.commands import Progress
from bot.model.jobs import JobId
from bot.ports import Clock, Events, Texts

TICK_S = 0.5
PRIVATE_INTERVAL_S = 3.0
GROUP_INTERVAL_S = 5.0
ACTION_INTERVAL_S = 4.5
"""Telegram shows a chat action for five seconds."""
FORGOTTEN_AFTER_S = 10.0
AT_ONCE = 4
"""Edits and actions under way at one time: results have the rest of the connections, and of the machine."""
SETTLE_S = 1.0


@dataclass(slots=True, kw_only=True)
class _Watched:
    spot: Spot
    head: str
    progress: Progress | None = None
    seen_at_s: float = 0.0
    shown: str = ""
    edit: asyncio.Task[None] | None = field(default=None, repr=False)


class ProgressBoard:
    """`put` and `drop` never wait. `run` does the talking."""

    def __init__(self, *, messages: Messages, texts: Texts, clock: Clock, events: Events) -> None:
        self._messages = messages
        self._texts = texts
        self._clock = clock
        self._events = events
        self._watched: dict[JobId, _Watched] = {}
        self._edited_at_s: dict[int, float] = {}
        self._acted_at_s: dict[int, float] = {}
        self._under_way = 0

    def put(self, spot: Spot, progress: Progress, *, head: str) -> None:
        """The newest progress of a job takes the place of what was not shown yet."""
        watched = self._watched.setdefault(progress.job.id, _Watched(spot=spot, head=head))
        watched.spot, watched.head = spot, head
        watched.progress, watched.seen_at_s = progress, self._clock.monotonic_s()

    async def drop(self, job_id: JobId) -> None:
        """Nothing more is shown of it. An edit on its way gets a second to arrive, lest it overtakes the result."""
        watched = self._watched.pop(job_id, None)
        if watched is not None and watched.edit is not None and not watched.edit.done():
            await asyncio.wait({watched.edit}, timeout=SETTLE_S)

    async def run(self) -> None:
        """For ever."""
        async with asyncio.TaskGroup() as edits:
            while True:
                await self._clock.sleep(TICK_S)
                self._tick(edits)

    def _tick(self, edits: asyncio.TaskGroup) -> None:
        now_s = self._clock.monotonic_s()
        for job_id, watched in list(self._watched.items()):
            if now_s - watched.seen_at_s > FORGOTTEN_AFTER_S:
                del self._watched[job_id]
                continue
            if self._under_way >= AT_ONCE:
                return
            progress, chat = watched.progress, watched.spot.chat
            is_painting = progress is not None and progress.place_in_queue == 0
            if is_painting and now_s - self._acted_at_s.get(chat, -ACTION_INTERVAL_S) >= ACTION_INTERVAL_S:
                self._acted_at_s[chat] = now_s
                self._start(edits, self._act(watched.spot))
            interval_s = GROUP_INTERVAL_S if watched.spot.is_group else PRIVATE_INTERVAL_S
            is_idle = watched.edit is None or watched.edit.done()
            if progress is None or not is_idle or now_s - self._edited_at_s.setdefault(chat, now_s) < interval_s:
                continue
            text = f"{watched.head}\n{progress.text}".strip()
            if watched.spot.message is not None and text != watched.shown:
                self._edited_at_s[chat], watched.shown = now_s, text
                watched.edit = self._start(edits, self._edit(watched.spot, text, progress))
        self._forget_chats(now_s)

    def _start(self, edits: asyncio.TaskGroup, talk: Coroutine[None, None, None]) -> asyncio.Task[None]:
        self._under_way += 1
        started = edits.create_task(talk)
        started.add_done_callback(self._ended)
        return started

    def _ended(self, _: asyncio.Task[None]) -> None:
        self._under_way -= 1

    def _forget_chats(self, now_s: float) -> None:
        for remembered in (self._edited_at_s, self._acted_at_s):
            for chat in [chat for chat, at_s in remembered.items() if now_s - at_s > FORGOTTEN_AFTER_S]:
                del remembered[chat]

    async def _act(self, spot: Spot) -> None:
        try:
            await self._messages.show_action(spot)
        except EXPECTED as error:
            self._events.count("telegram_progress_lost", why=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - progress is best effort
            self._events.incident("telegram_progress_crashed", error)

    async def _edit(self, spot: Spot, text: str, progress: Progress) -> None:
        try:
            await self._messages.edit_text(spot, text, under_way(progress.job, self._texts), is_progress=True)
        except EXPECTED as error:
            self._events.count("telegram_progress_lost", why=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - progress is best effort
            self._events.incident("telegram_progress_crashed", error)
