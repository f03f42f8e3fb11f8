"""Takes out of a prompt what an engine would obey instead of painting it. The words stay.

Whoever writes prompts must not reach an engine's settings, its files (LoRA, embeddings) or its weights. What is taken
away leaves a space, and each rule is applied until there is nothing left for it to do, since what stood around a
thing taken away may make up another one. Look-alike characters are left alone: engines do not take them for theirs.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_EXTRA_ARGUMENTS = re.compile(r"<\s*/?\s*sd_cpp_extra_args\s*>?", re.IGNORECASE)
"""sd-server's OpenAI and A1111 routes take `<sd_cpp_extra_args>{json}</sd_cpp_extra_args>` out of the prompt and
obey it: steps, size, LoRA files."""
_NETWORK = re.compile(r"<\s*(lora|lyco|lycoris|hypernet)\s*:([^<>]*)>?", re.IGNORECASE)
"""`<lora:name:0.8>` loads a file in stable-diffusion.cpp, what is built on it (LocalAI) and A1111."""
_EMBEDDING = re.compile(r"(embedding)\s*:", re.IGNORECASE)
"""ComfyUI, sd1_clip.py: `embedding:name` loads a file."""
_WEIGHT = re.compile(r":([^():]*)\)")
"""ComfyUI and stable-diffusion.cpp: `(words:1.3)`. Neither takes what stands before another colon or bracket."""
_DOTS_AND_DIGITS = re.compile(r"\s*[+-]?[.\d]+\s*")


def neutral(prompt: str) -> str:
    """For every engine that speaks OpenAI's images API: whoever speaks it may be sd-server."""
    return _settled(prompt, lambda text: _without_networks(_EXTRA_ARGUMENTS.sub(" ", text)))


def neutral_for_localai(prompt: str) -> str:
    """LocalAI, image.go: what follows the first `|` is a negative prompt, what follows the second is lost."""
    return neutral(prompt.replace("|", ","))


def neutral_for_sdcpp(prompt: str) -> str:
    return _settled(prompt, lambda text: _without_weights(neutral(text)))


def neutral_for_comfyui(prompt: str) -> str:
    return _settled(prompt, lambda text: _without_weights(_EMBEDDING.sub(r"\1 ", neutral(text))))


def _without_networks(text: str) -> str:
    return _NETWORK.sub(lambda match: f" {match[1]} {match[2].replace(':', ' ')} ", text)


def _without_weights(text: str) -> str:
    """ComfyUI asks Python's `float`, which takes `nan`, `inf`, `1e30` and digits of other scripts, too;
    stable-diffusion.cpp takes whatever is of dots and digits."""
    return _WEIGHT.sub(lambda match: f" {match[1]})" if _is_number(match[1]) else match[0], text)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return _DOTS_AND_DIGITS.fullmatch(text) is not None
    return True


def _settled(text: str, rule: Callable[[str], str]) -> str:
    """Each pass takes away a sign that a rule needs and adds none, so that it comes to an end."""
    while (after := rule(text)) != text:
        text = after
    return re.sub(r"[^\S\n]{2,}", " ", text).strip()
