"""What stands between the bot and the service: a proxy that speaks for itself, and TLS that does not come about."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.backends.local import ABILITIES
from bot.backends.zimage import ApiTimeouts, ZImageBackend
from bot.model.backend_errors import Ambiguous, BackendError, Refused, TaskLost, Unavailable
from bot.model.images import Abilities, AspectRatio, ImageRequest, TaskId
from tests.fakes.certificates import certificate_for
from tests.fakes.clock import StoppedClock
from tests.fakes.contract_server import (
    STATUS,
    SUBMIT,
    Answer,
    ContractServer,
    Then,
    contract_server,
    envelope,
    garbled_server,
    reply,
)

KEY = "sk-live-0123456789abcdef"
REQUEST = ImageRequest(prompt="a lighthouse", aspect_ratio=AspectRatio.TALL)
TASK = TaskId("task_1")
UNUSED_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
IMPATIENT = ApiTimeouts(read_s=0.2, submit_s=0.4, status_s=0.4)
HOSTED, OURS = Abilities(), ABILITIES
BARE = {
    "html": b"<html>Not Found</html>",
    "nothing": b"",
    "json": b'{"detail": "Not Found"}',
    "no code": b'{"code": ""}',
}
both = pytest.mark.parametrize("can", [HOSTED, OURS], ids=["hosted", "ours"])


@pytest.fixture
async def server() -> AsyncIterator[ContractServer]:
    async with contract_server() as made:
        yield made


async def _error_of(
    url: str, call: str, *, can: Abilities = HOSTED, tls: ssl.SSLContext = UNUSED_TLS, timeouts: ApiTimeouts = IMPATIENT
) -> BackendError:
    backend = ZImageBackend(
        api_url=url,
        api_key=KEY,
        clock=StoppedClock(),
        max_connections=1,
        abilities=can,
        timeouts=timeouts,
        ssl_context=tls,
    )
    try:
        with pytest.raises(BackendError) as caught:
            await (backend.submit(REQUEST, key="job:0") if call == SUBMIT else backend.status(TASK))
    finally:
        await backend.aclose()
    return caught.value


def _is_down(error: BackendError) -> bool:
    return isinstance(error, Unavailable) and error.reason == "down"


# --- a proxy speaks -------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize("status", [400, 403, 404, 410])
@pytest.mark.parametrize("body", BARE.values(), ids=BARE.keys())
async def test_a_proxys_bare_404_loses_no_task(
    server: ContractServer, status: int, body: bytes, can: Abilities
) -> None:
    server.on(STATUS, reply(status, body))
    assert _is_down(await _error_of(server.url, STATUS, can=can))


async def test_a_404_of_our_own_server_is_a_lost_task(server: ContractServer) -> None:
    server.on(STATUS, envelope(status=404, code=404))
    assert isinstance(await _error_of(server.url, STATUS, can=OURS), TaskLost)


@both
@pytest.mark.parametrize("status", [404, 405, 408, 425])
@pytest.mark.parametrize("body", BARE.values(), ids=BARE.keys())
async def test_an_address_that_a_proxy_does_not_have_is_nobodys_prompt(
    server: ContractServer, status: int, body: bytes, can: Abilities
) -> None:
    server.on(SUBMIT, reply(status, body))
    assert _is_down(await _error_of(server.url, SUBMIT, can=can))


@both
@pytest.mark.parametrize("status", [400, 403, 413, 422])
async def test_a_request_that_a_proxy_does_not_take_is_refused(
    server: ContractServer, status: int, can: Abilities
) -> None:
    server.on(SUBMIT, reply(status, b"<html>too large</html>"))
    assert isinstance(await _error_of(server.url, SUBMIT, can=can), Refused)


OVERLOADED = {
    "bare": reply(503, b"<html>"),
    "500 with an envelope of 503": envelope(status=500, code=503),
    "503 with an envelope of 500": envelope(status=503, code=500),
    "code 503 under HTTP 200": envelope(code=503),
}


async def test_503_with_an_envelope_is_ambiguous_where_the_service_bills(server: ContractServer) -> None:
    server.on(SUBMIT, envelope(status=503, code=503, message="restarting"))
    assert isinstance(await _error_of(server.url, SUBMIT, can=HOSTED), Ambiguous)


async def test_our_own_server_says_503_where_it_has_accepted_nothing(server: ContractServer) -> None:
    server.on(SUBMIT, envelope(status=503, code=503, message="the GPU is out of order"))
    error = await _error_of(server.url, SUBMIT, can=OURS)
    assert isinstance(error, Unavailable)
    assert (error.reason, str(error.cause)) == ("down", "HTTP 503: the GPU is out of order")


@pytest.mark.parametrize(
    ("call", "answer", "reason", "said"),
    [
        (
            SUBMIT,
            envelope(status=401, code=401, message=f"no such key: {KEY}"),
            "key_invalid",
            "HTTP 401: no such key: …",
        ),
        (SUBMIT, envelope(status=402, code=402, message="top up first"), "balance_used_up", "HTTP 402: top up first"),
        (SUBMIT, reply(404, b"<html>nothing here</html>"), "down", "HTTP 404"),
        (
            STATUS,
            envelope(status=500, code=500, message="the queue is broken"),
            "down",
            "HTTP 500: the queue is broken",
        ),
        (STATUS, reply(403, b"<html>"), "down", "HTTP 403"),
        (STATUS, envelope({"task_id": "another"}), "down", "HTTP 200: an answer that makes no sense"),
    ],
)
async def test_the_operator_is_told_what_the_service_said_of_its_trouble(
    server: ContractServer, call: str, answer: Answer, reason: str, said: str
) -> None:
    server.on(call, answer)
    error = await _error_of(server.url, call)
    assert isinstance(error, Unavailable)
    assert (error.reason, str(error.cause)) == (reason, said)


@pytest.mark.parametrize("answer", OVERLOADED.values(), ids=OVERLOADED.keys())
async def test_what_our_own_server_does_not_say_so_is_ambiguous(server: ContractServer, answer: Answer) -> None:
    server.on(SUBMIT, answer)
    assert isinstance(await _error_of(server.url, SUBMIT, can=OURS), Ambiguous)


# --- TLS does not come about ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate_for("cdn.example", tmp_path_factory.mktemp("tls"))


async def test_a_certificate_that_nobody_vouches_for_is_no_ambiguous_submit(certificate: Path) -> None:
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate)
    async with contract_server(ssl_context=serving) as server:
        assert _is_down(await _error_of(server.url, SUBMIT, tls=ssl.create_default_context()))
        assert server.calls == []


HANDSHAKES = {
    "plain HTTP": Answer(raw=b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", then=Then.CLOSE),
    "closed": Answer(then=Then.CLOSE),
    "reset": Answer(then=Then.RESET),
    "silence": Answer(then=Then.HANG),
}


@pytest.mark.parametrize("answer", HANDSHAKES.values(), ids=HANDSHAKES.keys())
async def test_a_tls_handshake_that_fails_is_no_ambiguous_submit(answer: Answer) -> None:
    async with garbled_server(answer) as server:
        url = f"https://127.0.0.1:{server.port}"
        assert _is_down(await _error_of(url, SUBMIT, timeouts=ApiTimeouts(connect_s=0.3)))
        assert server.greeted == 1
