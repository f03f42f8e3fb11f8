"""What Telegram calls a photo that it has: with that it is shown again without an upload, inline, too."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Message

from bot.model.images import BlobId, Picture
from bot.ports import Clock, Events, PlatformStorage


class FileIds:
    """Of the bot that is called `owner` in the notes."""

    def __init__(self, *, storage: PlatformStorage, clock: Clock, events: Events, owner: str) -> None:
        self._storage = storage
        self._clock = clock
        self._events = events
        self._owner = owner

    async def remember(self, sent: Sequence[Message], pictures: Sequence[Picture]) -> None:
        """Of each picture, the message that shows it as a photo."""
        for message, picture in zip(sent, pictures, strict=False):
            if message.photo:
                await self._storage.keep_note(self._owner, f"file:{picture.blob}", message.photo[-1].file_id)

    async def of(self, blob: BlobId) -> str:
        """ "" where it was never shown as a photo."""
        return await self._storage.note(self._owner, f"file:{blob}", at=self._clock.now()) or ""

    async def forget(self, blob: BlobId, file_id: str) -> None:
        """Telegram knows it no more under that name. Twice is once; another name that came meanwhile stays."""
        if await self.of(blob) == file_id:
            await self._storage.drop_note(self._owner, f"file:{blob}")
            self._events.note("telegram_file_forgotten")
