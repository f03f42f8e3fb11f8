"""OpenAI itself, and servers that refuse fields they do not know: a picture comes all the same, and what is paid for is
not asked for twice without need."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.backends.openai_images import OpenAIImagesBackend
from bot.model.backend_errors import Advice, Ambiguous, BackendError, Refused, TryLater, Unavailable
from bot.model.images import Done, Failed
from tests.fakes.contract_server import DROP, Answer, reply
from tests.fakes.openai_engine import GENERATIONS, MODELS, Body, OpenAIEngine, Painted, openai_engine, sd_server, sglang
from tests.fakes.openai_refusals import (
    GPT_IMAGE,
    HARD_LIMIT,
    MODERATED,
    NO_KEY_AT_LITELLM,
    USED_UP,
    error,
    forbidding_extras,
    gpt_image,
    litellm,
    naming_nothing,
)
from tests.unit.engines import HASTY, REQUEST, backend_for, ended, error_of_submit, fetched


@pytest.fixture
async def openai() -> AsyncIterator[OpenAIEngine]:
    async with openai_engine(gpt_image) as made:
        made.model = GPT_IMAGE
        yield made


@pytest.fixture
async def hosted(openai: OpenAIEngine, tmp_path: Path) -> AsyncIterator[OpenAIImagesBackend]:
    made = backend_for(openai, tmp_path, dialect="openai", model=GPT_IMAGE, quality="auto")
    yield made
    await made.aclose()


async def picture_of(backend: OpenAIImagesBackend, key: str = "job:0") -> bytes:
    status = await ended(backend, await backend.submit(REQUEST, key=key))
    assert isinstance(status, Done), status
    return await fetched(backend, status.images[0])


# --- fields that a server does not know ---------------------------------------------------------------------


@pytest.mark.parametrize("understand", [gpt_image, litellm, forbidding_extras, naming_nothing])
async def test_plain_leaves_out_what_a_server_refused_and_remembers_it(
    tmp_path: Path, understand: Callable[[Body], Painted]
) -> None:
    async with openai_engine(understand) as engine:
        backend = backend_for(engine, tmp_path, dialect="plain", model=GPT_IMAGE)
        assert await picture_of(backend) == engine.picture
        learned = len(engine.called(GENERATIONS))
        assert await picture_of(backend, "job:1") == engine.picture
        await backend.aclose()
    assert learned <= 3
    assert len(engine.called(GENERATIONS)) == learned + 1
    assert len(engine.painted) == 2


async def test_plain_goes_on_sending_what_a_server_takes(tmp_path: Path) -> None:
    async with openai_engine(sd_server) as engine:
        backend = backend_for(engine, tmp_path, dialect="plain")
        await picture_of(backend)
        await backend.aclose()
    (call,) = engine.called(GENERATIONS)
    assert isinstance(call.json, dict)
    assert {"response_format", "seed"} < call.json.keys()


@pytest.mark.parametrize("message", ["seeds of violence are not allowed by our content policy", "seed: moderation"])
async def test_a_refusal_of_the_words_is_not_taken_for_one_of_a_field(tmp_path: Path, message: str) -> None:
    async with openai_engine(sd_server) as engine:
        backend = backend_for(engine, tmp_path, dialect="plain")
        engine.on(GENERATIONS, error(400, "content_policy_violation", message))
        refused = await error_of_submit(backend)
        assert isinstance(refused, Refused)
        assert refused.advice is Advice.WORDS
        await picture_of(backend)
        await backend.aclose()
    first, second = engine.called(GENERATIONS)
    assert first.json == second.json


async def test_a_quality_that_a_server_does_not_know_is_left_out(tmp_path: Path) -> None:
    async with openai_engine(forbidding_extras) as engine:
        backend = backend_for(engine, tmp_path, dialect="openai", model="flux", quality="high")
        assert await picture_of(backend) == engine.picture
        await backend.aclose()


# --- OpenAI itself ------------------------------------------------------------------------------------------


async def test_openai_paints_with_what_it_takes_and_nothing_else(
    openai: OpenAIEngine, hosted: OpenAIImagesBackend
) -> None:
    assert await picture_of(hosted) == openai.picture
    (call,) = openai.called(GENERATIONS)
    assert call.json == {
        "model": GPT_IMAGE,
        "prompt": "a lighthouse",
        "n": 1,
        "size": "1024x1024",
        "quality": "auto",
    }


@pytest.mark.parametrize("answer", [*USED_UP.values(), HARD_LIMIT], ids=[*USED_UP, "hard limit"])
async def test_a_balance_that_is_used_up_is_not_mended_by_waiting(
    openai: OpenAIEngine, hosted: OpenAIImagesBackend, answer: Answer
) -> None:
    openai.on(GENERATIONS, answer)
    trouble = await error_of_submit(hosted)
    assert isinstance(trouble, Unavailable)
    assert trouble.reason == "balance_used_up"


@pytest.mark.parametrize(
    ("headers", "after_s"),
    [
        ({"retry-after-ms": "1500", "Retry-After": "2"}, 1.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "soon", "Retry-After": "3"}, 3.0),
        ({"Retry-After": "4"}, 4.0),
        ({"retry-after-ms": "9000000"}, 300.0),
        ({}, 0.0),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_a_time_to_wait_is_read_to_the_millisecond_also_where_a_server_is_still_loading(
    openai: OpenAIEngine, hosted: OpenAIImagesBackend, status: int, headers: dict[str, str], after_s: float
) -> None:
    openai.on(GENERATIONS, reply(status, b'{"error": {"code": "rate_limit_exceeded"}}', headers=headers))
    trouble = await error_of_submit(hosted)
    if status == 503 and not headers:
        assert isinstance(trouble, Unavailable)
        return
    assert isinstance(trouble, TryLater)
    assert trouble.after_s == pytest.approx(after_s)


async def test_a_moderated_prompt_is_the_persons_and_a_wrong_key_at_litellm_the_operators(
    openai: OpenAIEngine, hosted: OpenAIImagesBackend
) -> None:
    openai.on(GENERATIONS, MODERATED, NO_KEY_AT_LITELLM)
    refused = await error_of_submit(hosted)
    assert isinstance(refused, Refused)
    assert refused.advice is Advice.WORDS
    trouble = await error_of_submit(hosted)
    assert isinstance(trouble, Unavailable)
    assert trouble.reason == "key_invalid"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (DROP, Ambiguous),
        (reply(504, b"gateway timeout"), Ambiguous),
        (reply(524, b""), Ambiguous),
        (reply(200, b"<html>"), Ambiguous),
        (reply(200, b'{"data": []}'), Ambiguous),
        (reply(500, b'{"error": {"message": "The server had an error"}}'), Unavailable),
        (reply(502, b""), Unavailable),
        (reply(401, b"{}"), Unavailable),
    ],
)
async def test_what_may_have_been_billed_is_told_apart_from_what_was_not_accepted(
    openai: OpenAIEngine, hosted: OpenAIImagesBackend, answer: Answer, kind: type[BackendError]
) -> None:
    openai.on(GENERATIONS, answer)
    assert type(await error_of_submit(hosted)) is kind
    assert len(openai.called(GENERATIONS)) == 1


async def test_a_picture_that_is_paid_for_counts_as_accepted_when_it_is_there(
    openai: OpenAIEngine, tmp_path: Path
) -> None:
    backend = backend_for(openai, tmp_path, dialect="openai", model=GPT_IMAGE, timeouts=HASTY)
    openai.hold()
    submit = asyncio.create_task(backend.submit(REQUEST, key="job:0"))
    await openai.begun()
    done, _ = await asyncio.wait({submit}, timeout=0.05)
    assert not done
    openai.go_on()
    assert isinstance(await backend.status(await submit), Done)
    await backend.aclose()


# --- an engine that fails each time -------------------------------------------------------------------------


@pytest.mark.parametrize("trouble", [reply(500, b'{"error": {"message": "it died"}}'), reply(503), DROP, reply(401)])
async def test_after_a_picture_that_failed_late_the_next_failure_is_the_engines(
    tmp_path: Path, trouble: Answer
) -> None:
    async with openai_engine(sglang) as engine:
        backend = backend_for(engine, tmp_path, timeouts=HASTY)
        engine.hold()
        task = await backend.submit(REQUEST, key="job:0")
        engine.ending = trouble
        engine.go_on()
        await asyncio.wait({backend._works[task].call})
        for number in range(1, 4):
            with pytest.raises(Unavailable):
                await backend.submit(REQUEST, key=f"job:{number}")
        engine.ending = None
        assert await picture_of(backend, "job:9") == engine.picture
        engine.hold()
        await backend.submit(replace(REQUEST, seed=8), key="job:10")
        await backend.aclose()


async def test_words_that_are_refused_late_say_nothing_of_the_engine(tmp_path: Path) -> None:
    async with openai_engine(sglang) as engine:
        backend = backend_for(engine, tmp_path, timeouts=HASTY)
        for number in range(2):
            engine.hold()
            task = await backend.submit(REQUEST, key=f"job:{number}")
            engine.ending = MODERATED
            engine.go_on()
            assert isinstance(await ended(backend, task), Failed)
        await backend.aclose()


# --- what stands in an answer -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [100, 40_000])
@pytest.mark.parametrize("scheme", ["data", "DATA"])
async def test_a_data_address_is_a_picture(
    openai: OpenAIEngine, hosted: OpenAIImagesBackend, size: int, scheme: str
) -> None:
    picture = bytes(range(256)) * (size // 256 + 1)
    url = f"{scheme}:image/webp;base64,{base64.b64encode(picture).decode()}"
    openai.on(GENERATIONS, reply(body=json.dumps({"data": [{"b64_json": None, "url": url}]}).encode()))
    assert await picture_of(hosted) == picture


# --- the ping -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("listed", "is_ok", "said"),
    [
        (["Z-Image-Turbo"], False, "it lists Z-Image-Turbo, and upper and lower case count"),
        (["stablediffusion"], False, "does not list the model"),
        (["z-image-turbo", "other"], True, "The engine answers."),
        (["z-image-*"], True, "The engine answers."),
        ([], True, "The engine answers."),
    ],
)
async def test_a_model_that_localai_does_not_list_is_a_fault_with_the_spelling_that_is_right(
    tmp_path: Path, listed: list[str], is_ok: bool, said: str
) -> None:
    async with openai_engine(sglang) as engine:
        engine.on(MODELS, reply(body=json.dumps({"data": [{"id": name} for name in listed]}).encode()))
        backend = backend_for(engine, tmp_path, dialect="localai")
        health = await backend.ping()
        await backend.aclose()
    assert (health.is_ok, said in health.detail) == (is_ok, True), health.detail
