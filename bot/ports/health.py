"""What a ping answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What keeps a platform from working, where it says so: the bot is refused (its token, its address), nothing can be
    reached, or the platform cannot call the webhook."""

    REFUSED = "refused"
    LOST = "lost"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """An answer to a ping: `detail` is one sentence for the operator, without secrets.

    `queued` is how many pictures a backend has waiting or in the making for everybody, where it says so. `invitation`
    is what a platform that was asked says of the bot: its name, and the link that leads to it or lets it in.
    `trouble` is a platform's, LOST where nothing else is known.
    """

    is_ok: bool
    detail: str
    queued: int | None = None
    invitation: str = ""
    trouble: Trouble = Trouble.LOST
