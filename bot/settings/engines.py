"""The settings of engines written by others: an address, and what tells one from another."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationInfo, field_validator

from bot.settings.addresses import is_unencrypted, read_url
from bot.settings.values import Count, SettingsPart, check_key, choose, expanded

MAX_MODEL_CHARACTERS = 200
ADDRESSES = {"openai_images": "openai_images_url", "sdcpp": "sdcpp_url", "comfyui": "comfyui_url"}
"""By the name in BACKENDS, the setting without which it cannot be used."""


class EngineDialect(StrEnum):
    """Who speaks OpenAI's images API, each a little differently."""

    PLAIN = "plain"
    OPENAI = "openai"
    VLLM_OMNI = "vllm-omni"
    SGLANG = "sglang"
    LOCALAI = "localai"
    XINFERENCE = "xinference"


class Quality(StrEnum):
    """OpenAI, API reference, "Create image": low, medium and high are for gpt-image, standard and hd for dall-e."""

    AUTO = "auto"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    STANDARD = "standard"
    HD = "hd"


def _read_model(given: str) -> str:
    if not given.isprintable() or len(given) > MAX_MODEL_CHARACTERS:
        raise ValueError("which is too long or has characters that cannot be printed")
    return given


_Url = Annotated[str, BeforeValidator(read_url)]


class EngineSettings(SettingsPart):
    """Each engine is used where BACKENDS names it."""

    openai_images_url: _Url | None = Field(None, description="an address like http://127.0.0.1:8000")
    openai_images_dialect: Annotated[EngineDialect, BeforeValidator(choose(EngineDialect))] = Field(
        EngineDialect.PLAIN, description=f"one of {', '.join(EngineDialect)}"
    )
    openai_images_model: Annotated[str, BeforeValidator(_read_model)] = Field(
        "", validate_default=True, description="the model's name, as the engine lists it at /v1/models"
    )
    openai_images_quality: Annotated[Quality, BeforeValidator(choose(Quality))] = Field(
        Quality.AUTO, description=f"for the dialect openai, one of {', '.join(Quality)}"
    )
    openai_images_key: Annotated[SecretStr | None, AfterValidator(check_key)] = Field(
        None, description="the key that the engine was started with, if any"
    )
    sdcpp_url: _Url | None = Field(None, description="an address like http://127.0.0.1:1234")
    comfyui_url: _Url | None = Field(None, description="an address like http://127.0.0.1:8188")
    comfyui_template: Annotated[Path, AfterValidator(expanded)] | None = Field(
        None, description='a file that ComfyUI saved by "Export (API)"'
    )
    engine_max_active: Count = Field(4, le=1000, description="a whole number from 1 to 1000")

    @field_validator("openai_images_model")
    @classmethod
    def _check_model(cls, model: str, info: ValidationInfo) -> str:
        dialect = info.data.get("openai_images_dialect")
        is_needed = dialect in (EngineDialect.XINFERENCE, EngineDialect.OPENAI)
        if is_needed and info.data.get("openai_images_url") and not model:
            raise ValueError(f"but {dialect} is told in each call which of its models is meant")
        return model

    @property
    def key_of_engine(self) -> str:
        return self.openai_images_key.get_secret_value() if self.openai_images_key else ""

    def engine_doubts(self, backends: Collection[str]) -> Iterator[str]:
        """Sentences about what works, but perhaps not as it was meant."""
        for name, field in ADDRESSES.items():
            if getattr(self, field) and name not in backends:
                yield f"{field.upper()} is set, but BACKENDS does not name {name}: it is not used."
        if self.comfyui_template and "comfyui" not in backends:
            yield "COMFYUI_TEMPLATE is set, but BACKENDS does not name comfyui: it is not used."
        is_openai = "//api.openai.com" in (self.openai_images_url or "")
        if is_openai and self.openai_images_dialect is not EngineDialect.OPENAI:
            yield "OPENAI_IMAGES_URL is OpenAI's own, which bills each picture: set OPENAI_IMAGES_DIALECT=openai."
        if self.openai_images_key and is_unencrypted(self.openai_images_url or ""):
            yield "OPENAI_IMAGES_URL begins with http://, so that OPENAI_IMAGES_KEY travels unencrypted: write https://."
