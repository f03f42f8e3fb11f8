"""Pictures that people point at, to begin from them. Nothing is fetched before the core asks for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from functools import partial
from pathlib import Path

import httpx
from telegram import File, Message
from telegram.error import BadRequest, TelegramError

from adapters.telegram.outbound.client import TelegramBot, http_client
from bot.model.commands import SentPicture
from bot.model.refusals import SentPictureTooLarge, SentPictureUnreadable

MAX_BYTES = 20 * 1024 * 1024
"""The Bot API's getFile gives nothing larger to a bot."""
_TOO_BIG = "file is too big"
"""The words in which getFile refuses it; a message need not tell the size (Bot API, PhotoSize.file_size)."""
MAX_PX = 16_384
PIECE_BYTES = 64 * 1024
TIMEOUT_S = 60.0
"""One picture, from the first byte to the last."""


class SentPictures:
    def __init__(self, *, bot: TelegramBot) -> None:
        self._bot = bot

    def file_in(self, message: Message) -> str | None:
        """The file id of the picture in a message, a photo or a file of one; None where it has none.

        It may be kept, and given to `picture` later. Raises SentPictureTooLarge, by what Telegram says of its size.
        """
        is_file = message.document is not None and (message.document.mime_type or "").startswith("image/")
        found = message.photo[-1] if message.photo else message.document if is_file else None
        if found is None:
            return None
        if (found.file_size or 0) > MAX_BYTES:
            raise _too_large()
        return found.file_id

    def picture(self, file_id: str | None) -> SentPicture | None:
        """For `Request.sent`."""
        return None if file_id is None else SentPicture(fetch=partial(self._pieces, file_id))

    async def _pieces(self, file_id: str) -> AsyncGenerator[bytes, None]:
        """Raises SentPictureTooLarge, SentPictureUnreadable.

        The library (python-telegram-bot 22.8, `File.download_to_memory`) has the whole file in memory, so it is read
        here, over the library's own connections.
        """
        try:
            file = await self._file(file_id)
            where = file.file_path or ""
            # A server of one's own in local mode gives a path on this machine (Bot API: "Using a Local Bot API Server")
            pieces = _read(Path(where)) if where.startswith("/") else _downloaded(self._bot, where)
            async with aclosing(pieces):
                deadline_s = asyncio.get_running_loop().time() + TIMEOUT_S
                while piece := await _next(pieces, deadline_s):
                    yield piece
        except (TelegramError, httpx.HTTPError, httpx.InvalidURL, OSError):
            # What they say may hold the address, and that the token.
            raise SentPictureUnreadable from None

    async def _file(self, file_id: str) -> File:
        """Raises SentPictureTooLarge, TelegramError."""
        try:
            return await self._bot.get_file(file_id)
        except BadRequest as error:
            if _TOO_BIG in error.message.lower():
                raise _too_large() from None
            raise


def _too_large() -> SentPictureTooLarge:
    return SentPictureTooLarge(limit_mib=MAX_BYTES // 1024 // 1024, limit_px=MAX_PX)


async def _downloaded(bot: TelegramBot, url: str) -> AsyncGenerator[bytes, None]:
    async with http_client(bot).stream("GET", url) as answer:
        answer.raise_for_status()
        async for piece in answer.aiter_bytes(PIECE_BYTES):
            yield piece


async def _read(path: Path) -> AsyncGenerator[bytes, None]:
    with await asyncio.to_thread(path.open, "rb") as file:
        while piece := await asyncio.to_thread(file.read, PIECE_BYTES):
            yield piece


async def _next(pieces: AsyncGenerator[bytes, None], deadline_s: float) -> bytes:
    """The next piece, b"" at the end. Raises TimeoutError, an OSError, at the deadline of the event loop's clock."""
    async with asyncio.timeout_at(deadline_s):
        return await anext(pieces, b"")
