"""Bodies of submits to the GPU server."""

from __future__ import annotations

import base64
import json

import pytest

from bot.gpu.submits import BadSubmit, read_submit
from tests.fakes.backend import sample_png


def body(**fields: object) -> bytes:
    return json.dumps({"prompt": "a fox", "aspect_ratio": "1:1", **fields}).encode()


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("ratio", "size"),
    [
        ("1:1", (1024, 1024)),
        ("4:3", (1152, 864)),
        ("3:4", (864, 1152)),
        ("16:9", (1280, 720)),
        ("9:16", (720, 1280)),
    ],
)
def test_an_aspect_ratio_is_a_size_of_about_a_megapixel(ratio: str, size: tuple[int, int]) -> None:
    submit = read_submit(body(aspect_ratio=ratio))
    assert (submit.width_px, submit.height_px) == size
    assert (submit.seed, submit.steps, submit.source) == (-1, 8, b"")


def test_a_size_goes_before_an_aspect_ratio() -> None:
    submit = read_submit(body(width=1536, height=16, seed=7, steps=4))
    assert (submit.width_px, submit.height_px, submit.seed, submit.steps) == (1536, 16, 7, 4)
    assert submit.aspect_ratio is None


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        (b"", "Invalid JSON"),
        (b"\xff", "Invalid JSON"),
        (b"[" * 100_000, "Invalid JSON"),
        (b"3", "object"),
        (b'{"prompt": "\\ud800", "aspect_ratio": "1:1"}', "Invalid JSON"),
        (body(prompt=""), "prompt"),
        (body(prompt="x" * 1001), "prompt: String should have at most 1000 characters"),
        (body(prompt=7), "prompt"),
        (body(aspect_ratio="2:1"), "aspect_ratio"),
        (body(aspect_ratio=None), "either aspect_ratio or width and height is required"),
        (body(width=64), "width and height go together"),
        (body(width=64, height=65), "height: Input should be a multiple of 16"),
        (body(width=64, height=1552), "height: Input should be less than or equal to 1536"),
        (body(width=0, height=64), "width"),
        (body(width="64", height=64), "width"),
        (body(width=True, height=64), "width"),
        (body(seed=2**32), "seed"),
        (body(seed=-2), "seed"),
        (body(seed=1.5), "seed"),
        (body(steps=0), "steps"),
        (body(steps=51), "steps"),
        (body(guidance_scale=5), "guidance_scale: Extra inputs are not permitted"),
        (body(strength=0.5), "strength needs image_base64"),
        (body(image_base64="?"), "is not base64"),
        (body(image_base64=""), "is no PNG, JPEG or WebP picture"),
        (body(image_base64=encoded(sample_png()), strength=0), "strength"),
        (body(image_base64=encoded(sample_png()), strength=1.1), "strength"),
    ],
)
def test_a_wrong_body_is_told_what_is_wrong_and_shows_nothing_of_itself(wrong: bytes, part: str) -> None:
    with pytest.raises(BadSubmit) as bad:
        read_submit(wrong)
    assert part in str(bad.value)
    assert len(str(bad.value)) < 200


def test_a_picture_to_begin_from_is_not_looked_at() -> None:
    submit = read_submit(body(image_base64=encoded(b"GIF89a"), strength=0.3))
    assert (submit.source, submit.strength) == (b"GIF89a", 0.3)
    assert read_submit(body(image_base64=encoded(sample_png()))).strength == 0.6
