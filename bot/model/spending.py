"""What the provider charges the operator: an estimate is held at each submit, and settled by what it cost.

All amounts are the provider's credits, never those of people. A day is the operator's (TIME_ZONE), as `2026-07-01`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.model.errors import BotError
from bot.model.refusals import Refusal

LOW_PERCENT = 80
"""From this share of the budget on, owners are warned."""


class OverBudget(BotError):
    """Today's budget has no room for another picture at this backend: nothing was written."""

    names = ("backend",)


class BudgetUsedUp(Refusal):
    """No backend that could make it may buy anything today. Told before any credit is held."""

    key = "refusal.budget_used_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spend:
    """What is held for one submit. `budget` is that of the day, 0 for none. `first_estimate` counts while nothing is
    known of what pictures cost there. With `is_once`, submits of one picture to one backend are billed once.
    """

    day: str
    budget: int
    first_estimate: int
    is_once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Spending:
    """A day's. `held` is for pictures whose cost is not known; `estimates` are of one picture, by backend."""

    spent: int
    held: int
    estimates: Mapping[str, int]

    @property
    def used(self) -> int:
        return self.spent + self.held

    def without_room(self, budget: int) -> frozenset[str]:
        """The backends where another picture would be beyond this budget."""
        return frozenset(name for name, estimate in self.estimates.items() if self.used + estimate > budget)
