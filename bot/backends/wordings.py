"""What a service says of a picture that it does not make: is it about the words, may it pass, or neither?

Only what is known counts: names of codes that services document, and words that they use for nothing else.
"""

from __future__ import annotations

import re

from bot.model.backend_errors import Advice

ABOUT_WORDS = frozenset(
    {
        "moderation_blocked",
        "content_policy_violation",
        "content_filter",
        "contentfilter",
        "responsibleaipolicyviolation",
        "safety_violation",
        "nsfw",
        "nsfw_detected",
        "nsfw_content_detected",
        "sensitive_content",
        "inputtextsensitivecontentdetected",
        "datainspectionfailed",
        "data_inspection_failed",
        "prompt_too_long",
    }
)
_ABOUT_WORDS = re.compile(
    r"content.{0,12}(polic|filter|moderat|guideline)|moderation|usage polic|community guidelines"
    r"|safety (system|filter|check|polic|guideline|setting|reason|concern|violation)|violat\w* .{0,40}(polic|guideline)"
    r"|\bnsfw\b|not safe for work|responsible ai"
    r"|\b(sexual|explicit|violent|inappropriate|offensive|harmful|hateful|prohibited|disallowed|forbidden|unsafe"
    r"|sensitive|banned|illegal)\b.{0,20}\b(content|words?|terms?|prompts?|language|material|text)\b"
    r"|\b(prompt|text|words?|input|content)s?\b.{0,30}\b(flagged|not allowed|not permitted|disallowed|prohibited|unsafe"
    r"|inappropriate|(was|were|is|been) (refused|rejected|blocked|denied))\b"
    r"|\bprompt\b.{0,30}\b(too long|exceeds|longer than|at most)\b"
    r"|敏感|违规|違規|色情|审核|内容安全|不当内容|유해|부적절|금칙|정책.{0,6}위반",
    re.IGNORECASE,
)
_NOT_ABOUT_WORDS = re.compile(
    r"\bextra (inputs?|fields?)\b"
    r"|\b(account|api.?key|billing|organi[sz]ation|subscription|licen[sc]e|content.?type|content.?length)\b",
    re.IGNORECASE,
)
_PASSES = re.compile(
    r"out.?of.?memory|overload|time.?d? ?out|temporar|try again|\bbusy\b|capacity|rate limit|restart|unavailable",
    re.IGNORECASE,
)
_NEVER_PASSES = re.compile(
    r"not (supported|implemented|found|exist)|unsupported|no such file|does not exist|no module named|missing"
    r"|invalid (model|argument|parameter|size|dimension|aspect)|unknown (model|parameter|argument)"
    r"|has no attribute|unexpected keyword|shapes? cannot be|size mismatch|permission denied",
    re.IGNORECASE,
)


def is_about_words(code: str, said: str) -> bool:
    """Whether a service refuses the words of a prompt, by the name it gives to that or by what it says."""
    if code.casefold() in ABOUT_WORDS:
        return True
    return _ABOUT_WORDS.search(said) is not None and _NOT_ABOUT_WORDS.search(said) is None


def advice_of(code: str, said: str) -> Advice:
    """What can be done about work that a service has begun and not finished; what it leaves open may pass."""
    if is_about_words(code, said):
        return Advice.WORDS
    if not may_pass(said) and _NEVER_PASSES.search(said):
        return Advice.NOBODY
    return Advice.LATER


def may_pass(said: str) -> bool:
    """Whether a service says that it is so for a while: a want of memory, too much to do."""
    return _PASSES.search(said) is not None
