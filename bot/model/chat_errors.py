"""Errors that a chat raises in place of a receipt."""

from __future__ import annotations

from bot.model.errors import BotError


class ChatError(BotError):
    key = "failure.chat"


class ChatBusy(ChatError):
    """The platform asks to wait for `after_s` seconds. Nothing was shown."""

    names = ("after_s",)

    def __init__(self, *, after_s: float) -> None:
        super().__init__(after_s=after_s)
        self.after_s = after_s


class Gone(ChatError):
    """The place can no longer be reached (blocked, kicked, deleted). Trying again is of no use."""

    key = "failure.gone"


class DeliveryUnknown(ChatError):
    """The upload may have arrived. It may be repeated only where the platform makes that harmless."""

    key = "failure.delivery_unknown"


class WordsRefused(ChatError):
    """The platform does not take this message: because of its words, as far as it can be told. Nothing was shown.

    A filter, a moderator's rule, a code that nobody knows: the same message without the prompt may be taken. `reason`
    is for the job's record: a status and a code, never the platform's sentence, which may repeat the words.
    """

    key = "failure.words_refused"

    def __init__(self, *, reason: str = "") -> None:
        super().__init__()
        self.reason = reason
