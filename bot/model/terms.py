"""What holds here and may change while the bot runs: prices, allowances, limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.model.jobs import Limits
from bot.model.ledger import Allowances, Credits
from bot.model.price_factors import PriceFactors


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """`prices` are of one picture, by kind of backend; a kind that is not there keeps what it had. `price_factors`
    change them. An admin who is no owner gives at most `topup_max` at a time and `daily_max` a UTC day. What gives or
    takes `confirm_from` or more is asked about first, and so are pictures that cost `confirm_price_from` or more. With
    `gifts` people give each other credits, each of them `gift_daily_max` a day. `daily_budget` is what backends may
    charge the operator a day, `first_estimate` what a picture is taken to cost before one has said so, both in the
    provider's credits. 0 switches each but the last off.

    Owners are told where less than `disk_free_mib` is free, or `failure_percent` of the newest requests have failed.
    `words` are the operator's to who begins.
    """

    allowances: Allowances
    limits: Limits
    deadline_s: int
    prices: Mapping[str, Credits] = field(default_factory=dict)
    price_factors: PriceFactors = field(default_factory=PriceFactors)
    topup_max: Credits = 0
    daily_max: Credits = 0
    confirm_from: Credits = 0
    confirm_price_from: Credits = 0
    gifts: bool = False
    gift_daily_max: Credits = 0
    daily_budget: int = 0
    first_estimate: int = 0
    disk_free_mib: int = 0
    failure_percent: int = 100
    words: str = ""


class SettingSource(StrEnum):
    """Where a setting's value comes from: the environment or `.env`, an owner, or nowhere."""

    FIXED = "fixed"
    SET = "set"
    DEFAULT = "default"


class WrongBy(StrEnum):
    """What is wrong with a value. OTHER says why in words of its own."""

    NOT_WHOLE = "not_whole"
    TOO_LARGE = "too_large"
    TOO_SMALL = "too_small"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A value that a setting does not take. `given` is as it may be shown, `why` the middle of an English sentence."""

    name: str
    given: str
    by: WrongBy
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One that can change while the bot runs. `value` is as it is written."""

    name: str
    value: str
    source: SettingSource
