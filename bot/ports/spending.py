"""The Storage port's part of what the provider charges the operator."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from bot.model.jobs import JobId
from bot.model.spending import Spending


class Spendings(Protocol):
    """`Jobs.start_submitting` holds an estimate; `postpone_submit` and `uncount_submit` give it back, `record_picture`
    settles it by what the picture cost. What nobody knows the end of stays held on its day.
    """

    async def settle_spend(self, job_id: JobId, index: int, *, cost: int) -> None:
        """The last submit of this picture has cost so much, however the job has ended. Twice is once."""
        ...

    async def spending(self, day: str, *, backends: Collection[str], first_estimate: int) -> Spending: ...
