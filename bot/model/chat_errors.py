"""What a chat may say instead of a message."""

from __future__ import annotations

from bot.model.errors import BotError


class ChatError(BotError):
    key = "failure.chat"


class ChatBusy(ChatError):
    """The platform asks to wait `after_s` seconds; nothing was shown."""

    names = ("after_s",)

    def __init__(self, *, after_s: float) -> None:
        super().__init__(after_s=after_s)
        self.after_s = after_s


class Gone(ChatError):
    """The place cannot be reached any more (blocked, kicked, deleted): no retries."""

    key = "failure.gone"


class DeliveryUnknown(ChatError):
    """The upload may have arrived. It may be repeated only where the platform makes that harmless."""

    key = "failure.delivery_unknown"
