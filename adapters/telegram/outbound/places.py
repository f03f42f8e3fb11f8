"""Where a message is: what a job's place means on Telegram."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.jobs import Place
from bot.model.outgoing import Recipient

PLATFORM = "telegram"
SENDING = "sending"
"""The mark of an album that was begun: whether it arrived is not known until its messages stand in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """`thread` is set in topics only. `source` is the message to answer, `message` ours, which becomes the picture.

    `album` is "", SENDING, or the ids of its messages with commas between.
    """

    chat: int
    thread: int | None = None
    source: int | None = None
    message: int | None = None
    album: str = ""

    @property
    def is_group(self) -> bool:
        return self.chat < 0

    def moved_to(self, chat: int) -> Spot:
        """The chat has another id now. Numbers of messages and threads are the old chat's: none goes along."""
        return Spot(chat=chat)

    @property
    def album_messages(self) -> tuple[int, ...]:
        if self.album in ("", SENDING):
            return ()
        return tuple(int(id) for id in self.album.split(","))

    def to_place(self) -> Place:
        numbers = {"chat": self.chat, "thread": self.thread, "source": self.source, "message": self.message}
        address = {name: str(number) for name, number in numbers.items() if number is not None}
        return Place(
            platform=PLATFORM, chat=str(self.chat), address=address | ({"album": self.album} if self.album else {})
        )

    @classmethod
    def to(cls, recipient: Recipient) -> Spot:
        """Somebody's private chat, which has their number, or a chat as `chat_of` names it."""
        chat, _, thread = (recipient.user_id or recipient.chat).partition("/")
        return cls(chat=int(chat), thread=int(thread) if thread else None)

    @classmethod
    def of(cls, place: Place) -> Spot:
        def number(name: str) -> int | None:
            return int(place.address[name]) if name in place.address else None

        return cls(
            chat=int(place.address["chat"]),
            thread=number("thread"),
            source=number("source"),
            message=number("message"),
            album=place.address.get("album", ""),
        )
