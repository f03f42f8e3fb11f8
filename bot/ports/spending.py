"""The Storage port's part of what the provider charges the operator."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.model.jobs import JobId
from bot.model.spending import Spending


class Spendings(Protocol):
    """`Jobs.start_submitting` holds an estimate; `postpone_submit` and `uncount_submit` give it back, `record_picture`
    settles it by what the picture cost. What nobody knows the end of stays held on its day, until `close_spends` takes
    it for spent.
    """

    async def settle_spend(self, job_id: JobId, index: int, *, cost: int) -> None:
        """The last submit of this picture has cost so much, however the job has ended. Twice is once."""
        ...

    async def close_spends(self, *, before: datetime) -> int:
        """What is still held for jobs that ended before then counts as spent on its day. Some at a time: gives how
        many; 0 once there are none."""
        ...

    async def spending(self, day: str, *, backends: Collection[str], first_estimate: int) -> Spending: ...
