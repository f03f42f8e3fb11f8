"""The figures of docs/gpu.md, computed from the shapes of the model; nothing here needs torch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.gpu import shapes
from bot.gpu.profiles import NEEDED_BYTES, ROUNDED_UP_TO_MIB, allocator_settings, is_no_room
from bot.gpu.settings import Profile

GB = 1_000_000_000
DOCUMENT = (Path(__file__).parents[2] / "docs" / "gpu.md").read_text(encoding="utf-8")
LOADED = shapes.size_bytes(shapes.transformer()) + shapes.size_bytes(shapes.text_encoder()) + shapes.VAE_BYTES


def pinned(profile: Profile, *, rounded_up_to_mib: int | None = ROUNDED_UP_TO_MIB) -> int:
    parts = [shapes.text_encoder()] + ([shapes.transformer()] if profile is Profile.GB8 else [])
    return sum(shapes.pinned_bytes(part, rounded_up_to_mib=rounded_up_to_mib) for part in parts)


def test_the_parts_have_the_sizes_that_were_counted_on_the_real_model() -> None:
    assert shapes.size_bytes(shapes.transformer()) / GB == pytest.approx(12.31, abs=0.01)
    assert shapes.size_bytes(shapes.text_encoder()) / GB == pytest.approx(8.04, abs=0.01)


def test_without_a_threshold_pinning_would_take_half_as_much_again() -> None:
    assert pinned(Profile.GB16, rounded_up_to_mib=None) / GB == pytest.approx(11.34, abs=0.02)
    assert pinned(Profile.GB8, rounded_up_to_mib=None) / GB == pytest.approx(11.34 + 18.56, abs=0.04)
    assert pinned(Profile.GB8) / GB == pytest.approx(20.35, abs=0.02)


@pytest.mark.parametrize("profile", [Profile.FULL, Profile.GB16, Profile.GB12, Profile.GB8, Profile.CPU])
def test_the_document_says_how_much_ram_is_needed(profile: Profile) -> None:
    """All parts are read first; what is streamed is pinned one tensor after another, and its pageable copy goes."""
    row = re.search(rf"^\| `{profile}` \|.*\| (\d+) GB[^|]*\|$", DOCUMENT, re.MULTILINE)
    assert row is not None
    system = 2.5 * GB
    assert int(row[1]) * GB >= LOADED + system
    assert int(row[1]) * GB >= (pinned(profile) if profile in (Profile.GB16, Profile.GB12, Profile.GB8) else 0) + system


def test_no_profile_is_tried_where_its_resident_parts_alone_do_not_fit() -> None:
    resident = shapes.size_bytes(shapes.transformer()) + shapes.VAE_BYTES
    assert NEEDED_BYTES[Profile.FULL] > LOADED
    assert NEEDED_BYTES[Profile.GB16] > resident
    assert NEEDED_BYTES[Profile.GB12] > resident / 2


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("", "pinned_max_round_threshold_mb:1"),
        ("expandable_segments:True", "expandable_segments:True,pinned_max_round_threshold_mb:1"),
        ("pinned_max_round_threshold_mb:64", "pinned_max_round_threshold_mb:64"),
    ],
)
def test_what_an_operator_says_of_the_allocator_is_kept(given: str, used: str) -> None:
    assert allocator_settings(given) == used


def test_memory_that_cannot_be_pinned_does_not_fit_and_a_broken_device_is_something_else() -> None:
    assert is_no_room("CUDA error: out of memory\nCUDA kernel errors might be asynchronously reported")
    assert is_no_room("Cannot allocate memory")
    assert not is_no_room("CUDA error: an illegal memory access was encountered")
    assert not is_no_room("CUDA error: device-side assert triggered")
