"""The operators' HTTP over a real socket: probes, the password, and how the server starts and stops."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import httpx
import pytest
from fastapi import FastAPI, WebSocket
from starlette.responses import PlainTextResponse, StreamingResponse

from bot.ops.http import SECURITY_HEADERS, Readiness, SecurityHeaders
from bot.ops.http import create_app as create
from bot.ops.metrics import Metrics
from bot.ports import Health
from bot.serving.server import CannotListen, HttpServer, PortInUse
from bot.serving.tries import Tries
from tests.fakes.network import PLAIN_HTTP

PASSWORD = "correct hörse"
HOST = "127.0.0.1"


class HandClock:
    """Moves when told to."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.now_s, UTC)

    def monotonic_s(self) -> float:
        return self.now_s

    async def sleep(self, seconds: float) -> None:
        self.now_s += seconds


class Ping:
    def __init__(self, *, is_ok: bool = True) -> None:
        self.is_ok = is_ok
        self.asked = 0

    async def __call__(self) -> Health:
        self.asked += 1
        return Health(is_ok=self.is_ok, detail="all well" if self.is_ok else "no answer")


def make_app(*, password: str | None = None, clock: HandClock | None = None, **pings: Ping) -> FastAPI:
    return create(metrics=Metrics(strict=True), pings=pings, password=password, clock=clock or HandClock())


@asynccontextmanager
async def client_of(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with (
        HttpServer(host=HOST, port=0, app=SecurityHeaders(app), grace_s=1) as server,
        httpx.AsyncClient(
            base_url=f"http://{HOST}:{server.port}", verify=PLAIN_HTTP, trust_env=False, timeout=30.0
        ) as client,
    ):
        yield client


async def test_a_running_process_is_alive() -> None:
    async with client_of(make_app(password=PASSWORD)) as client:
        answer = await client.get("/livez")
        head = await client.head("/livez")
    assert (answer.status_code, answer.text, head.status_code) == (200, "alive\n", 200)


async def test_it_is_ready_where_every_port_is() -> None:
    async with client_of(make_app(storage=Ping(), web=Ping())) as client:
        answer = await client.get("/readyz")
    assert answer.status_code == 200
    well = {"ok": True, "detail": "all well"}
    assert answer.json() == {"status": "ready", "checks": {"storage": well, "web": well}}


async def test_one_port_that_is_not_makes_it_503() -> None:
    async with client_of(make_app(storage=Ping(), zimage=Ping(is_ok=False))) as client:
        answer = await client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["status"] == "not ready"
    assert answer.json()["checks"]["zimage"] == {"ok": False, "detail": "no answer"}


async def test_asking_often_asks_the_ports_once() -> None:
    clock, storage = HandClock(), Ping()
    async with client_of(make_app(clock=clock, storage=storage)) as client:
        async with asyncio.TaskGroup() as group:
            for _ in range(5):
                group.create_task(client.get("/readyz"))
        assert storage.asked == 1
        clock.now_s += 2.0
        await client.get("/readyz")
    assert storage.asked == 2


async def test_a_ping_that_hangs_or_breaks_is_an_answer() -> None:
    async def hang() -> Health:
        await asyncio.Event().wait()
        raise AssertionError

    async def fail() -> Health:
        raise ConnectionError("with a secret in it")

    readiness = Readiness(pings={"hangs": hang, "fails": fail, "works": Ping()}, clock=HandClock(), timeout_s=0.01)
    answers = await readiness.ask()
    assert {name: health.is_ok for name, health in answers.items()} == {"hangs": False, "fails": False, "works": True}
    assert "secret" not in answers["fails"].detail


async def test_without_the_password_one_learns_the_state_and_no_more() -> None:
    async with client_of(make_app(password=PASSWORD, storage=Ping(is_ok=False))) as client:
        ready, metrics = await client.get("/readyz"), await client.get("/metrics")
    assert (ready.status_code, ready.json()) == (503, {"status": "not ready"})
    assert metrics.status_code == 401
    assert metrics.headers["WWW-Authenticate"].startswith("Basic ")


async def test_with_the_password_one_learns_everything() -> None:
    async with client_of(make_app(password=PASSWORD, storage=Ping())) as client:
        auth = httpx.BasicAuth(b"anybody", PASSWORD.encode())
        ready, metrics = await client.get("/readyz", auth=auth), await client.get("/metrics", auth=auth)
    assert "storage" in ready.json()["checks"]
    assert metrics.status_code == 200
    assert metrics.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert "imagine_deadline_passed_total 0.0" in metrics.text


@pytest.mark.parametrize("header", ["Basic dTp3cm9uZw==", "Basic %%%", "Basic dTo=", "Bearer x", "Basic", ""])
async def test_any_other_credentials_are_refused(header: str) -> None:
    async with client_of(make_app(password=PASSWORD)) as client:
        assert (await client.get("/metrics", headers={"Authorization": header})).status_code == 401
        assert (await client.get("/readyz", headers={"Authorization": header})).status_code == 401


async def test_guessing_the_password_is_slow() -> None:
    clock = HandClock()
    async with client_of(make_app(password=PASSWORD, clock=clock)) as client:
        wrong, right = httpx.BasicAuth("u", "wrong"), httpx.BasicAuth(b"u", PASSWORD.encode())
        codes = {(await client.get(path, auth=wrong)).status_code for path in ("/metrics", "/readyz") * 2}
        assert codes == {401}
        assert (await client.get("/metrics", auth=wrong)).status_code == 401
        refused = await client.get("/metrics", auth=right)
        assert refused.status_code == 429
        clock.now_s += float(refused.headers["Retry-After"])
        assert (await client.get("/metrics", auth=right)).status_code == 200


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ("192.0.2.1", "192.0.2.2"),
        ("192.0.2.1", "2001:db8::1"),
        ("2001:db8::1", "2001:db8:0:1::1"),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2"),
    ],
)
async def test_the_guesses_of_one_address_are_not_those_of_another(one: str, another: str) -> None:
    app = make_app(password=PASSWORD)

    async def status(address: str, password: str) -> int:
        transport = httpx.ASGITransport(app, client=(address, 40_000))
        async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
            return (await client.get("/metrics", auth=httpx.BasicAuth(b"u", password.encode()))).status_code

    assert [await status(one, "wrong") for _ in range(6)] == [401] * 5 + [429]
    assert await status(another, PASSWORD) == 200
    assert await status(one, PASSWORD) == 429


async def test_a_whole_ipv6_network_and_both_spellings_of_ipv4_have_one_count() -> None:
    tries = Tries(clock=HandClock())
    app = create(metrics=Metrics(strict=True), pings={}, password=PASSWORD, clock=HandClock(), tries=tries)

    async def guess(address: str) -> int:
        transport = httpx.ASGITransport(app, client=(address, 40_000))
        async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
            return (await client.get("/readyz", auth=httpx.BasicAuth("u", "wrong"))).status_code

    assert [await guess(f"2001:db8:5::{number:x}:1") for number in range(6)] == [401] * 5 + [429]
    assert [await guess(f"{'::ffff:' * (number % 2)}198.51.100.4") for number in range(6)] == [401] * 5 + [429]
    assert tries.begin("198.51.100.4") > 0  # at the login, too


async def test_a_scraper_that_knows_the_password_is_not_slowed_down_by_guesses_from_everywhere() -> None:
    app = make_app(password=PASSWORD)

    async def status(address: str, password: str) -> int:
        transport = httpx.ASGITransport(app, client=(address, 40_000))
        async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
            return (await client.get("/metrics", auth=httpx.BasicAuth(b"u", password.encode()))).status_code

    assert await status("192.0.2.1", PASSWORD) == 200
    guesses = [await status(f"198.51.{number // 200}.{number % 200}", "wrong") for number in range(300)]
    assert (guesses.count(401), guesses.count(429)) == (50, 250)
    assert [await status("192.0.2.1", PASSWORD) for _ in range(20)] == [200] * 20


async def test_on_loopback_without_a_password_everything_is_open() -> None:
    async with client_of(make_app()) as client:
        assert (await client.get("/metrics")).status_code == 200


async def test_every_answer_has_the_security_headers() -> None:
    app = make_app()
    app.add_api_route("/own", lambda: PlainTextResponse("x", headers={"X-Frame-Options": "SAMEORIGIN"}))
    async with client_of(app) as client:
        answers = [await client.get(path) for path in ("/livez", "/nothing-here", "/docs", "/openapi.json")]
        own = await client.get("/own")
    assert [missing_headers(answer) for answer in answers] == [set()] * 4
    assert [answer.status_code for answer in answers] == [200, 404, 404, 404]
    assert "Server" not in answers[0].headers
    assert own.headers["X-Frame-Options"] == "SAMEORIGIN"


def missing_headers(answer: httpx.Response) -> set[str]:
    return {name for name, value in SECURITY_HEADERS.items() if answer.headers.get(name) != value}


async def test_headers_without_an_end_are_refused() -> None:
    async with HttpServer(host=HOST, port=0, app=make_app()) as server:
        reader, writer = await asyncio.open_connection(HOST, server.port)
        writer.write(b"GET /livez HTTP/1.1\r\nX: " + b"x" * 64 * 1024)
        assert (await reader.readline()).startswith(b"HTTP/1.1 400")
        writer.close()


async def test_a_port_in_use_is_a_fact_with_a_name() -> None:
    with socket.create_server((HOST, 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortInUse) as error:
            async with HttpServer(host=HOST, port=port, app=make_app()):
                pass
    assert error.value.values == {"host": HOST, "port": port}
    assert error.value.key == "startup.port_in_use"


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-host.invalid"])
async def test_an_address_of_another_machine_is_a_fact_with_a_name(host: str) -> None:
    with pytest.raises(CannotListen) as error:
        async with HttpServer(host=host, port=0, app=make_app()):
            pass
    assert error.value.values["host"] == host


async def test_the_port_is_free_again_at_once() -> None:
    async with HttpServer(host=HOST, port=0, app=make_app()) as first:
        port = first.port
    async with HttpServer(host=HOST, port=port, app=make_app()) as second:
        assert second.port == port


async def test_localhost_is_answered() -> None:
    async with (
        HttpServer(host="localhost", port=0, app=make_app()) as server,
        httpx.AsyncClient(verify=PLAIN_HTTP, trust_env=False, timeout=30.0) as client,
    ):
        assert (await client.get(f"http://localhost:{server.port}/livez")).status_code == 200


async def test_the_programs_own_signal_handlers_stay() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    async with HttpServer(host=HOST, port=0, app=make_app()):
        within = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    assert before == within


async def test_the_applications_lifespan_is_run() -> None:
    steps: list[str] = []

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        steps.append("up")
        yield
        steps.append("down")

    async with HttpServer(host=HOST, port=0, app=FastAPI(lifespan=lifespan)):
        assert steps == ["up"]
    assert steps == ["up", "down"]


async def test_an_application_that_does_not_start_raises_and_frees_the_port() -> None:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        raise LookupError
        yield

    server = HttpServer(host=HOST, port=0, app=FastAPI(lifespan=lifespan))
    with pytest.raises(RuntimeError, match="did not start"):
        async with server:
            pass
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection(HOST, server.port)


async def test_an_error_within_leaves_as_itself() -> None:
    with pytest.raises(LookupError):
        async with HttpServer(host=HOST, port=0, app=make_app()):
            raise LookupError


def app_with_an_open_websocket(opened: asyncio.Event) -> FastAPI:
    app = make_app()

    @app.websocket("/socket")
    async def talk(socket: WebSocket) -> None:
        await socket.accept()
        opened.set()
        await asyncio.Event().wait()

    return app


def app_with_an_endless_answer(opened: asyncio.Event) -> FastAPI:
    app = make_app()

    async def pieces() -> AsyncIterator[bytes]:
        yield b"first"
        opened.set()
        await asyncio.Event().wait()

    app.add_api_route("/socket", lambda: StreamingResponse(pieces()))
    return app


HANDSHAKE = (
    b"GET /socket HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)
PLAIN = b"GET /socket HTTP/1.1\r\nHost: h\r\n\r\n"


@pytest.mark.parametrize(
    ("make", "request_bytes"), [(app_with_an_open_websocket, HANDSHAKE), (app_with_an_endless_answer, PLAIN)]
)
async def test_it_stops_although_somebody_holds_on(
    make: Callable[[asyncio.Event], FastAPI], request_bytes: bytes
) -> None:
    opened = asyncio.Event()
    async with asyncio.timeout(20):
        async with HttpServer(host=HOST, port=0, app=make(opened), grace_s=0) as server:
            reader, writer = await asyncio.open_connection(HOST, server.port)
            writer.write(request_bytes)
            await opened.wait()
        while await reader.read(1000):
            pass
    writer.close()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection(HOST, server.port)
