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
