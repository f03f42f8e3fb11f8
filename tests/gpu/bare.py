"""The pipeline without any server around it, as its makers describe it: what ours is compared with."""

from __future__ import annotations

import io
from pathlib import Path

import torch
from diffusers import ZImageImg2ImgPipeline, ZImagePipeline
from PIL import Image, ImageChops

ROUNDING = 16
"""Of 255. In company other kernels are used, which round otherwise, and random weights make much of that: the same
picture, not the same bytes."""


class BarePipeline:
    def __init__(self, model: Path) -> None:
        self.pipe = ZImagePipeline.from_pretrained(model, dtype=torch.bfloat16)
        self.pipe.set_progress_bar_config(disable=True)

    def paint(self, prompt: str, *, seed: int, side_px: int = 64, steps: int = 2, **settings: int) -> bytes:
        """PNG"""
        images = self.pipe(
            prompt=prompt,
            width=side_px,
            height=side_px,
            num_inference_steps=steps,
            guidance_scale=0.0,
            generator=torch.Generator("cpu").manual_seed(seed),
            **settings,
        ).images
        return as_png(images[0])

    def paint_from(self, source: Image.Image, prompt: str, *, seed: int, strength: float, steps: int = 2) -> bytes:
        pipe = ZImageImg2ImgPipeline(**self.pipe.components)
        pipe.set_progress_bar_config(disable=True)
        images = pipe(
            prompt=prompt,
            image=source,
            strength=strength,
            width=source.width,
            height=source.height,
            num_inference_steps=steps,
            guidance_scale=0.0,
            generator=torch.Generator("cpu").manual_seed(seed),
        ).images
        return as_png(images[0])


def as_png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def difference(one: bytes, other: bytes) -> int:
    """The largest one of any channel of any pixel, of 255."""
    first, second = (Image.open(io.BytesIO(data)) for data in (one, other))
    return max(ImageChops.difference(first, second).tobytes())
