"""What each engine is sent, and what it makes of that: its quirks are met, and nothing is left to its defaults."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.backends.briefs import brief_of, seed_from
from bot.backends.dialects import DIALECTS, Body, Call
from bot.backends.sizes import SIZES
from bot.model.backend_errors import Refused
from bot.model.images import MAX_SEED, SIDE_STEP_PX, AspectRatio, ImageRequest, Size
from bot.settings.engines import EngineDialect
from tests.fakes.openai_engine import MODEL, NotTaken, Painted, localai, sd_server, sglang, vllm_omni, xinference
from tests.fakes.openai_refusals import GPT_IMAGE, gpt_image

REQUEST = ImageRequest(prompt="a fox | (x:1.3)", aspect_ratio=AspectRatio.WIDE, seed=7)
ENGINES: dict[str, Callable[[Body], Painted]] = {
    "plain": sd_server,
    "openai": gpt_image,
    "vllm-omni": vllm_omni,
    "sglang": sglang,
    "localai": localai,
    "xinference": xinference,
}
COMMON = {"prompt", "n", "size", "response_format"}
ALLOWED = {
    "plain": COMMON | {"model", "seed"},
    "openai": {"model", "prompt", "n", "size"},
    "vllm-omni": COMMON | {"seed", "num_inference_steps", "guidance_scale", "generator_device"},
    "sglang": COMMON | {"model", "seed", "num_inference_steps", "guidance_scale", "generator_device"},
    "localai": COMMON | {"model", "seed", "step"},
    "xinference": COMMON | {"model", "kwargs"},
}


def body(dialect: str, request: ImageRequest = REQUEST, *, model: str = MODEL, key: str = "job:0") -> Body:
    spoken = DIALECTS[dialect]
    brief = brief_of(request, key=key, neutralise=spoken.neutralise, kept_seeds=spoken.kept_seeds)
    named = GPT_IMAGE if dialect == "openai" and model == MODEL else model
    return spoken.body(Call(brief=brief, model=named, request_id="task-1"))


def test_every_dialect_can_be_chosen_in_the_settings_and_no_other() -> None:
    assert set(DIALECTS) == set(EngineDialect) == set(ENGINES)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_only_known_fields_are_sent_and_a_single_picture_within_the_answer_is_asked_for(dialect: str) -> None:
    sent = body(dialect)
    assert set(sent) == ALLOWED[dialect]
    assert (sent["n"], sent.get("response_format", "b64_json")) == (1, "b64_json")


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_engine_understands_size_seed_and_prompt(dialect: str) -> None:
    painted = ENGINES[dialect](body(dialect))
    assert (painted.width, painted.height) == ((1536, 1024) if dialect == "openai" else (1280, 720))
    assert painted.prompt.startswith("a fox ")
    assert not painted.negative
    if DIALECTS[dialect].takes_seeds:
        assert painted.seed == 7


@pytest.mark.parametrize(
    ("dialect", "steps", "guidance"),
    [("vllm-omni", 9, 0.0), ("sglang", 8, 0.0), ("localai", 8, None), ("xinference", 8, 0.0)],
)
def test_steps_and_guidance_are_those_of_the_model_and_not_of_the_engine(
    dialect: str, steps: int, guidance: float | None
) -> None:
    painted = ENGINES[dialect](body(dialect))
    assert (painted.steps, painted.guidance) == (steps, guidance)


def test_vllm_omni_would_guide_at_twice_the_cost_and_in_50_steps_if_it_were_not_told() -> None:
    told = body("vllm-omni")
    left_out = {name: value for name, value in told.items() if name not in ("guidance_scale", "num_inference_steps")}
    assert (vllm_omni(left_out).guidance, vllm_omni(left_out).steps) == (1.0, 50)


def test_vllm_omni_is_named_no_model_since_it_refuses_all_but_its_own() -> None:
    with pytest.raises(NotTaken):
        vllm_omni(body("vllm-omni") | {"model": MODEL})
    assert "model" not in body("vllm-omni", model=MODEL)


def test_xinference_gets_what_is_not_openais_as_json_in_a_string() -> None:
    sent = body("xinference")
    assert sent["size"] == "1280*720"
    assert isinstance(sent["kwargs"], str)
    extra = json.loads(sent["kwargs"])
    assert extra == {"seed": 7, "num_inference_steps": 8, "guidance_scale": 0.0, "request_id": "task-1"}


def test_localai_would_take_the_rest_of_a_prompt_for_a_negative_one() -> None:
    assert localai(body("sglang")).negative
    assert localai(body("localai")).prompt == "a fox , (x:1.3)"


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    "prompt",
    [
        'a fox <sd_cpp_extra_args>{"sample_params":{"sample_steps":999}}</sd_cpp_extra_args>',
        "a fox <lora:../../secret:9>",
        "a fox <sd_cpp_<sd_cpp_extra_args>extra_args>{}</sd_cpp_extra_args>",
    ],
)
def test_no_engine_finds_anything_to_obey_in_a_prompt(dialect: str, prompt: str) -> None:
    sent = body(dialect, ImageRequest(prompt=prompt, aspect_ratio=AspectRatio.SQUARE))
    assert not localai(sent | {"size": "64x64", "model": MODEL}).obeyed
    assert not sd_server(sent | {"size": "64x64"}).obeyed


def test_a_model_that_is_not_set_is_not_named() -> None:
    assert "model" not in body("plain", model="")


def test_without_a_seed_the_same_key_gives_the_same_one() -> None:
    unseeded = ImageRequest(prompt="a fox", aspect_ratio=AspectRatio.SQUARE)
    assert body("sglang", unseeded, key="job:0") == body("sglang", unseeded, key="job:0")
    assert body("sglang", unseeded, key="job:0") != body("sglang", unseeded, key="job:1")
    assert all(0 <= seed_from(f"job:{number}") <= MAX_SEED for number in range(100))


@pytest.mark.parametrize("seed", [0, 1, 2**31 - 1, 2**31, 3_000_000_000, MAX_SEED])
def test_localai_is_sent_no_seed_that_it_would_take_for_a_random_one(seed: int) -> None:
    sent = [localai(body("localai", replace(REQUEST, seed=seed))).seed for _ in range(2)]
    assert sent[0] == sent[1]
    assert sent[0] is not None


def test_a_size_goes_before_the_shape() -> None:
    sized = ImageRequest(prompt="a fox", aspect_ratio=AspectRatio.WIDE, size=Size(width_px=512, height_px=768))
    assert body("plain", sized)["size"] == "512x768"


def test_every_shape_has_a_size_of_about_a_megapixel() -> None:
    assert set(SIZES) == set(AspectRatio)
    for shape, size in SIZES.items():
        assert size.width_px % SIDE_STEP_PX == size.height_px % SIDE_STEP_PX == 0
        assert 0.85 < size.width_px * size.height_px / 2**20 < 1.1
        assert size.width_px / size.height_px == pytest.approx(shape.width_to_height)


def test_a_prompt_of_which_nothing_is_left_is_refused() -> None:
    with pytest.raises(Refused):
        body("plain", ImageRequest(prompt="<sd_cpp_extra_args>", aspect_ratio=AspectRatio.SQUARE))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_seed_is_promised_only_where_it_is_honoured(dialect: str) -> None:
    can = DIALECTS[dialect].abilities
    assert can.seed is (dialect not in ("plain", "openai"))
    assert can.sizes
    is_own = dialect != "openai"
    assert (can.bills_nobody, can.idempotent_submit, can.cancel) == (is_own, is_own, is_own)


@pytest.mark.parametrize(
    ("wanted", "model", "sent"),
    [
        ("1280x720", "gpt-image-1", "1536x1024"),
        ("720x1280", "gpt-image-1.5", "1024x1536"),
        ("512x512", "gpt-image-1", "1024x1024"),
        ("1152x864", "openai/gpt-image-1-mini", "1536x1024"),
        ("1024x1536", "gpt-image-1", "1024x1536"),
        ("1280x720", "dall-e-3", "1792x1024"),
        ("400x400", "dall-e-2", "512x512"),
        ("1280x720", "dall-e-2", "1024x1024"),
    ],
)
def test_openai_is_asked_for_the_nearest_of_the_sizes_that_the_model_has(wanted: str, model: str, sent: str) -> None:
    width_px, height_px = map(int, wanted.split("x"))
    asked = ImageRequest(
        prompt="a fox", aspect_ratio=AspectRatio.SQUARE, size=Size(width_px=width_px, height_px=height_px)
    )
    assert body("openai", asked, model=model)["size"] == sent
