"""The spend guard: what the provider charges stays within the day's budget, and nobody pays for what is not bought."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.alerts import AlertKind, Condition
from bot.model.backend_errors import Refused, Unavailable
from bot.model.commands import ReplyKind
from bot.model.images import Failed, ProviderFacts
from bot.model.jobs import Failure, JobState, TaskState
from bot.model.ledger import Balance
from bot.model.spending import Spending
from bot.telling.sources import Sources
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.clock import FastClock
from tests.integration.core import PLATFORM, House, open_house
from tests.integration.test_several_backends import BOTH, Two, open_two

USED_UP = Failure(key="failure.budget_used_up")
NEVER_S = 1e9


@asynccontextmanager
async def budget_of(
    credits: int | None, folder: Path, *, clock: FastClock | None = None, backend: FakeBackend | None = None
) -> AsyncIterator[House]:
    """Each picture costs 15."""
    clock = clock or FastClock()
    backend = backend or FakeBackend(clock=clock)
    settings = {} if credits is None else {"PROVIDER_DAILY_BUDGET": str(credits)}
    async with open_house(folder, clock=clock, backends=[backend], settings=settings) as house:
        yield house
        assert await house.faults() == ()


async def spending(house: House) -> tuple[int, int]:
    """What is spent and held of today."""
    day = house.clock.now().date().isoformat()
    found: Spending = await house.storage.spending(day, backends=(), first_estimate=0)
    return found.spent, found.held


def hosted(house: House) -> FakeBackend:
    (backend,) = house.backends
    assert isinstance(backend, FakeBackend)
    return backend


async def test_many_at_once_do_not_overrun_it_and_the_rest_is_not_charged(tmp_path: Path) -> None:
    async with budget_of(45, tmp_path) as h:
        jobs = [await h.order(pictures=2) for _ in range(4)]
        await h.at_rest()
        assert hosted(h).billed == 3
        assert await spending(h) == (45, 0)
        made = [sum(task.state is TaskState.RENDERED for task in (await h.job(job)).tasks) for job in jobs]
        assert await h.balance() == Balance(posted=100 - sum(made), held=0)
        unmade = [task.failure for job in jobs for task in (await h.job(job)).tasks if task.failure is not None]
        assert unmade == [USED_UP] * 5


async def test_who_asks_when_it_is_used_up_is_refused_kindly_with_nothing_held(tmp_path: Path) -> None:
    async with budget_of(20, tmp_path) as h:
        await h.delivered(await h.order())
        refused = await h.ask()
        assert refused.kind is ReplyKind.REFUSAL
        assert "tomorrow" in refused.text
        assert await h.balance() == Balance(posted=99, held=0)


async def test_an_owner_sets_and_raises_it_and_what_was_spent_before_counts(tmp_path: Path) -> None:
    async with budget_of(None, tmp_path) as h:
        await h.delivered(await h.order())
        assert await spending(h) == (15, 0)
        for number, (value, kind) in enumerate((("20", ReplyKind.REFUSAL), ("30", ReplyKind.ACCEPTED))):
            key, at = str(number), h.clock.now()
            await h.storage.set_override("PROVIDER_DAILY_BUDGET", value, actor="terminal:ann", key=key, at=at)
            assert (await h.ask()).kind is kind


@pytest.mark.parametrize(("zone", "is_tomorrow"), [("Asia/Seoul", True), ("UTC", False)])
async def test_the_day_of_a_budget_begins_at_midnight_in_time_zone(
    tmp_path: Path, zone: str, is_tomorrow: bool
) -> None:
    """From noon UTC, three hours before midnight in Seoul, to a quarter past that."""
    clock = FastClock()
    backend = FakeBackend(clock=clock)
    settings = {"PROVIDER_DAILY_BUDGET": "15", "TIME_ZONE": zone}
    async with open_house(tmp_path, clock=clock, backends=[backend], settings=settings) as h:
        await h.delivered(await h.order())
        assert (await h.ask()).kind is ReplyKind.REFUSAL
        clock.set_forward(timedelta(hours=3, minutes=15))
        await h.core.live.look()
        asked = await h.ask()
        assert asked.kind is (ReplyKind.ACCEPTED if is_tomorrow else ReplyKind.REFUSAL)
        for view in asked.jobs:
            await h.delivered(view.job.id)
        days = [await h.storage.spending(day, backends=(), first_estimate=0) for day in ("2026-11-23", "2026-11-24")]
        assert [bool(day.used) for day in days] == [True, is_tomorrow]


@pytest.mark.parametrize("failed", [Failed(detail="no"), Refused(detail="no")])
async def test_what_failed_without_cost_is_free_again(tmp_path: Path, failed: Failed | Refused) -> None:
    async with budget_of(15, tmp_path) as h:
        if isinstance(failed, Failed):
            hosted(h).script_statuses(failed)
        else:
            hosted(h).script_submits(failed)
        await h.told(await h.order())
        assert await spending(h) == (0, 0)
        await h.delivered(await h.order())
        assert await spending(h) == (15, 0)


async def test_what_failed_and_was_charged_all_the_same_counts(tmp_path: Path) -> None:
    async with budget_of(100, tmp_path) as h:
        hosted(h).script_statuses(Failed(detail="no", facts=ProviderFacts(consumed_credits=7)))
        await h.told(await h.order())
        assert await spending(h) == (7, 0)


async def test_a_submit_that_was_not_accepted_holds_nothing_also_where_others_looked_meanwhile(tmp_path: Path) -> None:
    async with budget_of(30, tmp_path) as h:
        hosted(h).script_submits(Unavailable(reason="down"), Unavailable(reason="down"))
        lanes, (lane,) = h.core.lanes, tuple(h.core.lanes)
        given_back: list[bool] = []
        lanes.listen(lambda: None if lane.active else given_back.append(lane.is_over_budget))
        h.storage.after["start_submitting"] = lambda: lanes.stop_buying({"zimage"})
        await h.delivered(await h.order())
        assert not any(given_back)
        assert await spending(h) == (15, 0)


async def test_a_submit_whose_answer_was_lost_stays_held_since_it_may_be_billed(tmp_path: Path) -> None:
    async with budget_of(45, tmp_path) as h:
        hosted(h).script_submits(Work(is_answer_lost=True))
        await h.delivered(await h.order())
        assert await spending(h) == (15, 15)
        assert hosted(h).billed == 2


async def test_what_waits_behind_the_last_picture_is_made_where_that_one_was_cheaper(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, facts=ProviderFacts(consumed_credits=5, created_at=None))
    async with budget_of(20, tmp_path, clock=clock, backend=backend) as h:
        await h.delivered(await h.order(pictures=4))
        assert await spending(h) == (20, 0)


async def test_an_estimate_is_held_over_a_kill_and_settled_by_what_the_provider_tells_later(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=60.0)
    async with budget_of(15, tmp_path, clock=clock, backend=backend) as h:
        job_id = await h.order()
        await h.reached(job_id, JobState.GENERATING)
        assert await spending(h) == (0, 15)
    async with budget_of(15, tmp_path, clock=clock, backend=backend) as h:
        assert (await h.ask()).kind is ReplyKind.REFUSAL
        await h.delivered(job_id)
        assert await spending(h) == (15, 0)


async def test_what_bills_nobody_goes_on_and_what_waited_goes_there(tmp_path: Path) -> None:
    async with two_with_a_budget(tmp_path) as t:
        jobs = [await t.house.order() for _ in range(3)]
        for job in jobs:
            await t.house.delivered(job)
        assert sorted([str(name) for job in jobs for name in await t.backends(job)]) == ["local", "local", "zimage"]
        assert t.hosted.billed == 1


@asynccontextmanager
async def two_with_a_budget(folder: Path) -> AsyncIterator[Two]:
    env: Mapping[str, str] = {**BOTH, "BACKEND_WEIGHTS": "zimage:1", "PROVIDER_DAILY_BUDGET": "15"}
    async with open_two(folder, env) as t:
        yield t


async def test_owners_are_warned_at_80_percent_and_told_at_the_end_of_it(tmp_path: Path) -> None:
    async with budget_of(75, tmp_path) as h:
        sources = alerts_of(h)
        seen = []
        for _ in range(5):
            await h.delivered(await h.order())
            await h.core.live.budget.look(h.core.live.terms)
            low, spent = await sources.budget()
            seen.append((low.kind, low.facts.get("percent"), spent.kind))
        warning, used_up = AlertKind.BUDGET_LOW, AlertKind.BUDGET_SPENT
        assert seen[:3] == [(None, 20, None), (None, 40, None), (None, 60, None)]
        assert seen[3:] == [(warning, 80, None), (warning, 100, used_up)]
        h.core.live.budget.today = None  # as with no budget at all
        assert [finding.condition for finding in await sources.budget()] == [Condition.WELL] * 2


def alerts_of(house: House) -> Sources:
    return Sources(
        storage=house.storage, lanes=house.core.lanes, chats={PLATFORM: house.chat}, pings={},
        free_bytes=lambda: (1, 1), terms=lambda: house.core.live.terms, budget=house.core.live.budget,
        clock=house.clock,
    )  # fmt: skip


async def test_a_picture_that_comes_after_its_request_was_given_up_is_counted(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=60.0)
    async with budget_of(100, tmp_path, clock=clock, backend=backend) as h:
        job_id = await h.order()
        await h.reached(job_id, JobState.GENERATING)
        await h.cancel(job_id)
        await h.at_rest()
        assert await spending(h) == (0, 15)  # nobody asks what became of it, so that it may have been billed
        await h.storage.settle_spend(job_id, 0, cost=4)
        await h.storage.settle_spend(job_id, 0, cost=4)
        assert await spending(h) == (4, 0)
