"""What services say when they make no picture, and whether it is about the words."""

from __future__ import annotations

import pytest

from bot.backends.envelope import operators_text, safe_text
from bot.backends.verdicts import cause_of, error_of_refusal
from bot.backends.wordings import advice_of
from bot.model.backend_errors import Advice, Refused, Unavailable

WORDS = [
    {"error": {"code": "moderation_blocked", "type": "image_generation_user_error", "message": "Rejected."}},
    {"error": {"code": "content_policy_violation", "message": "Your request was rejected by our safety system."}},
    {"error": {"code": "400", "message": "no", "innererror": {"code": "ResponsibleAIPolicyViolation"}}},
    {"error": {"message": "The prompt contains prohibited words"}},
    {"detail": "NSFW content was found in the text"},
    {"message": "提示词包含敏感内容"},
]
OPERATORS = [
    {"error": {"message": "Value not in list", "type": "prompt_outputs_failed_validation"}},
    {"error": "invalid generation parameters"},
    {"detail": [{"loc": ["body", "size"], "msg": "size is not supported", "type": "value_error"}]},
    {"error": {"message": "Your account was blocked: it violates our usage policies"}},
    {"error": {"message": "Unknown parameter: 'seed'.", "code": "unknown_parameter", "param": "seed"}},
    {"error": {"message": "Invalid model name passed in model=z"}},
    {"error": {"message": "m", "code": "model_not_found"}},
    {},
]
UNAVAILABLE = {
    "billing": ({"error": {"code": "billing_hard_limit_reached", "message": "limit"}}, "balance_used_up"),
    "quota": ({"error": {"message": "You exceeded your current quota"}}, "balance_used_up"),
    "litellm": ({"error": {"message": "No connected db.", "type": "no_db_connection"}}, "key_invalid"),
    "key": ({"error": {"message": "Incorrect API key provided"}}, "key_invalid"),
}


def read(content: dict[str, object]) -> Refused | Unavailable:
    error = content.get("error", content)
    message = error.get("message", error.get("detail", "")) if isinstance(error, dict) else error
    return error_of_refusal(cause_of(content, secret="", message=message), detail="")


@pytest.mark.parametrize("content", WORDS, ids=str)
def test_only_what_is_known_to_be_about_the_words_is_the_persons(content: dict[str, object]) -> None:
    error = read(content)
    assert isinstance(error, Refused)
    assert (error.advice, error.is_certain) == (Advice.WORDS, True)


@pytest.mark.parametrize("content", OPERATORS, ids=str)
def test_everything_else_is_the_operators(content: dict[str, object]) -> None:
    error = read(content)
    assert isinstance(error, Refused)
    assert error.advice is Advice.NOBODY


@pytest.mark.parametrize(("content", "reason"), UNAVAILABLE.values(), ids=UNAVAILABLE)
def test_a_balance_and_a_key_are_what_they_are_at_any_status(content: dict[str, object], reason: str) -> None:
    error = read(content)
    assert isinstance(error, Unavailable)
    assert error.reason == reason


def test_the_field_and_the_code_are_told() -> None:
    cause = cause_of(OPERATORS[2], secret="", message="size is not supported")
    assert cause.fields == {"field": "size", "code": "value_error", "said": "size is not supported"}


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("Prompt violates our content policy", Advice.WORDS),
        ("Request blocked by the content filter", Advice.WORDS),
        ("CUDA out of memory", Advice.LATER),
        ("Model is not found now, try again", Advice.LATER),
        ("", Advice.LATER),
        ("No such file or directory", Advice.NOBODY),
        ("This sampler is not supported", Advice.NOBODY),
    ],
)
def test_what_has_failed_may_pass_or_not(said: str, advice: Advice) -> None:
    assert advice_of("", said) is advice


@pytest.mark.parametrize(
    "path",
    [
        "/home/max/ComfyUI/models/x.safetensors",
        "'/home/Max Muster/x.safetensors'",
        r"C:\Users\max\x.gguf",
        r"\\nas\models\x.gguf",
        "~/models/x.gguf",
        "models/max/x.gguf",
        "../max/x.gguf",
    ],
)
def test_people_see_no_paths_and_the_operator_does(path: str) -> None:
    said = f"cannot open {path}: it is not there"
    assert safe_text(said, secret="").startswith("cannot open …")
    assert "max" not in safe_text(said, secret="").casefold()
    assert path in operators_text(said, secret="")


def test_shapes_and_words_with_a_slash_are_no_paths() -> None:
    said = "16:9 and/or 4/3 of </b> at 1024x768"
    assert safe_text(said, secret="") == said
