"""How much graphics memory each profile needs. Sizes in bytes."""

from __future__ import annotations

from bot.gpu.settings import Profile

GB = 1_000_000_000
NEEDED_BYTES = {Profile.FULL: 23 * GB, Profile.GB16: 15 * GB, Profile.GB12: int(10.5 * GB), Profile.GB8: 0}
"""In bf16 the transformer has 12.3 GB, the text encoder 8.0 GB, the VAE 0.2 GB; a picture of 1024x1024 needs about
2.5 GB more where the VAE decodes (counted and estimated, not measured on each card). A little less than a card of that
name has, for a desktop beside it. The smallest profile is tried on whatever there is."""


def that_fit(free_bytes: int) -> tuple[Profile, ...]:
    """The profiles that fit, the fastest first."""
    return tuple(profile for profile, needed in NEEDED_BYTES.items() if free_bytes >= needed)


ROUNDED_UP_TO_MIB = 1
"""PyTorch pins memory in blocks of powers of two, so that the streamed parts would take half as much again. Above this
it does not (`pinned_max_round_threshold_mb` of torch 2.13, read when torch is imported)."""
TILED_ABOVE_PIXELS = 1024 * 1024
"""Up to here the VAE decodes a picture at once. diffusers tiles by the longer side, and so also 1280x720."""
_NO_ROOM = ("out of memory", "can't allocate memory", "cannot allocate memory", "pin memory", "cudahostalloc")


def allocator_settings(given: str) -> str:
    """PYTORCH_ALLOC_CONF as it is to be, where it was `given`; what an operator says of the same goes before."""
    name = "pinned_max_round_threshold_mb"
    parts = [part for part in given.split(",") if part.strip()]
    return ",".join(parts if name in given else [*parts, f"{name}:{ROUNDED_UP_TO_MIB}"])


def is_no_room(said: str) -> bool:
    """Whether an error says that memory, the GPU's or pinned RAM, did not suffice: then this profile does not fit."""
    return any(words in said.lower() for words in _NO_ROOM)
