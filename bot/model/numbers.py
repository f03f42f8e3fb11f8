"""What there was in a time: pictures, what they cost, who paid and who was given credits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from bot.model.ledger import Credits
from bot.model.people import Identity


class Span(StrEnum):
    """DAY is today; the others end with today, too: 7 and 30 days of the operator."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


_DAYS = {Span.DAY: 1, Span.WEEK: 7, Span.MONTH: 30}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From the first of `starts` up to `until`. `starts` are those of its hours (DAY) or days; a day has 23 or 25 hours
    where clocks are changed.
    """

    span: Span
    starts: tuple[datetime, ...]
    until: datetime
    zone: tzinfo

    @property
    def since(self) -> datetime:
        return self.starts[0]


def period(span: Span, *, now: datetime, zone: tzinfo) -> Period:
    """The operator's today, or it and the days before it."""
    today = now.astimezone(zone).date()
    days = tuple(_midnight(today - timedelta(days=back), zone) for back in reversed(range(_DAYS[span])))
    until = _midnight(today + timedelta(days=1), zone)
    starts = tuple(_hours(days[0], until)) if span is Span.DAY else days
    return Period(span=span, starts=starts, until=until, zone=zone)


def day_of(at: datetime, zone: tzinfo) -> tuple[datetime, datetime]:
    """When the operator's day of this moment begins, and when the next one does."""
    today = at.astimezone(zone).date()
    return _midnight(today, zone), _midnight(today + timedelta(days=1), zone)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)


def _hours(since: datetime, until: datetime) -> Iterator[datetime]:
    while since < until:
        yield since
        since += timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Credits of one person in a time: what they paid less what was refunded, or what they were given less what was
    taken back. `times` counts requests or gifts.
    """

    identity: Identity
    credits: Credits
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Top:
    """Who spent most, and who was given most, the first one first."""

    spenders: tuple[Sum, ...]
    receivers: tuple[Sum, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Pictures of one kind, `name`: a platform, a group (`platform:group`), a backend ("" for none), or the number of
    an hour or a day. `made` were delivered, `failed` were not, `cancelled` were not wanted any more. `cost` is what the
    provider took, in its credits. `title` is what people call a group, "" where nothing tells.
    """

    name: str
    made: int
    failed: int
    cancelled: int
    cost: int
    title: str = ""

    @property
    def success_percent(self) -> int | None:
        """Of those that were to be made; None where there were none."""
        wanted = self.made + self.failed
        return None if not wanted else round(100 * self.made / wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """Pictures of requests that ended in the time. `by_start` has a tally for each of its hours or days, also where it
    is empty; `reasons` counts what was not made by its failure key.
    """

    whole: Tally
    by_start: tuple[Tally, ...]
    by_platform: tuple[Tally, ...]
    by_group: tuple[Tally, ...]
    by_backend: tuple[Tally, ...]
    reasons: tuple[tuple[str, int], ...]
