"""What every Storage must keep of the provider's charges: an estimate for each submit, on the day it was made."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.images import ProviderFacts
from bot.model.jobs import Failure, Job, JobState
from bot.model.spending import OverBudget, Spend
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import NOON, make_finished, make_picture
from tests.fakes.stories import accept, grant

MONDAY, TUESDAY = "2026-07-06", "2026-07-07"


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with SqliteStorage(path=make_database(tmp_path)) as opened:
        yield opened


async def submit(
    storage: SqliteStorage, job: Job, index: int = 0, *, day: str = MONDAY, budget: int = 0, is_once: bool = False
) -> int:
    spend = Spend(day=day, budget=budget, first_estimate=10, is_once=is_once)
    return await storage.start_submitting(job.id, index, backend="zimage", at=NOON, spend=spend)


async def paint(storage: SqliteStorage, job: Job, index: int, *, cost: int | None) -> None:
    facts = ProviderFacts(consumed_credits=cost)
    picture = make_picture(f"{index}")
    await storage.record_picture(job.id, index, picture=picture, facts=facts, finished=make_finished())


async def of(storage: SqliteStorage, day: str = MONDAY) -> tuple[int, int, int]:
    """Spent, held, and what the next picture is taken to cost."""
    found = await storage.spending(day, backends=["zimage"], first_estimate=10)
    return found.spent, found.held, found.estimates["zimage"]


async def test_submits_at_once_never_overrun_it_and_one_that_does_not_fit_is_not_marked(storage: SqliteStorage) -> None:
    job = await accept(storage, (await grant(storage)).person, pictures=4)
    outcomes = await asyncio.gather(
        *(submit(storage, job, index, budget=25) for index in range(4)), return_exceptions=True
    )
    assert [type(outcome) for outcome in outcomes] == [int, int, OverBudget, OverBudget]
    assert await of(storage) == (0, 20, 10)
    found = await storage.job(job.id)
    assert found is not None
    assert [task.submits for task in found.tasks] == [1, 1, 0, 0]


async def test_a_day_has_room_whatever_was_spent_on_another_and_a_cost_belongs_to_the_day_of_its_submit(
    storage: SqliteStorage,
) -> None:
    job = await accept(storage, (await grant(storage)).person, pictures=2)
    await submit(storage, job, 0, budget=10)
    await submit(storage, job, 1, day=TUESDAY, budget=10)
    await paint(storage, job, 0, cost=7)
    assert [(await of(storage, day))[:2] for day in (MONDAY, TUESDAY)] == [(7, 0), (0, 10)]


async def test_the_dearest_of_the_last_pictures_is_the_next_estimate(storage: SqliteStorage) -> None:
    job = await accept(storage, (await grant(storage)).person, pictures=4)
    for index, cost in enumerate((3, 8, None)):
        await submit(storage, job, index)
        await paint(storage, job, index, cost=cost)
    assert await of(storage) == (3 + 8 + 8, 0, 8)  # what is not told costs what was held for it


async def test_a_second_submit_counts_again_unless_the_backend_knows_the_first_by_its_key(
    storage: SqliteStorage,
) -> None:
    job = await accept(storage, (await grant(storage)).person, pictures=2)
    for index, is_once in enumerate((False, True)):
        await submit(storage, job, index, is_once=is_once)
        await submit(storage, job, index, is_once=is_once)
    assert (await of(storage))[1] == 20 + 10
    await storage.uncount_submit(job.id, 1, submits=2)  # the first may still have been accepted
    assert (await of(storage))[1] == 20 + 10
    await storage.uncount_submit(job.id, 0, submits=2)
    assert (await of(storage))[1] == 10 + 10


async def test_what_nobody_knows_the_end_of_is_taken_for_spent_once_its_job_is_long_over(
    storage: SqliteStorage,
) -> None:
    person = (await grant(storage)).person
    over, under_way = await accept(storage, person), await accept(storage, person, 2)
    for job in (over, under_way):
        await submit(storage, job)
    await storage.end(over.id, JobState.FAILED, failure=Failure(key="failure.deadline"), at=NOON)
    assert await storage.close_spends(before=NOON) == 0
    assert [await storage.close_spends(before=NOON + timedelta(days=90)) for _ in range(2)] == [1, 0]
    assert (await of(storage))[:2] == (10, 10)
    await storage.settle_spend(over.id, 0, cost=7)
    assert (await of(storage))[:2] == (10, 10)
    assert (await storage.verify_ledger()).faults == ()


async def test_the_check_of_the_ledger_recomputes_what_is_held_of_each_day(storage: SqliteStorage) -> None:
    job = await accept(storage, (await grant(storage)).person)
    await submit(storage, job)
    await submit(storage, job, day=TUESDAY)
    assert (await storage.verify_ledger()).faults == ()
    await storage.write(lambda tx: tx.execute("UPDATE spend_days SET held = 4 WHERE day = ?", (TUESDAY,)).rowcount)
    assert (await storage.verify_ledger()).faults == (
        f"of the provider's credits 4 are held for {TUESDAY}, but its submits make 10",
    )
