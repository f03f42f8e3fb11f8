"""How engines differ behind OpenAI's `POST /v1/images/generations`: fields, steps, sizes, and what must be sent.

A body holds the fields that are written here and no others: engines take more from a request (SGLang
`perf_dump_path`, vLLM-Omni `lora.path`), which nobody but the operator should reach.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from bot.backends.briefs import NO_GUIDANCE, STEPS, Brief
from bot.backends.prompt_syntax import neutral, neutral_for_localai
from bot.backends.sizes import is_dall_e, nearest_size, sizes_of_openai
from bot.model.images import EVERY_SEED, Abilities

VLLM_OMNI_STEPS = 9
"""vLLM-Omni 0.30 has the schedule of diffusers before 0.39, whose last evaluation does nothing: 9 are 8."""

LOCALAI_SEEDS = range(1, 2**31 - 1)
"""LocalAI (2026-08) narrows a seed to int32, and a negative one is random; its Python backends take 0 for none."""

Body = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """`request_id` names this call where the engine can be asked about it. `model` is "" where none is set, `quality`
    where it is left to the service."""

    brief: Brief
    model: str
    request_id: str
    quality: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """`takes_seeds` is whether a seed is known to be honoured (it is sent anyhow). `has_request_ids` is whether a call
    under way can be asked how far it is, and be aborted. `optional` fields are left out once they were refused.
    `lists_models` is set where a model that is not listed is certainly refused. `is_billed` is set for a service that
    is paid for each picture: there nothing is asked for twice without need."""

    name: str
    body: Callable[[Call], Body]
    neutralise: Callable[[str], str] = neutral
    kept_seeds: range = EVERY_SEED
    takes_seeds: bool = True
    has_request_ids: bool = False
    optional: frozenset[str] = frozenset()
    lists_models: bool = False
    is_billed: bool = False

    @property
    def abilities(self) -> Abilities:
        return Abilities(
            seed=self.takes_seeds,
            sizes=True,
            progress=self.has_request_ids,
            cancel=not self.is_billed,
            idempotent_submit=not self.is_billed,
            bills_nobody=not self.is_billed,
            kept_seeds=self.kept_seeds,
        )


def _plain(call: Call) -> Body:
    model: Body = {"model": call.model} if call.model else {}
    return model | {
        "prompt": call.brief.prompt,
        "n": 1,
        "size": str(call.brief.size),
        "response_format": "b64_json",
        "seed": call.brief.seed,
    }


def _openai(call: Call) -> Body:
    """gpt-image-* always answers with base64, and refuses `response_format` and `seed` as unknown."""
    size = nearest_size(call.brief.size, sizes_of_openai(call.model))
    body: Body = {"model": call.model, "prompt": call.brief.prompt, "n": 1, "size": str(size)}
    if call.quality:
        body["quality"] = call.quality
    if is_dall_e(call.model):
        body["response_format"] = "b64_json"  # else an address at another host
    return body


def _vllm_omni(call: Call) -> Body:
    """Without `guidance_scale` it guides, at twice the cost. A model that is not its own is refused with 400, while
    none at all is its own: so none is named. It has no `url` format. A generator on the CPU gives the same noise on
    every device."""
    return {
        **_plain(replace(call, model="")),
        "num_inference_steps": VLLM_OMNI_STEPS,
        "guidance_scale": NO_GUIDANCE,
        "generator_device": "cpu",
    }


def _sglang(call: Call) -> Body:
    """Left to itself it answers with an address, and takes seed 42 each time."""
    return {
        **_plain(call),
        "num_inference_steps": STEPS,
        "guidance_scale": NO_GUIDANCE,
        "generator_device": "cpu",
    }


def _localai(call: Call) -> Body:
    return {**_plain(call), "step": STEPS}


def _xinference(call: Call) -> Body:
    """What OpenAI's API does not have goes into `kwargs`, which is JSON within a string."""
    extra = {
        "seed": call.brief.seed,
        "num_inference_steps": STEPS,
        "guidance_scale": NO_GUIDANCE,
        "request_id": call.request_id,
    }
    return {
        "model": call.model,
        "prompt": call.brief.prompt,
        "n": 1,
        "size": f"{call.brief.size.width_px}*{call.brief.size.height_px}",
        "response_format": "b64_json",
        "kwargs": json.dumps(extra),
    }


DIALECTS: Mapping[str, Dialect] = MappingProxyType(
    {
        dialect.name: dialect
        for dialect in (
            Dialect(name="plain", body=_plain, takes_seeds=False, optional=frozenset({"response_format", "seed"})),
            Dialect(
                name="openai",
                body=_openai,
                takes_seeds=False,
                optional=frozenset({"quality"}),
                lists_models=True,
                is_billed=True,
            ),
            Dialect(name="vllm-omni", body=_vllm_omni),
            Dialect(name="sglang", body=_sglang),
            Dialect(
                name="localai",
                body=_localai,
                neutralise=neutral_for_localai,
                kept_seeds=LOCALAI_SEEDS,
                lists_models=True,
            ),
            Dialect(name="xinference", body=_xinference, has_request_ids=True, lists_models=True),
        )
    }
)
