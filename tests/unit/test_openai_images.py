"""Engines that answer with the picture: what is told at once, what later, and what is left behind (nothing)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.backends.openai_images import OpenAIImagesBackend
from bot.backends.picture_cache import MAX_KEPT
from bot.model.backend_errors import BadPicture, Refused, TaskLost, TryLater, Unavailable
from bot.model.images import AspectRatio, Done, Failed, ImageRequest, InProgress, TaskId
from tests.fakes.contract_server import DROP, HANG, Answer, Then, reply
from tests.fakes.openai_engine import GENERATIONS, OpenAIEngine, openai_engine, sglang
from tests.unit.engines import HASTY, REQUEST, backend_for, ended, error_of_submit, fetched

MALFORMED = {
    "not json": reply(body=b"<html>Bad gateway</html>", content_type="text/html"),
    "no body": reply(body=b""),
    "a list": reply(body=b"[1, 2]"),
    "no data": reply(body=b"{}"),
    "no picture": reply(body=b'{"data": []}'),
    "a picture that is none": reply(body=b'{"data": [{"b64_json": 7}, 8, {"url": 9}]}'),
    "no base64": reply(body=b'{"data": [{"b64_json": "' + b"!" * 9000 + b'"}]}'),
    "half of the json": reply(body=b'{"data": [{"b64_json": "' + b"A" * 9000),
    "nested too deep": reply(body=b"[" * 500_000),
    "packed": reply(body=b"{}", headers={"Content-Encoding": "gzip"}),
    "a redirect": reply(307, headers={"Location": "https://evil.example/v1/images/generations"}),
    "no http": Answer(raw=b"SSH-2.0-OpenSSH_9.6\r\n", then=Then.CLOSE),
    "endless headers": Answer(raw=b"HTTP/1.1 200 OK\r\nX: " + b"x" * 300_000, then=Then.CLOSE),
    "a body cut off": reply(body=b'{"data": [', headers={"Content-Length": "500"}, then=Then.CLOSE),
    "a broken connection": DROP,
    "500": reply(500, b'{"error": {"message": "CUDA out of memory"}}'),
    "502": reply(502, b"no"),
    "404, so that the address is wrong": reply(404, b'{"detail": "Not Found"}'),
}


@pytest.fixture
async def engine() -> AsyncIterator[OpenAIEngine]:
    async with openai_engine(sglang) as made:
        yield made


@pytest.fixture
async def backend(engine: OpenAIEngine, tmp_path: Path) -> AsyncIterator[OpenAIImagesBackend]:
    made = backend_for(engine, tmp_path)
    yield made
    await made.aclose()


@pytest.fixture
async def hasty(engine: OpenAIEngine, tmp_path: Path) -> AsyncIterator[OpenAIImagesBackend]:
    made = backend_for(engine, tmp_path, timeouts=HASTY)
    yield made
    await made.aclose()


# --- what is told at once -----------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", MALFORMED.values(), ids=MALFORMED)
async def test_trouble_at_once_is_the_engines_so_that_another_backend_may_be_asked(
    engine: OpenAIEngine, backend: OpenAIImagesBackend, answer: Answer
) -> None:
    engine.on(GENERATIONS, answer)
    error = await error_of_submit(backend)
    assert isinstance(error, Unavailable)
    assert error.reason == "down"
    assert isinstance(await ended(backend, await backend.submit(REQUEST, key="job:0")), Done)


@pytest.mark.parametrize(("status", "reason"), [(401, "key_invalid"), (403, "key_invalid"), (402, "balance_used_up")])
async def test_what_only_the_operator_can_mend_is_named(
    engine: OpenAIEngine, backend: OpenAIImagesBackend, status: int, reason: str
) -> None:
    engine.on(GENERATIONS, reply(status))
    error = await error_of_submit(backend)
    assert isinstance(error, Unavailable)
    assert error.reason == reason


async def test_a_full_queue_is_a_later(engine: OpenAIEngine, backend: OpenAIImagesBackend) -> None:
    engine.on(GENERATIONS, reply(429, b"{}", headers={"Retry-After": "9"}))
    error = await error_of_submit(backend)
    assert isinstance(error, TryLater)
    assert error.after_s == 9


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"message": "size is not supported", "code": 400}},
        {"error": "size is not supported"},
        {"detail": "size is not supported"},
        {"detail": [{"loc": ["body", "size"], "msg": "size is not supported"}]},
        {"message": "size is not supported"},
    ],
)
async def test_a_refusal_is_told_in_the_engines_words(
    engine: OpenAIEngine, backend: OpenAIImagesBackend, body: object
) -> None:
    engine.on(GENERATIONS, reply(400, json.dumps(body).encode()))
    error = await error_of_submit(backend)
    assert isinstance(error, Refused)
    assert error.detail == "size is not supported"


async def test_nobody_there_is_down(engine: OpenAIEngine, backend: OpenAIImagesBackend) -> None:
    await engine.stop()
    assert isinstance(await error_of_submit(backend), Unavailable)


# --- what is told later -------------------------------------------------------------------------------------


async def later(engine: OpenAIEngine, backend: OpenAIImagesBackend, answer: Answer) -> TaskId:
    """A task whose answer comes when it counts as being made."""
    engine.hold()
    task = await backend.submit(REQUEST, key="job:0")
    assert await backend.status(task) == InProgress()
    engine.ending = answer
    engine.go_on()
    return task


async def test_a_picture_in_the_making_is_in_progress_until_it_is_there(
    engine: OpenAIEngine, hasty: OpenAIImagesBackend
) -> None:
    engine.hold()
    task = await hasty.submit(REQUEST, key="job:0")
    assert await hasty.status(task) == InProgress()
    engine.go_on()
    status = await ended(hasty, task)
    assert isinstance(status, Done)
    assert await fetched(hasty, status.images[0]) == engine.picture


@pytest.mark.parametrize("status", [400, 422, 500])
async def test_what_the_engine_says_later_of_one_picture_is_its_failure(
    engine: OpenAIEngine, hasty: OpenAIImagesBackend, status: int
) -> None:
    task = await later(engine, hasty, reply(status, b'{"error": {"message": "CUDA out of memory"}}'))
    assert await ended(hasty, task) == Failed(detail="CUDA out of memory")


@pytest.mark.parametrize("answer", [DROP, reply(503), reply(429), reply(401)], ids=["drop", "503", "429", "401"])
async def test_what_the_engine_leaves_unfinished_is_lost_and_may_be_asked_for_again(
    engine: OpenAIEngine, hasty: OpenAIImagesBackend, answer: Answer
) -> None:
    task = await later(engine, hasty, answer)
    with pytest.raises(TaskLost):
        await ended(hasty, task)
    engine.ending = None
    assert isinstance(await ended(hasty, await hasty.submit(REQUEST, key="job:0")), Done)


async def test_an_engine_that_never_answers_is_given_up(engine: OpenAIEngine, tmp_path: Path) -> None:
    engine.on(GENERATIONS, HANG)
    backend = backend_for(engine, tmp_path, timeouts=replace(HASTY, paint_s=0.1))
    task = await backend.submit(REQUEST, key="job:0")
    with pytest.raises(TaskLost):
        await ended(backend, task)
    await backend.aclose()


async def test_an_engine_that_is_restarted_loses_its_pictures(engine: OpenAIEngine, hasty: OpenAIImagesBackend) -> None:
    engine.hold()
    task = await hasty.submit(REQUEST, key="job:0")
    await engine.stop()
    with pytest.raises(TaskLost):
        await ended(hasty, task)


async def test_a_bot_that_is_restarted_knows_no_task_and_asks_for_the_same_picture(
    engine: OpenAIEngine, tmp_path: Path
) -> None:
    unseeded = ImageRequest(prompt="a lighthouse", aspect_ratio=AspectRatio.SQUARE)
    first = backend_for(engine, tmp_path)
    task = await first.submit(unseeded, key="job:0")
    await first.aclose()
    second = backend_for(engine, tmp_path)
    with pytest.raises(TaskLost):
        await second.status(task)
    assert await second.submit(unseeded, key="job:0") != task
    await second.aclose()
    assert len(engine.painted) == 2
    assert engine.painted[0] == engine.painted[1]


# --- asking twice, and not at all any more ----------------------------------------------------------------------


async def test_the_same_key_gives_the_same_task_and_one_picture(
    engine: OpenAIEngine, hasty: OpenAIImagesBackend
) -> None:
    engine.hold()
    task = await hasty.submit(REQUEST, key="job:0")
    assert await hasty.submit(REQUEST, key="job:0") == task
    engine.go_on()
    await ended(hasty, task)
    assert await hasty.submit(REQUEST, key="job:0") == task
    assert len(engine.painted) == 1


async def test_a_cancel_closes_the_connection(engine: OpenAIEngine, hasty: OpenAIImagesBackend) -> None:
    engine.hold()
    task = await hasty.submit(REQUEST, key="job:0")
    await hasty.cancel(task)
    await engine.left()
    with pytest.raises(TaskLost):
        await hasty.status(task)


async def test_a_submit_that_is_cancelled_leaves_nothing_behind(
    engine: OpenAIEngine, hasty: OpenAIImagesBackend
) -> None:
    engine.hold()
    submit = asyncio.create_task(hasty.submit(REQUEST, key="job:0"))
    await engine.begun()
    submit.cancel()
    with pytest.raises(asyncio.CancelledError):
        await submit
    await engine.left()


async def test_a_stop_closes_what_is_under_way(engine: OpenAIEngine, tmp_path: Path) -> None:
    hasty = backend_for(engine, tmp_path, timeouts=HASTY)
    engine.hold()
    await hasty.submit(REQUEST, key="job:0")
    await hasty.aclose()
    await engine.left()


async def test_a_picture_that_was_given_up_is_gone(engine: OpenAIEngine, backend: OpenAIImagesBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    status = await ended(backend, task)
    assert isinstance(status, Done)
    await backend.cancel(task)
    with pytest.raises(BadPicture) as caught:
        await fetched(backend, status.images[0])
    assert caught.value.detail == "gone"


async def test_the_oldest_pictures_are_let_go_of(engine: OpenAIEngine, backend: OpenAIImagesBackend) -> None:
    tasks = [await backend.submit(REQUEST, key=f"job:{number}") for number in range(MAX_KEPT + 2)]
    with pytest.raises(TaskLost):
        await backend.status(tasks[0])
    assert isinstance(await ended(backend, tasks[-1]), Done)
