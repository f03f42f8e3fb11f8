"""What is wrong with the service, as its operator is told: a condition that begins, lasts and ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.model.errors import Value
from bot.model.outgoing import Recipient


class AlertKind(StrEnum):
    """What is wrong. Its sentence has the key `alert.<kind>`; that of its end `alert.<kind>.over`."""

    BACKEND_KEY = "backend_key"
    BACKEND_BALANCE = "backend_balance"
    BACKEND_MISCONFIGURED = "backend_misconfigured"
    BACKEND_DOWN = "backend_down"
    BACKEND_REFUSES = "backend_refuses"
    PLATFORM_REFUSED = "platform_refused"
    PLATFORM_LOST = "platform_lost"
    PLATFORM_WEBHOOK = "platform_webhook"
    DISK_LOW = "disk_low"
    NOT_KEPT = "not_kept"
    LEDGER = "ledger"
    FAILURES = "failures"
    DEADLINES = "deadlines"
    BUDGET_LOW = "budget_low"
    BUDGET_SPENT = "budget_spent"


class Condition(StrEnum):
    """UNKNOWN where nothing tells yet: what was wrong before stays so, and nobody is told anything."""

    WELL = "well"
    WRONG = "wrong"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a look has found of one subject. `name` is the subject's (`backend:zimage`): one alert at a time.

    `kind` is set where the condition is WRONG; `facts` are the values of its sentence, never secrets.
    """

    name: str
    condition: Condition
    kind: AlertKind | None = None
    facts: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One that was told. `told_at` is when the operator heard of it last; `ended_at` None while it lasts.

    `times` counts how often it has begun without an hour of peace between.
    """

    name: str
    kind: AlertKind
    facts: Mapping[str, Value]
    began_at: datetime
    told_at: datetime
    ended_at: datetime | None = None
    times: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertChat:
    """A chat that takes alerts, in the language in which it was asked for."""

    recipient: Recipient
    locale: str
