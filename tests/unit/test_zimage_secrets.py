"""The API key is in no error, no trace, no log and no download, whatever the service does."""

from __future__ import annotations

import logging
import ssl
import traceback
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import bot
from bot.backends.zimage import ApiTimeouts, ZImageBackend
from bot.model.backend_errors import BackendError
from bot.model.images import AspectRatio, ImageRef, ImageRequest, TaskId
from tests.fakes.clock import StoppedClock
from tests.fakes.contract_server import (
    DROP,
    HANG,
    STATUS,
    SUBMIT,
    Answer,
    ContractServer,
    Then,
    contract_server,
    done,
    envelope,
    reply,
)

OURS = Path(bot.__file__).parent
KEY = "sk-live-0123456789abcdef"
REQUEST = ImageRequest(prompt="a lighthouse", aspect_ratio=AspectRatio.SQUARE)
FAULTS = {
    "401": envelope(status=401, code=401, message=f"bad key {KEY}"),
    "402": envelope(status=402, code=402, message=f"no balance for {KEY}"),
    "422": envelope(status=422, code=422, message=f"Authorization: Bearer {KEY} may not"),
    "422 with the key escaped": reply(
        422, b'{"code": 422, "message": "%s"}' % "".join(f"\\u{ord(c):04x}" for c in KEY).encode()
    ),
    "429": envelope(status=429, code=429, message=KEY),
    "500": envelope(status=500, code=500, message=KEY),
    "not json": reply(body=KEY.encode()),
    "the key as task": envelope({"task_id": KEY, "status": KEY, "error_message": KEY, "created_at": KEY}),
    "the key in an address": envelope(done(f"https://evil.example/{KEY}")),
    "a failure": envelope({"status": "FAILED", "error_message": f"{KEY}{KEY} " * 20}),
    "a redirect": reply(307, headers={"Location": f"https://evil.example/?{STATUS}"}),
    "no http": Answer(raw=KEY.encode() + b"\r\n", then=Then.CLOSE),
    "a broken connection": DROP,
    "silence": HANG,
}


@pytest.fixture
async def server() -> AsyncIterator[ContractServer]:
    async with contract_server() as made:
        yield made


@pytest.fixture
async def backend(server: ContractServer) -> AsyncIterator[ZImageBackend]:
    made = ZImageBackend(
        api_url=server.url,
        api_key=KEY,
        clock=StoppedClock(),
        max_connections=4,
        timeouts=ApiTimeouts(read_s=0.1, submit_s=0.2, status_s=0.2),
        ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
    )
    yield made
    await made.aclose()


def _everything_about(error: BaseException) -> str:
    """More than any logger prints: the trace, with the variables of every frame."""
    formatted = traceback.TracebackException.from_exception(error, capture_locals=True)
    inside = [frame for frame in formatted.stack if Path(frame.filename).is_relative_to(OURS)]
    formatted.stack = traceback.StackSummary.from_list(inside)
    return "".join([*formatted.format(), repr(error), str(error), repr(error.__context__), repr(error.__cause__)])


@pytest.mark.parametrize("answer", FAULTS.values(), ids=FAULTS.keys())
async def test_no_fault_brings_the_key_to_light(
    server: ContractServer, backend: ZImageBackend, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.on(SUBMIT, answer).on(STATUS, answer, answer)
    told: list[str] = []
    for call in (backend.submit(REQUEST, key="job:0"), backend.status(TaskId("task_1")), backend.ping()):
        try:
            told.append(repr(await call))
        except BackendError as error:
            told.append(_everything_about(error))
    told.extend(str(record.__dict__) + record.getMessage() for record in caplog.records)
    assert caplog.records
    assert KEY not in "\n".join(told)
    assert KEY[:16] not in "\n".join(told)


async def test_a_refused_connection_does_not_bring_the_key_to_light(
    server: ContractServer, backend: ZImageBackend, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await server.stop()
    with pytest.raises(BackendError) as caught:
        await backend.submit(REQUEST, key="job:0")
    assert KEY not in _everything_about(caught.value) + caplog.text


async def test_the_key_is_not_sent_where_pictures_are_fetched(server: ContractServer, backend: ZImageBackend) -> None:
    pieces = [piece async for piece in backend.fetch(ImageRef(f"{server.url}/images/a.png"))]
    assert pieces
    (call,) = server.calls
    assert "authorization" not in call.headers
    assert KEY not in str(call)


async def test_the_key_is_not_sent_along_with_a_redirect(server: ContractServer, backend: ZImageBackend) -> None:
    async with contract_server() as elsewhere:
        server.on(STATUS, reply(307, headers={"Location": elsewhere.url + STATUS}))
        with pytest.raises(BackendError):
            await backend.status(TaskId("task_1"))
        assert elsewhere.calls == []


async def test_the_backend_shows_its_address_and_not_its_key(backend: ZImageBackend, server: ContractServer) -> None:
    assert repr(backend) == f"<ZImageBackend zimage at {server.url}>"


@pytest.mark.parametrize("key", ["", "two words", "line\nbreak", "열쇠-0123456789", "tab\there", " sk-1", "“sk-1”"])
def test_a_key_that_cannot_stand_in_a_header_is_refused_without_being_shown(key: str) -> None:
    with pytest.raises(ValueError, match="API key") as caught:
        ZImageBackend(api_url="https://api.example", api_key=key, clock=StoppedClock(), max_connections=1)
    assert not key or key not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "zimageturbo.ai",
        "ftp://a",
        "https://",
        "https://user:pass@a",
        "https://a?b=c",
        "https://a/#b",
        "https://[::1",
    ],
)
def test_an_address_that_cannot_be_used_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="must look like https"):
        ZImageBackend(api_url=url, api_key=KEY, clock=StoppedClock(), max_connections=1)
