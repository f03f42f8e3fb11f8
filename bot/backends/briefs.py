"""What an engine is told to paint, with nothing left open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from bot.backends.sizes import size_of
from bot.model.backend_errors import Refused
from bot.model.images import EVERY_SEED, MAX_SEED, ImageRequest, Size, kept_seed

STEPS = 8
"""Z-Image-Turbo is distilled to 8 evaluations."""
NO_GUIDANCE = 0.0
"""It is made to run without guidance; with some, each step would cost twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """`prompt` holds nothing that the engine would interpret. `seed` is one that the engine keeps."""

    prompt: str
    size: Size
    seed: int


def brief_of(
    request: ImageRequest, *, key: str, neutralise: Callable[[str], str], kept_seeds: range = EVERY_SEED
) -> Brief:
    """The core names seeds that are kept; jobs of before it knew which are mapped here. Raises Refused where nothing
    is left of the prompt."""
    prompt = neutralise(request.prompt)
    if not prompt:
        raise Refused(detail="")
    seed = seed_from(key) if request.seed is None else request.seed
    return Brief(prompt=prompt, size=size_of(request), seed=kept_seed(seed, kept_seeds))


def seed_from(key: str) -> int:
    """The same key gives the same seed, so that asking again gives the same picture. Engines left to themselves take a
    random one, or 42 each time (SGLang 0.5, sd-server)."""
    return int.from_bytes(sha256(key.encode()).digest()[:8]) % (MAX_SEED + 1)
