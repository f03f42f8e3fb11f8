"""Progress: best effort, coalesced, at most so often a message, and never in a result's way."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from adapters.discord.outbound import layouts
from adapters.discord.outbound.errors import FileTooLarge, NotReached
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import Spot
from bot.model.chat_errors import ChatError
from bot.model.commands import Button, Progress
from bot.model.jobs import JobId
from bot.ports import Clock, Events

TICK_S = 0.25
INTERVAL_S = 3.0
FORGOTTEN_AFTER_S = 10.0
AT_ONCE = 8
"""Edits under way at one time: results have the rest of the connections, and of the machine."""
EDIT_TIMEOUT_S = 5.0
SETTLE_S = 1.0


@dataclass(slots=True, kw_only=True)
class _Watched:
    spot: Spot
    head: str
    buttons: Sequence[Button]
    progress: Progress
    seen_at_s: float
    edited_at_s: float = float("-inf")
    shown: tuple[str, float | None] = ("", None)
    edit: asyncio.Task[None] | None = field(default=None, repr=False)
    is_lost: bool = False


class ProgressBoard:
    """`put` and `drop` never wait for an edit of others. `run` does the talking."""

    def __init__(self, *, messages: Messages, clock: Clock, events: Events) -> None:
        self._messages = messages
        self._clock = clock
        self._events = events
        self._watched: dict[JobId, _Watched] = {}
        self._under_way = 0
        self._news = asyncio.Event()

    def put(self, spot: Spot, progress: Progress, *, head: str, buttons: Sequence[Button]) -> None:
        """The newest progress of a job takes the place of what was not shown yet; the first is shown at once."""
        now_s = self._clock.monotonic_s()
        watched = self._watched.get(progress.job.id)
        if watched is None:
            self._watched[progress.job.id] = _Watched(
                spot=spot, head=head, buttons=buttons, progress=progress, seen_at_s=now_s
            )
            self._news.set()
            return
        watched.spot, watched.progress, watched.seen_at_s = spot, progress, now_s

    async def drop(self, job_id: JobId) -> None:
        """Nothing more is shown of it. An edit on its way gets a moment to arrive, lest it overtakes the result."""
        watched = self._watched.pop(job_id, None)
        if watched is None or watched.edit is None or watched.edit.done():
            return
        await asyncio.wait({watched.edit}, timeout=SETTLE_S)
        watched.edit.cancel()  # it may be asleep in a rate limit, at the head of the line that the result has to pass

    async def run(self) -> None:
        """For ever."""
        async with asyncio.TaskGroup() as edits:
            while True:
                self._news.clear()
                self._tick(edits)
                with_news = edits.create_task(self._news.wait())
                await asyncio.wait({with_news}, timeout=TICK_S)
                with_news.cancel()

    def _tick(self, edits: asyncio.TaskGroup) -> None:
        now_s = self._clock.monotonic_s()
        for job_id, watched in list(self._watched.items()):
            if now_s - watched.seen_at_s > FORGOTTEN_AFTER_S:
                del self._watched[job_id]
                continue
            if self._under_way >= AT_ONCE:
                return
            progress = watched.progress
            what = (progress.text, progress.fraction)
            is_idle = not watched.is_lost and (watched.edit is None or watched.edit.done())
            if is_idle and what != watched.shown and now_s - watched.edited_at_s >= INTERVAL_S:
                watched.edited_at_s, watched.shown = now_s, what
                self._under_way += 1
                watched.edit = edits.create_task(self._edit(watched.spot, progress, watched.head, watched.buttons))
                watched.edit.add_done_callback(self._ended)

    def _ended(self, _: asyncio.Task[None]) -> None:
        self._under_way -= 1
        self._news.set()

    async def _edit(self, spot: Spot, progress: Progress, head: str, buttons: Sequence[Button]) -> None:
        view = layouts.of_progress(progress, head, buttons)
        try:
            if spot.has_token(self._clock.now()):
                await self._messages.edit_by_token(spot, view, timeout_s=EDIT_TIMEOUT_S)
            elif spot.message is not None and spot.bot_can_reach:
                await self._messages.edit_by_bot(spot, view, timeout_s=EDIT_TIMEOUT_S)
        except NotReached:
            # Its message is gone: the result will find another way, and there is nobody to show progress to.
            if (watched := self._watched.get(progress.job.id)) is not None:
                watched.is_lost = True
        except (ChatError, FileTooLarge) as error:
            self._events.count("discord_progress_lost", why=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - progress is best effort
            self._events.incident("discord_progress_crashed", error)
