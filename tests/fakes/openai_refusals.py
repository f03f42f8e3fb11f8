"""Imitations of what hosted OpenAI (gpt-image-*) and a LiteLLM proxy refuse, in their own words.

OpenAI API reference, "Create image" and "Error codes" (2026); LiteLLM proxy 1.108, seen.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType

from tests.fakes.contract_server import Answer, reply
from tests.fakes.openai_engine import Body, NotTaken, Painted

GPT_IMAGE = "gpt-image-1"
GPT_IMAGE_SIZES = ("1024x1024", "1024x1536", "1536x1024", "auto")
_TAKEN = {"model", "prompt", "n", "size", "quality", "output_format", "output_compression", "background", "moderation"}


def error(status: int, code: str | None, message: str, *, kind: str = "", param: str | None = None) -> Answer:
    """`{"error": {…}}` as OpenAI writes it."""
    return reply(status, json.dumps(_body(code, message, kind=kind, param=param)).encode())


def _body(code: str | None, message: str, *, kind: str = "", param: str | None = None) -> object:
    return {"error": {"message": message, "type": kind or "invalid_request_error", "param": param, "code": code}}


def gpt_image(body: Body) -> Painted:
    """Unknown fields and sizes are refused, each with its name."""
    if body.get("model") != GPT_IMAGE:
        message = f"The model '{body.get('model')}' does not exist."
        raise NotTaken(400, _body("model_not_found", message, param="model"))
    for name in body:
        if name not in _TAKEN:
            raise NotTaken(400, _body("unknown_parameter", f"Unknown parameter: '{name}'.", param=name))
    if body.get("quality", "auto") not in ("low", "medium", "high", "auto"):
        raise NotTaken(400, _body("invalid_value", f"Invalid value: '{body['quality']}'.", param="quality"))
    size = str(body.get("size", "auto"))
    if size not in GPT_IMAGE_SIZES:
        message = f"Invalid value: '{size}'. Supported values are: '1024x1024', '1024x1536', '1536x1024', and 'auto'."
        raise NotTaken(400, _body("invalid_value", message, param="size"))
    width, height = map(int, (size if size != "auto" else "1024x1024").split("x"))
    return Painted(prompt=str(body["prompt"]), width=width, height=height, seed=None, steps=None)


def litellm(body: Body) -> Painted:
    """In front of gpt-image: what the model has not is refused, one field at a time, unless it is told to drop it."""
    if body.get("model") != GPT_IMAGE:
        named = body.get("model")
        message = f"/images/generations: Invalid model name passed in model={named}. Call `/v1/models` to view models"
        raise NotTaken(400, {"error": {"message": message, "type": "None", "param": "None", "code": "400"}})
    for name in body:
        if name in ("seed", "response_format"):
            message = (
                f"litellm.UnsupportedParamsError: Setting `{name}` is not supported by openai, {GPT_IMAGE}. "
                "To drop it from the call, set `litellm.drop_params = True`."
            )
            raise NotTaken(400, {"error": {"message": message, "type": "None", "param": None, "code": "400"}})
    return gpt_image(body)


def forbidding_extras(body: Body) -> Painted:
    """A server on FastAPI whose model of a request forbids what it does not know."""
    extra = [name for name in body if name not in ("model", "prompt", "n", "size")]
    if extra:
        found = [
            {"type": "extra_forbidden", "loc": ["body", name], "msg": "Extra inputs are not permitted"}
            for name in extra
        ]
        raise NotTaken(422, {"detail": found})
    width, height = map(int, str(body["size"]).split("x"))
    return Painted(prompt=str(body["prompt"]), width=width, height=height, seed=None, steps=None)


def naming_nothing(body: Body) -> Painted:
    """A server that refuses what it does not know, and does not say what that is."""
    if body.keys() - {"model", "prompt", "n", "size"}:
        raise NotTaken(400, {"message": "Bad request: unexpected parameters"})
    return forbidding_extras(body)


NO_KEY_AT_LITELLM = reply(
    400, b'{"error":{"message":"No connected db.","type":"no_db_connection","param":null,"code":"400"}}'
)
USED_UP: Mapping[str, Answer] = MappingProxyType(
    {
        code: error(429, code, "You exceeded your current quota, please check your plan.", kind=code)
        for code in (
            "insufficient_quota",
            "credit_balance_exhausted",
            "organization_spend_limit_exceeded",
            "project_spend_limit_exceeded",
            "organization_usage_limit_exceeded",
        )
    }
)
HARD_LIMIT = error(
    400,
    "billing_hard_limit_reached",
    "Billing hard limit has been reached",
    kind="image_generation_user_error",
)
MODERATED = error(
    400,
    "moderation_blocked",
    "Your request was rejected by the safety system.",
    kind="image_generation_user_error",
)
