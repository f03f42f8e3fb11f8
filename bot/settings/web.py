"""The settings of the page and of the operators' addresses beside it."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator, Field, SecretStr, ValidationInfo, field_validator

from bot.settings.addresses import is_address, is_loopback
from bot.settings.values import MAX_SECRET_CHARACTERS, SettingsPart

MIN_PASSWORD_CHARACTERS = 8


def _read_host(given: str) -> str:
    host = given.strip("[]")
    if not is_address(host) and not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,252})", host):
        raise ValueError("which is neither an address nor a host name (no http://, no port)")
    return host


class WebSettings(SettingsPart):
    """With WEB_PORT=0 nothing is served over HTTP."""

    web_host: Annotated[str, BeforeValidator(_read_host)] = Field(
        "127.0.0.1", description="127.0.0.1 (this machine only), 0.0.0.0 (every network) or one address of this machine"
    )
    web_port: int = Field(8080, ge=0, le=65535, description="a port from 1 to 65535, or 0 to turn the page off")
    web_password: SecretStr | None = Field(
        None, validate_default=True, description=f"a password of {MIN_PASSWORD_CHARACTERS} characters or more"
    )

    @field_validator("web_password")
    @classmethod
    def _check_password(cls, password: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        host = info.data.get("web_host")
        if password is None:
            if host is not None and info.data.get("web_port") and not is_loopback(host):
                raise ValueError(f"but WEB_HOST={host} lets other machines in (WEB_HOST=127.0.0.1 does not)")
            return None
        text = password.get_secret_value()
        if len(text) < MIN_PASSWORD_CHARACTERS:
            raise ValueError("but is too short")
        if not text.isprintable() or len(text) > MAX_SECRET_CHARACTERS:
            raise ValueError("but is too long or has characters that cannot be printed")
        return password

    @property
    def is_page_for_this_machine(self) -> bool:
        """Whether whoever sees the page sits at this machine: nothing else is served, and nobody has to log in."""
        return self.web_password is None and is_loopback(self.web_host)

    @property
    def password_of_page(self) -> str:
        """Empty where the page asks for none."""
        return self.web_password.get_secret_value() if self.web_password else ""
