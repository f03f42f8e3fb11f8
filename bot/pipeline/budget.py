"""The spend guard: what may be bought of the provider today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.model.spending import Spend, Spending
from bot.model.terms import Terms
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.ports import Clock, Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """How the budget stands; `is_used_up` where no other picture is bought."""

    spending: Spending
    budget: int
    is_used_up: bool

    @property
    def percent(self) -> int:
        return 100 * self.spending.used // self.budget


class Budget:
    """Of all backends that bill somebody, together. `zone` is the operator's: when a day begins."""

    def __init__(self, *, storage: Storage, lanes: Lanes, clock: Clock, zone: tzinfo) -> None:
        self._storage = storage
        self._lanes = lanes
        self._clock = clock
        self._zone = zone
        self._billing = [lane.name for lane in lanes if not lane.backend.abilities.bills_nobody]
        self.today: Today | None = None
        """None where there is no budget."""

    def spend_at(self, lane: Lane, terms: Terms, *, at: datetime) -> Spend | None:
        """What is to be held for a submit there, also where there is no budget yet; None where it bills nobody."""
        if lane.name not in self._billing:
            return None
        return Spend(
            day=self._day(at),
            budget=terms.daily_budget,
            first_estimate=terms.first_estimate,
            is_once=lane.backend.abilities.idempotent_submit,
        )

    async def look(self, terms: Terms) -> None:
        """Open and close the backends by what has been spent since the last look."""
        budget = terms.daily_budget
        if not budget or not self._billing:
            self.today = None
            self._lanes.stop_buying(())
            return
        spending = await self._storage.spending(
            self._day(self._clock.now()), backends=self._billing, first_estimate=terms.first_estimate
        )
        shut = spending.without_room(budget)
        self.today = Today(spending=spending, budget=budget, is_used_up=bool(shut))
        self._lanes.stop_buying(shut)

    def _day(self, at: datetime) -> str:
        return at.astimezone(self._zone).date().isoformat()
