"""Where a job's message is on Discord: its place, as this adapter reads it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.model.jobs import Place

PLATFORM = "discord"
TOKEN_LIVES = timedelta(minutes=15)
"""Interaction tokens are valid for 15 minutes (Discord API v10, "Receiving and Responding")."""
TOKEN_MARGIN = timedelta(seconds=10)
"""A token is not used in its last moments: each use of a dead one counts towards a ban (10,000 a 10 minutes)."""
DEFAULT_UPLOAD_BYTES = 10 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """`message` is ours, which becomes the picture; None where its id is not known yet.

    `token` is the interaction's, "" once it is over. `user_only` where the app is installed by the person alone: then
    the bot itself can neither see nor write there. `upload_bytes` is what one file may have there.
    """

    channel: int
    user: int
    guild: int | None = None
    message: int | None = None
    application: int = 0
    interaction: int = 0
    token: str = field(default="", repr=False)
    token_expires: datetime | None = None
    ephemeral: bool = False
    user_only: bool = False
    upload_bytes: int = DEFAULT_UPLOAD_BYTES

    def has_token(self, now: datetime) -> bool:
        return bool(self.token) and self.token_expires is not None and now < self.token_expires - TOKEN_MARGIN

    @property
    def bot_can_reach(self) -> bool:
        """Whether the bot, without the interaction's token, may see the message."""
        return not self.ephemeral and not self.user_only

    def without_dead_token(self, now: datetime) -> Spot:
        return self if self.has_token(now) else replace(self, token="", token_expires=None)

    def to_place(self) -> Place:
        address = {
            "channel": str(self.channel),
            "user": str(self.user),
            "application": str(self.application),
            "interaction": str(self.interaction),
            "upload_limit": str(self.upload_bytes),
        }
        address |= {name: str(id) for name, id in (("guild", self.guild), ("message", self.message)) if id is not None}
        address |= {
            name: "1" for name, is_so in (("ephemeral", self.ephemeral), ("user_only", self.user_only)) if is_so
        }
        if self.token and self.token_expires is not None:
            address |= {"token": self.token, "token_expires": self.token_expires.isoformat()}
        return Place(platform=PLATFORM, chat=str(self.channel), address=address)

    @classmethod
    def of(cls, place: Place) -> Spot:
        address = place.address

        def id_of(name: str) -> int | None:
            return int(address[name]) if name in address else None

        expires = address.get("token_expires")
        return cls(
            channel=int(address["channel"]),
            user=int(address["user"]),
            guild=id_of("guild"),
            message=id_of("message"),
            application=id_of("application") or 0,
            interaction=id_of("interaction") or 0,
            token=address.get("token", ""),
            token_expires=datetime.fromisoformat(expires) if expires else None,
            ephemeral="ephemeral" in address,
            user_only="user_only" in address,
            upload_bytes=id_of("upload_limit") or DEFAULT_UPLOAD_BYTES,
        )
