"""Pictures that people point at, to begin from them."""

from __future__ import annotations

from collections.abc import AsyncIterator

from telegram import Document, Message, PhotoSize
from telegram.error import TelegramError

from adapters.telegram.outbound.client import TelegramBot
from bot.model.images import BlobId
from bot.model.refusals import SentPictureTooLarge, SentPictureUnreadable
from bot.ports import TakePicture

MAX_BYTES = 20 * 1024 * 1024
"""The Bot API's getFile gives nothing larger to a bot."""
MAX_PX = 16_384


class SentPictures:
    def __init__(self, *, bot: TelegramBot, take_picture: TakePicture) -> None:
        self._bot = bot
        self._take_picture = take_picture

    async def taken(self, message: Message) -> BlobId | None:
        """The picture in a message, a photo or a file of one; None where it has none. Raises Refusals."""
        found = _picture_in(message)
        if found is None:
            return None
        if (found.file_size or 0) > MAX_BYTES:
            raise SentPictureTooLarge(limit_mib=MAX_BYTES // 1024 // 1024, limit_px=MAX_PX)
        return await self._take_picture(self._pieces(found.file_id))

    async def _pieces(self, file_id: str) -> AsyncIterator[bytes]:
        try:
            file = await self._bot.get_file(file_id)
            yield bytes(await file.download_as_bytearray())
        except TelegramError:  # the library's message may hold the address, and that the token
            raise SentPictureUnreadable from None


def has_picture(message: Message) -> bool:
    """A photo, or a file of one."""
    return _picture_in(message) is not None


def _picture_in(message: Message) -> PhotoSize | Document | None:
    is_file = message.document is not None and (message.document.mime_type or "").startswith("image/")
    return message.photo[-1] if message.photo else message.document if is_file else None
