"""The Config port over the settings: the same rules as at a start."""

from __future__ import annotations

from collections.abc import Mapping

from bot.model.admin_refusals import SettingFixed, UnknownSetting, WrongValue
from bot.model.jobs import Limits
from bot.model.ledger import Allowances
from bot.model.signs import first
from bot.model.terms import Setting, SettingSource, Terms
from bot.settings.changes import CHANGEABLE, new_doubts, valid, with_overrides
from bot.settings.loading import WrongSettings
from bot.settings.settings import Settings


class SettingsConfig:
    """`settings` are those of the start; which of them stand in the environment or `.env`, they know."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def _now(self, overrides: Mapping[str, str]) -> Settings:
        return with_overrides(self._settings, valid(self._settings, overrides))

    def terms(self, overrides: Mapping[str, str]) -> Terms:
        return terms_of(self._now(overrides))

    def settings(self, overrides: Mapping[str, str]) -> tuple[Setting, ...]:
        taken = valid(self._settings, overrides)
        values = dict(self._now(overrides).effective())
        return tuple(Setting(name=name, value=values[name], source=self._source(name, taken)) for name in CHANGEABLE)

    def _source(self, name: str, taken: Mapping[str, str]) -> SettingSource:
        if name in self._settings.given:
            return SettingSource.FIXED
        return SettingSource.SET if name in taken else SettingSource.DEFAULT

    def check(self, name: str, value: str | None, overrides: Mapping[str, str]) -> tuple[str, ...]:
        if name not in CHANGEABLE:
            raise UnknownSetting(given=first(name, 60), known=", ".join(CHANGEABLE))
        if name in self._settings.given:
            raise SettingFixed(name=name)
        before = self._now(overrides)
        taken = {each: text for each, text in valid(self._settings, overrides).items() if each != name}
        try:
            after = with_overrides(self._settings, taken if value is None else {**taken, name: value})
        except WrongSettings as wrong:
            fault = wrong.faults[0] if len(wrong.faults) == len(wrong.sentences) == 1 else None
            raise WrongValue(" ".join(wrong.sentences), fault=fault) from None
        return new_doubts(before, after)


def terms_of(settings: Settings) -> Terms:
    return Terms(
        allowances=Allowances(welcome=settings.welcome_credits, daily=settings.daily_credits),
        limits=Limits(
            max_active_per_person=settings.max_active_jobs_per_person,
            max_queued=settings.max_queued_jobs,
            max_a_minute_per_person=settings.max_jobs_per_minute_per_person,
            max_a_minute_per_group=settings.max_jobs_per_minute_per_group,
            max_a_day_per_person=settings.max_pictures_per_day_per_person,
            max_a_day_per_group=settings.max_pictures_per_day_per_group,
            max_a_day=settings.max_pictures_per_day,
            zone=settings.zone,
        ),
        deadline_s=settings.job_deadline_s,
        prices={kind.value: settings.price_of(kind) for kind in settings.backends},
        price_factors=settings.price_factors,
        topup_max=settings.admin_topup_max,
        daily_max=settings.admin_daily_max,
        confirm_from=settings.confirm_from_credits,
        confirm_price_from=settings.confirm_price_from,
        gifts=settings.gifts,
        gift_daily_max=settings.gift_daily_max,
        daily_budget=settings.provider_daily_budget,
        first_estimate=settings.provider_picture_credits,
        disk_free_mib=settings.alert_disk_free_mib,
        failure_percent=settings.alert_failure_percent,
        words=settings.welcome_words,
    )
