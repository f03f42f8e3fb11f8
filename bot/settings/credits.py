"""The settings of who is given credits, and who may give them."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from bot.model.people import Identity
from bot.model.refusals import UnknownPerson
from bot.settings.values import AMOUNT, Amount, SettingsPart, quoted


def _read_admins(given: str) -> frozenset[Identity]:
    return frozenset(_read_admin(part.strip()) for part in given.split(",") if part.strip())


def _read_admin(given: str) -> Identity:
    shown = quoted(given)
    try:
        return Identity.parse(given)
    except UnknownPerson:
        raise ValueError(f"where {shown} is not platform:id") from None


class CreditSettings(SettingsPart):
    """What a picture costs is set with the backends."""

    admins: Annotated[frozenset[Identity], BeforeValidator(_read_admins)] = Field(
        frozenset(), description="identities with commas between, as in discord:123,telegram:456"
    )
    welcome_credits: Amount = Field(10, description=AMOUNT)
    daily_credits: Amount = Field(0, description=AMOUNT)
    admin_topup_max: Amount = Field(0, description=f"{AMOUNT}, where 0 is no limit")
    admin_daily_max: Amount = Field(0, description=f"{AMOUNT}, where 0 is no limit")
    confirm_from_credits: Amount = Field(1000, description=f"{AMOUNT}, where 0 never asks")
