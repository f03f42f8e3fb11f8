"""The tensors of Z-Image-Turbo, by their shapes, and what they take in bf16. Without torch, so that the figures of
docs/gpu.md can be computed anywhere.

Shapes: `config.json` of `transformer` and `text_encoder` on the hub, laid out as in diffusers 0.42
(`ZImageTransformer2DModel`) and transformers 5 (`Qwen3Model`).
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

BYTES_PER_NUMBER = 2
VAE_BYTES = 168_000_000
"""Of `AutoencoderKL` as FLUX has it: 84 million numbers."""
MIB = 2**20

Shape = tuple[int, ...]

_WIDE, _FED, _TIME, _TEXT = 3840, 10_240, 256, 2560
_LAYERS, _REFINERS = 30, 2


def transformer() -> Iterator[Shape]:
    """Of 30 layers and two refiners of two layers each; those of the text alone know no time."""
    for layer in range(_LAYERS + 2 * _REFINERS):
        yield from [(_WIDE, _WIDE)] * 4
        yield from [(128,)] * 2
        yield from [(_FED, _WIDE), (_WIDE, _FED), (_FED, _WIDE)]
        yield from [(_WIDE,)] * 4
        if layer >= _REFINERS:
            yield from [(4 * _WIDE, _TIME), (4 * _WIDE,)]
    yield from [(_WIDE, 64), (_WIDE,), (64, _WIDE), (64,), (_WIDE, _TIME), (_WIDE,)]
    yield from [(_TEXT,), (_WIDE, _TEXT), (_WIDE,), (1024, 256), (1024,), (256, 1024), (256,), (1, _WIDE), (1, _WIDE)]


def text_encoder() -> Iterator[Shape]:
    """Qwen3-4B: 36 layers, 32 heads of 128, 8 of them for keys and values."""
    yield from [(151_936, _TEXT), (_TEXT,)]
    for _ in range(36):
        yield from [(4096, _TEXT), (1024, _TEXT), (1024, _TEXT), (_TEXT, 4096), (128,), (128,)]
        yield from [(9728, _TEXT), (9728, _TEXT), (_TEXT, 9728), (_TEXT,), (_TEXT,)]


def size_bytes(shapes: Iterator[Shape]) -> int:
    return sum(map(_bytes, shapes))


def pinned_bytes(shapes: Iterator[Shape], *, rounded_up_to_mib: int | None) -> int:
    """What they take where each is pinned by itself: a block is rounded up to a power of two, and above
    `rounded_up_to_mib` it is not (None: each is)."""
    return sum(
        _rounded(size) if rounded_up_to_mib is None or size <= rounded_up_to_mib * MIB else size
        for size in map(_bytes, shapes)
    )


def _bytes(shape: Shape) -> int:
    return prod(shape) * BYTES_PER_NUMBER


def _rounded(size: int) -> int:
    return 1 << (size - 1).bit_length()
