"""Every fault of the Z Image Turbo HTTP API's error table, against a server that commits it."""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from bot.backends.zimage import MAX_ANSWER_BYTES, ApiTimeouts, ZImageBackend
from bot.model.backend_errors import Ambiguous, BackendError, Refused, TryLater, Unavailable
from bot.model.images import Abilities, AspectRatio, Done, Failed, ImageRequest, InProgress, TaskId
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

KEY = "sk-live-0123456789abcdef"
REQUEST = ImageRequest(prompt="등대 a lighthouse", aspect_ratio=AspectRatio.TALL, seed=7)
TASK = TaskId("task_1")
UNUSED_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Empty, and much quicker to make than one with all the authorities."""
IMPATIENT = ApiTimeouts(read_s=0.2, submit_s=0.4, status_s=0.4)

MALFORMED = {
    "not json": reply(body=b"<html>Bad gateway</html>", content_type="text/html"),
    "no body": reply(body=b""),
    "a list": reply(body=b"[1, 2]"),
    "not utf-8": reply(body=b'{"code": 200, "message": "\xff\xfe"}'),
    "half of the json": reply(body=b'{"code": 200, "data": {"task_id": "task_1"'),
    "nested too deep": reply(body=b"[" * 500_000),
    "a number of a million digits": reply(body=b'{"code": ' + b"9" * 1_000_000 + b"}"),
    "too long": reply(body=b'{"code": 200, "x": "' + b"x" * MAX_ANSWER_BYTES + b'"}'),
    "packed": reply(body=b'{"code": 200}', headers={"Content-Encoding": "gzip"}),
    "no code": reply(body=b'{"data": {"task_id": "task_1", "status": "SUCCESS"}}'),
    "a code that is none": envelope({"task_id": "task_1"}, code=True),
    "an infinite code": reply(body=b'{"code": Infinity, "data": {"task_id": "task_1"}}'),
    "a code of another world": envelope({"task_id": "task_1"}, code=9001),
    "no data": envelope(None),
    "data that is text": envelope("task_1"),
    "a redirect": reply(307, headers={"Location": "/api/elsewhere"}),
    "a redirect to nowhere": reply(302, headers={"Location": "https://[::1"}),
    "no http": Answer(raw=b"SSH-2.0-OpenSSH_9.6\r\n", then=Then.CLOSE),
    "endless headers": Answer(raw=b"HTTP/1.1 200 OK\r\nX: " + b"x" * 300_000, then=Then.CLOSE),
    "a body cut off": reply(body=b'{"code": 200, "da', headers={"Content-Length": "500"}, then=Then.CLOSE),
    "a broken connection": DROP,
    "silence": HANG,
    "silence in the body": reply(body=b"{", headers={"Content-Length": "500"}, then=Then.HANG),
    "500": envelope(status=500, code=500, message="oops"),
    "503 without an envelope": reply(503, b"no"),
    "503": envelope(status=503, code=503, message="restarting"),
    "502 of a proxy": reply(502, b"<html>", content_type="text/html"),
    "504 of a proxy": reply(504, b"<html>", content_type="text/html"),
    "code 500 under HTTP 200": envelope({"task_id": "task_1"}, code=500),
    "HTTP 500 over code 200": envelope({"task_id": "task_1"}, status=500),
}

NAMED: dict[str, tuple[Answer, str]] = {
    "401": (envelope(status=401, code=401), "key_invalid"),
    "401 without an envelope": (reply(401, b"<html>"), "key_invalid"),
    "401 with its body cut off": (reply(401, headers={"Content-Length": "500"}, then=Then.CLOSE), "key_invalid"),
    "401 with a body that never ends": (reply(401, headers={"Content-Length": "500"}, then=Then.HANG), "key_invalid"),
    "code 401 under HTTP 200": (envelope({"task_id": "task_1"}, code=401), "key_invalid"),
    "code 401 as text": (envelope(code="401"), "key_invalid"),
    "402": (envelope(status=402, code=402), "balance_used_up"),
    "code 402 under HTTP 200": (envelope(code=402), "balance_used_up"),
    "code 402 under HTTP 500": (envelope(status=500, code=402), "balance_used_up"),
    "code 402 under HTTP 403": (envelope(status=403, code=402.0), "balance_used_up"),
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
        timeouts=IMPATIENT,
        ssl_context=UNUSED_TLS,
    )
    yield made
    await made.aclose()


async def _error_of_submit(backend: ZImageBackend) -> BackendError:
    with pytest.raises(BackendError) as caught:
        await backend.submit(REQUEST, key="job:0")
    return caught.value


async def _error_of_status(backend: ZImageBackend) -> BackendError:
    with pytest.raises(BackendError) as caught:
        await backend.status(TASK)
    return caught.value


# --- what is sent -----------------------------------------------------------------------------------------


async def test_a_submit_has_exactly_the_documented_fields(server: ContractServer, backend: ZImageBackend) -> None:
    await backend.submit(REQUEST, key="job:0")
    (call,) = server.calls
    assert (call.method, call.path, call.query) == ("POST", SUBMIT, {})
    assert call.json == {"prompt": "등대 a lighthouse", "aspect_ratio": "9:16"}
    assert call.headers["content-type"] == "application/json"
    assert call.headers["authorization"] == f"Bearer {KEY}"
    assert "idempotency-key" not in call.headers


async def test_seed_and_key_are_sent_to_a_server_that_takes_them(server: ContractServer) -> None:
    able = Abilities(seed=True, idempotent_submit=True)
    backend = ZImageBackend(api_url=server.url, api_key=KEY, clock=StoppedClock(), max_connections=1, abilities=able)
    await backend.submit(REQUEST, key="job:0")
    await backend.aclose()
    (call,) = server.calls
    assert call.json == {"prompt": "등대 a lighthouse", "aspect_ratio": "9:16", "seed": 7}
    assert call.headers["idempotency-key"] == "job:0"


async def test_a_task_id_is_encoded_into_the_question(server: ContractServer, backend: ZImageBackend) -> None:
    odd = TaskId("a&task_id=b#c/../ü ?")
    server.on(STATUS, envelope({"status": "IN_PROGRESS", "task_id": odd}))
    await backend.status(odd)
    assert server.calls[0].query == {"task_id": odd}


async def test_the_address_may_have_a_path_and_a_slash_at_its_end(server: ContractServer) -> None:
    server.on("/v1/proxy/api/generate", envelope({"task_id": "t"}))
    backend = ZImageBackend(api_url=f"{server.url}/v1/proxy/", api_key=KEY, clock=StoppedClock(), max_connections=1)
    assert await backend.submit(REQUEST, key="job:0") == "t"
    await backend.aclose()


async def test_cookies_are_not_kept(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(STATUS, envelope({"status": "IN_PROGRESS"}, headers={"Set-Cookie": "a=b; Path=/"}))
    await backend.status(TASK)
    await backend.status(await backend.submit(REQUEST, key="job:0"))
    assert len(server.calls) == 3
    assert all("cookie" not in call.headers for call in server.calls)


async def test_calls_share_a_connection(server: ContractServer, backend: ZImageBackend) -> None:
    for _ in range(3):
        await backend.status(await backend.submit(REQUEST, key="job:0"))
    assert server.connections == 1


# --- submit -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", MALFORMED.values(), ids=MALFORMED.keys())
async def test_a_submit_that_may_have_been_accepted_is_ambiguous(
    server: ContractServer, backend: ZImageBackend, answer: Answer
) -> None:
    server.on(SUBMIT, answer)
    assert isinstance(await _error_of_submit(backend), Ambiguous)
    assert len(server.calls) == 1


@pytest.mark.parametrize("task_id", [None, "", "  ", " x", "x" * 257, True, 1.5, ["x"], "a\nb", "a\ud800", KEY])
async def test_a_success_without_a_usable_task_id_is_ambiguous(
    server: ContractServer, backend: ZImageBackend, task_id: object
) -> None:
    server.on(SUBMIT, envelope({"task_id": task_id}))
    assert isinstance(await _error_of_submit(backend), Ambiguous)


@pytest.mark.parametrize(
    ("task_id", "read"), [(1234567890, "1234567890"), ("x" * 256, "x" * 256), ("작업 1", "작업 1")]
)
async def test_odd_task_ids_are_taken(
    server: ContractServer, backend: ZImageBackend, task_id: object, read: str
) -> None:
    server.on(SUBMIT, envelope({"task_id": task_id}, code="200", message=None))
    assert await backend.submit(REQUEST, key="job:0") == read


@pytest.mark.parametrize(("answer", "reason"), NAMED.values(), ids=NAMED.keys())
async def test_a_submit_says_what_the_operator_has_to_mend(
    server: ContractServer, backend: ZImageBackend, answer: Answer, reason: str
) -> None:
    server.on(SUBMIT, answer)
    error = await _error_of_submit(backend)
    assert isinstance(error, Unavailable)
    assert error.reason == reason


async def test_a_refused_connection_is_no_ambiguous_submit(server: ContractServer, backend: ZImageBackend) -> None:
    await server.stop()
    error = await _error_of_submit(backend)
    assert isinstance(error, Unavailable)
    assert error.reason == "down"


async def test_waiting_in_vain_for_a_free_connection_is_no_ambiguous_submit(server: ContractServer) -> None:
    timeouts = ApiTimeouts(pool_s=0.05, read_s=0.5, submit_s=1.0)
    backend = ZImageBackend(api_url=server.url, api_key=KEY, clock=StoppedClock(), max_connections=1, timeouts=timeouts)
    server.on(STATUS, reply(headers={"Content-Length": "500"}, then=Then.HANG))
    # An answer that is being read has the only connection.
    async with backend._http._client.stream("GET", server.url + STATUS):
        error = await _error_of_submit(backend)
    assert isinstance(error, Unavailable)
    assert server.called(SUBMIT) == ()
    await backend.aclose()


@pytest.mark.parametrize("status", [400, 403, 404, 413, 422, 451])
async def test_another_4xx_refuses_the_request(server: ContractServer, backend: ZImageBackend, status: int) -> None:
    server.on(SUBMIT, envelope(status=status, code=status, message=f"No.\x00\x1b[31m See https://evil.example/{KEY}"))
    error = await _error_of_submit(backend)
    assert isinstance(error, Refused)
    assert error.detail == "No.[31m See …"


async def test_a_refusal_in_the_envelope_alone_refuses(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(SUBMIT, envelope({"task_id": "task_1"}, code=400, message={"odd": "message"}))
    error = await _error_of_submit(backend)
    assert isinstance(error, Refused)
    assert error.detail == ""


@pytest.mark.parametrize("answer", [envelope(status=429, code=200), envelope(code=429), reply(429, b"slow")])
async def test_429_means_later(server: ContractServer, backend: ZImageBackend, answer: Answer) -> None:
    server.on(SUBMIT, answer)
    error = await _error_of_submit(backend)
    assert isinstance(error, TryLater)
    assert error.after_s == 0


async def test_the_date_of_retry_after_is_measured_by_the_clock(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(SUBMIT, envelope(status=429, headers={"Retry-After": "Mon, 23 Nov 2026 12:00:42 GMT"}))
    error = await _error_of_submit(backend)
    assert isinstance(error, TryLater)
    assert error.after_s == 42


# --- status -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", MALFORMED.values(), ids=MALFORMED.keys())
async def test_a_question_without_a_good_answer_can_be_asked_again(
    server: ContractServer, backend: ZImageBackend, answer: Answer
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.on(STATUS, answer)
    with pytest.raises(Unavailable) as caught:
        await backend.status(task)
    assert caught.value.reason == "down"
    assert isinstance(await backend.status(task), Done)
    assert [call.path for call in server.calls] == [SUBMIT, STATUS, STATUS]


@pytest.mark.parametrize(("answer", "reason"), NAMED.values(), ids=NAMED.keys())
async def test_a_question_says_what_the_operator_has_to_mend(
    server: ContractServer, backend: ZImageBackend, answer: Answer, reason: str
) -> None:
    server.on(STATUS, answer)
    error = await _error_of_status(backend)
    assert isinstance(error, Unavailable)
    assert error.reason == reason


async def test_a_4xx_of_the_service_itself_is_its_last_word(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(STATUS, envelope(status=404, code=404, message="no such task"))
    error = await _error_of_status(backend)
    assert isinstance(error, Refused)
    assert error.detail == "no such task"


@pytest.mark.parametrize(
    "answer", [envelope(status=429, code=429, headers={"Retry-After": "7"}), reply(429, headers={"Retry-After": "7"})]
)
async def test_a_question_that_came_too_soon_is_asked_later(
    server: ContractServer, backend: ZImageBackend, answer: Answer
) -> None:
    server.on(STATUS, answer)
    error = await _error_of_status(backend)
    assert isinstance(error, TryLater)
    assert error.after_s == 7


async def test_somebody_elses_picture_is_not_handed_out(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(STATUS, envelope(done("https://cdn.example/other.png", task_id="task_2")))
    assert isinstance(await _error_of_status(backend), Unavailable)


async def test_a_success_is_done_with_its_addresses(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(STATUS, envelope(done("https://cdn.example/0.png", "https://cdn.example/1.png", task_id="task_1")))
    status = await backend.status(TASK)
    assert isinstance(status, Done)
    assert status.images == ("https://cdn.example/0.png", "https://cdn.example/1.png")


async def test_a_failure_is_told_safely(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(STATUS, envelope({"status": "failed", "error_message": f"Boom {KEY}\n" + "la " * 200}))
    status = await backend.status(TASK)
    assert isinstance(status, Failed)
    assert status.detail.startswith("Boom … la la")
    assert len(status.detail) == 200


async def test_progress_is_passed_on(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(STATUS, envelope({"status": "IN_PROGRESS", "progress": 40}))
    assert await backend.status(TASK) == InProgress(fraction=0.4)


async def test_the_process_survives_a_service_that_says_anything(
    server: ContractServer, backend: ZImageBackend
) -> None:
    oddities: tuple[object, ...] = (None, True, -1, 10**400, "\ud800", "", [], {}, [[[]]], {"a": {"b": []}}, "x" * 5000)
    for field in ("status", "response", "error_message", "consumed_credits", "created_at", "task_id", "progress"):
        for odd in oddities:
            server.on(STATUS, reply(body=json.dumps({"code": 200, "data": done("https://a/") | {field: odd}}).encode()))
            with suppress(Unavailable):
                await backend.status(TASK)
    assert len(server.calls) == 7 * len(oddities)


# --- ping -------------------------------------------------------------------------------------------------


async def test_a_service_that_meets_an_unknown_task_with_a_5xx_is_asked_for_a_known_one(
    server: ContractServer, backend: ZImageBackend
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.on(STATUS, reply(500))
    assert (await backend.ping()).is_ok
    assert server.called(STATUS)[-1].query == {"task_id": task}


async def test_a_ping_tells_the_operator_which_fault_it_met(server: ContractServer, backend: ZImageBackend) -> None:
    server.on(STATUS, envelope(status=401, code=401))
    assert (await backend.ping()).detail == "The image service refuses the API key (401)."
