"""Sums over a time, for admins. Each reads the rows of that time alone, by an index, and gives few rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from bot.model.numbers import Period, Stats, Sum, Tally, Top
from bot.model.people import Identity
from storage import groups
from storage.connection import Connection, to_micros

# An undo has the id of what it took back behind its own, and is later: few lines, which an index of their own finds.
_SPENDERS = """
    WITH moved AS (
        SELECT person, SUM(captured) AS credits, count(*) AS times FROM jobs
        WHERE finished_at >= ? AND finished_at < ? AND captured > 0 GROUP BY person
        UNION ALL
        SELECT wallets.person, -SUM(given.amount), 0
        FROM transfers AS given JOIN wallets ON wallets.account = given.credit
        WHERE given.kind = 'refund' AND given.at >= ? AND given.at < ? GROUP BY wallets.person
        UNION ALL
        SELECT wallets.person, undone.amount, 0
        FROM transfers AS undone JOIN transfers AS given ON given.id = substr(undone.id, 6)
        JOIN wallets ON wallets.account = given.credit
        WHERE undone.source = 'undo' AND undone.at >= ? AND given.kind = 'refund' AND given.at >= ? AND given.at < ?
    ),
    summed AS (SELECT person, SUM(credits) AS credits, SUM(times) AS times FROM moved GROUP BY person)
"""
_RECEIVERS = """
    WITH moved AS (
        SELECT wallets.person AS person, SUM(given.amount) AS credits, count(*) AS times
        FROM transfers AS given JOIN wallets ON wallets.account = given.credit
        WHERE given.kind = 'grant' AND given.source <> 'undo' AND given.at >= ? AND given.at < ?
        GROUP BY wallets.person
        UNION ALL
        SELECT wallets.person, -undone.amount, CASE WHEN undone.amount = given.amount THEN -1 ELSE 0 END
        FROM transfers AS undone JOIN transfers AS given ON given.id = substr(undone.id, 6)
        JOIN wallets ON wallets.account = given.credit
        WHERE undone.source = 'undo' AND undone.at >= ? AND given.kind = 'grant' AND given.at >= ? AND given.at < ?
    ),
    summed AS (SELECT person, SUM(credits) AS credits, SUM(times) AS times FROM moved GROUP BY person)
"""
_FIRST = """
    SELECT (SELECT min(platform || ':' || user_id) FROM identities WHERE identities.person = best.person),
        credits, times
    FROM (SELECT * FROM summed WHERE credits > 0 AND person IS NOT NULL ORDER BY credits DESC, person LIMIT ?) AS best
    ORDER BY credits DESC, best.person
"""


class _SumRow(NamedTuple):
    identity: str
    credits: int
    times: int


def top(tx: Connection, *, since: datetime, until: datetime, limit: int) -> Top:
    """Who spent, and who was given, most from `since` on, up to and without `until`."""
    span = (to_micros(since), to_micros(until))
    undone = (span[0], *span)
    spenders = tx.execute(_SPENDERS + _FIRST, (*span, *span, *undone, limit)).fetchall()
    receivers = tx.execute(_RECEIVERS + _FIRST, (*span, *undone, limit)).fetchall()
    return Top(spenders=tuple(map(_sum, spenders)), receivers=tuple(map(_sum, receivers)))


def _sum(row: Sequence[object]) -> Sum:
    read = _SumRow._make(row)
    return Sum(identity=Identity.parse(read.identity), credits=read.credits, times=read.times)


MOST_NAMES = 20
"""Groups and reasons that are told; the most frequent ones."""
# Each call of the terminal has a platform of its own, with a number; for who counts they are one.
_ENDED = """
    ended AS MATERIALIZED (
        SELECT starts.n AS n,
            CASE WHEN jobs.platform LIKE 'terminal-%' THEN 'terminal' ELSE jobs.platform END AS platform,
            jobs.chat_group AS chat_group,
            COALESCE(tasks.backend, '') AS backend,
            CASE WHEN jobs.state = 'delivered' AND tasks.state = 'rendered' THEN 1 ELSE 0 END AS is_made,
            CASE WHEN jobs.state = 'cancelled' OR jobs.failure_key = 'failure.not_acknowledged' THEN 1 ELSE 0 END
                AS is_cancelled,
            COALESCE(tasks.failure_key, jobs.failure_key, '') AS why,
            count(*) AS pictures, COALESCE(SUM(tasks.consumed_credits), 0) AS cost
        FROM starts JOIN jobs ON jobs.finished_at >= starts.since AND jobs.finished_at < starts.until
        JOIN tasks ON tasks.job = jobs.seq
        GROUP BY 1, 2, 3, 4, 5, 6, 7
    )
"""
_SUMS = """
    SUM(pictures * is_made), SUM(pictures * (1 - is_made) * (1 - is_cancelled)),
    SUM(pictures * (1 - is_made) * is_cancelled), SUM(cost)
"""
_TALLIES = f"""
    SELECT 'start', CAST(n AS TEXT), {_SUMS} FROM ended GROUP BY n
    UNION ALL SELECT 'platform', platform, {_SUMS} FROM ended GROUP BY platform
    UNION ALL SELECT 'backend', backend, {_SUMS} FROM ended GROUP BY backend
    UNION ALL SELECT * FROM (
        SELECT 'group', platform || ':' || chat_group, {_SUMS} FROM ended WHERE chat_group <> ''
        GROUP BY platform, chat_group ORDER BY SUM(pictures) DESC, 2 LIMIT ?
    ) AS of_groups
    UNION ALL SELECT * FROM (
        SELECT 'why', why, {_SUMS} FROM ended WHERE is_made = 0 AND is_cancelled = 0
        GROUP BY why ORDER BY SUM(pictures) DESC, why LIMIT ?
    ) AS of_reasons
"""  # noqa: S608 - nothing but the constant above


class _TallyRow(NamedTuple):
    kind: str
    name: str
    made: int
    failed: int
    cancelled: int
    cost: int


def stats(tx: Connection, *, period: Period) -> Stats:
    """Pictures of jobs that ended in the period, by what they were."""
    ends = (*period.starts[1:], period.until)
    starts = [(n, to_micros(s), to_micros(e)) for n, (s, e) in enumerate(zip(period.starts, ends, strict=True))]
    places = ", ".join("(?, ?, ?)" for _ in starts)
    sql = f"WITH starts (n, since, until) AS (VALUES {places}), {_ENDED} {_TALLIES}"
    values = [value for start in starts for value in start]
    found = tx.execute(sql, (*values, MOST_NAMES, MOST_NAMES)).fetchall()
    by_kind: dict[str, list[Tally]] = {"start": [], "platform": [], "backend": [], "group": [], "why": []}
    for row in map(_TallyRow._make, found):
        tally = Tally(name=row.name, made=row.made, failed=row.failed, cancelled=row.cancelled, cost=row.cost)
        by_kind[row.kind].append(tally)
    by_number = {int(tally.name): tally for tally in by_kind["start"]}
    empty = Tally(name="", made=0, failed=0, cancelled=0, cost=0)
    by_start = tuple(replace(by_number.get(n, empty), name=str(n)) for n, _, _ in starts)
    return Stats(
        whole=_whole(by_start),
        by_start=by_start,
        by_platform=_most_first(by_kind["platform"]),
        by_group=tuple(_called(tx, tally) for tally in by_kind["group"]),
        by_backend=_most_first(by_kind["backend"]),
        reasons=tuple((tally.name, tally.failed) for tally in by_kind["why"]),
    )


def _called(tx: Connection, group: Tally) -> Tally:
    platform, _, id = group.name.partition(":")
    return replace(group, title=groups.name_of(tx, platform=platform, group=id))


def _whole(tallies: Sequence[Tally]) -> Tally:
    return Tally(
        name="",
        made=sum(tally.made for tally in tallies),
        failed=sum(tally.failed for tally in tallies),
        cancelled=sum(tally.cancelled for tally in tallies),
        cost=sum(tally.cost for tally in tallies),
    )


def _most_first(tallies: Sequence[Tally]) -> tuple[Tally, ...]:
    return tuple(sorted(tallies, key=lambda tally: (-tally.made - tally.failed, tally.name)))
