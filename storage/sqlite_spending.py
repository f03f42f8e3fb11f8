"""The Storage port's part of what the provider charges, on SQLite."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import partial

from bot.model.jobs import JobId
from bot.model.spending import Spending
from storage import spends
from storage.database import SqliteDatabase


class SqliteSpending(SqliteDatabase):
    """What is held and spent of a day's budget."""

    async def settle_spend(self, job_id: JobId, index: int, *, cost: int) -> None:
        await self.write(partial(spends.settle_job, job_id=job_id, index=index, cost=cost))

    async def close_spends(self, *, before: datetime) -> int:
        return await self.write(partial(spends.close_old, before=before))

    async def spending(self, day: str, *, backends: Collection[str], first_estimate: int) -> Spending:
        return await self.read(
            partial(spends.spending, day=day, backends=tuple(backends), first_estimate=first_estimate)
        )
