"""The settings of what shapes and numbers of pictures cost, in percent of the price."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from pydantic import BeforeValidator, Field

from bot.model.errors import BotError
from bot.model.images import MAX_COUNT, AspectRatio, Size
from bot.model.price_factors import PriceFactors
from bot.settings.values import SettingsPart, quoted

MAX_PERCENT = 1000


def _parts(given: str) -> Iterator[tuple[str, str, int]]:
    """Each part as it is written, what it names, and its percentage. Raises ValueError."""
    for part in filter(None, (part.strip() for part in given.split(","))):
        name, _, percent = part.rpartition(":")
        if not re.fullmatch(r"\s*[0-9]{1,4}\s*", percent) or int(percent) > MAX_PERCENT:
            raise ValueError(f"where {quoted(part)} does not end in a colon and a percentage from 0 to {MAX_PERCENT}")
        yield part, name.strip(), int(percent)


def _read_shapes(given: str) -> dict[str, int]:
    """`16:9:150,1536x1536:300`"""
    found: dict[str, int] = {}
    for part, name, percent in _parts(given):
        try:
            shape = str(AspectRatio.parse(name) if ":" in name else Size.parse(name))
        except BotError:
            raise ValueError(f"where {quoted(part)} names no shape that can be made") from None
        if shape in found:
            raise ValueError(f"which names {shape} twice")
        found[shape] = percent
    return found


def _read_counts(given: str) -> dict[int, int]:
    """`2:90,4:75`"""
    found: dict[int, int] = {}
    for part, name, percent in _parts(given):
        if not re.fullmatch(r"[0-9]", name) or not 1 <= int(name) <= MAX_COUNT:
            raise ValueError(f"where {quoted(part)} does not begin with a number of pictures from 1 to {MAX_COUNT}")
        if int(name) in found:
            raise ValueError(f"which names {name} twice")
        found[int(name)] = percent
    return found


class PriceSettings(SettingsPart):
    """Of which both are multiplied with what the picture costs where it is made."""

    shape_prices: Annotated[dict[str, int], BeforeValidator(_read_shapes)] = Field(
        {}, description="shapes with percentages of the price, as in 16:9:150,1536x1536:300"
    )
    count_prices: Annotated[dict[int, int], BeforeValidator(_read_counts)] = Field(
        {}, description="numbers of pictures with percentages of the price, as in 2:90,4:75"
    )

    @property
    def price_factors(self) -> PriceFactors:
        ratios = {AspectRatio(name): percent for name, percent in self.shape_prices.items() if ":" in name}
        sizes = {Size.parse(name): percent for name, percent in self.shape_prices.items() if ":" not in name}
        areas: dict[int, int] = {}
        for size, percent in sizes.items():
            area_px = size.width_px * size.height_px
            areas[area_px] = max(percent, areas.get(area_px, 0))
        return PriceFactors(ratios=ratios, areas_px=areas, counts=self.count_prices)
