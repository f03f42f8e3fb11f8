"""The settings of GPU servers of one's own: where they are, and how one is set up that runs here."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field, SecretStr, field_validator

from bot.model.signs import first
from bot.settings.addresses import is_unencrypted, read_url
from bot.settings.values import Count, SettingsPart, read_text

PROFILES = ("auto", "full", "16gb", "12gb", "8gb", "cpu")
MAX_LORA_STRENGTH = 2.0


def _read_profile(given: str) -> str:
    if given.lower() not in PROFILES:
        raise ValueError(f"which is not one of {', '.join(PROFILES)}")
    return given.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoraSetting:
    source: str
    strength: float = 1.0

    def __str__(self) -> str:
        return f"{self.source}:{self.strength:g}"


def _read_loras(given: str) -> tuple[LoraSetting, ...]:
    return tuple(_read_lora(part.strip()) for part in read_text(given).split(",") if part.strip())


def _read_lora(given: str) -> LoraSetting:
    """`folder:0.8`; what follows the last colon is the strength where it is a number."""
    source, colon, strength = given.rpartition(":")
    if not colon or not re.fullmatch(r"\d+(\.\d+)?", strength):
        return LoraSetting(source=given)
    if not source or not 0 < float(strength) <= MAX_LORA_STRENGTH:
        raise ValueError(f'where "{first(given, 60)}" has no name or a strength that is not above 0 and at most 2')
    return LoraSetting(source=source, strength=float(strength))


def _read_urls(given: str) -> tuple[str, ...]:
    urls = tuple(read_url(part.strip()) for part in given.split(",") if part.strip())
    if len(set(urls)) < len(urls):
        raise ValueError("but names an address twice")
    return urls


class GpuSettings(SettingsPart):
    """Without GPU_SERVER_URL, and with `local` among BACKENDS, `run` starts a GPU server of its own.

    That one and the one of `gpu-serve` are set up by the same settings.
    """

    gpu_server_url: Annotated[tuple[str, ...], BeforeValidator(_read_urls)] = Field(
        (), description="addresses like http://127.0.0.1:8188, with commas between, one for each GPU"
    )
    gpu_max_active: Count = Field(8, le=10_000, description="a whole number from 1 to 10000")
    gpu_model: Annotated[str, BeforeValidator(read_text)] = Field(
        "Tongyi-MAI/Z-Image-Turbo", description="a name on the hub, or a folder with the model"
    )
    gpu_server_token: SecretStr | None = Field(
        None, description="8 to 512 letters, digits and signs without spaces, the same on both sides"
    )
    gpu_profile: Annotated[str, BeforeValidator(_read_profile)] = Field(
        "auto", description="auto (by free graphics memory), full, 16gb, 12gb, 8gb or cpu"
    )
    gpu_loras: Annotated[tuple[LoraSetting, ...], BeforeValidator(_read_loras)] = Field(
        (), description="folders or names with their strength, as in loras/ink:0.8, with commas between"
    )
    gpu_max_batch: int = Field(4, ge=1, le=16, description="a whole number from 1 to 16")
    gpu_max_queued: int = Field(256, ge=1, le=10_000, description="a whole number from 1 to 10000")

    @field_validator("gpu_server_token")
    @classmethod
    def _check_gpu_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not re.fullmatch(r"[!-~]{8,512}", token.get_secret_value()):
            raise ValueError("but is too short, too long or has spaces or characters that no token has")
        return token

    @property
    def token_of_gpu_server(self) -> str:
        """Empty where none is set."""
        return self.gpu_server_token.get_secret_value() if self.gpu_server_token else ""

    def gpu_doubts(self, backends: Collection[str]) -> Iterator[str]:
        """Sentences about what works, but perhaps not as it was meant."""
        if self.gpu_server_url and "local" not in backends:
            yield "GPU_SERVER_URL is set, but BACKENDS does not name local: it is not used."
        if self.gpu_server_token and any(map(is_unencrypted, self.gpu_server_url)):
            yield "GPU_SERVER_URL begins with http://, so that GPU_SERVER_TOKEN travels unencrypted: write https://."
