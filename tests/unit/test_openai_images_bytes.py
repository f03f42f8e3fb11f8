"""Engines that answer with the picture: the bytes, the key, and what single engines do more."""

from __future__ import annotations

import asyncio
import base64
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.backends.openai_images import OpenAIImagesBackend
from bot.model.backend_errors import BadPicture, Refused, Unavailable
from bot.model.images import Done, ImageRef, InProgress
from tests.fakes.backend import sample_png
from tests.fakes.contract_server import DROP, Answer, contract_server, reply
from tests.fakes.openai_engine import (
    GENERATIONS,
    MODEL,
    MODELS,
    OpenAIEngine,
    openai_engine,
    pictures,
    sglang,
    vllm_omni,
    xinference,
)
from tests.unit.engines import HASTY, KEY, REQUEST, backend_for, ended, error_of_submit, fetched


@pytest.fixture
async def engine() -> AsyncIterator[OpenAIEngine]:
    async with openai_engine(sglang) as made:
        yield made


@pytest.fixture
async def backend(engine: OpenAIEngine, tmp_path: Path) -> AsyncIterator[OpenAIImagesBackend]:
    made = backend_for(engine, tmp_path, key=KEY)
    yield made
    await made.aclose()


# --- the bytes ----------------------------------------------------------------------------------------------


async def test_a_large_picture_comes_whole_and_leaves_no_file(
    engine: OpenAIEngine, backend: OpenAIImagesBackend, tmp_path: Path
) -> None:
    engine.picture = os.urandom(5 * 1024 * 1024 + 3)
    status = await ended(backend, await backend.submit(REQUEST, key="job:0"))
    assert isinstance(status, Done)
    assert await fetched(backend, status.images[0]) == engine.picture
    assert await asyncio.to_thread(lambda: list(tmp_path.iterdir())) == []


async def test_a_picture_beyond_all_measure_is_not_taken(engine: OpenAIEngine, backend: OpenAIImagesBackend) -> None:
    engine.on(GENERATIONS, reply(body=b'{"data": [{"b64_json": "' + base64.b64encode(bytes(33 * 1024 * 1024))))
    assert isinstance(await error_of_submit(backend), Unavailable)


async def test_of_several_pictures_each_can_be_fetched(engine: OpenAIEngine, backend: OpenAIImagesBackend) -> None:
    small, large = sample_png(), os.urandom(20_000)
    engine.on(GENERATIONS, pictures(small, large))
    status = await ended(backend, await backend.submit(REQUEST, key="job:0"))
    assert isinstance(status, Done)
    assert [await fetched(backend, image) for image in status.images] == [small, large]


async def test_a_picture_by_address_is_fetched_from_the_engine(
    engine: OpenAIEngine, backend: OpenAIImagesBackend
) -> None:
    engine.answers_by_url = True
    status = await ended(backend, await backend.submit(REQUEST, key="job:0"))
    assert isinstance(status, Done)
    assert await fetched(backend, status.images[0]) == engine.picture
    assert "authorization" not in engine.calls[-1].headers


@pytest.mark.parametrize(
    "url", ["https://example.org/x.png", "http://127.0.0.1:1/x.png", "file:///etc/passwd", "//evil.example/x.png"]
)
async def test_no_address_but_the_engines_own_is_fetched_from(
    engine: OpenAIEngine, backend: OpenAIImagesBackend, url: str
) -> None:
    engine.on(GENERATIONS, reply(body=json.dumps({"data": [{"url": url}]}).encode()))
    status = await ended(backend, await backend.submit(REQUEST, key="job:0"))
    assert isinstance(status, Done)
    with pytest.raises(BadPicture) as caught:
        await fetched(backend, status.images[0])
    assert caught.value.detail == "not_allowed"


async def test_no_redirect_leads_away_from_the_engine(engine: OpenAIEngine, backend: OpenAIImagesBackend) -> None:
    async with contract_server() as other:
        engine.on("/x.png", reply(302, headers={"Location": f"{other.url}/images/task_1.png"}))
        with pytest.raises(BadPicture) as caught:
            await fetched(backend, ImageRef(f"{engine.url}/x.png"))
        assert caught.value.detail == "not_allowed"
        assert other.calls == []


# --- the key ------------------------------------------------------------------------------------------------


async def test_the_key_goes_with_each_call(engine: OpenAIEngine, backend: OpenAIImagesBackend) -> None:
    await backend.submit(REQUEST, key="job:0")
    await backend.ping()
    assert [call.path for call in engine.calls] == [GENERATIONS, MODELS]
    assert {call.headers["authorization"] for call in engine.calls} == {f"Bearer {KEY}"}


async def test_without_a_key_none_is_sent(engine: OpenAIEngine, tmp_path: Path) -> None:
    backend = backend_for(engine, tmp_path)
    await backend.ping()
    await backend.aclose()
    assert "authorization" not in engine.calls[0].headers


async def test_an_engine_that_repeats_the_key_does_not_tell_it(
    engine: OpenAIEngine, backend: OpenAIImagesBackend
) -> None:
    engine.on(GENERATIONS, reply(400, f'{{"error": "{KEY} may not see http://10.0.0.1/x"}}'.encode()))
    error = await error_of_submit(backend)
    assert isinstance(error, Refused)
    assert error.detail == "… may not see …"
    assert error.__context__ is None


# --- vLLM-Omni, Xinference, and the ping --------------------------------------------------------------------------


async def test_vllm_omni_paints_though_another_model_is_set(tmp_path: Path) -> None:
    async with openai_engine(vllm_omni) as engine:
        backend = backend_for(engine, tmp_path, dialect="vllm-omni")
        assert isinstance(await ended(backend, await backend.submit(REQUEST, key="job:0")), Done)
        await backend.aclose()


@pytest.mark.parametrize(("told", "fraction"), [(0.25, 0.25), (1, 1.0), (7, None), ("half", None), (None, None)])
async def test_xinference_says_how_far_it_is_and_is_told_to_stop(
    tmp_path: Path, told: object, fraction: float | None
) -> None:
    async with openai_engine(xinference) as engine:
        engine.progress = told
        engine.hold()
        backend = backend_for(engine, tmp_path, dialect="xinference", timeouts=HASTY)
        task = await backend.submit(REQUEST, key="job:0")
        assert await backend.status(task) == InProgress(fraction=fraction)
        await backend.cancel(task)
        await backend.aclose()
        assert engine.aborted == [f"/v1/models/{MODEL}/requests/{task}/abort"]


async def test_trouble_with_the_progress_is_no_trouble_with_the_picture(tmp_path: Path) -> None:
    async with openai_engine(xinference) as engine:
        backend = backend_for(engine, tmp_path, dialect="xinference", timeouts=HASTY)
        engine.hold()
        task = await backend.submit(REQUEST, key="job:0")
        engine.on(f"/v1/requests/{task}/progress", reply(500, b"no"))
        assert await backend.status(task) == InProgress()
        await backend.aclose()


@pytest.mark.parametrize(
    ("answer", "is_ok", "detail"),
    [
        (reply(body=b'{"data": [{"id": "z-image-turbo"}]}'), True, "The engine answers."),
        (reply(body=b'{"data": [{"id": "other"}]}'), True, "does not list the model that OPENAI_IMAGES_MODEL names"),
        (reply(404, b"{}"), True, "does not list its models"),
        (reply(401, b"{}"), False, "refuses the key (401)"),
        (reply(503, b"{}"), False, "HTTP 503"),
        (reply(body=b"<html>"), False, "not answer as expected"),
        (DROP, False, "cannot be reached"),
    ],
)
async def test_a_ping_says_what_is_amiss(
    engine: OpenAIEngine, backend: OpenAIImagesBackend, answer: Answer, is_ok: bool, detail: str
) -> None:
    engine.on(MODELS, answer)
    health = await backend.ping()
    assert health.is_ok is is_ok
    assert detail in health.detail
