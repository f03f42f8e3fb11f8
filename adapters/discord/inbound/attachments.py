"""Pictures that people attach to a command."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import discord

from bot.model.refusals import SentPictureTooLarge, SentPictureUnreadable

TIMEOUT_S = 20.0
MAX_BYTES = 20 * 1024 * 1024
MAX_PX = 16_384
"""The limits of what the core takes, repeated here so that nothing larger is fetched."""


async def pieces_of(attached: discord.Attachment) -> AsyncIterator[bytes]:
    """In one piece, from Discord's own store; a file whose stated size is too large is not fetched. Raises Refusals."""
    if attached.size > MAX_BYTES:
        raise SentPictureTooLarge(limit_mib=MAX_BYTES // 1024 // 1024, limit_px=MAX_PX)
    try:
        async with asyncio.timeout(TIMEOUT_S):
            content = await attached.read()
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError):
        raise SentPictureUnreadable from None
    yield content
