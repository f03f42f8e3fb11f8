"""What httpx promises of a request holds where aiohttp carries it: large bodies, and the time-out of a write."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.connections.light_transport import PIECE_BYTES, LightTransport
from tests.fakes.contract_server import ContractServer, contract_server
from tests.fakes.network import PLAIN_HTTP


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    transport = LightTransport(max_connections=1, keepalive_s=4.0, ssl_context=PLAIN_HTTP)
    async with httpx.AsyncClient(transport=transport, timeout=httpx.Timeout(5.0, write=0.2)) as made:
        yield made


@pytest.fixture
async def server() -> AsyncIterator[ContractServer]:
    async with contract_server() as made:
        yield made


@pytest.mark.parametrize("size_bytes", [0, 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES])
async def test_a_body_of_any_size_arrives_with_its_length(
    client: httpx.AsyncClient, server: ContractServer, size_bytes: int
) -> None:
    content = bytes(range(256)) * (size_bytes // 256) + b"x" * (size_bytes % 256)
    await client.post(f"{server.url}/a", content=content)
    (call,) = server.calls
    assert call.body == content
    assert call.headers["content-length"] == str(size_bytes)
    assert "transfer-encoding" not in call.headers


async def test_an_upload_that_nobody_takes_ends(client: httpx.AsyncClient) -> None:
    async def ignore(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    async with await asyncio.start_server(ignore, "127.0.0.1", 0, limit=1) as busy:
        port = busy.sockets[0].getsockname()[1]
        async with asyncio.timeout(5.0):
            with pytest.raises(httpx.WriteTimeout):
                await client.post(f"http://127.0.0.1:{port}/", content=bytes(32 * 1024 * 1024))


async def test_a_client_that_was_closed_can_be_opened_again(server: ContractServer) -> None:
    transport = LightTransport(max_connections=1, keepalive_s=4.0, ssl_context=PLAIN_HTTP)
    for _ in range(2):
        async with httpx.AsyncClient(transport=transport) as client:
            assert (await client.get(f"{server.url}/images/a.png")).content == server.picture
