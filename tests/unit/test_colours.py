"""Colours survive being encoded anew: a profile that is dropped was applied before."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from PIL import Image

from bot.decoding import pictures
from tests.fakes.bombs import ADOBE_RGB, P3, cmyk_profile, rgb_profile, saved, srgb_of

COLOUR = (200, 100, 50)


def _fitted(data: bytes) -> tuple[int, ...]:
    fitted = pictures.fit(io.BytesIO(data), max_bytes=1_000_000)
    with Image.open(io.BytesIO(fitted.data)) as image:
        assert "icc_profile" not in image.info
        found = image.getpixel((8, 8))
    assert isinstance(found, tuple)
    return found


def _is_near(found: Sequence[int], meant: Sequence[int]) -> bool:
    return all(abs(one - other) <= 4 for one, other in zip(found, meant, strict=True))


@pytest.mark.parametrize("primaries", [P3, ADOBE_RGB], ids=["display p3", "adobe rgb"])
@pytest.mark.parametrize(
    ("kind", "mode"), [("JPEG", "RGB"), ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("WEBP", "RGB")]
)
def test_a_wide_colour_becomes_the_same_colour_in_srgb(
    primaries: Sequence[Sequence[float]], kind: str, mode: str
) -> None:
    options: dict[str, object] = {"lossless": True} if kind == "WEBP" else {"quality": 100} if kind == "JPEG" else {}
    data = saved(
        Image.new("RGB", (32, 32), COLOUR).convert(mode, palette=Image.Palette.ADAPTIVE),
        kind,
        icc_profile=rgb_profile(primaries),
        **options,
    )
    meant = srgb_of(COLOUR, primaries)
    assert not _is_near(COLOUR, meant)
    assert _is_near(_fitted(data), meant)


def test_the_same_holds_for_what_the_gpu_begins_from() -> None:
    data = saved(Image.new("RGB", (32, 32), COLOUR), "PNG", icc_profile=rgb_profile(P3))
    assert _is_near(pictures.cut(io.BytesIO(data), width_px=16, height_px=16)[:3], srgb_of(COLOUR, P3))


def test_inks_look_as_their_press_prints_them() -> None:
    cyan = Image.new("CMYK", (32, 32), (255, 0, 0, 0))
    profile = cmyk_profile((50.0, 60.0, 0.0))
    # L*a*b* (50, 60, 0) is a pink: sRGB (205, 57, 121) by CIE 15 and IEC 61966-2-1.
    red, green, blue = _fitted(saved(cyan, "JPEG", quality=100, icc_profile=profile))
    assert red > 190
    assert green < 80
    assert 100 < blue < 140


def test_what_is_transparent_stays_transparent_and_becomes_white() -> None:
    image = Image.new("RGBA", (32, 32), (*COLOUR, 0))
    assert _is_near(_fitted(saved(image, "PNG", icc_profile=rgb_profile(P3))), (255, 255, 255))


@pytest.mark.parametrize("mode", ["L", "LA", "1", "I;16", "P", "RGBA"])
@pytest.mark.parametrize("transparency", [None, 0])
def test_greys_stay_what_they_are_however_deep(mode: str, transparency: int | None) -> None:
    """The greys of every RGB profile are those of sRGB, but for its curve."""
    image = Image.new("I;16", (32, 32), 30_000) if mode == "I;16" else Image.new("L", (32, 32), 117).convert(mode)
    options = {} if transparency is None or mode in ("LA", "RGBA") else {"transparency": transparency}
    plain = _fitted(saved(image, "PNG", **options))
    assert _is_near(_fitted(saved(image, "PNG", icc_profile=rgb_profile(P3), **options)), plain)


@pytest.mark.parametrize(
    ("image", "profile"),
    [
        (Image.new("CMYK", (32, 32), (0, 200, 200, 0)), rgb_profile(P3)),
        (Image.new("L", (32, 32), 120), cmyk_profile((50.0, 60.0, 0.0))),
        (Image.new("RGB", (32, 32), COLOUR), cmyk_profile((50.0, 60.0, 0.0))),
        (Image.new("RGB", (32, 32), COLOUR), rgb_profile(P3)[:12] + b"abst" + rgb_profile(P3)[16:]),
        (Image.new("RGB", (32, 32), COLOUR), rgb_profile(P3)[:12] + b"link" + rgb_profile(P3)[16:]),
    ],
    ids=["inks by a screen's", "greys by a press's", "a screen's by a press's", "abstract", "link"],
)
def test_a_profile_of_other_pixels_than_these_is_not_used(image: Image.Image, profile: bytes) -> None:
    plain = _fitted(saved(image, "JPEG", quality=100))
    assert _fitted(saved(image, "JPEG", quality=100, icc_profile=profile)) == plain


@pytest.mark.parametrize(
    "profile", [b"no profile", rgb_profile(P3)[:200], rgb_profile(P3, name="sRGB"), cmyk_profile((50, 60, 0))]
)
def test_a_profile_that_is_broken_or_of_another_kind_changes_nothing_much(profile: bytes) -> None:
    data = saved(Image.new("RGB", (32, 32), COLOUR), "PNG", icc_profile=profile)
    assert len(_fitted(data)) == 3


def test_srgb_is_left_alone() -> None:
    data = saved(Image.new("RGB", (32, 32), COLOUR), "PNG", icc_profile=rgb_profile(P3, name="sRGB IEC61966-2.1"))
    assert _is_near(_fitted(data), COLOUR)
