"""Bodies of submits to the GPU server."""

from __future__ import annotations

import base64
import io
import json

import pytest
from PIL import Image

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
        (body(image_base64=encoded(b"GIF89a")), "is no PNG, JPEG or WebP picture"),
        (body(image_base64=encoded(sample_png()[:60])), "is no PNG, JPEG or WebP picture"),
        (body(image_base64=encoded(sample_png()), strength=0), "strength"),
        (body(image_base64=encoded(sample_png()), strength=1.1), "strength"),
    ],
)
def test_a_wrong_body_is_told_what_is_wrong_and_shows_nothing_of_itself(wrong: bytes, part: str) -> None:
    with pytest.raises(BadSubmit) as bad:
        read_submit(wrong)
    assert part in str(bad.value)
    assert len(str(bad.value)) < 200


def test_a_picture_to_begin_from_is_cut_to_the_size_that_is_asked_for() -> None:
    wide = Image.new("RGB", (300, 100), (255, 0, 0))
    wide.paste((0, 0, 255), (100, 0, 200, 100))
    out = io.BytesIO()
    wide.save(out, "PNG")
    submit = read_submit(body(width=64, height=64, image_base64=encoded(out.getvalue()), strength=0.3))
    cut = Image.frombytes("RGB", (64, 64), submit.source)
    assert submit.strength == 0.3
    assert cut.getpixel((32, 32)) == (0, 0, 255)
    assert cut.getpixel((8, 8)) == (0, 0, 255)


def test_a_picture_that_a_camera_held_sideways_is_turned() -> None:
    picture = Image.new("RGB", (64, 32), (0, 255, 0))
    picture.paste((255, 0, 0), (0, 0, 32, 32))
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: what is left in the file is up in the picture
    out = io.BytesIO()
    picture.save(out, "PNG", exif=exif)
    submit = read_submit(body(width=32, height=64, image_base64=encoded(out.getvalue())))
    turned = Image.frombytes("RGB", (32, 64), submit.source)
    assert turned.getpixel((16, 5)) == (255, 0, 0)
    assert turned.getpixel((16, 60)) == (0, 255, 0)
    assert submit.strength == 0.6


def test_a_picture_with_too_many_pixels_is_not_decoded() -> None:
    out = io.BytesIO()
    Image.new("1", (5000, 5000)).save(out, "PNG")
    with pytest.raises(BadSubmit, match="too many pixels"):
        read_submit(body(image_base64=encoded(out.getvalue())))
