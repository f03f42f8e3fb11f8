"""Progress as Discord shows it: an edit of the job's message, every three seconds at most."""

from __future__ import annotations

from adapters.discord.outbound import layouts
from adapters.discord.outbound.errors import FileTooLarge, NotReached, Rejected
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import PLATFORM, Spot
from bot.chats import job_buttons
from bot.chats.bounded import Bounded
from bot.chats.progress import Pace
from bot.model.chat_errors import ChatError, DeliveryUnknown
from bot.model.commands import Progress
from bot.model.jobs import JobId
from bot.ports import Clock, Events, Texts

INTERVAL_S = 3.0
AT_ONCE = 8
EDIT_TIMEOUT_S = 5.0
MAX_REFUSED = 5_000


class DiscordProgress:
    """A ProgressView: each job has a message of its own."""

    def __init__(self, *, messages: Messages, texts: Texts, clock: Clock, events: Events) -> None:
        self._messages = messages
        self._texts = texts
        self._clock = clock
        self._events = events
        self._refused: Bounded[JobId, None] = Bounded(limit=MAX_REFUSED)

    def pace(self, spot: Spot, job_id: JobId) -> Pace:  # noqa: ARG002 - the protocol's shape
        return Pace(bucket=job_id, interval_s=INTERVAL_S)

    async def show(self, spot: Spot, progress: Progress, opening: str) -> bool:
        """False where its message is gone: the result will find another way. Words that were refused are left out.

        Raises DeliveryUnknown.
        """
        job = progress.job
        try:
            try:
                await self._edit(spot, progress, opening, shows_prompt=job.id not in self._refused)
            except Rejected:
                if job.id in self._refused:
                    return False
                self._refused[job.id] = None
                await self._edit(spot, progress, opening, shows_prompt=False)
        except NotReached:
            return False
        except DeliveryUnknown as error:
            self._events.count("progress_lost", platform=PLATFORM, why=type(error).__name__)
            raise
        except (ChatError, FileTooLarge) as error:
            self._events.count("progress_lost", platform=PLATFORM, why=type(error).__name__)
        return True

    async def _edit(self, spot: Spot, progress: Progress, opening: str, *, shows_prompt: bool) -> None:
        buttons = job_buttons.under_way(progress.job, self._texts).in_order
        view = layouts.of_progress(progress, opening, buttons, shows_prompt=shows_prompt)
        if spot.has_token(self._clock.now()):
            await self._messages.edit_by_token(spot, view, timeout_s=EDIT_TIMEOUT_S)
        elif spot.message is not None and spot.bot_can_reach:
            await self._messages.edit_by_bot(spot, view, timeout_s=EDIT_TIMEOUT_S)
