"""Settings that owners may change while the bot runs, where the environment and `.env` leave them open."""

from __future__ import annotations

from collections.abc import Mapping

from bot.settings.loading import WrongSettings, changed, doubts
from bot.settings.settings import Settings

CHANGEABLE = (
    "PRICE_CREDITS",
    "BACKEND_PRICES",
    "SHAPE_PRICES",
    "COUNT_PRICES",
    "WELCOME_CREDITS",
    "DAILY_CREDITS",
    "ADMIN_TOPUP_MAX",
    "ADMIN_DAILY_MAX",
    "CONFIRM_FROM_CREDITS",
    "CONFIRM_PRICE_FROM",
    "GIFTS",
    "GIFT_DAILY_MAX",
    "PROVIDER_DAILY_BUDGET",
    "PROVIDER_PICTURE_CREDITS",
    "MAX_ACTIVE_JOBS_PER_PERSON",
    "MAX_JOBS_PER_MINUTE_PER_PERSON",
    "MAX_JOBS_PER_MINUTE_PER_GROUP",
    "MAX_PICTURES_PER_DAY_PER_PERSON",
    "MAX_PICTURES_PER_DAY_PER_GROUP",
    "MAX_PICTURES_PER_DAY",
    "MAX_QUEUED_JOBS",
    "JOB_DEADLINE_S",
    "ALERT_DISK_FREE_MIB",
    "ALERT_FAILURE_PERCENT",
    "WELCOME_WORDS",
)
"""In the order in which `config` tells them."""


def with_overrides(settings: Settings, overrides: Mapping[str, str]) -> Settings:
    """A copy with these values where nothing else gives one. Raises WrongSettings, by the rules of every start."""
    return changed(settings, {name: value for name, value in overrides.items() if name in CHANGEABLE})


def valid(settings: Settings, overrides: Mapping[str, str]) -> dict[str, str]:
    """Those that are taken: an older version may have written others."""
    taken: dict[str, str] = {}
    for name, value in overrides.items():
        try:
            with_overrides(settings, {**taken, name: value})
        except WrongSettings:
            continue
        taken[name] = value
    return taken


def new_doubts(before: Settings, after: Settings) -> tuple[str, ...]:
    """Sentences on what works, but perhaps not as it was meant, and did before."""
    known = set(doubts(before))
    return tuple(doubt for doubt in doubts(after) if doubt not in known)
