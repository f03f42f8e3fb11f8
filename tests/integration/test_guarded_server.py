"""The one HTTP server under clients that are slow, silent, endless or too many, over real sockets on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.types import Receive, Scope, Send

from bot.serving.connections import Limits
from bot.serving.server import HttpServer

HOST = "127.0.0.1"
QUICK = Limits(head_s=0.3, idle_s=0.3, body_pause_s=0.3, body_s=1.5, answer_pause_s=0.3)
GET = b"GET /x HTTP/1.1\r\nHost: h\r\n\r\n"


class Room:
    """Answers /x at once, /hold when told to, /body after the whole body, and /flood without an end."""

    def __init__(self) -> None:
        self.may_go = asyncio.Event()
        self.holds = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] == "/hold":
            self.holds += 1
            await self.may_go.wait()
        if scope["path"] == "/body":
            await Request(scope, receive).body()
        if scope["path"] == "/flood":
            await StreamingResponse(self._pieces())(scope, receive, send)
            return
        await PlainTextResponse("well")(scope, receive, send)

    async def _pieces(self) -> AsyncIterator[bytes]:
        while True:
            yield bytes(64 * 1024)
            await asyncio.sleep(0)


@asynccontextmanager
async def serving(limits: Limits, room: Room | None = None, *reserved: str) -> AsyncIterator[HttpServer]:
    app = room or Room()
    async with HttpServer(
        host=HOST, port=0, app=app, has_lifespan=False, grace_s=0, limits=limits, reserved=reserved
    ) as server:
        yield server


async def connect(server: HttpServer, said: bytes = b"") -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection(HOST, server.port)
    writer.write(said)
    return reader, writer


async def rest(reader: asyncio.StreamReader, *, within_s: float = 5.0) -> bytes:
    """All that comes until the server closes."""
    heard = b""
    async with asyncio.timeout(within_s):
        with contextlib.suppress(ConnectionResetError):
            while piece := await reader.read(65_536):
                heard += piece
    return heard


async def status_of(server: HttpServer, path: str = "/x") -> int:
    reader, writer = await connect(server, f"GET {path} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".encode())
    answer = await rest(reader)
    writer.close()
    return int(answer.split()[1]) if answer else 0


async def hold(server: HttpServer, room: Room) -> asyncio.Task[int]:
    """One more request whose answer waits."""
    before = room.holds
    asked = asyncio.create_task(status_of(server, "/hold"))
    async with asyncio.timeout(5):
        while room.holds == before:  # noqa: ASYNC110 - what it waits for is in another coroutine's hands
            await asyncio.sleep(0.01)
    return asked


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"G",
        b"GET /x HTTP/1.1\r\nHost: h\r\nX-Slow: ",
        b"POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nabc",
        b"POST /body HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
    ],
    ids=["silent", "one sign", "half a head", "half a body", "half a chunk"],
)
async def test_whoever_does_not_go_on_is_closed(said: bytes) -> None:
    async with serving(QUICK) as server:
        reader, writer = await connect(server, said)
        assert b"200" not in await rest(reader)
        writer.close()


async def test_a_head_that_comes_one_sign_at_a_time_does_not_hold_a_connection() -> None:
    async with serving(QUICK) as server:
        reader, writer = await connect(server, b"GET /x HTTP/1.1\r\nHost: h\r\nX: ")

        async def drip() -> None:
            with contextlib.suppress(ConnectionError):
                while True:
                    writer.write(b"a")
                    await writer.drain()
                    await asyncio.sleep(0.05)

        dripping = asyncio.create_task(drip())
        await rest(reader)
        dripping.cancel()
        writer.close()


async def test_a_body_that_comes_one_sign_at_a_time_ends_too() -> None:
    async with serving(QUICK) as server:
        reader, writer = await connect(server, b"POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 99999\r\n\r\n")

        async def drip() -> None:
            with contextlib.suppress(ConnectionError):
                while True:
                    writer.write(b"a")
                    await writer.drain()
                    await asyncio.sleep(0.05)

        dripping = asyncio.create_task(drip())
        await rest(reader)
        dripping.cancel()
        writer.close()


async def test_a_second_head_after_an_answer_is_bounded_too() -> None:
    async with serving(QUICK) as server:
        reader, writer = await connect(server, GET + b"GET /x HTTP/1.1\r\nHost")
        assert (await rest(reader)).count(b"200 OK") == 1
        writer.close()


async def test_whoever_asks_again_and_again_is_not_idle_however_short_each_request_is() -> None:
    """Requests come and go between two looks, each of which finds the connection between two of them."""
    async with serving(Limits()) as server:
        reader, writer = await connect(server)
        for _ in range(3):
            writer.write(GET)
            async with asyncio.timeout(5):
                assert b"well" in await reader.readuntil(b"well")
            server._server._connections.close_overdue()
            (one,) = server._server._connections._guarded()
            one.since_s -= 4.0  # as if so many seconds had passed since the last look
        writer.close()


async def test_whoever_does_not_read_the_answer_is_closed() -> None:
    async with serving(QUICK) as server:
        reader, writer = await connect(server, b"GET /flood HTTP/1.1\r\nHost: h\r\n\r\n")
        async with asyncio.timeout(5):
            while server.open_connections:  # noqa: ASYNC110 - uvicorn has no event for it
                await asyncio.sleep(0.05)
        writer.close()
        del reader


async def test_an_answer_that_takes_long_is_waited_for() -> None:
    room = Room()
    async with serving(QUICK, room) as server:
        slow = asyncio.create_task(status_of(server, "/hold"))
        await asyncio.sleep(2.2)
        room.may_go.set()
        assert await slow == 200


@pytest.mark.parametrize(
    "endless",
    [
        b"GET /x HTTP/1.1\r\nX: ",
        b"GET /",
        b"GET /x HTTP/1.1\r\n",
        b"POST /body HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;",
    ],
    ids=["one header", "the path", "many headers", "a chunk's extension"],
)
async def test_what_never_ends_is_refused_after_few_bytes(endless: bytes) -> None:
    piece = b"X: y\r\n" * 2000 if endless.endswith(b"1.1\r\n") else b"x" * 12_000
    async with serving(Limits()) as server:
        reader, writer = await connect(server, endless)
        sent = 0
        with contextlib.suppress(ConnectionError):
            async with asyncio.timeout(5):
                while not reader.at_eof() and sent < 2**22:
                    writer.write(piece)
                    await writer.drain()
                    sent += len(piece)
                    await asyncio.sleep(0)
        assert sent < 2**22
        writer.close()


async def test_silent_connections_shut_nobody_out() -> None:
    async with serving(Limits(connections=40, reserve=4)) as server:
        silent = [await connect(server) for _ in range(120)]
        assert [await status_of(server) for _ in range(10)] == [200] * 10
        assert server.open_connections <= 44
        for _, writer in silent:
            writer.close()


async def test_the_idle_are_closed_before_those_whose_head_is_on_its_way() -> None:
    async with serving(Limits(connections=20, reserve=2)) as server:
        reader, writer = await connect(server, GET)
        await reader.readuntil(b"well")
        begun_reader, begun = await connect(server, b"GET /x HTTP/1.1\r\n")
        others = [await connect(server) for _ in range(18)]
        await connect(server)
        assert await rest(reader) == b""
        begun.write(b"Host: h\r\n\r\n")
        assert b"200 OK" in await begun_reader.readuntil(b"\r\n")
        for _, one in [(reader, writer), (begun_reader, begun), *others]:
            one.close()


async def test_where_all_are_at_work_reserved_paths_are_answered_and_others_told_to_wait() -> None:
    room = Room()
    async with serving(Limits(connections=16, reserve=4), room, "/livez") as server:
        held = [await hold(server, room) for _ in range(16)]
        assert [await status_of(server, "/x"), await status_of(server, "/livez")] == [503, 200]
        room.may_go.set()
        assert {await one for one in held} == {200}
        assert await status_of(server, "/x") == 200


async def test_beyond_the_reserve_nobody_is_taken() -> None:
    room = Room()
    async with serving(Limits(connections=16, reserve=2), room, "/hold") as server:
        held = [await hold(server, room) for _ in range(18)]
        with contextlib.suppress(ConnectionResetError):
            assert await status_of(server, "/hold") == 0
        room.may_go.set()
        assert {await one for one in held} == {200}


CROWD = """
import socket, sys, time
crowd = [socket.create_connection(("127.0.0.1", int(sys.argv[1]))) for _ in range(900)]
print("here", flush=True)
time.sleep(60)
"""


async def test_a_crowd_that_comes_at_once_shuts_nobody_out(caplog: pytest.LogCaptureFixture) -> None:
    """They come faster than the server looks at any of them."""
    async with serving(Limits(connections=100)) as server:
        crowd = await asyncio.create_subprocess_exec(
            sys.executable, "-c", CROWD, str(server.port), stdout=asyncio.subprocess.PIPE
        )
        assert crowd.stdout is not None
        assert await crowd.stdout.readline() == b"here\n"
        assert [await status_of(server) for _ in range(3)] == [200] * 3
        assert server.open_connections <= 200
        crowd.kill()
        await crowd.wait()
    assert "Too many open files" not in caplog.text


async def test_a_stop_that_is_cut_short_leaves_nothing_running_and_nobody_connected() -> None:
    before = asyncio.all_tasks()
    server = await HttpServer(host=HOST, port=0, app=Room(), has_lifespan=False, grace_s=60).__aenter__()
    reader, _ = await connect(server, b"GET /hold HTTP/1.1\r\nHost: h\r\n\r\n")
    stopping = asyncio.create_task(server.__aexit__(None, None, None))
    await asyncio.sleep(0)
    stopping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stopping
    assert await rest(reader) == b""
    assert {task.get_name() for task in asyncio.all_tasks() - before} & {"http-server"} == set()
    with pytest.raises(ConnectionRefusedError):
        await connect(server)
