"""A job from its acceptance to its end. Every change of state is a conditional update along MOVES.

What happens to the credits is part of the change of state: there is no separate refund that could fail.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from bot.model.jobs import (
    FINAL_STATES,
    MOVES,
    Accepted,
    Ahead,
    Failure,
    Job,
    JobId,
    JobState,
    Limits,
    Order,
    Place,
    Settlement,
    Task,
    TaskState,
)
from bot.model.ledger import Credits
from bot.model.people import PersonId
from bot.model.refusals import KeyUsedOtherwise, NotEnoughCredits, UnknownJob
from bot.model.storage_errors import JobEnded
from bot.model.stories import JobNote, Step
from storage import bounds, day_counts, groups, ledger, merging, stories, wallets
from storage.connection import Connection, marks, number, to_micros
from storage.rows import (
    SELECT_JOBS,
    JobRow,
    TaskRow,
    find_row,
    find_tasks,
    joined,
    load,
    to_job,
    with_tasks,
    write_address,
)

DEADLINE_FAILURE = Failure(key="failure.deadline")
"""What the person is told of a job that `expire` ended."""
UNTOLD_LIMIT = 100
_ENDS = (JobState.FAILED, JobState.CANCELLED, JobState.UNDELIVERABLE)

_BY_REQUEST = SELECT_JOBS + " WHERE request_id = ?"
_ADD_JOB = """
    INSERT INTO jobs (id, request_id, person, identity_platform, user_id, platform, address, locale, prompt,
        aspect_ratio, pictures, price, hold, accepted_at, deadline_at, chat_group, spoiler, provisional, width_px,
        height_px, source_blob, strength_percent, drawn_seed, chat)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq
"""
_ADD_TASK = "INSERT INTO tasks (job, idx, seed) VALUES (?, ?, ?)"
_QUEUED_UP_TO = "SELECT count(*) FROM jobs WHERE state = 'queued' AND seq <= ?"
_QUEUED = "SELECT seq, pictures FROM jobs WHERE state = 'queued' AND provisional = 0 AND platform IN "
_MOVE = "UPDATE jobs SET state = ?, provisional = 0 WHERE seq = ? AND state = ?"
_RENDER = "UPDATE jobs SET state = 'rendered', provisional = 0, keeps_pictures = 1 WHERE seq = ? AND state = ?"
_END = """
    UPDATE jobs SET state = ?, finished_at = ?, failure_key = ?, failure_detail = ?, told = 0, provisional = 0,
        offered = ?
    WHERE seq = ? AND state = ?
"""
_SETTLE = """
    UPDATE jobs SET state = 'delivered', finished_at = ?, receipt = ?, captured = ?, told = 1
    WHERE seq = ? AND state = 'rendered'
"""
_PICTURES = "SELECT pictures FROM jobs WHERE seq = ?"
_PAST_DEADLINE = SELECT_JOBS + " WHERE finished_at IS NULL AND deadline_at <= ? ORDER BY deadline_at, seq"
_UNTOLD = SELECT_JOBS + " WHERE told = 0 AND platform IN "
_CONFIRM = "UPDATE jobs SET provisional = 0, platform = ?, chat = ?, address = ? WHERE seq = ? AND provisional = 1"
_SILENCE = "UPDATE jobs SET told = 1 WHERE seq = ?"
_PROVISIONAL = SELECT_JOBS + " WHERE provisional = 1 AND platform = ? ORDER BY seq"
_MARK_OFFERED = "UPDATE jobs SET offered = 1 WHERE person = ? AND offered = 0"
_MARK_TOLD = "UPDATE jobs SET told = 1 WHERE seq = ? AND told = 0"
_UPDATE_PLACE = "UPDATE jobs SET platform = ?, chat = ?, address = ? WHERE id = ?"


class _QueuedRow(NamedTuple):
    seq: int
    pictures: int


def accept(tx: Connection, *, order: Order, limits: Limits) -> Accepted:
    """Hold the credits and queue the job. Raises UnknownPerson, KeyUsedOtherwise (another person's request id), and the
    refusals that `Jobs.accept` lists.
    """
    order = replace(order, person=wallets.current(tx, order.person))
    known = find_accepted(tx, request_id=order.request_id, person=order.person)
    if known is not None:
        return known
    queued = bounds.check(tx, order, limits)
    day_counts.add(tx, order, limits)
    ledger.hold(tx, order.person, job_id=order.job_id, amount=order.hold, actor=str(order.identity), at=order.at)
    if order.group_name:
        groups.call(tx, platform=order.place.platform, group=order.group, name=order.group_name)
    return Accepted(
        job=_add(tx, order),
        balance=ledger.balance(tx, order.person),
        place_in_queue=queued + 1,
        repeated=False,
    )


def would_accept(tx: Connection, *, order: Order, limits: Limits, ahead: Ahead) -> Accepted | None:
    """As `accept`, with nothing written: None where it would hold and queue."""
    order = replace(order, person=wallets.current(tx, order.person))
    known = find_accepted(tx, request_id=order.request_id, person=order.person)
    if known is not None:
        return known
    bounds.check(tx, order, limits, ahead)
    available = max(ledger.balance(tx, order.person).available - ahead.held, 0)
    if available < order.hold:
        raise NotEnoughCredits(price=order.hold, balance=available)
    return None


def take_queued(tx: Connection, *, platforms: Collection[str], pictures: int) -> tuple[Job, ...]:
    """Start the oldest jobs, strictly in order, so that small ones do not overtake a big one for ever."""
    names = tuple(platforms)
    if not names:
        return ()
    oldest = tx.execute(_QUEUED + f"({marks(names)}) ORDER BY seq LIMIT ?", (*names, max(pictures, 1))).fetchall()
    taken: list[int] = []
    room = pictures
    for row in map(_QueuedRow._make, oldest):
        if taken and row.pictures > room:
            break
        room -= row.pictures
        if _is_moved(tx, row.seq, JobState.QUEUED, JobState.SUBMITTING):
            taken.append(row.seq)
    if not taken:
        return ()
    rows = tx.execute(SELECT_JOBS + f" WHERE seq IN ({marks(taken)}) ORDER BY seq", taken).fetchall()
    return with_tasks(tx, [JobRow._make(row) for row in rows])


def settle(tx: Connection, *, job_id: JobId, receipt: str, at: datetime, notes: Sequence[JobNote] = ()) -> Settlement:
    """Capture what was delivered, release the rest. Raises JobEnded, also for a job that is not rendered yet."""
    row = find_row(tx, job_id)
    if row.state == JobState.DELIVERED:
        return _settlement(tx, row, find_tasks(tx, row.seq), repeated=True)
    tasks, finished_at = find_tasks(tx, row.seq), to_micros(at)
    captured = sum(_cost(row, task) for task in tasks if task.state == TaskState.RENDERED)
    if tx.execute(_SETTLE, (finished_at, receipt, captured, row.seq)).rowcount != 1:
        raise JobEnded(job_id=job_id)
    ledger.close(tx, job_id=job_id, captured=captured, at=at)
    merging.carry(tx, job_id, PersonId(row.person), hold=row.hold, captured=captured)
    _uncount(tx, row, sum(task.state != TaskState.RENDERED for task in tasks))
    stories.add(tx, row.seq, notes)
    settled = row._replace(
        state=JobState.DELIVERED.value, finished_at=finished_at, receipt=receipt, captured=captured
    )  # fmt: skip
    return _settlement(tx, settled, tasks, repeated=False)


def end(
    tx: Connection, *, job_id: JobId, state: JobState, failure: Failure, at: datetime, notes: Sequence[JobNote] = ()
) -> Settlement:
    """Release the hold and end the job. Raises JobEnded, and ValueError for a state that is no such end."""
    if state not in _ENDS:
        raise ValueError(f"a job does not end as {state.value}")
    row = find_row(tx, job_id)
    if row.state == state:
        return _settlement(tx, row, find_tasks(tx, row.seq), repeated=True)
    ended = finish(tx, row, state, failure=failure, at=at)
    stories.add(tx, row.seq, notes)
    return _settlement(tx, ended, find_tasks(tx, row.seq), repeated=False)


def expire(tx: Connection, *, at: datetime, sparing: Collection[JobId] = (), circuits: str = "") -> tuple[Job, ...]:
    """End every job that is past its deadline. A job whose deadline is this very moment is past it."""
    spared = frozenset(sparing)
    past = [JobRow._make(row) for row in tx.execute(_PAST_DEADLINE, (to_micros(at),)).fetchall()]
    rows = [row for row in past if row.id not in spared]
    ended: list[JobRow] = []
    for row in rows:
        state = JobState.UNDELIVERABLE if row.state == JobState.RENDERED else JobState.FAILED
        ended.append(finish(tx, row, state, failure=DEADLINE_FAILURE, at=at))
        stories.add(tx, row.seq, (JobNote(at=at, step=Step.EXPIRED, circuit=circuits),))
    return with_tasks(tx, ended)


def untold(tx: Connection, *, platforms: Collection[str]) -> tuple[Job, ...]:
    names = tuple(platforms)
    if not names:
        return ()
    rows = tx.execute(
        _UNTOLD + f"({marks(names)}) ORDER BY finished_at, seq LIMIT ?", (*names, UNTOLD_LIMIT)
    ).fetchall()
    return with_tasks(tx, [JobRow._make(row) for row in rows])


def mark_told(tx: Connection, *, job_id: JobId, notes: Sequence[JobNote] = ()) -> None:
    """The person was told of the job's end. A second call changes nothing. Raises UnknownJob."""
    seq = find_row(tx, job_id).seq
    if tx.execute(_MARK_TOLD, (seq,)).rowcount == 1:
        stories.add(tx, seq, notes)


def update_place(tx: Connection, *, job_id: JobId, place: Place) -> None:
    """Raises UnknownJob."""
    if tx.execute(_UPDATE_PLACE, (place.platform, place.chat, write_address(place), job_id)).rowcount != 1:
        raise UnknownJob(given=job_id)


def confirm(tx: Connection, *, job_id: JobId, place: Place) -> Job | None:
    """The job may start, shown at `place`. None where it has ended. Raises UnknownJob."""
    row = find_row(tx, job_id)
    if row.state in FINAL_STATES:
        return None
    tx.execute(_CONFIRM, (place.platform, place.chat, write_address(place), row.seq))
    return load(tx, job_id)


def withdraw(tx: Connection, *, job_id: JobId, failure: Failure, at: datetime) -> Job | None:
    """End a provisional job with nobody to be told. None where there is nothing to do. Raises UnknownJob."""
    row = find_row(tx, job_id)
    if not row.provisional:
        return None
    ended = finish(tx, row, JobState.FAILED, failure=failure, at=at)
    tx.execute(_SILENCE, (row.seq,))
    return joined(ended, find_tasks(tx, row.seq))


def provisional(tx: Connection, *, platform: str) -> tuple[Job, ...]:
    return with_tasks(tx, [JobRow._make(row) for row in tx.execute(_PROVISIONAL, (platform,)).fetchall()])


def mark_offered(tx: Connection, *, person: PersonId) -> None:
    tx.execute(_MARK_OFFERED, (wallets.current(tx, person),))


def place_in_queue(tx: Connection, row: JobRow) -> int:
    if row.state != JobState.QUEUED:
        return 0
    return number(tx.execute(_QUEUED_UP_TO, (row.seq,)).fetchone())


def open_row(tx: Connection, job_id: JobId) -> JobRow:
    """A job that is worked on: one that was still queued is `submitting` now. Raises UnknownJob, JobEnded."""
    return opened(tx, find_row(tx, job_id))


def opened(tx: Connection, row: JobRow) -> JobRow:
    """As `open_row`, of a row that is known already."""
    if row.state in FINAL_STATES:
        raise JobEnded(job_id=row.id)
    if row.state != JobState.QUEUED:
        return row
    return move(tx, row, JobState.SUBMITTING)


def move(tx: Connection, row: JobRow, to: JobState) -> JobRow:
    """Gives the row as it has become. Raises JobEnded where the move is not allowed, or somebody else has moved the job
    meanwhile.
    """
    now = JobState(row.state)
    if to not in MOVES[now] or not _is_moved(tx, row.seq, now, to):
        raise JobEnded(job_id=row.id)
    return row._replace(state=to.value, provisional=0)


def render(tx: Connection, row: JobRow) -> JobRow:
    """Move a job whose last picture has come; it keeps pictures now. Raises and gives as `move` does."""
    if JobState.RENDERED not in MOVES[JobState(row.state)]:
        raise JobEnded(job_id=row.id)
    if tx.execute(_RENDER, (row.seq, row.state)).rowcount != 1:
        raise JobEnded(job_id=row.id)
    return row._replace(state=JobState.RENDERED.value, provisional=0)


def finish(tx: Connection, row: JobRow, state: JobState, *, failure: Failure, at: datetime) -> JobRow:
    """End a job without a delivery: its hold is released, its person is to be told. Raises and gives as `move` does."""
    if state not in MOVES[JobState(row.state)]:
        raise JobEnded(job_id=row.id)
    is_offered, finished_at = state is not JobState.UNDELIVERABLE, to_micros(at)
    values = (state.value, finished_at, failure.key, failure.detail, is_offered, row.seq, row.state)
    if tx.execute(_END, values).rowcount != 1:
        raise JobEnded(job_id=row.id)
    ledger.close(tx, job_id=row.id, captured=0, at=at)
    _uncount(tx, row, number(tx.execute(_PICTURES, (row.seq,)).fetchone()))
    return row._replace(
        state=state.value, finished_at=finished_at, failure_key=failure.key, failure_detail=failure.detail,
        provisional=0,
    )  # fmt: skip


def _uncount(tx: Connection, row: JobRow, pictures: int) -> None:
    """So many of its pictures count no more for the day's limits."""
    day_counts.take_back(
        tx,
        person=row.person,
        platform=row.platform,
        group=row.chat_group,
        accepted_at=row.accepted_at,
        pictures=pictures,
    )


def _is_moved(tx: Connection, seq: int, now: JobState, to: JobState) -> bool:
    return tx.execute(_MOVE, (to.value, seq, now.value)).rowcount == 1


def find_accepted(tx: Connection, *, request_id: str, person: PersonId) -> Accepted | None:
    """What this request id was answered before. Raises KeyUsedOtherwise where it was another person's."""
    found = tx.execute(_BY_REQUEST, (request_id,)).fetchone()
    if found is None:
        return None
    row = JobRow._make(found)
    if row.person != wallets.current(tx, person):
        raise KeyUsedOtherwise(given=request_id)
    return Accepted(
        job=with_tasks(tx, [row])[0],
        balance=ledger.balance(tx, person),
        place_in_queue=place_in_queue(tx, row),
        repeated=True,
    )


def _add(tx: Connection, order: Order) -> Job:
    row = JobRow(
        seq=0, id=order.job_id, request_id=order.request_id, person=order.person,
        identity_platform=order.identity.platform, user_id=order.identity.user_id, platform=order.place.platform,
        address=write_address(order.place), locale=order.locale, prompt=order.prompt,
        aspect_ratio=order.aspect_ratio.value, price=order.price, hold=order.hold, captured=0,
        state=JobState.QUEUED.value, accepted_at=to_micros(order.at), deadline_at=to_micros(order.deadline_at),
        finished_at=None, failure_key=None, failure_detail=None, receipt=None, chat_group=order.group,
        spoiler=int(order.is_spoiler), provisional=int(order.is_provisional),
        width_px=order.size.width_px if order.size else None, height_px=order.size.height_px if order.size else None,
        source_blob=order.source, strength_percent=order.strength_percent, drawn_seed=order.drawn_seed,
        chat=order.place.chat,
    )  # fmt: skip
    values = (
        row.id, row.request_id, row.person, row.identity_platform, row.user_id, row.platform, row.address, row.locale,
        row.prompt, row.aspect_ratio, len(order.seeds), row.price, row.hold, row.accepted_at, row.deadline_at,
        row.chat_group, row.spoiler, row.provisional,
        row.width_px, row.height_px, row.source_blob, row.strength_percent, row.drawn_seed, row.chat,
    )  # fmt: skip
    seq = number(tx.execute(_ADD_JOB, values).fetchone())
    for index, seed in enumerate(order.seeds):
        tx.execute(_ADD_TASK, (seq, index, seed))
    tasks = tuple(Task(index=index, state=TaskState.QUEUED, seed=seed) for index, seed in enumerate(order.seeds))
    return to_job(row, tasks)


def _cost(row: JobRow, task: TaskRow) -> Credits:
    """A picture at the price of the backend that made it; before there were such prices, at that of its job."""
    return row.price if task.price is None else task.price


def _settlement(tx: Connection, row: JobRow, tasks: Sequence[TaskRow], *, repeated: bool) -> Settlement:
    return Settlement(job=joined(row, tasks), balance=ledger.balance(tx, PersonId(row.person)), repeated=repeated)
