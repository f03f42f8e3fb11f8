"""What owners have changed while the bot runs, as this process knows it: looked up at each request, and each second."""

from __future__ import annotations

from datetime import datetime

from bot.model.controls import Controls
from bot.model.jobs import Job
from bot.model.ledger import Credits
from bot.model.spending import Spend
from bot.model.terms import Terms
from bot.pipeline.budget import Budget
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.ports import Config, Storage


class Live:
    """`terms` are those of the last look."""

    def __init__(self, *, storage: Storage, lanes: Lanes, config: Config, budget: Budget) -> None:
        self._storage = storage
        self._lanes = lanes
        self.config = config
        self.budget = budget
        self.controls = Controls(overrides={})
        self.terms: Terms = config.terms({})

    async def look(self) -> None:
        """Take up what this or another process has changed, and spent, since the last look."""
        found = await self._storage.controls()
        if found != self.controls:
            self.controls = found
            self.terms = self.config.terms(found.overrides)
            self._lanes.change(found, self.terms)
        await self.budget.look(self.terms)

    def price(self, lane: Lane, job: Job) -> Credits:
        """What one picture of the job costs where it is made there."""
        return self.terms.price_factors.price(lane.price, job)

    def spend_at(self, lane: Lane, *, at: datetime) -> Spend | None:
        """What is to be held for a submit there, of the provider's credits."""
        return self.budget.spend_at(lane, self.terms, at=at)

    async def look_where_stopped(self, lane: Lane) -> None:
        """Before a place is given back: who waits for it is told that the budget is used up, unless it has room."""
        if lane.is_over_budget:
            await self.look()
