"""The settings of which backends make the pictures, and what that costs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator

from bot.settings.engines import ADDRESSES, EngineSettings
from bot.settings.gpu import GpuSettings
from bot.settings.prices import PriceSettings
from bot.settings.values import AMOUNT, MAX_AMOUNT_SET, Amount, choose, quoted
from bot.settings.zimage import ZImageSettings


class BackendChoice(StrEnum):
    LOCAL = "local"
    ZIMAGE = "zimage"
    OPENAI_IMAGES = "openai_images"
    SDCPP = "sdcpp"
    COMFYUI = "comfyui"
    SIMULATOR = "simulator"


_NEEDS = {BackendChoice.ZIMAGE: "zimage_api_key"} | {BackendChoice(name): field for name, field in ADDRESSES.items()}
"""The setting without which it cannot be used."""


def _read_backends(given: str) -> tuple[BackendChoice, ...]:
    names = [name.strip().lower() for name in given.split(",") if name.strip()]
    if not names:
        raise ValueError("which names none")
    return tuple(dict.fromkeys(choose(BackendChoice)(name) for name in names))


def _read_numbers(given: str) -> dict[BackendChoice, int]:
    """`local:3,zimage:1`"""
    found: dict[BackendChoice, int] = {}
    for part in filter(None, (part.strip() for part in given.split(","))):
        name, _, number = part.partition(":")
        if not re.fullmatch(r"\s*\d{1,7}\s*", number) or int(number) > MAX_AMOUNT_SET:
            raise ValueError(
                f"where {quoted(part)} is not a name, a colon and a whole number from 0 to {MAX_AMOUNT_SET}"
            )
        choice = choose(BackendChoice)(name.strip())
        if choice in found:
            raise ValueError(f"which names {choice} twice")
        found[choice] = int(number)
    return found


_Numbers = Annotated[dict[BackendChoice, int], BeforeValidator(_read_numbers)]


class BackendSettings(EngineSettings, GpuSettings, PriceSettings, ZImageSettings):
    """Which backends are used, in which order, and what a picture costs there."""

    backends: Annotated[tuple[BackendChoice, ...], BeforeValidator(_read_backends)] = Field(
        default_factory=lambda known: (
            (BackendChoice.ZIMAGE,) if known.get("zimage_api_key") else (BackendChoice.SIMULATOR,)
        ),
        description=f"{', '.join(BackendChoice)}, or several with commas between, the preferred one first",
    )
    backend_weights: _Numbers = Field({}, description="names of BACKENDS with their shares, as in local:3,zimage:1")
    price_credits: Amount = Field(1, description=AMOUNT)
    backend_prices: _Numbers = Field({}, description="names with their prices, as in local:0,zimage:2")

    @field_validator("backends")
    @classmethod
    def _check_backends(cls, backends: tuple[BackendChoice, ...], info: ValidationInfo) -> tuple[BackendChoice, ...]:
        for choice in backends:
            needed = _NEEDS.get(choice)
            if needed is not None and info.data.get(needed, "wrong") is None:
                raise ValueError(f"but {choice} needs {needed.upper()}, which is not set: set it, or")
        return backends

    @field_validator("backend_weights", "backend_prices")
    @classmethod
    def _check_named(cls, numbers: dict[BackendChoice, int], info: ValidationInfo) -> dict[BackendChoice, int]:
        for name in numbers:
            if name not in info.data.get("backends", numbers):
                raise ValueError(f"but {name} is not one of BACKENDS")
        return numbers

    def price_of(self, backend: BackendChoice) -> int:
        """What one picture made there costs, in credits."""
        return self.backend_prices.get(backend, self.price_credits)

    @property
    def dearest_credits(self) -> int:
        """What one picture costs at most, wherever it is made."""
        return max(map(self.price_of, self.backends))

    @property
    def has_one_price(self) -> bool:
        return len(set(map(self.price_of, self.backends))) == 1

    @property
    def makes_samples_only(self) -> bool:
        return set(self.backends) == {BackendChoice.SIMULATOR}

    def backend_doubts(self) -> Iterator[str]:
        """Sentences about what works, but perhaps not as it was meant."""
        yield from self.zimage_doubts(self.backends)
        if self.zimage_api_key and BackendChoice.ZIMAGE not in self.backends:
            instead = "pictures are samples" if self.makes_samples_only else "the hosted service is not used"
            yield f"ZIMAGE_API_KEY is set, but BACKENDS does not name zimage: {instead}."
        if BackendChoice.SIMULATOR in self.backends and not self.makes_samples_only:
            real = " and ".join(name for name in self.backends if name is not BackendChoice.SIMULATOR)
            yield f"BACKENDS names simulator beside {real}: people will pay for samples while {real} is down."
        yield from self.gpu_doubts(self.backends)
        yield from self.engine_doubts(self.backends)
