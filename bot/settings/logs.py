"""The settings of the logs."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field

from bot.settings.values import SettingsPart, choose


class LogLevel(StrEnum):
    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class LogFormat(StrEnum):
    CONSOLE = "console"
    JSON = "json"


class LogSettings(SettingsPart):
    """What is logged, and in which form."""

    log_level: Annotated[LogLevel, BeforeValidator(choose(LogLevel))] = Field(
        LogLevel.INFO, description="debug, info, warning or error"
    )
    log_format: Annotated[LogFormat, BeforeValidator(choose(LogFormat))] = Field(
        LogFormat.CONSOLE, description="console or json"
    )
