"""The real picture that doctor asks of an engine: what keeps all pictures from being made is found before people do."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.backends.sdcpp import SdcppBackend
from bot.terminal.trial_picture import trial_picture
from tests.fakes.clock import StoppedClock
from tests.fakes.contract_server import Answer, reply
from tests.fakes.openai_engine import GENERATIONS, openai_engine, sd_server
from tests.fakes.openai_refusals import NO_KEY_AT_LITELLM, error, gpt_image, litellm
from tests.fakes.sdcpp_server import sdcpp_server
from tests.unit.engines import backend_for


async def test_an_engine_that_makes_pictures_is_well(tmp_path: Path) -> None:
    async with openai_engine(sd_server) as engine:
        engine.picture = bytes(3000)
        backend = backend_for(engine, tmp_path, dialect="plain")
        health = await trial_picture(backend)
        await backend.aclose()
    assert health.is_ok
    assert health.detail.startswith("it made one of 2 KiB in ")
    assert len(engine.painted) == 1


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (error(400, "model_not_found", "The model 'x' does not exist"), "The model 'x' does not exist"),
        (reply(422, b'{"detail": [{"loc": ["body", "size"], "msg": "size must be divisible by 64"}]}'), "size"),
        (reply(500, b'{"error": {"message": "CUDA out of memory"}}'), "it makes none (down). CUDA out of memory"),
        (reply(500, b'{"detail": "could not load model"}'), "could not load model"),
        (reply(502, b'{"error": {"message": "upstream is not there"}}'), "upstream is not there"),
        (NO_KEY_AT_LITELLM, "key invalid"),
    ],
)
async def test_an_engine_that_answers_and_makes_none_is_a_fault_in_its_words(
    tmp_path: Path, answer: Answer, said: str
) -> None:
    async with openai_engine(sd_server) as engine:
        engine.on(GENERATIONS, for_ever=answer)
        backend = backend_for(engine, tmp_path, dialect="plain")
        assert (await backend.ping()).is_ok
        health = await trial_picture(backend)
        await backend.aclose()
    assert not health.is_ok
    assert said in health.detail


@pytest.mark.parametrize("understand", [gpt_image, litellm], ids=["gpt-image", "litellm"])
async def test_a_model_that_a_server_does_not_have_is_found(tmp_path: Path, understand: object) -> None:
    async with openai_engine(litellm if understand is litellm else gpt_image) as engine:
        backend = backend_for(engine, tmp_path, dialect="plain", model="gpt-image-0")
        health = await trial_picture(backend)
        await backend.aclose()
    assert not health.is_ok
    assert "gpt-image-0" in health.detail


async def test_a_picture_that_failed_at_the_engine_is_a_fault(tmp_path: Path) -> None:
    async with sdcpp_server() as server:
        server.on("/sdcpp/v1/jobs/", reply(body=b'{"status": "failed", "error": {"message": "no vae"}}'))
        backend = SdcppBackend(url=server.url, clock=StoppedClock(), folder=tmp_path, max_connections=4)
        health = await trial_picture(backend)
        well = await trial_picture(backend)
        await backend.aclose()
    assert (health.is_ok, health.detail) == (False, "it makes none: no vae")
    assert well.is_ok
