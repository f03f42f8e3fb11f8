"""The text of a message from the outbox, in the language of who reads it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.model.alerts import AlertKind
from bot.model.errors import Value
from bot.model.ledger import Balance
from bot.model.outgoing import Outgoing, OutgoingKind
from bot.pipeline.views import Views

BEGAN, LASTS, ENDED = "alert.began", "alert.lasts", "alert.ended"
_OVER: Mapping[AlertKind, str] = {
    AlertKind.BACKEND_KEY: "alert.over.backend",
    AlertKind.BACKEND_BALANCE: "alert.over.backend",
    AlertKind.BACKEND_MISCONFIGURED: "alert.over.backend",
    AlertKind.BACKEND_DOWN: "alert.over.backend",
    AlertKind.BACKEND_REFUSES: "alert.over.backend",
    AlertKind.PLATFORM_REFUSED: "alert.over.platform",
    AlertKind.PLATFORM_LOST: "alert.over.platform",
    AlertKind.PLATFORM_WEBHOOK: "alert.over.platform",
    AlertKind.DISK_LOW: "alert.over.disk_low",
    AlertKind.NOT_KEPT: "alert.over.not_kept",
    AlertKind.LEDGER: "alert.over.ledger",
    AlertKind.FAILURES: "alert.over.failures",
    AlertKind.DEADLINES: "alert.over.deadlines",
    AlertKind.BUDGET_LOW: "alert.over.budget",
    AlertKind.BUDGET_SPENT: "alert.over.budget",
}


def text_of(message: Outgoing, views: Views, *, balance: Balance | None) -> str:
    """`balance` is what the message's person has now."""
    if message.kind is OutgoingKind.ALERT:
        return _alert(message.key, message.values, views, message.locale)
    values = dict(message.values)
    if "amount" in values:
        values["credits"] = views.credits(int(values["amount"]), message.locale)
    if balance is not None:
        values["balance"] = views.credits(balance.available, message.locale)
    return views.say(message.key, message.locale, **values)


def alert_values(kind: AlertKind, facts: Mapping[str, Value], *, began_at: datetime, at: datetime) -> dict[str, Value]:
    """What `text_of` needs to know of an alert."""
    return {**facts, "kind": kind.value, "minutes": max(0, int((at - began_at).total_seconds() // 60))}


def what_is_wrong(kind: AlertKind, facts: Mapping[str, Value], views: Views, locale: str) -> str:
    """One or two sentences: what is wrong, and what to do."""
    return views.say(f"alert.{kind}", locale, **facts)


def _alert(key: str, values: Mapping[str, Value], views: Views, locale: str) -> str:
    if "kind" not in values:
        return views.say(key, locale, **values)
    kind = AlertKind(str(values["kind"]))
    said = views.say(_OVER[kind], locale, **values) if key == ENDED else what_is_wrong(kind, values, views, locale)
    hours, minutes = divmod(int(values["minutes"]), 60)
    duration = views.say("unit.hours_minutes", locale, hours=hours, minutes=minutes)
    return views.say(key, locale, what=said, duration=duration)
