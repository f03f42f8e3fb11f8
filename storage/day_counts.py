"""How many pictures somebody, a group and all together have had on a day: what was asked for that day and is under way,
or was delivered. What failed, was cancelled or could not be delivered does not count.

A count is made from the jobs when it is first needed (a limit may be set at noon), and kept up in the transactions that
accept and end jobs from then on, so that no request counts a whole day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from bot.model.jobs import Ahead, Limits, Order
from bot.model.limit_refusals import DayFull, GroupDayFull, PersonDayFull
from bot.model.numbers import day_of
from bot.model.people import PersonId
from bot.model.refusals import Refusal
from storage import wallets
from storage.connection import Connection, Value, marks, number, to_micros

ALL = "all"
_WORTH = """
    COALESCE(SUM(CASE WHEN finished_at IS NULL THEN pictures
        ELSE (SELECT count(*) FROM tasks WHERE tasks.job = jobs.seq AND tasks.state = 'rendered') END), 0)
"""
_OF_THE_DAY = "AND accepted_at >= ? AND accepted_at < ?"
_OF_PERSON = f"""
    SELECT (SELECT {_WORTH} FROM jobs WHERE person = ? AND finished_at IS NULL {_OF_THE_DAY})
        + (SELECT {_WORTH} FROM jobs WHERE person = ? AND finished_at >= ? AND state = 'delivered' {_OF_THE_DAY})
"""  # noqa: S608 - nothing but the constants above
_OF_GROUP = f"""
    SELECT {_WORTH} FROM jobs WHERE chat_group = ? AND chat_group <> '' {_OF_THE_DAY} AND platform = ?
        AND (finished_at IS NULL OR state = 'delivered')
"""  # noqa: S608 - as above
_OF_ALL = f"""
    SELECT (SELECT {_WORTH} FROM jobs WHERE deadline_at > 0 AND finished_at IS NULL {_OF_THE_DAY})
        + (SELECT {_WORTH} FROM jobs WHERE finished_at IS NOT NULL AND finished_at >= ? AND state = 'delivered'
            {_OF_THE_DAY})
"""  # noqa: S608 - as above
_COUNT = "SELECT pictures FROM day_counts WHERE scope = ? AND since = ? AND until = ?"
_KEEP = """
    INSERT INTO day_counts (scope, since, until, pictures) VALUES (?, ?, ?, ?)
    ON CONFLICT (scope, since) DO UPDATE SET until = excluded.until, pictures = excluded.pictures
"""
_ADD = """
    UPDATE day_counts SET pictures = CASE WHEN pictures + ? < 0 THEN 0 ELSE pictures + ? END
    WHERE scope IN ({scopes}) AND since <= ? AND until > ?
"""
_FORGET = "DELETE FROM day_counts WHERE until <= ?"
_FORGET_SCOPE = "DELETE FROM day_counts WHERE scope = ?"


class _Limit(NamedTuple):
    scope: str
    limit: int
    ahead: int
    refusal: type[Refusal]


class _Day(NamedTuple):
    since: int
    until: int


def check(tx: Connection, order: Order, limits: Limits, ahead: Ahead) -> None:
    """Raises PersonDayFull, GroupDayFull, DayFull where the pictures of the order are too many for the day."""
    wanted = len(order.seeds)
    since, until = day_of(order.at, limits.zone)
    day = _Day(to_micros(since), to_micros(until))
    for scope, limit, others, refusal in _limits(order, limits, ahead):
        left = max(limit - others - _count(tx, scope, day), 0)
        if wanted > left:
            begins = f"{until.astimezone(limits.zone):%Y-%m-%d %H:%M} ({limits.zone})"
            raise refusal(wanted=wanted, left=left, limit=limit, until=begins)


def add(tx: Connection, order: Order, limits: Limits) -> None:
    """Count the order's pictures, before its job is written."""
    limited = tuple(_limits(order, limits, Ahead()))
    if limited:
        day = _Day(*map(to_micros, day_of(order.at, limits.zone)))
        for scope, *_ in limited:
            tx.execute(_KEEP, (scope, *day, _count(tx, scope, day)))
    scopes = _scopes(order.person, order.place.platform, order.group)
    _change(tx, scopes, len(order.seeds), to_micros(order.at))


def take_back(tx: Connection, *, person: str, platform: str, group: str, accepted_at: int, pictures: int) -> None:
    """So many pictures, asked for at this moment, do not count any more."""
    if pictures:
        _change(tx, _scopes(person, platform, group), -pictures, accepted_at)


def forget(tx: Connection, *, at: datetime) -> None:
    """Counts of days that are over."""
    tx.execute(_FORGET, (to_micros(at),))


def forget_group(tx: Connection, *, platform: str, group: str) -> None:
    """Its jobs are another group's now: both are counted anew when that is needed."""
    tx.execute(_FORGET_SCOPE, (_of_group(platform, group),))


def forget_person(tx: Connection, *, person: str) -> None:
    """As `forget_group`, of a person."""
    tx.execute(_FORGET_SCOPE, (f"person:{person}",))


def _limits(order: Order, limits: Limits, ahead: Ahead) -> Iterator[_Limit]:
    """Those that are switched on."""
    if limits.max_a_day_per_person:
        yield _Limit(f"person:{order.person}", limits.max_a_day_per_person, ahead.pictures_of_person, PersonDayFull)
    if limits.max_a_day_per_group and order.group:
        scope = _of_group(order.place.platform, order.group)
        yield _Limit(scope, limits.max_a_day_per_group, ahead.pictures_in_group, GroupDayFull)
    if limits.max_a_day:
        yield _Limit(ALL, limits.max_a_day, ahead.pictures_in_all, DayFull)


def _of_group(platform: str, group: str) -> str:
    return f"group:{platform}:{group}"


def _scopes(person: str, platform: str, group: str) -> tuple[str, ...]:
    return (ALL, f"person:{person}", *((_of_group(platform, group),) if group else ()))


def _change(tx: Connection, scopes: tuple[str, ...], pictures: int, at: int) -> None:
    tx.execute(_ADD.format(scopes=marks(scopes)), (pictures, pictures, *scopes, at, at))


def _count(tx: Connection, scope: str, day: _Day) -> int:
    known = tx.execute(_COUNT, (scope, *day)).fetchone()
    if known is not None:
        return number(known)
    kind, _, name = scope.partition(":")
    if kind == "person":
        return _count_of_person(tx, PersonId(name), day)
    question, values = _question(kind, name, day)
    return number(tx.execute(question, values).fetchone())


def _count_of_person(tx: Connection, person: PersonId, day: _Day) -> int:
    """Who has left a wallet has had what it had had by then."""
    counted = 0
    for wallet, had_until in wallets.had(tx, person).items():
        until = min(day.until, had_until + 1)
        if until > day.since:
            values = (wallet, day.since, until, wallet, day.since, day.since, until)
            counted += number(tx.execute(_OF_PERSON, values).fetchone())
    return counted


def _question(kind: str, name: str, day: _Day) -> tuple[str, tuple[Value, ...]]:
    if kind == "group":
        platform, _, group = name.partition(":")
        return _OF_GROUP, (group, *day, platform)
    return _OF_ALL, (*day, day.since, *day)
