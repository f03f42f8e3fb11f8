"""What a ping answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """An answer to a ping: `detail` is one sentence for the operator, without secrets.

    `queued` is how many pictures a backend has waiting or in the making for everybody, where it says so. `invitation`
    is what a platform that was asked says of the bot: its name, and the link that leads to it or lets it in.
    """

    is_ok: bool
    detail: str
    queued: int | None = None
    invitation: str = ""
