"""The error tree: facts with a name, made to be told.

BotError                    this file
├── Refusal                 refusals.py: a request is not done; nothing was changed; the person is told
├── BackendError            backend_errors.py: TryLater, Refused, Unavailable, Ambiguous, TaskLost, BadPicture
├── ChatError               chat_errors.py: ChatBusy, Gone, DeliveryUnknown, WordsRefused
└── (storage)               storage_errors.py: HoldClosed, JobEnded, BlobMissing, NoSpace (FolderReadOnly, NotKept)

Each class has a text key and the names of its values; `bot.texts` holds the sentence in every language.
"""

from __future__ import annotations

from typing import ClassVar

Value = str | int | float


class BotError(Exception):
    """A named fact with values. Raises TypeError at once where a value is missing or unknown."""

    key: ClassVar[str] = "error.internal"
    names: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **values: Value) -> None:
        if set(values) != set(self.names):
            expected, given = ", ".join(self.names) or "no values", ", ".join(sorted(values)) or "none"
            raise TypeError(f"{type(self).__name__} takes {expected}; given: {given}")
        self.values: dict[str, Value] = values
        super().__init__(f"{self.key} {values}" if values else self.key)
