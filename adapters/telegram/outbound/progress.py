"""How Telegram shows progress: the status message is edited, at most so often a chat."""

from __future__ import annotations

from adapters.telegram.outbound.errors import EXPECTED, MessageLost, ServerFailed
from adapters.telegram.outbound.keyboards import under_way
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import PLATFORM, Spot
from bot.chats.progress import Pace
from bot.model.chat_errors import DeliveryUnknown
from bot.model.commands import Progress
from bot.model.jobs import JobId
from bot.ports import Events, Texts

PRIVATE_INTERVAL_S = 3.0
GROUP_INTERVAL_S = 5.0


class TelegramProgress:
    """A ProgressView. All jobs of a chat share its interval."""

    def __init__(self, *, messages: Messages, texts: Texts, events: Events) -> None:
        self._messages = messages
        self._texts = texts
        self._events = events

    def pace(self, spot: Spot, job_id: JobId) -> Pace:  # noqa: ARG002 - the port's shape
        interval_s = GROUP_INTERVAL_S if spot.is_group else PRIVATE_INTERVAL_S
        return Pace(bucket=spot.chat, interval_s=interval_s, waits_first=True)

    async def show(self, spot: Spot, progress: Progress, opening: str) -> bool:
        """Raises DeliveryUnknown, also where the connection broke: what was sent may still be taken."""
        text = f"{opening}\n{progress.text}".strip()
        try:
            await self._messages.edit_text(spot, text, under_way(progress.job, self._texts), is_progress=True)
        except MessageLost:
            return False
        except EXPECTED as error:
            self._events.count("progress_lost", platform=PLATFORM, why=type(error).__name__)
            if isinstance(error, DeliveryUnknown | ServerFailed):
                raise DeliveryUnknown from error
        return True
