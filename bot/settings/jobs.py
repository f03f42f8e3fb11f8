"""The settings of jobs: how many there may be, how long one may take, what becomes of a submit in doubt."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field

from bot.settings.values import Count, SettingsPart, choose

_A_MINUTE = "a whole number from 1 to 100000, or 0 for no limit"

_A_DAY = "a whole number from 1 to 1000000, or 0 for no limit"


class AmbiguousSubmit(StrEnum):
    """What to do with a submit whose outcome is not known: ask again, or give the credits back."""

    RESUBMIT = "resubmit"
    REFUND = "refund"


class JobSettings(SettingsPart):
    """The limits for people and groups, and those of each job."""

    max_active_jobs_per_person: Count = Field(3, le=1000, description="a whole number from 1 to 1000")
    max_jobs_per_minute_per_person: int = Field(0, ge=0, le=100_000, description=_A_MINUTE)
    max_jobs_per_minute_per_group: int = Field(0, ge=0, le=100_000, description=_A_MINUTE)
    max_pictures_per_day_per_person: int = Field(0, ge=0, le=1_000_000, description=_A_DAY)
    max_pictures_per_day_per_group: int = Field(0, ge=0, le=1_000_000, description=_A_DAY)
    max_pictures_per_day: int = Field(0, ge=0, le=1_000_000, description=_A_DAY)
    max_queued_jobs: Count = Field(1000, le=1_000_000, description="a whole number from 1 to 1000000")
    job_deadline_s: int = Field(600, ge=10, le=86_400, description="a whole number of seconds from 10 to 86400")
    on_ambiguous_submit: Annotated[AmbiguousSubmit, BeforeValidator(choose(AmbiguousSubmit))] = Field(
        AmbiguousSubmit.RESUBMIT, description="resubmit or refund"
    )
