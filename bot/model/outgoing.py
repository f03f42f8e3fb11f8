"""What is told to somebody outside of any request: a notice to a person, an alert to the operator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.model.errors import Value
from bot.model.people import PersonId

NOTICE_LIVES = timedelta(days=7)
"""What nobody could be told for so long is no news any more."""


class OutgoingKind(StrEnum):
    """A NOTICE is dropped where the person's private chat is closed; an ALERT is tried again later."""

    NOTICE = "notice"
    ALERT = "alert"


class MessageOutcome(StrEnum):
    """What came of a message that waits no more. UNKNOWN where nobody knows whether it was shown."""

    TOLD = "told"
    DROPPED = "dropped"
    UNKNOWN = "unknown"


WEBHOOK = "webhook"
"""The platform of the one recipient that is no chat: ALERT_URL."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Recipient:
    """Who is told: the private chat of `user_id` on a platform, or the `chat` that the platform's own words name."""

    platform: str
    user_id: str = ""
    chat: str = ""

    def __str__(self) -> str:
        return f"{self.platform}:{self.user_id or self.chat}".rstrip(":")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message. `recipients` are alternatives: the first that takes it, and only that one.

    `id` is made from its cause: written twice, it is one message. `key` and `values` are its text; where `person` is
    given, `balance` is among the values, as it stands when the message goes out. `topic` is the name of the alert, or
    the job that a notice is about.
    Without a `locale` it is in the language of the first recipient. `begun_at` is set while it is being told, and where
    nobody knows whether it was.
    """

    id: str
    kind: OutgoingKind
    recipients: tuple[Recipient, ...]
    key: str
    made_at: datetime
    expires_at: datetime
    values: Mapping[str, Value] = field(default_factory=dict)
    locale: str = "en"
    person: PersonId | None = None
    topic: str = ""
    tries: int = 0
    begun_at: datetime | None = None
