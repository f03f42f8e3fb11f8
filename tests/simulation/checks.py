"""What must hold, whatever happens: asked of the database, of the screens and of the backends, never of the process."""

from __future__ import annotations

from collections import Counter
from typing import Any

from bot.model.jobs import JobState
from tests.simulation.screens import Shown
from tests.simulation.world import World

_JOBS = """
    SELECT id, request_id, state, captured, pictures, user_id, platform, chat, failure_key, told, receipt
    FROM jobs ORDER BY seq
"""
_OPEN = "SELECT count(*) FROM jobs WHERE finished_at IS NULL OR told = 0"
_UPDATES = "SELECT count(*) FROM updates WHERE payload IS NOT NULL"


def is_at_rest(world: World) -> bool:
    return not what_is_left(world)


def what_is_left(world: World) -> str:
    database: Any = world.database
    open_jobs = database.execute(_OPEN).fetchone()[0]
    if open_jobs:
        return f"{open_jobs} jobs"
    if world.telegram.updates or database.execute(_UPDATES).fetchone()[0]:
        return "updates"
    return ""


def ends_of_jobs(world: World) -> Counter[str]:
    database: Any = world.database
    rows = database.execute("SELECT platform || ' ' || state FROM jobs").fetchall()
    return Counter(row[0] for row in rows)


def after_a_life(world: World) -> None:
    world.check_books("jobs.end of a life")
    world.violations += world.faults()


def at_the_end(world: World) -> None:
    if world.violations:
        return
    database: Any = world.database
    found = database.execute(_JOBS).fetchall()
    for row in found:
        for fault in _of_job(world, *row):
            world.violations.append(f"{row[0]} ({row[2]}, {row[8]}): {fault}")
    _private(world)
    known = {row[0] for row in found}
    world.violations += [f"the accepted {job} is nowhere" for job in world.accepted.values() if job not in known]
    asked = Counter(row[1] for row in found)
    world.violations += [f"request {request} has {count} jobs" for request, count in asked.items() if count > 1]


def _of_job(
    world: World, id: str, request: str, state: str, captured: int, pictures: int, user: str, platform: str,
    chat: str, failure: str | None, told: int, receipt: str | None,
) -> list[str]:  # fmt: skip
    messages = [one for one in world.messages if id in one.jobs]
    standing = [one for one in messages if not one.is_deleted]
    shows = _shown_times(standing, id)
    ever = _shown_times(messages, id)
    faults = []
    if not JobState(state).is_final:
        return [f"it is still {state}"]
    excused = id in world.excused
    if state == JobState.DELIVERED:
        if ever == 0:
            faults.append("it was delivered and nobody sees it")
        if shows > 1:
            faults.append(f"its pictures are shown {shows} times")
    else:
        if captured:
            faults.append(f"{captured} credits were taken")
        if ever and not excused:
            faults.append("its pictures are shown, and it counts as failed")
    del chat, told, receipt, failure, request, pictures, user, platform
    return faults


def _shown_times(messages: list[Shown], job: str) -> int:
    """Of an album each picture is a message."""
    showing = [one for one in messages if one.media and job in one.jobs]
    return len({one.album or -number for number, one in enumerate(showing, start=1)})


def _private(world: World) -> None:
    public = [one for one in world.messages if one.is_public]
    for request, said in world.private:
        for shown in public:
            if any(said in text for text in shown.texts):
                world.violations.append(f"{request.command} of {request.identity} is public: {said!r}")
