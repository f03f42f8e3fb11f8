"""Discord: a picture that somebody sends along is fetched once, and never where it says that it is too large."""

from __future__ import annotations

from typing import Any, cast

import aiohttp
import discord
import pytest

from adapters.discord.inbound.attachments import pieces_of
from bot.model.refusals import SentPictureTooLarge, SentPictureUnreadable

LIMIT_BYTES = 20 * 1024 * 1024


class Sent:
    """An attachment that says how large it is."""

    def __init__(self, *, size: int, error: Exception | None = None) -> None:
        self.size = size
        self.reads = 0
        self._error = error

    async def read(self) -> bytes:
        self.reads += 1
        if self._error is not None:
            raise self._error
        return b"a picture"


async def taken(sent: Sent) -> list[bytes]:
    return [piece async for piece in pieces_of(cast("discord.Attachment", sent))]


async def test_a_picture_of_twenty_mebibytes_is_fetched() -> None:
    assert await taken(Sent(size=LIMIT_BYTES)) == [b"a picture"]


async def test_a_larger_one_is_refused_and_not_fetched() -> None:
    sent = Sent(size=LIMIT_BYTES + 1)
    with pytest.raises(SentPictureTooLarge) as refusal:
        await taken(sent)
    assert refusal.value.values["limit_mib"] == 20
    assert sent.reads == 0


@pytest.mark.parametrize(
    "error",
    [
        discord.NotFound(cast("Any", type("Answer", (), {"status": 404, "reason": "gone"})), "gone"),
        aiohttp.ServerDisconnectedError(),
        ConnectionResetError(),
        TimeoutError(),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_one_that_cannot_be_fetched_is_a_refusal_that_says_so(error: Exception) -> None:
    with pytest.raises(SentPictureUnreadable):
        await taken(Sent(size=9, error=error))
