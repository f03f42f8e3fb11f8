"""How long a connection is waited for, to the second, and what is answered where there are too many."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import Callable, MutableMapping
from types import SimpleNamespace
from typing import Any, cast

import pytest
from starlette.types import Message, Receive, Scope, Send
from uvicorn.config import Config

from bot.serving.connections import Connections, GuardedProtocol, Limits, Phase, turnstile

TWO = Limits(connections=2, reserve=1)


class Client:
    """One end of a connection: what waits to be sent to it, and whether it was cut off."""

    def __init__(self) -> None:
        self.unsent_bytes = 0
        self.is_cut = False
        self.closing = False

    def get_extra_info(self, _: str) -> None:
        return None

    def get_write_buffer_size(self) -> int:
        return self.unsent_bytes

    def is_closing(self) -> bool:
        return self.closing

    def abort(self) -> None:
        self.is_cut = True


class Hall:
    """Connections whose clock is turned by hand."""

    def __init__(self, limits: Limits) -> None:
        self.now_s = 1000.0
        self.connections = Connections(limits)
        self._config = Config(lambda: None, log_config=None)
        self._config.load()

    def enter(self) -> tuple[GuardedProtocol, Client]:
        loop = cast("asyncio.AbstractEventLoop", SimpleNamespace(time=lambda: self.now_s))
        one, client = GuardedProtocol(self._config, self.connections, {}, loop), Client()
        one.connection_made(cast("asyncio.Transport", client))
        return one, client


def reading(one: GuardedProtocol, _: Client) -> None:
    one.cycle = SimpleNamespace(response_complete=False, more_body=True)  # type: ignore[assignment]


def idle(one: GuardedProtocol, _: Client) -> None:
    one.timeout_keep_alive_task = cast("asyncio.TimerHandle", object())


def sending(one: GuardedProtocol, client: Client) -> None:
    client.closing, client.unsent_bytes = True, 1


def working(one: GuardedProtocol, _: Client) -> None:
    one.cycle = SimpleNamespace(response_complete=False, more_body=False)  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("become", "phase", "after_s"),
    [
        (lambda *_: None, Phase.HEAD, 10.0),
        (idle, Phase.IDLE, 5.0),
        (reading, Phase.BODY, 30.0),
        (sending, Phase.ANSWER, 60.0),
    ],
)
def test_a_client_is_cut_off_after_its_time_and_not_at_it(
    become: Callable[[GuardedProtocol, Client], None], phase: Phase, after_s: float
) -> None:
    hall = Hall(Limits())
    one, client = hall.enter()
    become(one, client)
    hall.connections.close_overdue()
    assert one.phase is phase
    hall.now_s += after_s
    hall.connections.close_overdue()
    assert not client.is_cut
    hall.now_s += 0.1
    hall.connections.close_overdue()
    assert client.is_cut
    assert one not in hall.connections.connections


def test_what_moves_is_waited_for_but_a_body_no_longer_than_ten_minutes() -> None:
    hall = Hall(Limits())
    (one, client), (other, reader), (busy, worker) = hall.enter(), hall.enter(), hall.enter()
    reading(one, client)
    sending(other, reader)
    working(busy, worker)
    hall.connections.close_overdue()
    for _ in range(20):
        hall.now_s += 30.0
        one._moved_at_s = hall.now_s
        reader.unsent_bytes += 1
        hall.connections.close_overdue()
    assert not client.is_cut
    hall.now_s += 0.1
    hall.connections.close_overdue()
    assert (client.is_cut, reader.is_cut, worker.is_cut) == (True, False, False)


def test_for_one_more_the_one_that_waits_longest_goes_and_those_at_work_stay() -> None:
    hall = Hall(Limits(connections=3, reserve=1))
    at_work, worker = hall.enter()
    working(at_work, worker)
    _, first = hall.enter()
    hall.now_s += 1
    waits, second = hall.enter()
    idle(waits, second)
    clients = [worker, first, second]
    for expected in ([False, False, True], [False, True, True]):  # who is idle goes before whose head is on its way
        clients.append(hall.enter()[1])
        assert [client.is_cut for client in clients[:3]] == expected


def test_beyond_the_reserve_the_new_one_goes() -> None:
    hall = Hall(TWO)
    clients = []
    for _ in range(4):
        one, client = hall.enter()
        working(one, client)
        clients.append(client)
    assert [client.is_cut for client in clients] == [False, False, False, True]


def test_as_many_as_half_of_the_open_files_and_a_thousand_at_most() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        found = {}
        for files in (700, 2000, 4096):
            resource.setrlimit(resource.RLIMIT_NOFILE, (files, hard))
            found[files] = Limits().most_connections
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert found == {700: 350, 2000: 1000, 4096: 1000}
    assert Limits(connections=7).most_connections == 7


async def through(connections: Connections, **scope: Any) -> list[MutableMapping[str, Any]]:
    """What is sent; `heard` stands for what was waited for, `inside` for the application's turn."""
    said: list[MutableMapping[str, Any]] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "inside", "path": scope.get("path")})

    async def receive() -> Message:
        said.append({"type": "heard"})
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        said.append(message)

    await turnstile(app, connections=connections, reserved=["/livez"])(scope, receive, send)
    return said


async def test_where_there_are_too_many_only_what_is_reserved_is_let_in() -> None:
    connections = Connections(TWO)
    asked = {"type": "http", "path": "/x"}
    connections.connections |= {object(), object()}  # type: ignore[arg-type]  # only counted
    assert await through(connections, **asked) == [{"type": "inside", "path": "/x"}]
    connections.connections |= {object()}  # type: ignore[arg-type]
    assert await through(connections, **asked) == [
        {
            "type": "http.response.start",
            "status": 503,
            "headers": [(b"connection", b"close"), (b"retry-after", b"5")],
        },
        {"type": "http.response.body", "body": b"Too many connections. Try again in a moment.\n"},
    ]
    assert await through(connections, type="websocket", path="/x") == [
        {"type": "heard"},
        {"type": "websocket.close", "code": 1013, "reason": "too many connections"},
    ]
    for reserved in ({"type": "http", "path": "/livez"}, {"type": "websocket", "path": "/livez"}):
        assert await through(connections, **reserved) == [{"type": "inside", "path": "/livez"}]
    assert await through(connections, type="lifespan") == [{"type": "inside", "path": None}]


async def test_requests_that_have_left_their_connection_count_as_well() -> None:
    connections = Connections(TWO)
    connections.tasks |= {object(), object()}  # type: ignore[arg-type]  # only counted
    assert not connections.is_crowded
    connections.tasks |= {object()}  # type: ignore[arg-type]
    assert connections.is_crowded
