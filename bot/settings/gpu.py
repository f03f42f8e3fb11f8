"""The settings of a GPU of one's own, for the server that paints with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings

PROFILES = ("auto", "full", "16gb", "12gb", "8gb", "cpu")
MAX_LORA_STRENGTH = 2.0


def _read_profile(given: str) -> str:
    if given.lower() not in PROFILES:
        raise ValueError(f"which is not one of {', '.join(PROFILES)}")
    return given.lower()


def _read_name(given: str) -> str:
    if not given.isprintable() or len(given) > 1000:
        raise ValueError("which is too long or has characters that cannot be printed")
    return given


@dataclass(frozen=True, slots=True, kw_only=True)
class LoraSetting:
    source: str
    strength: float = 1.0

    def __str__(self) -> str:
        return f"{self.source}:{self.strength:g}"


def _read_loras(given: str) -> tuple[LoraSetting, ...]:
    return tuple(_read_lora(part.strip()) for part in _read_name(given).split(",") if part.strip())


def _read_lora(given: str) -> LoraSetting:
    """`folder:0.8`; what follows the last colon is the strength where it is a number."""
    source, colon, strength = given.rpartition(":")
    if not colon or not re.fullmatch(r"\d+(\.\d+)?", strength):
        return LoraSetting(source=given)
    if not source or not 0 < float(strength) <= MAX_LORA_STRENGTH:
        raise ValueError(f'where "{given[:60]}" has no name or a strength that is not above 0 and at most 2')
    return LoraSetting(source=source, strength=float(strength))


class GpuSettings(BaseSettings):
    """What `gpu-serve` reads, and `run` where it starts a GPU server of its own."""

    gpu_model: Annotated[str, BeforeValidator(_read_name)] = Field(
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
