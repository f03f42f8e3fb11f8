"""What a call answers about a job is what the database has of it then: answers are made from rows that were read before
the change.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.model.images import ProviderFacts, TaskId
from bot.model.jobs import FINAL_STATES, Job, JobState
from bot.model.storage_errors import JobEnded
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import LIMITS, NO_FACTS, TROUBLE, later, make_finished, make_order, make_picture
from tests.fakes.stories import grant

JOBS, STEPS = 12, 15
ENDS = (JobState.FAILED, JobState.CANCELLED, JobState.UNDELIVERABLE)


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with SqliteStorage(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


@dataclass
class Life:
    """One job, and a step of its life at a time."""

    storage: Storage
    job: Job
    chance: random.Random
    step: int = 0

    async def go_on(self) -> Job | None:
        """What the next call has answered; None for one that answers no job."""
        self.step += 1
        index, at, id = self.chance.randrange(len(self.job.tasks)), later(self.step), self.job.id
        match self.chance.choices(range(8), (6, 6, 6, 2, 3, 1, 1, 0.5))[0]:
            case 0:
                price, seed = self.chance.choice((None, 0, 1)), self.chance.randrange(99)
                await self.storage.start_submitting(id, index, backend="a", at=at, price=price, seed=seed)
            case 1:
                return await self.storage.record_task(id, index, task_id=TaskId(f"t{self.step}"), at=at)
            case 2:
                facts = self.chance.choice((NO_FACTS, ProviderFacts(consumed_credits=3, created_at="then")))
                finished = self.chance.choice((None, make_finished()))
                picture = make_picture(f"{id}{index}")
                return await self.storage.record_picture(id, index, picture=picture, facts=facts, finished=finished)
            case 3:
                return await self.storage.record_failure(id, index, failure=TROUBLE, at=at)
            case 4:
                return (await self.storage.settle(id, receipt=f"message-{self.step}", at=at)).job
            case 5:
                end = self.chance.choice(ENDS)
                return (await self.storage.end(id, end, failure=TROUBLE, at=at)).job
            case 6:
                return await self.storage.withdraw(id, failure=TROUBLE, at=at)
            case _:
                expired = await self.storage.expire(at=later(10_000), sparing=())
                return next(iter(expired), None)
        return None


@pytest.mark.parametrize("seed", range(4))
async def test_what_a_call_answers_of_a_job_is_what_the_database_has(storage: SqliteStorage, seed: int) -> None:
    person, chance = (await grant(storage, 1000)).person, random.Random(seed)
    reached = set()
    for number in range(JOBS):
        order = make_order(number, person=person, pictures=chance.randint(1, 3), price=2)
        order = replace(order, is_provisional=number % 3 == 0, drawn_seed=chance.choice((None, 7)))
        life = Life(storage, (await storage.accept(order, limits=LIMITS)).job, chance)
        assert life.job == await storage.job(life.job.id)
        for _ in range(STEPS):
            with suppress(JobEnded):
                if (answered := await life.go_on()) is not None:
                    assert answered == await storage.job(answered.id)
                    reached.add(answered.state)
    assert {JobState.RENDERED, JobState.DELIVERED} < reached
    assert len(reached.intersection(FINAL_STATES)) > 1
