"""The settings of who makes the pictures, and what that costs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationInfo, field_validator

from bot.settings.addresses import read_url
from bot.settings.engines import ADDRESSES, EngineSettings
from bot.settings.gpu import GpuSettings
from bot.settings.values import AMOUNT, MAX_AMOUNT_SET, Amount, Count, Finite, choose, is_loopback, quoted

MAX_SECRET_CHARACTERS = 512


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


def _read_urls(given: str) -> tuple[str, ...]:
    urls = tuple(read_url(part.strip()) for part in given.split(",") if part.strip())
    if len(set(urls)) < len(urls):
        raise ValueError("but names an address twice")
    return urls


_Numbers = Annotated[dict[BackendChoice, int], BeforeValidator(_read_numbers)]


class BackendSettings(EngineSettings, GpuSettings):
    """Without GPU_SERVER_URL, and with `local` among BACKENDS, the bot starts a GPU server of its own."""

    zimage_api_key: SecretStr | None = Field(None, description="the key alone, as the service shows it")
    zimage_api_url: Annotated[str, BeforeValidator(read_url)] = Field(
        "https://zimageturbo.ai", description="an address like https://zimageturbo.ai"
    )
    zimage_max_active: Count = Field(50, le=10_000, description="a whole number from 1 to 10000")
    zimage_max_requests_per_s: Finite = Field(10, ge=0.1, le=1000, description="a number from 0.1 to 1000")
    gpu_server_url: Annotated[tuple[str, ...], BeforeValidator(_read_urls)] = Field(
        (), description="addresses like http://127.0.0.1:8188, with commas between, one for each GPU"
    )
    gpu_max_active: Count = Field(8, le=10_000, description="a whole number from 1 to 10000")
    backends: Annotated[tuple[BackendChoice, ...], BeforeValidator(_read_backends)] = Field(
        default_factory=lambda known: (
            (BackendChoice.ZIMAGE,) if known.get("zimage_api_key") else (BackendChoice.SIMULATOR,)
        ),
        description=f"{', '.join(BackendChoice)}, or several with commas between, the preferred one first",
    )
    backend_weights: _Numbers = Field({}, description="names of BACKENDS with their shares, as in local:3,zimage:1")
    price_credits: Amount = Field(1, description=AMOUNT)
    backend_prices: _Numbers = Field({}, description="names of BACKENDS with their prices, as in local:0,zimage:2")

    @field_validator("zimage_api_key")
    @classmethod
    def _check_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None and not re.fullmatch(rf"[!-~]{{1,{MAX_SECRET_CHARACTERS}}}", key.get_secret_value()):
            raise ValueError('but has spaces or characters that no key has (it goes without "Bearer")')
        return key

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

    @property
    def key_of_zimage(self) -> str:
        """Empty where none is set."""
        return self.zimage_api_key.get_secret_value() if self.zimage_api_key else ""

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
        uses_zimage = BackendChoice.ZIMAGE in self.backends
        if uses_zimage and _is_open_way(self.zimage_api_url):
            yield "ZIMAGE_API_URL begins with http://, so that the API key travels unencrypted: write https://."
        if self.zimage_api_key and not uses_zimage:
            instead = "pictures are samples" if self.makes_samples_only else "the hosted service is not used"
            yield f"ZIMAGE_API_KEY is set, but BACKENDS does not name zimage: {instead}."
        if BackendChoice.SIMULATOR in self.backends and not self.makes_samples_only:
            real = " and ".join(name for name in self.backends if name is not BackendChoice.SIMULATOR)
            yield f"BACKENDS names simulator beside {real}: people will pay for samples while {real} is down."
        if self.gpu_server_url and BackendChoice.LOCAL not in self.backends:
            yield "GPU_SERVER_URL is set, but BACKENDS does not name local: it is not used."
        if self.gpu_server_token and any(map(_is_open_way, self.gpu_server_url)):
            yield "GPU_SERVER_URL begins with http://, so that GPU_SERVER_TOKEN travels unencrypted: write https://."
        yield from self.engine_doubts(self.backends)


def _is_open_way(url: str) -> bool:
    """Whether what is sent there can be read on the way."""
    parts = urlsplit(url)
    return parts.scheme == "http" and not is_loopback(parts.hostname or "")
