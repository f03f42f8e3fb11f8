"""Pictures that people attach to a command."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from functools import partial

import aiohttp
import discord
from discord.http import HTTPClient

from bot.model.commands import SentPicture
from bot.model.refusals import SentPictureTooLarge, SentPictureUnreadable

TIMEOUT = aiohttp.ClientTimeout(total=20.0)
"""Seconds, from the connection to the last piece."""
MAX_BYTES = 20 * 1024 * 1024
MAX_PX = 16_384
"""The limits of what the core takes, repeated here so that nothing larger is fetched."""
PIECE_BYTES = 64 * 1024


def sent_picture(attached: discord.Attachment, http: HTTPClient) -> SentPicture:
    """Nothing is fetched yet. `http` is the client's own, by whose connections it will come."""
    return SentPicture(fetch=partial(_pieces, attached, http))


async def _pieces(attached: discord.Attachment, http: HTTPClient) -> AsyncGenerator[bytes, None]:
    """From Discord's own store; a file whose stated size is too large is not fetched. Raises Refusals.

    The library (discord.py 2.7.1, `Attachment.read`) has the whole file in memory, so it is read here, the same way.
    """
    if attached.size > MAX_BYTES:
        raise SentPictureTooLarge(limit_mib=MAX_BYTES // 1024 // 1024, limit_px=MAX_PX)
    try:
        async with (
            aiohttp.ClientSession(connector=http.connector, connector_owner=False, timeout=TIMEOUT) as session,
            session.get(attached.url, proxy=http.proxy, proxy_auth=http.proxy_auth) as answer,
        ):
            answer.raise_for_status()
            async for piece in answer.content.iter_chunked(PIECE_BYTES):
                yield piece
    except (aiohttp.ClientError, OSError, TimeoutError):
        raise SentPictureUnreadable from None
