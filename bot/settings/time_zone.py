"""The setting of the operator's day."""

from __future__ import annotations

from datetime import UTC, tzinfo
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field

from bot.settings.values import SettingsPart


def _zone(name: str) -> tzinfo:
    """UTC is known without any file. Raises ValueError, with the middle of a sentence."""
    if name.upper() == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("which is no time zone that this system knows (its files are in the package tzdata)") from None


def _check(name: str) -> str:
    return str(_zone(name))


class TimeZoneSettings(SettingsPart):
    """When a day begins for who runs the bot: `stats` and `top` count by it, `why` tells times in it."""

    time_zone: Annotated[str, AfterValidator(_check)] = Field("UTC", description="a time zone, such as Asia/Seoul")

    @property
    def zone(self) -> tzinfo:
        return _zone(self.time_zone)
