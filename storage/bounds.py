"""Whether one more job is allowed. It is checked inside the transaction that accepts the job, and for a job that begins
from a picture once before, when nothing was fetched yet.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.model.jobs import Ahead, Limits, Order
from bot.model.refusals import GroupTooFast, QueueFull, TooFast, TooManyActiveJobs, UnknownPerson
from storage import blocks, controls, day_counts, refused_words
from storage.connection import Connection, from_micros, number, to_micros

MINUTE = timedelta(minutes=1)
_BOUNDS = """
    SELECT (SELECT count(*) FROM jobs WHERE person = people.id AND finished_at IS NULL),
        (SELECT count(*) FROM jobs WHERE state = 'queued')
    FROM people WHERE id = ?
"""
_PACE_OF_PERSON = """
    SELECT accepted_at FROM jobs WHERE person = ? AND accepted_at > ? AND accepted_at <= ?
    ORDER BY accepted_at DESC LIMIT 1 OFFSET ?
"""
_PACE_OF_GROUP = """
    SELECT accepted_at FROM jobs WHERE chat_group = ? AND chat_group <> '' AND accepted_at > ? AND accepted_at <= ?
    ORDER BY accepted_at DESC LIMIT 1 OFFSET ?
"""


class _BoundsRow(NamedTuple):
    active: int
    queued: int


def check(tx: Connection, order: Order, limits: Limits, ahead: Ahead | None = None) -> int:
    """How many jobs are queued, where one more is allowed. `ahead` are counted as if they were accepted."""
    ahead = ahead or Ahead()
    found = tx.execute(_BOUNDS, (order.person,)).fetchone()
    if found is None:
        raise UnknownPerson(given=order.person)
    row = _BoundsRow._make(found)
    blocks.check(tx, order.person, at=order.at)
    controls.check(tx, platform=order.place.platform, group=order.group)
    refused_words.check(tx, prompt=order.prompt, platform=order.place.platform, group=order.group)
    active, queued = row.active + ahead.of_person, row.queued + ahead.in_all
    if active >= limits.max_active_per_person:
        raise TooManyActiveJobs(active=active, limit=limits.max_active_per_person)
    if queued >= limits.max_queued:
        raise QueueFull(queued=queued, limit=limits.max_queued)
    _check_pace(tx, order, limits, ahead)
    day_counts.check(tx, order, limits, ahead)
    return row.queued


def _check_pace(tx: Connection, order: Order, limits: Limits, ahead: Ahead) -> None:
    """Raises TooFast, GroupTooFast."""
    if limits.max_a_minute_per_person:
        left = limits.max_a_minute_per_person - ahead.of_person
        wait_s = _wait_s(tx, _PACE_OF_PERSON, order.person, left, order.at)
        if wait_s:
            raise TooFast(limit=limits.max_a_minute_per_person, seconds=wait_s)
    if limits.max_a_minute_per_group and order.group:
        left = limits.max_a_minute_per_group - ahead.in_group
        wait_s = _wait_s(tx, _PACE_OF_GROUP, order.group, left, order.at)
        if wait_s:
            raise GroupTooFast(limit=limits.max_a_minute_per_group, seconds=wait_s)


def _wait_s(tx: Connection, question: str, whose: str, limit: int, at: datetime) -> int:
    """Whole seconds until one more is within `limit` a minute; 0 where it is now; a minute where there is none."""
    if limit <= 0:
        return round(MINUTE.total_seconds())
    found = tx.execute(question, (whose, to_micros(at - MINUTE), to_micros(at), limit - 1)).fetchone()
    if found is None:
        return 0
    return max(1, math.ceil((from_micros(number(found)) + MINUTE - at).total_seconds()))
