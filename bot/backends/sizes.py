"""How large a picture is: where only its shape was asked for, and where a service has a few sizes only."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.model.images import AspectRatio, ImageRequest, Size

SIZES: Mapping[AspectRatio, Size] = MappingProxyType(
    {
        AspectRatio.SQUARE: Size(width_px=1024, height_px=1024),
        AspectRatio.LANDSCAPE: Size(width_px=1152, height_px=864),
        AspectRatio.PORTRAIT: Size(width_px=864, height_px=1152),
        AspectRatio.WIDE: Size(width_px=1280, height_px=720),
        AspectRatio.TALL: Size(width_px=720, height_px=1280),
    }
)
"""About one megapixel, sides in multiples of 16."""
_SQUARE = Size(width_px=1024, height_px=1024)
GPT_IMAGE_SIZES = (_SQUARE, Size(width_px=1536, height_px=1024), Size(width_px=1024, height_px=1536))
DALL_E_3_SIZES = (_SQUARE, Size(width_px=1792, height_px=1024), Size(width_px=1024, height_px=1792))
DALL_E_2_SIZES = tuple(Size(width_px=side, height_px=side) for side in (1024, 512, 256))


def sizes_of_openai(model: str) -> Sequence[Size]:
    """OpenAI, API reference, "Create image": each family of models takes these and no others. `model` may have a
    provider's name before it, as LiteLLM writes it."""
    if not is_dall_e(model):
        return GPT_IMAGE_SIZES
    return DALL_E_3_SIZES if "dall-e-3" in model.lower() else DALL_E_2_SIZES


def is_dall_e(model: str) -> bool:
    return model.rpartition("/")[2].lower().startswith("dall-e")


def nearest_size(wanted: Size, sizes: Sequence[Size]) -> Size:
    """The one whose shape is nearest; of several of a shape the nearest in area."""

    def distance(size: Size) -> tuple[float, float]:
        shape = math.log(size.width_px / size.height_px) - math.log(wanted.width_px / wanted.height_px)
        area = math.log(size.width_px * size.height_px) - math.log(wanted.width_px * wanted.height_px)
        return round(abs(shape), 6), abs(area)

    return min(sizes, key=distance)


def size_of(request: ImageRequest) -> Size:
    """The size that was asked for, else the one of the shape."""
    return request.size or SIZES[request.aspect_ratio]
