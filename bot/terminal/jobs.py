"""jobs list | show | cancel"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from bot.model.jobs import Failure, Job, JobId, JobState
from bot.model.refusals import TooLateToCancel, UnknownJob
from bot.model.signs import first
from bot.model.storage_errors import JobEnded
from bot.model.words import isolated
from bot.ports import Storage

Say = Callable[[str], None]


async def show_list(storage: Storage, states: Sequence[str] | None, limit: int, *, say: Say) -> int:
    """Newest first, one line a job; prompts are not shown (`jobs show` does)."""
    wanted = [JobState(state) for state in states] if states else list(JobState)
    found = await storage.recent_jobs(states=wanted, limit=max(1, min(limit, 1000)))
    for job in found:
        say(_line(job))
    counts = await storage.count_jobs()
    say(", ".join(f"{state.value} {count}" for state, count in counts.items() if count) or "No jobs yet.")
    return 0


def _line(job: Job) -> str:
    paid = f"paid {job.captured}" if job.state.is_final else f"held {job.hold}"
    why = job.failure.key if job.failure else ""
    return f"{job.id}  {job.accepted_at:%Y-%m-%d %H:%M:%S}Z  {job.state:<13} {job.identity}  {paid}  {why}".rstrip()


async def _found(storage: Storage, job_id: str) -> Job:
    job = await storage.job(JobId(job_id)) if job_id.isascii() and job_id.isalnum() else None
    if job is None:
        raise UnknownJob(given=first(job_id, 40))
    return job


async def show(storage: Storage, job_id: str, *, say: Say) -> int:
    """Everything about one job, for its operator. Raises UnknownJob."""
    job = await _found(storage, job_id)
    say(_line(job))
    say(f"  request {job.request_id}, shape {job.shape}, at most {job.price} a picture")
    say(f"  prompt  {job.prompt!r}")
    finished = f", finished {job.finished_at:%Y-%m-%d %H:%M:%S}Z" if job.finished_at else ""
    say(f"  until   {job.deadline_at:%Y-%m-%d %H:%M:%S}Z{finished}")
    if job.failure:
        say(f"  why     {job.failure.key} {isolated(job.failure.detail)}".rstrip())
    for task in job.tasks:
        made = f"{task.picture.width_px}x{task.picture.height_px} {task.picture.blob[:12]}" if task.picture else ""
        why = f"{task.failure.key} {isolated(task.failure.detail)}" if task.failure else ""
        say(f"  picture {task.index + 1}: {task.state} {task.backend or ''} {task.task_id or ''} {made}{why}".rstrip())
    return 0


async def cancel(storage: Storage, job_id: str, *, say: Say) -> int:
    """End the job and give its price back; a running bot tells the person. Raises UnknownJob, TooLateToCancel."""
    job = await _found(storage, job_id)
    try:
        settlement = await storage.end(
            job.id, JobState.CANCELLED, failure=Failure(key="state.cancelled"), at=datetime.now(UTC)
        )
    except JobEnded:
        raise TooLateToCancel from None
    done = "was cancelled before" if settlement.repeated else "is cancelled"
    say(f"{job.id} {done}; {job.identity} can spend {settlement.balance.available} credits.")
    return 0
