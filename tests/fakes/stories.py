"""What happens to jobs, told in one line each, to any Storage."""

from __future__ import annotations

from bot.model.images import TaskId
from bot.model.jobs import Job
from bot.model.ledger import Change, Credits, Source
from bot.model.people import Identity, PersonId
from bot.ports import Storage
from tests.fakes.orders import (
    ANNA,
    LIMITS,
    NO_FACTS,
    NOON,
    later,
    make_order,
    make_picture,
)


async def grant(
    storage: Storage, amount: Credits = 10, identity: Identity = ANNA, *, key: str = "gift", reason: str = "thanks"
) -> Change:
    return await storage.grant(
        identity, amount=amount, actor="discord:99", reason=reason, source=Source.ADMIN, key=key, at=NOON
    )


async def deduct(
    storage: Storage, amount: Credits, identity: Identity = ANNA, *, key: str = "fine", reason: str = "why not"
) -> Change:
    return await storage.deduct(
        identity, amount=amount, actor="discord:99", reason=reason, source=Source.ADMIN, key=key, at=NOON
    )


async def accept(storage: Storage, person: PersonId, number: int = 1, *, pictures: int = 1, price: Credits = 1) -> Job:
    accepted = await storage.accept(make_order(number, person=person, pictures=pictures, price=price), limits=LIMITS)
    return accepted.job


async def begin(storage: Storage, job: Job, *, backend: str = "zimage") -> Job:
    """Take the job and have all of its tasks accepted by the backend."""
    await storage.take_queued(platforms=[job.place.platform], pictures=100)
    for task in job.tasks:
        await storage.start_submitting(job.id, task.index, backend=backend, at=NOON)
        job = await storage.record_task(job.id, task.index, task_id=TaskId(f"t{job.id}{task.index}"), at=NOON)
    return job


async def render(storage: Storage, job: Job, index: int = 0, *, name: str | None = None) -> Job:
    return await storage.record_picture(
        job.id, index, picture=make_picture(name or f"{job.id}/{index}"), facts=NO_FACTS, finished=None
    )


async def deliver(storage: Storage, person: PersonId, number: int = 1, *, name: str | None = None) -> Job:
    job = await begin(storage, await accept(storage, person, number))
    await render(storage, job, name=name)
    return (await storage.settle(job.id, receipt=f"message-{number}", at=later(number))).job
