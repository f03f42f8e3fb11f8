"""A tiny server on loopback that keeps the Z Image Turbo HTTP API, and breaks it where a test says so.

Written on bare sockets, so that an answer can be any bytes, come in part, never come, or be a broken connection.
"""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from tests.fakes.backend import sample_png
from tests.fakes.scripts import Scripts

SUBMIT = "/api/generate"
STATUS = "/api/status"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request that came in. Header names are in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> object:
        return json.loads(self.body)


class Then(Enum):
    """What follows after the bytes of an answer."""

    GO_ON = "go on"
    CLOSE = "close"
    RESET = "reset"
    HANG = "hang"
    DRIP = "drip"
    """A byte each 20 ms for 8 s, and a good end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Written as they are: the bytes of a whole HTTP answer, or of a part of it."""

    raw: bytes = b""
    then: Then = Then.GO_ON


DROP = Answer(then=Then.RESET)
HANG = Answer(then=Then.HANG)


def reply(
    status: int = 200,
    body: bytes = b"",
    *,
    headers: Mapping[str, str] | None = None,
    content_type: str = "application/json",
    then: Then = Then.GO_ON,
) -> Answer:
    """A whole answer. A Content-Length given in `headers` stands instead of the true one."""
    all_headers = {"Content-Type": content_type, "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in all_headers.items())
    return Answer(raw=f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode("latin-1") + body, then=then)


def envelope(
    data: object = None,
    *,
    status: int = 200,
    code: object = 200,
    message: object = "success",
    headers: Mapping[str, str] | None = None,
) -> Answer:
    body = json.dumps({"code": code, "message": message, "data": data}).encode()
    return reply(status, body, headers=headers)


@dataclass(slots=True, kw_only=True)
class ContractServer:
    """`answers` by path are used up first, one a call; then the contract is kept: each task is in progress for
    `polls_before_done` status calls and then has one picture, at /images/<task id>.png of this server."""

    polls_before_done: int = 0
    picture: bytes = field(default_factory=sample_png)
    ssl_context: ssl.SSLContext | None = None
    calls: list[Call] = field(default_factory=list)
    connections: int = 0
    port: int = 0
    _answers: Scripts[Answer] = field(default_factory=Scripts)
    _polls: dict[str, int] = field(default_factory=dict)
    _server: asyncio.Server | None = None
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"{'https' if self.ssl_context else 'http'}://127.0.0.1:{self.port}"

    def on(self, path: str, *answers: Answer, for_ever: Answer | None = None) -> Self:
        self._answers[path].add(*answers, for_ever=for_ever)
        return self

    def called(self, path: str) -> tuple[Call, ...]:
        return tuple(call for call in self.calls if call.path == path)

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=self.ssl_context)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Nobody listens any more: the next connection is refused."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for task in tuple(self._open):
            task.cancel()
        await asyncio.wait(self._open) if self._open else None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        self.connections += 1
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
                while await self._exchange(reader, writer):
                    pass
        except asyncio.CancelledError:
            pass  # the server stops
        finally:
            self._open.discard(task)
            writer.transport.abort()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer; False where the connection ends."""
        call = await _read_call(reader)
        self.calls.append(call)
        answer = self._answers[self._route(call)].take() or await self._reply_to(call, reader)
        writer.write(answer.raw)
        await writer.drain()
        if answer.then is Then.HANG:
            await asyncio.Event().wait()
        if answer.then is Then.DRIP:
            await _drip(writer)
        if answer.then in (Then.CLOSE, Then.DRIP):
            writer.close()
            await writer.wait_closed()
        return answer.then is Then.GO_ON

    def _route(self, call: Call) -> str:
        """Under which name a test says what is answered."""
        return call.path

    async def _reply_to(self, call: Call, _reader: asyncio.StreamReader) -> Answer:
        return self._keep_contract(call)

    def _keep_contract(self, call: Call) -> Answer:
        match call.method, call.path:
            case "POST", path if path == SUBMIT:
                task_id = f"task_{len(self._polls) + 1}"
                self._polls[task_id] = 0
                return envelope({"task_id": task_id, "status": "IN_PROGRESS"})
            case "GET", path if path == STATUS:
                return self._status(call.query.get("task_id", ""))
            case "GET", path if path.startswith("/images/"):
                return reply(body=self.picture, content_type="image/png")
            case _:
                return envelope(status=404, code=404, message="not found")

    def _status(self, task_id: str) -> Answer:
        if task_id not in self._polls:
            return envelope(status=404, code=404, message="task not found")
        self._polls[task_id] += 1
        if self._polls[task_id] <= self.polls_before_done:
            return envelope({"task_id": task_id, "status": "IN_PROGRESS"})
        return envelope(done(f"{self.url}/images/{task_id}.png", task_id=task_id))


def done(*images: object, task_id: object = None, **other: object) -> dict[str, object]:
    """The `data` of a SUCCESS as the API documents it."""
    return {
        "status": "SUCCESS",
        "task_id": task_id,
        "request": {"prompt": "a cat", "aspect_ratio": "1:1"},
        "response": list(images),
        "consumed_credits": 15,
        "created_at": "2025-12-05 13:05:09",
        "error_message": None,
        **other,
    }


@asynccontextmanager
async def contract_server(
    *, polls_before_done: int = 0, ssl_context: ssl.SSLContext | None = None
) -> AsyncIterator[ContractServer]:
    server = ContractServer(polls_before_done=polls_before_done, ssl_context=ssl_context)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


async def _drip(writer: asyncio.StreamWriter) -> None:
    for _ in range(400):
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.02)
    writer.write(b"\r\n\r\n")


@dataclass(slots=True)
class GarbledServer:
    """Takes what comes first for a greeting of any kind, and answers that."""

    port: int = 0
    greeted: int = 0


@asynccontextmanager
async def garbled_server(answer: Answer) -> AsyncIterator[GarbledServer]:
    made, open_ones = GarbledServer(), set[asyncio.Task[None]]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_ones.add(task)
        try:
            if await reader.read(1):
                made.greeted += 1
            writer.write(answer.raw)
            await writer.drain()
            if answer.then is Then.HANG:
                await asyncio.Event().wait()
        except (asyncio.CancelledError, ConnectionError):
            pass  # the server stops
        finally:
            open_ones.discard(task)
            writer.close() if answer.then is Then.CLOSE else writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()
        for task in tuple(open_ones):
            task.cancel()
        await asyncio.wait(open_ones) if open_ones else None


async def _read_call(reader: asyncio.StreamReader) -> Call:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    method, target, _ = first.split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    parts = urlsplit(target)
    return Call(
        method=method,
        path=parts.path,
        query=dict(parse_qsl(parts.query, keep_blank_values=True)),
        headers=headers,
        body=body,
    )
