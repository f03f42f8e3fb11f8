"""Settings: the only reader of the environment and of `.env`.

Every wrong value gets a sentence, for the operator's terminal, that says how to mend it.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PrivateAttr,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.model.people import Identity
from bot.model.refusals import UnknownPerson
from bot.settings.backends import MAX_SECRET_CHARACTERS, BackendSettings
from bot.settings.discord import DiscordSettings
from bot.settings.env_file import read_env_file, unquote
from bot.settings.proxies import ProxySettings
from bot.settings.telegram import TelegramSettings
from bot.settings.values import AMOUNT, Amount, Count, Finite, choose, expanded, is_address, is_loopback, quoted

MIN_PASSWORD_CHARACTERS = 8
_WHY = {
    **dict.fromkeys(("int_parsing", "int_from_float"), "which is not a whole number"),
    **dict.fromkeys(("float_parsing", "finite_number"), "which is not a number"),
    **dict.fromkeys(("less_than_equal", "int_parsing_size"), "which is too large"),
    "greater_than_equal": "which is too small",
}


class WrongSettings(Exception):
    """The bot cannot start with these settings. `sentences` has one for each thing to mend."""

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = tuple(sentences)


class AmbiguousSubmit(StrEnum):
    """What to do with a submit whose outcome is not known: ask again, or give the credits back."""

    RESUBMIT = "resubmit"
    REFUND = "refund"


class LogLevel(StrEnum):
    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class LogFormat(StrEnum):
    CONSOLE = "console"
    JSON = "json"


def _read_admins(given: str) -> frozenset[Identity]:
    return frozenset(_read_admin(part.strip()) for part in given.split(",") if part.strip())


def _read_admin(given: str) -> Identity:
    shown = quoted(given)
    try:
        return Identity.parse(given)
    except UnknownPerson:
        raise ValueError(f"where {shown} is not platform:id") from None


def _read_host(given: str) -> str:
    host = given.strip("[]")
    if not is_address(host) and not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,252})", host):
        raise ValueError("which is neither an address nor a host name (no http://, no port)")
    return host


def _read_database(given: str) -> str:
    if re.match(r"postgres(ql)?(\+\w+)?://", given):
        raise ValueError("but PostgreSQL is not built yet in this release")
    path = given.removeprefix("sqlite:///")
    if path == given or not path.strip("/") or not path.isprintable() or "?" in path:
        raise ValueError("but does not name a SQLite file")
    expanded(Path(path))
    if ":memory:" in path:
        raise ValueError("but would forget everybody's credits at a stop")
    return given


def _read_text(given: str) -> str:
    if not given.isprintable() or len(given) > 1000:
        raise ValueError("which is too long or has characters that cannot be printed")
    return given


_Folder = Annotated[Path, AfterValidator(expanded)]


class Settings(DiscordSettings, TelegramSettings, ProxySettings, BackendSettings):
    """All settings, checked. Each field is the environment variable of the same name in capitals.

    A description says what may be written. A validator sees the fields above its own, so their order matters.
    """

    model_config = SettingsConfigDict(frozen=True, extra="forbid", validate_default=False, hide_input_in_errors=True)

    web_host: Annotated[str, BeforeValidator(_read_host)] = Field(
        "127.0.0.1", description="127.0.0.1 (this machine only), 0.0.0.0 (every network) or one address of this machine"
    )
    web_port: int = Field(8080, ge=0, le=65535, description="a port from 1 to 65535, or 0 to turn the page off")
    web_password: SecretStr | None = Field(
        None, validate_default=True, description=f"a password of {MIN_PASSWORD_CHARACTERS} characters or more"
    )
    database_url: Annotated[str, BeforeValidator(_read_database)] = Field(
        "sqlite:///data/bot.db", description="sqlite:///data/bot.db, or sqlite:////data/bot.db for an absolute path"
    )
    data_dir: _Folder = Field(Path("data"), description="a folder the bot can write into")
    admins: Annotated[frozenset[Identity], BeforeValidator(_read_admins)] = Field(
        frozenset(), description="identities with commas between, as in discord:123,telegram:456"
    )
    welcome_credits: Amount = Field(10, description=AMOUNT)
    daily_credits: Amount = Field(0, description=AMOUNT)
    max_active_jobs_per_person: Count = Field(3, le=1000, description="a whole number from 1 to 1000")
    max_jobs_per_minute_per_person: int = Field(
        0, ge=0, le=100_000, description="a whole number from 1 to 100000, or 0 for no limit"
    )
    max_jobs_per_minute_per_group: int = Field(
        0, ge=0, le=100_000, description="a whole number from 1 to 100000, or 0 for no limit"
    )
    max_queued_jobs: Count = Field(1000, le=1_000_000, description="a whole number from 1 to 1000000")
    job_deadline_s: int = Field(600, ge=10, le=86_400, description="a whole number of seconds from 10 to 86400")
    on_ambiguous_submit: Annotated[AmbiguousSubmit, BeforeValidator(choose(AmbiguousSubmit))] = Field(
        AmbiguousSubmit.RESUBMIT, description="resubmit or refund"
    )
    keep_images_days: Count = Field(30, le=3650, description="a whole number of days from 1 to 3650")
    picture_memory_mib: int = Field(64, ge=16, le=65_536, description="a whole number of MiB from 16 to 65536")
    simulator_delay_s: Finite = Field(3, ge=0, le=3600, description="a number of seconds from 0 to 3600")
    simulator_faults: Annotated[str, BeforeValidator(_read_text)] = Field(
        "", description="faults with their probability, as in rate-limited:0.1, with commas between"
    )
    log_level: Annotated[LogLevel, BeforeValidator(choose(LogLevel))] = Field(
        LogLevel.INFO, description="debug, info, warning or error"
    )
    log_format: Annotated[LogFormat, BeforeValidator(choose(LogFormat))] = Field(
        LogFormat.CONSOLE, description="console or json"
    )

    _warnings: tuple[str, ...] = PrivateAttr(())

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003  # the library's signature
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what `load` hands over: it reads environment and file itself, to have a sentence for each bad line."""
        return (init_settings,)

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
    def password_of_page(self) -> str:
        """Empty where the page asks for none."""
        return self.web_password.get_secret_value() if self.web_password else ""

    @property
    def database_path(self) -> Path:
        """The file that DATABASE_URL names."""
        return expanded(Path(self.database_url.removeprefix("sqlite:///")))

    @property
    def secrets(self) -> frozenset[str]:
        """What must never be seen in a log."""
        return frozenset(value.get_secret_value() for _, value in self if isinstance(value, SecretStr))

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for the operator about what works, but perhaps not as they meant it."""
        return self._warnings

    def warning(self, *sentences: str) -> Settings:
        """A copy with these warnings."""
        copy = self.model_copy()
        copy._warnings = sentences  # noqa: SLF001  # of its own class
        return copy

    def effective(self) -> list[tuple[str, str]]:
        """Every setting and its value as text, secrets only as "set" or "not set"."""
        return [(name.upper(), _as_text(value)) for name, value in self]


def load(env: Mapping[str, str] | None = None, env_file: Path | None = Path(".env")) -> Settings:
    """Read the settings; the environment (the process's own, if None) goes before the file.

    An empty value is one that is not set. Raises WrongSettings, with a sentence for each wrong value and line.
    """
    from_file, faults = read_env_file(env_file) if env_file is not None else ({}, [])
    from_env = {name: unquote(value) for name, value in (os.environ if env is None else env).items()}
    given = {name: value for source in (from_file, from_env) for name, value in source.items() if value}
    try:
        settings = Settings.model_validate({f: given[f.upper()] for f in Settings.model_fields if f.upper() in given})
    except ValidationError as wrong:
        faults += _sentences(wrong)
        raise WrongSettings(faults) from None  # the cause holds the values, secrets among them
    if settings.telegram_token and settings.telegram_webhook_url and not settings.web_port:
        faults.append("TELEGRAM_WEBHOOK_URL is set, but WEB_PORT=0 leaves nothing for it to lead to: write a port.")
    if faults:
        raise WrongSettings(faults)
    return settings.warning(*_doubts(settings), *_typos(from_file))


def _sentences(wrong: ValidationError) -> list[str]:
    sentences = []
    for error in wrong.errors(include_url=False):
        name, kind = str(error["loc"][0]), error["type"]
        why = str(error["ctx"]["error"]) if kind == "value_error" else _WHY.get(kind, "which is wrong")
        joint = " " if why.endswith(" or") else ": "
        mend = f"{joint}write {Settings.model_fields[name].description}."
        if kind != "default_factory_not_called":
            sentences.append(f"{name.upper()} is {_shown(name, error['input'])}, {why}{mend}")
    return sentences


def _shown(name: str, given: object) -> str:
    if given is None:
        return "not set"
    if not isinstance(given, str) or "SecretStr" in str(Settings.model_fields[name].annotation):
        return "set"
    if name.endswith("_url"):
        # An address may carry a password, and what has no scheme may be a key in the wrong place.
        match = re.match(r"(\w[\w+.-]*:/{0,3})(?:[^/]*@)?([\w.:-]*)", given)
        return quoted(f"{match[1]}{match[2]}…") if match and "@" not in given else "set"
    return quoted(given)


def _as_text(value: object) -> str:
    if isinstance(value, dict):
        value = tuple(f"{name}:{number}" for name, number in value.items())
    if value in (None, "", frozenset(), ()):
        return "not set"
    if isinstance(value, SecretStr):
        return "set"
    if isinstance(value, tuple | frozenset):
        return ",".join(sorted(map(str, value)) if isinstance(value, frozenset) else map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _doubts(settings: Settings) -> list[str]:
    doubts = [*settings.backend_doubts()]
    if settings.dearest_credits > max(settings.welcome_credits, settings.daily_credits):
        doubts.append("PRICE_CREDITS is more than newcomers get: nobody can ask for a picture until an admin pays.")
    return doubts


def _typos(from_file: Collection[str]) -> list[str]:
    """In the file only: the environment is full of other programs' names."""
    known = [field.upper() for field in Settings.model_fields]
    return [
        f"{name} in .env is no setting of the bot (did you mean {close[0]}?): it is ignored."
        for name in from_file
        if name not in known and (close := difflib.get_close_matches(name.upper(), known, n=1, cutoff=0.75))
    ]
