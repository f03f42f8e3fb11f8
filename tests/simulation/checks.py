"""What must hold, whatever happens: asked of the database, the screens, the backends, never of the process.

After each commit that moves credits: the ledger's own rules (`storage/audit.py`). At the end: a job is one showing of
its pictures, or one notice; nobody paid for what was not shown; nothing stands where it must not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.model.jobs import JobState
from tests.simulation.fate import Fault
from tests.simulation.screens import Shown
from tests.simulation.story import Story
from tests.simulation.telegram import OWNER
from tests.simulation.world import World

_JOBS = (
    "SELECT id, request_id, state, captured, user_id, platform, failure_key, seq, finished_at FROM jobs ORDER BY seq"
)
_OPEN = "SELECT count(*) FROM jobs WHERE finished_at IS NULL OR told = 0"
_UPDATES = "SELECT count(*) FROM updates WHERE payload IS NOT NULL"
_RENDERED = "SELECT idx, blob FROM tasks WHERE job = ? AND state = 'rendered' ORDER BY idx"
HINDERED_S = 15.0
"""A job has 60 s. With less trouble than this altogether, and few pictures, none may miss its deadline."""
FEW_PICTURES = 4
PROMPT_S = 12.0
"""Within which a picture is shown after it was made, where nothing goes wrong. It is asked for every 5 s at least."""


@dataclass(frozen=True, slots=True)
class JobRow:
    id: str
    request: str
    state: str
    captured: int
    user: str
    platform: str
    failure: str | None
    seq: int
    finished_at: int | None


# --- on the way -------------------------------------------------------------------------------------------------------


def what_is_left(world: World) -> str:
    """ "" where all is at rest."""
    database: Any = world.database
    open_jobs = database.execute(_OPEN).fetchone()[0]
    if open_jobs:
        return f"{open_jobs} jobs are open or untold"
    if world.telegram.updates or database.execute(_UPDATES).fetchone()[0]:
        return "updates are not handled"
    return ""


def after_a_life(world: World) -> None:
    world.check_books("jobs.end of a life")
    world.violations += world.faults()


# --- at the end -------------------------------------------------------------------------------------------------------


def at_the_end(world: World, story: Story, happened: Sequence[Fault]) -> None:
    database: Any = world.database
    jobs = [JobRow(*row) for row in database.execute(_JOBS).fetchall()]
    trouble = _Trouble(story, happened, world)
    for job in jobs:
        rendered = database.execute(_RENDERED, (job.seq,)).fetchall()
        look = _of_delivered if job.state == JobState.DELIVERED else _of_failed
        faults = [*look(world, job, [row[0] for row in rendered]), *_of_time(world, job, trouble)]
        world.violations += [f"{job.id} ({job.state}, {job.failure}): {fault}" for fault in faults]
    world.violations += [*_requests(world, jobs), *_private(world), *_left_over(world, jobs, trouble)]


def ends_of_jobs(world: World) -> Counter[str]:
    database: Any = world.database
    rows = database.execute("SELECT platform || ' ' || state FROM jobs").fetchall()
    return Counter(row[0] for row in rows)


def _standing(world: World, job: str) -> list[Shown]:
    return [one for one in world.messages if job in one.jobs and not one.is_deleted]


def _showings(messages: Sequence[Shown], job: str) -> dict[int, list[Shown]]:
    """The messages with its pictures; those of an album are one showing."""
    showings: dict[int, list[Shown]] = {}
    for number, one in enumerate(one for one in messages if one.media and job in one.jobs):
        showings.setdefault(one.album or -1 - number, []).append(one)
    return showings


def _of_delivered(world: World, job: JobRow, rendered: Sequence[int]) -> Iterator[str]:
    standing = _standing(world, job.id)
    showings = _showings(standing, job.id)
    is_covered = any(one in world.orphans for one in standing)
    if not is_covered and not _showings([one for one in world.messages if job.id in one.jobs], job.id):
        yield "it is delivered, and nobody has seen it"
    if len(showings) > 1 and not world.telegram.moved:
        yield f"its pictures are shown {len(showings)} times"
    for messages in showings.values():
        contents = [content.decode() for one in messages for content in one.media]
        if job.id not in world.moderated and contents != [f"picture {job.id}:{index}" for index in rendered]:
            yield f"it shows {contents}, and not the pictures {list(rendered)}"
        for one in messages:
            if (one.is_public and one.chat not in world.places.get(job.request, {one.chat})) or _is_strange(
                world, job, one
            ):
                yield f"its picture is in chat {one.chat}"
    if job.id not in world.excused and any(_tells(world, job, one) for one in standing):
        yield "bad news stands there, too"


def _of_failed(world: World, job: JobRow, _: Sequence[int]) -> Iterator[str]:
    if not JobState(job.state).is_final:
        yield "it has not ended"
        return
    standing = _standing(world, job.id)
    if job.captured:
        yield f"{job.captured} credits were taken"
    if _showings(standing, job.id) and job.id not in world.excused:
        yield "its pictures are shown"
    told = sum(_tells(world, job, one) for one in standing)
    if job.failure == "failure.not_acknowledged":
        if told:
            yield "it was told to who had not asked, as far as Discord knows"
        return
    if job.request in world.unacknowledged() and job.failure not in ("failure.deadline", "state.cancelled"):
        yield "its acknowledgement was refused, and it went on"
    is_covered = any(one in world.orphans for one in standing)
    if told == 0 and not is_covered and job.id not in world.unreached | world.moderated:
        yield "nobody was told"
    if told > 1 and job.id not in world.excused | world.cut_notices:
        yield f"it was told {told} times"


def _tells(world: World, job: JobRow, shown: Shown) -> bool:
    return any(said in shown.text for said in world.notices.get(job.id, ()))


def _is_strange(world: World, job: JobRow, shown: Shown) -> bool:
    """Whether it stands in the private chat of somebody else."""
    return not shown.is_public and not shown.reader and shown.chat % 1000 != int(job.user)


def _of_time(world: World, job: JobRow, trouble: _Trouble) -> Iterator[str]:
    if job.failure == "failure.deadline" and trouble.hindered_s < HINDERED_S and trouble.pictures <= FEW_PICTURES:
        yield f"it missed its deadline, with {trouble.hindered_s:.0f} s of trouble"
    if trouble.is_calm and job.state == JobState.DELIVERED and job.finished_at is not None:
        made_s = [service.done_at_s(job.id) for service in world.services.values()]
        late_s = (job.finished_at / 1e6 - world.start_s) - max(made_s)
        if late_s > PROMPT_S:
            yield f"its pictures were shown {late_s:.1f} s after they were made"


class _Trouble:
    """How much of what went wrong could make a job late."""

    def __init__(self, story: Story, happened: Sequence[Fault], world: World) -> None:
        steps = {step.do for step in story.steps}
        self.is_calm = not happened and not steps & {
            "down",
            "forget",
            "stall",
            "clock",
            "stop",
            "delete message",
            "migrate",
        }
        self.pictures = sum(
            step.with_["count"] for step in story.steps if step.do in ("ask", "again") and "count" in step.with_
        )
        self.hindered_s = world.paused_s
        for step in story.steps:
            self.hindered_s += float(step.with_.get("for_s", 0.0)) + abs(float(step.with_.get("by_s", 0.0)))
        for fault in happened:
            kind, _, rest = fault.what.partition(" ")
            self.hindered_s += float(rest) if kind in ("late", "busy") else 5.0


# --- requests, private words, what is left ----------------------------------------------------------------------------


def _requests(world: World, jobs: Sequence[JobRow]) -> Iterator[str]:
    known, asked = {job.id for job in jobs}, Counter(job.request for job in jobs)
    yield from (f"the accepted {job} is nowhere" for job in world.accepted.values() if job not in known)
    yield from (f"request {request} has {count} jobs" for request, count in asked.items() if count > 1)
    for update in world.written:
        if f"{OWNER}:{update}" not in world.answered:
            yield f"update {update}, a request, was never answered"


def _private(world: World) -> Iterator[str]:
    public = [one for one in world.messages if one.is_public]
    for request, said in world.private:
        if any(said in text for shown in public for text in shown.texts):
            yield f"{request.command} of {request.identity} is public: {said!r}"


def _left_over(world: World, jobs: Sequence[JobRow], trouble: _Trouble) -> Iterator[str]:
    """A message that says for ever that a picture is being made; files that nothing names."""
    for job in jobs:
        if job.id in world.unreached | world.moderated:
            continue
        offering = [one for one in _standing(world, job.id) if f"v1:cancel:{job.id}" in one.buttons]
        waiting = [one for one in offering if one not in world.orphans and one.chat not in world.telegram.moved]
        if waiting:
            yield f"{job.id} has ended, and a message still offers to cancel it"
    files = [path for path in Path(world.folder).rglob("*") if path.is_file()]
    if world.is_swept and files:
        yield f"{len(files)} files are left after the sweep"
    yield from world.missing
