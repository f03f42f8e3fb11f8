"""The Decoder port: pictures of foreign origin, decoded where it can be ended; and charts, drawn in the same place."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from bot.model.charts import Chart
from bot.model.pictures import Fitted, Inspected, Measured


class Decoder(Protocol):
    """Decodes files that anybody may have made. The event loop and other pictures go on meanwhile.

    Every method raises BadPicture for what is no picture, is cut off, or needs more time or memory than a picture of
    its size may need; and OSError where the file cannot be read. Each may be cancelled at any time.
    """

    async def measure(self, path: Path) -> Measured:
        """Read the header, and no more than the first rows. Raises BadPicture: `not_a_picture`, `too_large`."""
        ...

    async def inspect(self, path: Path) -> Inspected:
        """Decode the whole file and look at it. Raises BadPicture: `not_a_picture`, `too_large`, `black`."""
        ...

    async def fit(self, path: Path, *, max_bytes: int, max_side_px: int | None = None) -> Fitted:
        """Re-encode as JPEG in sRGB, smaller until it fits. Raises BadPicture: `not_a_picture`, `too_large`."""
        ...

    async def draw(self, chart: Chart) -> bytes:
        """A PNG of it. Raises BadPicture where that took too long."""
        ...

    async def cut(self, data: bytes, *, width_px: int, height_px: int) -> bytes:
        """The middle of the picture in the shape and size that is asked for, as plain RGB in sRGB.

        Raises BadPicture: `not_a_picture`, `too_large`.
        """
        ...
