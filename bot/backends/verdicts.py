"""Whose fault a refusal is, by what a service says of it. Only what is known to be about the words is the person's.

OpenAI, images API: 400 `moderation_blocked`, `content_policy_violation`; Azure OpenAI: `contentFilter`,
`ResponsibleAIPolicyViolation`. The balance: `billing_hard_limit_reached` (400), `insufficient_quota` and the limits of
spending (429). LiteLLM proxy 1.108: a wrong model is 400 "Invalid model name", a wrong key 400 "No connected db".
"""

from __future__ import annotations

import re

from bot.backends.envelope import operators_text, safe_text
from bot.backends.wordings import ABOUT_WORDS, is_about_words
from bot.model.backend_errors import Advice, Cause, Refused, Unavailable

MAX_DEPTH = 4

USED_UP = frozenset(
    {
        "billing_hard_limit_reached",
        "billing_not_active",
        "insufficient_quota",
        "credit_balance_exhausted",
        "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
    }
)
"""What is not mended by waiting, at whatever HTTP status it comes."""
KEY_INVALID = frozenset({"invalid_api_key", "no_db_connection", "account_deactivated", "invalid_organization"})
NO_MODEL = frozenset({"model_not_found", "invalid_model", "model_not_available"})
_BALANCE = re.compile(
    r"billing hard limit|quota|credit balance|spend(ing)? limit|insufficient (credits|balance|funds)", re.IGNORECASE
)
_KEY = re.compile(
    r"no connected db|(incorrect|invalid|wrong|missing) (api.?key|token|key)|authentication error", re.IGNORECASE
)
_MODEL = re.compile(
    r"(invalid|unknown|wrong) model|model.{0,80}(not found|not exist|not supported|not available|unavailable)"
    r"|no (such )?model|(could not|cannot) (load|find).{0,20} model",
    re.IGNORECASE,
)


def error_of_refusal(cause: Cause, *, detail: str) -> Refused | Unavailable:
    """What a 4xx of an engine means. `detail` is what a person may read of it, `cause` what the operator may."""
    code, said = cause.code.casefold(), cause.said
    if is_about_words(code, said):
        return Refused(detail=detail, cause=cause)
    if code in USED_UP or _BALANCE.search(said):
        return Unavailable(reason="balance_used_up", cause=cause)
    if code in KEY_INVALID or _KEY.search(said):
        return Unavailable(reason="key_invalid", cause=cause)
    is_certain = code in NO_MODEL or _MODEL.search(said) is not None
    return Refused(detail=detail, advice=Advice.NOBODY, is_certain=is_certain, cause=cause)


def cause_of(content: object, *, secret: str, message: object) -> Cause:
    """`{"error": {"message", "type", "param", "code"}}` (OpenAI), also with an `innererror` (Azure), and
    `{"detail": [{"loc": ["body", field], "msg", "type"}]}` (FastAPI)."""
    codes: list[str] = []
    field = ""
    for _ in range(MAX_DEPTH):
        if isinstance(content, list):
            content = content[0] if content else None
        if not isinstance(content, dict):
            break
        codes += [str(content[name]) for name in ("code", "type") if isinstance(content.get(name), str | int)]
        field = field or _field(content)
        inner = (content.get(name) for name in ("error", "detail", "innererror", "inner_error"))
        content = next((each for each in inner if isinstance(each, dict | list)), None)
    named = [code for code in codes if not code.isdecimal()]
    known = [code for code in named if code.casefold() in ABOUT_WORDS | USED_UP | KEY_INVALID | NO_MODEL]
    code = (known or named or codes or [""])[0]
    return Cause(
        said=operators_text(message, secret=secret),
        code=safe_text(code, secret=secret),
        field=safe_text(field, secret=secret),
    )


def _field(content: dict[str, object]) -> str:
    param, place = content.get("param"), content.get("loc")
    if isinstance(param, str):
        return param
    return str(place[-1]) if isinstance(place, list) and place else ""
