"""How large a picture is where only its shape was asked for: about one megapixel, sides in multiples of 16."""

from __future__ import annotations

from collections.abc import Mapping
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


def size_of(request: ImageRequest) -> Size:
    """The size that was asked for, else the one of the shape."""
    return request.size or SIZES[request.aspect_ratio]
