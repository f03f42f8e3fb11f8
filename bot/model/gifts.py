"""Credits that people give each other, where the operator lets them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.model.ledger import Credits
from bot.model.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftLimit:
    """What one person may give in all since `since`; None is no limit."""

    a_day: Credits | None
    since: datetime


class GiftToOneself(Refusal):
    key = "refusal.gift_to_oneself"
    is_private = True


class NotEnoughToGive(Refusal):
    """`left` can be given: what can be spent, but no more in all than was ever theirs beyond allowances."""

    key = "refusal.not_enough_to_give"
    is_private = True
    about = "credits"
    names = ("amount", "left")


class OverGiftLimit(Refusal):
    """`left` of the `limit` that one person may give a day."""

    key = "refusal.over_gift_limit"
    is_private = True
    about = "credits"
    names = ("amount", "limit", "left")
