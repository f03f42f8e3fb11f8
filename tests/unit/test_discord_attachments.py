"""Discord: a picture that somebody sends along is fetched in pieces, once, and not where it is said to be too large."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

import aiohttp
import discord
import pytest
from aiohttp import web
from discord.http import HTTPClient

from adapters.discord.inbound.attachments import sent_picture
from bot.model.refusals import SentPictureTooLarge, SentPictureUnreadable

LIMIT_BYTES = 20 * 1024 * 1024
MIB = 1024 * 1024


@dataclass
class Attached:
    size: int
    url: str


@dataclass
class Connections:
    """Of the library's client."""

    connector: aiohttp.BaseConnector
    proxy: str | None = None
    proxy_auth: aiohttp.BasicAuth | None = None


class Store:
    """Gives a file of `size_bytes`; `status` is what it answers, and at `breaks_at_bytes` it hangs up."""

    def __init__(self, *, size_bytes: int = 3 * MIB, status: int = 200, breaks_at_bytes: int | None = None) -> None:
        self.size_bytes, self.status, self.breaks_at_bytes = size_bytes, status, breaks_at_bytes
        self.asked = 0

    async def _give(self, request: web.Request) -> web.StreamResponse:
        self.asked += 1
        answer = web.StreamResponse(status=self.status)
        answer.content_length = self.size_bytes
        await answer.prepare(request)
        for sent_bytes in range(0, self.size_bytes, MIB):
            if sent_bytes == self.breaks_at_bytes and request.transport is not None:
                request.transport.abort()
                break
            await answer.write(bytes(min(MIB, self.size_bytes - sent_bytes)))
        return answer

    @asynccontextmanager
    async def pieces(self, *, stated_bytes: int | None = None) -> AsyncIterator[AsyncIterator[bytes]]:
        app = web.Application()
        app.router.add_get("/file", self._give)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        attached = Attached(stated_bytes or self.size_bytes, f"http://127.0.0.1:{runner.addresses[0][1]}/file")
        async with aiohttp.TCPConnector() as connector:
            sent = sent_picture(
                cast("discord.Attachment", attached), cast("HTTPClient", Connections(connector=connector))
            )
            yield sent.fetch()
            assert not connector.closed  # it is the client's
        await runner.cleanup()


async def test_a_picture_comes_in_pieces() -> None:
    store = Store(size_bytes=LIMIT_BYTES)
    async with store.pieces() as pieces:
        sizes = [len(piece) async for piece in pieces]
    assert (sum(sizes), max(sizes) <= 64 * 1024, store.asked) == (LIMIT_BYTES, True, 1)


async def test_a_larger_one_is_refused_and_not_fetched() -> None:
    store = Store()
    async with store.pieces(stated_bytes=LIMIT_BYTES + 1) as pieces:
        with pytest.raises(SentPictureTooLarge) as refusal:
            await anext(pieces)
    assert (refusal.value.values["limit_mib"], store.asked) == (20, 0)


@pytest.mark.parametrize("store", [Store(status=404), Store(status=403), Store(status=500), Store(breaks_at_bytes=MIB)])
async def test_one_that_cannot_be_fetched_is_a_refusal_that_says_so(store: Store) -> None:
    async with store.pieces() as pieces:
        with pytest.raises(SentPictureUnreadable):
            _ = [piece async for piece in pieces]
