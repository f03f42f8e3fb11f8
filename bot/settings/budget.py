"""The settings of what image services may charge the operator."""

from __future__ import annotations

from pydantic import Field

from bot.settings.values import SettingsPart

MAX_BUDGET = 1_000_000_000
_ABOUT = f"a whole number of the provider's credits from 0 to {MAX_BUDGET}"


class BudgetSettings(SettingsPart):
    """What the services charge is told by them, a picture at a time."""

    provider_daily_budget: int = Field(0, ge=0, le=MAX_BUDGET, description=_ABOUT)
    provider_picture_credits: int = Field(15, ge=0, le=MAX_BUDGET, description=_ABOUT)
