"""The settings of the hosted Z Image Turbo API."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr

from bot.settings.addresses import is_unencrypted, read_url
from bot.settings.values import Count, Finite, SettingsPart, check_key


class ZImageSettings(SettingsPart):
    """With a key, and without BACKENDS, this service makes the pictures."""

    zimage_api_key: Annotated[SecretStr | None, AfterValidator(check_key)] = Field(
        None, description="the key alone, as the service shows it"
    )
    zimage_api_url: Annotated[str, BeforeValidator(read_url)] = Field(
        "https://zimageturbo.ai", description="an address like https://zimageturbo.ai"
    )
    zimage_max_active: Count = Field(50, le=10_000, description="a whole number from 1 to 10000")
    zimage_max_requests_per_s: Finite = Field(10, ge=0.1, le=1000, description="a number from 0.1 to 1000")

    @property
    def key_of_zimage(self) -> str:
        """Empty where none is set."""
        return self.zimage_api_key.get_secret_value() if self.zimage_api_key else ""

    def zimage_doubts(self, backends: Collection[str]) -> Iterator[str]:
        """Sentences about what works, but perhaps not as it was meant."""
        if "zimage" in backends and is_unencrypted(self.zimage_api_url):
            yield "ZIMAGE_API_URL begins with http://, so that the API key travels unencrypted: write https://."
