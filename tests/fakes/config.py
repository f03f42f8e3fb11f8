"""The Config port with terms of a test's own, over the real rules: what owners set goes before them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.app.config import SettingsConfig
from bot.model.ledger import Allowances, Credits
from bot.model.terms import Setting, Terms
from bot.settings.loading import load

NO_ENVIRONMENT: Mapping[str, str] = {}


_A_DAY = {
    "max_a_day_per_person": "MAX_PICTURES_PER_DAY_PER_PERSON",
    "max_a_day_per_group": "MAX_PICTURES_PER_DAY_PER_GROUP",
    "max_a_day": "MAX_PICTURES_PER_DAY",
}


class FakeConfig:
    """`env` is what the environment fixes. `prices` are those of fake backends, by kind."""

    def __init__(self, terms: Terms, *, env: Mapping[str, str] = NO_ENVIRONMENT) -> None:
        self._terms = terms
        self._real = SettingsConfig(load(env, None))

    def terms(self, overrides: Mapping[str, str]) -> Terms:
        real, own = self._real.terms(overrides), self._terms

        def amount(name: str, mine: Credits, theirs: Credits) -> Credits:
            return theirs if name in overrides else mine

        price = int(overrides.get("PRICE_CREDITS", -1))
        limits = own.limits
        for field, name in _A_DAY.items():
            if name in overrides:
                limits = replace(limits, **{field: getattr(real.limits, field)})
        return replace(
            own,
            limits=limits,
            allowances=Allowances(
                welcome=amount("WELCOME_CREDITS", own.allowances.welcome, real.allowances.welcome),
                daily=amount("DAILY_CREDITS", own.allowances.daily, real.allowances.daily),
            ),
            prices=own.prices if price < 0 else dict.fromkeys(own.prices, price),
            price_factors=real.price_factors,
            topup_max=amount("ADMIN_TOPUP_MAX", own.topup_max, real.topup_max),
            daily_max=amount("ADMIN_DAILY_MAX", own.daily_max, real.daily_max),
            words=real.words,
            gifts=real.gifts if "GIFTS" in overrides else own.gifts,
            gift_daily_max=amount("GIFT_DAILY_MAX", own.gift_daily_max, real.gift_daily_max),
            confirm_price_from=amount("CONFIRM_PRICE_FROM", own.confirm_price_from, real.confirm_price_from),
            confirm_from=amount("CONFIRM_FROM_CREDITS", own.confirm_from, real.confirm_from),
        )

    def settings(self, overrides: Mapping[str, str]) -> tuple[Setting, ...]:
        return self._real.settings(overrides)

    def check(self, name: str, value: str | None, overrides: Mapping[str, str]) -> tuple[str, ...]:
        return self._real.check(name, value, overrides)
