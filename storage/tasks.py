"""The pictures of a job, one task each, and the state of the job that follows from theirs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.model.images import Picture, ProviderFacts, TaskId
from bot.model.jobs import Failure, FinishedTask, Job, JobId, JobState, TaskState
from bot.model.ledger import Credits
from bot.model.refusals import NoSuchPicture
from bot.model.spending import Spend
from bot.model.storage_errors import BackendPaused, JobEnded
from bot.model.stories import JobNote, Step
from storage import controls, spends, stories
from storage.connection import Connection, from_micros, number, to_micros
from storage.jobs import finish, move, open_row, opened, render
from storage.rows import JobRow, TaskRow, find_row, find_tasks, joined

_WAITING = (TaskState.QUEUED, TaskState.SUBMITTING)
_FINAL = (TaskState.RENDERED, TaskState.FAILED)

_START = """
    UPDATE tasks SET state = 'submitting', backend = ?, submitted_at = ?, price = ?, seed = ?, submits = submits + 1
    WHERE job = ? AND idx = ? AND state IN ('queued', 'submitting') RETURNING submits
"""
_POSTPONE = """
    UPDATE tasks SET state = 'queued', backend = NULL, submits = submits - 1
    WHERE job = ? AND idx = ? AND state = 'submitting' RETURNING submits
"""
_UNCOUNT = """
    UPDATE tasks SET submits = submits - 1
    WHERE job = ? AND idx = ? AND state = 'submitting' AND submits = ?
"""
_GIVEN_UP = """
    UPDATE tasks SET state = 'queued', task_id = NULL, accepted_at = NULL
    WHERE job = ? AND idx = ? AND state = 'generating' AND task_id = ? RETURNING submits
"""
_TASK_ACCEPTED = """
    UPDATE tasks SET state = 'generating', task_id = ?, accepted_at = ?
    WHERE job = ? AND idx = ? AND state IN ('queued', 'submitting')
"""
_RENDERED = """
    UPDATE tasks SET state = 'rendered', blob = ?, media_type = ?, width_px = ?, height_px = ?, size_bytes = ?,
        consumed_credits = ?, provider_created_at = ?, not_done_at_s = ?, done_by_s = ?, finish_order = ?
    WHERE job = ? AND idx = ? AND state NOT IN ('rendered', 'failed')
"""
_FAILED = """
    UPDATE tasks SET state = 'failed', failure_key = ?, failure_detail = ?
    WHERE job = ? AND idx = ? AND state NOT IN ('rendered', 'failed')
"""
_KEEPS_PICTURES = "UPDATE jobs SET keeps_pictures = 1 WHERE seq = ? AND keeps_pictures = 0"
_NEXT_FINISH = "SELECT COALESCE(MAX(finish_order), 0) + 1 FROM tasks WHERE backend = ? AND finish_order IS NOT NULL"


def start_submitting(
    tx: Connection,
    *,
    job_id: JobId,
    index: int,
    backend: str,
    at: datetime,
    price: Credits | None = None,
    seed: int | None = None,
    spend: Spend | None = None,
    circuit: str = "",
    notes: Sequence[JobNote] = (),
) -> int:
    """Mark a task just before its POST; gives how often. Raises JobEnded, also where the task waits for no POST: it
    must not be submitted again. Raises BackendPaused, OverBudget.
    """
    row = open_row(tx, job_id)
    if controls.is_paused(tx, backend=backend):
        raise BackendPaused(backend=backend)
    task = _find(tx, row, index)
    at_most = row.price if price is None else min(price, row.price)
    kept = task.seed if row.drawn_seed is None else seed
    begun = tx.execute(_START, (backend, to_micros(at), at_most, kept, row.seq, index)).fetchone()
    if begun is None:
        raise JobEnded(job_id=job_id)
    if spend is not None:
        spends.hold(tx, row.seq, index, submit=number(begun), backend=backend, spend=spend)
    submitted = JobNote(at=at, step=Step.SUBMITTED, index=index, backend=backend, circuit=circuit)
    stories.add(tx, row.seq, (*notes, submitted))
    return number(begun)


def postpone_submit(tx: Connection, *, job_id: JobId, index: int, notes: Sequence[JobNote] = ()) -> None:
    """The POST was not accepted: the task is queued again. One that is not being submitted stays as it is."""
    row = open_row(tx, job_id)
    _find(tx, row, index)
    left = tx.execute(_POSTPONE, (row.seq, index)).fetchone()
    if left is not None:
        spends.release(tx, row.seq, index, submit=number(left) + 1)
        stories.add(tx, row.seq, notes)


def uncount_submit(tx: Connection, *, job_id: JobId, index: int, submits: int, notes: Sequence[JobNote] = ()) -> None:
    """The last of several POSTs was not accepted: its submit is uncounted. Raises JobEnded. A second call changes
    nothing.
    """
    row = open_row(tx, job_id)
    _find(tx, row, index)
    if tx.execute(_UNCOUNT, (row.seq, index, submits)).rowcount == 1:
        spends.release(tx, row.seq, index, submit=submits)
        stories.add(tx, row.seq, notes)


def give_up_task(tx: Connection, *, job_id: JobId, index: int, task_id: TaskId, notes: Sequence[JobNote] = ()) -> int:
    """Queue a lost task again; gives how often it was submitted. Raises JobEnded, also where another task has taken its
    place.
    """
    row = open_row(tx, job_id)
    task = _find(tx, row, index)
    submits = tx.execute(_GIVEN_UP, (row.seq, index, task_id)).fetchone()
    if submits is None:
        raise JobEnded(job_id=job_id)
    if task.accepted_at is not None:  # which the row forgets
        at = from_micros(task.accepted_at)
        stories.add(tx, row.seq, (JobNote(at=at, step=Step.ACCEPTED, index=index, backend=task.backend or ""),))
    stories.add(tx, row.seq, notes)
    return number(submits)


def record_task(tx: Connection, *, job_id: JobId, index: int, task_id: TaskId, at: datetime) -> Job:
    """The backend has accepted. The first task id stays. Raises JobEnded."""
    row = open_row(tx, job_id)
    tasks, accepted_at = find_tasks(tx, row.seq), to_micros(at)
    task = _chosen(tasks, index)
    if tx.execute(_TASK_ACCEPTED, (task_id, accepted_at, row.seq, index)).rowcount == 1:
        accepted = task._replace(state=TaskState.GENERATING.value, task_id=task_id, accepted_at=accepted_at)
        tasks = _with(tasks, accepted)
        row = _follow(tx, row, tasks)
    return joined(row, tasks)


def record_picture(
    tx: Connection, *, job_id: JobId, index: int, picture: Picture, facts: ProviderFacts,
    finished: FinishedTask | None, at: datetime | None = None, notes: Sequence[JobNote] = (),
) -> Job:  # fmt: skip
    """The picture is there. A task that is final already stays as it is. Raises JobEnded."""
    row = open_row(tx, job_id)
    tasks = find_tasks(tx, row.seq)
    task = _chosen(tasks, index)
    learned: tuple[float | None, float | None, int | None] = (None, None, None)
    if finished is not None and task.backend is not None:
        order = number(tx.execute(_NEXT_FINISH, (task.backend,)).fetchone())
        learned = (finished.not_done_at_s, finished.done_by_s, order)
    values = (
        picture.blob, picture.media_type, picture.width_px, picture.height_px, picture.size_bytes,
        facts.consumed_credits, facts.created_at, *learned, row.seq, index,
    )  # fmt: skip
    if tx.execute(_RENDERED, values).rowcount == 1:
        spends.settle(tx, row.seq, index, cost=facts.consumed_credits)
        made = () if at is None else (JobNote(at=at, step=Step.MADE, index=index, backend=task.backend or ""),)
        stories.add(tx, row.seq, (*notes, *made))
        rendered = task._replace(
            state=TaskState.RENDERED.value, blob=picture.blob, media_type=picture.media_type,
            width_px=picture.width_px, height_px=picture.height_px, size_bytes=picture.size_bytes,
        )  # fmt: skip
        tasks = _with(tasks, rendered)
        row = _keep(tx, row, tasks)
    return joined(row, tasks)


def record_failure(
    tx: Connection, *, job_id: JobId, index: int, failure: Failure, at: datetime, notes: Sequence[JobNote] = ()
) -> Job:
    """There will be no picture. A task that is final already stays as it is. Raises JobEnded."""
    row = find_row(tx, job_id)
    tasks = find_tasks(tx, row.seq)
    task = _chosen(tasks, index)
    if task.state == TaskState.FAILED and row.state == JobState.FAILED:
        return joined(row, tasks)  # the call that ended the job, once more
    row = opened(tx, row)
    if tx.execute(_FAILED, (failure.key, failure.detail, row.seq, index)).rowcount == 1:
        stories.add(tx, row.seq, notes)
        failed = task._replace(
            state=TaskState.FAILED.value, failure_key=failure.key, failure_detail=failure.detail
        )  # fmt: skip
        tasks = _with(tasks, failed)
        row = _follow(tx, row, tasks, failure, at)
    return joined(row, tasks)


def _find(tx: Connection, row: JobRow, index: int) -> TaskRow:
    return _chosen(find_tasks(tx, row.seq), index)


def _chosen(tasks: Sequence[TaskRow], index: int) -> TaskRow:
    task = next((task for task in tasks if task.idx == index), None)
    if task is None:
        raise NoSuchPicture(index=index, count=len(tasks))
    return task


def _with(tasks: Sequence[TaskRow], changed: TaskRow) -> tuple[TaskRow, ...]:
    return tuple(changed if task.idx == changed.idx else task for task in tasks)


def _keep(tx: Connection, row: JobRow, tasks: Sequence[TaskRow]) -> JobRow:
    """A picture has come: the job keeps pictures, and moves to where its tasks are."""
    if all(task.state in _FINAL for task in tasks):
        return render(tx, row)
    tx.execute(_KEEPS_PICTURES, (row.seq,))
    return _follow(tx, row, tasks)


def _follow(
    tx: Connection, row: JobRow, tasks: Sequence[TaskRow], failure: Failure | None = None, at: datetime | None = None
) -> JobRow:
    """Move the job to where its tasks are; gives it as it is then. `failure` is why the last task failed, `at` when."""
    states = [task.state for task in tasks]
    if all(state in _FINAL for state in states):
        if TaskState.RENDERED in states:
            return move(tx, row, JobState.RENDERED)
        if failure is not None and at is not None:
            return finish(tx, row, JobState.FAILED, failure=failure, at=at)
    elif row.state == JobState.SUBMITTING and not any(state in _WAITING for state in states):
        return move(tx, row, JobState.GENERATING)
    return row
