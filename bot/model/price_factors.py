"""What shapes and numbers of pictures cost beside one another, in percent of the backend's price."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot.model.images import AspectRatio, Size
from bot.model.ledger import Credits, Quote

WHOLE = 100


class Shaped(Protocol):
    """A wish, or a job."""

    @property
    def aspect_ratio(self) -> AspectRatio: ...

    @property
    def size(self) -> Size | None: ...

    @property
    def count(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceFactors:
    """`ratios` are of pictures without a size, `areas_px` of those with one: from so many pixels on, by the largest
    that is reached. `counts` are of each picture where so many or more are asked for at once. What is not named costs
    100 %.
    """

    ratios: Mapping[AspectRatio, int] = field(default_factory=dict)
    areas_px: Mapping[int, int] = field(default_factory=dict)
    counts: Mapping[int, int] = field(default_factory=dict)

    def price(self, of_backend: Credits, asked: Shaped) -> Credits:
        """Of one picture, in whole credits: rounded up."""
        if asked.size is None:
            shape = self.ratios.get(asked.aspect_ratio, WHOLE)
        else:
            shape = _reached(self.areas_px, asked.size.width_px * asked.size.height_px)
        return -(-of_backend * shape * _reached(self.counts, asked.count) // (WHOLE * WHOLE))

    def quote(self, of_backends: Quote, asked: Shaped) -> Quote:
        """Of one picture."""
        return Quote(least=self.price(of_backends.least, asked), most=self.price(of_backends.most, asked))


def _reached(percents: Mapping[int, int], value: int) -> int:
    reached = [least for least in percents if least <= value]
    return percents[max(reached)] if reached else WHOLE
